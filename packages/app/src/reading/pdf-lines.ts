import type { PaperLine } from '@daybook/core/purchases/receipt.ts'

/**
 * A piece of text where it stands on a page, in points from the upper left: its left end, baseline and size.
 */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/**
 * The lines of a page from top to bottom, all of them sure: what stands at one height is a line, in the order
 * in which it stands there, and what lies apart is parted by as many spaces.
 */
export function linesOf(pieces: readonly Piece[]): readonly PaperLine[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (
      row !== undefined &&
      first !== undefined &&
      piece.y - first.y <= Math.max(first.size, piece.size) * 0.4
    )
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => {
    let text = ''
    let end: number | undefined
    for (const piece of row.toSorted((one, other) => one.x - other.x)) {
      const gap = end === undefined ? 0 : (piece.x - end) / Math.max(piece.size, 1)
      text += gap > 1.2 ? ' '.repeat(Math.min(40, Math.max(2, Math.round(gap / 0.5)))) : gap > 0.13 ? ' ' : ''
      text += piece.text
      end = piece.x + piece.width
    }
    return { text, sure: 100 }
  })
}
