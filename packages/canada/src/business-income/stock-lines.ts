import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { ledgerLines, type YearBooks } from './ledger-lines.ts'
import { t2125Labels } from './t2125-lines.ts'
import { type Naming, workedFigure } from './worked-figures.ts'

/** The books through the day before a year, and through its last day. */
export type Stock = { readonly opening: readonly YearBooks[]; readonly closing: readonly YearBooks[] }

/**
 * The lines of inventory where the books keep stock perpetually: what stood on accounts of inventory at both
 * ends is opening and closing inventory, and purchases are what was sold (by the account of perpetual cost)
 * and what the stock grew by, so that the cost of goods is what the books say. Otherwise the lines as they
 * are.
 */
export function withStock(
  chart: Chart,
  lines: ReadonlyMap<string, Figure>,
  stock: Stock,
  naming: Naming,
): ReadonlyMap<string, Figure> {
  const isPerpetual = [...chart.values()].some(
    ({ id, role }) =>
      role === 'cogs.perpetual' &&
      stock.closing.some(({ sums }) => sums.some(({ account }) => account === id)),
  )
  if (!isPerpetual) return lines
  const opening = inventory('8300', stock.opening, naming)
  const closing = inventory('8500', stock.closing, naming)
  const grown = workedFigure(
    naming('8320:stock'),
    { en: 'What the stock grew by', fr: 'Augmentation du stock' },
    closing.value - opening.value,
    { how: 'difference', parts: [closing, opening] },
  )
  const next = new Map(lines)
  const label = (key: string) => t2125Labels[key] ?? { en: key, fr: key }
  const add = (key: string, part: Figure) => {
    const held = lines.get(key)
    const parts = held === undefined ? [part] : [{ ...held, id: naming(`${key}:books`) }, part]
    next.set(key, sumFigure(naming(key), label(key), parts))
  }
  add('8300', opening)
  add('8500', closing)
  add('8320', grown)
  return next
}

/** What stands on accounts of inventory. */
function inventory(key: string, books: readonly YearBooks[], naming: Naming): Figure {
  const label = { en: 'Inventory in the books', fr: 'Stock selon les livres' }
  const found = ledgerLines(books, (line) => naming(`${key}:${line}`), {
    keyOf: ({ subtype }) => (subtype === 'inventory' ? 'stock' : undefined),
    label: () => label,
  }).get('stock')
  const parts = found?.parts ?? []
  return {
    id: naming(`${key}:stock`),
    label,
    value: sumOf(parts.map(({ value }) => value)),
    how: 'sum',
    parts,
  }
}
