import { monthInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { envelopeColumns, envelopeFigureId, envelopeSumId } from './envelope-figures.ts'
import type { EnvelopeMonthSheet } from './envelopes.ts'

const columns: readonly Column[] = [
  { key: 'name', label: { en: 'Envelope', fr: 'Enveloppe' }, kind: 'text' },
  { key: 'brought', label: { en: 'Brought forward', fr: 'Reporté' }, kind: 'amount' },
  { key: 'assigned', label: { en: 'Assigned', fr: 'Attribué' }, kind: 'amount' },
  { key: 'spent', label: { en: 'Spent', fr: 'Dépensé' }, kind: 'amount' },
  {
    key: 'left',
    label: { en: 'Left', fr: 'Reste' },
    kind: 'amount',
    sumOf: [
      { column: 'brought', sign: 1 },
      { column: 'assigned', sign: 1 },
      { column: 'spent', sign: -1 },
    ],
  },
]

const words = {
  all: { en: 'In envelopes', fr: 'Dans les enveloppes' },
  unassigned: { en: 'Not assigned yet', fr: 'Pas encore attribué' },
  money: { en: 'Money in cash, bank and cards', fr: 'Argent en caisse, en banque et sur les cartes' },
  over: { en: 'overspent', fr: 'dépassée' },
} as const

/** The envelopes of a month as a page; one of which too much was spent says so beside its name. */
export function envelopesPage(sheet: EnvelopeMonthSheet, context: PageContext): Page {
  const { language } = context
  const { states, unassigned, money } = sheet
  const lines = states.map((state): PageRow => {
    const { envelope, brought, assigned, spent, left, isOver } = state
    const name = isOver ? `${envelope.name} (${words.over[language]})` : envelope.name
    return {
      kind: 'line',
      indent: 0,
      cells: [name, brought, assigned, spent, left],
      figures: Object.fromEntries(
        envelopeColumns.map((column) => [column, envelopeFigureId(sheet, envelope.id, column)]),
      ),
    }
  })
  const sum = (column: Exclude<keyof (typeof states)[number], 'envelope' | 'isOver' | 'postings'>) =>
    states.reduce((total, state) => total + state[column], 0n)
  const all: PageRow = {
    kind: 'subtotal',
    indent: 0,
    figures: Object.fromEntries(envelopeColumns.map((column) => [column, envelopeSumId(sheet, column)])),
    cells: [words.all[language], sum('brought'), sum('assigned'), sum('spent'), sum('left')],
    sumOf: lines.map((_line, row) => ({ row, sign: 1 })),
  }
  const rest: PageRow = {
    kind: 'line',
    indent: 0,
    cells: [words.unassigned[language], null, null, null, unassigned],
    figures: { left: envelopeSumId(sheet, 'unassigned') },
    isStanding: true,
  }
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [words.money[language], null, null, null, money],
    figures: { left: envelopeSumId(sheet, 'money') },
    sumOf: [
      { row: lines.length, sign: 1 },
      { row: lines.length + 1, sign: 1 },
    ],
    isStanding: true,
  }
  const month = monthInWords(sheet.month.through)
  return checkedPage({
    report: 'envelopes',
    title: { en: 'Envelopes', fr: 'Enveloppes' },
    subtitle: month,
    bookName: context.bookName,
    asOfSeq: sheet.key.asOfSeq,
    columns,
    rows: [...lines, all, rest, total],
    proofs: sheet.proofs,
    notes: contextNotes(context),
  })
}
