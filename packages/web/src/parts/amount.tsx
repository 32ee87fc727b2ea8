import { isZero, shownAmount } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'

/**
 * Money in a column, from decimal text: grouped in the person's language, negatives in parentheses whose
 * closing one hangs outside, so that decimals line up. Zero is a dash in statements, blank in entry grids,
 * and 0.00 where zero is the point.
 */
export function Amount({
  value,
  zero = '0.00',
}: {
  readonly value: string
  readonly zero?: 'dash' | 'blank' | '0.00'
}) {
  const { look } = useLook()
  if (isZero(value) && zero !== '0.00') return zero === 'dash' ? <span className="amount">–</span> : null
  const { text, isNegative } = shownAmount(value, look.language)
  if (!isNegative) return <span className="amount">{text}</span>
  return (
    <span className="amount">
      ({text}
      <span className="close">)</span>
    </span>
  )
}
