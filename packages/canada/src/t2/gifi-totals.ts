import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type GifiSection, gifiCode } from '../gifi/gifi.ts'

/** A line with its code; totals are worked out from items. */
export type AddedLine = { readonly code: string; readonly figure: Figure; readonly isTotal: boolean }

/** Names a line: its id and its label. */
export type Naming = (code: string) => { readonly id: string; readonly label: Label }

/**
 * The items of Schedules 100 and 125 with all their totals, by code: every total is worked out from rounded
 * items, never rounded itself. Totals that the index requires, and those that carry the proofs, stand there
 * at zero too; the others only where their block has an item.
 *
 * 2599 assets; 3499 liabilities; 3620 equity; 3640 = 3499 + 3620; 3849 = 3660 + 3680 + what else moved them;
 * 8299 revenue; 8518 cost of sales less closing inventory; 9367 operating; 9368 = 8518 + 9367;
 * 9369 = 8299 − 9368; 9899 = 9659 − 9898; 9970 = 9369 + 9899; 9999 = 9970 − 9990 − 9995.
 * Source: RC4088 (23), as our notes on it give the equations.
 */
export function addUp(items: ReadonlyMap<string, Figure>, naming: Naming): readonly AddedLine[] {
  const totals = new Map<string, Figure>()
  const known = (code: string) => totals.get(code) ?? items.get(code)
  const present = (codes: readonly string[]) => codes.flatMap((code) => known(code) ?? [])
  const sum = (code: string, parts: readonly Figure[], isAlways = false) => {
    const { id, label } = naming(code)
    if (parts.length > 0 || isAlways) totals.set(code, sumFigure(id, label, parts))
  }
  const less = (code: string, parts: readonly Figure[]) => {
    const { id, label } = naming(code)
    totals.set(code, differenceFigure(id, label, parts))
  }
  const within = (isOf: (code: string, section: GifiSection, isContra: boolean) => boolean) =>
    [...items]
      .filter(([code]) => {
        const { section, role } = gifiCode(code) ?? {}
        return section !== undefined && isOf(code, section, role === 'contra')
      })
      .map(([, figure]) => figure)
  income({ items, totals, known, present, sum, less, within }, naming)
  balance({ items, totals, known, present, sum, less, within })
  return [
    ...[...items].map(([code, figure]) => ({ code, figure, isTotal: false })),
    ...[...totals].map(([code, figure]) => ({ code, figure, isTotal: true })),
  ].sort((left, right) => (left.code < right.code ? -1 : 1))
}

type Adding = {
  readonly items: ReadonlyMap<string, Figure>
  readonly totals: Map<string, Figure>
  known(code: string): Figure | undefined
  present(codes: readonly string[]): readonly Figure[]
  sum(code: string, parts: readonly Figure[], isAlways?: boolean): void
  less(code: string, parts: readonly Figure[]): void
  within(isOf: (code: string, section: GifiSection, isContra: boolean) => boolean): readonly Figure[]
}

function income(adding: Adding, naming: Naming): void {
  const { present, sum, less, within } = adding
  sum(
    '8089',
    within((code, section) => section === 'revenue' && code < '8089'),
  )
  sum(
    '8299',
    within((_code, section) => section === 'revenue'),
    true,
  )
  const costs = within((code, section) => section === 'cost_of_sales' && !isClosing(code))
  const closing = within((code) => isClosing(code))
  if (closing.length > 0) less('8518', [costsFigure(costs, naming), ...closing])
  else sum('8518', costs)
  if (present(['8518']).length > 0) grossProfit(adding, naming)
  sum(
    '9367',
    within((_code, section) => section === 'operating_expenses'),
  )
  sum('9368', present(['8518', '9367']), true)
  less('9369', present(['8299', '9368']))
  const farm = within((_code, section) => section === 'farm_revenue' || section === 'farm_expenses')
  if (farm.length > 0) {
    sum(
      '9659',
      within((_code, section) => section === 'farm_revenue'),
      true,
    )
    sum(
      '9898',
      within((_code, section) => section === 'farm_expenses'),
      true,
    )
    less('9899', present(['9659', '9898']))
  }
  sum('9970', present(['9369', '9899']), true)
  sum(
    '9998',
    within((_code, section) => section === 'other_comprehensive_income'),
  )
  less('9999', present(['9970', '9990', '9995']))
}

/** Gross profit is sales less their cost; without sales it is the cost, negative. */
function grossProfit({ sum, less, present }: Adding, naming: Naming): void {
  const [sales, cost] = [present(['8089'])[0], present(['8518'])[0]]
  if (cost === undefined) return
  if (sales !== undefined) less('8519', [sales, cost])
  else {
    const { id, label } = naming('8089')
    const none = sumFigure(id, label, [])
    sum('8089', [], true)
    less('8519', [none, cost])
  }
}

function costsFigure(costs: readonly Figure[], naming: Naming): Figure {
  const { id } = naming('8518')
  const label = { en: 'Cost before closing inventory', fr: 'Coût avant le stock de fermeture' }
  return sumFigure(`${id}.costs`, label, costs)
}

function isClosing(code: string): boolean {
  return code >= '8500' && code <= '8503'
}

function balance({ present, sum, within }: Adding): void {
  const of = (wanted: GifiSection) => within((_code, section) => section === wanted)
  sum('1599', of('current_assets'))
  sum(
    '2008',
    within((_code, section, isContra) => section === 'tangible_capital_assets' && !isContra),
  )
  sum(
    '2009',
    within((_code, section, isContra) => section === 'tangible_capital_assets' && isContra),
  )
  sum(
    '2178',
    within((_code, section, isContra) => section === 'intangible_capital_assets' && !isContra),
  )
  sum(
    '2179',
    within((_code, section, isContra) => section === 'intangible_capital_assets' && isContra),
  )
  sum('2589', of('long_term_assets'))
  const blocks = present(['1599', '2008', '2009', '2178', '2179', '2589'])
  sum('2599', [...blocks, ...of('assets_held_in_trust')], true)
  sum('3139', of('current_liabilities'))
  sum('3450', of('long_term_liabilities'))
  sum('3499', [...present(['3139', '3450']), ...of('other_liabilities')], true)
  sum('3680', present(['9999', '9998']), true)
  const moved = within((code, section) => section === 'retained_earnings' && code > '3680')
  sum('3849', [...present(['3660', '3680']), ...moved], true)
  sum('3600', present(['3849']), true)
  sum('3620', [...of('equity'), ...present(['3600'])], true)
  sum('3640', present(['3499', '3620']), true)
}
