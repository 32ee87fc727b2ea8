import { type Cents, formatCents } from '../kit/cents.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import { type Notice, notice } from './notices.ts'

/** A batch as the chain of an account's statements needs it; `seq` tells which came first into the books. */
export type ChainBatch = {
  readonly id: string
  readonly seq: number
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly opening?: Cents
  readonly closing?: Cents
  readonly closingOn?: CivilDate
}

/** A bank line with the batch that it came with. */
export type ChainLine = { readonly statement: string; readonly date: CivilDate; readonly amount: Cents }

/**
 * How a statement goes on from the one before it: the closing balance of the last is the opening of the next.
 * Where the file states no opening balance, the closing balance before and the lines since then must make
 * the closing balance. Lines count either by their days or by the imports that brought them, since a bank
 * may state a balance in the middle of a day. `own` are the statement's own lines where it is not yet among
 * `lines`.
 *
 * Gives `chain-holds`, `chain-breaks` with the difference, `chain-gap` with the days that no statement
 * covers, `chain-overlap` where days are covered twice and nothing proves the balances; nothing for the
 * first statement of an account and where there is nothing to compare.
 */
export function chainNotice(
  batch: ChainBatch,
  others: readonly ChainBatch[],
  lines: readonly ChainLine[],
  own: readonly Omit<ChainLine, 'statement'>[] = [],
): Notice | undefined {
  const before = previousOf(batch, others)
  if (before === undefined) return undefined
  const difference = chainDifference(batch, before, others, { lines, own })
  if (difference === 0n) return notice('chain-holds', { statement: before.id, closing: text(before.closing) })
  const [end, start] = [before.through, batch.from]
  if (end !== undefined && start !== undefined && start > addDays(end, 1)) {
    const days = { from: addDays(end, 1), through: addDays(start, -1) }
    return notice('chain-gap', { statement: before.id, ...days })
  }
  if (difference !== undefined) {
    const values = {
      statement: before.id,
      closing: text(before.closing),
      difference: formatCents(difference),
    }
    return notice('chain-breaks', values)
  }
  if (end === undefined || start === undefined || start > end) return undefined
  return notice('chain-overlap', { statement: before.id, from: start, through: end })
}

function text(amount: Cents | undefined): string {
  return amount === undefined ? '?' : formatCents(amount)
}

/** The statement before: of those that end no later, the one that ends last. */
function previousOf(batch: ChainBatch, others: readonly ChainBatch[]): ChainBatch | undefined {
  const day = dayOf(batch)
  let best: ChainBatch | undefined
  for (const other of others) {
    const end = dayOf(other)
    if (other.id === batch.id || end === undefined || day === undefined || end > day) continue
    if (end === day && other.seq > batch.seq) continue
    const [bestEnd, bestSeq] = [best === undefined ? '' : (dayOf(best) ?? ''), best?.seq ?? 0]
    if (end > bestEnd || (end === bestEnd && other.seq > bestSeq)) best = other
  }
  return best
}

function dayOf({ closingOn, through }: ChainBatch): CivilDate | undefined {
  return closingOn ?? through
}

/** How far the balances are apart; nothing where one of them is not stated. */
function chainDifference(
  batch: ChainBatch,
  before: ChainBatch,
  others: readonly ChainBatch[],
  { lines, own }: Moves,
): Cents | undefined {
  if (before.closing === undefined) return undefined
  const isNext = before.through === undefined || batch.from === undefined || batch.from > before.through
  const opened = isNext && batch.opening !== undefined ? batch.opening - before.closing : undefined
  if (opened === 0n) return 0n
  const [from, through] = [dayOf(before), dayOf(batch)]
  if (batch.closing === undefined || from === undefined || through === undefined) return opened
  const isBetween = ({ date }: { readonly date: CivilDate }) => date > from && date <= through
  const between = sumOf(lines, isBetween) + sumOf(own, isBetween)
  const byDay = batch.closing - before.closing - between
  const came = new Set(
    [batch, ...others].filter(({ seq }) => seq > before.seq && seq <= batch.seq).map(({ id }) => id),
  )
  const imported = sumOf(lines, ({ statement }) => came.has(statement)) + sumOf(own, () => true)
  const byImport = batch.closing - before.closing - imported
  return byImport === 0n || byDay === 0n ? 0n : (opened ?? byDay)
}

type Moves = {
  readonly lines: readonly ChainLine[]
  readonly own: readonly Omit<ChainLine, 'statement'>[]
}

function sumOf<L extends { readonly amount: Cents }>(
  lines: readonly L[],
  counts: (line: L) => boolean,
): Cents {
  let sum = 0n
  for (const line of lines) if (counts(line)) sum += line.amount
  return sum
}
