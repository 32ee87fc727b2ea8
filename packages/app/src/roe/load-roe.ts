import type { RoeAsked } from '@daybook/canada/roe/roe-days.ts'
import type { RoeNeed } from '@daybook/canada/roe/roe-needs.ts'
import { roeNeeds } from '@daybook/canada/roe/roe-needs.ts'
import { type GivenForRoe, readWish } from '@daybook/canada/roe/roe-wish.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { lastDay } from '@daybook/core/filings/figure-id.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { employeesOf, payRunsOf, paysBetween, settingsOf } from '../payroll/load-payroll.ts'
import { cards } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** All records of employment, the oldest first. */
export async function roesOf(reader: Reader): Promise<readonly Roe[]> {
  const rows = await reader.read(cards, 'roe')
  return rows.map(({ body }) => recordFrom<Roe>(body)).sort((one, other) => Number(one.id) - Number(other.id))
}

/**
 * The record of employment of a number, or of a serial number. Refuses `roe-unknown`, naming the last ones.
 */
export async function roeNamed(reader: Reader, name: string): Promise<Result<Roe>> {
  const all = await roesOf(reader)
  const wanted = name.trim().toUpperCase()
  const found = all.find(({ id }) => id === wanted) ?? all.find(({ serial }) => serial === wanted)
  if (found !== undefined) return ok(found)
  const known = all.slice(-mostNamed).map(({ id }) => id)
  return refuse('roe-unknown', { roe: name, known: known.length === 0 ? '-' : known.join(', ') }, 'roe')
}

const mostNamed = 12

/** The number of the next record of employment. */
export function nextRoe(roes: readonly Roe[]): string {
  return String(roes.reduce((most, { id }) => Math.max(most, Number(id)), 0) + 1)
}

/**
 * How many days back pays are read: fifty-three weeks count at most, and those of before show whether earlier
 * ones are there.
 */
const reachDays = 400

/** What a record of employment of somebody is made from. Refuses what `readWish` refuses. */
export async function roeAsked(
  view: View,
  employee: Employee,
  asked: { readonly given: GivenForRoe; readonly insist: boolean; readonly amending?: string },
): Promise<Result<RoeAsked>> {
  const wish = readWish(asked.given)
  if (!wish.ok) return wish
  const { reader } = view
  const roes = (await roesOf(reader)).filter((roe) => roe.employee === employee.id)
  const { craAccount } = await settingsOf(reader)
  const last = wish.value.last ?? employee.left?.date ?? employee.earlier?.at(-1)?.left.date
  const from = earliest([
    addDays(last ?? employee.hired, -reachDays),
    ...roes.map(({ blocks }) => blocks.last),
  ])
  const { paysOf, runs } = await paidSince(reader, from)
  return ok({
    employee,
    pays: paysOf(employee.id),
    runs,
    roes,
    account: craAccount,
    wish: wish.value,
    insist: asked.insist,
    ...(asked.amending === undefined ? {} : { amending: asked.amending }),
  })
}

function earliest(days: readonly CivilDate[]): CivilDate {
  return days.reduce((one, other) => (one < other ? one : other))
}

/** All pays since a day by employee, with the kinds of their runs. */
async function paidSince(reader: Reader, from: CivilDate) {
  const runs = await payRunsOf(reader)
  const kinds = new Map(runs.map(({ id, kind }) => [id, kind]))
  const pays = await paysBetween(reader, from, addDays(lastDay, -1))
  const byEmployee = Map.groupBy(
    pays.map((pay) => ({ pay, kind: kinds.get(pay.run) ?? ('regular' as const) })),
    ({ pay }) => pay.employee,
  )
  return { runs, paysOf: (employee: string) => byEmployee.get(employee) ?? [] }
}

/** The records of employment that somebody needs as seen on a day, from the pays of the year before it. */
export async function roeNeedsOn(reader: Reader, today: CivilDate): Promise<readonly RoeNeed[]> {
  const employees = await employeesOf(reader)
  if (employees.length === 0) return []
  const roes = await roesOf(reader)
  const { paysOf, runs } = await paidSince(reader, addDays(today, -reachDays))
  return roeNeeds({ employees, paysOf, runs, roes, today })
}
