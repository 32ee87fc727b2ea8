import type { Reminder } from '@daybook/core/daybook/desk-facts.ts'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { recordsOf } from '../store/standing-records.ts'
import { partiesOf, partyOf } from './load-trade.ts'

/** All reminders, the oldest first. */
export async function remindersOf({ reader }: Pick<View, 'reader'>): Promise<readonly Reminder[]> {
  const all = await recordsOf(reader, 'reminder')
  return [...all].sort((one, other) => order(one) - order(other))
}

/** The number in the id of a reminder. */
function order({ id }: Reminder): number {
  return Number(id.slice(1))
}

/** A reminder with the customer whom it went to. */
export type LoadedReminder = { readonly reminder: Reminder; readonly party: Party }

/**
 * The last reminder of each named customer, or those of the last day on which any was made. Refuses
 * `party-unknown`, and `reminder-none` where there is none.
 */
export async function lastReminders(
  view: View,
  names: readonly string[],
): Promise<Result<readonly LoadedReminder[]>> {
  const parties = await partiesOf(view.reader)
  const all = await remindersOf(view)
  const found: LoadedReminder[] = []
  if (names.length === 0) {
    const day = all.at(-1)?.date
    for (const reminder of all) {
      const party = parties.get(reminder.party)
      if (party !== undefined && reminder.date === day) found.push({ reminder, party })
    }
  }
  for (const name of names) {
    const party = await partyOf(view.reader, name, 'customer')
    if (!party.ok) return party
    const reminder = all.findLast((each) => each.party === party.value.id)
    if (reminder !== undefined) found.push({ reminder, party: party.value })
  }
  return found.length === 0
    ? refuse('reminder-none', { date: all.at(-1)?.date ?? '-' }, 'customers')
    : ok(found)
}
