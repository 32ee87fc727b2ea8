import type { AddingUp, ColumnPlan } from './columns.ts'
import type { LayoutLine } from './layout.ts'
import type { StatementLine } from './statement.ts'

/** Whether the columns that make up the main one are days of it, one after the other. */
export function isByMonths({
  columns,
  addingUp,
}: {
  readonly columns: readonly ColumnPlan[]
  readonly addingUp?: AddingUp
}): boolean {
  const parts = columns.filter(({ key }) => addingUp?.parts.includes(key) === true)
  const [first] = parts
  return parts.some(({ span }) => span.from !== first?.span.from)
}

/** Whether a line shows what stands at one end of its days: months of it do not add up. */
export function isStanding(
  made: StatementLine,
  line: LayoutLine,
  known: ReadonlyMap<string, StatementLine>,
): boolean {
  switch (line.kind) {
    case 'section':
      return made.lines.some((each) => each.isStanding === true)
    case 'group':
    case 'earnings':
      return line.measure === 'opening' || line.measure === 'balance'
    case 'result':
      return line.terms.some((term) => known.get(term.key)?.isStanding === true)
  }
}

/** A line, with the accounts of a group, as one that columns of months do not add up in. */
export function standingLine(line: StatementLine): StatementLine {
  const lines = line.kind === 'group' ? line.lines.map(standingLine) : line.lines
  return { ...line, isStanding: true, lines }
}
