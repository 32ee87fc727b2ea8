import { useShownAtOnce } from '../../books.ts'
import type { ProposedLine } from './bank-choices.ts'

/** Puts the lines that the last deed took away back into sight; undefined where it took none. */
export type PutBack = (() => void) | undefined

/** Lines that are done are gone at once, before the books are read anew; undone, they are back at once. */
export function useDropped(account: string, lines: readonly ProposedLine[], dropped: { current: PutBack }) {
  const show = useShownAtOnce()
  return (isDone: (each: ProposedLine) => boolean) => {
    const done = lines.filter(isDone)
    const isDropped = ({ line: id }: ProposedLine) => done.some(({ line }) => line === id)
    show('line.propose', { account }, (held) => held.filter((each) => !isDone(each)))
    dropped.current = () =>
      show('line.propose', { account }, (held) =>
        [...held.filter((each) => !isDropped(each)), ...done].toSorted(inOrder),
      )
  }
}

/** The order in which the books give lines: by day, then by what the bank said. */
function inOrder(left: ProposedLine, right: ProposedLine): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return left.line < right.line ? -1 : 1
}
