import { leavesOf } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { amountOut } from '../commands/fields.ts'
import { postingsMeant } from './postings-meant.ts'

/** A posting behind a figure, on the way out. */
export const figurePosting = z.strictObject({
  account: z.string(),
  entry: z.string(),
  date: z.string(),
  text: z.string(),
  amount: amountOut,
})

/** A posting behind a figure as an answer. */
export type FigurePosting = z.input<typeof figurePosting>

/**
 * The postings at the ends of a figure's tree, as the books stood at a fact: one more than `most` where there
 * are more.
 */
export async function postingsUnder(
  view: View,
  figure: Figure,
  asOfSeq: number,
  most: number,
): Promise<FigurePosting[]> {
  const listed: FigurePosting[] = []
  for (const leaf of leavesOf(figure)) {
    if (leaf.postings === undefined) continue
    for await (const { account, row } of postingsMeant(view, leaf.postings, asOfSeq)) {
      listed.push({
        account: view.chart.get(account)?.code ?? account,
        entry: entryName(row.number),
        date: row.date,
        text: [row.payee, row.memo ?? row.entryMemo]
          .filter((part) => part !== undefined && part !== '')
          .join(', '),
        amount: formatCents(row.amount),
      })
      if (listed.length > most) return listed
    }
  }
  return listed
}
