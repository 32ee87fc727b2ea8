import { ok } from '@daybook/core/kit/result.ts'
import { planBookChange } from '@daybook/core/ledger/change-book.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { fiscalYearEnd, province, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Changes what the books say of themselves. */
export const bookChange = command({
  name: 'book.change',
  effect: 'write',
  role: 'owner',
  title: { en: 'Change the books’ profile', fr: 'Modifier le profil des livres' },
  input: z.strictObject({
    name: words.optional(),
    province: province.optional(),
    fiscalYearEnd: fiscalYearEnd.optional(),
    language: z.enum(['en', 'fr']).optional(),
  }),
  output: z.strictObject({
    name: z.string(),
    province: z.string(),
    fiscalYearEnd: z.string(),
    language: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'book.change', input), async ({ profile }) => {
      const { name, province, fiscalYearEnd, language } = input
      const planned = planBookChange(profile, {
        ...(name === undefined ? {} : { name }),
        ...(province === undefined ? {} : { province }),
        ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }),
        ...(language === undefined ? {} : { language }),
      })
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const now = first?.fact.kind === 'book.changed' ? first.fact.profile : undefined
    return ok({
      name: now?.name ?? '',
      province: now?.province ?? '',
      fiscalYearEnd: now?.fiscalYearEnd ?? '',
      language: now?.language ?? 'en',
      ...outcomeOf(recorded.value),
    })
  },
})
