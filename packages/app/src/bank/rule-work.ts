import { excludedBy } from '@daybook/core/bank/apply-rule.ts'
import type { View } from '../book.ts'
import {
  accountsWithLines,
  type ExcludedLineRow,
  excludedLines,
  type RuleTieRow,
  tiesOfRule,
} from '../store/queries-lines.ts'

/** What a rule has done and still stands: the lines that it tied, and those that it left out. */
export type RuleWork = { readonly ties: readonly RuleTieRow[]; readonly excluded: readonly ExcludedLineRow[] }

/** What the rule of an id has done; a line that it left out says so at the end of its reason. */
export async function workOf({ reader }: View, id: string): Promise<RuleWork> {
  const ties = await reader.read(tiesOfRule, id)
  const excluded: ExcludedLineRow[] = []
  for (const account of await reader.read(accountsWithLines)) {
    const rows = await reader.read(excludedLines, account)
    excluded.push(...rows.filter((row) => row.excluded.endsWith(excludedBy(id, ''))))
  }
  return { ties, excluded }
}
