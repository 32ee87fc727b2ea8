import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { chained } from '@daybook/core/daybook/chain.ts'
import { type Result, value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { bookParts } from '../../src/copies/book-parts.ts'
import { exportLines } from '../../src/copies/export-lines.ts'
import { type Proof, proveBook } from '../../src/proof/prove-book.ts'
import { sha256 } from '../../src/record.ts'
import { createBook, openBook } from '../../src/store/open-book.ts'
import type { BookStore } from '../../src/store/store.ts'
import { booksOver, rowsOf } from '../commands/kept-books.ts'
import { throwDice } from './dice.ts'
import { daybook, newFolder } from './programs.ts'

const { folder, end } = newFolder()
const place = join(folder, 'books.daybook')
const whole = { bytes: Buffer.alloc(0), contents: '' }

beforeAll(async () => {
  const books = await booksOver(value(await createBook(place)))
  const { does, book } = books
  for (let index = 1; index <= 20; index += 1) {
    const date = `2026-01-${String(index).padStart(2, '0')}`
    await does('entry.post', {
      date,
      memo: `Sale number ${index}`,
      debit: ['1010=113.00'],
      credit: ['4000=113.00'],
    })
  }
  await does('entry.reverse', { number: 5, date: '2026-02-03' })
  await does('entry.approve', { numbers: [1, 2, 3] })
  await does('period.lock', { through: '2026-01-31', reason: 'GST filed' })
  await does('vault.set', { id: 'amara-sin', kind: 'sin', value: '130692544' })
  await book.store.putDesk({ kind: 'draft', id: 'd1', body: '{}', updatedAt: 7 })
  await book.store.search({ words: ['sale'] }, 1)
  whole.contents = await contentsOf(book.store)
  await books.end()
  whole.bytes = readFileSync(place)
})
afterAll(end)

/**
 * Everything in the books but drafts, which may be lost, as one text: facts, papers, vault, and every derived
 * row.
 */
async function contentsOf(store: BookStore): Promise<string> {
  const rows = JSON.stringify(await rowsOf(bookOf(store)), (_, cell) =>
    typeof cell === 'bigint' ? `${cell}n` : cell,
  )
  return store.snapshot(async (reader) => {
    let text = rows
    for await (const lines of exportLines(bookParts(store, reader))) text += value(lines)
    return text.replace(/^\{"desk".*\n/gm, '')
  })
}

/**
 * Writes a file in the place of the books and proves it; what was proved must be the books to the last row.
 */
async function verdict(bytes: Uint8Array): Promise<Result<Proof>> {
  writeFileSync(place, bytes)
  const opened = await openBook(place)
  if (!opened.ok) return opened
  try {
    const proof = await proveBook(opened.value, { part: 'all' })
    if (proof.ok) expect(await contentsOf(opened.value)).toBe(whole.contents)
    return proof
  } finally {
    await opened.value.close()
  }
}

test('the file as it was left is proved', async () => {
  expect(value(await verdict(whole.bytes)).entries).toBe(21)
})

test('one bit flipped anywhere is found, or is in no content; nothing ever breaks down', async () => {
  const dice = throwDice()
  const outcomes = { found: 0, harmless: 0 }
  for (let round = 0; round < 400; round += 1) {
    const at = dice.next(whole.bytes.length)
    const bit = dice.next(8)
    const bytes = Buffer.from(whole.bytes)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
    const proof = await verdict(bytes).catch((error: unknown) => {
      throw new Error(`seed ${dice.seed}, round ${round}: bit ${bit} of byte ${at}`, { cause: error })
    })
    outcomes[proof.ok ? 'harmless' : 'found'] += 1
  }
  // Much of a small file is room that is not used, or the search index, which is found by its gaps alone.
  expect(outcomes.found, `seed ${dice.seed}`).toBeGreaterThan(80)
}, 120_000)

test('a bit flipped in a fact is found first at that fact, by the command line too', async () => {
  const bytes = Buffer.from(whole.bytes)
  // The word stands in the fact, in the entry’s row, and in the search index; the body of the fact says
  // `"memo":` before.
  const at = bytes.indexOf('"memo":"Sale number 7"') + '"memo":"'.length
  bytes[at] = (bytes[at] ?? 0) ^ 1
  const proof = await verdict(bytes)
  // 122 facts open the books; the seventh entry is fact 129. R is S with its last bit flipped.
  expect(proof.ok ? [] : proof.refusals.map(({ code, at: where }) => `${code} ${where ?? ''}`)).toEqual([
    'book-not-proven ',
    'fact-altered facts.129',
    'row-false entry',
  ])
  const answered = daybook(place, ['book', 'verify'])
  expect(answered.code).toBe(5)
  expect(answered.codes).toEqual(['book-not-proven', 'fact-altered', 'row-false'])
  expect(answered.out).toContain('entry J7 has Sale number 7 as memo; the daybook says Rale number 7')
})

test('a page of facts that is torn is told by its first fact', async () => {
  const bytes = Buffer.from(whole.bytes)
  const page = Math.floor(bytes.indexOf('"memo":"Sale number 7"') / 4096) * 4096
  bytes.fill(0, page, page + 4096)
  const proof = await verdict(bytes)
  const [, first] = proof.ok ? [] : proof.refusals
  expect(first?.code).toBe('fact-unreadable')
  // The seventh entry is fact 129; the page begins some facts before.
  expect(Number(first?.with.seq)).toBeGreaterThan(100)
  expect(Number(first?.with.seq)).toBeLessThanOrEqual(129)
  const sound = daybook(place, ['book', 'verify', '--chain'])
  expect(sound.codes.slice(0, 2)).toEqual(['book-not-proven', 'fact-unreadable'])
})

test('a file cut off anywhere is never proved, and never breaks down', async () => {
  const dice = throwDice()
  for (let round = 0; round < 60; round += 1) {
    const length = round < 5 ? [0, 1, 16, 100, 4096][round] : dice.next(whole.bytes.length)
    const proof = await verdict(whole.bytes.subarray(0, length))
    expect(proof.ok, `seed ${dice.seed}: ${length} bytes`).toBe(false)
  }
})

test('books verify of a file cut off, or without its head, names the first bad fact', async () => {
  // Cut where the page of fact 129 (the seventh entry) begins.
  const cutAt = Math.floor(whole.bytes.indexOf('"memo":"Sale number 7"') / 4096) * 4096
  writeFileSync(place, whole.bytes.subarray(0, cutAt))
  const cut = daybook(place, ['book', 'verify'])
  expect([cut.code, cut.codes.slice(0, 2)]).toEqual([6, ['book-damaged', 'fact-unreadable']])
  const first = Number(/fact (\d+)/.exec(cut.out.slice(cut.out.indexOf('fact-unreadable')))?.[1])
  expect(first).toBeGreaterThan(1)
  expect(first).toBeLessThanOrEqual(129)
  expect(readFileSync(place).length).toBe(cutAt)

  // The head is a table of one row: its page torn, the facts are still followed to the first altered one.
  const torn = Buffer.from(whole.bytes)
  const at = torn.indexOf('"memo":"Sale number 7"') + '"memo":"'.length
  torn[at] = (torn[at] ?? 0) ^ 1
  const page = pageOf('head')
  torn.fill(0, (page - 1) * 4096, page * 4096)
  writeFileSync(place, torn)
  const headless = daybook(place, ['book', 'verify'])
  expect(headless.codes.slice(0, 2)).toEqual(['book-damaged', 'fact-altered'])
  expect(headless.out).toContain('fact 129')
  expect(readFileSync(place).equals(torn)).toBe(true)
})

/** The page on which a table of the whole file begins. */
function pageOf(table: string): number {
  writeFileSync(place, whole.bytes)
  const db = new DatabaseSync(place)
  const found = db.prepare('select rootpage from sqlite_schema where name = ?').get(table)
  db.close()
  return Number(found?.rootpage)
}

test('a file cut off is refused by every command, and is not written', () => {
  const cut = whole.bytes.subarray(0, 40_960)
  writeFileSync(place, cut)
  const post = ['entry', 'post', '--date', '2026-02-03', '--debit', '1010=5.00', '--credit', '4000=5.00']
  for (const args of [
    ['book', 'verify'],
    post,
    ['report', 'trial-balance'],
    ['book', 'backup', join(folder, 'b')],
  ]) {
    const answered = daybook(place, args)
    expect([answered.code, answered.codes[0]]).toEqual([6, 'book-damaged'])
  }
  expect(readFileSync(place).equals(cut)).toBe(true)
})

test('books of a newer version are refused by name, and not a byte of them is changed', () => {
  writeFileSync(place, whole.bytes)
  const db = new DatabaseSync(place)
  db.exec('update head set format = 99')
  db.close()
  const before = readFileSync(place)
  const post = ['entry', 'post', '--date', '2026-02-03', '--debit', '1010=5.00', '--credit', '4000=5.00']
  for (const args of [post, ['book', 'verify'], ['report', 'trial-balance'], ['book', 'rebuild']]) {
    const answered = daybook(place, args)
    expect([answered.code, answered.codes]).toEqual([6, ['book-newer']])
    expect(answered.out).toContain('99')
  }
  expect(readFileSync(place).equals(before)).toBe(true)
})

test('a fact of a kind that only a newer program knows is told as that', async () => {
  writeFileSync(place, whole.bytes)
  const db = new DatabaseSync(place)
  const { seq, hash } = db.prepare('select seq, hash from head').get() ?? {}
  const [number, prev] = [
    Number(seq) + 1,
    Buffer.from(hash instanceof Uint8Array ? hash : []).toString('hex'),
  ]
  const at = { seq: number, act: number, actor: 'tomorrow', recordedAt: 5 }
  // The chain holds; only the kind is unknown, which the type of a fact does not allow.
  const fact = chained({ kind: 'entry.dreamt', v: 1, number: 1 } as never, at, prev, sha256)
  const bytes = Buffer.from(fact.hash, 'hex')
  db.prepare("insert into fact values (1, ?, ?, 'entry.dreamt', 1, ?, null, null, 'tomorrow', 5, ?)").run(
    number,
    number,
    fact.body,
    bytes,
  )
  db.prepare('update head set seq = ?, hash = ?').run(number, bytes)
  db.close()
  const opened = value(await openBook(place))
  const proof = await proveBook(opened, { part: 'all' })
  expect(proof.ok ? [] : proof.refusals.map(({ code }) => code)).toEqual(['book-not-proven', 'fact-unknown'])
  expect((await proveBook(opened, { part: 'chain' })).ok).toBe(true)
  await opened.close()
})
