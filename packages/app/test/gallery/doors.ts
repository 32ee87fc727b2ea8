import type { RefusalText } from '@daybook/core/kit/refusal-text.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { bookOf } from '../../src/book.ts'
import { appOver } from '../../src/http/serve.ts'
import { doorAt } from '../../src/http/token.ts'
import { worksOf } from '../../src/http/works.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { type Case, decided, typed } from './case.ts'

type Sent = {
  readonly body?: string
  readonly shown?: string
  readonly headers?: Readonly<Record<string, string>>
  /** What is sent as the token, where it is not the right one. */
  readonly token?: 'none' | 'old'
}

/** How a command shows its token. */
const bearers = {
  right: ' -H "Authorization: Bearer $TOKEN"',
  none: '',
  old: " -H 'Authorization: Bearer of-yesterday'",
}

/** A case of the API: the request as somebody sends it, and the answer. */
function requested(title: string, method: 'GET' | 'POST', path: string, sent: Sent = {}): Case {
  const { headers = {}, body, shown = body, token = 'right' } = sent
  const named = Object.entries(headers).map(([name, value]) => ` -H '${name}: ${value}'`)
  const data = shown === undefined ? '' : ` -d '${shown}'`
  return {
    title,
    command: `curl -X ${method} http://127.0.0.1:4710${path}${bearers[token]}${named.join('')}${data}`,
    async answer(language) {
      const book = bookOf(memoryStore())
      const books = {
        open: async () => ({ ok: true, value: 'books' }) as const,
        tryOpen: async () => ({ ok: true, value: 'books' }) as const,
        shut: async () => [],
        named: (name: string) => (name === 'books' ? book : undefined),
        list: () => [],
        close: () => book.store.close(),
      }
      const door = doorAt(4710, 'server-4710.token')
      const given = { right: door.token, none: '', old: 'of-yesterday' }[token]
      const response = await appOver(books, door).request(`http://127.0.0.1:4710${path}`, {
        method,
        headers: {
          host: '127.0.0.1:4710',
          authorization: `Bearer ${given}`,
          'accept-language': language,
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      })
      // The API promises this shape for every refusal.
      const { refusals } = (await response.json()) as { refusals: readonly RefusalText[] }
      return {
        output: refusals.map(({ code, message, hint }) => `${code}: ${message}\n  ${hint}`).join('\n'),
      }
    },
  }
}

/** What is asked of a door in words that it does not know. */
export const doorCases = {
  'work-stopped': decided('A bank file whose import is stopped', () => {
    const works = worksOf()
    const headers: Readonly<Record<string, string>> = { 'daybook-progress': 'import-of-maple' }
    const work = works.begin({
      ...{ method: 'POST', pathname: '/v1/books/maple/statement.import', search: '' },
      header: (name) => headers[name],
      text: async () => '',
    })
    works.stop('import-of-maple')
    return work.goOn(1, 4)
  }),
  'input-malformed': typed('A flag that there is not', 'daybook entry post --dtae 2026-04-09'),
  'input-missing': typed(
    'An entry without its day',
    'daybook entry post --debit 6235=100.00 --credit 1010=100.00',
  ),
  'flag-twice': typed(
    'A flag that was given twice',
    'daybook entry list --from 2026-01-01 --from 2026-02-01',
  ),
  'book-named-twice': typed(
    'Two places for new books',
    'daybook book create maple.daybook --book alder.daybook --name Maple --form corporation --province ON',
    { books: 'none' },
  ),
  'word-undecodable': typed(
    'A word from a terminal that is not set to UTF-8',
    "daybook entry list --text 'caf\ufffd'",
  ),
  'date-out-of-bounds': typed('A year that cannot be', 'daybook entry list --from 0226-03-01'),
  'command-unknown': typed('A command that there is not', 'daybook entry pots'),
  'address-unknown': requested('An address that there is not', 'GET', '/v1/books/books/entry.pots'),
  'method-wrong': requested('A report asked as if it wrote', 'POST', '/v1/books/books/report.trial-balance'),
  'path-over-http': requested(
    'A file of the server, asked for from outside',
    'POST',
    '/v1/books/books/statement.import',
    { body: '{"file":"march.ofx","account":"1010"}' },
  ),
  'host-foreign': requested('Another name for this machine', 'GET', '/v1/books', {
    headers: { host: 'books.example' },
  }),
  'origin-foreign': requested('A page of another site', 'POST', '/v1/books/books/entry.post', {
    headers: { origin: 'https://elsewhere.example' },
    body: '{}',
  }),
  'token-missing': requested('A program without the token', 'GET', '/v1/books', { token: 'none' }),
  'token-stale': requested('The token of an earlier start', 'GET', '/v1/books', { token: 'old' }),
  'body-too-large': requested('A body of 65 MB', 'POST', '/v1/books/books/entry.post', {
    body: ' '.repeat(65 * 1024 * 1024),
    shown: '@film.mov',
  }),
} as const satisfies Partial<Record<RefusalCode, Case>>
