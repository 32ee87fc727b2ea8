import { formatCents } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { splitIncome } from '../rates/ca/split-income.ts'
import { notice } from './notices.ts'
import { addNotice, addRefusal, cents, ruleOf, type Sheet } from './sheet.ts'
import { ageOn } from './t1-facts.ts'

/**
 * Looks whether the tax on split income (form T1206) may be due, which is not worked out here: dividends
 * other than eligible come from private companies. Refuses `t1-split-income` for a minor who did not answer
 * what the form comes to, nothing included; a grown person has exclusions, and is told.
 */
export function screenSplitIncome(sheet: Sheet): void {
  const { answers, given, person, year } = sheet.facts
  const amount = cents(sheet, '12010')
  if (amount === 0n || answers.amounts['split-income-tax'] !== undefined || given['40424'] !== undefined)
    return
  const { adult } = ruleOf(sheet, splitIncome).value
  if (ageOn(person.born, year) < adult) {
    const names = { amount: formatCents(amount), age: String(adult) }
    addRefusal(sheet, refusal('t1-split-income', names, 'answers.split-income-tax'))
    return
  }
  addNotice(
    sheet,
    notice(
      'split-income',
      'Dividends other than eligible were taken as ordinary income. Where the company is that of a related person and no exclusion holds, tax on split income is due: answer split-income-tax with line 40424 of form T1206, or 0.',
      'Les dividendes autres que déterminés ont été pris comme revenu ordinaire. Si la société est celle d’une personne liée et qu’aucune exclusion ne vaut, l’impôt sur le revenu fractionné est dû : répondez split-income-tax par la ligne 40424 du formulaire T1206, ou 0.',
    ),
  )
}
