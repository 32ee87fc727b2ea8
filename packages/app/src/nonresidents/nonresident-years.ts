import type { NonResidentIncome, NonResidentYear } from '@daybook/canada/slips/nonresident-slips.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { NonResident } from '@daybook/core/daybook/nonresident-facts.ts'
import type { Dividend } from '@daybook/core/daybook/owner-facts.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { calendarYear } from '@daybook/core/kit/civil-date.ts'
import { entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { codesOfTags, isAway } from '@daybook/core/nonresidents/withholding.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { cards } from '../store/queries.ts'
import { type ContractorPayment, paymentsTo } from '../trade/contractors.ts'
import { partiesOf } from '../trade/load-trade.ts'
import { nonResidentsOf, type WithheldPosting, withheldPostings } from './load-nonresidents.ts'

/**
 * What each non-resident was paid or credited in a calendar year, on days on which they lived abroad:
 * shareholders their dividends (those out of the capital dividend account too, which are taxed there),
 * suppliers what went to them by bills or straight from a bank, with what was withheld of it. Tax that was
 * taken off a bill by a credit of the supplier is part of what was paid.
 */
export async function nonResidentYears(view: View, year: number): Promise<readonly NonResidentYear[]> {
  const away = await nonResidentsOf(view.reader)
  if (away.size === 0) return []
  const all = [...away.values()]
  const holders = all.filter(({ recipient }) => recipient.kind === 'shareholder')
  const suppliers = all.filter(({ recipient }) => recipient.kind === 'supplier')
  return [
    ...(holders.length === 0 ? [] : await dividendYears(view, year, holders)),
    ...(suppliers.length === 0 ? [] : await supplierYears(view, year, suppliers)),
  ].filter(({ incomes }) => incomes.length > 0)
}

async function dividendYears(
  { reader }: View,
  year: number,
  holders: readonly NonResident[],
): Promise<readonly NonResidentYear[]> {
  const rows = await reader.read(cards, 'dividend')
  const dividends = rows.map(({ body }) => recordFrom<Dividend>(body))
  return holders.map((holder) => ({
    recipient: holder.recipient,
    incomes: dividends.flatMap((dividend) => dividendIncomes(dividend, holder, year)),
  }))
}

function dividendIncomes(
  { id, shares, payments }: Dividend,
  holder: NonResident,
  year: number,
): readonly NonResidentIncome[] {
  const { recipient, country, income, exempt } = holder
  const share = shares.find(({ shareholder }) => shareholder === recipient.id)
  if (share === undefined) return []
  return payments.flatMap(({ date, entry, shareholders, withheld = [] }) => {
    const isOwn = shareholders.includes(recipient.id) && date.startsWith(`${year}-`)
    if (!isOwn || !isAway(holder, date)) return []
    const tax = withheld.find(({ shareholder }) => shareholder === recipient.id)?.amount ?? 0n
    const name = entryName(entry)
    return [
      {
        id: `entry:${name}`,
        date,
        what: { en: `Dividend ${id}, ${name}, ${date}`, fr: `Dividende ${id}, ${name}, ${date}` },
        country,
        income,
        ...(exempt === undefined ? {} : { exempt }),
        gross: share.amount,
        tax,
      },
    ]
  })
}

async function supplierYears(
  view: View,
  year: number,
  suppliers: readonly NonResident[],
): Promise<readonly NonResidentYear[]> {
  const span = calendarYear(year)
  const parties = await partiesOf(view.reader)
  const known = suppliers.flatMap(({ recipient }) => parties.get(recipient.id) ?? [])
  const paid = await paymentsTo(view, known, () => span, new Set())
  const withheld = await withheldPostings(view, span.from, span.through)
  const found: NonResidentYear[] = []
  for (const supplier of suppliers) {
    const { id } = supplier.recipient
    const own = withheld.filter(({ party }) => party !== undefined && idFromName(party) === id)
    const incomes = await supplierIncomes(view, supplier, paid.get(id) ?? [], own)
    found.push({ recipient: supplier.recipient, incomes })
  }
  return found
}

async function supplierIncomes(
  { reader }: View,
  supplier: NonResident,
  payments: readonly ContractorPayment[],
  withheld: readonly WithheldPosting[],
): Promise<readonly NonResidentIncome[]> {
  const { recipient, country } = supplier
  const isOwn = ({ party }: Posting): boolean => party !== undefined && idFromName(party) === recipient.id
  const left = new Map([...Map.groupBy(withheld, ({ number }) => entryName(number))])
  const found: NonResidentIncome[] = []
  for (const { date, entry, what, amount } of payments) {
    if (!isAway(supplier, date)) continue
    const loaded = await loadEntry(reader, Number(entry.replace(/\D/g, '')))
    const codes = codesOfTags((loaded?.entry.postings ?? []).filter(isOwn))
    // A payment of several bills is several lines, and its tax stands with the first.
    const tax = -sumOf((left.get(entry) ?? []).map((each) => each.amount))
    left.delete(entry)
    const text = [entry, date, what].filter((each) => each !== '').join(', ')
    found.push({
      id: `entry:${entry}`,
      date,
      what: { en: text, fr: text },
      country,
      ...codesWith(supplier, codes),
      gross: amount,
      tax,
    })
  }
  for (const [entry, own] of left) {
    const [first] = own
    const tax = -sumOf(own.map((each) => each.amount))
    if (first === undefined || tax === 0n || !isAway(supplier, first.date)) continue
    const words = { en: `${entry}, ${first.date}, withheld`, fr: `${entry}, ${first.date}, retenu` }
    const codes = codesWith(supplier, codesOfTags([{ account: '', amount: 0n, tags: first.tags ?? [] }]))
    found.push({ id: `entry:${entry}`, date: first.date, what: words, country, ...codes, gross: tax, tax })
  }
  return found.toSorted((one, other) => (one.date < other.date ? -1 : 1))
}

/** The codes that an entry says, or those that its recipient usually has. */
function codesWith(
  { income, exempt }: NonResident,
  said: { readonly income?: string; readonly exempt?: string },
): { readonly income: string; readonly exempt?: string } {
  const free = said.exempt ?? (said.income === undefined ? exempt : undefined)
  return { income: said.income ?? income, ...(free === undefined ? {} : { exempt: free }) }
}
