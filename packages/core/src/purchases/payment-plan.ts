import type { Party, TradeTerms } from '../daybook/trade-facts.ts'
import { type Cents, percentOf, rate, sumOf } from '../kit/cents.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import { openOf } from '../receivables/allocate.ts'
import { byDue, type ListedItem } from '../receivables/open-list.ts'

/** A bill to be paid: what is open of it, what may be taken off on that day, and what the bank is to pay. */
export type BillToPay = {
  readonly item: ListedItem
  readonly open: Cents
  readonly discount: Cents
  readonly pay: Cents
}

/** What one supplier is paid in a run; its credits lower the payment, the oldest bills first. */
export type SupplierToPay = {
  readonly party: Party
  readonly bills: readonly BillToPay[]
  readonly credits: readonly ListedItem[]
  readonly credited: Cents
  readonly pay: Cents
}

/**
 * A remittance, filed return or balance of income tax that is due: what it is called, whom it goes to, and
 * what is left of it.
 */
export type TaxDue = {
  readonly kind: 'remittance' | 'return' | 'income-tax'
  readonly id: string
  readonly agency: string
  readonly due: CivilDate
  readonly open: Cents
}

/** The cash that is needed by a day: what is due then, and all that is due until then. */
export type CashNeeded = { readonly date: CivilDate; readonly due: Cents; readonly total: Cents }

/** A proposal of what to pay; nothing is posted by it. Amounts are in the currency of the books. */
export type PaymentPlan = {
  readonly on: CivilDate
  readonly through: CivilDate
  readonly cash: readonly CashNeeded[]
  readonly suppliers: readonly SupplierToPay[]
  readonly taxes: readonly TaxDue[]
  /** What all of it takes, taxes with the rest. */
  readonly total: Cents
  readonly credited: Cents
  readonly discounts: Cents
}

/**
 * The bills that are due through a day, by supplier, with the cash that they need by day, so that it can be
 * seen before anything is paid. Credits of a supplier (a vendor credit, an advance) are set against its bills
 * first; a discount counts where `on` is within its days. Remittances and returns that are due stand beside
 * them. Bills in another currency are left out: they are paid from an account of theirs.
 */
export function paymentPlan(
  items: readonly ListedItem[],
  parties: ReadonlyMap<string, Party>,
  terms: ReadonlyMap<string, TradeTerms>,
  { on, through }: { readonly on: CivilDate; readonly through: CivilDate },
  taxes: readonly TaxDue[] = [],
): PaymentPlan {
  const usable = items.filter(({ currency }) => currency === undefined)
  const days = new Map<CivilDate, Cents>()
  const suppliers: SupplierToPay[] = []
  for (const [id, own] of Map.groupBy(usable, ({ party }) => party)) {
    const party = parties.get(id)
    if (party === undefined) continue
    const due = own.filter(({ open, due: day }) => open < 0n && day <= through).sort(byDue)
    if (due.length === 0) continue
    const credits = own.filter(({ open }) => open > 0n)
    let credit = sumOf(credits.map(({ open }) => open))
    const credited = credit
    const bills = due.flatMap((item): readonly BillToPay[] => {
      const open = openOf(item)
      const used = credit < open ? credit : open
      credit -= used
      const left = open - used
      if (left === 0n) return []
      const discount = used === 0n ? discountOf(item, terms.get(item.key), on, left) : 0n
      const pay = left - discount
      const day = item.due < on ? on : item.due
      days.set(day, (days.get(day) ?? 0n) + pay)
      return [{ item, open: left, discount, pay }]
    })
    const pay = sumOf(bills.map((each) => each.pay))
    suppliers.push({ party, bills, credits, credited: credited - credit, pay })
  }
  for (const { due, open } of taxes) {
    const day = due < on ? on : due
    days.set(day, (days.get(day) ?? 0n) + open)
  }
  suppliers.sort((one, other) => (one.party.name < other.party.name ? -1 : 1))
  return {
    on,
    through,
    cash: cashByDay(days),
    suppliers,
    taxes,
    total: sumOf([...suppliers.map(({ pay }) => pay), ...taxes.map(({ open }) => open)]),
    credited: sumOf(suppliers.map(({ credited }) => credited)),
    discounts: sumOf(suppliers.flatMap(({ bills }) => bills.map(({ discount }) => discount))),
  }
}

function cashByDay(days: ReadonlyMap<CivilDate, Cents>): readonly CashNeeded[] {
  let total = 0n
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, due]) => {
      total += due
      return { date, due, total }
    })
}

/**
 * What may be taken off for paying on a day: the percentage of what is open, half up to the cent, while the
 * days of the discount last. Sales taxes stay as they are (Excise Tax Act, 161).
 */
export function discountOf(
  { date }: Pick<ListedItem, 'date'>,
  terms: TradeTerms | undefined,
  on: CivilDate,
  open: Cents,
): Cents {
  const discount = terms?.discount
  if (discount === undefined || on > addDays(date, discount.days)) return 0n
  const { numerator, denominator } = rate(discount.percent)
  return percentOf(open, { numerator, denominator: denominator * 100n }, 'half-up')
}
