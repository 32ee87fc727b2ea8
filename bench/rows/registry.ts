import type { Part } from '../measure.ts'
import { bankFiles } from './bank-files.ts'
import { bankLines } from './bank-lines.ts'
import { coldStart } from './cold.ts'
import { doubling } from './doubling.ts'
import { overHttp } from './http.ts'
import { imports } from './import.ts'
import { intoLarge } from './into-large.ts'
import { payroll } from './payroll.ts'
import { peers } from './peers.ts'
import { onPostgres } from './postgres.ts'
import { posting } from './posting.ts'
import { practising } from './practice.ts'
import { reporting } from './reports.ts'
import { reviewing } from './review.ts'
import { onScreen } from './screens.ts'
import { searching } from './search.ts'
import { slips } from './slips.ts'
import { personalTax } from './t1.ts'
import { trading } from './trade.ts'
import { proofs } from './verify.ts'

/**
 * All parts of the bench, in the order in which they run. What starts other programs comes early: the larger
 * this process has grown, the longer each start takes.
 */
export const parts: readonly Part[] = [
  peers,
  posting,
  overHttp,
  onPostgres,
  bankFiles,
  bankLines,
  imports,
  reporting,
  coldStart,
  searching,
  trading,
  practising,
  onScreen,
  proofs,
  reviewing,
  intoLarge,
  payroll,
  slips,
  personalTax,
  doubling,
]
