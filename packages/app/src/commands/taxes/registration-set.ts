import { netTaxMethods } from '@daybook/canada/returns/method-part.ts'
import { planRegistration } from '@daybook/core/filings/registration.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { filingsOf, registrationsOf } from '../../returns/load-filings.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { taxProgram } from './return-fields.ts'

/** Registers a book for a sales tax, or changes how it files. */
export const registrationSet = command({
  name: 'registration.set',
  effect: 'write',
  role: 'owner',
  title: { en: 'Register for a sales tax', fr: 'S’inscrire à une taxe de vente' },
  line: { words: ['program'] },
  input: z.strictObject({
    program: taxProgram,
    number: words.optional().meta({ description: 'the account number: 123456782RT0001' }),
    from: day.optional().meta({ description: 'the first day of the registration, or of new terms' }),
    through: day.optional().meta({ description: 'its last day, when it ended' }),
    frequency: z.enum(['monthly', 'quarterly', 'annual']).optional(),
    method: z
      .enum(netTaxMethods)
      .optional()
      .meta({ description: 'how net tax is worked out; quick-goods where goods resold are 40 % of sales' }),
    combined: z.boolean().optional().meta({ description: 'QST filed with GST/HST on one return' }),
    online: z.boolean().optional().meta({ description: 'filed and paid electronically: more days in SK' }),
  }),
  output: z.strictObject({
    program: z.string(),
    number: z.string(),
    from: z.string(),
    frequency: z.string(),
    method: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { combined, online, ...wish } = input
    const recorded = await record(ctx.book, actOf(ctx, 'registration.set', input), async (view) => {
      const was = (await registrationsOf(view)).find(({ id }) => id === input.program)
      const filed = await filingsOf(view, input.program)
      const given = Object.fromEntries(Object.entries(wish).filter(([, item]) => item !== undefined))
      const planned = planRegistration(
        {
          ...given,
          program: input.program,
          ...(combined === undefined ? {} : { isCombined: combined }),
          ...(online === undefined ? {} : { isOnline: online }),
        },
        was,
        filed,
      )
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const set = first?.fact.kind === 'registration.set' ? first.fact.registration : undefined
    const terms = set?.terms.at(-1)
    return ok({
      program: input.program,
      number: set?.number ?? '',
      from: set?.from ?? '',
      frequency: terms?.frequency ?? '',
      method: terms?.method ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
