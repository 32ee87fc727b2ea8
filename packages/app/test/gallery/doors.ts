import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { bookOf } from '../../src/book.ts'
import { apiHandler } from '../../src/http/handle.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { type Case, typed } from './case.ts'

/** A case of the API: the request as somebody sends it, and the answer. */
function requested(title: string, method: 'GET' | 'POST', path: string, sent?: string): Case {
  return {
    title,
    command: `curl -X ${method} http://127.0.0.1:4710${path}${sent === undefined ? '' : ` -d '${sent}'`}`,
    async answer(language) {
      const book = bookOf(memoryStore())
      const books = {
        open: async () => ({ ok: true, value: 'books' }) as const,
        named: (name: string) => (name === 'books' ? book : undefined),
        list: () => [],
        close: () => book.store.close(),
      }
      const request = new Request(`http://127.0.0.1:4710${path}`, {
        method,
        headers: { 'accept-language': language },
        ...(sent === undefined ? {} : { body: sent }),
      })
      const response = await apiHandler(books)(request)
      // The API promises this shape for every refusal.
      const body = (await response.json()) as {
        refusals: readonly { code: string; message: string; hint: string }[]
      }
      const output = body.refusals
        .map(({ code, message, hint }) => `${code}: ${message}\n  ${hint}`)
        .join('\n')
      return { output }
    },
  }
}

/** What is asked of a door in words that it does not know. */
export const doorCases = {
  'input-malformed': typed('A flag that there is not', 'daybook entry post --dtae 2026-04-09'),
  'input-missing': typed(
    'An entry without its day',
    'daybook entry post --debit 6235=100.00 --credit 1010=100.00',
  ),
  'command-unknown': typed('A command that there is not', 'daybook entry pots'),
  'address-unknown': requested('An address that there is not', 'GET', '/v1/books/books/entry.pots'),
  'method-wrong': requested('A report asked as if it wrote', 'POST', '/v1/books/books/report.trial-balance'),
  'path-over-http': requested(
    'A file of the server, asked for from outside',
    'POST',
    '/v1/books/books/statement.import',
    '{"file":"march.ofx","account":"1010"}',
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
