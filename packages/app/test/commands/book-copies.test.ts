import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ownDatabase } from '../../../../test/postgres.ts'
import { bookOf } from '../../src/book.ts'
import { bookParts } from '../../src/copies/book-parts.ts'
import { exportLines } from '../../src/copies/export-lines.ts'
import { fillBook } from '../../src/copies/fill-book.ts'
import { importLines } from '../../src/copies/import-lines.ts'
import { sha256 } from '../../src/record.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { openBook } from '../../src/store/open-book.ts'
import type { BookStore } from '../../src/store/store.ts'
import { chainOf, recordFacts } from '../store/acts.ts'
import { lives } from '../store/lives.ts'
import { booksInFile, type KeptBooks, rowsOf } from './kept-books.ts'
import { codesOf, given } from './program.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-copies-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
/** A place in the folder that nothing is at. */
function place(): string {
  count += 1
  return join(folder, `copy-${count}.daybook`)
}

// Larger than two pieces of an export, with all bytes there are.
const paper = Buffer.alloc(
  120_000,
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
)
const paperHash = createHash('sha256').update(paper).digest('hex')

/** Books with entries, a paper of several pieces, a draft, and two items in the vault. */
async function wholeBooks(): Promise<KeptBooks> {
  const books = await booksInFile()
  const { does, book } = books
  await does(
    'entry.post',
    { date: '2026-01-10', memo: 'Vélo', debit: ['1010=113.00'], credit: ['4000=113.00'] },
    { key: 'k1' },
  )
  await does('entry.post', { date: '2026-02-03', debit: ['6235=9.00'], credit: ['1010=9.00'] })
  await does('entry.reverse', { number: 2, date: '2026-02-03' })
  const quoted = { sha256: paperHash, name: 'bill “1”.pdf', mediaType: 'application/pdf', size: paper.length }
  const head = (await chainOf(book.store)).length
  expect(head).toBe(122 + 3)
  await book.queue.submit(async () => {
    const { batchOn } = await import('../store/acts.ts')
    const { headOf } = await import('../../src/book.ts')
    const before = await headOf(book.store.staged)
    const fact = { kind: 'paper.attached', v: 1, number: 1, paper: quoted } as const
    const status = await book.store.append(
      before,
      batchOn(before, [fact], [{ sha256: paperHash, bytes: paper }]),
    )
    expect(status).toBe('appended')
    return { ok: true as const, value: undefined }
  })
  book.held.head = undefined
  await book.store.putDesk({ kind: 'draft', id: 'd1', body: '{"memo":"“later”\\n"}', updatedAt: 7 })
  await does('vault.set', { id: 'amara-sin', kind: 'sin', value: '130692544', label: 'Amara' })
  await does('vault.set', { id: 'amara-name', kind: 'name', value: 'Amara Sample' })
  return books
}

/** All that copies must have: the chain, every derived row, papers, desk, vault. */
async function contentsOf(store: BookStore) {
  return {
    chain: await chainOf(store),
    rows: await rowsOf(bookOf(store)),
    paper: await store
      .paper(paperHash)
      .then((bytes) => bytes && sha256(Buffer.from(bytes).toString('base64'))),
    parts: await exported(store),
  }
}

async function exported(store: BookStore): Promise<string> {
  return store.snapshot(async (reader) => {
    let text = ''
    for await (const lines of exportLines(bookParts(store, reader))) text += value(lines)
    return text
  })
}

async function contentsAt(at: string) {
  const store = value(await openBook(at))
  const contents = await contentsOf(store)
  await store.close()
  return contents
}

describe('with whole books', () => {
  let books: KeptBooks
  beforeAll(async () => {
    books = await wholeBooks()
  })
  afterAll(() => books.end())

  test('a backup is the books, to the last row, and is proved', async () => {
    const file = place()
    const backup = await books.does('book.backup', { file })
    expect(backup).toMatchObject({ place: file, seq: 126, entries: 3 })
    expect(backup.proofs.find(({ proof }) => proof === 'papers')?.result).toMatch(/^1 kept.*1 quoted/)
    expect(await contentsAt(file)).toEqual(await contentsOf(books.book.store))
    expect(readdirSync(folder).filter((name) => /partial|-wal|-shm/.test(name))).toEqual([])
  })

  test('a backup takes the place of nothing unless told to, and then only once it is proved', async () => {
    const file = place()
    writeFileSync(file, 'something else')
    expect(await books.refused('book.backup', { file })).toEqual(['book-exists'])
    expect(readFileSync(file, 'utf8')).toBe('something else')
    await books.does('book.backup', { file, overwrite: true })
    expect(await contentsAt(file)).toEqual(await contentsOf(books.book.store))
  })

  test('the books themselves and books in use are never replaced', async () => {
    const file = books.book.store.place
    const inUse = place()
    await books.does('book.backup', { file: inUse })
    const user = value(await openBook(inUse))
    value(
      await recordFacts(bookOf(user), [{ kind: 'period.locked', v: 1, through: '2026-01-31', reason: 'x' }]),
    )
    for (const each of [file, inUse]) {
      expect(await books.refused('book.backup', { file: each, overwrite: true })).toEqual(['book-exists'])
      expect(await books.refused('book.export', { file: each, overwrite: true })).toEqual(['book-exists'])
    }
    await user.close()
  })

  test('a log that lies beside a free place is not taken into new books', async () => {
    const file = place()
    writeFileSync(`${file}-wal`, 'the log of other books')
    expect(await books.refused('book.backup', { file })).toEqual(['book-exists'])
    expect(existsSync(file)).toBe(false)
  })

  test('a backup is restored to a new place, proved before and after', async () => {
    const [file, to] = [place(), place()]
    await books.does('book.backup', { file })
    const restored = value(await given('book.restore', { from: file, to }))
    expect(restored).toMatchObject({ place: to, seq: 126 })
    expect(await contentsAt(to)).toEqual(await contentsOf(books.book.store))
    expect(codesOf(await given('book.restore', { from: file, to }))).toEqual(['book-exists'])
    expect(codesOf(await given('book.restore', { from: place(), to: place() }))).toEqual(['book-unknown'])
  })

  test.each([
    ["update fact set actor = 'x' where seq = 9", 'fact-altered'],
    ['update posting set amount = 1', 'row-false'],
    ["update paper set bytes = x'00'", 'paper-false'],
  ])('a backup that is not what it was is not restored: %s', async (sql, code) => {
    const [file, to] = [place(), place()]
    await books.does('book.backup', { file })
    const db = new DatabaseSync(file)
    db.exec(sql)
    db.close()
    expect(codesOf(await given('book.restore', { from: file, to })).slice(0, 2)).toEqual([
      'book-not-proven',
      code,
    ])
    expect(readdirSync(folder).filter((name) => name.startsWith(to.split('/').at(-1) ?? ''))).toEqual([])
  })

  test('what is exported is imported as the same books, and exported again as the same bytes', async () => {
    const [file, again, to] = [place(), place(), place()]
    const said = await books.does('book.export', { file })
    expect(said).toMatchObject({ facts: 126, papers: 1, desk: 1, vault: 2, seq: 126 })
    value(await given('book.import', { file, to }))
    expect(await contentsAt(to)).toEqual(await contentsOf(books.book.store))
    const imported = value(await openBook(to))
    writeFileSync(again, await exported(imported))
    await imported.close()
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'))
    expect(codesOf(await given('book.import', { file, to }))).toEqual(['book-exists'])
  })

  test('the chain of an export holds by SHA-256 alone, with the shell lines of its description', async () => {
    const file = place()
    await books.does('book.export', { file })
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/book-export.md'), 'utf8')
    const script = /( {4}prev=0{64}\n[\s\S]*? {4}done\n)/.exec(page)?.[1]?.replaceAll(/^ {4}/gm, '') ?? ''
    const check = (text: string) => {
      writeFileSync(join(folder, 'books.jsonl'), text)
      return execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' })
    }
    const text = readFileSync(file, 'utf8')
    expect(check(text)).toBe('')
    expect(check(text.replace('Vélo', 'Vela'))).toMatch(/^altered: .*Vela/)
    expect(
      check(
        text
          .split('\n')
          .filter((_, index) => index !== 5)
          .join('\n'),
      ),
    ).toMatch(/^does not follow: /)
  })

  // Line 1 is the book, 2 to 127 the facts, 128 to 130 the paper (120,000 bytes at 49,152 a line), 131 the draft, 132 and
  // 133 the vault, 134 the end.
  const edits: readonly (readonly [string, number, (lines: string[]) => string[]])[] = [
    ['a memo edited', 124, (lines) => lines.map((line) => line.replace('Vélo', 'Vela'))],
    ['a line gone', 60, (lines) => lines.toSpliced(59, 1)],
    ['two lines swapped', 60, (lines) => lines.toSpliced(59, 2, lines[60] ?? '', lines[59] ?? '')],
    ['a line twice', 61, (lines) => lines.toSpliced(60, 0, lines[59] ?? '')],
    ['the first line gone', 1, (lines) => lines.slice(1)],
    ['the last line gone', 134, (lines) => lines.slice(0, -2)],
    ['cut in the middle of a line', 100, (lines) => [...lines.slice(0, 99), lines[99]?.slice(0, 50) ?? '']],
    ['empty', 1, () => []],
    ['a piece of the paper gone', 129, (lines) => lines.toSpliced(128, 1)],
    [
      'a piece of the paper edited',
      129,
      (lines) => lines.with(128, (lines[128] ?? '').replace('AAEC', 'BBBB')),
    ],
    ['the draft edited', 131, (lines) => lines.map((line) => line.replace('later', 'never'))],
    ['the draft gone', 133, (lines) => lines.filter((line) => !line.startsWith('{"desk"'))],
    [
      'an item of the vault edited',
      132,
      (lines) => lines.with(131, (lines[131] ?? '').replace('"sealed":"ey', '"sealed":"eX')),
    ],
    ['something behind the end', 135, (lines) => [...lines.slice(0, -1), lines[1] ?? '']],
    ['not an export at all', 1, () => ['{"hello":"world"}']],
    ['another program’s file', 1, () => ['date,amount', '2026-01-01,5.00']],
  ]
  test.each(edits)(
    'an export with %s is refused at line %i, and nothing is made',
    async (_what, line, edit) => {
      const [file, to] = [place(), place()]
      await books.does('book.export', { file })
      writeFileSync(file, edit(readFileSync(file, 'utf8').split('\n')).join('\n'))
      const result = await given('book.import', { file, to })
      expect(result).toMatchObject({
        ok: false,
        refusals: [{ code: 'export-malformed', with: { line: String(line) } }],
      })
      expect(readdirSync(folder).filter((name) => name.startsWith(to.split('/').at(-1) ?? ''))).toEqual([])
    },
  )

  test('an export that came through Windows line ends is the same books', async () => {
    const [file, to] = [place(), place()]
    await books.does('book.export', { file })
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
    value(await given('book.import', { file, to }))
    expect((await contentsAt(to)).parts).toBe(await exported(books.book.store))
  })

  test('bytes that are not UTF-8, and a newer version of the format, are refused', async () => {
    const [file, to] = [place(), place()]
    await books.does('book.export', { file })
    const bytes = readFileSync(file)
    bytes[bytes.indexOf('Vélo') + 1] = 0xff
    writeFileSync(file, bytes)
    expect(codesOf(await given('book.import', { file, to }))).toEqual(['text-not-utf8'])
    const object = '{"profile":{},"version":2}'
    writeFileSync(file, `{"book":${object},"hash":"${sha256(object)}"}\n`)
    expect(codesOf(await given('book.import', { file, to }))).toEqual(['book-newer'])
    expect(codesOf(await given('book.import', { file: place(), to }))).toEqual(['file-missing'])
  })

  test('a chain that does not hold is not exported', async () => {
    const [file, out] = [place(), place()]
    await books.does('book.backup', { file })
    const db = new DatabaseSync(file)
    db.exec("update fact set actor = 'x' where seq = 9")
    db.close()
    const store = value(await openBook(file))
    const { exportBook } = await import('../../src/copies/export-book.ts')
    expect(codesOf(await exportBook(store, out, { mayReplace: false }))).toEqual([
      'book-not-proven',
      'fact-altered',
    ])
    expect(existsSync(out)).toBe(false)
    await store.close()
  })

  describe.each(inject('postgres'))('PostgreSQL $version', (server) => {
    test('books go from a file to a server and back, the same to the last row', async () => {
      const [database, file, backup] = [await ownDatabase(server), place(), place()]
      const there = await books.does('book.copy', { to: database })
      expect(there).toMatchObject({ seq: 126, entries: 3 })
      const contents = await contentsOf(books.book.store)
      expect(await contentsAt(there.place)).toEqual(contents)
      value(await given('book.restore', { from: there.place, to: file }))
      expect(await contentsAt(file)).toEqual(contents)
      const second = value(await given('book.restore', { from: there.place, to: database }))
      expect(second.place).not.toBe(there.place)
      expect(await contentsAt(String(second.place))).toEqual(contents)
      const store = value(await openBook(there.place))
      const { copyBook } = await import('../../src/copies/copy-book.ts')
      value(await copyBook(store, backup, { mayReplace: false, provesSource: false }))
      await store.close()
      expect(await contentsAt(backup)).toEqual(contents)
      expect(codesOf(await given('book.restore', { from: file, to: there.place }))).toEqual(['book-exists'])
    })

    test('an import that is refused half way leaves nothing on the server', async () => {
      const [database, file] = [await ownDatabase(server), place()]
      await books.does('book.export', { file })
      const lines = readFileSync(file, 'utf8').split('\n')
      const to = `${database}${database.includes('?') ? '&' : '?'}book=5`
      writeFileSync(file, lines.slice(0, -2).join('\n'))
      expect(codesOf(await given('book.import', { file, to }))).toEqual(['export-malformed'])
      expect(codesOf(await openBook(to))).toEqual(['book-unknown'])
      writeFileSync(file, lines.join('\n'))
      value(await given('book.import', { file, to }))
      expect((await contentsAt(to)).parts).toBe(lines.join('\n'))
    })
  })
})

test('a backup made while others post is one committed state of the books', async () => {
  const books = await booksInFile()
  let isPosting = true
  const posting = (async () => {
    while (isPosting)
      await books.does('entry.post', { date: '2026-01-10', debit: ['1010=1.00'], credit: ['4000=1.00'] })
  })()
  try {
    const user = value(await openBook(books.book.store.place))
    const { copyBook } = await import('../../src/copies/copy-book.ts')
    for (let round = 0; round < 5; round += 1) {
      const file = place()
      const { proof } = value(await copyBook(user, file, { mayReplace: false, provesSource: false }))
      const [fact] = (await chainOf(user)).slice(proof.head.seq - 1, proof.head.seq)
      expect(fact?.hash).toBe(proof.head.hash)
    }
    await user.close()
  } finally {
    isPosting = false
    await posting
    await books.end()
  }
})

test('any life of a book comes through an export unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const [from, to] = [memoryStore(), memoryStore()]
      for (const facts of life) value(await recordFacts(bookOf(from), facts))
      const file = place()
      writeFileSync(file, await exported(from))
      value(await fillBook(to, importLines(file), 'often'))
      expect(await chainOf(to)).toEqual(await chainOf(from))
      expect(await rowsOf(bookOf(to))).toEqual(await rowsOf(bookOf(from)))
      expect(await exported(to)).toBe(readFileSync(file, 'utf8'))
    }),
    { numRuns: 30 },
  )
})
