import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { inForce, type Version } from '@daybook/core/filings/rule-table.ts'
import { daysBetween } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { dollars, floored, smaller } from '../payroll/exact.ts'
import { corporationTax } from '../rates/ca/corporation-tax.ts'
import type { CorporationTax } from '../rates/corporation-rules.ts'
import { businessLimit } from './business-limit.ts'
import { corporationTables } from './corporation-tables.ts'
import type { EstimateAsked } from './estimate-asked.ts'
import { provincialEstimate } from './provincial-estimate.ts'
import { atRate, tabledShare, taxFigure } from './tax-figure.ts'
import { type TaxLine, taxWords } from './tax-words.ts'

/**
 * An estimate of corporate income tax: the federal lines of the T2 in their order, the provincial tax (760),
 * all of it together (770), and what of the Part I tax would be refundable when dividends are paid (440; no
 * refund is taken). `notes` say what is not in it.
 */
export type TaxEstimate = {
  readonly lines: readonly Figure[]
  readonly federal: Figure
  readonly provincial: Figure
  readonly payable: Figure
  readonly refundable: Figure
  readonly notes: readonly Label[]
}

/**
 * The tax of a small corporation on its taxable income, federal and provincial, as figures down to the
 * tables.
 *
 * Refuses all it knows at once: `corporate-case-not-done` for several provinces, a personal services business
 * and a tax year under 51 weeks; `rates-too-early` and `rates-not-checked` outside the tables; and what
 * `provincialEstimate` refuses.
 *
 *   100,000 of active income in Alberta: 38,000 − 10,000 − 19,000 = 9,000; 2 % of 100,000 = 2,000; 11,000
 */
export function taxEstimate(asked: EstimateAsked): Result<TaxEstimate> {
  const found: Result<Version<CorporationTax>> = inForce<CorporationTax>(corporationTax, asked.year.through)
  if (!found.ok) return found
  const rule = found.value
  const noes = refusalsOf(asked, rule.value)
  if (noes.length > 0) return refused(noes)
  const limit = businessLimit(rule, asked.limit ?? {})
  const income = taxFigure('360', asked.taxableIncome, 'input')
  const active = taxFigure('400', asked.activeIncome, 'input')
  const eligible = asked.isCcpc ? floored(smaller(asked.activeIncome, asked.taxableIncome)) : 0n
  const small = taxFigure('small-income', smaller(eligible, limit.value), 'limit', [active, income, limit])
  const provincial = provincialEstimate(asked, {
    whole: dollars(rule.value.limit),
    own: limit.parts[0]?.value ?? limit.value,
    reduced: limit.value,
    eligible,
  })
  if (!provincial.ok) return provincial
  const { partI, shown } = federalTax(rule, asked, { income, small })
  const partIV = portfolioTax(rule, asked)
  const federal = sumFigure('T2:federal', taxWords['770'], [partI, partIV])
  const payable = sumFigure('T2:770', taxWords['770'], [partI, partIV, provincial.value])
  return ok({
    lines: [income, active, limit, ...shown, partI, partIV, provincial.value, payable],
    federal,
    provincial: provincial.value,
    payable,
    refundable: refundablePart(rule, asked, { partI, income, small }),
    notes: notesOf(asked),
  })
}

function refusalsOf(
  { year, province, otherProvinces = [], isPersonalServices }: EstimateAsked,
  { fullYearDays }: CorporationTax,
): readonly Refusal[] {
  const found: Refusal[] = []
  const say = (what: string, whatFr: string, at: string) =>
    found.push(refusal('corporate-case-not-done', { what, whatFr }, at))
  if (otherProvinces.some((each) => each !== province))
    say('income earned in several provinces', 'un revenu gagné dans plusieurs provinces', 'otherProvinces')
  if (isPersonalServices === true)
    say(
      'a personal services business',
      'une entreprise de prestation de services personnels',
      'isPersonalServices',
    )
  if (daysBetween(year.from, year.through) + 1 < fullYearDays)
    say('a tax year of less than 51 weeks', 'un exercice de moins de 51 semaines', 'year')
  return found
}

/** The lines of Part I: basic tax, the additional tax on investment income, and what is taken off. */
function federalTax(
  rule: Version<CorporationTax>,
  asked: EstimateAsked,
  { income, small }: { income: Figure; small: Figure },
): { readonly partI: Figure; readonly shown: readonly Figure[] } {
  const { value, source } = rule
  const at = (line: TaxLine, base: Figure, printed: string): Figure =>
    taxFigure(
      line,
      atRate(base.value, printed),
      'rate',
      [base, tabledShare(rule, `ca/corporation-tax:${line}`, printed)],
      {
        source,
      },
    )
  const investment = investmentOf(asked, income, small)
  const general = differenceFigure('T2:638.base', taxWords.income, [income, small, investment])
  const basic = at('550', income, value.basic)
  const additional = at('604', investment, value.investmentAdditional)
  const abatement = at('608', income, value.abatement)
  const deduction = at('430', small, value.smallBusiness)
  const reduction = at('638', general, value.generalReduction)
  const left = basic.value + additional.value - abatement.value - deduction.value - reduction.value
  const shown = [deduction, basic, additional, abatement, reduction]
  const parts = [basic, additional, abatement, deduction, reduction]
  return { partI: taxFigure('700', floored(left), 'limit', parts, { source }), shown }
}

/**
 * The investment income of a private corporation that is taxed as such: what the small rate leaves of income.
 */
function investmentOf(
  { isCcpc, investmentIncome = 0n }: EstimateAsked,
  income: Figure,
  small: Figure,
): Figure {
  const given = taxFigure('investment', isCcpc ? investmentIncome : 0n, 'input')
  const room = floored(income.value - small.value)
  return taxFigure('investment', smaller(given.value, room), 'limit', [given, income, small], {
    of: 'T2.taxed',
  })
}

/** What of the Part I tax joins the refundable tax on hand; never more than the tax itself. */
function refundablePart(
  rule: Version<CorporationTax>,
  asked: EstimateAsked,
  { partI, income, small }: { partI: Figure; income: Figure; small: Figure },
): Figure {
  const investment = investmentOf(asked, income, small)
  const printed = rule.value.investmentRefundable
  const rate = tabledShare(rule, 'ca/corporation-tax:refundable', printed)
  const value = smaller(atRate(investment.value, printed), partI.value)
  return taxFigure('440', value, 'limit', [investment, rate, partI], { source: rule.source })
}

function portfolioTax(rule: Version<CorporationTax>, { portfolioDividends = 0n }: EstimateAsked): Figure {
  const dividends = taxFigure('dividends', portfolioDividends, 'input')
  const rate = tabledShare(rule, 'ca/corporation-tax:712', rule.value.partIV)
  const value = atRate(dividends.value, rule.value.partIV)
  return taxFigure('712', value, 'rate', [dividends, rate], { source: rule.source })
}

function notesOf(asked: EstimateAsked) {
  const { province, isCcpc, investmentIncome = 0n, portfolioDividends = 0n } = asked
  const notes: Label[] = [
    {
      en: 'An estimate: no tax credits, no foreign tax, no dividend refund, no instalments.',
      fr: 'Une estimation : sans crédits d’impôt, impôt étranger, remboursement au titre de dividendes ni acomptes.',
    },
  ]
  if (province === 'AB' || province === 'QC')
    notes.push({
      en: `The province’s tax goes on its own return (${province === 'AB' ? 'AT1' : 'CO-17'}), not on line 760 of the T2.`,
      fr: `L’impôt de la province va dans sa propre déclaration (${province === 'AB' ? 'AT1' : 'CO-17'}), pas à la ligne 760 de la T2.`,
    })
  const hours = hoursAsked(asked)
  if (hours !== undefined)
    notes.push({
      en: `At Quebec’s general rate: its small rate is for ${hours.en} hours paid in a year, or for primary and manufacturing sectors.`,
      fr: `Au taux général du Québec : son taux réduit demande ${hours.fr} heures rémunérées dans l’année, ou les secteurs primaire et manufacturier.`,
    })
  if (isCcpc && investmentIncome + portfolioDividends > 0n)
    notes.push({
      en: 'Part of the tax comes back when taxable dividends are paid; the refund is not estimated.',
      fr: 'Une partie de l’impôt revient au paiement de dividendes imposables; le remboursement n’est pas estimé.',
    })
  return notes
}

/** The paid hours that open the small rate, where the estimate does without it for want of them. */
function hoursAsked({ province, year, isCcpc, hasQuebecHours }: EstimateAsked): Label | undefined {
  const found = inForce(corporationTables[province], year.through)
  const hours = found.ok ? found.value.value.smallNeedsHours : undefined
  if (hours === undefined || !isCcpc || hasQuebecHours === true) return undefined
  return { en: hours.replace(/\B(?=(\d{3})+$)/g, ','), fr: hours.replace(/\B(?=(\d{3})+$)/g, '\u00a0') }
}
