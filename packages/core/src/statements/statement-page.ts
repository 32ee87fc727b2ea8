import type { Label } from '../kit/refusal-text.ts'
import {
  type Column,
  checkedPage,
  type Page,
  type PageCell,
  type PageRow,
  type SumTerm,
} from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { flatLines, hasAmounts, isReversed, type Statement, type StatementLine } from './statement.ts'

/**
 * How a statement is printed. `detail`: one line a `group`; one line an account (the default); or `full`,
 * accounts under the heading and over the total of each group. `zeros` shows accounts without any amount too.
 */
export type StatementPageOptions = PageContext & {
  readonly detail?: 'groups' | 'accounts' | 'full'
  readonly zeros?: boolean
}

/**
 * A statement as a page: account number, words in the language of the context, and the statement's columns.
 */
export function statementPage(statement: Statement, options: StatementPageOptions): Page {
  const writing: Writing = { statement, options, rows: [], terms: new Map() }
  const shown = statement.lines.filter((line) => isShown(line, options))
  for (const line of shown) writeLine(writing, line, 0, shown.length === 1)
  return checkedPage({
    report: statement.report,
    title: statement.title,
    subtitle: statement.subtitle,
    bookName: options.bookName,
    asOfSeq: statement.asOfSeq,
    columns: [...textColumns, ...statement.columns],
    rows: writing.rows,
    proofs: statement.proofs,
    notes: [...contextNotes(options, statement.basis), ...statement.notes],
  })
}

const textColumns: readonly Column[] = [
  { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
  { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
]

/** The page so far: `terms` says, by line, which rows and signs stand for it in a sum. */
type Writing = {
  readonly statement: Statement
  readonly options: StatementPageOptions
  readonly rows: PageRow[]
  readonly terms: Map<string, readonly SumTerm[]>
}

/**
 * A line is shown when anything in it has an amount; its result always, unless it only stands in for others.
 */
function isShown(line: StatementLine, options: StatementPageOptions): boolean {
  if (line.isHidden === true) return false
  if (line.final === true || line.kind === 'result') return true
  if (line.oneLine === true) return hasAmounts(line)
  if (flatLines([line]).some(hasAmounts)) return true
  const isZeroShown = (each: StatementLine) => each.kind === 'account' || each.lines.some(isZeroShown)
  return options.zeros === true && isZeroShown(line)
}

function writeLine(writing: Writing, line: StatementLine, indent: number, isAlone: boolean): void {
  writing.terms.set(line.key, termsWritten(writing, line, indent, isAlone))
}

function termsWritten(
  writing: Writing,
  line: StatementLine,
  indent: number,
  isAlone: boolean,
): readonly SumTerm[] {
  if (line.kind === 'result') return writeResult(writing, line)
  if (line.kind === 'section' && line.oneLine !== true) return writeSection(writing, line, indent, isAlone)
  if (line.kind === 'group' && line.oneLine !== true) return writeGroup(writing, line, indent)
  return [writeRow(writing, { kind: 'line', line, label: line.label, indent })]
}

function writeSection(
  writing: Writing,
  line: StatementLine,
  indent: number,
  isAlone: boolean,
): readonly SumTerm[] {
  const shown = line.lines.filter((each) => isShown(each, writing.options))
  const isBare = line.plain === true && isAlone
  if (!isBare) {
    if (indent === 0) writeBlank(writing)
    writeHeading(writing, line.label, indent)
  }
  for (const each of shown) writeLine(writing, each, isBare ? indent : indent + 1, shown.length === 1)
  const terms = shown.flatMap((each) => writing.terms.get(each.key) ?? [])
  if (isBare) return terms
  const kind = line.final === true ? 'total' : 'subtotal'
  return [writeRow(writing, { kind, line, label: line.total ?? line.label, indent, sumOf: terms })]
}

function writeGroup(writing: Writing, line: StatementLine, indent: number): readonly SumTerm[] {
  const { detail = 'accounts' } = writing.options
  if (detail === 'groups') return [writeRow(writing, { kind: 'line', line, label: line.label, indent })]
  const accounts = line.lines.filter((each) => isShown(each, writing.options))
  const isHeaded = detail === 'full' && accounts.length > 1
  if (isHeaded) writeHeading(writing, line.label, indent)
  const terms = accounts.map((account) =>
    writeRow(writing, {
      kind: 'line',
      line: account,
      label: account.label,
      indent: isHeaded ? indent + 1 : indent,
    }),
  )
  if (!isHeaded) return terms
  return [
    writeRow(writing, { kind: 'subtotal', line, label: subtotalLabel(line.label), indent, sumOf: terms }),
  ]
}

function subtotalLabel(label: Label): Label {
  return { en: `Subtotal, ${label.en}`, fr: `Sous-total, ${label.fr}` }
}

function writeResult(writing: Writing, line: StatementLine): readonly SumTerm[] {
  const kind = line.final === true ? 'total' : 'subtotal'
  const sumOf = termsOf(writing, line)
  return [writeRow(writing, { kind, line, label: line.label, indent: 0, sumOf })]
}

/** The rows that stand for the terms of a result; a hidden result among them is taken apart. */
function termsOf(writing: Writing, line: StatementLine): readonly SumTerm[] {
  return (line.terms ?? []).flatMap((term) => {
    const hidden = flatLines(writing.statement.lines).find((each) => each.key === term.key && each.isHidden)
    const terms = hidden === undefined ? (writing.terms.get(term.key) ?? []) : termsOf(writing, hidden)
    return terms.map((each) => ({ row: each.row, sign: term.sign === 1 ? each.sign : opposite(each.sign) }))
  })
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1
}

type NewRow = {
  readonly kind: PageRow['kind']
  readonly line: StatementLine
  readonly label: Label
  readonly indent: number
  readonly sumOf?: readonly SumTerm[]
}

/** Writes a row and gives the term that stands for it in sums. */
function writeRow(
  { statement, options, rows }: Writing,
  { kind, line, label, indent, sumOf }: NewRow,
): SumTerm {
  const figures: Record<string, string> = {}
  const reversed = isReversed(line, statement.at) ? statement.columns.filter((each) => each.isVariance) : []
  const cells = line.cells.map((figure, at): PageCell => {
    const column = statement.columns[at]
    if (figure === undefined || column === undefined) return null
    figures[column.key] = figure.id
    return column.kind === 'amount' ? figure.value : (figure.text ?? null)
  })
  rows.push({
    kind,
    indent,
    cells: [line.code ?? null, label[options.language], ...cells],
    figures,
    ...(reversed.length === 0 ? {} : { reversed: reversed.map((each) => each.key) }),
    ...(line.isStanding === true ? { isStanding: true } : {}),
    ...(sumOf === undefined ? {} : { sumOf }),
  })
  return { row: rows.length - 1, sign: 1 }
}

function writeHeading(writing: Writing, label: Label, indent: number): void {
  const blanks = writing.statement.columns.map(() => null)
  writing.rows.push({ kind: 'heading', indent, cells: [null, label[writing.options.language], ...blanks] })
}

/** A blank row before a heading, but not at the top. */
function writeBlank({ statement, rows }: Writing): void {
  if (rows.length === 0) return
  rows.push({ kind: 'blank', indent: 0, cells: [null, null, ...statement.columns.map(() => null)] })
}
