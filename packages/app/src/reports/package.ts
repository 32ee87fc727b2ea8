import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { checkedPage, type Page } from '@daybook/core/reports/page.ts'
import type { View } from '../book.ts'
import { savedReportsOf } from '../ledger/load-cards.ts'
import { withChart } from './chart-of-months.ts'
import { spanOf } from './load-column.ts'
import { checkedOptions, dayOption, flagOption, type Given, textOption } from './option.ts'
import { reports } from './registry.ts'
import type { Asking, Report, ReportResult } from './report.ts'
import { daysFor } from './run-saved.ts'

const reportName = 'package'
const title: Label = { en: 'Management package', fr: 'Dossier de gestion' }

/** What a package holds when nobody says. */
const usualParts = 'income-statement?compare=prior-year;balance-sheet?compare=prior-year;cash-flow;ratios'

/** Several reports, saved views and notes as one paper, with a table of contents, over one span of days. */
export const packageReport: Report = {
  name: reportName,
  title,
  options: {
    parts: textOption(
      'reports and saved views, parted by ;, options after ?: income-statement?months;Trend',
      'rapports et vues enregistrées, séparés par ;, options après ? : income-statement?months;Tendance',
    ),
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
    title: textOption('what it is called', 'comment il s’appelle'),
    notes: textOption('notes, paragraphs parted by |', 'notes, paragraphes séparés par |'),
    charts: flagOption('draw charts with the reports', 'dessiner des graphiques avec les rapports'),
  },
  run: (view, given, asking) =>
    packageOf(view, given, asking, {
      name: reportName,
      title: given.title === undefined ? title : { en: given.title, fr: given.title },
      parts: given.parts ?? usualParts,
      notes: paragraphsIn(given.notes),
      letter: [],
    }),
}

/**
 * What a package is made of: how it is called, its parts as they are typed, its notes, and the paragraphs of
 * a letter that stands before them.
 */
export type Composition = {
  readonly name: string
  readonly title: Label
  readonly parts: string
  readonly notes: readonly string[]
  readonly letter: readonly string[]
}

/**
 * A package of these parts over the days that were given. Refuses `report-unknown`, and what parts refuse.
 */
export async function packageOf(
  view: View,
  given: Given,
  asking: Asking,
  composed: Composition,
): Promise<Result<ReportResult>> {
  const parts = await partsOf(view, composed.parts)
  if (!parts.ok) return parts
  const span = spanOf(view, given, asking)
  const made: { readonly name: string; readonly result: ReportResult }[] = []
  for (const part of parts.value) {
    const result = await madePart(view, part, span, asking)
    if (!result.ok) return result
    made.push({ name: part.name, result: result.value })
  }
  const results = made.map(({ result }) => result)
  return ok({
    json: {
      title: composed.title[asking.language],
      from: span.from,
      through: span.through,
      reports: made.map(({ name, result }) => ({ report: name, answer: result.json })),
      notes: composed.notes,
      asOfSeq: asking.asOfSeq ?? view.head.seq,
    },
    pages: () => packagePages(view, results, { given, span, asking, composed }),
    figures: () => made.flatMap(({ result }) => result.figures()),
  })
}

/** A report of the package with its options; `name` is what the person called it. */
type Part = {
  readonly name: string
  readonly report: Report
  readonly options: Readonly<Record<string, string | boolean>>
}

/** The parts in their order. Refuses `report-unknown`, naming the reports and the saved views. */
async function partsOf(view: View, text: string): Promise<Result<readonly Part[]>> {
  const saved = await savedReportsOf(view.reader)
  const parts: Part[] = []
  for (const each of text.split(';').map((part) => part.trim())) {
    if (each === '') continue
    const [name = '', asked = ''] = each.split('?')
    const view = saved.find(({ id }) => id === idFromName(name))
    const report = await reportNamed(view?.report ?? name.trim())
    if (report === undefined) {
      const known = [
        ...Object.keys(reports).filter((known) => known !== reportName),
        ...saved.map((kept) => kept.name),
      ]
      return refuse('report-unknown', { report: name, known: known.join(', ') }, 'parts')
    }
    const kept = Object.entries(view?.options ?? {}).map(
      ([option, value]): readonly [string, string | boolean] =>
        report.options[option]?.kind === 'flag' ? [option, value === 'yes'] : [option, value],
    )
    parts.push({ name, report, options: { ...Object.fromEntries(kept), ...optionsIn(asked) } })
  }
  return parts.length === 0 ? refuse('input-missing', { what: 'parts' }, 'parts') : ok(parts)
}

/** A package holds no package. */
async function reportNamed(name: string): Promise<Report | undefined> {
  return name === reportName || !Object.hasOwn(reports, name) ? undefined : reports[name]?.()
}

/** `compare=prior-year&months` as options; what has no value is a flag. */
function optionsIn(asked: string): Readonly<Record<string, string | boolean>> {
  const pairs = asked.split('&').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair): readonly [string, string | boolean] => {
      const at = pair.indexOf('=')
      return at === -1 ? [pair, true] : [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/** A report of the package: over its days, unless it was given days of its own. */
async function madePart(
  view: View,
  { report, options }: Part,
  span: { readonly from: string; readonly through: string },
  asking: Asking,
): Promise<Result<ReportResult>> {
  const days = daysFor(report.options, span)
  const checked = checkedOptions(report.options, { ...days, ...options })
  return checked.ok ? report.run(view, checked.value, asking) : checked
}

type Wanted = {
  readonly given: Given
  readonly span: { readonly from: string; readonly through: string }
  readonly asking: Asking
  readonly composed: Composition
}

/** Paragraphs as they are typed, parted by `|`. */
export function paragraphsIn(text: string = ''): readonly string[] {
  return text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** The contents, the letter, the pages of all reports, and the notes. */
function packagePages(
  view: View,
  made: readonly ReportResult[],
  { given, span, asking, composed }: Wanted,
): readonly Page[] {
  const { name, title: own, notes, letter } = composed
  const all = made.flatMap((result) => result.pages())
  const drawn =
    given.charts === undefined ? all.map(({ chart: _chart, ...page }) => page) : all.map(withChart)
  const shared = {
    report: name,
    bookName: view.profile.name,
    asOfSeq: asking.asOfSeq ?? view.head.seq,
    subtitle: spanInWords(span, view.profile.fiscalYearEnd),
    proofs: [],
    notes: [],
  }
  const pages = [
    ...wordPages(shared, { en: 'Report of the practitioner', fr: 'Rapport du professionnel' }, letter),
    ...drawn,
    ...wordPages(shared, { en: 'Notes', fr: 'Notes' }, notes, true),
  ]
  const contents: Page = {
    ...shared,
    title: own,
    columns: [
      { key: 'report', label: { en: 'Report', fr: 'Rapport' }, kind: 'text' },
      { key: 'period', label: { en: 'Period', fr: 'Période' }, kind: 'text' },
    ],
    rows: pages.map((page) => ({
      kind: 'line' as const,
      indent: 0,
      cells: [page.title[asking.language], page.subtitle[asking.language]],
    })),
    isContents: true,
  }
  return [contents, ...pages].map(checkedPage)
}

/** Paragraphs as a page, numbered where they are notes; no page without words. */
function wordPages(
  shared: Omit<Page, 'title' | 'columns' | 'rows'>,
  heading: Label,
  paragraphs: readonly string[],
  isNumbered = false,
): readonly Page[] {
  if (paragraphs.length === 0) return []
  const number: Page['columns'] = isNumbered
    ? [{ key: 'number', label: { en: 'No.', fr: 'N°' }, kind: 'code' }]
    : []
  return [
    {
      ...shared,
      title: heading,
      columns: [...number, { key: 'note', label: isNumbered ? noteLabel : { en: '', fr: '' }, kind: 'text' }],
      rows: paragraphs.map((text, at) => ({
        kind: 'line' as const,
        indent: 0,
        cells: isNumbered ? [String(at + 1), text] : [text],
      })),
    },
  ]
}

const noteLabel: Label = { en: 'Note', fr: 'Note' }
