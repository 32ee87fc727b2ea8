import type { DeadlineMaker } from './deadline.ts'
import { incomeDeadlines } from './income-deadlines.ts'
import { instalmentDeadlines } from './instalment-deadlines.ts'
import { nonResidentDeadlines } from './nonresident-deadlines.ts'
import { ownDeadlines } from './own-deadlines.ts'
import { packageDeadlines } from './package-deadlines.ts'
import { remittanceDeadlines } from './remittance-deadlines.ts'
import { roeDeadlines } from './roe-deadlines.ts'
import { salesTaxDeadlines } from './sales-tax-deadlines.ts'
import { slipDeadlines } from './slip-deadlines.ts'

/** Who tells of deadlines: each part of the program with some adds its maker here. */
export const deadlineMakers: readonly DeadlineMaker[] = [
  salesTaxDeadlines,
  instalmentDeadlines,
  remittanceDeadlines,
  roeDeadlines,
  slipDeadlines,
  nonResidentDeadlines,
  incomeDeadlines,
  packageDeadlines,
  ownDeadlines,
]
