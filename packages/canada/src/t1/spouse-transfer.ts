import type { Figure } from '@daybook/core/filings/figure.ts'
import { floored, smaller } from '../payroll/exact.ts'
import { transferable, usedBeforeTransfer } from './credit-lines.ts'
import { allAt, answered, centsOf, readLine, type Sheet, saidYes, step } from './sheet.ts'
import { taxableAtLowestRate } from './tuition.ts'

/**
 * What a spouse transfers (Schedule 2), from their own return: the age, caregiver, pension and disability
 * amounts and the tuition named, less what their own tax takes of them. Nothing unless the spouse said so.
 */
export function spouseTransfer(giver: Sheet, scope: string): Figure | undefined {
  if (!saidYes(giver, 'transfer-to-spouse')) return undefined
  const amounts = allAt(giver, transferable)
  const tuition = answered(giver, 'tuition-transfer')
  const total = centsOf(giver, transferable) + (tuition?.value ?? 0n)
  const own = floored(taxableAtLowestRate(giver) - centsOf(giver, usedBeforeTransfer))
  const label = {
    en: 'Amounts that the spouse does not need',
    fr: 'Montants dont le conjoint n’a pas besoin',
  }
  const base = {
    en: 'Taxable income of the spouse that needs them',
    fr: 'Revenu imposable du conjoint qui les exige',
  }
  const need = step(giver, 'S2/own', base, 'calc', [readLine(giver, '26000')], smaller(own, total))
  const figure = step(giver, 'S2/transfer', label, 'calc', [...amounts, tuition, need], floored(total - own))
  return { ...figure, id: `${scope}:S2` }
}
