import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { accountsWithLines, openLines } from '../store/queries-lines.ts'

/** How many bank lines through a day nobody has coded. */
export async function linesThrough({ reader }: View, through: CivilDate): Promise<number> {
  let count = 0
  for (const account of await reader.read(accountsWithLines))
    count += (await reader.read(openLines, account)).filter(({ date }) => date <= through).length
  return count
}
