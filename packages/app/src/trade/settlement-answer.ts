import type { Settlement } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { Recorded } from '../record.ts'
import type { AnswerBooks } from './document-answer.ts'

/** The settlements that an act made, in order. */
export function settlementsIn({ facts }: Recorded): readonly Settlement[] {
  return facts.flatMap(({ fact }) => (fact.kind === 'settlement.made' ? [fact.settlement] : []))
}

/** A settlement as answers show it: what it paid, and what is left of it on account. */
export function settlementOutOf(settlement: Settlement, { chart, nameOf }: AnswerBooks) {
  const { id, kind, entry, party, date, amount, account, discount, allocations } = settlement
  const off = discount?.amount ?? 0n
  const worth = allocations.map(({ foreign, amount: part }) => foreign?.amount ?? part)
  // What the control account bears in another currency is compared in that currency.
  // A refund leaves nothing on account: what a refunded deposit is more than its item is its tax.
  const left = kind === 'refund' ? 0n : amount + off - sumOf(worth)
  return {
    id,
    entry: entry === undefined ? '' : entryName(entry),
    party: nameOf(party),
    date,
    amount: formatCents(amount),
    account: account === undefined ? '' : (chart.get(account)?.code ?? account),
    discount: formatCents(off),
    paid: allocations.map(({ debit, credit, foreign, amount: part }) => ({
      item: debit === id || /^bill\//.test(credit) ? credit : debit,
      amount: formatCents(foreign?.amount ?? part),
    })),
    credit: formatCents(left > 0n ? left : 0n),
  }
}
