import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { value } from '@daybook/core/kit/result.ts'
import { bookOf } from '../../src/book.ts'
import { copyBook } from '../../src/copies/copy-book.ts'
import { openBooks } from '../../src/http/books.ts'
import { serve } from '../../src/http/serve.ts'
import { pdfBy } from '../../src/print/pdf.ts'
import { record } from '../../src/record.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { createBook } from '../../src/store/open-book.ts'
import { makeTables } from '../../src/store/postgres-tables.ts'
import { factsAfter } from '../../src/store/queries.ts'
import type { BookStore } from '../../src/store/store.ts'
import { type Case, decided, typed } from './case.ts'

/** Records over a store that does something of its own: a disk that is full, a server that goes away. */
function recordedOver(own: (store: BookStore) => Partial<BookStore>) {
  const store = memoryStore()
  const act = { actor: 'fern', now: 0, dryRun: false, command: 'book.create', input: {} }
  const profile = {
    id: '1',
    name: 'Maple Bicycles Ltd.',
    form: 'corporation',
    province: 'ON',
    fiscalYearEnd: '12-31',
    language: 'en',
    currency: 'CAD',
  } as const
  const facts = [{ fact: { kind: 'book.opened', v: 1, profile } as const }]
  return record(bookOf({ ...store, ...own(store) }), act, async () => ({ ok: true, value: { facts } }))
}

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }))
}

/** Asks for the port of a server that runs already; the number is another one each time. */
async function taken() {
  const first = createServer()
  await new Promise<void>((done) => first.listen(0, '127.0.0.1', done))
  const address = first.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const result = await serve(openBooks(), { host: '127.0.0.1', port })
  await new Promise((done) => first.close(done))
  if (result.ok) return result
  const [refusal] = result.refusals
  return {
    ok: false,
    refusals: [{ ...refusal, code: refusal?.code ?? 'port-taken', with: { ...refusal?.with, port: '4710' } }],
  } as const
}

/** Where books lie: files, servers, disks, copies. */
export const placeCases = {
  'book-not-named': typed('A report of no books', 'daybook report trial-balance', { books: 'none' }),
  'book-unknown': typed('Books that are not there', 'daybook book show --book old.daybook'),
  'book-exists': typed(
    'Making books where there are some',
    'daybook book create books.daybook --name Maple --form corporation --province ON',
  ),
  'book-unchanged': typed('The province that the books are in already', 'daybook book change --province ON'),
  'book-newer': typed('Books of a later Daybook', 'daybook book show', {
    typed: ['sqlite3 books.daybook "update head set format = 99"'],
  }),
  'book-damaged': typed('A letter under the name of books', 'daybook book show --book letter.daybook', {
    files: { 'letter.daybook': 'Dear Ms. Alder,\n'.repeat(100) },
  }),
  'book-busy': decided('Other programs write without a pause', () =>
    recordedOver(() => ({ append: async () => 'moved' })),
  ),
  'disk-full': decided('No space is left where the books lie', () =>
    recordedOver(() => ({ commit: failing('ENOSPC') })),
  ),
  'outcome-unknown': decided('The connection is lost at the moment of the commit', () =>
    recordedOver(() => ({ commit: failing('in-doubt') })),
  ),
  'place-read-only': typed(
    'A folder that is not there',
    'daybook book create 2026/books.daybook --name Maple --form corporation --province ON',
    { books: 'none' },
  ),
  'place-malformed': typed(
    'An address that does not say which books',
    'daybook book show --book postgres://127.0.0.1/ledger',
  ),
  'server-unreachable': typed(
    'A server that does not answer',
    "daybook book show --book 'postgres://127.0.0.1:1/ledger?book=1'",
  ),
  'place-not-utf8': decided('A database in an old encoding', async () => {
    const session = {
      run: async () => ({ rows: [['LATIN1']], count: 1, did: 'SELECT' }),
      runAfter: async () => ({ rows: [], count: 0, did: 'SELECT' }),
      runAll: async () => {},
      table: async () => ({ columns: [], rows: [] }),
      isLost: () => false,
      end: async () => {},
    }
    return (await makeTables(session, '', 'postgres://127.0.0.1/ledger')) ?? { ok: true, value: undefined }
  }),
  'address-not-loopback': typed('Serving the whole network', 'daybook serve --host 0.0.0.0 --port 0'),
  'port-taken': decided('A port that another program has', taken),
  'printer-missing': decided('A machine without the typesetter', () =>
    pdfBy(() => Promise.reject(new Error('not installed')), [], {
      language: 'en',
      generatedOn: '2026-04-10',
    }),
  ),
  'export-malformed': typed(
    'A letter in the place of an export',
    'daybook book import letter.jsonl --to new.daybook',
    {
      files: { 'letter.jsonl': 'Dear Ms. Alder,\n' },
    },
  ),
  'copy-false': decided('A copy that is not of the same chain', copied),
} as const satisfies Partial<Record<RefusalCode, Case>>

/** Copies books of which another fact is read than the copy has. */
async function copied() {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-copy-'))
  try {
    const store = value(await createBook(join(folder, 'books.daybook')))
    value(await recordedOver(() => store))
    const read: BookStore['read'] = async (query, ...params) => {
      const rows = await store.read(query, ...params)
      return query.name === factsAfter.name ? rows.map((row) => ({ ...row, hash: '0'.repeat(64) })) : rows
    }
    const options = { mayReplace: false, provesSource: false }
    const result = await copyBook({ ...store, read }, join(folder, 'copy.daybook'), options)
    await store.close()
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
