import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import type { GivenLine, GivenPay } from '@daybook/core/payroll/pay-case.ts'
import { type RunBooks, type RunWish, termsIn } from '@daybook/core/payroll/run-prepare.ts'
import type { View } from '../book.ts'
import type { PayLineIn, RunIn } from '../commands/payroll/payrun-fields.ts'
import { draftsFor, givenFrom } from './run-drafts.ts'

/** A run as it was asked for: which one, and what was given or entered for it. */
export type RunAsked = { readonly wish: RunWish; readonly given: readonly GivenPay[] }

/**
 * A run in the words of payroll, from what was typed and from what lies on the desk for its days. What is
 * given now stands in the place of what was entered for the same employee. Refuses `employee-unknown`,
 * `account-unknown`, and `input-missing` for a frequency where there are several.
 */
export async function askedRun(view: View, books: RunBooks, typed: RunIn): Promise<Result<RunAsked>> {
  const { employees } = books
  const span = { from: typed.from, through: typed.through }
  const kind = typed.offCycle ? 'off-cycle' : 'regular'
  const given = givenPays(view.chart, employees, typed.given ?? [])
  const only = typed.only === undefined ? ok(undefined) : idsOf(employees, typed.only, 'only')
  const except = idsOf(employees, typed.except ?? [], 'except')
  const frequency = kind === 'regular' ? frequencyOf(books, typed) : ok(undefined)
  const refusals = [given, only, except, frequency].flatMap((each) => (each.ok ? [] : each.refusals))
  if (!given.ok || !only.ok || !except.ok || !frequency.ok) return refused(refusals)
  const saidNow = new Set(given.value.map(({ employee }) => employee))
  const chosen = only.value
  const entered = (await draftsFor(view.reader, { kind, span })).filter(
    ({ employee }) =>
      !saidNow.has(employee) &&
      !except.value.includes(employee) &&
      (chosen === undefined || chosen.includes(employee)),
  )
  return ok({
    wish: {
      kind,
      date: typed.date ?? typed.through,
      span,
      insist: typed.insist,
      except: except.value,
      ...(chosen === undefined ? {} : { only: chosen }),
      ...(frequency.value === undefined ? {} : { frequency: frequency.value }),
    },
    given: [...given.value, ...entered.map(givenFrom)],
  })
}

function idsOf(
  employees: readonly Employee[],
  numbers: readonly string[],
  at: string,
): Result<readonly string[]> {
  const found: string[] = []
  const refusals: Refusal[] = []
  for (const number of numbers) {
    const employee = employeeOf(employees, number, at)
    if (employee.ok) found.push(employee.value.id)
    else refusals.push(...employee.refusals)
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

/** The employee of a number or id, among these. Refuses `employee-unknown`. */
export function employeeOf(employees: readonly Employee[], typed: string, at: string): Result<Employee> {
  const wanted = typed.trim()
  const found = employees.find(({ number }) => number === wanted) ?? employees.find(({ id }) => id === wanted)
  if (found !== undefined) return ok(found)
  const known = employees.slice(0, 12).map(({ number }) => number)
  return refuse(
    'employee-unknown',
    { employee: typed, known: known.length === 0 ? '-' : known.join(', ') },
    at,
  )
}

type Given = NonNullable<RunIn['given']>

/** What was given for pays, by employee's id and account's id. */
export function givenPays(
  chart: Chart,
  employees: readonly Employee[],
  typed: Given,
): Result<readonly GivenPay[]> {
  const found: GivenPay[] = []
  const refusals: Refusal[] = []
  for (const [index, { employee: number, lines, final }] of typed.entries()) {
    const employee = employeeOf(employees, number, `given.${index}.employee`)
    const read = givenLines(chart, lines)
    if (!employee.ok) refusals.push(...employee.refusals)
    if (!read.ok) refusals.push(...read.refusals)
    if (employee.ok && read.ok)
      found.push({ employee: employee.value.id, lines: read.value, ...(final ? { isFinal: true } : {}) })
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

/** Lines as they were typed. Refuses `account-unknown`. */
export function givenLines(chart: Chart, typed: readonly PayLineIn[]): Result<readonly GivenLine[]> {
  const lines: GivenLine[] = []
  const refusals: Refusal[] = []
  for (const [index, line] of typed.entries()) {
    const { item, quantity, rate, amount, note, to, account, day, class: cls, department, job } = line
    const charged = account === undefined ? undefined : findAccount(chart, account)
    if (account !== undefined && charged === undefined)
      refusals.push(...refuse('account-unknown', { account }, `lines.${index}`).refusals)
    const dims = {
      ...(cls === undefined ? {} : { class: cls }),
      ...(department === undefined ? {} : { department }),
      ...(job === undefined ? {} : { job }),
    }
    lines.push({
      id: item,
      ...(quantity === undefined ? {} : { quantity }),
      ...(rate === undefined ? {} : { rate }),
      ...(amount === undefined ? {} : { amount }),
      ...(note === undefined ? {} : { note }),
      ...(to === undefined ? {} : { to }),
      ...(day === undefined ? {} : { day }),
      ...(charged === undefined ? {} : { account: charged.id }),
      ...(Object.keys(dims).length === 0 ? {} : { dims }),
    })
  }
  return refusals.length > 0 ? refused(refusals) : ok(lines)
}

/** The frequency of a regular run: the one that was said, or the only one that people are paid at. */
function frequencyOf({ employees }: RunBooks, typed: RunIn): Result<RunWish['frequency']> {
  if (typed.frequency !== undefined) return ok(typed.frequency)
  const span = { from: typed.from, through: typed.through }
  const found = new Set(employees.flatMap((each) => termsIn(each, span)?.frequency ?? []))
  const [only] = found
  if (found.size === 1 && only !== undefined) return ok(only)
  if (found.size === 0) return refuse('payrun-empty', { ...span })
  return refuse('input-missing', { what: `frequency (${[...found].join(', ')})` }, 'frequency')
}
