import { longestReference } from '@daybook/canada/payroll-items/holiday-reckoned.ts'
import { labourLaw, mayHaveHoliday } from '@daybook/canada/payroll-items/labour-answer.ts'
import { levyAccrual } from '@daybook/canada/payroll-items/levy-accrual.ts'
import { payrollLaw } from '@daybook/canada/payroll-items/payroll-law.ts'
import { mayCompleteYear } from '@daybook/canada/payroll-items/vacation-year-proposal.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import { payRunKey } from '@daybook/core/daybook/derive-payruns.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import {
  addBalances,
  type KeptBalances,
  noBalances,
  type PayBalances,
} from '@daybook/core/payroll/pay-case.ts'
import { type RunBooks, termsIn } from '@daybook/core/payroll/run-prepare.ts'
import { cards } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { employeesOf, payRunsOf, paysBetween, settingsOf } from './load-payroll.ts'

/** What a run with a pay date is prepared from: the people, and the pays of that calendar year. */
export async function runBooks(reader: Reader, date: CivilDate): Promise<RunBooks> {
  const year = date.slice(0, 4)
  const settings = await settingsOf(reader)
  return {
    employees: await employeesOf(reader),
    pays: await paysBetween(reader, `${year}-01-01`, `${year}-12-31`),
    runs: await payRunsOf(reader),
    balances: await balancesBefore(reader, date),
    settings,
    law: payrollLaw,
    accrual: levyAccrual(settings),
  }
}

/**
 * The books of a run with the labour law of its people. Pays of the year before are read only where somebody
 * who is paid by the hour may have a paid holiday in these days, or a year of vacation pay may be complete.
 */
export async function withLabour(
  reader: Reader,
  books: RunBooks,
  { from, through }: Span,
): Promise<RunBooks> {
  const span = { from, through }
  const openings = new Set(books.runs.flatMap(({ id, kind }) => (kind === 'opening' ? [id] : [])))
  const hourly = books.employees.flatMap((each) => {
    const terms = termsIn(each, span)
    return terms?.pay.kind === 'hourly' ? [terms.province] : []
  })
  const isNeeded = mayHaveHoliday(new Set(hourly), span) || mayCompleteYear(books.employees, span)
  if (!isNeeded) return { ...books, labour: labourLaw([]) }
  const earlier = await paysBetween(reader, addDays(from, -longestReference), addDays(through, 31))
  const pays = earlier.filter((pay) => pay.span.from < from && !openings.has(pay.run))
  return { ...books, labour: labourLaw(pays) }
}

/**
 * What is owed either way before a pay of a day: no more than was out by then, so that an earlier day bears
 * no advance of a later one, and no more than is out now, so that nothing is paid or recovered twice.
 */
async function balancesBefore(reader: Reader, date: CivilDate): Promise<ReadonlyMap<string, PayBalances>> {
  const now = await balancesOf(reader)
  const runs = await payRunsOf(reader)
  if (!runs.some((run) => run.date > date)) return now
  const then = await balancesOf(reader, date)
  const lower = (one: bigint, other: bigint): bigint => (one < other ? one : other)
  return new Map(
    [...now].map(([employee, { vacation, advance, overpayment }]) => {
      const by = then.get(employee) ?? noBalances
      const least = {
        vacation: lower(vacation, by.vacation),
        advance: lower(advance, by.advance),
        overpayment: lower(overpayment, by.overpayment),
      }
      return [employee, least] as const
    }),
  )
}

/**
 * What people are owed and owe between pays, by employee: the sum of what all runs changed, of whatever year;
 * only of runs paid through a day where one is named.
 */
export async function balancesOf(
  reader: Reader,
  through?: CivilDate,
): Promise<ReadonlyMap<string, PayBalances>> {
  const later = new Set<string>()
  if (through !== undefined)
    for (const { id, date } of await payRunsOf(reader)) if (date > through) later.add(payRunKey(id))
  const balances = new Map<string, PayBalances>()
  for (const { id, body } of await reader.read(cards, 'pay-balance')) {
    if (later.has(id)) continue
    const kept = recordFrom<Readonly<Record<string, KeptBalances>>>(body)
    for (const [employee, { vacation, advance, overpayment }] of Object.entries(kept)) {
      const change = {
        vacation: vacation.amount,
        advance: advance.amount,
        overpayment: overpayment.amount,
      }
      balances.set(employee, addBalances(balances.get(employee) ?? noBalances, change))
    }
  }
  return balances
}
