import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBooks } from '../../src/http/books.ts'
import { apiHandler } from '../../src/http/handle.ts'
import { shell } from '../transcripts/shell.ts'

test('books that do not open are a row with the reason, are opened once they can be, and books are joined', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-many-'))
  const at = shell(folder)
  const books = openBooks()
  const asks = apiHandler(books)
  const ask = async (path: string, method = 'GET') => {
    const [pathname = '', search = ''] = path.split('?')
    const header = () => undefined
    const asked = { method, pathname, search: search === '' ? '' : `?${search}`, header }
    const { status, body } = await asks({ ...asked, text: async () => '' })
    return { status, body: typeof body === 'string' ? JSON.parse(body) : body }
  }
  try {
    const maple = join(folder, 'maple.daybook')
    await at.run('daybook book create maple.daybook --name Maple --form corporation --province ON')
    await at.run(
      'daybook entry post --date 2026-01-05 --memo Shares --debit 1010=5000 --credit 3000=5000 --book maple.daybook',
    )
    const torn = join(folder, 'torn.daybook')
    writeFileSync(torn, 'no books')
    expect([(await books.tryOpen(torn)).ok, (await books.tryOpen(maple)).ok]).toEqual([false, true])
    const grid = (await ask('/v1/practice.list')).body
    expect(grid).toMatchObject({
      books: [
        { book: 'torn', state: 'broken', reason: expect.stringContaining('damaged') },
        { book: 'maple', reason: '' },
      ],
    })
    expect((await ask('/v1/practice.deadlines')).body.unread).toEqual([
      { book: 'torn', reason: expect.stringContaining('damaged') },
    ])
    // A backup is put in its place: the next look opens it.
    copyFileSync(maple, torn)
    expect((await ask('/v1/practice.list')).body.counts).toMatchObject({ broken: 0 })
    expect((await ask('/v1/books')).body.books.map(({ name }: { name: string }) => name)).toEqual([
      'maple',
      'torn',
    ])
    // A page of the server's own lies at /q/…: books of that name are reached under another.
    copyFileSync(maple, join(folder, 'q.daybook'))
    await books.tryOpen(join(folder, 'q.daybook'))
    expect((await ask('/v1/books')).body.books.at(-1).name).toBe('q-2')
    const joined = await ask('/v1/report.consolidated?books=maple&books=torn&through=2026-12-31')
    // 5,000.00 of shares in each of the two.
    expect(joined.body.sections[0].total).toMatchObject({ books: ['5000.00', '5000.00'], total: '10000.00' })
    const page = await ask('/v1/report.consolidated?books=maple&books=torn&format=page&through=2026-12-31')
    expect(page.body.rows[1].figures).toEqual({ book0: expect.any(String), book1: expect.any(String) })
    expect((await ask('/v1/report.consolidated?books=maple')).body.refusals[0].code).toBe(
      'consolidation-one-book',
    )
    expect((await ask('/v1/report.consolidated?books=maple&books=none')).body.refusals[0].code).toBe(
      'book-unknown',
    )
    expect((await ask('/v1/report.consolidated', 'POST')).status).toBe(405)
  } finally {
    await books.close()
    at.end()
    rmSync(folder, { recursive: true, force: true })
  }
})
