import { cardKey } from '@daybook/core/acts/undo-state.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import { type PayRunHeader, payRunKey } from '@daybook/core/daybook/derive-payruns.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type {
  Employee,
  Pay,
  PayRun,
  PayrollSettings,
  Remittance,
} from '@daybook/core/daybook/payroll-facts.ts'
import { settingsId } from '@daybook/core/daybook/standing.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { payFrom } from '@daybook/core/payroll/pay-body.ts'
import { card, cards } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import type { Reader } from '../store/store.ts'

/** All employees, those who left too, by number: `2` before `10`. */
export async function employeesOf(reader: Reader): Promise<readonly Employee[]> {
  const rows = await reader.read(cards, 'employee')
  return rows.map(({ body }) => recordFrom<Employee>(body)).sort(byNumber)
}

function byNumber(left: Employee, right: Employee): number {
  const [one, other] = [Number(left.number), Number(right.number)]
  if (one < other) return -1
  if (one > other) return 1
  return left.number < right.number ? -1 : left.number > right.number ? 1 : 0
}

/**
 * The employee of a number, or of an id. Refuses `employee-unknown`, naming the numbers there are.
 */
export async function employeeNamed(reader: Reader, numberOrId: string): Promise<Result<Employee>> {
  const all = await employeesOf(reader)
  const wanted = numberOrId.trim()
  const found = all.find(({ number }) => number === wanted) ?? all.find(({ id }) => id === wanted)
  if (found !== undefined) return ok(found)
  const known = all.map(({ number }) => number)
  const list = known.length > mostNamed ? [...known.slice(0, mostNamed), '…'] : known
  return refuse(
    'employee-unknown',
    { employee: numberOrId, known: list.length === 0 ? '-' : list.join(', ') },
    'employee',
  )
}

const mostNamed = 12

/** How the book pays people; without boards and levies where nothing was said. */
export async function settingsOf(reader: Reader): Promise<PayrollSettings> {
  return (await givenSettings(reader)) ?? { compensation: [], levies: [] }
}

/** How the book pays people, where somebody said so. */
export async function givenSettings(reader: Reader): Promise<PayrollSettings | undefined> {
  const [row] = await reader.read(card, 'payroll', settingsId)
  return row === undefined ? undefined : recordFrom<PayrollSettings>(row.body)
}

/** All pay runs without their pays, in the order of their numbers. */
export async function payRunsOf(reader: Reader): Promise<readonly PayRunHeader[]> {
  const rows = await reader.read(cards, 'payrun')
  return rows.map(({ body }) => recordFrom<PayRunHeader>(body))
}

/** The pay run of a number with its pays. Refuses `payrun-unknown`, naming the last ones. */
export async function payRunNamed(reader: Reader, id: string): Promise<Result<PayRun>> {
  const wanted = id.trim().replace(/^0+(?=\d)/, '')
  const [row] = await reader.read(card, 'payrun', payRunKey(wanted))
  if (row === undefined) {
    const known = (await payRunsOf(reader)).slice(-mostNamed).map((run) => run.id)
    return refuse('payrun-unknown', { run: id, known: known.length === 0 ? '-' : known.join(', ') }, 'run')
  }
  const header = recordFrom<PayRunHeader>(row.body)
  const begins = `${header.date}/${header.id}/`
  const pays = new Map(
    (await reader.read(cardsBetween, 'pay', begins, after(begins))).map((each) => [
      each.id,
      payFrom(each.body),
    ]),
  )
  return ok({
    ...header,
    pays: header.pays.map((payId) => {
      const pay = pays.get(payId)
      assert(pay !== undefined, `pay ${payId} of run ${header.id} has its record`)
      return pay
    }),
  })
}

/** The text after all that begin with another that ends in `/`: `0` is the sign after `/`. */
function after(begins: string): string {
  return `${begins.slice(0, -1)}0`
}

/** All pays with a pay date between two days, both included, by date, run and employee. */
export async function paysBetween(
  reader: Reader,
  from: CivilDate,
  through: CivilDate,
): Promise<readonly Pay[]> {
  const rows = await reader.read(cardsBetween, 'pay', `${from}/`, `${addDays(through, 1)}`)
  return rows.map(({ body }) => payFrom(body)).sort(inOrder)
}

/** Pays by date, those of a day by run. */
export function inOrder(left: Pick<Pay, 'date' | 'run'>, right: Pick<Pay, 'date' | 'run'>): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return Number(left.run) - Number(right.run)
}

/** The pays of an employee (by id) with a pay date in a calendar year, the oldest first. */
export async function paysOf(reader: Reader, employee: string, year: number): Promise<readonly Pay[]> {
  const all = await paysBetween(reader, `${year}-01-01`, `${year}-12-31`)
  return all.filter((pay) => pay.employee === employee)
}

/** All remittances, the earliest paid first. */
export async function remittancesOf(reader: Reader): Promise<readonly Remittance[]> {
  const rows = await reader.read(cards, 'remittance')
  return rows
    .map(({ body }) => recordFrom<Remittance>(body))
    .sort((left, right) =>
      left.paid === right.paid ? left.entry - right.entry : left.paid < right.paid ? -1 : 1,
    )
}

/**
 * The records that may rest on what an act did in payroll: for a pay run the pays that follow in its year and
 * all remittances, for a new employee all pay runs. By the keys that an undoing knows them by.
 */
export async function payrollCardsFor(
  reader: Reader,
  facts: readonly Fact[],
): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>()
  const starts = new Map<string, CivilDate>()
  for (const fact of facts) {
    if (fact.kind !== 'payrun.closed' && fact.kind !== 'payrun.withdrawn') continue
    const { date } = fact.kind === 'payrun.closed' ? fact.run : fact.was
    const year = date.slice(0, 4)
    const first = starts.get(year)
    if (first === undefined || date < first) starts.set(year, date)
  }
  for (const [year, from] of starts) {
    const pays = await reader.read(cardsBetween, 'pay', `${from}/`, `${year}-12-32`)
    for (const { id, body } of pays) held.set(cardKey('pay', id), body)
  }
  const more = [
    ...(starts.size > 0 ? (['remittance'] as const) : []),
    ...(facts.some((fact) => fact.kind === 'employee.set' && fact.was === undefined)
      ? (['payrun'] as const)
      : []),
  ]
  for (const kind of more) {
    for (const { id, body } of await reader.read(cards, kind)) held.set(cardKey(kind, id), body)
  }
  return held
}
