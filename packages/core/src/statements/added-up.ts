import type { Proof } from '../filings/figure.ts'
import type { AddingUp } from './columns.ts'
import { flatLines, idLine, type StatementLine } from './statement.ts'

/**
 * Columns that make up another, line by line; the proof shows the first line that does not agree, else the
 * last result.
 */
export function addedUp(
  columns: readonly { readonly key: string }[],
  lines: readonly StatementLine[],
  addingUp: AddingUp | undefined,
): readonly Proof[] {
  if (addingUp === undefined) return []
  const at = (key: string) => columns.findIndex((column) => column.key === key)
  const sides = flatLines(lines)
    .filter((line) => line.isHidden !== true && line.isStanding !== true)
    .map((line) => ({
      line,
      left: addingUp.parts.reduce((sum, key) => sum + (line.cells[at(key)]?.value ?? 0n), 0n),
      right: line.cells[at(addingUp.total)]?.value ?? 0n,
    }))
  const shown = sides.find(({ left, right }) => left !== right) ?? sides[sides.length - 1]
  if (shown === undefined) return []
  const name =
    shown.left === shown.right
      ? { en: '', fr: '' }
      : { en: `: ${idLine(shown.line)}`, fr: ` : ${idLine(shown.line)}` }
  const label = { en: addingUp.label.en + name.en, fr: addingUp.label.fr + name.fr }
  return [{ label, left: shown.left, right: shown.right, holds: shown.left === shown.right }]
}
