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

/** What each of some rules has done: by the id of the rule the day of each line, by account and line. */
export async function worksOf(
  { reader }: View,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const works = new Map(ids.map((id) => [id, new Map<string, string>()]))
  for (const [id, days] of works) {
    for (const { account, line, date } of await reader.read(tiesOfRule, id))
      days.set(`${account} ${line}`, date)
  }
  if (ids.length === 0) return works
  for (const account of await reader.read(accountsWithLines)) {
    for (const { id: line, date, excluded } of await reader.read(excludedLines, account)) {
      const id = ids.find((each) => excluded.endsWith(excludedBy(each, '')))
      if (id !== undefined) works.get(id)?.set(`${account} ${line}`, date)
    }
  }
  return works
}
