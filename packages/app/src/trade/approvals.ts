import type { BillHold, PaymentRule } from '@daybook/core/daybook/desk-facts.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { ListedItem } from '@daybook/core/receivables/open-list.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { amountOut } from '../commands/fields.ts'
import { entryByNumber } from '../store/queries.ts'
import { recordsOf, recordWith } from '../store/standing-records.ts'
import { documentsOf, loadItems, partiesOf } from './load-trade.ts'

/**
 * A bill that is held back from payment until somebody approves it: one that was refused, or of the rule’s
 * amount `from` and more. `supplier` is the name.
 */
export type HeldBill = {
  readonly bill: TradeDocument
  readonly open: Cents
  readonly supplier: string
  readonly from: Cents
  readonly hold?: BillHold
}

/** The rule that bills wait for approval, where there is one. */
export function paymentRuleOf({ reader }: Pick<View, 'reader'>): Promise<PaymentRule | undefined> {
  return recordWith(reader, 'payment-rule', 'own')
}

/** The bills that were refused, by id. */
export async function holdsOf({ reader }: Pick<View, 'reader'>): Promise<ReadonlyMap<string, BillHold>> {
  return new Map((await recordsOf(reader, 'bill-hold')).map((hold) => [hold.id, hold]))
}

/**
 * The open bills that wait for approval, by id: those that were refused, and those of the rule’s amount and
 * more whose entry nobody approved who may. What a bill came to decides, not what is left of it.
 */
export async function heldBills(view: View): Promise<ReadonlyMap<string, HeldBill>> {
  const rule = await paymentRuleOf(view)
  const holds = await holdsOf(view)
  const held = new Map<string, HeldBill>()
  if (rule === undefined && holds.size === 0) return held
  const from = rule?.from.amount ?? 0n
  const open = new Map((await loadItems(view, 'supplier')).map((item) => [item.key, item]))
  const parties = await partiesOf(view.reader)
  for (const bill of await documentsOf(view.reader, ['bill'])) {
    const item = open.get(bill.id)
    if (item === undefined || item.open >= 0n || bill.entry === undefined) continue
    const own = { bill, open: -item.open, supplier: parties.get(bill.party)?.name ?? bill.party, from }
    const hold = holds.get(bill.id)
    if (hold !== undefined) held.set(bill.id, { ...own, hold })
    if (hold !== undefined || rule === undefined || item.amount > -from) continue
    const [row] = await view.reader.read(entryByNumber, bill.entry)
    const by = row?.approvedBy
    if (by === undefined || rule.by?.includes(by) === false) held.set(bill.id, own)
  }
  return held
}

/** The refusals of bills that wait for approval. */
export function heldRefusals(held: Iterable<HeldBill>, at: string): readonly Refusal[] {
  return [...held].map(({ bill, supplier, from, hold }) => {
    const names = { bill: bill.number, supplier, amount: formatCents(bill.amount) }
    return hold === undefined
      ? refusal('bill-not-approved', { ...names, from: formatCents(from) }, at)
      : refusal('bill-refused', { ...names, date: hold.date, reason: hold.reason }, at)
  })
}

/**
 * What a payment to a supplier may settle: all items but bills that wait for approval, and the refusals of
 * those of theirs that do. Refuses `bill-not-approved` where one of them was named.
 */
export async function payableItems(
  view: View,
  party: string,
  shares: readonly { readonly key: string }[],
): Promise<Result<{ readonly items: readonly ListedItem[]; readonly waiting: readonly Refusal[] }>> {
  const items = await loadItems(view, 'supplier')
  const held = await heldBills(view)
  const own = items.filter((item) => item.party === party && held.has(item.key))
  const isNamed = ({ key, number }: ListedItem) =>
    shares.some((each) => each.key === key || each.key === number)
  const refusalsOf = (some: readonly ListedItem[], at: string) =>
    heldRefusals(
      some.flatMap(({ key }) => held.get(key) ?? []),
      at,
    )
  const named = own.filter(isNamed)
  return named.length > 0
    ? refused(refusalsOf(named, 'bill'))
    : ok({ items: items.filter(({ key }) => !held.has(key)), waiting: refusalsOf(own, 'supplier') })
}

/** Why a payment is refused: where bills wait for approval, that is why so little is open. */
export function whyNotPaid(waiting: readonly Refusal[], others: readonly Refusal[]): readonly Refusal[] {
  return [...waiting, ...others.filter(({ code }) => waiting.length === 0 || code !== 'payment-over-open')]
}

/** The rule that bills wait for approval, on the way out. */
export const ruleOut = z
  .strictObject({
    from: amountOut.meta({ description: 'the amount from which bills wait; empty where none does' }),
    by: z.array(z.string()).meta({ description: 'who may approve; anybody where nobody is named' }),
  })
  .meta({ description: 'which bills wait for approval, and whose: `payment approval` says it' })

/** That rule as answers show it. */
export function ruleOutOf(rule: PaymentRule | undefined): z.input<typeof ruleOut> {
  return { from: rule === undefined ? '' : formatCents(rule.from.amount), by: [...(rule?.by ?? [])] }
}

/** The bills that were held back, on the way out. */
export const heldOut = z
  .array(
    z.strictObject({
      id: z.string().meta({ description: 'bill/12: its own; numbers are the suppliers’' }),
      bill: z.string(),
      supplier: z.string(),
      date: z.string(),
      due: z.string(),
      amount: amountOut,
      open: amountOut,
      refused: z.string().meta({ description: 'why it was refused; empty where it only waits' }),
    }),
  )
  .meta({ description: 'bills that wait for approval: `bill approve` lets them be paid' })

/** Bills that were held back as answers show them. */
export function heldOutOf(held: Iterable<HeldBill>): z.input<typeof heldOut> {
  return [...held].map(({ bill, open, supplier, hold }) => ({
    id: bill.id,
    bill: bill.number,
    supplier,
    date: bill.date,
    due: bill.due ?? '',
    amount: formatCents(bill.amount),
    open: formatCents(open),
    refused: hold?.reason ?? '',
  }))
}
