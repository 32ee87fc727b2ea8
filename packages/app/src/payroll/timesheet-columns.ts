import { folded } from '@daybook/core/kit/fold.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { NumberedRow, TimesheetTable } from './timesheet-table.ts'

/** A kind of pay that a time sheet may name: its code, and the other words that mean it. */
export type TimesheetCode = {
  readonly code: string
  readonly names: readonly string[]
  /** Whether its quantity is hours of the day. */
  readonly countsHours: boolean
}

/** The columns of a time sheet by what they hold, and those that are hours of one kind of pay each. */
export type TimesheetColumns = {
  readonly places: ReadonlyMap<TimesheetField, number>
  readonly kinds: readonly { readonly code: TimesheetCode; readonly place: number }[]
  readonly rows: readonly NumberedRow[]
}

/** What a column of a time sheet may hold. */
export type TimesheetField = keyof typeof headings

/** The headings that mean a field, in English and French; accents, case and signs make no difference. */
const headings = {
  employee:
    'employee|employee number|employee no|employee id|emp|emp no|emp id|employee code|payroll number|badge|id|employé|employée|numéro d’employé|no d’employé|numéro|matricule|no employé|code employé|salarié',
  name: 'name|employee name|full name|nom|nom de l’employé|nom complet|nom employé',
  firstName: 'first name|given name|prénom',
  lastName: 'last name|surname|family name|nom de famille',
  date: 'date|day|work date|date worked|jour|date de travail|date travaillée',
  hours:
    'hours|hrs|hours worked|total hours|quantity|qty|duration|time|units|heures|heures travaillées|total des heures|quantité|qté|durée|temps|unités|h',
  code: 'code|type|pay code|pay type|earning|earning code|earning type|kind|category|gain|code de gain|code de paie|type de paie|type d’heures|genre|catégorie',
  department: 'department|dept|division|département|service|dép',
  class: 'class|classe',
  job: 'job|project|job number|projet|chantier|contrat',
  rate: 'rate|pay rate|hourly rate|taux|taux horaire',
  amount: 'amount|dollars|montant|pay amount',
  note: 'note|notes|memo|comment|comments|description|remarque|remarques|commentaire|commentaires',
} as const

const fields: ReadonlyMap<string, TimesheetField> = new Map(
  Object.entries(headings).flatMap(([field, words]) =>
    // The keys of the record are the fields.
    words.split('|').map((word) => [folded(word), field as TimesheetField] as const),
  ),
)

/** The headings may come after a title; so many filled rows are looked at for them. */
const mostRowsBefore = 15

/**
 * Finds the row of headings and says what each column holds. A heading that is a code of pay (`Overtime`,
 * `Vacances`) makes a column of that kind's hours. Refuses `timesheet-empty`, `file-column-missing` without a
 * column of employees, and `timesheet-hours-missing` without one of hours or amounts.
 */
export function timesheetColumns(
  table: TimesheetTable,
  codes: readonly TimesheetCode[],
): Result<TimesheetColumns> {
  const [first] = table.rows
  if (first === undefined) return refuse('timesheet-empty', { file: table.file }, 'file')
  const candidates = table.rows.slice(0, mostRowsBefore)
  const read = candidates.map((row, index) => ({ ...columnsIn(row, codes), index, row }))
  const best = read.find((each) => hasEmployee(each.places) && hasQuantity(each))
  const nearest = best ?? read.find(({ places }) => hasEmployee(places)) ?? read[0]
  const names = (nearest?.row ?? first).cells.filter((cell) => cell !== '').join(', ')
  if (nearest === undefined || !hasEmployee(nearest.places)) {
    const wanted = 'employee, date, hours, code, department, rate, amount, note'
    return refuse('file-column-missing', { missing: 'employee', headings: names, wanted }, 'file')
  }
  if (best === undefined) {
    const known = codes.map(({ code }) => code).join(', ')
    return refuse('timesheet-hours-missing', { headings: names, codes: known }, 'file')
  }
  return ok({ places: best.places, kinds: best.kinds, rows: table.rows.slice(best.index + 1) })
}

/** The code that a word means, by its code or its names. */
export function codeMeant(word: string, codes: readonly TimesheetCode[]): TimesheetCode | undefined {
  const wanted = folded(word)
  return codes.find(({ code, names }) => [code, ...names].some((name) => folded(name) === wanted))
}

type Found = Pick<TimesheetColumns, 'places' | 'kinds'>

function columnsIn({ cells }: NumberedRow, codes: readonly TimesheetCode[]): Found {
  const places = new Map<TimesheetField, number>()
  const kinds: { readonly code: TimesheetCode; readonly place: number }[] = []
  cells.forEach((cell, place) => {
    const field = fields.get(folded(cell))
    if (field !== undefined) {
      if (!places.has(field)) places.set(field, place)
      return
    }
    const code = cell === '' ? undefined : kindMeant(cell, codes)
    if (code !== undefined) kinds.push({ code, place })
  })
  return { places, kinds }
}

/** `Overtime hours` and `Heures de vacances` name a kind as `Overtime` and `Vacances` do. */
function kindMeant(heading: string, codes: readonly TimesheetCode[]): TimesheetCode | undefined {
  const bare = folded(heading)
    .replace(/ (?:hours|hrs|heures)$/, '')
    .replace(/^(?:hours|heures)(?: (?:de|d))? /, '')
  return codeMeant(heading, codes) ?? codeMeant(bare, codes)
}

function hasEmployee(places: ReadonlyMap<TimesheetField, number>): boolean {
  return places.has('employee') || places.has('name') || places.has('lastName')
}

function hasQuantity({ places, kinds }: Found): boolean {
  return places.has('hours') || places.has('amount') || kinds.length > 0
}
