import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { RecurringInvoice } from '@daybook/core/daybook/trade-facts.ts'
import type { CashItem } from '@daybook/core/forecast/cash-item.ts'
import { afterCredits } from '@daybook/core/forecast/credits-used.ts'
import { latenessOf, type PaidDocument } from '@daybook/core/forecast/lateness.ts'
import { addDays, addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { settledByHand } from '@daybook/core/receivables/by-hand.ts'
import type { ListedItem } from '@daybook/core/receivables/open-list.ts'
import { listedItems } from '@daybook/core/receivables/open-list.ts'
import { planDueInvoices } from '@daybook/core/sales/recurring-invoice.ts'
import type { View } from '../book.ts'
import { cards } from '../store/queries.ts'
import { endOfTime, listedDocuments, listedSettlements, loadRecords, partiesOf } from '../trade/load-trade.ts'
import { documentTitles } from '../trade/paper-words.ts'
import { tradeBooks } from '../trade/trade-books.ts'
import type { ForecastPart, ForecastSource } from './forecast-source.ts'

/** How many months of payments a customer’s habit is told from. */
const habitMonths = 24

/**
 * What customers owe and what suppliers are owed, each on its due day, customers by their habit if wanted.
 */
export const tradeItems: ForecastSource = async (view, days, { byHabit }) => {
  const habits = byHabit ? await habitsOf(view, days.from) : new Map<string, number>()
  const items: CashItem[] = []
  for (const side of ['customer', 'supplier'] as const) {
    const sign = side === 'customer' ? 1n : -1n
    const records = await loadRecords(view, endOfTime, side)
    const open = settledByHand(listedItems(records, endOfTime), sign)
    for (const { item, left, credit } of afterCredits(open, sign)) {
      const party = records.parties.get(item.party)?.name ?? item.party
      const late = side === 'customer' ? (habits.get(item.party) ?? 0) : 0
      items.push({
        kind: side === 'customer' ? 'receivables' : 'payables',
        key: `${item.control}/${item.key}`,
        of: party === '' ? { en: 'Without a name', fr: 'Sans nom' } : { en: party, fr: party },
        label: labelOf(item, party, credit > 0n),
        on: addDays(item.due, late),
        due: item.due,
        amount: sign * left,
      })
    }
  }
  const coming = await recurringInvoices(view, days.through, habits)
  return { items: [...items, ...coming.items], unknown: coming.unknown }
}

/** How late each customer usually pays, from what it paid before a day. */
async function habitsOf({ reader }: View, from: CivilDate): Promise<ReadonlyMap<string, number>> {
  const documents = new Map((await listedDocuments(reader)).map((each) => [each.id, each]))
  const since = addMonths(from, -habitMonths)
  const paid = (await listedSettlements(reader)).flatMap(({ id, date, allocations }) =>
    id.startsWith('receipt/') && date > since && date <= from
      ? allocations.flatMap(({ debit, amount }): readonly PaidDocument[] => {
          const document = documents.get(debit)
          if (document?.kind !== 'invoice') return []
          return [{ party: document.party, due: document.due ?? document.date, paid: date, amount }]
        })
      : [],
  )
  return latenessOf(paid)
}

function labelOf(item: ListedItem, party: string, isLess: boolean): Label {
  const { kind, number, entry } = item
  const own = entryName(entry)
  const name = (language: 'en' | 'fr') =>
    kind === 'entry' || kind === 'settlement' ? own : `${documentTitles[language][kind]} ${number} (${own})`
  const less = isLess ? { en: ', less credits', fr: ', moins les crédits' } : { en: '', fr: '' }
  return { en: `${party}: ${name('en')}${less.en}`, fr: `${party} : ${name('fr')}${less.fr}` }
}

/** The invoices that recurring ones will make through a day; those that cannot be made are named. */
async function recurringInvoices(
  view: View,
  through: CivilDate,
  habits: ReadonlyMap<string, number>,
): Promise<ForecastPart> {
  const rows = await view.reader.read(cards, 'recurring-invoice')
  const recurring = rows.map(({ body }) => recordFrom<RecurringInvoice>(body))
  const parties = await partiesOf(view.reader)
  const items: CashItem[] = []
  const unknown: { label: Label; on: CivilDate }[] = []
  for (const each of recurring) {
    if (each.recurs.next > through) continue
    const party = parties.get(each.party)
    const books = await tradeBooks(view, { days: [each.recurs.next, through], currencies: [party?.currency] })
    const planned = planDueInvoices(books, [each], parties, through)
    const label = {
      en: `${party?.name ?? each.party}: ${each.name}`,
      fr: `${party?.name ?? each.party} : ${each.name}`,
    }
    if (!planned.ok || party?.currency !== undefined) {
      unknown.push({ label, on: each.recurs.next })
      continue
    }
    for (const { document } of planned.value.documents) {
      const { date, due = date, amount } = document
      items.push({
        kind: 'receivables',
        key: `recurring/${each.id}/${date}`,
        of: { en: party?.name ?? each.party, fr: party?.name ?? each.party },
        label: { en: `${label.en}, invoice of ${date}`, fr: `${label.fr}, facture du ${date}` },
        on: addDays(due, habits.get(each.party) ?? 0),
        due,
        amount,
      })
    }
  }
  return { items, unknown }
}
