import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, daysBetween } from '@daybook/core/kit/civil-date.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { entriesOfAmount } from '../store/queries-close.ts'
import { accountsWithLines, openLines } from '../store/queries-lines.ts'

/** What a paper may belong to: an entry, or a bank line that waits, of its total about its day. */
export const paidOut = z.strictObject({
  account: z.string(),
  entry: z.string().meta({ description: 'the entry; empty for a bank line that waits' }),
  line: z.string().meta({ description: 'the bank line that waits; empty for an entry' }),
  date: z.string(),
  days: z.number().meta({ description: 'days after the paper’s own' }),
  text: z.string(),
  amount: z.string(),
  papers: z.number().meta({ description: 'how many papers hang on the entry already' }),
})

/** What a paper may belong to, as answers show it. */
export type PaidOut = z.input<typeof paidOut>

/** A card is charged some days after the sale, a bill is paid weeks later. */
const span = { before: 3, after: 45 }

/**
 * What paid the total of a paper on a day: entries that take it from a bank or card account, and bank lines
 * that wait, the nearest first; ten at most.
 */
export async function paidBy(
  { chart, reader }: View,
  total: Cents,
  on: CivilDate,
): Promise<readonly PaidOut[]> {
  const [from, through] = [addDays(on, -span.before), addDays(on, span.after)]
  const withLines = new Set(await reader.read(accountsWithLines))
  const found: PaidOut[] = []
  for (const { id, code, subtype } of chart.values()) {
    if (subtype !== 'bank' && subtype !== 'creditCard' && !withLines.has(id)) continue
    const said = { account: code, amount: formatCents(total) }
    for (const row of await reader.read(entriesOfAmount, id, -total, from, through))
      found.push({
        ...said,
        ...{ entry: entryName(row.number), line: '', date: row.date, papers: row.papers },
        ...{ days: daysBetween(on, row.date), text: row.payee ?? row.memo ?? '' },
      })
    if (!withLines.has(id)) continue
    for (const row of await reader.read(openLines, id)) {
      if (row.amount !== -total || row.date < from || row.date > through) continue
      const own = { entry: '', line: row.id, date: row.date, papers: 0 }
      found.push({ ...said, ...own, days: daysBetween(on, row.date), text: row.text })
    }
  }
  return found.toSorted((one, other) => Math.abs(one.days) - Math.abs(other.days)).slice(0, 10)
}
