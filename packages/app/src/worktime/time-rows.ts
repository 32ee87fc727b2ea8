import { type CivilDate, parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { minutesFrom } from '@daybook/core/worktime/minutes.ts'
import type { GivenPlace } from '../bank-files/given-bytes.ts'
import { byColumn, type TableColumn } from '../ledger/read-table.ts'
import { dayMeant, orderOf } from '../payroll/timesheet-dates.ts'
import { readTimesheetTable, type TimesheetTable } from '../payroll/timesheet-table.ts'
import { readAmount } from '../print/read-amount.ts'

/** A row of a sheet of time. */
export type TimeRow = {
  /** Its line in the file. */
  readonly line: number
  readonly date: CivilDate
  readonly customer: string
  readonly person: string
  readonly task: string
  readonly minutes: number
  readonly cost?: bigint
  readonly note?: string
  readonly isBillable: boolean
}

const columns = [
  { name: 'date', also: ['jour'], isRequired: true },
  { name: 'customer', also: ['client'], isRequired: true },
  { name: 'person', also: ['personne', 'employee', 'employé', 'who', 'user'] },
  { name: 'task', also: ['tâche', 'activity', 'activité', 'service', 'description'] },
  { name: 'time', also: ['temps', 'hours', 'heures', 'duration', 'durée'] },
  { name: 'cost', also: ['débours', 'amount', 'montant', 'expense', 'dépense'] },
  { name: 'note', also: ['notes', 'memo', 'commentaire'] },
  { name: 'billable', also: ['facturable'] },
] as const satisfies readonly TableColumn[]

/** What no row goes without; a row with money laid out needs no time. */
const needed = [
  { name: 'customer', fr: 'le client' },
  { name: 'task', fr: 'la tâche' },
  { name: 'time', fr: 'le temps' },
] as const

const noes = ['no', 'non', 'false', 'n', '0', 'faux']

/** What a sheet does not say: who worked where no row names somebody, the day, and the reader's language. */
export type SheetGiven = {
  readonly person: string
  readonly today: CivilDate
  readonly language: Language
}

/**
 * The rows of a sheet of time (CSV or XLSX, its bytes in base64 or a file), a row a piece of work; blank rows
 * are passed over, a row without a person is that of `person`. Days may be written in any order that the
 * column makes clear (`2026-03-02`, `2/3/2026`), money in either language. Refuses what
 * `readTimesheetTable` and `byColumn` refuse, and with the line `date-malformed`, `time-malformed`, what
 * `readAmount` refuses, and `input-missing` for a row without customer or task, or
 * with neither time nor money.
 */
export async function timeRows(place: GivenPlace, given: SheetGiven): Promise<Result<readonly TimeRow[]>> {
  const table = await readTimesheetTable(place)
  if (!table.ok) return table
  const { above, cells } = evenly(table.value)
  const rows = byColumn(cells, columns)
  if (!rows.ok) return rows
  const since = `${Number(given.today.slice(0, 4)) - 1}${given.today.slice(4)}`
  const isDay = (text: string) => dayMeant(text, 'dmy') !== undefined || dayMeant(text, 'mdy') !== undefined
  // One that is no day either way says nothing about the others.
  const days = rows.value.map((row) => row.cell('date')).filter(isDay)
  const order = orderOf(days, { from: since, through: given.today })
  const refusals: Refusal[] = []
  const found: TimeRow[] = []
  for (const row of rows.value) {
    const line = row.line + above
    const read = rowOf(row.cell, `line ${line}`, { ...given, order, isSheet: table.value.isSheet })
    if (read.ok) found.push({ line, ...read.value })
    else refusals.push(...read.refusals)
  }
  return refusals.length > 0 ? refused(refusals.slice(0, 100)) : ok(found)
}

/** The cells from the headings on, blank rows kept, and how many lines stand above them. */
function evenly({ rows }: TimesheetTable) {
  const above = (rows[0]?.row ?? 1) - 1
  const cells: (readonly string[])[] = []
  for (const each of rows) {
    while (cells.length < each.row - above - 1) cells.push([])
    cells.push(each.cells)
  }
  return { above, cells }
}

type Manner = SheetGiven & { readonly order: ReturnType<typeof orderOf>; readonly isSheet: boolean }

function rowOf(
  cell: (name: (typeof columns)[number]['name']) => string,
  at: string,
  { person, language, order, isSheet }: Manner,
): Result<Omit<TimeRow, 'line'>> {
  const typedDay = cell('date')
  const date = parseCivilDate(dayMeant(typedDay, order) ?? typedDay, at)
  const [time, typed] = [cell('time'), cell('cost')]
  const minutes = time === '' ? ok(0) : minutesIn(time, isSheet, at)
  const cost = typed === '' ? ok(undefined) : readAmount(typed, language, at)
  const isEmpty = { customer: cell('customer') === '', task: cell('task') === '', time: time + typed === '' }
  const missing = needed.filter(({ name }) => isEmpty[name])
  if (date.ok && minutes.ok && cost.ok && missing.length === 0) {
    const [who, note] = [cell('person'), cell('note')]
    return ok({
      date: date.value,
      customer: cell('customer'),
      person: who === '' ? person : who,
      task: cell('task'),
      minutes: cost.value === undefined ? minutes.value : 0,
      ...(cost.value === undefined ? {} : { cost: cost.value }),
      ...(note === '' ? {} : { note }),
      isBillable: !noes.includes(cell('billable').toLowerCase()),
    })
  }
  const wrong = [date, minutes, cost].flatMap((each) => (each.ok ? [] : each.refusals))
  return refused([
    ...wrong,
    ...missing.map(({ name, fr }) => refusal('input-missing', { what: language === 'fr' ? fr : name }, at)),
  ])
}

/**
 * Minutes of a cell. A workbook keeps a time of day as a part of a day (7:30 is 0.3125), and hours that it
 * worked out with fifteen digits: which of the two a long fraction below one is, nobody can tell, and it is
 * refused; above one hour it is hours.
 */
function minutesIn(text: string, isSheet: boolean, at: string): Result<number> {
  const long = isSheet ? /^(\d{1,2})\.(\d{4})\d+$/.exec(text) : null
  if (isSheet && /^0?\.\d{3,}$/.test(text)) return refuse('time-malformed', { time: text }, at)
  const [, hours, part] = long ?? []
  if (hours !== undefined && part !== undefined) return minutesFrom(`${hours}.${part}`, at)
  return minutesFrom(text.replace(/^(\d{1,2}:\d{2}):00$/, '$1'), at)
}
