import { factFrom } from '@daybook/core/daybook/body.ts'
import { derive } from '@daybook/core/daybook/derive.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookOf, headOf } from '../../src/book.ts'
import { dumpChunks, dumpTable } from '../../src/store/dump.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { answeredQueries } from '../../src/store/memory-queries.ts'
import * as queries from '../../src/store/queries.ts'
import * as bankQueries from '../../src/store/queries-bank.ts'
import * as cashQueries from '../../src/store/queries-cash.ts'
import * as lineQueries from '../../src/store/queries-lines.ts'
import * as tradeQueries from '../../src/store/queries-trade.ts'
import type { Query } from '../../src/store/query.ts'
import type { BookStore } from '../../src/store/store.ts'
import { brokenAt, chainOf, recordFacts } from './acts.ts'
import { accountNumbers } from './dice.ts'
import { type Life, lives } from './lives.ts'
import { byTable, plainFold } from './plain-fold.ts'
import { allRows, listed } from './rows.ts'
import { type TestStore, withBook } from './stores.ts'

/** That a store answers every query as the others do, for any life of a book. */
export function queryContract(store: TestStore): void {
  const property = (work: (kept: BookStore, life: Life) => Promise<void>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(lives, (life) =>
        withBook(store, async (book) => {
          await live(book.store, life)
          await work(book.store, life)
        }),
      ),
      { numRuns },
    )

  test('the derived rows of any life are those of its facts, one after the other', () =>
    property(async (kept, life) => {
      expect(await allRows(kept)).toStrictEqual(plainFold(life))
      expect(brokenAt(await chainOf(kept), await headOf(kept))).toBeUndefined()
    }, 25))

  test('every query of any life is answered as the memory store answers it', () =>
    property(async (kept, life) => {
      const memory = memoryStore()
      await live(memory, life)
      for (const { name, ask } of askings) {
        expect({ name, answer: await ask(kept) }).toEqual({ name, answer: await ask(memory) })
      }
    }, 15))

  test('no query is left out', () => {
    const all = Object.values({ ...queries, ...bankQueries, ...cashQueries, ...lineQueries }).flatMap(
      (each) => (typeof each === 'object' && 'text' in each ? [each.name] : []),
    )
    const asked = new Set(askings.map(({ name }) => name))
    expect(all.filter((name) => !asked.has(name))).toEqual([])
    expect(all.filter((name) => !answeredQueries.has(name))).toEqual([])
  })

  test('a rebuild from the facts of any life gives the rows that were there', () =>
    property(async (kept, life) => {
      const before = await allRows(kept)
      await kept.rebuild(async (apply) => {
        for (const row of await chainOf(kept)) {
          await apply(derive(factFrom(row.kind, row.v, row.body), row.seq, row.actor))
        }
      })
      expect(await allRows(kept)).toStrictEqual(before)
      expect(before).toStrictEqual(plainFold(life))
    }, 8))

  test('a rebuild that fails leaves the rows as they were', () =>
    property(async (kept) => {
      const before = await allRows(kept)
      const failing = kept.rebuild(async () => {
        throw new Error('a fact cannot be read')
      })
      await expect(failing).rejects.toThrow('a fact cannot be read')
      expect(await allRows(kept)).toStrictEqual(before)
    }, 3))

  test('a table is dumped in the same order whatever number of rows is read at once', () =>
    property(async (kept) => {
      for (const table of Object.values(byTable((each) => each))) {
        const whole = await listed(dumpTable(kept, table))
        for (const atOnce of [1, 2, 7]) {
          const chunks = await listed(dumpChunks(kept, table, atOnce))
          expect(chunks.flat()).toStrictEqual(whole)
          expect(chunks.every((chunk) => chunk.length > 0 && chunk.length <= atOnce)).toBe(true)
        }
      }
    }, 3))
}

/** Records a life, all acts at once: those that wait share a commit. */
async function live(store: BookStore, life: Life): Promise<void> {
  const book = bookOf(store)
  const recorded = await Promise.all(life.map((facts, index) => recordFacts(book, facts, `key ${index} é`)))
  for (const each of recorded) value(each)
}

/** A query asked in one way. */
type Asking = { readonly name: string; readonly ask: (store: BookStore) => Promise<unknown> }

const searches = [
  ['cafe'],
  ['null'],
  ['paper', 'in'],
  ['οδος'],
  ['strasse'],
  ['straße'],
  ['istanbul'],
  ['j1'],
  ['ful'],
  ['x41'],
]

/** Each query asked in several ways; those that promise no order are sorted. */
const askings: readonly Asking[] = [
  ...inOrder(queries.heads, []),
  ...inOrder(queries.lastSeq, []),
  ...inOrder(queries.factsAfter, [0, 1000], [3, 4], [9999, 1]),
  ...inOrder(queries.factsBefore, [1000, 1000], [7, 3], [1, 5]),
  ...anyOrder(queries.keysAmong, filled('key 0 é', 'key 2 é', 'key 999 é'), filled('KEY 0 é')),
  ...inOrder(queries.lastRecordedBy, [0], [1], [5], [Number.MAX_SAFE_INTEGER]),
  ...inOrder(queries.accounts, []),
  ...['profile', 'lock', 'dimension', 'template', 'rate', 'statement', 'undone', 'none'].flatMap((kind) =>
    inOrder(queries.cards, [kind]),
  ),
  ...inOrder(queries.card, ['profile', 'profile'], ['lock', 'lock'], ['template', 't1'], ['template', 't9']),
  ...anyOrder(queries.totals, []),
  ...anyOrder(queries.monthTotals, ['2024-01', '2026-12'], ['2025-03', '2025-09'], ['2025-09', '2025-03']),
  ...anyOrder(queries.monthTotalsByDims, ['2024-01', '2026-12'], ['2025-05', '2025-05']),
  ...anyOrder(queries.dayTotals, ['2024-01-01', '2026-12-31'], ['2025-02-10', '2025-02-20']),
  ...anyOrder(queries.dayTotalsByDate, ['2024-01-01', '2026-12-31'], ['2025-02-10', '2025-02-20']),
  ...anyOrder(queries.dayTotalsAsOf, ['2024-01-01', '2026-12-31', 5], ['2024-06-15', '2025-06-15', 3]),
  ...inOrder(queries.entryByNumber, [1], [2], [3], [99]),
  ...inOrder(
    queries.entryFactsBetween,
    ['2024-01-01', '2026-12-31', '', 0, 1000],
    ['2024-06-01', '2026-06-30', '2025-01-15', 2, 2],
    ['2025-01-01', '2025-12-31', '2024-12-31', 99, 3],
  ),
  ...inOrder(
    queries.entryFactsAfter,
    [0, '2024-01-01', '2026-12-31', 1000],
    [3, '2025-01-01', '2025-12-31', 2],
  ),
  ...inOrder(queries.entriesAsOf, [0], [5], [10], [1000]),
  ...['1000', '4000', '～', 'é', 'none'].flatMap((account) => [
    ...inOrder(
      queries.postingsOf,
      [account, '2024-01-01', '2026-12-31', '', 0, 0, 1000],
      [account, '2024-01-01', '2026-12-31', '2025-06-15', 3, 0, 3],
    ),
    ...inOrder(queries.postingCount, [account]),
    ...inOrder(bankQueries.bankLines, [account]),
    ...inOrder(bankQueries.tiesOfAccount, [account]),
    ...inOrder(bankQueries.clearedOfAccount, [account]),
    ...inOrder(bankQueries.openPostings, [account, '2026-12-31'], [account, '2025-05-05']),
    ...inOrder(cashQueries.linkedPostings, [account]),
    ...inOrder(tradeQueries.controlPostings, [account, '2026-12-31'], [account, '2025-05-05']),
    ...inOrder(lineQueries.openLines, [account]),
    ...inOrder(
      lineQueries.untiedPostings,
      [account, '2024-01-01', '2026-12-31', ''],
      [account, '2025-01-01', '2025-06-30', 'USD'],
    ),
    ...inOrder(lineQueries.numbersOnAccount, [account, '2024-01-01', '2026-12-31']),
    ...inOrder(lineQueries.codedOfAccount, [account, '2024-01-01', '2026-12-31']),
    ...inOrder(lineQueries.excludedLines, [account]),
  ]),
  { name: 'postingsOf', ask: pagesOfPostings },
  { name: 'bankLine', ask: everyBankLine },
  { name: 'tiesOfLine', ask: everyTiedLine },
  ...inOrder(bankQueries.tiesToEntries, [1, 1000], [2, 3]),
  ...inOrder(lineQueries.accountsWithLines, []),
  ...inOrder(lineQueries.tiesOfRule, ['R1'], ['R9']),
  ...inOrder(lineQueries.codedOfPatterns, ['A', 'Z', -1, 1000], ['', 'ZZ', 1, 2]),
  ...inOrder(lineQueries.codedOfPattern, ['PAPER CO', -1, 1000], ['', 1, 1000], ['', -1, 2]),
  ...inOrder(bankQueries.clearedOfEntries, [1, 1000], [2, 3]),
  ...inOrder(bankQueries.entriesBecauseOf, ['adjustment', ''], ['reversal', 'J1'], ['import', '']),
  ...inOrder(bankQueries.papersOf, [1], [2], [3]),
  ...inOrder(bankQueries.desk, ['draft']),
  ...inOrder(bankQueries.paperList, []),
  ...searches.map((words) => ({ name: 'search', ask: (store: BookStore) => store.search({ words }, 100) })),
  ...[5n, 31_190n, 7n].map((amount) => ({
    name: 'search',
    ask: (store: BookStore) => store.search({ words: [], amount }, 3),
  })),
]

type Ask = readonly (string | number | bigint | null)[]

function inOrder<R>(question: Query<R>, ...ways: readonly Ask[]): readonly Asking[] {
  return ways.map((params) => ({ name: question.name, ask: (store) => store.read(question, ...params) }))
}

function anyOrder<R>(question: Query<R>, ...ways: readonly Ask[]): readonly Asking[] {
  return ways.map((params) => ({
    name: question.name,
    ask: async (store) => sorted(await store.read(question, ...params)),
  }))
}

/** The postings of every account, two at a time, each page after the last row of the one before. */
async function pagesOfPostings(store: BookStore): Promise<unknown> {
  const pages: unknown[] = []
  for (const account of accountNumbers) {
    let after: readonly [string, number, number] = ['', 0, 0]
    for (;;) {
      const page = await store.read(queries.postingsOf, account, '2024-02-01', '2026-11-30', ...after, 2)
      const last = page.at(-1)
      if (last === undefined) break
      pages.push(page)
      after = [last.date, last.number, last.line]
    }
  }
  return pages
}

async function everyBankLine(store: BookStore): Promise<unknown> {
  const lines: unknown[] = []
  for await (const row of dumpTable(store, 'statement_line')) {
    lines.push(await store.read(bankQueries.bankLine, String(row.account), String(row.fingerprint)))
  }
  return lines
}

async function everyTiedLine(store: BookStore): Promise<unknown> {
  const lines: unknown[] = []
  for await (const row of dumpTable(store, 'line_match')) {
    lines.push(await store.read(bankQueries.tiesOfLine, String(row.account), String(row.fingerprint)))
  }
  return lines
}

function sorted(rows: readonly unknown[]): readonly unknown[] {
  const text = (row: unknown) =>
    JSON.stringify(row, (_, cell) => (typeof cell === 'bigint' ? `${cell}n` : cell))
  return rows.map((row) => [text(row), row] as const).sort(([one], [other]) => (one < other ? -1 : 1))
}

function filled(...keys: readonly string[]): readonly string[] {
  return [...keys, ...Array.from({ length: queries.keysAtOnce - keys.length }, () => '')]
}
