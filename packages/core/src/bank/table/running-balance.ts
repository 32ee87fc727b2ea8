import { formatCents } from '../../kit/cents.ts'
import { type Notice, notice } from '../notices.ts'
import type { HeldLine, StatementLine } from '../statement.ts'

/**
 * How the balances beside the lines move: pairs of neighbours that were compared, those that do not fit, and
 * whether the balances are what is owed (a card) rather than money.
 */
export type RunningBalance = {
  readonly pairs: number
  readonly breaks: number
  readonly isOwed: boolean
  readonly first?: { readonly row: number; readonly made: bigint; readonly stated: bigint }
}

type Settled = StatementLine & { readonly amount: bigint; readonly balance: bigint }

const none: RunningBalance = { pairs: 0, breaks: 0, isOwed: false }

/**
 * Whether each balance is the one before it and the amount, oldest first or newest first, in money or in what
 * is owed: the way that fits best is taken. Neighbours with a row between them that was held back are not
 * compared.
 */
export function runningBalance(
  lines: readonly StatementLine[],
  held: readonly Pick<HeldLine, 'row'>[],
): RunningBalance {
  const settled = lines.filter(isSettled)
  const rows = held.map(({ row }) => row).sort((one, other) => one - other)
  let best: RunningBalance | undefined
  for (const isOwed of [false, true]) {
    for (const isBackward of [false, true]) {
      const way = counted(settled, rows, isOwed, isBackward)
      if (best === undefined || way.breaks < best.breaks) best = way
      if (best.breaks === 0) return best
    }
  }
  return best ?? none
}

function isSettled(line: StatementLine): line is Settled {
  return typeof line.amount === 'bigint' && typeof line.balance === 'bigint' && !line.pending
}

function counted(
  lines: readonly Settled[],
  held: readonly number[],
  isOwed: boolean,
  isBackward: boolean,
): RunningBalance {
  let [pairs, breaks, at] = [0, 0, 0]
  let first: RunningBalance['first']
  for (let index = 1; index < lines.length; index += 1) {
    const [above, below] = [lines[index - 1], lines[index]]
    if (above === undefined || below === undefined) continue
    while ((held[at] ?? Number.POSITIVE_INFINITY) < above.row) at += 1
    if ((held[at] ?? Number.POSITIVE_INFINITY) < below.row) continue
    pairs += 1
    const [before, after] = isBackward ? [below, above] : [above, below]
    const made = isOwed ? before.balance - after.amount : before.balance + after.amount
    if (made === after.balance) continue
    breaks += 1
    first ??= { row: after.row, made, stated: after.balance }
  }
  return { pairs, breaks, isOwed, ...(first === undefined ? {} : { first }) }
}

/**
 * The notice of balances that do not add up from line to line, where most of them do: an amount or a balance
 * was changed, or a line is missing.
 */
export function runningNotice({ pairs, breaks, first }: RunningBalance): Notice[] {
  if (first === undefined || breaks * 2 > pairs) return []
  const values = {
    count: String(breaks),
    made: formatCents(first.made),
    stated: formatCents(first.stated),
  }
  return [notice('running-balance-differs', values, first.row)]
}
