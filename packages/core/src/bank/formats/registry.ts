import { bai2 } from './bai2.ts'
import type { BankFormat } from './bank-format.ts'
import { camt } from './camt.ts'
import { csv } from './csv.ts'
import { mt940 } from './mt940.ts'
import { ofx } from './ofx.ts'
import { qif } from './qif.ts'

/** All bank formats that are read from text; the order settles which of two equally sure readers is asked. */
export const bankFormats: readonly BankFormat[] = [ofx, camt, mt940, bai2, qif, csv]

/** The format that a text looks most like, if it looks like any. */
export function formatOf(text: string): BankFormat | undefined {
  let [best, surest]: [BankFormat | undefined, number] = [undefined, 0]
  for (const format of bankFormats) {
    const score = format.looksLike(text)
    if (score > surest) {
      best = format
      surest = score
    }
  }
  return best
}
