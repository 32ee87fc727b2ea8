import type { RemindedInvoice, Reminder, ReminderLevel } from '../daybook/desk-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import type { ListedItem } from './open-list.ts'

/**
 * Whom to remind: on which day, of invoices later than so many days, not again within so many days of the
 * last time; some customers (by id), or all. `first` is the number of the first reminder that it makes.
 */
export type RemindWish = {
  readonly date: CivilDate
  readonly grace: number
  readonly again: number
  readonly only?: ReadonlySet<string>
  readonly first: number
}

/** The last time that an invoice was asked for: its level and the day. */
export type LastAsked = { readonly level: ReminderLevel; readonly date: CivilDate }

/** The last time that each invoice (by id) was asked for. */
export function lastAsked(reminders: readonly Reminder[]): ReadonlyMap<string, LastAsked> {
  const found = new Map<string, LastAsked>()
  for (const { date, items } of reminders)
    for (const item of items) {
      const other = found.get(item.document)
      if (other === undefined || other.date <= date) found.set(item.document, { level: item.level, date })
    }
  return found
}

/**
 * A reminder for each customer who owes invoices past due, the longest overdue first: each invoice one level
 * above the last time, at most the third. Nothing where nobody is to be reminded.
 */
export function planReminders(
  items: readonly ListedItem[],
  before: readonly Reminder[],
  { date, grace, again, only, first }: RemindWish,
): readonly FactOf<'reminder.set'>[] {
  const asked = lastAsked(before)
  const late = items.filter(({ key, kind, open, due, party }) => {
    if (kind !== 'invoice' || open <= 0n || addDays(due, grace) >= date) return false
    if (only !== undefined && !only.has(party)) return false
    const last = asked.get(key)
    return last === undefined || addDays(last.date, again) <= date
  })
  const parties = [...Map.groupBy(late, ({ party }) => party)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  return parties.map(([party, own], index) => ({
    kind: 'reminder.set',
    v: 1,
    reminder: {
      id: `R${first + index}`,
      party,
      date,
      items: own
        .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
        .map((item) => reminded(item, asked.get(item.key)?.level)),
    },
  }))
}

function reminded(
  { key, due, open, currency, foreignOpen }: ListedItem,
  last: ReminderLevel | undefined,
): RemindedInvoice {
  const level = last === undefined ? 1 : last === 1 ? 2 : 3
  const isForeign = currency !== undefined
  const amount = isForeign ? (foreignOpen ?? 0n) : open
  return { document: key, level, due, amount, ...(isForeign ? { currency } : {}) }
}

/** How firm a reminder is: as its firmest invoice. */
export function reminderLevel({ items }: Reminder): ReminderLevel {
  const levels = items.map(({ level }) => level)
  return levels.includes(3) ? 3 : levels.includes(2) ? 2 : 1
}
