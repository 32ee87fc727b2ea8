import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBooks } from '../../src/http/books.ts'
import { apiHandler } from '../../src/http/handle.ts'
import { shell } from '../transcripts/shell.ts'

test('accounts of one open book go to others: rehearsed, recorded once, undone, a clash told and nothing pushed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-push-'))
  const at = shell(folder)
  const books = openBooks()
  const asks = apiHandler(books)
  const ask = async (path: string, input?: object, headers: Record<string, string> = {}) => {
    const method = input === undefined ? 'GET' : 'POST'
    const header = (name: string) => headers[name]
    const text = async () => JSON.stringify(input ?? {})
    const { status, body } = await asks({ method, pathname: `/v1/${path}`, search: '', header, text })
    return { status, body: JSON.parse(String(body)) }
  }
  try {
    for (const name of ['model', 'elm', 'fir']) {
      await at.run(`daybook book create ${name}.daybook --name ${name} --form corporation --province ON`)
      await books.tryOpen(join(folder, `${name}.daybook`))
    }
    const open = (book: string, name: string) =>
      ask(`books/${book}/account.open`, { code: '6999', type: 'expense', name, nameFr: name })
    expect((await open('model', 'Rink')).status).toBe(200)
    expect((await open('fir', 'Kayaks')).status).toBe(200)
    const wish = { from: 'model', books: ['elm', 'fir', 'model'], accounts: ['6990-6999'] }
    const has = async () => (await ask('books/elm/account.list')).body
    const before = await has()
    const rehearsed = await ask('practice.push', wish, { 'daybook-dry-run': 'true' })
    expect(rehearsed.body).toEqual({
      ...{ accounts: 1, rules: 0, checklist: 0, dryRun: true },
      books: [
        {
          ...{ book: 'elm', done: true, added: 1, same: 0, act: 0 },
          ...{ fresh: ['6999 Rink'], clashes: [], reason: '' },
        },
        {
          ...{ book: 'fir', done: false, added: 0, same: 0, act: 0, fresh: [] },
          clashes: ['account 6999 is another one in these books: Kayaks'],
          reason: 'account 6999 is another one in these books: Kayaks',
        },
      ],
    })
    expect(await has()).toEqual(before)
    const elm = { ...wish, books: ['elm'] }
    const key = { 'idempotency-key': 'push-1' }
    const done = await ask('practice.push', elm, key)
    const { act } = done.body.books[0]
    expect(done.body.books[0]).toMatchObject({ done: true, added: 1, act: expect.any(Number) })
    expect((await ask('practice.push', elm, key)).body.books[0]).toMatchObject({ act, fresh: ['6999 Rink'] })
    // Without the key it is a push of its own, which finds the account there.
    expect((await ask('practice.push', elm)).body.books[0]).toMatchObject({ added: 0, same: 1, act: 0 })
    expect((await ask('books/elm/act.undo', { number: act })).status).toBe(200)
    expect(await has()).toEqual(before)
    const code = async (input: object) => (await ask('practice.push', input)).body.refusals[0].code
    expect(await code({ ...wish, accounts: ['9999'] })).toBe('push-nothing')
    expect(await code({ ...wish, books: ['none'] })).toBe('book-unknown')
    expect(await code({ ...wish, template: 'rows.json' })).toBe('input-malformed')
    expect((await ask('practice.push')).status).toBe(405)
  } finally {
    await books.close()
    at.end()
    rmSync(folder, { recursive: true, force: true })
  }
})
