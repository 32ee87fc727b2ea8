import type { ReportKey } from '@daybook/core/filings/figure-id.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import type { PageContext } from '@daybook/core/reports/page-context.ts'
import type { OrganizedItem, OrganizerState } from './organize.ts'
import { organizerFigureId } from './organizer-figures.ts'

/** How an item stands, in words. */
export const stateWords: Readonly<Record<OrganizerState, Label>> = {
  none: { en: 'nothing known', fr: 'rien de connu' },
  nothing: { en: 'none this year', fr: 'aucune cette année' },
  there: { en: 'there', fr: 'reçu' },
  lacking: { en: 'paper missing', fr: 'pièce manquante' },
  short: { en: 'receipts are short', fr: 'reçus incomplets' },
  over: { en: 'more than the books have', fr: 'plus que dans les livres' },
}

const columns: readonly Column[] = [
  { key: 'line', label: { en: 'Line', fr: 'Ligne' }, kind: 'code' },
  { key: 'what', label: { en: 'What', fr: 'Quoi' }, kind: 'text' },
  { key: 'books', label: { en: 'In the books', fr: 'Dans les livres' }, kind: 'amount' },
  { key: 'papers', label: { en: 'Papers', fr: 'Pièces' }, kind: 'count' },
  { key: 'kept', label: { en: 'On papers', fr: 'Selon les pièces' }, kind: 'amount' },
  { key: 'state', label: { en: 'How it stands', fr: 'État' }, kind: 'text' },
]

/** The organizer of a person and a year as a page: what is known first, then what was never heard of. */
export function organizerPage(
  key: ReportKey,
  items: readonly OrganizedItem[],
  year: number,
  who: Label,
  context: PageContext,
): Page {
  const { language } = context
  const line = ({ item, books, receipts, kept, state, postings }: OrganizedItem): PageRow => ({
    kind: 'line',
    indent: 0,
    cells: [
      ...[item.line, item.label[language], books, String(receipts.length), kept],
      stateWords[state][language],
    ],
    figures: {
      ...(postings.length === 0 ? {} : { books: organizerFigureId(key, item.kind, 'books') }),
      ...(receipts.length === 0 ? {} : { kept: organizerFigureId(key, item.kind, 'kept') }),
    },
  })
  const known = items.filter(({ state }) => state !== 'none' && state !== 'nothing')
  const nothing = items.filter(({ state }) => state === 'nothing')
  const unknown = items.filter(({ state }) => state === 'none')
  const projected = items.filter(({ isProjected }) => isProjected)
  return checkedPage({
    report: 'organizer',
    title: { en: 'Return organizer', fr: 'Aide-mémoire de la déclaration' },
    subtitle: { en: `${year}, ${who.en}`, fr: `${year}, ${who.fr}` },
    bookName: context.bookName,
    asOfSeq: key.asOfSeq,
    columns,
    rows: [...known, ...unknown, ...nothing].map(line),
    proofs: [],
    notes: projected.map(({ item, days }) => ({
      en: `${item.label.en}: that ${days.through} is the last day is not announced yet.`,
      fr: `${item.label.fr} : que le ${days.through} soit le dernier jour n’est pas encore annoncé.`,
    })),
  })
}
