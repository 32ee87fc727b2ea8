import { type OrganizedItem, organize, organizerDays } from '@daybook/canada/organizer/organize.ts'
import { organizerFigureId, organizerFigures } from '@daybook/canada/organizer/organizer-figures.ts'
import { sectionOf } from '@daybook/canada/organizer/organizer-items.ts'
import { organizerPage } from '@daybook/canada/organizer/organizer-page.ts'
import type { ReportKey } from '@daybook/core/filings/figure-id.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type Entry, entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { householdId } from '../personal/load-personal.ts'
import { recordsOf, recordWith } from '../store/standing-records.ts'
import { loadEntries } from './load-entries.ts'
import { choiceOption, type Given, textOption } from './option.ts'
import { type Asking, contextOf, type Report, type ReportResult } from './report.ts'

/** What the organizer of a person and a year shows. */
export type MadeOrganizer = {
  readonly key: ReportKey
  readonly year: number
  readonly who: 'taxpayer' | 'spouse'
  /** What the two are called, where a household says so; empty where not. */
  readonly people: { readonly taxpayer: string; readonly spouse: string }
  readonly items: readonly OrganizedItem[]
}

/** The organizer of a person and a year out of the books and the kept receipts. */
export async function madeOrganizer(
  view: View,
  asked: { readonly year: number; readonly who: 'taxpayer' | 'spouse' },
  asOfSeq: number = view.head.seq,
): Promise<Result<MadeOrganizer>> {
  const days = organizerDays(asked.year)
  if (!days.ok) return days
  const entries: Entry[] = []
  for await (const some of loadEntries(view, days.value, asOfSeq)) entries.push(...some)
  const household = await recordWith(view.reader, 'household', householdId)
  const items = organize({
    ...{ ...asked, chart: view.chart, entries, receipts: await recordsOf(view.reader, 'kept-receipt') },
    ...(household === undefined ? {} : { household }),
  })
  if (!items.ok) return items
  const options = { who: asked.who, year: String(asked.year) }
  return ok({
    ...asked,
    people: {
      taxpayer: household?.people[0].name ?? '',
      spouse: household?.people[1].name ?? '',
    },
    items: items.value,
    key: { report: 'organizer', span: days.value, asOfSeq, options },
  })
}

const persons = {
  taxpayer: { en: 'the taxpayer', fr: 'le contribuable' },
  spouse: { en: 'the spouse', fr: 'le conjoint' },
} as const

/** What a personal return needs, what is there, and what lacks. */
export const organizerReport: Report = {
  name: 'organizer',
  title: { en: 'Return organizer', fr: 'Aide-mémoire de la déclaration' },
  options: {
    year: textOption('the tax year, such as 2025', 'l’année d’imposition, comme 2025'),
    who: choiceOption('whose return', 'de qui est la déclaration', ['taxpayer', 'spouse']),
  },
  run: async (view, given, asking) => {
    const made = await madeOrganizer(view, askedOf(given, asking), asking.asOfSeq)
    return made.ok ? ok(resultOf(view, made.value, asking)) : made
  },
  figuresOf: async (view, id, asking) => {
    const made = await madeOrganizer(view, askedOf(id.options, asking), id.asOfSeq)
    return made.ok ? ok(organizerFigures(made.value.key, made.value.items, view.chart)) : made
  },
}

function askedOf(given: Given, { today }: Asking) {
  const year = Number(given.year ?? Number(today.slice(0, 4)) - 1)
  return { year, who: given.who === 'spouse' ? ('spouse' as const) : ('taxpayer' as const) }
}

function resultOf(view: View, made: MadeOrganizer, asking: Asking): ReportResult {
  const { key, year, who, items } = made
  return {
    json: organizerJson(made, asking),
    pages: () => [organizerPage(key, items, year, persons[who], contextOf(view, asking))],
    figures: () => organizerFigures(key, items, view.chart),
  }
}

/** The organizer as plain names and values. */
export function organizerJson({ key, year, who, people, items }: MadeOrganizer, { language }: Asking) {
  return {
    year,
    who,
    people: { ...people },
    items: items.map(
      ({ item, days, isProjected, books, unnamed, postings, receipts, said, kept, state }) => ({
        kind: item.kind,
        line: item.line,
        section: sectionOf(item),
        label: item.label[language],
        paper: item.paper,
        answer: item.answer ?? '',
        ...{ ...days, isProjected, state },
        books: formatCents(books),
        unnamed: formatCents(unnamed),
        kept: formatCents(kept),
        figure: postings.length === 0 ? '' : organizerFigureId(key, item.kind, 'books'),
        keptFigure: receipts.length === 0 ? '' : organizerFigureId(key, item.kind, 'kept'),
        said: said?.id ?? '',
        receipts: receipts.map((each) => ({
          receipt: each.id,
          date: each.date,
          amount: formatCents(each.amount),
          from: each.from,
          number: each.number ?? '',
          entry: each.entry === undefined ? '' : entryName(each.entry),
          paper: each.paper?.name ?? '',
        })),
        lacking: postings
          .filter(({ hasReceipt }) => !hasReceipt)
          .map(({ entry, date, payee, amount }) => ({
            entry: entryName(entry),
            ...{ date, payee, amount: formatCents(amount) },
          })),
      }),
    ),
    asOfSeq: key.asOfSeq,
  }
}
