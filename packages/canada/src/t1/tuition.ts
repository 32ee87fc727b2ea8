import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, halfUp, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { personalIncomeTax } from '../rates/ca/personal-income-tax.ts'
import { trainingCredit } from '../rates/ca/training-credit.ts'
import { tuitionRule } from '../rates/ca/tuition.ts'
import { answerLabel } from './answer-names.ts'
import { beforeTuition } from './credit-lines.ts'
import { checkLimit } from './deductions.ts'
import { answered, cents, centsOf, put, putAny, readLine, ruleOf, type Sheet, step } from './sheet.ts'
import { type SlipAmounts, slipFigures } from './slip-amounts.ts'
import { ageOn } from './t1-facts.ts'

/** Tuition that counts: the fees of each school, where they exceed the least. */
export function tuitionFees(sheet: Sheet, slips: SlipAmounts): readonly Figure[] {
  const fees = slipFigures(slips, 'tuition')
  if (fees.length === 0) return []
  const least = dollars(ruleOf(sheet, tuitionRule).value.leastFee)
  return fees.filter(({ value }) => value > least)
}

/**
 * Taxable income, or what of it the tax stands for at the lowest rate where it is above the first bracket.
 */
export function taxableAtLowestRate(sheet: Sheet): Cents {
  const { value } = ruleOf(sheet, personalIncomeTax)
  const taxable = cents(sheet, '26000')
  if (taxable <= dollars(value.brackets[1]?.from ?? '0')) return taxable
  const { numerator, denominator } = printedRate(value.creditRate)
  return halfUp(cents(sheet, 'TAX') * denominator, numerator)
}

/**
 * Line 32300 (Schedule 11), and the training credit that is taken from the fees first (45350): unused tuition
 * of earlier years, then that of the year, as far as tax is left. What is named for a transfer is refused
 * above its limit (`t1-above-limit`).
 */
export function putTuition(sheet: Sheet, slips: SlipAmounts): void {
  const fees = tuitionFees(sheet, slips)
  const carried = answered(sheet, 'tuition-carried')
  putTraining(sheet, fees)
  const total = sumOf(fees.map(({ value }) => value))
  const current = floored(total - cents(sheet, '45350'))
  const isGiven = sheet.facts.given['32300'] !== undefined
  if (total === 0n && carried === undefined && !isGiven) return
  const room = floored(taxableAtLowestRate(sheet) - centsOf(sheet, beforeTuition))
  const old = smaller(carried?.value ?? 0n, room)
  const own = smaller(current, room - old)
  checkTransfer(sheet, current, own)
  const left = { en: 'Tax base that is left', fr: 'Base d’impôt qui reste' }
  const parts = [carried, ...fees, step(sheet, 'S11/room', left, 'calc', [readLine(sheet, '26000')], room)]
  const { source } = ruleOf(sheet, tuitionRule)
  put(sheet, '32300', 'limit', parts, old + own, source)
}

/** What a spouse or parent may get of this year's tuition: as named, within the limit. */
function checkTransfer(sheet: Sheet, current: Cents, used: Cents): void {
  const named = answered(sheet, 'tuition-transfer')
  if (named === undefined) return
  const most = dollars(ruleOf(sheet, tuitionRule).value.mostTransfer)
  const limit = floored(smaller(current, most) - used)
  checkLimit(sheet, answerLabel('tuition-transfer'), named.value, limit, 'tuition-transfer')
}

function putTraining(sheet: Sheet, fees: readonly Figure[]): void {
  const room = answered(sheet, 'training-room')
  const age = ageOn(sheet.facts.person.born, sheet.facts.year)
  if (room === undefined || fees.length === 0) {
    putAny(sheet, '45350', [])
    return
  }
  const { value, source } = ruleOf(sheet, trainingCredit)
  if (age < Number(value.fromAge) || age > Number(value.throughAge)) return
  const share = percentHalfUp(sumOf(fees.map((fee) => fee.value)), printedRate(value.share))
  put(sheet, '45350', 'limit', [room, ...fees], smaller(room.value, share), source)
}
