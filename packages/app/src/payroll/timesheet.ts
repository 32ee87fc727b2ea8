import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { quantityText, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import type { GivenPlace } from '../bank-files/given-bytes.ts'
import { readAmount } from '../print/read-amount.ts'
import {
  codeMeant,
  type TimesheetCode,
  type TimesheetColumns,
  type TimesheetField,
  timesheetColumns,
} from './timesheet-columns.ts'
import { type DayOrder, dayMeant, orderOf } from './timesheet-dates.ts'
import { hoursMeant } from './timesheet-hours.ts'
import { type NumberedRow, readTimesheetTable, type TimesheetTable } from './timesheet-table.ts'

/** An employee as a time sheet may name one. The name is left out where the vault is closed. */
export type TimesheetEmployee = {
  readonly id: string
  readonly number: string
  readonly name?: string
  readonly hired: CivilDate
  readonly left?: CivilDate
}

/**
 * What a time sheet is read against: the pay period, the employees, the kinds of pay, and the code that a row
 * without one means (`hours`).
 */
export type TimesheetKnown = {
  readonly period: Span
  readonly employees: readonly TimesheetEmployee[]
  readonly codes: readonly TimesheetCode[]
  readonly usualCode: string
  readonly language: Language
}

/**
 * A line of a time sheet: the employee's id, the day (none for a line of the whole period), the kind of pay,
 * and the quantity as decimal text, or the amount where no quantity was given; `rate` is dollars as decimal
 * text. `row` is where it stands in the file.
 */
export type TimesheetLine = {
  readonly row: number
  readonly employee: string
  readonly date?: CivilDate
  readonly code: string
  readonly quantity?: string
  readonly rate?: string
  readonly amount?: Cents
  readonly dims?: Readonly<Record<string, string>>
  readonly note?: string
}

/**
 * Reads a time sheet (CSV or Excel) for a pay period; see `timesheetLines`. Refuses as that does, and
 * `file-missing`, `file-unreadable`, `timesheet-damaged`.
 */
export async function readTimesheet(
  place: GivenPlace,
  known: TimesheetKnown,
): Promise<Result<readonly TimesheetLine[]>> {
  const table = await readTimesheetTable(place)
  return table.ok ? timesheetLines(table.value, known) : table
}

/**
 * The lines of a time sheet, all of them or none: columns by their headings in English or French, in any
 * order; one row a day or one a period; hours as `7.5`, `7,5`, `7:30` or `7h30`; columns named after kinds of
 * pay (`Overtime`) for several in one row. Rows of totals, and cells without hours, are passed over.
 *
 * Refuses by row, everything at once: `timesheet-employee-missing`, `timesheet-employee-unknown`,
 * `timesheet-employee-ambiguous`, `timesheet-date-unclear`, `timesheet-date-outside`,
 * `timesheet-not-employed`, `timesheet-code-unknown`, `timesheet-hours-unclear`, `amount-malformed` and the
 * like; then `timesheet-duplicate` and `timesheet-day-too-long` (over 24 hours in a day); and
 * `timesheet-empty`, `file-column-missing`, `timesheet-hours-missing`.
 */
export function timesheetLines(
  table: TimesheetTable,
  known: TimesheetKnown,
): Result<readonly TimesheetLine[]> {
  const columns = timesheetColumns(table, known.codes)
  if (!columns.ok) return columns
  const rows = columns.value.rows.filter((row) => !isTotal(row))
  const dates = rows.map((row) => cellOf(row, columns.value, 'date')).filter((text) => text !== '')
  const reading = { table, known, columns: columns.value, order: orderOf(dates, known.period) }
  const refusals: Refusal[] = []
  const lines: TimesheetLine[] = []
  for (const row of rows) {
    const read = linesOfRow(row, reading)
    if (read.ok) lines.push(...read.value)
    else refusals.push(...read.refusals)
  }
  refusals.push(...duplicates(lines, known), ...longDays(lines, known))
  if (refusals.length > 0) return refused(refusals)
  return lines.length === 0 ? refuse('timesheet-empty', { file: table.file }, 'file') : ok(lines)
}

type Reading = {
  readonly table: TimesheetTable
  readonly known: TimesheetKnown
  readonly columns: TimesheetColumns
  readonly order: DayOrder | undefined
}

function cellOf({ cells }: NumberedRow, { places }: TimesheetColumns, field: TimesheetField): string {
  return cells[places.get(field) ?? -1] ?? ''
}

/** A row of sums that a program or a person put under the lines. */
function isTotal({ cells }: NumberedRow): boolean {
  const first = folded(cells.find((cell) => cell !== '') ?? '')
  return /^(?:grand )?totals?$|^totaux$|^total (?:general|des heures)$|^sous total$|^subtotal$|^sum$/.test(
    first,
  )
}

function linesOfRow(row: NumberedRow, reading: Reading): Result<readonly TimesheetLine[]> {
  const { columns, known } = reading
  const quantities = quantitiesOf(row, reading)
  if (quantities.ok && quantities.value.length === 0) return ok([])
  const employee = employeeOf(row, columns, known.employees)
  const date = dateOf(row, reading, employee.ok ? employee.value : undefined)
  const results = [employee, date, quantities]
  const refusals = results.flatMap((each) => (each.ok ? [] : each.refusals))
  if (!employee.ok || !date.ok || !quantities.ok) return refused(refusals)
  const dims = dimsOf(row, columns)
  const note = cellOf(row, columns, 'note')
  const common = {
    row: row.row,
    employee: employee.value.id,
    ...(date.value === undefined ? {} : { date: date.value }),
    ...(dims === undefined ? {} : { dims }),
    ...(note === '' ? {} : { note }),
  }
  return ok(quantities.value.map((each) => ({ ...common, ...each })))
}

function employeeOf(
  row: NumberedRow,
  columns: TimesheetColumns,
  employees: readonly TimesheetEmployee[],
): Result<TimesheetEmployee> {
  const said = cellOf(row, columns, 'employee')
  const parts = [cellOf(row, columns, 'firstName'), cellOf(row, columns, 'lastName')].filter(
    (each) => each !== '',
  )
  const name = cellOf(row, columns, 'name') || parts.join(' ')
  const wanted = said || name
  const at = `line ${row.row}`
  if (wanted === '') return refuse('timesheet-employee-missing', { row: String(row.row) }, at)
  const byNumber =
    said === '' ? undefined : employees.find(({ number }) => bareNumber(number) === bareNumber(said))
  if (byNumber !== undefined) return ok(byNumber)
  const named = employees.filter((each) => each.name !== undefined && nameKey(each.name) === nameKey(wanted))
  const [one, ...others] = named
  if (one === undefined) {
    const known = employees.slice(0, mostNamed).map((each) => each.number)
    const list = employees.length > mostNamed ? [...known, '…'] : known
    const names = { row: String(row.row), employee: wanted, known: list.length === 0 ? '-' : list.join(', ') }
    return refuse('timesheet-employee-unknown', names, at)
  }
  if (others.length === 0) return ok(one)
  const numbers = named.map(({ number }) => number).join(', ')
  return refuse('timesheet-employee-ambiguous', { row: String(row.row), employee: wanted, numbers }, at)
}

const mostNamed = 12

/** `007` and `7` are one number; spreadsheets lose the zeros. */
function bareNumber(number: string): string {
  return number
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
}

/** `Sample, Alder` and `Alder Sample` are one name. */
function nameKey(name: string): string {
  const [last = '', first] = name.split(',')
  return folded(first === undefined ? name : `${first} ${last}`)
}

function dateOf(
  row: NumberedRow,
  { columns, known, order }: Reading,
  employee: TimesheetEmployee | undefined,
): Result<CivilDate | undefined> {
  const text = cellOf(row, columns, 'date')
  if (text === '') return ok(undefined)
  const at = `line ${row.row}`
  const date = dayMeant(text, order)
  if (date === undefined) return refuse('timesheet-date-unclear', { row: String(row.row), date: text }, at)
  const { from, through } = known.period
  if (date < from || date > through) {
    return refuse('timesheet-date-outside', { row: String(row.row), date, from, through }, at)
  }
  if (employee === undefined) return ok(date)
  const isEmployed = employee.hired <= date && (employee.left === undefined || date <= employee.left)
  if (isEmployed) return ok(date)
  return refuse('timesheet-not-employed', { row: String(row.row), employee: employee.number, date }, at)
}

type Quantity = Pick<TimesheetLine, 'code' | 'quantity' | 'rate' | 'amount'>

/** What a row gives: its hours or amount under its code, and the hours of the columns named after kinds. */
function quantitiesOf(row: NumberedRow, reading: Reading): Result<readonly Quantity[]> {
  const { known, columns, table } = reading
  const refusals: Refusal[] = []
  const found: Quantity[] = []
  const hoursIn = (text: string): string | undefined => {
    const hours = hoursMeant(text, table.isSheet)
    if (hours === undefined) {
      refusals.push(
        refusal('timesheet-hours-unclear', { row: String(row.row), hours: text }, `line ${row.row}`),
      )
    }
    return hours
  }
  for (const { code, place } of columns.kinds) {
    const text = row.cells[place] ?? ''
    const quantity = text === '' ? undefined : hoursIn(text)
    if (quantity !== undefined && quantity !== '0') found.push({ code: code.code, quantity })
  }
  const text = cellOf(row, columns, 'hours')
  const quantity = text === '' ? undefined : hoursIn(text)
  const amount = moneyIn(row, reading, 'amount', refusals)
  const rate = moneyIn(row, reading, 'rate', refusals)
  const isGiven = (quantity !== undefined && quantity !== '0') || (amount !== undefined && amount !== 0n)
  if (isGiven) {
    const word = cellOf(row, columns, 'code') || known.usualCode
    const code = codeMeant(word, known.codes)
    if (code === undefined) {
      const codes = known.codes.map((each) => each.code).join(', ')
      refusals.push(
        refusal('timesheet-code-unknown', { row: String(row.row), code: word, codes }, `line ${row.row}`),
      )
    } else {
      found.push({
        code: code.code,
        ...(quantity === undefined || quantity === '0' ? {} : { quantity }),
        ...(rate === undefined ? {} : { rate: formatCents(rate) }),
        ...(amount === undefined ? {} : { amount }),
      })
    }
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

function moneyIn(
  row: NumberedRow,
  { columns, known }: Reading,
  field: 'rate' | 'amount',
  refusals: Refusal[],
): Cents | undefined {
  const text = cellOf(row, columns, field)
  if (text === '') return undefined
  const read = readAmount(text, known.language, `line ${row.row}`)
  if (read.ok) return read.value
  refusals.push(...read.refusals)
  return undefined
}

function dimsOf(row: NumberedRow, columns: TimesheetColumns): Readonly<Record<string, string>> | undefined {
  const given = dimFields.map((field) => [field, cellOf(row, columns, field)] as const)
  const filled = given.filter(([, value]) => value !== '')
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

const dimFields = ['department', 'class', 'job'] as const

/** Rows that say all the same: a file pasted twice, or a shift entered twice. */
function duplicates(lines: readonly TimesheetLine[], known: TimesheetKnown): Refusal[] {
  const seen = new Map<string, TimesheetLine>()
  return lines.flatMap((line) => {
    const { row: _row, amount, ...rest } = line
    const key = JSON.stringify([rest, amount === undefined ? '' : formatCents(amount)])
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, line)
      return []
    }
    const names = { first: String(first.row), row: String(line.row), employee: numberOf(line, known) }
    return [refusal('timesheet-duplicate', names, `line ${line.row}`)]
  })
}

const dayHours = 24

function longDays(lines: readonly TimesheetLine[], known: TimesheetKnown): Refusal[] {
  const counted = new Set(known.codes.filter(({ countsHours }) => countsHours).map(({ code }) => code))
  const days = new Map<string, { line: TimesheetLine; hours: number; rows: number[] }>()
  for (const line of lines) {
    if (line.date === undefined || line.quantity === undefined || !counted.has(line.code)) continue
    const key = `${line.employee} ${line.date}`
    const day = days.get(key) ?? { line, hours: 0, rows: [] }
    day.hours += tenThousandths(line.quantity)
    if (!day.rows.includes(line.row)) day.rows.push(line.row)
    days.set(key, day)
  }
  return [...days.values()].flatMap(({ line, hours, rows }) => {
    if (hours <= tenThousandths(String(dayHours))) return []
    const names = {
      employee: numberOf(line, known),
      hours: quantityText(hours),
      date: line.date ?? '',
      rows: rows.join(', '),
    }
    return [refusal('timesheet-day-too-long', names, `line ${line.row}`)]
  })
}

function numberOf({ employee }: TimesheetLine, { employees }: TimesheetKnown): string {
  return employees.find(({ id }) => id === employee)?.number ?? employee
}
