import {
  addDays,
  addMonths,
  type CivilDate,
  fiscalYearOf,
  lastOfMonth,
} from '@daybook/core/kit/civil-date.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { fiscalYearsOf } from '@daybook/core/ledger/fiscal-years.ts'
import type { View } from '../book.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import { entryDays, firstWorkAfter, postingDays } from '../store/queries-ledger.ts'
import { accountsWithLines } from '../store/queries-lines.ts'
import type { Due } from './due.ts'
import { dueOfDeadline } from './due-deadline.ts'
import { closedYears } from './load-years.ts'

/**
 * All that has its day, in the order of the days: what the deadlines of the book say is late or due of
 * periods that have begun, the accounts to reconcile, the years to close.
 */
export async function duesOf(
  view: View,
  today: CivilDate,
  deadlines: readonly Deadline[],
): Promise<readonly Due[]> {
  const dues = [
    ...(await accountsToReconcile(view, today)),
    ...(await yearsToClose(view, today)),
    ...deadlines.filter(({ state, span }) => state !== 'done' && span.from <= today).map(dueOfDeadline),
  ]
  return dues.toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
}

/** How many days after a month’s end its statement is there and reconciled. */
const statementDays = 15

/**
 * Accounts with bank lines or of a bank or card, not reconciled through the end of last month: from the first
 * month’s end that lacks.
 */
async function accountsToReconcile(
  { chart, reader, seals }: View,
  today: CivilDate,
): Promise<readonly Due[]> {
  const withLines = new Set(await reader.read(accountsWithLines))
  const isMoney = ({ id, subtype, closedOn }: Account) =>
    closedOn === undefined && (withLines.has(id) || subtype === 'bank' || subtype === 'creditCard')
  const last = lastOfMonth(addMonths(today, -1))
  const dues: Due[] = []
  for (const account of chart.values()) {
    if (!isMoney(account)) continue
    const [days] = await reader.read(postingDays, account.id)
    const sealed = seals.get(account.id)?.at(-1)?.on
    const start = sealed === undefined ? days?.first : addDays(sealed, 1)
    if (start === undefined || (days?.last ?? '') < start) continue
    const on = lastOfMonth(start)
    if (on > last) continue
    const label = { en: `Reconcile ${account.code}`, fr: `Rapprocher ${account.code}` }
    dues.push({
      ...{ kind: 'reconcile', on, name: account.code, label },
      late: addDays(on, statementDays) < today,
    })
  }
  return dues
}

/** Years that have ended and are not closed, and the one that ends next. */
async function yearsToClose({ profile, reader }: View, today: CivilDate): Promise<readonly Due[]> {
  const [days] = await reader.read(entryDays)
  const next = fiscalYearOf(today, profile.fiscalYearEnd).through
  const yearDue = (on: CivilDate, late: boolean): Due => {
    const label = { en: `Close the year to ${on}`, fr: `Clôturer l’exercice au ${on}` }
    return { kind: 'close-year', on, name: on, label, late }
  }
  const coming = yearDue(next, false)
  if (days?.first === undefined || days.last === undefined) return [coming]
  const closed = await closedYears(reader)
  const span = { from: days.first, through: days.last < today ? days.last : today }
  const dues: Due[] = []
  for (const { from, through } of fiscalYearsOf(span, profile.fiscalYearEnd, closed)) {
    if (through >= today || closed.some((each) => each.through === through)) continue
    const [work] = await reader.read(firstWorkAfter, addDays(from, -1))
    // A year that holds opening balances alone has nothing to close.
    if (work !== undefined && work <= through) {
      // The returns of most legal forms that need the closed year are due six months on.
      dues.push(yearDue(through, addMonths(through, 6) < today))
    }
  }
  return [...dues, coming]
}
