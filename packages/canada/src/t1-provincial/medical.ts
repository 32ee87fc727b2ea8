import type { Figure } from '@daybook/core/filings/figure.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { floored, smaller } from '../payroll/exact.ts'
import type { ReturnAmounts } from '../rates/return-428-rules.ts'
import { copiedLine } from './provincial-input.ts'
import { part, type Rule, type Sheet, share, tabled, tabledRate, write, writeIf } from './sheet.ts'

/**
 * Medical expenses (lines 58689 to 58769): those of the person, the spouse and children under 18 above 3 % of
 * net income or the province's cap, whichever is less; and those of each other dependant above the same of
 * the dependant's own net income.
 */
export function medicalExpenses(sheet: Sheet, rule: Rule<ReturnAmounts>): Figure {
  const { input } = sheet
  const own = copiedLine(input, '33099')
  const others = input.dependants.flatMap(({ medicalExpenses: paid, netIncome }) =>
    paid === undefined ? [] : [{ paid, netIncome }],
  )
  if (own.value === 0n && others.length === 0) return write(sheet, '58769', { value: 0n, how: 'input' })
  return writeIf(sheet, '58769', rule.value.medical, () => {
    const mine = allowedOver(rule, own, copiedLine(input, '23600'))
    const theirs = others.map(({ paid, netIncome }, at) => {
      const place = `${sheet.form}:58729.${at + 1}`
      const expenses = part(place, 'expenses', paid, 'input')
      return allowedOver(rule, expenses, part(place, 'dependant-income', netIncome, 'input'))
    })
    const parts = [mine, ...theirs]
    const { source } = rule
    return { value: sumOf(parts.map(({ value }) => value)), how: 'sum', parts, source }
  })
}

function allowedOver(rule: Rule<ReturnAmounts>, expenses: Figure, income: Figure): Figure {
  const known = rule.value.medical
  assert(known !== undefined, 'a threshold of medical expenses is confirmed where it is used')
  const most = tabled(rule, 'medical.cap', 'most', known.cap)
  const rate = tabledRate(rule, 'medical.share', known.share)
  const lost = smaller(share(income.value, known.share), most.value)
  const notAllowed = part(expenses.id, 'falls', lost, 'limit', [income, rate, most])
  const value = floored(expenses.value - lost)
  return part(expenses.id, 'allowed', value, 'difference', [expenses, notAllowed])
}
