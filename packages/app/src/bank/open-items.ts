import type { OpenItem } from '@daybook/core/bank/open-item.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { openReturns } from '../returns/open-returns.ts'
import { openDocuments } from '../trade/open-documents.ts'

/** Gives the open documents of one currency that lines through a day can be meant for. */
export type OpenItems = (
  view: View,
  asked: { readonly currency: string; readonly through: CivilDate },
) => Promise<readonly OpenItem[]>

/**
 * Where open documents come from, one line a kind: sales and purchases, and filed returns. Payroll’s are
 * matched as entries.
 */
export const openItems: readonly OpenItems[] = [openDocuments, openReturns]
