import { formatCents } from '@daybook/core/kit/cents.ts'
import { type CivilDate, fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes } from '@daybook/core/reports/page-context.ts'
import { percentText, type TimeRow, timeReport } from '@daybook/core/worktime/worktime-report.ts'
import { loadWork } from '../worktime/load-work.ts'
import { dayOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

/** Time that was worked by person and by customer: how much of it may be billed, and what it brought. */
export const timeReportShown: Report = {
  name: 'time',
  title: {
    en: 'Time worked: utilization and realization',
    fr: 'Temps travaillé : utilisation et réalisation',
  },
  isOfToday: true,
  options: {
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; sinon celui de l’exercice'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
  },
  run: async (view, given, asking) => {
    const through: CivilDate = given.through ?? asking.today
    const span = { from: given.from ?? fiscalYearOf(through, view.profile.fiscalYearEnd).from, through }
    if (span.from > span.through)
      return refuse('span-malformed', { span: `${span.from}..${span.through}` }, 'through')
    const { works, books, parties } = await loadWork(view)
    const made = timeReport(works, books, span)
    const nameOf = (id: string) => parties.get(id)?.name ?? id
    const customers = made.customers.map((row) => ({ ...row, key: nameOf(row.key) }))
    const context = contextOf(view, asking)
    return ok({
      json: {
        ...span,
        persons: made.persons.map(rowJson),
        customers: customers.map(rowJson),
        total: rowJson(made.total),
      },
      pages: () => [
        checkedPage({
          report: 'time',
          title: timeReportShown.title,
          subtitle: spanInWords(span, view.profile.fiscalYearEnd),
          bookName: context.bookName,
          asOfSeq: view.head.seq,
          columns,
          rows: [
            heading({ en: 'By person', fr: 'Par personne' }[asking.language]),
            ...made.persons.map((row) => pageRow(row)),
            heading({ en: 'By customer', fr: 'Par client' }[asking.language]),
            ...customers.map((row) => pageRow(row)),
            { ...pageRow({ ...made.total, key: 'Total' }), kind: 'total' },
          ],
          proofs: [],
          notes: [definitions, ...contextNotes(context).slice(0, 1)],
        }),
      ],
      figures: () => [],
    })
  },
}

const definitions = {
  en: 'Utilization: billable hours of all hours. Realization: what was charged of what the billed hours are worth at their rates, work written off included; the difference is written up or down.',
  fr: 'Utilisation : les heures facturables sur toutes les heures. Réalisation : ce qui a été demandé sur ce que valent les heures facturées à leurs taux, travail radié compris; l’écart est une majoration ou une minoration.',
}

const columns: readonly Column[] = [
  { key: 'name', label: { en: '', fr: '' }, kind: 'text' },
  { key: 'hours', label: { en: 'Hours', fr: 'Heures' }, kind: 'count' },
  { key: 'billable', label: { en: 'Billable', fr: 'Facturables' }, kind: 'count' },
  { key: 'utilization', label: { en: 'Utilization', fr: 'Utilisation' }, kind: 'percent' },
  { key: 'worth', label: { en: 'Worth', fr: 'Valeur' }, kind: 'amount' },
  { key: 'standard', label: { en: 'Billed, at rates', fr: 'Facturé, aux taux' }, kind: 'amount' },
  { key: 'charged', label: { en: 'Charged', fr: 'Demandé' }, kind: 'amount' },
  {
    key: 'difference',
    label: { en: 'Up or down', fr: 'Écart' },
    kind: 'amount',
    sumOf: [
      { column: 'charged', sign: 1 },
      { column: 'standard', sign: -1 },
    ],
  },
  { key: 'realization', label: { en: 'Realization', fr: 'Réalisation' }, kind: 'percent' },
]

function heading(text: string): PageRow {
  return { kind: 'heading', indent: 0, cells: [text, ...columns.slice(1).map(() => null)] }
}

function pageRow({ key, minutes, billable, worth, standard, charged }: TimeRow): PageRow {
  return {
    kind: 'line',
    indent: 1,
    cells: [
      key,
      hours(minutes),
      hours(billable),
      percentText(BigInt(billable), BigInt(minutes)),
      worth,
      standard,
      charged,
      charged - standard,
      percentText(charged, standard),
    ],
  }
}

function rowJson({ key, minutes, billable, worth, standard, charged }: TimeRow) {
  return {
    name: key,
    hours: hours(minutes),
    billable: hours(billable),
    utilization: percentText(BigInt(billable), BigInt(minutes)),
    worth: formatCents(worth),
    standard: formatCents(standard),
    charged: formatCents(charged),
    difference: formatCents(charged - standard),
    realization: percentText(charged, standard),
  }
}

/** Minutes as hours with two decimals, half up. */
function hours(minutes: number): string {
  // A minute is 10 sixths of a hundredth of an hour; half an hour and more never comes to a whole one.
  const hundredths = Math.floor(((minutes % 60) * 10 + 3) / 6)
  return `${Math.floor(minutes / 60)}.${String(hundredths).padStart(2, '0')}`
}
