import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import { type OpeningFigure, openingFigures } from '@daybook/core/payroll/opening-pays.ts'
import type { View } from '../book.ts'
import { byColumn, type TableColumn } from '../ledger/read-table.ts'
import { readAmount } from '../print/read-amount.ts'
import { loadBalances } from '../reports/load-balances.ts'

/** The year to date of one employee as a table or flags say it. */
export type OpeningRow = {
  readonly employee: string
  readonly figures: Partial<Record<OpeningFigure, Cents>>
  readonly hours?: string
}

const also: Readonly<Partial<Record<OpeningFigure, readonly string[]>>> = {
  gross: ['gross pay', 'brut', 'salaire brut'],
  bonus: ['bonuses', 'prime', 'primes'],
  benefits: ['taxable benefits', 'avantages', 'avantages imposables'],
  pensionable: ['pensionable earnings', 'gains ouvrant droit à pension'],
  insurable: ['insurable earnings', 'gains assurables'],
  qpipEarnings: ['qpip earnings', 'gains assurables rqap'],
  cpp: ['rpc'],
  cpp2: ['rpc2'],
  qpp: ['rrq'],
  qpp2: ['rrq2'],
  ei: ['ae'],
  qpip: ['rqap'],
  tax: ['income tax', 'impôt', 'impot federal', 'impôt fédéral'],
  quebecTax: ['quebec tax', 'impôt du québec'],
  rpp: ['rpa', 'pension plan'],
  rrsp: ['reer'],
  unionDues: ['union dues', 'cotisations syndicales'],
  otherDeductions: ['other deductions', 'autres retenues'],
  vacation: ['vacation owed', 'vacances dues'],
  employerCpp: ['employer cpp', 'rpc employeur'],
  employerCpp2: ['employer cpp2', 'rpc2 employeur'],
  employerQpp: ['employer qpp', 'rrq employeur'],
  employerQpp2: ['employer qpp2', 'rrq2 employeur'],
  employerEi: ['employer ei', 'ae employeur'],
  employerQpip: ['employer qpip', 'rqap employeur'],
}

/**
 * The years to date of a table, a row an employee: a column for the number, one a figure, in English or
 * French. Refuses `file-column-missing` and amounts that cannot be read, by line.
 */
export function openingRows(
  cells: readonly (readonly string[])[],
  language: Language,
): Result<readonly OpeningRow[]> {
  const columns: readonly TableColumn[] = [
    { name: 'employee', also: ['number', 'no', 'numéro', 'matricule', 'employé'], isRequired: true },
    { name: 'hours', also: ['insurable hours', 'heures', 'heures assurables'] },
    ...openingFigures.map((name) => ({ name, also: also[name] ?? [] })),
  ]
  const table = byColumn(cells, columns)
  if (!table.ok) return table
  const refusals: Refusal[] = []
  const rows = table.value.map(({ line, cell }): OpeningRow => {
    const figures: Partial<Record<OpeningFigure, Cents>> = {}
    for (const name of openingFigures) {
      if (cell(name) === '') continue
      const cents = readAmount(cell(name), language, `line ${line}, ${name}`)
      if (cents.ok) figures[name] = cents.value
      else refusals.push(...cents.refusals)
    }
    const hours = cell('hours').replace(',', '.')
    return { employee: cell('employee'), figures, ...(hours === '' ? {} : { hours }) }
  })
  return refusals.length > 0 ? refused(refusals) : ok(rows)
}

/** What the openings of a year and the books say of one thing, and by how much they differ. */
export type OpeningProof = {
  readonly what: Label
  readonly opening: Cents
  readonly books: Cents
}

/**
 * The openings held against the books: wages and the employer's contributions as expenses from the first of
 * January through the day, vacation pay as it is owed. Only what there is an account for is compared.
 */
export async function openingProofs(
  view: View,
  pays: readonly Pay[],
  date: CivilDate,
): Promise<readonly OpeningProof[]> {
  const { chart } = view
  const spent = netByAccount(await loadBalances(view, { from: `${date.slice(0, 4)}-01-01`, through: date }))
  const owed = netByAccount(await loadBalances(view, { through: date }))
  const accounts = (...roles: readonly string[]): readonly Account[] =>
    roles.flatMap((role) => accountWithRole(chart, role) ?? [])
  const inBooks = (net: ReadonlyMap<string, Cents>, list: readonly Account[]): Cents =>
    sumOf(list.map(({ id }) => net.get(id) ?? 0n))
  const lines = (part: 'earnings' | 'employer', ids: readonly string[]): Cents =>
    sumOf(pays.flatMap((pay) => pay[part].flatMap(({ id, amount }) => (ids.includes(id) ? [amount] : []))))
  const rows: OpeningProof[] = []
  const compare = (what: Label, opening: Cents, list: readonly Account[]): void => {
    if (list.length > 0) rows.push({ what, opening, books: inBooks(spent, list) })
  }
  compare(
    { en: 'Wages', fr: 'Salaires' },
    lines('earnings', ['salary', 'hours', 'piece', 'commission', 'bonus']),
    accounts('payroll.wages', 'payroll.wages.owner', 'payroll.wages.direct'),
  )
  compare(
    { en: 'CPP and QPP of the employer', fr: 'RPC et RRQ de l’employeur' },
    lines('employer', ['employer-cpp', 'employer-cpp2', 'employer-qpp', 'employer-qpp2']),
    accounts('payroll.cpp.expense'),
  )
  compare(
    { en: 'EI of the employer', fr: 'AE de l’employeur' },
    lines('employer', ['employer-ei']),
    accounts('payroll.ei.expense'),
  )
  compare(
    { en: 'QPIP of the employer', fr: 'RQAP de l’employeur' },
    lines('employer', ['employer-qpip']),
    accounts('payroll.qpip.expense'),
  )
  const vacation = accounts('payroll.vacation.accrual')
  if (vacation.length > 0) {
    rows.push({
      what: { en: 'Vacation pay owed', fr: 'Indemnités de vacances dues' },
      opening: sumOf(pays.map(({ bases }) => baseOf(bases, 'vacation-accrued'))),
      books: -inBooks(owed, vacation),
    })
  }
  return rows
}

/** A proof on the way out. */
export function proofOutOf({ what, opening, books }: OpeningProof, language: Language) {
  return {
    what: what[language],
    opening: formatCents(opening),
    books: formatCents(books),
    difference: formatCents(opening - books),
    holds: opening === books,
  }
}

/** A heading or flag of a figure as its name, or nothing. */
export function figureNamed(text: string): OpeningFigure | undefined {
  const wanted = folded(text)
  return openingFigures.find((name) => [name, ...(also[name] ?? [])].some((each) => folded(each) === wanted))
}
