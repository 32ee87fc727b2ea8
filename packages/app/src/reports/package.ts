import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { checkedPage, type Page } from '@daybook/core/reports/page.ts'
import type { View } from '../book.ts'
import { savedReportsOf } from '../ledger/load-cards.ts'
import { withChart } from './chart-of-months.ts'
import { spanOf } from './load-column.ts'
import { checkedOptions, dayOption, flagOption, type Given, type Options, textOption } from './option.ts'
import { reports } from './registry.ts'
import type { Asking, Report, ReportResult } from './report.ts'

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
  run: async (view, given, asking) => {
    const parts = await partsOf(view, given.parts ?? usualParts)
    if (!parts.ok) return parts
    const span = spanOf(view, given, asking)
    const made: { readonly name: string; readonly result: ReportResult }[] = []
    for (const part of parts.value) {
      const result = await madePart(view, part, span, asking)
      if (!result.ok) return result
      made.push({ name: part.name, result: result.value })
    }
    const pages = () =>
      packagePages(
        view,
        made.map(({ result }) => result),
        { given, span, asking },
      )
    return ok({
      json: {
        title: given.title ?? title[asking.language],
        from: span.from,
        through: span.through,
        reports: made.map(({ name, result }) => ({ report: name, answer: result.json })),
        notes: notesIn(given),
        asOfSeq: asking.asOfSeq ?? view.head.seq,
      },
      pages,
      figures: () => made.flatMap(({ result }) => result.figures()),
    })
  },
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

/** The days of a package as a report takes them; what looks ahead begins where the package ends. */
function daysFor(
  options: Options,
  { from, through }: { readonly from: string; readonly through: string },
): Readonly<Record<string, string>> {
  if (options.on !== undefined) return { on: through }
  if (options.habit !== undefined) return { from: through }
  return {
    ...(options.from === undefined ? {} : { from }),
    ...(options.through === undefined ? {} : { through }),
  }
}

type Wanted = {
  readonly given: Given
  readonly span: { readonly from: string; readonly through: string }
  readonly asking: Asking
}

function notesIn({ notes = '' }: Given): readonly string[] {
  return notes
    .split('|')
    .map((note) => note.trim())
    .filter((note) => note !== '')
}

/** The contents, the pages of all reports, and the notes. */
function packagePages(
  view: View,
  made: readonly ReportResult[],
  { given, span, asking }: Wanted,
): readonly Page[] {
  const all = made.flatMap((result) => result.pages())
  const pages =
    given.charts === undefined ? all.map(({ chart: _chart, ...page }) => page) : all.map(withChart)
  const notes = notesIn(given)
  const own = given.title === undefined ? title : { en: given.title, fr: given.title }
  const shared = {
    report: reportName,
    bookName: view.profile.name,
    asOfSeq: asking.asOfSeq ?? view.head.seq,
    subtitle: spanInWords(span, view.profile.fiscalYearEnd),
    proofs: [],
    notes: [],
  }
  const notePages: readonly Page[] =
    notes.length === 0
      ? []
      : [
          {
            ...shared,
            title: { en: 'Notes', fr: 'Notes' },
            columns: [
              { key: 'number', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
              { key: 'note', label: { en: 'Note', fr: 'Note' }, kind: 'text' },
            ],
            rows: notes.map((note, at) => ({
              kind: 'line' as const,
              indent: 0,
              cells: [String(at + 1), note],
            })),
          },
        ]
  const contents: Page = {
    ...shared,
    title: own,
    columns: [
      { key: 'report', label: { en: 'Report', fr: 'Rapport' }, kind: 'text' },
      { key: 'period', label: { en: 'Period', fr: 'Période' }, kind: 'text' },
    ],
    rows: [...pages, ...notePages].map((page) => ({
      kind: 'line' as const,
      indent: 0,
      cells: [page.title[asking.language], page.subtitle[asking.language]],
    })),
    isContents: true,
  }
  return [contents, ...pages, ...notePages].map(checkedPage)
}
