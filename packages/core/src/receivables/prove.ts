import type { TradeDocument } from '../daybook/trade-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { type ListedItem, listedItems, type TradeRecords } from './open-list.ts'

/**
 * A control account held against its list on a day: the balance that reports show, the sum of the open items,
 * how much of it stands in entries by hand, and what is wrong with single items.
 */
export type ControlProof = {
  readonly control: string
  readonly balance: Cents
  readonly list: Cents
  readonly byHand: Cents
  readonly items: number
  readonly findings: readonly ControlFinding[]
}

/**
 * What is wrong with an item: `over-settled` where more was settled than it is worth, `other-amount` where
 * its entry does not bear the document’s total for its party, `lost` where a document’s entry is not there.
 */
export type ControlFinding = {
  readonly kind: 'over-settled' | 'other-amount' | 'lost'
  readonly key: string
  readonly wanted: Cents
  readonly found: Cents
}

/**
 * Proves every control account at the end of a day: its balance, taken from the totals by month, against the
 * open items, taken from documents, settlements and entries; and each document against its entry. The two
 * meet as long as every posting is in one item; the findings say where a person should look although they do.
 */
export function provenControls(
  records: TradeRecords & { readonly documents: readonly ProvenDocument[] },
  balances: ReadonlyMap<string, Cents>,
  on: CivilDate,
): readonly ControlProof[] {
  const items = listedItems(records, on)
  const byControl = Map.groupBy(items, ({ control }) => control)
  return [...balances].map(([control, balance]) => {
    const own = byControl.get(control) ?? []
    return {
      control,
      balance,
      list: sumOf(own.map(({ open }) => open)),
      byHand: sumOf(own.map(({ kind, open }) => (kind === 'entry' ? open : 0n))),
      items: own.filter(({ open }) => open !== 0n).length,
      findings: findingsOf(own, records, control, on),
    }
  })
}

/** What the proof needs of a document besides what the list needs. */
export type ProvenDocument = Pick<
  TradeDocument,
  'id' | 'kind' | 'number' | 'party' | 'date' | 'due' | 'entry' | 'voided' | 'control' | 'amount' | 'currency'
>

function findingsOf(
  items: readonly ListedItem[],
  { documents, postings }: { readonly documents: readonly ProvenDocument[] } & TradeRecords,
  control: string,
  on: CivilDate,
): readonly ControlFinding[] {
  const findings: ControlFinding[] = []
  for (const { key, amount, open } of items) {
    if ((amount > 0n && open < 0n) || (amount < 0n && open > 0n)) {
      findings.push({ kind: 'over-settled', key, wanted: amount, found: amount - open })
    }
  }
  const byKey = new Map(items.map((item) => [item.key, item]))
  const reversed = new Set(postings.flatMap(({ reverses }) => reverses ?? []))
  for (const { id, entry = 0, date, party, amount, currency, ...voucher } of documents) {
    // Deposits bear their price alone, and foreign documents their amount at the rate of the day.
    const isOther = voucher.control !== control || voucher.kind === 'deposit' || currency !== undefined
    if (isOther || date > on || entry === 0 || reversed.has(entry)) continue
    const item = byKey.get(id)
    const found = item?.party === party ? (item.amount < 0n ? -item.amount : item.amount) : 0n
    if (item === undefined) findings.push({ kind: 'lost', key: id, wanted: amount, found: 0n })
    else if (found !== amount) findings.push({ kind: 'other-amount', key: id, wanted: amount, found })
  }
  return findings
}
