import { constructionSlips, feeSlips, needsSlip } from '@daybook/canada/returns/contractor-slips.ts'
import type { Party, Settlement, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, sumOf } from '@daybook/core/kit/cents.ts'
import { calendarYear, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { type Entry, entryName } from '@daybook/core/ledger/entry.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { isAway } from '@daybook/core/nonresidents/withholding.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { nonResidentsOf } from '../nonresidents/load-nonresidents.ts'
import { entryByNumber, postingsOf } from '../store/queries.ts'
import { documentsOf, partiesOf, settlementsOf } from './load-trade.ts'

/** The slip that payments to a contractor are reported on. */
export type SlipKind = 't5018' | 't4a'

/** A payment to a contractor, or the part of it for one bill; `gst` and `goods` are parts of `amount`. */
export type ContractorPayment = {
  readonly date: string
  readonly entry: string
  readonly what: string
  readonly amount: Cents
  readonly gst: Cents
  readonly goods: Cents
}

/** A contractor’s payments of a period with what its slip reports. */
export type ContractorYear = {
  readonly party: Party
  readonly slip: SlipKind
  readonly span: Span
  readonly payments: readonly ContractorPayment[]
  readonly paid: Cents
  readonly gst: Cents
  readonly goods: Cents
  readonly reported: Cents
  readonly needsSlip: boolean
}

type Wish = {
  readonly year: number
  /** Whether T5018 slips are for the fiscal year that ends in the year. */
  readonly isFiscal: boolean
  /** Ids of accounts on which goods are bought. */
  readonly goods: ReadonlySet<string>
}

/**
 * What each supplier that is marked as a contractor was paid in a year, by payments of its bills and by money
 * that went to it straight from a bank, with what a slip reports of it: on a T5018 all payments for
 * construction services with their taxes, goods with them but not alone; on a T4A fees without GST/HST and
 * goods. Payments that were reversed are none. Refuses years beyond the rule tables.
 */
export async function contractorYears(view: View, wish: Wish): Promise<Result<readonly ContractorYear[]>> {
  const parties = await partiesOf(view.reader)
  const contractors = [...parties.values()].filter(({ contractor }) => contractor !== undefined)
  const spans = spansOf(view, wish)
  const rules = {
    t5018: inForce(constructionSlips, spans.t5018.through),
    t4a: inForce(feeSlips, spans.t4a.through),
  }
  if (!rules.t5018.ok) return rules.t5018
  if (!rules.t4a.ok) return rules.t4a
  if (contractors.length === 0) return ok([])
  const spanOf = ({ contractor = 't4a' }: Party) => spans[contractor]
  const paid = await paymentsTo(view, contractors, spanOf, wish.goods)
  const away = await nonResidentsOf(view.reader)
  const years: ContractorYear[] = []
  for (const party of contractors) {
    const slip = party.contractor ?? 't4a'
    const span = spans[slip]
    // What went to somebody outside Canada is on an NR4 or T4A-NR, never on these slips.
    const elsewhere = away.get(`supplier:${party.id}`)
    const payments = (paid.get(party.id) ?? []).filter(
      ({ date }) => elsewhere === undefined || !isAway(elsewhere, date),
    )
    const rule = slip === 't5018' ? rules.t5018.value.value : rules.t4a.value.value
    years.push(yearOf(party, slip, { span, payments }, (paid) => needsSlip(paid, rule)))
  }
  return ok(years.sort((one, other) => (one.party.name < other.party.name ? -1 : 1)))
}

/**
 * What went to suppliers, each in a span of their own, by payments of their bills and straight from a bank,
 * in the order of days. Payments that were reversed are none. `goods` are ids of accounts of goods.
 */
export async function paymentsTo(
  view: View,
  parties: readonly Party[],
  spanOf: (party: Party) => Span,
  goods: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly ContractorPayment[]>> {
  const settlements = await settlementsOf(view.reader)
  const bills = new Map(
    (await documentsOf(view.reader, ['bill', 'vendor-credit'])).map((each) => [each.id, each]),
  )
  const wanted = new Map(parties.map((each) => [each.id, spanOf(each)]))
  const straight = await straightPayments(view, wanted, { goods, settlements, bills })
  const found = new Map<string, readonly ContractorPayment[]>()
  for (const [id, span] of wanted) {
    const payments = [...(straight.get(id) ?? [])]
    for (const each of settlements) {
      const { party, kind, date, entry = 0 } = each
      if (party !== id || kind !== 'payment' || date < span.from || date > span.through) continue
      if (!(await isReversed(view, entry))) payments.push(...paymentParts(each, bills, goods))
    }
    payments.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    found.set(id, payments)
  }
  return found
}

function spansOf({ profile }: View, { year, isFiscal }: Wish): Readonly<Record<SlipKind, Span>> {
  const calendar = calendarYear(year)
  if (!isFiscal) return { t5018: calendar, t4a: calendar }
  // The year that the first of January falls in ends in this one.
  const ends = fiscalYearOf(calendar.from, profile.fiscalYearEnd)
  return { t5018: ends, t4a: calendar }
}

function yearOf(
  party: Party,
  slip: SlipKind,
  { span, payments }: { readonly span: Span; readonly payments: readonly ContractorPayment[] },
  isDue: (paid: Cents) => boolean,
): ContractorYear {
  const paid = sumOf(payments.map(({ amount }) => amount))
  const gst = sumOf(payments.map((each) => each.gst))
  const goods = sumOf(payments.map((each) => each.goods))
  // Goods alone are no construction services; goods with services are reported with them.
  const mixed = payments.filter((each) => each.amount - each.gst !== each.goods)
  const services =
    slip === 't5018' ? sumOf(mixed.map(({ amount, goods: part }) => amount - part)) : paid - gst - goods
  const reported = slip === 't5018' ? sumOf(mixed.map(({ amount }) => amount)) : services
  return { party, slip, span, payments, paid, gst, goods, reported, needsSlip: isDue(services) }
}

async function isReversed({ reader }: View, entry: number): Promise<boolean> {
  const [row] = await reader.read(entryByNumber, entry)
  return row?.reversedBy !== undefined
}

/** A payment by the bills that it paid; what was paid on account stands for itself. */
function paymentParts(
  { date, entry = 0, amount, discount, allocations }: Settlement,
  bills: ReadonlyMap<string, TradeDocument>,
  goods: ReadonlySet<string>,
): readonly ContractorPayment[] {
  const whole = amount + (discount?.amount ?? 0n)
  const name = entryName(entry)
  const parts = allocations.flatMap((allocation): readonly ContractorPayment[] => {
    const bill = bills.get(allocation.credit)
    if (bill === undefined || whole === 0n) return []
    const share = divideRounded(allocation.amount * amount, whole, 'half-up')
    return [{ date, entry: name, what: bill.number, amount: share, ...partsOf(bill, share, goods) }]
  })
  const isForeign = allocations.some(({ foreign }) => foreign !== undefined)
  const rest = isForeign ? 0n : amount - sumOf(parts.map((each) => each.amount))
  return rest === 0n ? parts : [...parts, { date, entry: name, what: '', amount: rest, gst: 0n, goods: 0n }]
}

/** What of an amount paid for a bill was GST/HST, and what was goods with the taxes that stay on them. */
function partsOf(bill: TradeDocument, paid: Cents, goods: ReadonlySet<string>) {
  let [gst, bought] = [0n, 0n]
  for (const { account, amount, taxes } of bill.lines) {
    const federal = sumOf(
      taxes.filter(({ tax }) => tax === 'GST' || tax.startsWith('HST')).map((each) => each.amount),
    )
    gst += federal
    if (goods.has(account)) bought += amount + sumOf(taxes.map((each) => each.amount)) - federal
  }
  const part = (of: Cents) => divideRounded(of * paid, bill.amount, 'half-up')
  return { gst: part(gst), goods: part(bought) }
}

type Straight = {
  readonly goods: ReadonlySet<string>
  readonly settlements: readonly Settlement[]
  readonly bills: ReadonlyMap<string, TradeDocument>
}

/** Money that went to suppliers without a bill: entries that name them, paid from a bank or a card. */
async function straightPayments(
  view: View,
  wanted: ReadonlyMap<string, Span>,
  { goods, settlements, bills }: Straight,
): Promise<ReadonlyMap<string, readonly ContractorPayment[]>> {
  const days = [...wanted.values()]
  const documented = new Set<number>()
  for (const { entry } of [...settlements, ...bills.values()]) if (entry !== undefined) documented.add(entry)
  const idOf = rememberedId()
  const from = days.reduce((first, span) => (span.from < first ? span.from : first), '9999-12-31')
  const through = days.reduce((last, span) => (span.through > last ? span.through : last), '')
  const found = new Map<number, Set<string>>()
  for (const account of costsOf(view)) {
    for (const row of await view.reader.read(postingsOf, account.id, from, through, '', 0, 0, mostRows)) {
      const id = idOf(row.party ?? row.payee ?? '')
      const span = wanted.get(id)
      if (span === undefined || row.date < span.from || row.date > span.through || documented.has(row.number))
        continue
      found.set(row.number, (found.get(row.number) ?? new Set()).add(id))
    }
  }
  const payments = new Map<string, ContractorPayment[]>()
  for (const [number, ids] of found) {
    const loaded = await loadEntry(view.reader, number)
    if (loaded === undefined || loaded.row.reversedBy !== undefined || loaded.entry.reverses !== undefined)
      continue
    for (const id of ids) {
      const payment = straightPayment(view, loaded.entry, (name) => idOf(name) === id, goods)
      if (payment !== undefined) payments.set(id, [...(payments.get(id) ?? []), payment])
    }
  }
  return payments
}

const mostRows = 10_000_000

function rememberedId(): (name: string) => string {
  const ids = new Map<string, string>()
  return (name) => {
    const known = ids.get(name) ?? idFromName(name)
    ids.set(name, known)
    return known
  }
}

/** The accounts that costs are posted to: expenses, and assets that are no money, claims or taxes. */
function costsOf({ chart }: View): readonly Account[] {
  return [...chart.values()].filter(
    (account) =>
      (account.type === 'expense' || account.type === 'asset') && !isMoney(account) && !isKept(account),
  )
}

function isMoney({ cashFlow, subtype = '' }: Account): boolean {
  return cashFlow === 'cash' || subtype === 'bank' || subtype === 'cash' || subtype === 'creditCard'
}

function isKept({ role = '' }: Account): boolean {
  return role.startsWith('tax.') || role.startsWith('ar.') || role.startsWith('ap.')
}

/** What an entry paid to a contractor: its own lines with their share of the taxes, where money left. */
function straightPayment(
  { chart }: View,
  { number, date, memo, payee = '', postings }: Entry,
  isOwn: (name: string) => boolean,
  goods: ReadonlySet<string>,
): ContractorPayment | undefined {
  const accountOf = (id: string) => chart.get(id)
  const isPaid = postings.some(({ account, amount }) => {
    const known = accountOf(account)
    return amount < 0n && known !== undefined && isMoney(known)
  })
  const costs = postings.filter(({ account }) => {
    const known = accountOf(account)
    return (
      known !== undefined &&
      !isMoney(known) &&
      !isKept(known) &&
      (known.type === 'expense' || known.type === 'asset')
    )
  })
  const own = costs.filter(({ party = payee }) => isOwn(party))
  const [cost, whole] = [sumOf(own.map(({ amount }) => amount)), sumOf(costs.map(({ amount }) => amount))]
  if (!isPaid || cost === 0n || whole === 0n) return undefined
  const taxes = (of: RegExp) =>
    sumOf(
      postings.flatMap(({ account, amount }) => (of.test(accountOf(account)?.role ?? '') ? [amount] : [])),
    )
  const part = (amount: Cents) => divideRounded(amount * cost, whole, 'half-up')
  const gst = part(taxes(/^tax\.gst\./))
  const bought = sumOf(own.flatMap(({ account, amount }) => (goods.has(account) ? [amount] : [])))
  const amount = cost + part(taxes(/^tax\./))
  return { date, entry: entryName(number), what: memo, amount, gst, goods: bought }
}
