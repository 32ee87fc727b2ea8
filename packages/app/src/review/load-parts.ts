import type { PartName, ReviewParts } from '@daybook/core/review/review-parts.ts'
import { balanceParts } from './load-balance-parts.ts'
import { bankParts } from './load-bank-parts.ts'
import { entryParts } from './load-entry-parts.ts'
import { payrollParts } from './load-payroll-parts.ts'
import { taxParts } from './load-tax-parts.ts'
import type { ReviewBooks } from './review-books.ts'

/** How each part of the books is loaded. */
export const partLoaders: { readonly [N in PartName]: (books: ReviewBooks) => Promise<ReviewParts[N]> } = {
  ...entryParts,
  ...balanceParts,
  ...bankParts,
  ...taxParts,
  ...payrollParts,
}
