import type { CivilDate } from '../kit/civil-date.ts'
import { dayInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { type GoalColumn, goalFigureId, goalSumId, goalsKey } from './goal-figures.ts'
import type { GoalState } from './goals.ts'

const columns: readonly Column[] = [
  { key: 'name', label: { en: 'Goal', fr: 'Objectif' }, kind: 'text' },
  { key: 'by', label: { en: 'By', fr: 'Pour le' }, kind: 'date' },
  { key: 'target', label: { en: 'Target', fr: 'Cible' }, kind: 'amount' },
  { key: 'saved', label: { en: 'Saved', fr: 'Épargné' }, kind: 'amount' },
  {
    key: 'left',
    label: { en: 'Left to save', fr: 'Reste à épargner' },
    kind: 'amount',
    sumOf: [
      { column: 'target', sign: 1 },
      { column: 'saved', sign: -1 },
    ],
  },
  { key: 'months', label: { en: 'Months', fr: 'Mois' }, kind: 'count' },
  { key: 'perMonth', label: { en: 'A month', fr: 'Par mois' }, kind: 'amount' },
]

/** The goals of a day as a page, with what to put aside in each month for all of them together. */
export function goalsPage(
  states: readonly GoalState[],
  on: CivilDate,
  context: PageContext & { readonly asOfSeq: number },
): Page {
  const { language } = context
  const key = goalsKey(on, context.asOfSeq)
  const openable = ['target', 'saved', 'left', 'perMonth'] as const
  const figures = (id: (column: GoalColumn) => string) =>
    Object.fromEntries(openable.map((column) => [column, id(column)]))
  const late = { en: 'past its day', fr: 'jour passé' }[language]
  const lines = states.map(
    ({ goal, saved, left, months, perMonth, isLate }): PageRow => ({
      kind: 'line',
      indent: 0,
      figures: figures((column) => goalFigureId(key, goal.id, column)),
      cells: [
        isLate ? `${goal.name} (${late})` : goal.name,
        ...[goal.by, goal.amount, saved, left, String(months), perMonth],
      ],
    }),
  )
  const sum = (of: (state: GoalState) => bigint) => states.reduce((total, state) => total + of(state), 0n)
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    figures: figures((column) => goalSumId(key, column)),
    cells: [
      'Total',
      null,
      sum(({ goal }) => goal.amount),
      sum(({ saved }) => saved),
      sum(({ left }) => left),
      null,
      sum(({ perMonth }) => perMonth),
    ],
    sumOf: lines.map((_line, row) => ({ row, sign: 1 })),
  }
  const day = dayInWords(on)
  return checkedPage({
    report: 'goals',
    title: { en: 'Goals', fr: 'Objectifs' },
    subtitle: { en: day.en, fr: `Au ${day.fr}` },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns,
    rows: [...lines, total],
    proofs: [],
    notes: contextNotes(context),
  })
}
