import type { BankFormat } from './bank-format.ts'
import { ofx } from './ofx.ts'

/** All bank formats that are read from text; the order settles which of two equally sure readers is asked. */
export const bankFormats: readonly BankFormat[] = [ofx]

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
