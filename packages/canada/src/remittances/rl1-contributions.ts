import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type FormPay, type OwedForm, payFigure } from '@daybook/core/filings/remittance.ts'
import { type Cents, percentOf, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { dollars, printedRate, smaller } from '../payroll/exact.ts'
import type { LabourStandards, SkillsFund } from '../rates/levy-rules.ts'
import { labourStandards } from '../rates/qc/labour-standards.ts'
import { skillsFund } from '../rates/qc/skills-fund.ts'
import { healthFund } from './employer-levies.ts'
import { debitsOf, type FormRequest, withRest } from './form-request.ts'
import { figureOf, rateLeaf } from './levy-figures.ts'
import { linesOf, remunerationOf } from './pay-amounts.ts'
import { ruleOn } from './rule-on.ts'

const tag = 'remit.rl-1'

/**
 * What a Quebec employer settles with the summary of RL-1 slips, for a calendar year: the contribution for
 * labour standards (each person up to the ceiling), and the health services fund of the year less what was
 * remitted with the source deductions. Payroll above the threshold of the training law is told with what
 * must have been spent on training; that is not worked out here. Refuses days without rates as `ruleOn` does.
 */
export function rl1Contributions(asked: FormRequest): Result<OwedForm> {
  const { names, span, due, frequency, settings } = asked
  const own = settings.levies.find(({ province }) => province === 'QC')
  const pays = asked.pays.filter(({ province }) => province === 'QC')
  const standards = own?.isLabourStandardsExempt === true ? ok(undefined) : standardsLine(asked)
  if (!standards.ok) return standards
  const fund = own?.isExempt === true ? ok(undefined) : fundLine(asked, pays)
  if (!fund.ok) return fund
  const training = trainingFact(asked)
  if (!training.ok) return training
  const lines = [standards.value, fund.value].filter((line) => line !== undefined)
  const owed = sumFigure('health-levy:total', words.total, lines)
  const accrued = debitsOf([{ held: [], added: ['labour-standards'] }], pays, tag)
  return ok({
    form: 'health-levy',
    who: 'QC',
    title: {
      en: 'Employer contributions with the summary of RL-1 slips',
      fr: 'Cotisations de l’employeur avec le sommaire des relevés 1',
    },
    agency: { en: 'Revenu Québec', fr: 'Revenu Québec' },
    frequency,
    span,
    due,
    facts: [
      payFigure('health-levy:remuneration', words.payroll, pays, remunerationOf, names),
      ...training.value,
    ],
    lines,
    owed,
    debits: withRest(accrued, owed.value, 'payroll.eht.expense', tag),
    notes: training.value.length === 0 ? [] : [words.training],
  })
}

/** Labour standards: the pay of each person up to the ceiling of the year, times the rate. */
function standardsLine(asked: FormRequest): Result<Figure> {
  const found = ruleOn<LabourStandards>(labourStandards, { on: asked.span.through, insist: asked.insist })
  if (!found.ok) return found
  const { value, source } = found.value
  const most = dollars(value.most)
  const before = new Map<string, Cents>()
  const counted = new Map<string, Cents>()
  const inSpan = new Set(asked.pays.map(({ id }) => id))
  for (const pay of asked.yearPays) {
    if (pay.province !== 'QC') continue
    const earlier = before.get(pay.employee) ?? 0n
    const after = earlier + remunerationOf(pay)
    before.set(pay.employee, after)
    if (inSpan.has(pay.id)) counted.set(pay.id, smaller(after, most) - smaller(earlier, most))
  }
  const base = payFigure(
    'health-levy:standards:counted',
    words.counted,
    asked.pays,
    (pay) => counted.get(pay.id) ?? 0n,
    asked.names,
  )
  const amount = percentOf(base.value, printedRate(value.rate), 'half-up')
  const parts = [base, rateLeaf('health-levy:standards:rate', words.rate, value.rate, source)]
  return ok(figureOf('health-levy:standards', words.standards, amount, 'rate', parts, source))
}

/** The fund of the year by the rate of the whole payroll, less what the pays of the year were charged. */
function fundLine(asked: FormRequest, pays: readonly FormPay[]): Result<Figure> {
  const total = sumOf(asked.yearPays.map(remunerationOf))
  const own = asked.settings.levies.find(({ province }) => province === 'QC')
  const expected = own?.yearlyPayroll?.amount ?? 0n
  const quebec = sumOf(pays.map(remunerationOf))
  const payroll = expected > total ? expected : total
  const year = healthFund(quebec, payroll, own, { on: asked.span.through, insist: asked.insist })
  if (!year.ok) return year
  const paid = payFigure(
    'health-levy:fund:remitted',
    words.remitted,
    pays,
    (pay) => linesOf(pay.employer, ['health-levy']),
    asked.names,
  )
  const parts = [{ ...year.value, id: 'health-levy:fund:year', label: words.fundOfYear }, paid]
  return ok(differenceFigure('health-levy:fund', words.fund, parts))
}

/** What must be spent on training where payroll is above the threshold; nothing below it. */
function trainingFact(asked: FormRequest): Result<readonly Figure[]> {
  const found = ruleOn<SkillsFund>(skillsFund, { on: asked.span.through, insist: asked.insist })
  if (!found.ok) return found
  const { value, source } = found.value
  const quebec = sumOf(asked.yearPays.filter(({ province }) => province === 'QC').map(remunerationOf))
  if (quebec <= dollars(value.payrollAbove)) return ok([])
  const amount = percentOf(quebec, printedRate(value.rate), 'half-up')
  const parts = [
    figureOf('health-levy:training:payroll', words.payroll, quebec, 'copy'),
    rateLeaf('health-levy:training:rate', words.rate, value.rate, source),
  ]
  return ok([figureOf('health-levy:training', words.toSpend, amount, 'rate', parts, source)])
}

const words = {
  payroll: { en: 'Quebec payroll of the year', fr: 'Masse salariale du Québec de l’année' },
  standards: { en: 'Contribution for labour standards', fr: 'Cotisation relative aux normes du travail' },
  counted: { en: 'Remuneration up to the ceilings', fr: 'Rémunération jusqu’aux plafonds' },
  fund: { en: 'Health services fund, still owed', fr: 'Fonds des services de santé, solde' },
  fundOfYear: { en: 'Health services fund of the year', fr: 'Fonds des services de santé de l’année' },
  remitted: { en: 'Remitted with source deductions', fr: 'Versé avec les retenues à la source' },
  rate: { en: 'Rate', fr: 'Taux' },
  toSpend: { en: 'To be spent on training', fr: 'À consacrer à la formation' },
  total: { en: 'Total to remit', fr: 'Total à verser' },
  training: {
    en: 'What was not spent on training goes to the skills fund; add it with --amount.',
    fr: 'Ce qui n’a pas été consacré à la formation va au fonds; ajoutez-le avec --amount.',
  },
} as const
