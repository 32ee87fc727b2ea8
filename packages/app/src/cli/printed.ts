import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { frenchValues } from './answer-values-fr.ts'
import { decimalFields, frenchFields } from './answer-words-fr.ts'
import type { Globals } from './globals.ts'

/**
 * What a command gave, as the terminal shows it: JSON when asked, which is the same in every language; else
 * short lines and tables, in French with French names of the fields and French amounts.
 */
export function printed(value: unknown, globals: Globals, language: Language): string {
  if (globals.json || globals.format === 'json') return `${JSON.stringify(value)}\n`
  // A command whose answer is a text (an export) is that text on the terminal, ready for a pipe.
  return isText(value) ? value.text : unbroken(plainText(value, language), language)
}

function plainText(value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.length === 0 ? nothing[language] : table(value, language, '  ')
  if (typeof value !== 'object' || value === null) return `${String(value ?? '')}\n`
  return fieldLines(Object.entries(value), language, '')
}

/** An answer that is a text, such as an export. */
export function isText(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}

const nothing = { en: 'nothing\n', fr: 'rien\n' }

/** An empty list among other fields. */
const none = { en: 'none', fr: 'aucun' }

type Field = readonly [string, unknown]

/** The fields of a record under each other, what they hold stepped in under them. */
function fieldLines(fields: readonly Field[], language: Language, margin: string): string {
  const colon = language === 'fr' ? '\u00a0:' : ':'
  let text = ''
  for (const [field, item] of fields) {
    // The figure that a person asked about is told; those of parts are for programs.
    if (field === 'figure' && margin !== '') continue
    const name = `${margin}${fieldName(field, language)}${colon}`
    if (isList(item)) text += `${name}\n${table(item, language, `${margin}  `)}`
    else if (isRecord(item)) text += `${name}\n${fieldLines(Object.entries(item), language, `${margin}  `)}`
    else if (Array.isArray(item) && item.length > 1)
      text += `${name}\n${item.map((each) => `${margin}  ${String(each)}\n`).join('')}`
    else if (isEmpty(item)) text += `${name} ${none[language]}\n`
    else if (item !== undefined) text += `${name} ${cellText(field, item, language)}\n`
  }
  return text
}

/** A list of records, which is shown as a table. */
export function isList(item: unknown): item is readonly unknown[] {
  return Array.isArray(item) && item.some((each) => typeof each === 'object' && each !== null)
}

function isEmpty(item: unknown): boolean {
  return Array.isArray(item) && item.length === 0
}

/** A record of fields, not a list. */
export function isRecord(item: unknown): item is object {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
}

/**
 * Records as aligned columns; amounts go to the right. A list that a record holds stands under its row. The
 * names of figures, which only programs read, are left to JSON.
 */
function table(list: readonly unknown[], language: Language, margin: string): string {
  const records = list.map((each) =>
    isRecord(each) ? Object.entries(each).filter(([field]) => field !== 'figure') : [['', each] as const],
  )
  const flat = records.map((record) => record.filter(([, cell]) => !isList(cell) && !isEmpty(cell)))
  const fields = [...new Set(flat.flatMap((record) => record.map(([field]) => field)))].filter(
    (field) => !records.some((record) => record.some(([name, cell]) => name === field && isList(cell))),
  )
  const rows = flat.map((record) => {
    const cells = new Map(record.map(([field, cell]) => [field, cellText(field, cell, language)]))
    return fields.map((field) => cells.get(field) ?? '')
  })
  const names = fields.map((field) => fieldName(field, language))
  const isAmount = names.map((_, index) => rows.every((row) => amountLike[language].test(row[index] ?? '')))
  const widths = names.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `${margin}${cells
      .map((cell, index) =>
        isAmount[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd()}\n`
  const below = records.map((record) =>
    fieldLines(
      record.filter(([, cell]) => isList(cell)),
      language,
      `${margin}    `,
    ),
  )
  return line(names) + rows.map((row, index) => line(row) + (below[index] ?? '')).join('')
}

/** Decimal text, of money or of a rate; foreign money with its currency in front. */
const decimal = /^([A-Z]{3} )?(-?\d+\.\d+)$/

const amountLike = { en: /^-?\d+(\.\d\d)?$|^$/, fr: /^-?\d[\d\u00a0]*(,\d\d)?$|^$/ }

/** What a field of an answer is called in a language. */
export function fieldName(field: string, language: Language): string {
  return language === 'fr' ? (frenchFields[field] ?? field) : field
}

/** What a field of an answer holds, as text in a language. */
export function cellText(field: string, cell: unknown, language: Language): string {
  if (cell === undefined || cell === null) return ''
  if (Array.isArray(cell)) return cell.map((each) => cellText(field, each, language)).join(', ')
  if (typeof cell === 'object')
    return Object.entries(cell)
      .map(([name, item]) => `${fieldName(name, language)} ${cellText(name, item, language)}`)
      .join(', ')
  const text = String(cell)
  if (language === 'en') return text
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  if (typeof cell !== 'string') return text
  if (decimalFields.has(field))
    return text.replace(decimal, (_, currency = '', number) => `${currency}${decimalText(number, 'fr')}`)
  return frenchValues[field]?.[text] ?? text
}
