import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import type { Figure, Proof } from './figure.ts'
import type { OwedForm } from './remittance.ts'
import { lineCode } from './remittance.ts'

/** What a page of a form says besides it: the account at the agency, what was paid, and the proofs. */
export type RemittancePageContext = PageContext & {
  readonly asOfSeq: number
  readonly accountNumber?: string
  readonly paid?: { readonly amount: Cents; readonly on: CivilDate; readonly confirmation?: string }
  readonly proofs: readonly Proof[]
  /** What the figure of a line is called where it can be opened; lines cannot be opened without it. */
  figureOf?(line: string): string
}

const columns: readonly Column[] = [
  { key: 'line', label: { en: 'Line', fr: 'Ligne' }, kind: 'code' },
  { key: 'what', label: { en: 'What', fr: 'Objet' }, kind: 'text' },
  { key: 'number', label: { en: 'Number', fr: 'Nombre' }, kind: 'count' },
  { key: 'told', label: { en: 'For information', fr: 'À titre indicatif' }, kind: 'amount' },
  { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
]

/**
 * A form of what is owed as a page: what is told (gross payroll, employees), each line with its parts under
 * it, and the total; the due date and the account in its subtitle, the proofs below.
 */
export function remittancePage(form: OwedForm, context: RemittancePageContext): Page {
  const { language, accountNumber, paid } = context
  const opened = (line: string, column: string): Pick<PageRow, 'figures'> =>
    context.figureOf === undefined ? {} : { figures: { [column]: context.figureOf(line) } }
  const rows: PageRow[] = form.facts.map((fact) => ({
    ...factRow(fact, language),
    ...opened(fact.id, fact.text === undefined ? 'told' : 'number'),
  }))
  const sums: number[] = []
  for (const line of form.lines) {
    for (const part of shownParts(line)) rows.push(partRow(part, language))
    sums.push(rows.length)
    rows.push({
      kind: 'line',
      indent: 0,
      cells: [lineCode(line.id), line.label[language], null, null, line.value],
      ...opened(line.id, 'amount'),
    })
  }
  const isPlainSum = sumOf(form.lines.map(({ value }) => value)) === form.owed.value
  rows.push({
    kind: 'total',
    indent: 0,
    cells: ['total', form.owed.label[language], null, null, form.owed.value],
    ...opened(form.owed.id, 'amount'),
    ...(isPlainSum ? { sumOf: sums.map((row) => ({ row, sign: 1 as const })) } : {}),
  })
  const account = accountNumber === undefined ? '' : ` · ${accountNumber}`
  const { from, through } = form.span
  return checkedPage({
    report: `remittance-${form.form}`,
    title: form.title,
    subtitle: {
      en: `${form.agency.en}${account} · ${from} to ${through} · due ${form.due}`,
      fr: `${form.agency.fr}${account} · ${from} au ${through} · échéance ${form.due}`,
    },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns,
    rows,
    proofs: context.proofs,
    notes: [...form.notes, ...(paid === undefined ? [] : [paidNote(paid)]), ...contextNotes(context)],
  })
}

/** The shares of a line that are worth a row: those of a sum with more than one part. */
function shownParts(line: Figure): readonly Figure[] {
  const parts = line.how === 'sum' || line.how === 'rate' ? line.parts : []
  return parts.filter(({ value }) => value !== 0n).length > 1 ? parts.filter(({ value }) => value !== 0n) : []
}

function partRow({ label, value, text }: Figure, language: Language): PageRow {
  const cells = text === undefined ? [null, value] : [text, null]
  return { kind: 'line', indent: 1, cells: [null, label[language], ...cells, null] }
}

function factRow({ id, label, value, text }: Figure, language: Language): PageRow {
  const cells = text === undefined ? [null, value] : [text, null]
  return { kind: 'line', indent: 0, cells: [lineCode(id), label[language], ...cells, null] }
}

function paidNote({ on, confirmation }: { readonly on: CivilDate; readonly confirmation?: string }): Label {
  const number = confirmation === undefined ? '' : `, ${confirmation}`
  return { en: `Paid ${on}${number}.`, fr: `Payé le ${on}${number}.` }
}
