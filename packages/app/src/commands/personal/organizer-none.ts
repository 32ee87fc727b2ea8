import type { KeptReceipt } from '@daybook/core/daybook/personal-facts.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { organizerKind } from './organizer-fields.ts'

/** Says that a person has no paper of a kind for a year, so that nobody asks again. */
export const organizerNone = command({
  name: 'organizer.none',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Say that there is no such paper', fr: 'Dire qu’il n’y a pas de telle pièce' },
  line: { words: ['kind', 'year'] },
  input: z.strictObject({
    kind: organizerKind,
    year: z.coerce.number().int().min(2000).max(2100).meta({ description: 'the tax year, such as 2025' }),
    who: z
      .enum(['taxpayer', 'spouse'])
      .default('taxpayer')
      .meta({ description: 'whose return: taxpayer or spouse' }),
  }),
  output: z.strictObject({ receipt: z.string(), kind: z.string(), year: z.number(), ...outcomeFields }),
  run: async (ctx, given) => {
    const { kind, year, who } = given
    const recorded = await record(ctx.book, actOf(ctx, 'organizer.none', given), async ({ head, reader }) => {
      const same = (await recordsOf(reader, 'kept-receipt')).filter(
        (each) => each.kind === kind && each.who === who && each.date.startsWith(`${year}-`),
      )
      if (same.some(({ none }) => none === true))
        return refuse('nothing-to-change', { what: `${kind} ${year}` })
      if (same.length > 0) {
        const receipts = same.map(({ id }) => id).join(', ')
        return refuse('receipt-there', { year: String(year), receipts }, 'kind')
      }
      const receipt: KeptReceipt = {
        ...{ id: `R${head.seq + 1}`, kind, who, date: `${year}-12-31` },
        ...{ amount: 0n, from: '', none: true },
      }
      return ok({ facts: [{ fact: { kind: 'receipt.kept', v: 1, receipt } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const said = first?.fact.kind === 'receipt.kept' ? first.fact.receipt.id : ''
    return ok({ receipt: said, kind, year, ...outcomeOf(recorded.value) })
  },
})
