import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { dollars, smaller } from '../payroll/exact.ts'
import { registeredPlans } from '../rates/ca/registered-plans.ts'
import { answerLabel } from './answer-names.ts'
import type { AmountName } from './answers.ts'
import { putChildCare } from './child-care.ts'
import { putParentalDeduction } from './insurance-lines.ts'
import type { T1Line } from './line-labels.ts'
import { notice } from './notices.ts'
import { type PensionLines, putPensionDeductions } from './pension-lines.ts'
import {
  addNotice,
  addRefusal,
  allAt,
  amountOf,
  answered,
  cents,
  put,
  putAny,
  putDifference,
  putSum,
  ruleOf,
  type Sheet,
} from './sheet.ts'
import type { SlipAmounts } from './slip-amounts.ts'
import { putPlain } from './total-income.ts'

/** Lines that only add up slips and answers. */
const plainDeductions: readonly T1Line[] = [
  '20600',
  '20700',
  '20810',
  '21200',
  '21300',
  '21500',
  '21700',
  '21999',
  '22000',
  '22100',
  '22400',
  '22900',
  '23100',
  '23200',
]

/** The lines that the total of deductions adds up. */
const totalled: readonly T1Line[] = [
  '20700',
  '20800',
  '20805',
  '21000',
  '21200',
  '21300',
  '21400',
  '21500',
  '21700',
  '21900',
  '22000',
  '22100',
  '22200',
  '22215',
  '22300',
  '22400',
  '22900',
  '23100',
  '23200',
]

/**
 * The deductions from total income, lines 20600 to 23400. `given` is the pension elected to the spouse. What
 * is claimed above a limit is refused (`t1-above-limit`); a limit that nobody gave is told in a notice.
 */
export function putDeductions(sheet: Sheet, slips: SlipAmounts, given: Figure | undefined): PensionLines {
  for (const line of plainDeductions) putPlain(sheet, slips, line)
  putAny(sheet, '21000', [given])
  putSavings(sheet)
  putMoving(sheet)
  putChildCare(sheet)
  const pension = putPensionDeductions(sheet, slips)
  putParentalDeduction(sheet, slips)
  putSum(sheet, '23300', allAt(sheet, totalled))
  putDifference(sheet, '23400', allAt(sheet, ['15000', '23300']))
  return pension
}

/** Lines 20800 and 20805. */
function putSavings(sheet: Sheet): void {
  const contributed = answered(sheet, 'rrsp')
  if (contributed !== undefined) {
    const limit = sheet.facts.answers.amounts['rrsp-limit']
    if (limit === undefined) addNotice(sheet, unknownLimit('rrsp-limit'))
    else checkLimit(sheet, answerLabel('rrsp'), contributed.value, limit - cents(sheet, '20810'), 'rrsp')
  }
  putAny(sheet, '20800', [contributed])
  const home = answered(sheet, 'fhsa')
  if (home !== undefined) {
    const { fhsaYear, fhsaCarried } = ruleOf(sheet, registeredPlans).value
    const room = sheet.facts.answers.amounts['fhsa-room']
    const most = dollars(fhsaYear) + dollars(fhsaCarried)
    if (room === undefined) addNotice(sheet, unknownLimit('fhsa-room'))
    checkLimit(
      sheet,
      answerLabel('fhsa'),
      home.value,
      room === undefined ? most : smaller(room, most),
      'fhsa',
    )
  }
  putAny(sheet, '20805', [home])
}

function unknownLimit(name: AmountName) {
  const label = answerLabel(name)
  return notice(
    'limit-unknown',
    `${label.en}: not given, so the deduction was not checked against it.`,
    `${label.fr} : non donné; la déduction n’a pas été vérifiée.`,
  )
}

/** Refuses what is claimed above a limit. */
export function checkLimit(sheet: Sheet, what: Label, claimed: Cents, limit: Cents, name: AmountName): void {
  if (claimed <= limit) return
  const names = { what: what.en, whatFr: what.fr, amount: formatCents(claimed), most: formatCents(limit) }
  addRefusal(sheet, refusal('t1-above-limit', names, `answers.${name}`))
}

/** Line 21900: no more than what was earned at the new place, where that is known. */
function putMoving(sheet: Sheet): void {
  const costs = answered(sheet, 'moving')
  const earned = sheet.facts.answers.amounts['moving-income']
  if (costs === undefined || earned === undefined) {
    putAny(sheet, '21900', [costs])
    return
  }
  const value = smaller(costs.value, amountOf(sheet, 'moving-income'))
  put(sheet, '21900', 'limit', [costs, answered(sheet, 'moving-income')], value)
}
