import type { PayLine, PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded, formatCents, percentOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { dollars, printedRate, smaller } from '../payroll/exact.ts'
import { healthServicesFundRate } from '../payroll/health-services-fund.ts'
import type { LabourStandards } from '../rates/levy-rules.ts'
import { healthServicesFund } from '../rates/qc/health-services-fund.ts'
import { labourStandards } from '../rates/qc/labour-standards.ts'
import { compensationFor, maximumOn } from './compensation-class.ts'
import { type HealthLevyProvince, healthLevy, healthLevyNames, isHealthLevyProvince } from './health-levy.ts'
import { figureOf, rateLeaf } from './levy-figures.ts'
import { type RuleDay, ruleOn } from './rule-on.ts'

/**
 * One pay as the levies on employers see it: the day, the province of employment, the remuneration (all
 * earnings and taxable benefits), and what the compensation board counts of it before the person's maximum.
 * `compensationClass` is named where the account has several. `insist` takes the last known rates.
 */
export type LevyPay = {
  readonly date: CivilDate
  readonly province: string
  readonly remuneration: Cents
  readonly assessable: Cents
  readonly compensationClass?: string
  readonly insist?: boolean
}

/**
 * The calendar year in this province before the pay: what the board and the labour standards counted of the
 * person, before any maximum, and the remuneration of all people together (pays of the same run that come
 * first among them). `totalPayroll` is that of all provinces, which the rate of the HSF goes by.
 */
export type LevyYearToDate = {
  readonly assessable: Cents
  readonly remuneration: Cents
  readonly payroll: Cents
  readonly totalPayroll?: Cents
}

/**
 * What an employer owes on one pay beside the shares of CPP, EI and QPIP, as figures with the ids
 * `employer:compensation`, `employer:health-levy` (Ontario, B.C., Manitoba, Newfoundland and Labrador; in
 * Quebec the health services fund) and `employer:labour-standards` (Quebec): the codes of their pay items.
 * Those of zero are left out, except the board's. The board counts a
 * person up to the maximum of the year; a province's levy is what the year's scale gives with this pay less
 * what it gave before it, so that the pays of a year add up to the levy of the year. The pay and the year
 * may fall back (a correction): the levies are then negative.
 *
 * Refuses `compensation-class-unclear` and `compensation-class-unknown` where it cannot be told which class
 * of the board's account the work falls under, and days without rates as `ruleOn` does.
 *
 *   Quebec, 1,000.00, payroll of 400,000: HSF 1.65 % = 16.50, labour standards 0.06 % = 0.60
 */
export function employerLevies(
  pay: LevyPay,
  yearToDate: LevyYearToDate,
  settings: Pick<PayrollSettings, 'compensation' | 'levies'>,
): Result<readonly Figure[]> {
  const day: RuleDay = { on: pay.date, insist: pay.insist === true }
  const levies = settings.levies.find(({ province }) => province === pay.province)
  const board = compensationFor(settings.compensation, pay.province, pay.compensationClass, pay.date)
  if (!board.ok) return board
  const figures: Figure[] = []
  if (board.value !== undefined) {
    const premium = premiumOf(pay, yearToDate, board.value, day)
    if (!premium.ok) return premium
    figures.push(premium.value)
  }
  const others =
    pay.province === 'QC'
      ? quebecLevies(pay, yearToDate, levies, day)
      : isHealthLevyProvince(pay.province) && levies?.isExempt !== true
        ? healthLevyOf(pay.province, pay, yearToDate, levies, day)
        : ok([])
  if (!others.ok) return others
  return ok([...figures, ...others.value.filter(({ value }) => value !== 0n)])
}

/**
 * The figures of `employerLevies` as lines of a pay: `compensation` with what the board counted as its
 * quantity, the rate in dollars for 100, and the class in its note; the others with their amount.
 */
export function levyLines(figures: readonly Figure[]): readonly PayLine[] {
  return figures.map(({ id, value, parts }) => {
    const line = { id: id.replace(/^employer:/, ''), amount: value }
    const [counted, rate] = parts
    const code = rate?.id.split(':')[2]
    if (line.id !== 'compensation' || counted === undefined || rate?.text === undefined || code === undefined)
      return line
    return { ...line, quantity: formatCents(counted.value), rate: rate.text, note: decodeURIComponent(code) }
  })
}

type Levies = PayrollSettings['levies'][number] | undefined

function premiumOf(
  pay: LevyPay,
  before: LevyYearToDate,
  { code, rate }: { readonly code: string; readonly rate: string },
  day: RuleDay,
): Result<Figure> {
  const maximum = maximumOn(pay.province, day)
  if (!maximum.ok) return maximum
  const { value, source } = maximum.value
  const most = dollars(value.most)
  const counted = smaller(before.assessable + pay.assessable, most) - smaller(before.assessable, most)
  const parts = [
    figureOf(
      'employer:compensation:counted',
      words.counted,
      counted,
      'limit',
      [
        figureOf('employer:compensation:assessable', words.assessable, pay.assessable, 'copy'),
        figureOf('employer:compensation:before', words.assessableBefore, before.assessable, 'copy'),
        figureOf('employer:compensation:most', words.most, most, 'copy', [], source),
      ],
      source,
    ),
    rateLeaf(`employer:compensation:${encodeURIComponent(code)}`, classLabel(code), rate),
  ]
  const by = printedRate(rate)
  const amount = divideRounded(counted * by.numerator, by.denominator * 100n, 'half-up')
  return ok(figureOf('employer:compensation', words.wcb, amount, 'rate', parts))
}

function classLabel(code: string) {
  return { en: `Dollars for 100, class ${code}`, fr: `Dollars par 100, classe ${code}` }
}

function healthLevyOf(
  province: HealthLevyProvince,
  pay: LevyPay,
  { payroll }: LevyYearToDate,
  levies: Levies,
  day: RuleDay,
): Result<readonly Figure[]> {
  const asked = {
    ...day,
    ...(levies?.yearlyPayroll === undefined ? {} : { expected: levies.yearlyPayroll.amount }),
    ...(levies?.exemption === undefined ? {} : { exemption: levies.exemption.amount }),
  }
  const after = healthLevy(province, { ...asked, remuneration: payroll + pay.remuneration })
  if (!after.ok) return after
  const before = healthLevy(province, { ...asked, remuneration: payroll })
  if (!before.ok) return before
  const parts = [
    { ...after.value, label: words.levyAfter },
    { ...before.value, label: words.levyBefore },
  ]
  const value = after.value.value - before.value.value
  return ok([figureOf('employer:health-levy', healthLevyNames[province], value, 'difference', parts)])
}

function quebecLevies(
  pay: LevyPay,
  before: LevyYearToDate,
  levies: Levies,
  day: RuleDay,
): Result<readonly Figure[]> {
  const figures: Figure[] = []
  if (levies?.isExempt !== true) {
    const fund = healthFund(pay.remuneration, quebecPayroll(pay, before, levies), levies, day)
    if (!fund.ok) return fund
    figures.push(fund.value)
  }
  if (levies?.isLabourStandardsExempt !== true) {
    const standards = labourStandardsOf(pay.remuneration, before.remuneration, day)
    if (!standards.ok) return standards
    figures.push(standards.value)
  }
  return ok(figures)
}

/** The payroll of the year that the rate of the fund goes by: the one that is expected, or what there is. */
function quebecPayroll(pay: LevyPay, before: LevyYearToDate, levies: Levies): Cents {
  const sofar = (before.totalPayroll ?? before.payroll) + pay.remuneration
  const expected = levies?.yearlyPayroll?.amount ?? 0n
  return expected > sofar ? expected : sofar
}

/**
 * The contribution to the Quebec health services fund on some remuneration, by the rate of the employer's
 * total payroll. Refuses as `ruleOn` does.
 */
export function healthFund(
  remuneration: Cents,
  totalPayroll: Cents,
  levies: Pick<NonNullable<Levies>, 'sector'> | undefined,
  day: RuleDay,
): Result<Figure> {
  const found = ruleOn(healthServicesFund, day)
  if (!found.ok) return found
  const { checkedThrough } = healthServicesFund
  const on = day.on > checkedThrough ? checkedThrough : day.on
  const percent = healthServicesFundRate(totalPayroll, levies?.sector ?? 'general', on)
  if (!percent.ok) return percent
  const { source } = found.value
  const parts = [
    figureOf('employer:health-levy:base', words.remuneration, remuneration, 'copy'),
    {
      ...rateLeaf('employer:health-levy:rate', words.percent, percent.value, source),
      parts: [figureOf('employer:health-levy:payroll', words.totalPayroll, totalPayroll, 'copy')],
    },
  ]
  const by = printedRate(percent.value)
  const amount = divideRounded(remuneration * by.numerator, by.denominator * 100n, 'half-up')
  return ok(figureOf('employer:health-levy', words.hsf, amount, 'rate', parts, source))
}

/** What labour standards ask of one person: a share of the pay up to the ceiling of the year. */
function labourStandardsOf(remuneration: Cents, before: Cents, day: RuleDay): Result<Figure> {
  const found = ruleOn<LabourStandards>(labourStandards, day)
  if (!found.ok) return found
  const { value, source } = found.value
  const most = dollars(value.most)
  const counted = smaller(before + remuneration, most) - smaller(before, most)
  const parts = [
    figureOf('employer:labour-standards:counted', words.counted, counted, 'limit', [
      figureOf('employer:labour-standards:remuneration', words.remuneration, remuneration, 'copy'),
      figureOf('employer:labour-standards:before', words.assessableBefore, before, 'copy'),
      figureOf('employer:labour-standards:most', words.most, most, 'copy', [], source),
    ]),
    rateLeaf('employer:labour-standards:rate', words.rate, value.rate, source),
  ]
  const amount = percentOf(counted, printedRate(value.rate), 'half-up')
  return ok(figureOf('employer:labour-standards', words.standards, amount, 'rate', parts, source))
}

const words = {
  wcb: { en: 'Workers’ compensation premium', fr: 'Prime d’indemnisation des accidentés du travail' },
  hsf: { en: 'Health services fund', fr: 'Fonds des services de santé' },
  standards: {
    en: 'Contribution for labour standards (CNESST)',
    fr: 'Cotisation relative aux normes du travail (CNESST)',
  },
  counted: { en: 'Counted up to the person’s maximum', fr: 'Compté jusqu’au maximum de la personne' },
  assessable: { en: 'Assessable earnings of the pay', fr: 'Gains assurables de la paie' },
  assessableBefore: { en: 'Earlier this year', fr: 'Plus tôt dans l’année' },
  most: { en: 'Maximum a person and year', fr: 'Maximum par personne et par année' },
  remuneration: { en: 'Remuneration', fr: 'Rémunération' },
  totalPayroll: { en: 'Total payroll of the year', fr: 'Masse salariale totale de l’année' },
  percent: { en: 'Rate in percent', fr: 'Taux en pour cent' },
  rate: { en: 'Rate', fr: 'Taux' },
  levyAfter: { en: 'Levy of the year with this pay', fr: 'Impôt de l’année avec cette paie' },
  levyBefore: { en: 'Levy of the year before it', fr: 'Impôt de l’année avant elle' },
} as const
