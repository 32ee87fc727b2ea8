import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { fillBook } from '../../src/copies/fill-book.ts'
import { importLines } from '../../src/copies/import-lines.ts'
import { sha256 } from '../../src/record.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { openBook } from '../../src/store/open-book.ts'
import { chainOf, recordFacts } from '../store/acts.ts'
import { lives } from '../store/lives.ts'
import { type KeptBooks, rowsOf } from './kept-books.ts'
import { codesOf, given } from './program.ts'
import { contentsAt, contentsOf, exported, newPlaces, wholeBooks } from './whole-books.ts'

const { folder, place, end } = newPlaces()
afterAll(end)

describe('with whole books', () => {
  let books: KeptBooks
  beforeAll(async () => {
    books = await wholeBooks()
  })
  afterAll(() => books.end())

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

  // Line 1 is the book, 2 to 127 the facts, 128 to 130 the paper (120,000 bytes at 49,152 a line), 131 the
  // draft, 132 and 133 the vault, 134 the end.
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
