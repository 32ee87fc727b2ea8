import type { DocumentLine } from '@daybook/core/daybook/trade-facts.ts'
import type { LineWish } from '@daybook/core/sales/document-wish.ts'

/**
 * A line of a document as it would be wished for again. What was typed for its taxes is kept, what the law
 * decided is decided anew.
 */
export function wishOfLine(line: DocumentLine): LineWish {
  const { account, text, quantity, price, amount, dims, reason, supply, taxes, heldFor } = line
  const typed = reason !== 'typed' ? undefined : typedCode(supply, taxes)
  return {
    account: heldFor ?? account,
    ...(heldFor === undefined ? {} : { isHeld: true }),
    ...(text === undefined ? {} : { text }),
    ...(quantity === undefined || price === undefined ? { amount } : { quantity, price }),
    ...(dims === undefined ? {} : { dims }),
    ...(typed === undefined ? {} : { tax: typed }),
  }
}

function typedCode(supply: string, taxes: DocumentLine['taxes']): string {
  if (taxes.length > 0) return taxes.map(({ tax }) => tax).join('+')
  return supply === 'zero-rated' ? 'zero' : supply === 'exempt' ? 'exempt' : 'none'
}
