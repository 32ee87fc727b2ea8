import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refused } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { exactly, printedRate, ratio, times, toCent } from '../payroll/exact.ts'
import type { TaxOnBenefits } from '../rates/benefit-rules.ts'
import { gstOnBenefits, hst13OnBenefits, hst15OnBenefits } from '../rates/ca/tax-on-benefits.ts'
import { hstOnBenefitsNS } from '../rates/ns/tax-on-benefits.ts'
import { qstOnBenefits } from '../rates/qc/tax-on-benefits.ts'
import { benefitFigure, givenPart, negativeRefusals } from './benefit-figure.ts'

/**
 * A benefit of a year for the sales taxes: its value on the slip, what the employee paid back for an
 * automobile, and whether it is that of operating one. No tax counts as collected on supplies that are exempt
 * or zero-rated, on allowances, where no input tax credit could be claimed, and outside Canada (`isUntaxed`).
 * The province is that of the establishment to which the employee reported last in the year.
 */
export type BenefitValue = {
  readonly year: number
  readonly province: ProvinceCode
  readonly value: Cents
  readonly reimbursed: Cents
  readonly isOperating?: boolean
  readonly isUntaxed?: boolean
}

/** The GST/HST that the employer remits on a benefit with the return for the end of February, and the QST. */
export type BenefitTax = { readonly gst: Figure; readonly qst?: Figure }

const names = {
  gst: { en: 'GST/HST on the benefit', fr: 'TPS/TVH sur l’avantage' },
  qst: { en: 'QST on the benefit', fr: 'TVQ sur l’avantage' },
  value: { en: 'benefit on the slip', fr: 'avantage au feuillet' },
  reimbursed: { en: 'reimbursed by the employee', fr: 'remboursé par l’employé' },
  part: { en: 'part of the value', fr: 'part de la valeur' },
} as const satisfies Readonly<Record<string, Label>>

const tables: Readonly<Record<ProvinceCode, RuleTable<TaxOnBenefits>>> = {
  AB: gstOnBenefits,
  BC: gstOnBenefits,
  MB: gstOnBenefits,
  NB: hst15OnBenefits,
  NL: hst15OnBenefits,
  NS: hstOnBenefitsNS,
  NT: gstOnBenefits,
  NU: gstOnBenefits,
  ON: hst13OnBenefits,
  PE: hst15OnBenefits,
  QC: gstOnBenefits,
  SK: gstOnBenefits,
  YT: gstOnBenefits,
}

/**
 * The sales taxes that an employer who is registered counts as collected on a benefit: a part of its value
 * with what the employee paid back, by the province. In Quebec the QST stands beside the GST. Refuses
 * `payroll-amount-negative`, and years without rates (`rates-too-early` for Nova Scotia in 2025, whose tax
 * changed within the year).
 */
export function taxOnBenefit(benefit: BenefitValue): Result<BenefitTax> {
  const wrong = negativeRefusals({ value: benefit.value, reimbursed: benefit.reimbursed })
  if (wrong.length > 0) return refused(wrong)
  const on = `${benefit.year}-12-31`
  const federal = inForce(tables[benefit.province], on)
  if (!federal.ok) return federal
  const gst = taxFigure('gst', benefit, federal.value)
  if (benefit.province !== 'QC') return ok({ gst })
  const quebec = inForce<TaxOnBenefits>(qstOnBenefits, on)
  return quebec.ok ? ok({ gst, qst: taxFigure('qst', benefit, quebec.value) }) : quebec
}

function taxFigure(
  name: 'gst' | 'qst',
  { value, reimbursed, isOperating, isUntaxed }: BenefitValue,
  rule: { readonly value: TaxOnBenefits; readonly source: Source },
): Figure {
  if (isUntaxed === true) return benefitFigure(name, names[name], 0n, 'calc')
  const { part, of, operatingShare } = rule.value
  const share = isOperating === true ? printedRate(operatingShare) : ratio(printedRate(part), printedRate(of))
  const text = isOperating === true ? operatingShare : `${part}/${of}`
  const { source } = rule
  const shown = { numerator: share.numerator * 100n, denominator: share.denominator }
  const parts = [
    givenPart('value', names.value, value),
    givenPart('reimbursed', names.reimbursed, reimbursed),
    { ...benefitFigure(`${name}:part`, names.part, toCent(shown), 'copy', [], source), text },
  ]
  return benefitFigure(
    name,
    names[name],
    toCent(times(exactly(value + reimbursed), share)),
    'rate',
    parts,
    source,
  )
}
