import type { Filing } from '@daybook/core/daybook/filing-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'

/**
 * The net tax (line 109, of QST 209) of the returns filed for a fiscal year, an amended return in place of
 * the one that it amends; undefined where none was filed.
 */
export function netTaxOfYear(
  filings: readonly Filing[],
  year: Span,
  net: '109' | '209' = '109',
): Cents | undefined {
  const last = new Map<string, Filing>()
  for (const filing of filings) {
    const { from, through } = filing.span
    if (from >= year.from && through <= year.through) last.set(`${from}..${through}`, filing)
  }
  if (last.size === 0) return undefined
  return [...last.values()].reduce(
    (sum, { lines }) => sum + (lines.find(({ line }) => line === net)?.amount ?? 0n),
    0n,
  )
}
