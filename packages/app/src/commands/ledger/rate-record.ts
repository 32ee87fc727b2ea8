import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { ExchangeRate } from '@daybook/core/daybook/fact.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { planRecordRate, rateId } from '@daybook/core/ledger/exchange-rates.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { card } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { currencyCode, rateText } from '../record-fields.ts'

/** Records the rate of a currency on a day, with its source. */
export const rateRecord = command({
  name: 'rate.record',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Record an exchange rate', fr: 'Inscrire un taux de change' },
  line: { words: ['currency', 'date', 'rate'] },
  input: z.strictObject({
    currency: currencyCode,
    date: day,
    rate: rateText,
    source: words.meta({ description: 'who says so: Bank of Canada' }),
  }),
  output: z.strictObject({
    currency: z.string(),
    date: z.string(),
    rate: z.string(),
    source: z.string(),
    was: z.string().meta({ description: 'the rate of that day before; empty when there was none' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const act = actOf(ctx, 'rate.record', input)
    const recorded = await record(ctx.book, act, async ({ reader, profile }) => {
      const [row] = await reader.read(card, 'rate', rateId(input.currency, input.date))
      const was = row === undefined ? undefined : recordFrom<ExchangeRate>(row.body)
      const planned = planRecordRate(profile.currency, input, was)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const was = first?.fact.kind === 'rate.recorded' ? (first.fact.was?.rate ?? '') : ''
    return ok({ ...input, was, ...outcomeOf(recorded.value) })
  },
})
