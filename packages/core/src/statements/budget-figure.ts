import { onSide } from '../budget/budget-line.ts'
import type { BudgetShare } from '../budget/budget-shares.ts'
import { type Figure, sumFigure } from '../filings/figure.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Side } from '../ledger/chart.ts'
import { monthInWords } from '../reports/date-words.ts'
import type { BudgetPart } from './budget-part.ts'
import type { Measure } from './layout.ts'

/**
 * What an account has in a budget's column: its months, each with the fact that set it; in a balance also
 * what really stood before (`opening`).
 */
export function budgetFigure(
  part: BudgetPart,
  account: string,
  shown: { readonly id: string; readonly label: Label; readonly measure: Measure; readonly side: Side },
  opening: Figure | undefined,
): Figure {
  const before = opening === undefined || opening.value === 0n ? [] : [opening]
  if (shown.measure === 'opening') return sumFigure(shown.id, shown.label, before)
  if (shown.measure === 'closing-entries') return sumFigure(shown.id, shown.label, [])
  const own = part.shares
    .filter((share) => share.account === account)
    .map((share) => shareFigure(part, share, shown.id, shown.side))
  return sumFigure(shown.id, shown.label, [...(shown.measure === 'balance' ? before : []), ...own])
}

function shareFigure({ setBy }: BudgetPart, share: BudgetShare, under: string, side: Side): Figure {
  const { month, amount, whole, days, ofDays, since } = share
  const name = monthInWords(`${month}-01`)
  const by = setBy.get(since)
  const set = {
    en: by === undefined ? `fact ${since}` : `${by.actor}, ${by.on}, fact ${since}`,
    fr: by === undefined ? `fait ${since}` : `${by.actor}, ${by.on}, fait ${since}`,
  }
  const entered: Figure = {
    id: `${under}.${month}`,
    label: { en: `${name.en} (${set.en})`, fr: `${name.fr} (${set.fr})` },
    value: onSide(whole, side),
    how: 'input',
    parts: [],
  }
  if (days === ofDays) return entered
  const label = {
    en: `${days} of ${ofDays} days of ${name.en}`,
    fr: `${days} jours sur ${ofDays} de ${name.fr}`,
  }
  const id = `${under}.${month}.days`
  return { id, label, value: onSide(amount, side), how: 'calc', parts: [entered] }
}
