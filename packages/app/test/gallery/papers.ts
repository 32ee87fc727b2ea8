import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { largestPaper } from '@daybook/core/ledger/attach-paper.ts'
import { type Case, typed } from './case.ts'

const receipt = { 'receipt.txt': 'Paper 113.00, thank you\n' }
const attached = 'daybook paper attach J3 receipt.txt --name receipt'

/** Papers that cannot be attached, found or written. */
export const paperCases = {
  'paper-empty': typed('A file with nothing in it', 'daybook paper attach J3 empty.pdf', {
    files: { 'empty.pdf': '' },
  }),
  'paper-too-large': typed('A scan above the limit', 'daybook paper attach J3 scan.tiff', {
    files: { 'scan.tiff': new Uint8Array(largestPaper + 1) },
  }),
  'paper-attached': typed('The same paper on the same entry again', attached, {
    files: receipt,
    typed: [attached],
  }),
  'paper-unknown': typed(
    'A paper that the entry does not have',
    "daybook paper detach J3 bill --reason 'it belongs to J4'",
    { files: receipt, typed: [attached] },
  ),
  'file-exists': typed('Writing a paper over a file', 'daybook paper save J3 --output receipt.txt', {
    files: receipt,
    typed: [attached],
  }),
} as const satisfies Partial<Record<RefusalCode, Case>>
