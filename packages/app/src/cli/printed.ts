import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { decimalFields, frenchFields, frenchValues } from './answer-words-fr.ts'
import type { Globals } from './globals.ts'

/**
 * What a command gave, as the terminal shows it: JSON when asked, which is the same in every language; else
 * short lines and tables, in French with French names of the fields and French amounts.
 */
export function printed(value: unknown, globals: Globals, language: Language): string {
  return globals.json || globals.format === 'json' ? `${JSON.stringify(value)}\n` : plainText(value, language)
}

function plainText(value: unknown, language: Language): string {
  // A command whose answer is a text (an export) is that text on the terminal, ready for a pipe.
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text
  if (Array.isArray(value)) return value.length === 0 ? nothing[language] : table(value, language)
  if (typeof value !== 'object' || value === null) return `${String(value ?? '')}\n`
  const colon = language === 'fr' ? '\u00a0:' : ':'
  let text = ''
  for (const [field, item] of Object.entries(value)) {
    const name = `${fieldName(field, language)}${colon}`
    if (Array.isArray(item) && item.some((each) => typeof each === 'object'))
      text += `${name}\n${table(item, language)}`
    else if (Array.isArray(item) && item.length > 1)
      text += `${name}\n${item.map((each) => `  ${String(each)}\n`).join('')}`
    else if (item !== undefined) text += `${name} ${cellText(field, item, language)}\n`
  }
  return text
}

const nothing = { en: 'nothing\n', fr: 'rien\n' }

/** Records as aligned columns; amounts go to the right. */
function table(list: readonly unknown[], language: Language): string {
  const records = list.map((each) =>
    typeof each === 'object' && each !== null ? Object.entries(each) : [['', each] as const],
  )
  const fields = [...new Set(records.flatMap((record) => record.map(([field]) => field)))]
  const rows = records.map((record) => {
    const cells = new Map(record.map(([field, cell]) => [field, cellText(field, cell, language)]))
    return fields.map((field) => cells.get(field) ?? '')
  })
  const names = fields.map((field) => fieldName(field, language))
  const isAmount = names.map((_, index) => rows.every((row) => amountLike[language].test(row[index] ?? '')))
  const widths = names.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        isAmount[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return `${[names, ...rows].map((row) => `  ${line(row)}`).join('\n')}\n`
}

/** Decimal text, of money or of a rate; foreign money with its currency in front. */
const decimal = /^([A-Z]{3} )?(-?\d+\.\d+)$/

const amountLike = { en: /^-?\d+(\.\d\d)?$|^$/, fr: /^-?\d[\d\u00a0]*(,\d\d)?$|^$/ }

function fieldName(field: string, language: Language): string {
  return language === 'fr' ? (frenchFields[field] ?? field) : field
}

function cellText(field: string, cell: unknown, language: Language): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'object') return JSON.stringify(cell)
  const text = String(cell)
  if (language === 'en') return text
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  if (typeof cell !== 'string') return text
  if (decimalFields.has(field))
    return text.replace(decimal, (_, currency = '', number) => `${currency}${decimalText(number, 'fr')}`)
  return frenchValues[field]?.[text] ?? text
}
