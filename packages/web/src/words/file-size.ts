import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from './amounts.ts'

const units = { en: ['B', 'KB', 'MB'], fr: ['o', 'Ko', 'Mo'] } as const

/** The size of a file in words: `812 B`, `82 KB`, `1,204.5 MB`; in French `812 o`, `82 Ko`, `1 204,5 Mo`. */
export function fileSize(bytes: number, language: Language): string {
  const [ones, thousands, millions] = units[language]
  const size = (count: string, unit: string) => `${decimalText(count, language)}\u00a0${unit}`
  if (bytes < 1024) return size(String(bytes), ones)
  // A file just below a megabyte is one, not 1,024 KB.
  const kilobytes = Math.round(bytes / 1024)
  return kilobytes < 1024
    ? size(String(kilobytes), thousands)
    : size((bytes / 1_048_576).toFixed(1), millions)
}
