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
import { remittancesDue } from '../payroll/remittances-due.ts'
import { returnsDue } from '../returns/returns-due.ts'
import { roesDue } from '../roe/roes-due.ts'
import { entryDays, firstWorkAfter, postingDays } from '../store/queries-ledger.ts'
import { accountsWithLines } from '../store/queries-lines.ts'
import type { Due } from './due.ts'
import { closedYears } from './load-years.ts'

/** Says what of a book has its day, as seen on a day. */
export type DueSource = (view: View, today: CivilDate) => Promise<readonly Due[]>

/**
 * All that has its day, in the order of the days: each part of the program with deadlines adds its source.
 */
export async function duesOf(view: View, today: CivilDate): Promise<readonly Due[]> {
  const dues: Due[] = []
  for (const source of dueSources) dues.push(...(await source(view, today)))
  return dues.sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
}

const dueSources: readonly DueSource[] = [
  accountsToReconcile,
  yearsToClose,
  returnsDue,
  remittancesDue,
  roesDue,
]

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
    if (on <= last)
      dues.push({ kind: 'reconcile', on, name: account.code, late: addDays(on, statementDays) < today })
  }
  return dues
}

/** Years that have ended and are not closed, and the one that ends next. */
async function yearsToClose({ profile, reader }: View, today: CivilDate): Promise<readonly Due[]> {
  const [days] = await reader.read(entryDays)
  const next = fiscalYearOf(today, profile.fiscalYearEnd).through
  const coming: Due = { kind: 'close-year', on: next, name: next, late: false }
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
      dues.push({ kind: 'close-year', on: through, name: through, late: addMonths(through, 6) < today })
    }
  }
  return [...dues, coming]
}
