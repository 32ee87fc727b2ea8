import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { Column, Page, PageCell } from '@daybook/core/reports/page.ts'
import { cellText, fieldName, isList, isRecord } from './printed.ts'

/** What a paper of an answer says of itself: the command, its title, the books and the fact read up to. */
export type AnswerPaper = {
  readonly report: string
  readonly title: Label
  readonly bookName: string
  readonly asOfSeq: number
}

type Fields = ReadonlyMap<string, unknown>

/**
 * An answer laid out as pages, for CSV, spreadsheets and PDF: each list of records is a table of its own, and
 * what stands beside the lists is a note under the first. An answer without a list is a table of its fields.
 * Amounts are numbers; what a row holds in turn stands in one cell. The names of figures are left to JSON.
 */
export function answerPages(value: unknown, paper: AnswerPaper, language: Language): readonly Page[] {
  if (isList(value)) return [tableOf('', value, paper, language)]
  if (Array.isArray(value) && value.length === 0) return [twoColumns([], paper, language)]
  const fields = isRecord(value) ? Object.entries(value) : [['', value] as const]
  const lists = fields.flatMap(([name, item]) => (isList(item) ? [[name, item] as const] : []))
  const beside = fields.filter(([, item]) => !isList(item))
  const said = beside.map(
    ([name, item]) => [fieldName(name, language), cellText(name, item, language)] as const,
  )
  if (lists.length === 0) return [twoColumns(said, paper, language)]
  const notes = said.map(([name, text]) => both(`${name}${language === 'fr' ? '\u00a0' : ''}: ${text}`))
  return lists.map(([name, list], index) => {
    const page = tableOf(lists.length === 1 ? '' : name, list, paper, language)
    return index === 0 ? { ...page, notes } : page
  })
}

function tableOf(name: string, list: readonly unknown[], paper: AnswerPaper, language: Language): Page {
  const records: readonly Fields[] = list.map(
    (each) =>
      new Map(isRecord(each) ? Object.entries(each).filter(([key]) => key !== 'figure') : [['', each]]),
  )
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))]
  const columns = keys.map((key) => columnOf(key, records, language))
  const rows = records.map((record) => ({
    kind: 'line' as const,
    indent: 0,
    cells: columns.map(({ key, kind }) => cellOf(key, kind, record.get(key), language)),
  }))
  return { ...headOf(paper, name === '' ? '' : fieldName(name, language)), columns, rows }
}

function twoColumns(
  said: readonly (readonly [string, string])[],
  paper: AnswerPaper,
  language: Language,
): Page {
  const column = (key: string): Column => ({ key, label: both(fieldName(key, language)), kind: 'text' })
  const rows = said.map((cells) => ({ kind: 'line' as const, indent: 0, cells }))
  return { ...headOf(paper, ''), columns: [column('field'), column('value')], rows }
}

function headOf({ report, title, bookName, asOfSeq }: AnswerPaper, subtitle: string) {
  return { report, title, subtitle: both(subtitle), bookName, asOfSeq, proofs: [], notes: [] }
}

/** The field names are in the language of the answer already. */
function both(text: string): Label {
  return { en: text, fr: text }
}

const money = /^-?\d+\.\d\d$/
const day = /^\d{4}-\d\d-\d\d$/

function columnOf(key: string, records: readonly Fields[], language: Language): Column {
  const cells = records.map((record) => record.get(key)).filter((cell) => cell !== '' && cell !== undefined)
  const every = (pattern: RegExp) =>
    cells.length > 0 && cells.every((cell) => typeof cell === 'string' && pattern.test(cell))
  const kind = every(money)
    ? 'amount'
    : every(day)
      ? 'date'
      : cells.length > 0 && cells.every((cell) => typeof cell === 'number')
        ? 'count'
        : 'text'
  return { key, label: both(fieldName(key, language)), kind }
}

function cellOf(key: string, kind: Column['kind'], cell: unknown, language: Language): PageCell {
  if (kind === 'amount') return amountOf(cell)
  if (kind === 'date' || kind === 'count') return cell === undefined ? '' : String(cell)
  return cellText(key, cell, language)
}

function amountOf(cell: unknown): Cents | null {
  const read = typeof cell === 'string' && cell !== '' ? parseCents(cell) : undefined
  return read?.ok === true ? read.value : null
}
