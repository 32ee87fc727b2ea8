import { putDonations, putTopUp } from './donations.ts'
import { putAllCredits, putCreditTotals } from './federal-tax.ts'
import { putInsuranceCredits } from './insurance-lines.ts'
import { putMedical, putOtherAmounts, putPensionAndDisability } from './other-amounts.ts'
import { type PensionLines, putPensionCredits } from './pension-lines.ts'
import { putPersonalAmounts } from './personal-amounts.ts'
import { answered, putAny, type Sheet } from './sheet.ts'
import type { SlipAmounts } from './slip-amounts.ts'
import type { SpouseView } from './spouse-view.ts'
import { putPlain } from './total-income.ts'
import { putTuition } from './tuition.ts'

/** The non-refundable credits, lines 30000 to 35000, in the order in which they are used. */
export function putAllAmounts(
  sheet: Sheet,
  slips: SlipAmounts,
  pension: PensionLines | undefined,
  spouse: SpouseView | undefined,
): void {
  putPersonalAmounts(sheet, spouse)
  if (pension !== undefined) putPensionCredits(sheet, pension)
  putInsuranceCredits(sheet, slips)
  putOtherAmounts(sheet)
  putPensionAndDisability(sheet, slips)
  putTuition(sheet, slips)
  putPlain(sheet, slips, '32400')
  putAny(sheet, '32600', [spouse?.transfer, answered(sheet, 'spouse-transfer')])
  putMedical(sheet, slips)
  putCreditTotals(sheet)
  const donations = putDonations(sheet, slips)
  putTopUp(sheet, donations)
  putAllCredits(sheet)
}
