import { type FactRow, factsAfter } from './queries.ts'
import type { Reader } from './store.ts'

/** How many facts are read first, and at most at once: nearly all acts are short, an import is long. */
const [firstRead, mostRead] = [16, 4000]

/**
 * The facts of an act as they lie in the chain, at most so many. Little beyond them is read, however long the
 * chain goes on behind them. Empty where no act begins at this number.
 */
export async function rowsOfAct(
  reader: Reader,
  act: number,
  most: number = Number.POSITIVE_INFINITY,
): Promise<readonly FactRow[]> {
  const found: FactRow[] = []
  for (
    let [after, portion] = [act - 1, firstRead];
    found.length < most;
    portion = Math.min(8 * portion, mostRead)
  ) {
    const asked = Math.min(portion, most - found.length)
    const rows = await reader.read(factsAfter, after, asked)
    for (const row of rows) {
      if (row.act !== act) return found
      found.push(row)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < asked) return found
    after = last.seq
  }
  return found
}
