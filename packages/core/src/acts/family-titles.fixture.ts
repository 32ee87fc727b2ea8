import { assetTitleCases } from './asset-titles.fixture.ts'
import { cashTitleCases } from './cash-titles.fixture.ts'
import { closeTitleCases } from './close-titles.fixture.ts'
import { deskTitleCases } from './desk-titles.fixture.ts'
import { filingTitleCases } from './filing-titles.fixture.ts'
import { intercompanyTitleCases } from './intercompany-titles.fixture.ts'
import { letterheadTitleCases } from './letterhead-titles.fixture.ts'
import { lineTitleCases } from './line-titles.fixture.ts'
import { nonResidentTitleCases } from './nonresident-titles.fixture.ts'
import { ownerTitleCases } from './owner-titles.fixture.ts'
import { paymentTitleCases } from './payment-titles.fixture.ts'
import { payrollTitleCases } from './payroll-titles.fixture.ts'
import { personalTitleCases } from './personal-titles.fixture.ts'
import { reviewTitleCases } from './review-titles.fixture.ts'
import { roeTitleCases } from './roe-titles.fixture.ts'
import { sealTitleCases } from './seal-titles.fixture.ts'
import { slipTitleCases } from './slip-titles.fixture.ts'
import { tradeTitleCases } from './trade-titles.fixture.ts'
import { workTitleCases } from './work-titles.fixture.ts'
import { workPaperTitleCases } from './workpaper-titles.fixture.ts'

/** The words of the acts of each family of facts: a fact, and its title in English and in French. */
export const familyTitleCases = {
  ...assetTitleCases,
  ...cashTitleCases,
  ...closeTitleCases,
  ...deskTitleCases,
  ...filingTitleCases,
  ...letterheadTitleCases,
  ...lineTitleCases,
  ...ownerTitleCases,
  ...paymentTitleCases,
  ...payrollTitleCases,
  ...personalTitleCases,
  ...reviewTitleCases,
  ...roeTitleCases,
  ...sealTitleCases,
  ...slipTitleCases,
  ...nonResidentTitleCases,
  ...tradeTitleCases,
  ...workPaperTitleCases,
  ...intercompanyTitleCases,
  ...workTitleCases,
}
