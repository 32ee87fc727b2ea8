import type { Figure } from '@daybook/core/filings/figure.ts'
import { floored, smaller } from '../payroll/exact.ts'
import type { T1Line } from './line-labels.ts'
import { allAt, answered, centsOf, readLine, type Sheet, saidYes, step } from './sheet.ts'
import { taxableAtLowestRate } from './tuition.ts'

/** Amounts of the giver that may be transferred. */
const transferable: readonly T1Line[] = ['30100', '30500', '31400', '31600']

/** Amounts that the giver uses first (Income Tax Act, section 118.8). */
const usedFirst: readonly T1Line[] = [
  '30000',
  '30800',
  '31000',
  '31200',
  '31205',
  '31215',
  '31217',
  '31220',
  '31240',
  '31260',
  '31270',
  '31285',
  '31300',
  '32300',
]

/**
 * What a spouse transfers (Schedule 2), from their own return: the age, caregiver, pension and disability
 * amounts and the tuition named, less what their own tax takes of them. Nothing unless the spouse said so.
 */
export function spouseTransfer(giver: Sheet, scope: string): Figure | undefined {
  if (!saidYes(giver, 'transfer-to-spouse')) return undefined
  const amounts = allAt(giver, transferable)
  const tuition = answered(giver, 'tuition-transfer')
  const total = centsOf(giver, transferable) + (tuition?.value ?? 0n)
  const own = floored(taxableAtLowestRate(giver) - centsOf(giver, usedFirst))
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
