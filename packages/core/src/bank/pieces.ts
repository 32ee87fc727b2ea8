import type { CountedPiece } from '../daybook/cash-facts.ts'
import { type Cents, formatCents, parseCents, sumOf } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'

/** A note or coin that there is: its value, and which of the two it is. */
export type Denomination = { readonly piece: string; readonly kind: 'note' | 'coin' }

/** The value of notes or coins of one kind together. */
export function pieceTotal({ piece, count }: CountedPiece): Cents {
  return pieceValue(piece) * BigInt(count)
}

/** The value of all notes and coins that were counted. */
export function piecesTotal(pieces: readonly CountedPiece[]): Cents {
  return sumOf(pieces.map(pieceTotal))
}

function pieceValue(piece: string): Cents {
  const read = parseCents(piece)
  return read.ok ? read.value : 0n
}

/**
 * Counted notes and coins, the largest first, each value once: what was typed for one value adds up. Refuses
 * `cash-piece-unknown` for a value that no note or coin in use has, naming those there are.
 */
export function countedPieces(
  typed: readonly { readonly value: Cents; readonly count: number; readonly kind?: Denomination['kind'] }[],
  denominations: readonly Denomination[],
): Result<readonly CountedPiece[]> {
  const counts = new Map<string, number>()
  const refusals: Refusal[] = []
  for (const { value, count, kind } of typed) {
    const known = denominations.filter((each) => kind === undefined || each.kind === kind)
    const piece = formatCents(value)
    if (known.some((each) => each.piece === piece)) counts.set(piece, (counts.get(piece) ?? 0) + count)
    else {
      const list = known.map((each) => each.piece).join(', ')
      refusals.push(refusal('cash-piece-unknown', { piece, known: list }, kind))
    }
  }
  if (refusals.length > 0) return refused(refusals)
  return ok(
    denominations.flatMap(({ piece }) => {
      const count = counts.get(piece) ?? 0
      return count === 0 ? [] : [{ piece, count }]
    }),
  )
}
