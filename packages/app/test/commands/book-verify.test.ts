import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { proveBook } from '../../src/proof/prove-book.ts'
import { openBook } from '../../src/store/open-book.ts'
import { recordFacts } from '../store/acts.ts'
import { lives } from '../store/lives.ts'
import { eachStore, withBook } from '../store/stores.ts'
import { booksInFile, type KeptBooks } from './kept-books.ts'

describe.each(eachStore())('$name', (store) => {
  test('any life of a book is proved, whole and in parts', async () => {
    await fc.assert(
      fc.asyncProperty(lives, (life) =>
        withBook(store, async (book) => {
          for (const facts of life) value(await recordFacts(bookOf(book.store), facts))
          // Lives quote papers that were never kept, post to locked days, remove accounts with postings, and
          // file returns that counted nothing.
          const lived = new Set([
            'book-not-proven',
            'paper-missing',
            'entry-false',
            'sums-unequal',
            'return-unequal',
            'return-standing',
          ])
          const found = async (part: 'all' | 'balances') => {
            const proved = await proveBook(book.store, { part })
            return proved.ok ? [] : proved.refusals.filter(({ code }) => !lived.has(code))
          }
          expect(await found('all')).toEqual([])
          expect(await found('balances')).toEqual([])
          const chain = value(await proveBook(book.store, { part: 'chain' }))
          expect(chain.facts).toBe(life.reduce((sum, facts) => sum + facts.length, 0))
        }),
      ),
      { numRuns: 15 },
    )
  })
})

/**
 * Books with four entries (one reversed), a lock, a record, dimensions and a foreign amount; behind them
 * their file.
 */
async function withTampered(
  sql: string,
  work: (codes: readonly string[], books: KeptBooks) => Promise<void> | void,
): Promise<void> {
  const books = await booksInFile()
  const { does, book } = books
  try {
    await does('entry.post', {
      date: '2026-01-10',
      memo: 'Sale',
      debit: ['1010=113.00'],
      credit: ['4000=113.00'],
    })
    await does('entry.post', {
      date: '2026-01-20',
      lines: [
        { account: '6235', debit: '50.00', tags: ['gst.itc'], memo: 'paper' },
        { account: '1010', credit: '50.00' },
      ],
    })
    await does('entry.post', {
      date: '2026-02-03',
      memo: 'Wrong',
      debit: ['1010=9.00'],
      credit: ['4000=9.00'],
    })
    await does('entry.reverse', { number: 3, date: '2026-02-03' })
    await does('entry.approve', { numbers: [1] })
    await does('period.lock', { through: '2026-01-31', reason: 'GST filed' })
    const file = new DatabaseSync(book.store.place)
    file.exec(sql)
    file.close()
    const proved = await books.tries('book.verify', {})
    await work(proved.ok ? [] : proved.refusals.map(({ code }) => code), books)
  } finally {
    await books.end()
  }
}

test('books as commands keep them are proved, in the words of the field', () =>
  withTampered('', async (codes, { does }) => {
    expect(codes).toEqual([])
    const { proofs, seq } = await does('book.verify', {})
    // 50.00 went out and 113.00 came in; 9.00 came and went. 121 accounts and the opening, 4 entries, 2 more
    // acts.
    expect(seq).toBe(122 + 4 + 2)
    expect(proofs).toEqual(
      expect.arrayContaining([
        { proof: 'entries', result: 'J1 to J4 without a gap, each balanced; 8 postings' },
        { proof: 'debits = credits', result: '181.00 = 181.00' },
        { proof: 'assets = liabilities + equity', result: '63.00 = 0.00 + 63.00' },
      ]),
    )
  }))

test.each([
  [
    'a fact’s amount',
    "update fact set body = replace(body, '113.00', '118.00') where seq = 123",
    'fact-altered',
  ],
  ['a fact’s actor', "update fact set actor = 'somebody' where seq = 123", 'fact-altered'],
  ['a fact’s moment', 'update fact set recorded_at = recorded_at + 1 where seq = 5', 'fact-altered'],
  ['a fact’s hash', 'update fact set hash = zeroblob(32) where seq = 123', 'fact-altered'],
  ['a fact in the middle', 'delete from fact where seq = 60', 'fact-missing'],
  ['the last fact', 'delete from fact where seq = 128', 'head-false'],
  ['a fact’s number', 'update fact set seq = 200 where seq = 128', 'fact-missing'],
  ['a fact’s act', 'update fact set act = 7 where seq = 124', 'fact-altered'],
  ['a fact’s kind', "update fact set kind = 'entry.dreamt' where seq = 123", 'fact-altered'],
  ['the head’s entries', 'update head set entries = 9', 'head-false'],
  ['the lock', "update head set locked_through = '2025-12-31'", 'head-false'],
  ['a posting’s amount', "update posting set amount = amount + 1 where account = '4000'", 'row-false'],
  ['a posting’s memo', "update posting set memo = 'else' where account = '6235'", 'row-false'],
  ['a posting', "delete from posting where account = '6235'", 'row-missing'],
  [
    'one posting too many',
    'insert into posting select 1, account, date, number, 7, amount, layer, dims, currency, foreign_amount, party, tags, memo from posting limit 1',
    'row-extra',
  ],
  ['an entry’s memo', "update entry set memo = 'else' where number = 2", 'row-false'],
  ['an entry', 'delete from entry where number = 4', 'row-missing'],
  [
    'one entry too many',
    'insert into entry select 1, 5, seq, date, layer, journal, because, because_id, payee, memo, ref, total, null, null, null, null, null from entry where number = 1',
    'row-extra',
  ],
  ['a reversal', 'update entry set reversed_by = null where number = 3', 'row-false'],
  ['an approval', 'update entry set approved_by = null where number = 1', 'row-false'],
  ['an approval that was not', "update entry set approved_by = 'somebody' where number = 2", 'row-false'],
  ['a month’s total', 'update account_month set debit = debit + 1', 'row-false'],
  ['an account’s total', "delete from account_total where account = '1010'", 'row-missing'],
  ['a total too many', "insert into account_total values (1, '7777', 'daily', '', 0, 0, 0, 0)", 'row-extra'],
  [
    'an account’s name',
    "update account set body = replace(body, 'Chequing', 'Cheque') where id = '1010'",
    'row-false',
  ],
  ['an account', "delete from account where id = '1010'", 'row-missing'],
  ['a record', "delete from card where kind = 'lock'", 'row-missing'],
  ['a paper nobody attached', "insert into paper values (1, 'abc', x'00')", 'paper-false'],
  ['the vault', "insert into vault values (1, 'x', x'00')", 'vault-false'],
] as const)('%s that was tampered with is found first', (_what, sql, code) =>
  withTampered(sql, (codes) => {
    expect(codes.slice(0, 2)).toEqual(['book-not-proven', code])
  }),
)

test('a fact that was rewritten with a new hash of its own is found at the fact after it', () =>
  withTampered('update fact set hash = zeroblob(32) where seq = 123', async (_codes, { tries }) => {
    const proved = await tries('book.verify', { chain: true })
    // The altered fact itself, and the next one, which was chained to the true hash.
    expect(proved.ok ? [] : proved.refusals.map(({ at }) => at)).toEqual([
      undefined,
      'facts.123',
      'facts.124',
    ])
  }))

test('what is wrong is told with both values, in both languages and without the name of a table', () =>
  withTampered("update posting set amount = 999 where account = '6235'", async (_codes, { tries }) => {
    const proved = await tries('book.verify', {})
    expect(proved.ok ? [] : proved.refusals[1]).toEqual({
      code: 'row-false',
      with: {
        what: 'line 1 of entry J2 on account 6235',
        whatFr: 'la ligne 1 de l’écriture J2 au compte 6235',
        column: 'amount',
        found: '9.99',
        expected: '50.00',
      },
      at: 'posting',
    })
  }))

test('the quick proof sees balances that are not the sums of the postings, and nothing else', async () => {
  const quick = async (sql: string) => {
    let codes: readonly string[] = []
    await withTampered(sql, async (_codes, { refused }) => {
      codes = await refused('book.verify', { quick: true })
    })
    return codes
  }
  expect(await quick('')).toEqual([])
  expect(await quick("update fact set actor = 'somebody' where seq = 123")).toEqual([])
  expect(
    (await quick("update account_month set credit = credit + 1 where account = '4000'")).slice(0, 2),
  ).toEqual(['book-not-proven', 'row-false'])
  expect((await quick("update posting set amount = 999 where account = '6235'")).at(-1)).toBe('sums-unequal')
})

test('a seal printed earlier holds while the books grow, and not for other books', () =>
  withTampered('', async (_codes, { does, refused, book }) => {
    const { seq, hash } = await does('book.seal', {})
    await does('entry.post', { date: '2026-02-10', debit: ['1010=1.00'], credit: ['4000=1.00'] })
    const folder = join(book.store.place, '..')
    const files = {
      text: `books: x\nseq: ${seq}\nhash: ${hash}\n`,
      json: JSON.stringify({ books: 'x', seq, hash }),
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const seals = [`${seq}:${hash}`, join(folder, 'text'), join(folder, 'json')]
    for (const against of seals) {
      expect(await refused('book.verify', { against })).toEqual([])
      expect(await refused('book.verify', { against, quick: true })).toEqual([])
    }
    const other = hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
    for (const against of [`${seq}:${other}`, `${seq + 5}:${hash}`, `${seq - 1}:${hash}`]) {
      for (const quick of [false, true]) {
        expect(await refused('book.verify', { against, quick })).toEqual(['book-not-proven', 'seal-false'])
      }
    }
    for (const against of ['nothing', join(folder, 'books.daybook'), `${seq}:abc`, folder]) {
      expect(await refused('book.verify', { against })).toEqual(['seal-malformed'])
    }
  }))

test('books of which the head is not the end of the chain give no seal', () =>
  withTampered('update head set hash = zeroblob(32)', async (_codes, { refused }) => {
    expect(await refused('book.seal', {})).toEqual(['book-not-proven'])
  }))

test('derived rows that were damaged are rebuilt from the facts, and then proved', () =>
  withTampered(
    'delete from posting; update account_month set debit = 7; delete from card; update head set entries = 1, locked_through = null',
    async (codes, { does, refused }) => {
      expect(codes[0]).toBe('book-not-proven')
      expect((await refused('book.rebuild', {}, { dryRun: true }))[0]).toBe('book-not-proven')
      expect((await does('book.rebuild', {})).rebuilt).toBe(true)
      expect(await refused('book.verify', {})).toEqual([])
      expect(
        await refused('entry.post', { date: '2026-01-31', debit: ['1010=1.00'], credit: ['4000=1.00'] }),
      ).toEqual(['period-locked'])
      expect(
        (await does('entry.post', { date: '2026-02-01', debit: ['1010=1.00'], credit: ['4000=1.00'] }))
          .number,
      ).toBe('J5')
    },
  ))

test.each(["update fact set actor = 'somebody' where seq = 123", 'delete from fact where seq = 128'])(
  'nothing is rebuilt from a chain that does not hold: %s',
  (sql) =>
    withTampered(sql, async (_codes, { refused }) => {
      expect((await refused('book.rebuild', {}))[0]).toBe('book-unrebuildable')
    }),
)

test('a paper that is missing or another file is found', async () => {
  const books = await booksInFile()
  const paper = {
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    name: 'bill.txt',
  }
  await books.does('entry.post', { date: '2026-01-10', debit: ['1010=1.00'], credit: ['4000=1.00'] })
  const fact = {
    kind: 'paper.attached',
    v: 1,
    number: 1,
    paper: { ...paper, mediaType: 'text/plain', size: 4 },
  } as const
  value(await recordFacts(books.book, [fact]))
  expect(await books.refused('book.verify', {})).toEqual(['book-not-proven', 'paper-missing'])
  const file = new DatabaseSync(books.book.store.place)
  // The hash above is that of the four letters “test”.
  file.prepare('insert into paper values (1, ?, ?)').run(paper.sha256, Buffer.from('test'))
  expect(await books.refused('book.verify', {})).toEqual([])
  file.exec("update paper set bytes = x'00'")
  file.close()
  expect(await books.refused('book.verify', {})).toEqual(['book-not-proven', 'paper-false'])
  await books.end()
})

test('a search index with a gap is found, and rebuilding mends it', () =>
  withTampered('', async (_codes, { book, does, refused }) => {
    await book.store.search({ words: ['sale'] }, 5)
    expect(await refused('book.verify', {})).toEqual([])
    const file = new DatabaseSync(book.store.place)
    file.exec("insert into search (search, rowid, words) values ('delete', 2, '')")
    file.close()
    expect(await refused('book.verify', {})).toEqual(['book-not-proven', 'search-false'])
    await does('book.rebuild', {})
    expect(await refused('book.verify', {})).toEqual([])
  }))

test('books are proved as they were when the proof began, while others write', () =>
  withTampered('', async (_codes, { book, does }) => {
    const other = value(await openBook(book.store.place))
    const proving = proveBook(other, { part: 'all' })
    await does('entry.post', { date: '2026-02-10', debit: ['1010=1.00'], credit: ['4000=1.00'] })
    const proof = value(await proving)
    expect([128, 129]).toContain(proof.facts)
    await other.close()
  }))
