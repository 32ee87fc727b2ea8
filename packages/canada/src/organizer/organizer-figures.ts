import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Chart, labelOfAccount } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { OrganizedItem, OrganizedPosting } from './organize.ts'

/** What of an item can be opened: what the books have, and what the papers come to. */
export type OrganizerColumn = 'books' | 'kept'

/**
 * The id of a figure of an item: `organizer@2025-01-01..2026-03-02#88?who=taxpayer&year=2025:medical:books`.
 */
export function organizerFigureId(key: ReportKey, kind: string, column: OrganizerColumn): string {
  return figureId(key, `${kind}:${column}`)
}

/**
 * The figures of the organizer: what the books have for each item, by account and single posting, and what
 * its papers come to, paper by paper.
 */
export function organizerFigures(
  key: ReportKey,
  items: readonly OrganizedItem[],
  chart: Chart,
): readonly Figure[] {
  return items.flatMap((item) => [
    ...(item.postings.length === 0 ? [] : [booksFigure(key, item, chart)]),
    ...(item.receipts.length === 0 ? [] : [keptFigure(key, item)]),
  ])
}

function booksFigure(key: ReportKey, { item, postings }: OrganizedItem, chart: Chart): Figure {
  const id = organizerFigureId(key, item.kind, 'books')
  const label = labelled(item.label, 'in the books', 'dans les livres')
  return sumFigure(
    id,
    label,
    [...Map.groupBy(postings, ({ account }) => account)].map(([account, all]) => {
      const name = `${id}/${account}`
      return sumFigure(
        name,
        labelOfAccount(chart, account),
        all.map((each) => postingFigure(key, name, each)),
      )
    }),
  )
}

/** One posting, or several of one entry on one account; which count follows from tags and whose they are. */
function postingFigure(
  { asOfSeq }: ReportKey,
  under: string,
  { entry, date, account, payee, amount }: OrganizedPosting,
): Figure {
  const said = [entryName(entry), date, payee].filter((each) => each !== '').join(' ')
  const postings = { accounts: [account], span: { from: date, through: date }, asOfSeq }
  const label = { en: said, fr: said }
  return { id: `${under}/${entry}`, label, value: amount, how: 'postings', parts: [], postings }
}

function keptFigure(key: ReportKey, { item, receipts }: OrganizedItem): Figure {
  const id = organizerFigureId(key, item.kind, 'kept')
  return sumFigure(
    id,
    labelled(item.label, 'on papers', 'selon les pièces'),
    receipts.map((each): Figure => {
      const said = `${each.id} ${each.date} ${each.from}`
      const label = { en: said, fr: said }
      return { id: `${id}/${each.id}`, label, value: each.amount, how: 'input', parts: [] }
    }),
  )
}

function labelled(label: Label, en: string, fr: string): Label {
  return { en: `${label.en}, ${en}`, fr: `${label.fr}, ${fr}` }
}
