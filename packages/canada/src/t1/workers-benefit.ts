import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { workersBenefit } from '../rates/ca/workers-benefit.ts'
import type { WorkersBenefit } from '../rates/personal-tax-rules.ts'
import { notice } from './notices.ts'
import {
  addNotice,
  amountOf,
  cents,
  centsOf,
  put,
  ruleOf,
  type Sheet,
  saidYes,
  step,
  versionOf,
} from './sheet.ts'
import { type SlipAmounts, slipSum } from './slip-amounts.ts'
import type { SpouseView } from './spouse-view.ts'
import { ageOn } from './t1-facts.ts'
import { selfEmployedLines } from './total-income.ts'

/** Provinces that set amounts of their own by agreement; they are not kept here. */
const ownAmounts: ReadonlySet<string> = new Set(['AB', 'NU', 'QC'])

/** What the workers benefit is worked out from (Schedule 6, step 1). */
export type BenefitInput = {
  /** Working income of the person and the spouse. */
  readonly working: Cents
  /** Working income of the person alone, for the disability supplement. */
  readonly ownWorking: Cents
  readonly familyIncome: Cents
  readonly isFamily: boolean
  readonly hasDisability: boolean
  readonly bothDisabled: boolean
}

/** The basic amount and the disability supplement of the workers benefit. */
export type BenefitParts = { readonly basic: Cents; readonly supplement: Cents }

/**
 * Schedule 6, steps 2 and 3: a share of working income above a base up to a most, less a share of family
 * income above a threshold; the disability supplement in the same way.
 */
export function benefitParts(input: BenefitInput, rule: WorkersBenefit): BenefitParts {
  const { isFamily, familyIncome, hasDisability, bothDisabled } = input
  const { disability } = rule
  const rise = (working: Cents, base: string, most: string): Cents =>
    smaller(percentHalfUp(floored(working - dollars(base)), printedRate(rule.rate)), dollars(most))
  const fall = (from: string, share: string): Cents =>
    percentHalfUp(floored(familyIncome - dollars(from)), printedRate(share))
  const basic = floored(
    rise(input.working, rule.base, isFamily ? rule.mostFamily : rule.most) -
      fall(isFamily ? rule.fromFamily : rule.from, rule.fall),
  )
  if (!hasDisability) return { basic, supplement: 0n }
  const supplement = floored(
    rise(input.ownWorking, disability.base, disability.most) -
      fall(
        isFamily ? disability.fromFamily : disability.from,
        bothDisabled ? disability.fallBoth : disability.fall,
      ),
  )
  return { basic, supplement }
}

/** Working income: employment, taxable scholarships, each profit of self-employment, exempt earnings. */
export function workingIncome(sheet: Sheet): Cents {
  const profits = selfEmployedLines.map((line) => floored(cents(sheet, line)))
  const exempt = cents(sheet, '10105') + amountOf(sheet, 'exempt-working-income')
  return centsOf(sheet, ['10100', '10400', '13010']) + sumOf(profits) + exempt
}

/** Net income as benefits adjust it: without child and disability plan benefits. */
export function adjustedNet(sheet: Sheet): Cents {
  return floored(cents(sheet, '23600') - centsOf(sheet, ['11700', '12500']) + cents(sheet, '21300'))
}

/**
 * Line 45300 (Schedule 6). Nobody gets it as a full-time student, in prison, or under the age without a
 * family; of a couple one claims the basic amount (`claimsBasic`). Alberta, Nunavut and Quebec have amounts
 * of their own: a notice says that theirs was left out.
 */
export function putWorkersBenefit(sheet: Sheet, spouse: SpouseView | undefined, claimsBasic: boolean): void {
  const own = workingIncome(sheet)
  const { province, dependants, person, year } = sheet.facts
  const hasChild = dependants.some(
    ({ kind, born }) => kind === 'child' && ageOn(born, year) < childBelow(sheet),
  )
  if (own === 0n && (spouse?.workingIncome ?? 0n) === 0n) return
  if (
    saidYes(sheet, 'confined') ||
    (saidYes(sheet, 'full-time-student') && !hasChild && spouse === undefined)
  )
    return
  const isFamily = spouse !== undefined || hasChild
  const asked = { own, spouse, isFamily, hasDisability: saidYes(sheet, 'disability') }
  if (!isReached(sheet, asked)) return
  if (ownAmounts.has(province)) {
    warnOfProvince(sheet)
    return
  }
  const { value, source } = ruleOf(sheet, workersBenefit)
  if (!isFamily && ageOn(person.born, year) < Number(value.age)) return
  const input = inputOf(sheet, asked, value)
  const parts = benefitParts(input, value)
  const basic = claimsBasic ? parts.basic : 0n
  const total = basic + parts.supplement
  if (total === 0n && sheet.facts.given['45300'] === undefined) return
  const figures = benefitFigures(sheet, { own, spouse, family: input.familyIncome })
  const labels = { en: 'Basic amount', fr: 'Montant de base' }
  const supplement = { en: 'Disability supplement', fr: 'Supplément pour personnes handicapées' }
  put(
    sheet,
    '45300',
    'sum',
    [
      step(sheet, 'S6/basic', labels, 'calc', figures, basic, source),
      step(sheet, 'S6/disability', supplement, 'calc', figures, parts.supplement, source),
    ],
    total,
  )
}

function benefitFigures(
  sheet: Sheet,
  {
    own,
    spouse,
    family,
  }: { readonly own: Cents; readonly spouse: SpouseView | undefined; readonly family: Cents },
): readonly Figure[] {
  const working = { en: 'Working income', fr: 'Revenu de travail' }
  const net = { en: 'Adjusted family net income', fr: 'Revenu familial net rajusté' }
  const other = { en: 'Working income of the spouse', fr: 'Revenu de travail du conjoint' }
  return [
    step(sheet, 'S6/working', working, 'calc', [], own),
    ...(spouse === undefined ? [] : [step(sheet, 'S6/spouse', other, 'calc', [], spouse.workingIncome)]),
    step(sheet, 'S6/family', net, 'calc', spouse === undefined ? [] : [spouse.net], family),
  ]
}

/** Family income without the income of the lower earner, up to the exemption of the second earner. */
function familyIncome(sheet: Sheet, spouse: SpouseView | undefined, rule: WorkersBenefit): Cents {
  const own = adjustedNet(sheet)
  if (spouse === undefined) return own
  const [working, other] = [workingIncome(sheet), spouse.workingIncome]
  const isLower = working < other
  const removed = isLower ? smaller(working, own) : smaller(other, spouse.adjustedNet)
  return own + spouse.adjustedNet - smaller(removed, dollars(rule.secondEarner))
}

function warnOfProvince(sheet: Sheet): void {
  const en = `The workers benefit of ${sheet.facts.province} has amounts of its own that are not kept here: line 45300 was left out.`
  const fr = `L’allocation pour les travailleurs de ${sheet.facts.province} a ses propres montants, qui ne sont pas tenus ici : la ligne 45300 est omise.`
  addNotice(sheet, notice('workers-benefit-province', en, fr))
}

/** A child counts as family below the age from which one claims alone. */
function childBelow(sheet: Sheet): number {
  return Number(versionOf(sheet, workersBenefit).value.age)
}

/** Who asks for the benefit. */
type Asked = {
  readonly own: Cents
  readonly spouse: SpouseView | undefined
  readonly isFamily: boolean
  readonly hasDisability: boolean
}

function inputOf(sheet: Sheet, asked: Asked, rule: WorkersBenefit): BenefitInput {
  const { own, spouse, isFamily, hasDisability } = asked
  return {
    working: own + (spouse?.workingIncome ?? 0n),
    ownWorking: own,
    familyIncome: familyIncome(sheet, spouse, rule),
    isFamily,
    hasDisability,
    bothDisabled: spouse?.hasDisability === true && hasDisability,
  }
}

/**
 * Whether the benefit can be reached at all, told without asking for a rule that is only projected: with half
 * of the income where a province has amounts of its own, else with a hundredth less.
 */
function isReached(sheet: Sheet, asked: Asked): boolean {
  const rule: WorkersBenefit = versionOf<WorkersBenefit>(sheet, workersBenefit).value
  const input = inputOf(sheet, asked, rule)
  const part = ownAmounts.has(sheet.facts.province) ? [1n, 2n] : [99n, 100n]
  const [numerator = 1n, denominator = 1n] = part
  const parts = benefitParts({ ...input, familyIncome: (input.familyIncome * numerator) / denominator }, rule)
  return parts.basic + parts.supplement > 0n || sheet.facts.given['45300'] !== undefined
}

/** Line 41500: the advance payments of the benefit that were received (form RC210), up to the benefit. */
export function advanceFigure(sheet: Sheet, slips: SlipAmounts): Figure | undefined {
  const received = slipSum(slips, 'advance')
  if (received === 0n) return undefined
  const benefit = cents(sheet, '45300')
  const label = { en: 'Advance payments received', fr: 'Paiements anticipés reçus' }
  return step(sheet, 'S6/advance', label, 'limit', slips.get('advance') ?? [], smaller(received, benefit))
}
