import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { dollars } from '../payroll/exact.ts'
import { personalFiling } from '../rates/ca/personal-filing.ts'
import type { Form428 } from '../t1-provincial/provincial-input.ts'
import { factRefusals } from './check-facts.ts'
import { putAllAmounts } from './credits.ts'
import { putDeductions } from './deductions.ts'
import type { Dividends } from './dividends.ts'
import { putBasicTax, putBracketTax, putNetTax } from './federal-tax.ts'
import { putInsuranceOverpaid, putInsurancePayable } from './insurance-lines.ts'
import type { T1Line } from './line-labels.ts'
import { lineOrder } from './line-order.ts'
import { putNetIncome, putTaxableIncome } from './net-income.ts'
import { type Notice, notice } from './notices.ts'
import { type PensionLines, putPensionOverpaid, putPensionPayable } from './pension-lines.ts'
import { type PensionSplit, pensionSplit } from './pension-split.ts'
import { pooledFacts } from './pooled-facts.ts'
import { putProvincial } from './provincial-lines.ts'
import { putRefundable } from './refundable.ts'
import {
  addNotice,
  addRefusal,
  allAt,
  cents,
  newSheet,
  put,
  putAny,
  putDifference,
  putSum,
  ruleOf,
  type Sheet,
  saidYes,
  step,
} from './sheet.ts'
import { type SlipAmounts, slipAmounts } from './slip-amounts.ts'
import { spouseTransfer } from './spouse-transfer.ts'
import type { SpouseView } from './spouse-view.ts'
import { ageOn, type Household, type T1Facts } from './t1-facts.ts'
import { putTotalIncome } from './total-income.ts'
import { adjustedNet, advanceFigure, putWorkersBenefit, workingIncome } from './workers-benefit.ts'

/**
 * One person's return: its lines with their figures (blank lines are left out), the provincial form where one
 * was worked out, and what the person ought to know. `order` is that of the paper. `isEstimate` marks a year
 * whose return is not printed yet.
 */
export type T1Return = {
  readonly facts: T1Facts
  readonly lines: ReadonlyMap<T1Line, Figure>
  readonly order: readonly T1Line[]
  readonly provincial?: Form428
  readonly notices: readonly Notice[]
  readonly isEstimate: boolean
}

/** The returns of a household: the person's, and the spouse's where their facts were given. */
export type T1Household = { readonly taxpayer: T1Return; readonly spouse?: T1Return }

/** A return on its way: the sheet, its slips, and what later steps read of earlier ones. */
type Work = {
  readonly sheet: Sheet
  readonly slips: SlipAmounts
  dividends: Dividends
  pension: PensionLines | undefined
}

/**
 * The federal return of a person or of both spouses, with the provincial form: every line a figure that opens
 * down to slips, answers and rules. Amounts are cents, rounded half up to the cent at each line that
 * multiplies or divides.
 *
 * Both net incomes come first, as each may count on the other's return; then the amounts, of the one who
 * transfers first. Refuses all at once what the facts contradict, amounts that the year's rules lack
 * (`t1-rates-missing`) or only project (`t1-amount-unconfirmed`), and what the parts of the return refuse.
 */
export function t1Returns(household: Household): Result<T1Household> {
  const wrong = factRefusals(household)
  if (wrong.length > 0) return refused(wrong)
  const { taxpayer, spouse } = pooledFacts(household)
  const scope = `T1-${taxpayer.year}`
  const one = newWork(taxpayer, scope)
  const other = spouse === undefined ? undefined : newWork(spouse, `${scope}.spouse`)
  const works = other === undefined ? [one] : [one, other]
  putIncomes(works)
  checkChildCare(one.sheet, other?.sheet)
  for (const { sheet, slips } of works) {
    putTaxableIncome(sheet, slips)
    putBracketTax(sheet)
  }
  const forms = finish(one, other)
  const refusals = works.flatMap(({ sheet }) => sheet.refusals)
  if (refusals.length > 0) return refused(refusals)
  const [first, second] = works.map(({ sheet }, index) => returnOf(sheet, forms[index]))
  if (first === undefined) return refused(refusals)
  return ok(second === undefined ? { taxpayer: first } : { taxpayer: first, spouse: second })
}

/** The return of one person; see `t1Returns`. */
export function t1Return(facts: T1Facts): Result<T1Return> {
  const found = t1Returns({ taxpayer: facts })
  return found.ok ? ok(found.value.taxpayer) : found
}

function newWork(facts: T1Facts, scope: string): Work {
  const sheet = newSheet(facts, scope)
  return { sheet, slips: slipAmounts(sheet), dividends: { credits: [], grossUp: 0n }, pension: undefined }
}

/** Total and net incomes; a pension is split off one return before the other is begun. */
function putIncomes(works: readonly Work[]): void {
  const giver = works.find(({ sheet }) => (sheet.facts.answers.amounts['pension-split'] ?? 0n) > 0n)
  const taker = giver === undefined ? undefined : works.find((each) => each !== giver)
  let split: PensionSplit | undefined
  if (giver !== undefined && taker !== undefined) {
    giver.dividends = putTotalIncome(giver.sheet, giver.slips, undefined)
    split = pensionSplit(giver.sheet, giver.slips, taker.sheet.scope)
    giver.pension = putDeductions(giver.sheet, giver.slips, split?.given)
    putNetIncome(giver.sheet)
  }
  for (const work of works) {
    if (work === giver && taker !== undefined) continue
    work.dividends = putTotalIncome(work.sheet, work.slips, work === taker ? split?.received : undefined)
    work.pension = putDeductions(work.sheet, work.slips, undefined)
    putNetIncome(work.sheet)
  }
  if (split !== undefined && giver !== undefined && taker !== undefined) moveTax(giver, taker, split.tax)
}

/** The tax deducted from a split pension follows it (form T1032): a slip amount on each side. */
function moveTax(giver: Work, taker: Work, tax: Cents): void {
  if (tax === 0n) return
  const words = { en: 'Tax that follows the split pension', fr: 'Impôt qui suit la pension fractionnée' }
  for (const [{ sheet, slips }, amount] of [
    [giver, -tax],
    [taker, tax],
  ] as const) {
    const figure = step(sheet, 'T1032/tax', words, 'calc', [], amount)
    // The slip amounts of this household are its own map, made a moment ago.
    const own = slips as Map<string, readonly Figure[]>
    own.set('43700', [...(own.get('43700') ?? []), figure])
  }
}

/** Refuses child care claimed by the higher earner who does not say that an exception applies. */
function checkChildCare(one: Sheet, other: Sheet | undefined): void {
  const spouseOf = (sheet: Sheet): Cents => {
    if (other === undefined) return sheet.facts.answers.amounts['spouse-net'] ?? 0n
    return cents(sheet === one ? other : one, '23600')
  }
  for (const claimer of other === undefined ? [one] : [one, other]) {
    const claimed = cents(claimer, '21400')
    const isAlone = claimer.facts.marital === 'single'
    const own = cents(claimer, '23600') + claimed
    if (claimed === 0n || isAlone || own <= spouseOf(claimer)) continue
    if (saidYes(claimer, 'child-care-by-higher-income')) continue
    addRefusal(claimer, refusal('t1-child-care-claimer', {}, 'dependants'))
  }
}

/** From the amounts of credits to the result; gives the provincial forms in the order of the people. */
function finish(one: Work, other: Work | undefined): readonly (Form428 | undefined)[] {
  const oneFirst = other === undefined || !saidYes(other.sheet, 'transfer-to-spouse')
  const amounts = (work: Work, of: Work | undefined, transfer: Figure | undefined) =>
    putAllAmounts(work.sheet, work.slips, work.pension, viewOf(work.sheet, of?.sheet, transfer))
  const rest = (work: Work, of: Work | undefined) =>
    putRest(work, viewOf(work.sheet, of?.sheet, undefined), claimsBasic(work, one))
  if (other === undefined) {
    amounts(one, undefined, undefined)
    return [rest(one, undefined)]
  }
  const [first, second] = oneFirst ? [one, other] : [other, one]
  amounts(first, second, undefined)
  amounts(second, first, spouseTransfer(first.sheet, second.sheet.scope))
  return [rest(one, other), rest(other, one)]
}

/** Of two the taxpayer claims the basic workers benefit, unless they leave it to the spouse. */
function claimsBasic(work: Work, one: Work): boolean {
  const isLeft = saidYes(one.sheet, 'workers-benefit-by-spouse')
  return work === one ? !isLeft : isLeft
}

/** What a return reads of the spouse: of their sheet, or of the answers where there is none. */
function viewOf(
  sheet: Sheet,
  other: Sheet | undefined,
  transfer: Figure | undefined,
): SpouseView | undefined {
  const { marital, answers } = sheet.facts
  if (marital === 'single') return undefined
  const label = { en: 'Net income of the spouse', fr: 'Revenu net du conjoint' }
  const disabled = saidYes(sheet, 'spouse-disability')
  if (other === undefined) {
    const value = answers.amounts['spouse-net'] ?? 0n
    return {
      net: step(sheet, 'answer/spouse-net', label, 'input', [], value),
      age: undefined,
      workingIncome: answers.amounts['spouse-working-income'] ?? 0n,
      adjustedNet: value,
      isInfirm: saidYes(sheet, 'spouse-infirm'),
      hasDisability: disabled,
    }
  }
  return {
    net: step(sheet, 'spouse/23600', label, 'copy', allAt(other, ['23600']), cents(other, '23600')),
    age: ageOn(other.facts.person.born, other.facts.year),
    workingIncome: workingIncome(other),
    adjustedNet: adjustedNet(other),
    isInfirm: saidYes(sheet, 'spouse-infirm'),
    hasDisability: disabled || saidYes(other, 'disability'),
    ...(transfer === undefined ? {} : { transfer }),
  }
}

/** Lines 40424 to 48500. */
function putRest(work: Work, spouse: SpouseView | undefined, isBasicClaimed: boolean): Form428 | undefined {
  const { sheet, slips, dividends, pension } = work
  putBasicTax(sheet, slips, dividends)
  putWorkersBenefit(sheet, spouse, isBasicClaimed)
  putNetTax(sheet, slips, advanceFigure(sheet, slips), dividends.grossUp)
  if (pension !== undefined) putPensionPayable(sheet, pension)
  putInsurancePayable(sheet)
  const repaid = sheet.lines.get('23500')
  putAny(sheet, '42200', [repaid])
  const form = putProvincial(sheet, slips, spouse)
  putSum(sheet, '43500', allAt(sheet, ['42000', '42100', '42120', '42200', '42800']))
  putRefundable(sheet, slips, spouse)
  if (pension !== undefined) putPensionOverpaid(sheet, pension)
  putInsuranceOverpaid(sheet, slips)
  putSum(sheet, '48200', allAt(sheet, creditLines))
  putResult(sheet)
  return form
}

const creditLines: readonly T1Line[] = [
  '43700',
  '43800',
  '44000',
  '44800',
  '45000',
  '45200',
  '45300',
  '45350',
  '45355',
  '45400',
  '45600',
  '45700',
  '46900',
  '47555',
  '47556',
  '47600',
  '47900',
]

/** Lines 48400 and 48500: refund or balance; a small one is neither paid nor refunded. */
function putResult(sheet: Sheet): void {
  const difference = putDifference(sheet, 'DIFFERENCE', allAt(sheet, ['43500', '48200']))
  const { value, source } = ruleOf(sheet, personalFiling)
  const ignored = dollars(value.ignored)
  if (difference.value > ignored) put(sheet, '48500', 'copy', [difference], difference.value)
  if (difference.value < -ignored) put(sheet, '48400', 'calc', [difference], -difference.value, source)
  if (!value.isPrinted) {
    const en = 'The return of this year is not printed yet: this is an estimate.'
    addNotice(
      sheet,
      notice('estimate', en, 'La déclaration de l’année n’est pas encore publiée : ceci est une estimation.'),
    )
  }
}

function returnOf(sheet: Sheet, form: Form428 | undefined): T1Return {
  return {
    facts: sheet.facts,
    lines: sheet.lines,
    order: lineOrder.filter((line) => sheet.lines.has(line)),
    ...(form === undefined ? {} : { provincial: form }),
    notices: sheet.notices,
    isEstimate: sheet.notices.some(({ code }) => code === 'estimate'),
  }
}
