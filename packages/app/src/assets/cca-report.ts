import type { CcaClassResult } from '@daybook/canada/business-income/cca-asked.ts'
import { ccaFigure } from '@daybook/canada/business-income/cca-figures.ts'
import { type CcaSchedule, ccaSchedule } from '@daybook/canada/business-income/cca-schedule.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { calendarYear } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type Page } from '@daybook/core/reports/page.ts'
import type { View } from '../book.ts'
import { dayOption, textOption } from '../reports/option.ts'
import type { Asking, Report, ReportResult } from '../reports/report.ts'
import { businessesOf } from './load-assets.ts'
import { classesFor, fiscalSpan, mainBusiness, yearOf } from './load-business.ts'

/** Capital cost allowance by class, of one source of income in a tax year. */
export const ccaReport: Report = {
  name: 'cca',
  title: { en: 'Capital cost allowance', fr: 'Déduction pour amortissement' },
  options: {
    source: textOption('the business or rental property', 'l’entreprise ou le bien locatif'),
    from: dayOption('the first day of the year', 'le premier jour de l’année'),
    through: dayOption('its last day', 'son dernier jour'),
  },
  run: async (view, given, asking) => {
    const year = yearOf(view, given.through ?? asking.today)
    return ccaFor(view, { source: given.source, year }, asking)
  },
}

/** The schedule of a source for a year, with its page and its figures. */
export async function ccaFor(view: View, asked: CcaWanted, asking: Asking): Promise<Result<ReportResult>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const found = await scheduleFor(view, asked, asOfSeq)
  if (!found.ok) return found
  const { schedule, source } = found.value
  const key = { report: 'cca', span: schedule.span, asOfSeq, options: { source } }
  return ok(resultOf(view, schedule, (line) => figureId(key, line), asking, asOfSeq))
}

/** Whose allowance, and in which year: the first business, or the books themselves, when nobody is named. */
export type CcaWanted = { readonly source?: string | undefined; readonly year: string }

/** Whose property is meant by a name, with the tax year of its owner. */
export async function sourceNamed(view: View, asked: CcaWanted, asOfSeq: number) {
  const all = await businessesOf(view, asOfSeq)
  const first = all.find(({ form }) => form === 'T2125') ?? all[0]
  const named = all.find(({ id, name }) => id === asked.source || name === asked.source)
  const source = named?.id ?? asked.source ?? first?.id ?? mainBusiness
  const isRental = (asked.source === undefined ? first : named)?.form === 'T776'
  const span = isRental ? calendarYear(asked.year) : fiscalSpan(view, asked.year)
  return { source, isRental, span, isMain: source === (first?.id ?? mainBusiness) }
}

/** The allowance by class of a source in a year. Refuses what `classesFor` and `ccaSchedule` refuse. */
export async function scheduleFor(
  view: View,
  asked: CcaWanted,
  asOfSeq: number = view.head.seq,
): Promise<Result<{ readonly schedule: CcaSchedule; readonly source: string }>> {
  const named = await sourceNamed(view, asked, asOfSeq)
  const owner = view.profile.form === 'corporation' ? 'corporation' : 'individual'
  const classes = await classesFor(view, { ...named, owner, asOfSeq })
  if (!classes.ok) return classes
  const schedule = ccaSchedule({ span: named.span, owner, classes: classes.value, income: 10n ** 14n })
  return schedule.ok ? ok({ schedule: schedule.value, source: named.source }) : schedule
}

const columns: readonly Column[] = [
  { key: 'class', label: { en: 'Class', fr: 'Catégorie' }, kind: 'code' },
  { key: 'property', label: { en: 'Property', fr: 'Biens' }, kind: 'text' },
  { key: 'opening', label: { en: 'Start', fr: 'Début' }, kind: 'amount' },
  { key: 'additions', label: { en: 'Additions', fr: 'Acquisitions' }, kind: 'amount' },
  { key: 'disposals', label: { en: 'Disposals', fr: 'Dispositions' }, kind: 'amount' },
  { key: 'rate', label: { en: 'Rate', fr: 'Taux' }, kind: 'text' },
  { key: 'most', label: { en: 'Most', fr: 'Maximum' }, kind: 'amount' },
  { key: 'claimed', label: { en: 'Claimed', fr: 'Demandé' }, kind: 'amount' },
  { key: 'recapture', label: { en: 'Recapture', fr: 'Récupération' }, kind: 'amount' },
  { key: 'terminal', label: { en: 'Terminal loss', fr: 'Perte finale' }, kind: 'amount' },
  { key: 'closing', label: { en: 'End', fr: 'Fin' }, kind: 'amount' },
]

const total: Label = { en: 'Total', fr: 'Total' }

function resultOf(
  view: View,
  schedule: CcaSchedule,
  naming: (line: string) => string,
  { language }: Asking,
  asOfSeq: number,
): ReportResult {
  const figure = (column: 'claimed' | 'recapture' | 'terminalLoss', label: Label) =>
    ccaFigure(naming(column), naming, label, schedule, { column, use: {} })
  const figures = [
    figure('claimed', ccaReport.title),
    figure('recapture', { en: 'Recapture', fr: 'Récupération' }),
    figure('terminalLoss', { en: 'Terminal loss', fr: 'Perte finale' }),
  ]
  const notes = schedule.gains.map(({ id, gain }) => ({
    en: `“${id}” brought ${formatCents(gain)} more than it cost: a capital gain.`,
    fr: `« ${id} » a rapporté ${formatCents(gain)} de plus que son coût : un gain en capital.`,
  }))
  return {
    json: {
      from: schedule.span.from,
      through: schedule.span.through,
      classes: schedule.classes.map((each) => classJson(each, naming)),
      figures: {
        claimed: naming('claimed'),
        recapture: naming('recapture'),
        terminalLoss: naming('terminalLoss'),
      },
      claimed: formatCents(schedule.claimed),
      recapture: formatCents(schedule.recapture),
      terminalLoss: formatCents(schedule.terminalLoss),
      notes: notes.map((note) => note[language]),
      asOfSeq,
    },
    pages: () => [page(view, schedule, naming, notes, asOfSeq, language)],
    figures: () => figures,
  }
}

/** A class in an answer; `figures` names those of its figures that open. */
function classJson(each: CcaClassResult, naming: (line: string) => string) {
  const opening = (['claimed', 'recapture', 'terminalLoss'] as const).filter((column) => each[column] !== 0n)
  return {
    class: each.class,
    key: each.key,
    figures: Object.fromEntries(opening.map((column) => [column, naming(`${column}:${each.key}`)])),
    property: each.key === each.class ? '' : each.key,
    rate: each.rate,
    opening: formatCents(each.opening),
    additions: formatCents(each.additions),
    adjusted: formatCents(each.adjusted),
    disposals: formatCents(each.disposals),
    expensed: formatCents(each.expensed),
    raised: formatCents(each.raised),
    halved: formatCents(each.halved),
    base: formatCents(each.base),
    most: formatCents(each.most),
    claimed: formatCents(each.claimed),
    recapture: formatCents(each.recapture),
    terminalLoss: formatCents(each.terminalLoss),
    closing: formatCents(each.closing),
    waiting: [...each.waiting],
  }
}

function page(
  view: View,
  { classes, span }: CcaSchedule,
  naming: (line: string) => string,
  notes: readonly Label[],
  asOfSeq: number,
  language: 'en' | 'fr',
): Page {
  const lines = classes.map((each) => ({
    kind: 'line' as const,
    indent: 0,
    cells: [
      each.class,
      each.key === each.class ? '' : each.key,
      each.opening,
      each.additions,
      each.disposals,
      each.rate === '0' ? '' : each.rate,
      each.most,
      each.claimed,
      each.recapture,
      each.terminalLoss,
      each.closing,
    ],
    figures: each.claimed === 0n ? {} : { claimed: naming(`claimed:${each.key}`) },
  }))
  const sum = (at: number) =>
    lines.reduce((all, { cells }) => {
      const cell = cells[at]
      return typeof cell === 'bigint' ? all + cell : all
    }, 0n)
  return checkedPage({
    report: 'cca',
    title: ccaReport.title,
    subtitle: spanInWords(span),
    bookName: view.profile.name,
    asOfSeq,
    columns,
    rows: [
      ...lines,
      {
        kind: 'total',
        indent: 0,
        cells: columns.map(({ kind, key }, at) =>
          kind === 'amount' ? sum(at) : key === 'class' ? total[language] : '',
        ),
        sumOf: lines.map((_, row) => ({ row, sign: 1 as const })),
        figures: { claimed: naming('claimed') },
      },
    ],
    proofs: [],
    notes,
  })
}
