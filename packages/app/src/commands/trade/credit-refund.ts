import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { assert, ok, type Refused, refuse } from '@daybook/core/kit/result.ts'
import type { ListedItem } from '@daybook/core/receivables/open-list.ts'
import { planSettlement } from '@daybook/core/receivables/settle.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { answerBooks } from '../../trade/answer-books.ts'
import { planDepositUse } from '../../trade/deposit-use.ts'
import { loadItems, partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { settlementOutOf, settlementsIn } from '../../trade/settlement-answer.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { accountCode, amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { rateText } from '../record-fields.ts'
import { settlementOut, shareTyped } from '../settlement-fields.ts'

/** Pays a customer's credit back, or takes a supplier's refund. */
export const creditRefund = command({
  name: 'credit.refund',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Refund a credit', fr: 'Rembourser un crédit' },
  line: { words: ['party', 'amount'] },
  input: z.strictObject({
    party: words.meta({ description: 'the customer’s or supplier’s name or number' }),
    amount: amount.meta({ description: 'what is paid back' }),
    account: accountCode.meta({ description: 'the bank account that pays, or is paid' }),
    credit: z
      .array(shareTyped)
      .default([])
      .meta({ description: 'ITEM or ITEM=AMOUNT that is paid back; the oldest credit first when left out' }),
    supplier: z
      .boolean()
      .default(false)
      .meta({ description: 'a refund of a supplier to us, where a party is both' }),
    date: day.optional().meta({ description: 'today when left out' }),
    reference: words.optional().meta({ description: 'the number of the cheque or transfer' }),
    rate: rateText.optional(),
  }),
  output: z.strictObject({ ...settlementOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await recordFacts(ctx, 'credit.refund', input, async (view) => {
      const party = await partyOf(view.reader, input.party, input.supplier ? 'supplier' : 'customer')
      if (!party.ok) return party
      const account = accountNamed(view.chart, input.account)
      if (!account.ok) return account
      const isSupplier = input.supplier || party.value.kind === 'supplier'
      const currencies = [party.value.currency, account.value.currency]
      const books = await tradeBooks(view, { days: [date], currencies, rate: input.rate })
      const items = await loadItems(view, isSupplier ? 'supplier' : 'customer')
      const own = items.filter(({ party: id, open }) => id === party.value.id && open !== 0n)
      const [first, ...others] = input.credit.map((each) => ({ ...each, key: depositMeant(each.key, own) }))
      const reference = input.reference === undefined ? {} : { reference: input.reference }
      if (first?.key.startsWith('deposit/') === true) {
        if (others.length > 0)
          return refuse('input-malformed', { what: 'deposit/…: one at a time' }, 'credit')
        const used = await planDepositUse(view, books, party.value, first.key, {
          date,
          amount: input.amount,
          refundFrom: account.value,
          ...reference,
        })
        return used.ok ? ok(used.value.facts) : used
      }
      const planned = planSettlement(
        books,
        {
          side: isSupplier ? 'supplier' : 'customer',
          money: isSupplier ? 'in' : 'out',
          party: party.value,
          date,
          amount: input.amount,
          account: account.value,
          ...reference,
          ...(input.credit.length === 0 ? {} : { shares: input.credit }),
        },
        items,
      )
      if (planned.ok) return ok(planned.value.facts)
      const isOver = input.credit.length === 0 && planned.refusals[0]?.code === 'payment-over-open'
      return isOver ? overCredit(party.value.name, input.amount, own, isSupplier) : planned
    })
    if (!recorded.ok) return recorded
    const [settlement] = settlementsIn(recorded.value)
    assert(settlement !== undefined, 'a refund is in its act')
    const books = await answerBooks(ctx.book, ctx.language)
    return ok({ ...settlementOutOf(settlement, books), ...outcomeOf(recorded.value) })
  },
})

/** The deposit that a number names where nothing else of the party has that number; else as typed. */
function depositMeant(key: string, own: readonly ListedItem[]): string {
  const [only, other] = own.filter(({ number }) => number === key)
  return only?.kind === 'deposit' && other === undefined ? `deposit/${key}` : key
}

/** Says how much credit there is, and which deposits, which are paid back only where they are named. */
function overCredit(party: string, amount: Cents, own: readonly ListedItem[], isSupplier: boolean): Refused {
  const sign = isSupplier ? 1n : -1n
  const credits = own.filter(({ kind, open }) => kind !== 'deposit' && sign * open > 0n)
  const kept = own.filter(({ kind }) => kind === 'deposit')
  const list = kept.map(({ number }) => `deposit/${number}`).join(', ')
  return refuse(
    'refund-over-credit',
    {
      party,
      stands: formatCents(sumOf(credits.map(({ open }) => sign * open))),
      payment: formatCents(amount),
      deposits: kept.length === 0 ? '' : `; deposits: ${list}`,
      depositsFr: kept.length === 0 ? '' : `; acomptes : ${list}`,
    },
    'amount',
  )
}
