import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import { decoded } from '../commands/decode.ts'
import { type HireTyped, hireInput } from '../commands/payroll/employee-typed.ts'
import { byColumn, type TableColumn, type TableRow } from '../ledger/read-table.ts'
import { readAmount } from '../print/read-amount.ts'

/** The columns of a table of employees: the fields of the hiring, with other headings for each. */
const columns: readonly (TableColumn & { readonly isMoney?: true })[] = [
  { name: 'number', also: ['no', 'employee number', 'numéro', 'matricule'] },
  { name: 'name', also: ['last name', 'family name', 'surname', 'nom', 'nom de famille'], isRequired: true },
  { name: 'given', also: ['first name', 'given name', 'prénom'] },
  { name: 'sin', also: ['social insurance number', 'nas', 'numéro d’assurance sociale'] },
  { name: 'sinExpires', also: ['sin expires', 'sin expiry', 'expiration du nas'] },
  {
    name: 'born',
    also: ['date of birth', 'birth date', 'birthday', 'date de naissance', 'né le'],
    isRequired: true,
  },
  { name: 'hired', also: ['hire date', 'date hired', 'start date', 'date d’embauche', 'embauche'] },
  { name: 'address', also: ['adresse'] },
  { name: 'email', also: ['e-mail', 'courriel'] },
  { name: 'bankAccount', also: ['bank account', 'account', 'compte bancaire'] },
  { name: 'province', also: ['province of employment', 'province d’emploi'] },
  { name: 'frequency', also: ['pay frequency', 'fréquence'] },
  { name: 'salary', also: ['yearly salary', 'annual salary', 'salaire', 'salaire annuel'], isMoney: true },
  { name: 'hourly', also: ['hourly rate', 'hourly wage', 'taux horaire'], isMoney: true },
  { name: 'piece', also: ['piece rate', 'taux à la pièce'], isMoney: true },
  { name: 'commission', also: ['commission rate', 'taux de commission'] },
  { name: 'hours', also: ['hours a week', 'weekly hours', 'heures', 'heures par semaine'] },
  { name: 'vacation', also: ['vacation percent', 'vacation %', 'vacances', 'vacances %'] },
  { name: 'vacationWay', also: ['vacation way', 'mode de vacances'] },
  { name: 'vacationDays', also: ['vacation days', 'jours de vacances'] },
  { name: 'federal', also: ['td1', 'federal claim', 'td1 federal', 'td1 fédéral'] },
  { name: 'provincial', also: ['provincial claim', 'td1 provincial'] },
  { name: 'quebec', also: ['tp-1015.3', 'tp1015.3', 'québec'] },
  { name: 'additional', also: ['additional tax', 'impôt supplémentaire'], isMoney: true },
  { name: 'department', also: ['service', 'département'] },
  {
    name: 'compensationClass',
    also: ['compensation class', 'wcb class', 'classe d’indemnisation', 'unité de classification'],
  },
  { name: 'title', also: ['position', 'job title', 'poste', 'titre'] },
  { name: 'occupation', also: ['noc', 'cnp', 'profession'] },
  { name: 'language', also: ['langue'] },
  { name: 'payBy', also: ['pay by', 'payment', 'paiement', 'mode de paiement'] },
]

/** A row of a table of employees: its line in the file, and what it says. */
export type EmployeeRow = { readonly line: number; readonly typed: HireTyped }

/**
 * The employees of a table, a row each, by the fields of the hiring or their usual headings in English and
 * French; other columns are passed over, empty cells are left out. Refuses `file-column-missing`, and what is
 * wrong with a cell, at its line and column.
 */
export function employeeRows(
  cells: readonly (readonly string[])[],
  language: Language,
): Result<readonly EmployeeRow[]> {
  const table = byColumn(cells, columns)
  if (!table.ok) return table
  const refusals: Refusal[] = []
  const rows = table.value.flatMap((row): readonly EmployeeRow[] => {
    const raw = rawOf(row, language)
    const typed = raw.ok ? decoded(hireInput, raw.value) : raw
    if (typed.ok) return [{ line: row.line, typed: typed.value }]
    for (const each of typed.refusals) {
      refusals.push({ ...each, at: `line ${row.line}${each.at === undefined ? '' : `, ${each.at}`}` })
    }
    return []
  })
  return refusals.length > 0 ? refused(refusals) : ok(rows)
}

function rawOf(row: TableRow, language: Language): Result<Readonly<Record<string, string>>> {
  const raw: Record<string, string> = {}
  const refusals: Refusal[] = []
  for (const { name, isMoney } of columns) {
    const cell = row.cell(name)
    if (cell === '') continue
    if (isMoney !== true) {
      raw[name] = name === 'province' ? cell.toUpperCase() : cell
      continue
    }
    const cents = readAmount(cell, language, name)
    if (cents.ok) raw[name] = formatCents(cents.value)
    else refusals.push(...cents.refusals)
  }
  return refusals.length > 0 ? refused(refusals) : ok(raw)
}
