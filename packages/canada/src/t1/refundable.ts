import type { Figure } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { educatorCredit } from '../rates/ca/educator-credit.ts'
import { medicalSupplement } from '../rates/ca/medical-supplement.ts'
import { quebecAbatement } from '../rates/ca/quebec-abatement.ts'
import { renovationCredit } from '../rates/ca/renovation-credit.ts'
import type { MedicalSupplement, RateUpTo } from '../rates/personal-tax-rules.ts'
import {
  allAt,
  answered,
  at,
  cents,
  centsOf,
  put,
  readLine,
  ruleOf,
  type Sheet,
  step,
  versionOf,
} from './sheet.ts'
import type { SlipAmounts } from './slip-amounts.ts'
import type { SpouseView } from './spouse-view.ts'
import { ageOn } from './t1-facts.ts'
import { putPlain, selfEmployedLines } from './total-income.ts'
import { adjustedNet } from './workers-benefit.ts'

/** The refundable medical expense supplement: a share of expenses, less a share of family income. */
export function supplementFor(
  {
    expenses,
    familyNet,
    earned,
  }: { readonly expenses: Cents; readonly familyNet: Cents; readonly earned: Cents },
  rule: MedicalSupplement,
): Cents {
  if (earned < dollars(rule.leastEarned)) return 0n
  const share = smaller(percentHalfUp(expenses, printedRate(rule.rate)), dollars(rule.most))
  const over = floored(familyNet - dollars(rule.from))
  return floored(share - percentHalfUp(over, printedRate(rule.fall)))
}

/** Lines 44000 and 45200 to 47600, but for the workers benefit and the overpayments. */
export function putRefundable(sheet: Sheet, slips: SlipAmounts, spouse: SpouseView | undefined): void {
  putPlain(sheet, slips, '43700')
  putPlain(sheet, slips, '43800')
  putAbatement(sheet)
  putMedicalSupplement(sheet, spouse)
  putAtRate(sheet, '45355', answered(sheet, 'renovation'), renovationCredit)
  for (const line of ['45400', '45600', '45700', '46800', '47555', '47556', '47600'] as const)
    putPlain(sheet, slips, line)
  putAtRate(sheet, '46900', at(sheet, '46800'), educatorCredit)
}

function putAtRate(
  sheet: Sheet,
  line: '45355' | '46900',
  cost: Figure | undefined,
  table: RuleTable<RateUpTo>,
): void {
  if (cost === undefined) return
  const { value, source } = ruleOf(sheet, table)
  const counted = smaller(cost.value, dollars(value.most))
  put(sheet, line, 'rate', [cost], percentHalfUp(counted, printedRate(value.rate)), source)
}

function putAbatement(sheet: Sheet): void {
  if (sheet.facts.province !== 'QC') return
  const { value, source } = ruleOf(sheet, quebecAbatement)
  const amount = percentHalfUp(cents(sheet, '42900'), printedRate(value.share))
  put(sheet, '44000', 'rate', [readLine(sheet, '42900')], amount, source)
}

function putMedicalSupplement(sheet: Sheet, spouse: SpouseView | undefined): void {
  const expenses = centsOf(sheet, ['21500', '33200'])
  const earned = earnedOf(sheet)
  if (expenses === 0n || earned === 0n) return
  const familyNet = adjustedNet(sheet) + (spouse?.adjustedNet ?? 0n)
  if (!canReach(sheet, familyNet)) return
  const { value, source } = ruleOf(sheet, medicalSupplement)
  if (ageOn(sheet.facts.person.born, sheet.facts.year) < Number(value.age)) return
  const amount = supplementFor({ expenses, familyNet, earned }, value)
  if (amount === 0n) return
  const labels = {
    expenses: { en: 'Medical expenses and disability supports', fr: 'Frais médicaux et soutien' },
    family: { en: 'Family net income', fr: 'Revenu familial net' },
    earned: { en: 'Earnings', fr: 'Gains' },
  } as const
  const parts = [
    step(sheet, '45200/expenses', labels.expenses, 'sum', allAt(sheet, ['21500', '33200']), expenses),
    step(sheet, '45200/family', labels.family, 'calc', spouse === undefined ? [] : [spouse.net], familyNet),
    step(sheet, '45200/earned', labels.earned, 'calc', [], earned),
  ]
  put(sheet, '45200', 'calc', parts, amount, source)
}

/** Whether family income is low enough for any supplement, told without asking for a projected rule. */
function canReach(sheet: Sheet, familyNet: Cents): boolean {
  const found = versionOf(sheet, medicalSupplement)
  const { numerator, denominator } = printedRate(found.value.fall)
  return familyNet < dollars(found.value.from) + (dollars(found.value.most) * denominator) / numerator
}

/** Employment income less its deductions, and profits of self-employment. */
function earnedOf(sheet: Sheet): Cents {
  const less = centsOf(sheet, ['20700', '21200', '22900', '23100'])
  const profits = selfEmployedLines.map((line) => floored(cents(sheet, line)))
  return floored(centsOf(sheet, ['10100', '10400']) - less) + sumOf(profits)
}
