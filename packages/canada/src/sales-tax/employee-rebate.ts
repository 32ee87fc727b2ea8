import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, rate, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { gst, provincialTaxes } from './rates.ts'

/** Expenses with their tax, as they were deducted: others than CCA, and CCA of vehicles and instruments. */
export type DeductedExpenses = { readonly other: Cents; readonly cca: Cents }

/**
 * What an employee or a partner deducted in a year: expenses that bore GST, those that bore HST by its rate
 * (`0.13`), and what was brought into a province with HST (its total, and the rebate of the last chart).
 */
export type DeductedInYear = {
  readonly year: number
  readonly gst: DeductedExpenses
  readonly hst: readonly (DeductedExpenses & { readonly rate: string })[]
  readonly brought?: { readonly expenses: Cents; readonly rebate: Cents }
}

/** A line of form GST370; the columns of HST carry their rate. */
export type EmployeeLine = {
  readonly line: string
  readonly label: Label
  readonly amount: Cents
  readonly rate?: string
}

/** A filled form GST370: its lines, the rebate (line 45700 of the T1), and the part of it that is of CCA. */
export type EmployeeRebate = {
  readonly lines: readonly EmployeeLine[]
  readonly rebate: Cents
  readonly ofCca: Cents
}

/** Where the form was read. */
export const employeeRebateSource: Source = {
  title: 'Form GST370, Employee and Partner GST/HST Rebate Application, Part B with its example',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/forms/gst370.html',
  where: 'lines 1 to 14; codes 64850, 64857 and 64860; expenses × rate ÷ (100 + rate)',
  read: '2026-11-23',
  confidence: 'high',
}

/** The rates of HST that were charged somewhere on some day of a year, the lowest first. */
export function hstRatesOf(year: number): readonly string[] {
  const rates = new Set<string>()
  for (const { versions } of Object.values(provincialTaxes)) {
    versions.forEach(({ from, value }, index) => {
      const next: CivilDate = versions[index + 1]?.from ?? '9999-12-31'
      if (value.tax === 'HST' && from <= `${year}-12-31` && next > `${year}-01-01`) rates.add(value.rate)
    })
  }
  return [...rates].sort()
}

const labels = {
  gstOther: {
    en: 'Expenses other than CCA on which GST was paid',
    fr: 'Dépenses, sauf la DPA, pour lesquelles la TPS a été payée',
  },
  gstCca: {
    en: 'CCA of vehicles, musical instruments and aircraft on which GST was paid',
    fr: 'DPA de véhicules, d’instruments de musique et d’aéronefs pour lesquels la TPS a été payée',
  },
  gstTotal: {
    en: 'Expenses for the GST rebate (64850)',
    fr: 'Dépenses pour le remboursement de la TPS (64850)',
  },
  gstRebate: { en: 'GST rebate', fr: 'Remboursement de la TPS' },
  hstOther: {
    en: 'Expenses other than CCA on which HST was paid',
    fr: 'Dépenses, sauf la DPA, pour lesquelles la TVH a été payée',
  },
  hstCca: {
    en: 'CCA of vehicles, musical instruments and aircraft on which HST was paid',
    fr: 'DPA de véhicules, d’instruments de musique et d’aéronefs pour lesquels la TVH a été payée',
  },
  hstColumn: { en: 'Total of the column', fr: 'Total de la colonne' },
  hstTotal: {
    en: 'Expenses for the HST rebate (64857)',
    fr: 'Dépenses pour le remboursement de la TVH (64857)',
  },
  hstPart: { en: 'HST in the column', fr: 'TVH comprise dans la colonne' },
  hstRebate: { en: 'HST rebate', fr: 'Remboursement de la TVH' },
  brought: {
    en: 'Expenses brought into a province with HST (64860)',
    fr: 'Dépenses transférées dans une province participante (64860)',
  },
  broughtRebate: {
    en: 'Rebate of what was brought into a province with HST',
    fr: 'Remboursement de ce qui a été transféré dans une province participante',
  },
  rebate: {
    en: 'Employee and partner GST/HST rebate (T1, line 45700)',
    fr: 'Remboursement aux salariés et aux associés (T1, ligne 45700)',
  },
} as const satisfies Readonly<Record<string, Label>>

/**
 * Fills in form GST370: the tax in the expenses of each rate, half up to the cent. The part of CCA lowers the
 * cost of what was bought, the rest is income of the year in which it is received. Refuses `hst-rate-unknown`
 * for a rate that was charged nowhere in the year, and years outside the table of GST.
 *
 *   4,418.25 and 6,483.37 of CCA with 13 % HST: 10,901.62 × 13 ÷ 113 = 1,254.17
 */
export function employeeRebate(deducted: DeductedInYear): Result<EmployeeRebate> {
  const { year, brought } = deducted
  const federal = inForce<string>(gst, `${year}-12-31`)
  if (!federal.ok) return federal
  const known = hstRatesOf(year)
  const stranger = deducted.hst.find((each) => !known.includes(each.rate))
  if (stranger !== undefined)
    return refuse(
      'hst-rate-unknown',
      { rate: stranger.rate, year: String(year), known: known.join(', ') },
      'hst',
    )
  const own = deducted.gst
  const gstTotal = own.other + own.cca
  const gstRebate = taxIn(gstTotal, federal.value.value)
  const columns = deducted.hst.map((each) => ({
    ...each,
    total: each.other + each.cca,
    tax: taxIn(each.other + each.cca, each.rate),
  }))
  const hstRebate = sumOf(columns.map(({ tax }) => tax))
  const rebate = gstRebate + hstRebate + (brought?.rebate ?? 0n)
  const line = (name: string, label: Label, amount: Cents, rate?: string): EmployeeLine =>
    rate === undefined ? { line: name, label, amount } : { line: name, label, amount, rate }
  const lines = [
    line('1', labels.gstOther, own.other),
    line('2', labels.gstCca, own.cca),
    line('3', labels.gstTotal, gstTotal),
    line('4', labels.gstRebate, gstRebate),
    ...columns.map((each) => line('5', labels.hstOther, each.other, each.rate)),
    ...columns.map((each) => line('6', labels.hstCca, each.cca, each.rate)),
    ...columns.map((each) => line('7', labels.hstColumn, each.total, each.rate)),
    line('8', labels.hstTotal, sumOf(columns.map(({ total }) => total))),
    ...columns.map((each) => line('9–10', labels.hstPart, each.tax, each.rate)),
    line('11', labels.hstRebate, hstRebate),
    line('12', labels.brought, brought?.expenses ?? 0n),
    line('13', labels.broughtRebate, brought?.rebate ?? 0n),
    line('14', labels.rebate, rebate),
  ]
  const ofCca = taxIn(own.cca, federal.value.value) + sumOf(columns.map(({ cca, rate }) => taxIn(cca, rate)))
  return ok({ lines, rebate, ofCca })
}

/** The tax within an amount that holds it. */
function taxIn(amount: Cents, whole: string): Cents {
  const { numerator, denominator } = rate(whole)
  return divideRounded(amount * numerator, denominator + numerator, 'half-up')
}
