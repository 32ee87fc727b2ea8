import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import type { FactRow } from '../store/queries.ts'
import { chainAfter } from '../store/queries-proof.ts'
import type { Reader } from '../store/store.ts'
import { damageOf } from './damage.ts'

/** Facts in order, and why no more of them can be read where that is so. */
export type FactsRead = { readonly rows: readonly FactRow[]; readonly flaw?: Refusal }

/**
 * The facts after a sequence number, at most so many. Where the file is damaged it gives all that can be read
 * before the first that cannot, and names that one (`fact-unreadable`). Throws what is no damage: a server
 * that is gone, say.
 */
export async function readFacts(reader: Reader, after: number, most: number): Promise<FactsRead> {
  try {
    return { rows: await reader.read(chainAfter, after, most) }
  } catch (error) {
    damageOf(error)
  }
  const rows: FactRow[] = []
  while (rows.length < most) {
    const last = rows.at(-1)?.seq ?? after
    try {
      const [row] = await reader.read(chainAfter, last, 1)
      if (row === undefined) return { rows }
      rows.push(row)
    } catch (error) {
      return { rows, flaw: refusal('fact-unreadable', { seq: String(last + 1), ...damageOf(error) }) }
    }
  }
  return { rows }
}
