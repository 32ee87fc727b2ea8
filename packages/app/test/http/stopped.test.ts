import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headOf } from '../../src/book.ts'
import { record } from '../../src/record.ts'
import { booksToImport, importStopped } from '../gallery/journals.ts'
import { opening, sale } from '../store/acts.ts'
import { type Served, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

/** What the books hold: how many facts, and their hash. */
const head = async () => {
  const { facts, hash } = (await books.ask('/v1/books/maple/close.list')).json()
  return { facts, hash }
}

/** Asks for a write under a name that somebody stops before it is under way. */
async function stopped(command: string, body: object) {
  const name = `stopped-${command.replace('.', '-')}`
  const headers = { 'content-type': 'application/json' }
  expect((await books.ask(`/v1/books/maple/progress/${name}`, { method: 'DELETE', headers })).status).toBe(
    200,
  )
  return books.ask(`/v1/books/maple/${command}`, {
    method: 'POST',
    body,
    headers: { ...headers, 'daybook-progress': name },
  })
}

const file = 'Date,Description,Amount\n2026-01-06,Paper,-12.00\n2026-01-07,Rent,-900.00\n'

const journal = '2026-01-08 Rent\n    6260    5.00 CAD\n    1010   -5.00 CAD\n'

test.each([
  [
    'statement.import',
    { file: 'chequing.csv', content: Buffer.from(file).toString('base64'), account: '1010', confirm: true },
  ],
  ['journal.import', { file: 'shop.journal', content: journal }],
  ['close.lock', { through: '2026-01-31', insist: true, reason: 'the shop was sold' }],
  ['year.close', { through: '2026', insist: 'the shop was sold' }],
])('%s that is stopped records nothing, and is done when it is asked again', async (command, body) => {
  const before = await head()
  const answer = await stopped(command, body)
  expect([answer.status, answer.refusals().map(({ code }) => code)]).toEqual([409, ['work-stopped']])
  expect(await head()).toEqual(before)
  const done = await books.ask(`/v1/books/maple/${command}`, { method: 'POST', body })
  expect([command, done.status, done.refusals()]).toEqual([command, 200, []])
})

test('an act that is stopped when all of it is stored leaves nothing, and others beside it stand', async () => {
  const book = await booksToImport()
  const act = { actor: 'tester', now: 0, dryRun: false, command: 'test', input: {} }
  const posts = (lastCall?: () => Promise<Result<undefined>>) =>
    record(book, lastCall === undefined ? act : { ...act, lastCall }, async ({ head }) =>
      ok({ facts: [{ fact: sale(head.entries + 1, 500n) }] }),
    )
  const [first, stopped, last] = await Promise.all([
    posts(),
    posts(async () => refuse('work-stopped')),
    posts(async () => ok(undefined)),
  ])
  expect([first.ok, stopped.ok, last.ok]).toEqual([true, false, true])
  expect(await headOf(book.store)).toMatchObject({ entries: 2, seq: opening.length + 2 })
})

test('a journal stopped half way stands in whole batches, and the same file again brings the rest', async () => {
  const book = await booksToImport()
  expect(await importStopped(book, 1)).toMatchObject({
    ok: false,
    refusals: [{ code: 'import-stopped', with: { file: 'shop.jsonl', count: '2000' } }],
  })
  expect(await importStopped(book)).toEqual({
    ok: true,
    value: { posted: 1, known: 2000, accountsOpened: 0 },
  })
})
