import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import { words } from '../fields.ts'

/** Which books a command over many takes. */
export const booksInput = {
  folder: words
    .optional()
    .meta({ description: 'the folder whose books are meant, or postgres://… for all of a server' }),
  books: z.array(words).default([]).meta({ description: 'a book, as often as needed' }),
}

/** Rows that were kept are told anew. */
export const freshInput = z
  .boolean()
  .default(false)
  .meta({ description: 'open all books anew, also those that did not change' })

/** A line at the terminal that says how many books are done, wiped away at its end. */
export function booksLine(language: Language, progress?: (done: number, of: number) => void) {
  const { stderr } = process
  let isShown = false
  return {
    step(done: number, of: number) {
      progress?.(done, of)
      if (!stderr.isTTY) return
      isShown = true
      stderr.write(`\r${done} / ${of} ${language === 'fr' ? 'livres' : 'books'}`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}
