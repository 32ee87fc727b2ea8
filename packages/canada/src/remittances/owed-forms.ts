import type { PayrollSettings, RemittanceForm } from '@daybook/core/daybook/payroll-facts.ts'
import type { FormPay, OwedForm } from '@daybook/core/filings/remittance.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { BusinessDayJurisdiction } from '../labour/business-days.ts'
import { labourJurisdictions } from '../labour/jurisdiction.ts'
import { usualReportDue } from './board-due-rules.ts'
import { boards } from './boards.ts'
import { compensationForm } from './compensation-form.ts'
import {
  craFrequencies,
  dueAfter,
  type RemittanceFrequency,
  sourceDeductionsDue,
  spanOf,
  spansOfYear,
} from './due-dates.ts'
import {
  type DueTable,
  levyInstalmentsDue,
  levyReturnsDue,
  payrollTaxDue,
  quebecSummaryDue,
} from './due-rules.ts'
import type { FormRequest } from './form-request.ts'
import { isHealthLevyProvince } from './health-levy.ts'
import { healthLevyForm, instalmentFrequency, instalmentSpans } from './health-levy-form.ts'
import { remunerationOf } from './pay-amounts.ts'
import { payrollTaxForm, payrollTaxFrequency } from './payroll-tax-form.ts'
import { pd7a } from './pd7a.ts'
import { planDue, planForm, plansIn } from './plan-form.ts'
import { rl1Contributions } from './rl1-contributions.ts'
import { tpz1015 } from './tpz-1015.ts'

/**
 * Something that a book owes again and again: a form to somebody at a frequency. A health levy has two: its
 * instalments and the return of the year. `rule` is when it is due where that is no business of source
 * deductions; none is known where it is missing.
 */
export type Obligation = {
  readonly form: RemittanceForm
  readonly who: string
  readonly frequency: RemittanceFrequency
  readonly where: BusinessDayJurisdiction
  readonly isSourceDeductions: boolean
  readonly rule?: DueTable
}

/** What obligations are told from: the settings, the pays of a year, the book's province. */
export type ObligationFacts = {
  readonly settings: PayrollSettings
  readonly pays: readonly FormPay[]
  readonly bookProvince: string
  readonly toOf: FormRequest['toOf']
}

/**
 * All that a book owes by forms, from its settings and the pays of a year: the PD7A; in Quebec the TPZ-1015
 * and what comes with the summary of RL-1 slips; each board's premium; each province's health levy; the
 * payroll tax of a territory; each plan, union, insurer and court.
 */
export function obligations(facts: ObligationFacts): readonly Obligation[] {
  const { settings, pays, bookProvince } = facts
  if (pays.length === 0) return []
  const provinces = [...new Set(pays.map(({ province }) => province))].sort()
  const cra = bookProvince === 'QC' ? ('CA-QC' as const) : ('CA' as const)
  const frequency = craFrequencies[settings.remitter ?? 'regular']
  return [
    { form: 'pd7a', who: 'CA', frequency, where: cra, isSourceDeductions: true },
    ...provinces.flatMap((province) => provinceObligations(province, facts)),
    ...[...plansIn(pays, facts.toOf)].map(
      ([who, codes]): Obligation => ({
        form: 'plan',
        who,
        frequency: 'monthly',
        where: jurisdictionOf(bookProvince),
        isSourceDeductions: false,
        rule: planDue(codes),
      }),
    ),
  ]
}

function provinceObligations(province: string, facts: ObligationFacts): readonly Obligation[] {
  const { settings } = facts
  const where = jurisdictionOf(province)
  const plain = { who: province, where, isSourceDeductions: false } as const
  const own = settings.levies.find((each) => each.province === province)
  const account = settings.compensation.find((each) => each.province === province)
  const list: Obligation[] = []
  if (province === 'QC') {
    const frequency = settings.quebecRemitter ?? 'monthly'
    list.push({ form: 'tpz-1015', who: 'QC', frequency, where: 'QC', isSourceDeductions: true })
    list.push({ ...plain, form: 'health-levy', frequency: 'annual', rule: quebecSummaryDue })
  } else if (account !== undefined) {
    const frequency = account.frequency === 'yearly' ? 'annual' : account.frequency
    const rule = Object.entries(boards).find(([code]) => code === province)?.[1].due[account.frequency]
    list.push({ ...plain, form: 'compensation', frequency, ...(rule === undefined ? {} : { rule }) })
  }
  if (isHealthLevyProvince(province) && own?.isExempt !== true) {
    list.push({
      ...plain,
      form: 'health-levy',
      frequency: instalmentFrequency[province],
      rule: levyInstalmentsDue[province],
    })
    list.push({ ...plain, form: 'health-levy', frequency: 'annual', rule: levyReturnsDue[province] })
  }
  if (province === 'NT' || province === 'NU') {
    const payroll = own?.yearlyPayroll?.amount ?? payrollIn(province, facts.pays)
    list.push({
      ...plain,
      form: 'payroll-tax',
      frequency: payrollTaxFrequency(payroll),
      rule: payrollTaxDue[province],
    })
  }
  return list
}

/** The yearly report to the board of a province, however often its premium is remitted. */
export function yearlyReport(province: string): Obligation {
  const rule = Object.entries(boards).find(([code]) => code === province)?.[1].due.yearly ?? usualReportDue
  const where = jurisdictionOf(province)
  return { form: 'compensation', who: province, frequency: 'annual', where, isSourceDeductions: false, rule }
}

function payrollIn(province: string, pays: readonly FormPay[]): Cents {
  return sumOf(pays.filter((pay) => pay.province === province).map(remunerationOf))
}

function jurisdictionOf(province: string): BusinessDayJurisdiction {
  return labourJurisdictions.find((each) => each === province) ?? 'CA'
}

/** The spans of a year that an obligation is owed for, the first first. */
export function obligationSpans(owed: Obligation, year: number): readonly Span[] {
  const spans = spansOfYear(owed.frequency, year)
  const [first] = spans
  if (owed.form === 'health-levy' && owed.frequency !== 'annual' && first !== undefined)
    return isHealthLevyProvince(owed.who) ? instalmentSpans(owed.who, first) : spans
  return spans
}

/** The span of an obligation that a pay date falls into. */
export function obligationSpan(owed: Obligation, payDate: CivilDate): Span {
  return spanOf(owed.frequency, payDate)
}

/**
 * The day on which a span of an obligation is due. Refuses `remittance-frequency-other` where no day is known
 * for that way of reporting to a board.
 */
export function obligationDue(owed: Obligation, span: Span): Result<CivilDate> {
  if (owed.isSourceDeductions) return ok(sourceDeductionsDue(owed.frequency, span, owed.where))
  if (owed.rule !== undefined) return ok(dueAfter(span, owed.rule, owed.where))
  const board = Object.entries(boards).find(([code]) => code === owed.who)?.[1]
  const known = Object.keys(board?.due ?? {}).join(', ')
  const names = {
    form: owed.form,
    who: owed.who,
    frequency: owed.frequency,
    known: known === '' ? '-' : known,
  }
  return refuse('remittance-frequency-other', names, 'due')
}

/**
 * The form of an obligation for a period. Refuses what the forms refuse (`countedPays`, `healthLevy`,
 * `ruleOn`), and `remittance-form-unknown` for a board that the settings have no account with.
 */
export function owedForm(owed: Obligation, asked: FormRequest): Result<OwedForm> {
  switch (owed.form) {
    case 'pd7a':
      return ok(pd7a(asked))
    case 'tpz-1015':
      return ok(tpz1015(asked))
    case 'compensation': {
      const account = asked.settings.compensation.find(({ province }) => province === owed.who)
      const names = { form: `${owed.form} ${owed.who}`, known: '-' }
      return account === undefined
        ? refuse('remittance-form-unknown', names, 'form')
        : compensationForm(account, asked)
    }
    case 'health-levy':
      return isHealthLevyProvince(owed.who) ? healthLevyForm(owed.who, asked) : rl1Contributions(asked)
    case 'plan':
      return ok(planForm(owed.who, asked))
    case 'payroll-tax':
      return ok(payrollTaxForm(owed.who === 'NU' ? 'NU' : 'NT', asked))
  }
}
