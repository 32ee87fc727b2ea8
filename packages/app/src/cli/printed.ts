import type { Language } from '@daybook/core/kit/refusal-text.ts'

import type { Globals } from './globals.ts'

/** What a command gave, as the terminal shows it: JSON when asked, else short lines and tables. */
export function printed(value: unknown, globals: Globals, language: Language): string {
  return globals.json || globals.format === 'json' ? `${JSON.stringify(value)}\n` : plainText(value, language)
}

function plainText(value: unknown, language: Language): string {
  // A command whose answer is a text (an export) is that text on the terminal, ready for a pipe.
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text
  if (Array.isArray(value)) return value.length === 0 ? nothing[language] : table(value)
  if (typeof value !== 'object' || value === null) return `${String(value ?? '')}\n`
  let text = ''
  for (const [name, item] of Object.entries(value)) {
    if (Array.isArray(item) && item.some((each) => typeof each === 'object'))
      text += `${name}:\n${table(item)}`
    else if (Array.isArray(item) && item.length > 1)
      text += `${name}:\n${item.map((each) => `  ${String(each)}\n`).join('')}`
    else if (typeof item === 'object' && item !== null) text += `${name}: ${JSON.stringify(item)}\n`
    else if (item !== undefined) text += `${name}: ${String(item)}\n`
  }
  return text
}

const nothing = { en: 'nothing\n', fr: 'rien\n' }

/** Records as aligned columns; amounts are decimal text and go to the right. */
function table(list: readonly unknown[]): string {
  const records = list.map((each) =>
    typeof each === 'object' && each !== null ? Object.entries(each) : [['', each]],
  )
  const names = [...new Set(records.flatMap((record) => record.map(([name]) => String(name))))]
  const rows = records.map((record) => {
    const cells = new Map(record.map(([name, cell]) => [String(name), cellText(cell)]))
    return names.map((name) => cells.get(name) ?? '')
  })
  const isAmount = names.map((_, index) => rows.every((row) => /^-?\d+(\.\d\d)?$|^$/.test(row[index] ?? '')))
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

function cellText(cell: unknown): string {
  if (cell === undefined || cell === null) return ''
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
}
