import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { NonResident } from '@daybook/core/daybook/nonresident-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import { withheldAccount } from '@daybook/core/nonresidents/withholding.ts'
import type { View } from '../book.ts'
import { cards, entryByNumber, postingsOf } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** Those who do not live in Canada for tax, by the keys of recipients (`supplier:acme`). */
export async function nonResidentsOf(reader: Reader): Promise<ReadonlyMap<string, NonResident>> {
  const rows = await reader.read(cards, 'nonresident')
  return new Map(rows.map(({ id, body }) => [id, recordFrom<NonResident>(body)]))
}

/** The shareholders among them, by their own ids. */
export async function shareholdersAway(reader: Reader): Promise<ReadonlyMap<string, NonResident>> {
  const all = [...(await nonResidentsOf(reader)).values()]
  return new Map(
    all.flatMap((each) =>
      each.recipient.kind === 'shareholder' ? [[each.recipient.id, each] as const] : [],
    ),
  )
}

/** A movement of the account of tax withheld: credits are negative. */
export type WithheldPosting = Pick<Posting, 'amount' | 'party' | 'tags'> & {
  readonly number: number
  readonly date: CivilDate
}

const mostRows = 10_000_000

/**
 * What moved on the account of tax withheld between two days; nothing where there is no such account. Entries
 * that were reversed, and those that reversed them, move nothing.
 */
export async function withheldPostings(
  { chart, reader }: Pick<View, 'chart' | 'reader'>,
  from: CivilDate,
  through: CivilDate,
): Promise<readonly WithheldPosting[]> {
  const account = withheldAccount(chart)
  if (account === undefined) return []
  const found: WithheldPosting[] = []
  for (const row of await reader.read(postingsOf, account.id, from, through, '', 0, 0, mostRows)) {
    const { number, date, amount, party } = row
    const [entry] = await reader.read(entryByNumber, number)
    if (entry?.reversedBy !== undefined || entry?.reverses !== undefined) continue
    found.push({
      number,
      date,
      amount,
      tags: row.tags.split(' ').filter((tag) => tag !== ''),
      ...(party === undefined || party === null ? {} : { party }),
    })
  }
  return found
}
