import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planPayDividend } from '@daybook/core/owners/pay-dividend.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { shareholdersAway } from '../../nonresidents/load-nonresidents.ts'
import { dividendNamed, shareholderNamed, shareholdersOf } from '../../owners/load-owners.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amountOut, day } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { dividendOut, dividendOutOf, dividendWord } from './dividend-fields.ts'
import { shareholderWord } from './shareholder-fields.ts'

/** Pays a dividend out of the bank, or to the credit of what shareholders are owed. */
export const dividendPay = command({
  name: 'dividend.pay',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay a dividend', fr: 'Verser un dividende' },
  line: { words: ['dividend'] },
  input: z.strictObject({
    dividend: dividendWord,
    date: day.optional().meta({ description: 'the day of the payment; today when left out' }),
    bank: accountCode.optional().meta({ description: 'the account that pays; the usual bank when left out' }),
    toLoan: z
      .boolean()
      .default(false)
      .meta({ description: 'credit what each shareholder is owed instead of paying it out' }),
    shareholder: z
      .array(shareholderWord)
      .default([])
      .meta({ description: 'only these shareholders; all who are still owed when left out' }),
  }),
  output: z.strictObject({
    ...dividendOut,
    paid: amountOut,
    withheld: amountOut.meta({ description: 'tax kept back of what non-residents got' }),
    payment: z.string().meta({ description: 'the entry of the payment' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { date = ctx.today } = input
    const recorded = await record(ctx.book, actOf(ctx, 'dividend.pay', input), async (view) => {
      const found = await dividendNamed(view.reader, input.dividend)
      if (!found.ok) return found
      const named: string[] = []
      for (const each of input.shareholder) {
        const shareholder = await shareholderNamed(view.reader, each)
        if (!shareholder.ok) return shareholder
        named.push(shareholder.value.id)
      }
      const bank = input.bank ?? accountWithRole(view.chart, 'bank.default')?.code
      if (bank === undefined && !input.toLoan)
        return refuse('account-role-missing', { role: 'bank.default', what: 'dividend' }, 'bank')
      const books = await booksToPost(view, [], { first: date, last: date })
      const wish = {
        date,
        by: input.toLoan ? ('loan' as const) : ('bank' as const),
        shareholders: named,
        ...(bank === undefined ? {} : { bank }),
      }
      const planned = planPayDividend(books, found.value, wish, {
        shareholders: await shareholdersOf(view.reader),
        away: await shareholdersAway(view.reader),
      })
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const fact = recorded.value.facts.map((each) => each.fact).find(({ kind }) => kind === 'dividend.set')
    if (fact?.kind !== 'dividend.set')
      return refuse('dividend-unknown', { dividend: input.dividend, known: '-' })
    const last = fact.dividend.payments.at(-1)
    return ok({
      ...dividendOutOf(fact.dividend),
      paid: formatCents(last?.amount ?? 0n),
      withheld: formatCents(sumOf((last?.withheld ?? []).map(({ amount }) => amount))),
      payment: entryName(last?.entry ?? 0),
      ...outcomeOf(recorded.value),
    })
  },
})
