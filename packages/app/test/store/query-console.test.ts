import type { Fact } from '@daybook/core/daybook/fact.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { checkedQuery } from '../../src/query/check-query.ts'
import { views } from '../../src/query/views.ts'
import { createBook } from '../../src/store/open-book.ts'
import type { BookStore } from '../../src/store/store.ts'
import { account, profile, recordFacts } from './acts.ts'
import { type Life, lives } from './lives.ts'
import { eachStore, sqlite, type TestStore, withBook } from './stores.ts'

const bounds = { rows: 1000, milliseconds: 20_000 }

async function live(store: BookStore, life: Life): Promise<void> {
  const book = bookOf(store)
  for (const facts of life) value(await recordFacts(book, facts))
}

/** The rows that a query gives, with whole numbers as text. */
async function rowsOf(store: BookStore, sql: string, rows = 1000) {
  const given = value(await store.query(value(checkedQuery(sql)), { ...bounds, rows }))
  return given.rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))))
}

const entry = (number: number, amount: bigint, dims?: Readonly<Record<string, string>>): Fact => ({
  kind: 'entry.posted',
  v: 1,
  entry: {
    number,
    date: '2026-01-31',
    memo: 'Sale',
    because: { kind: 'adjustment', id: '' },
    postings: [
      { account: '1000', amount },
      { account: '4000', amount: -amount, ...(dims && { dims }) },
    ],
  },
})

/** Three sales, two of them in departments and classes, and a line of a budget. */
const small: Life = [
  [
    { kind: 'book.opened', v: 1, profile },
    { kind: 'account.opened', v: 1, account: account('1000', 'Bank', 'asset') },
    { kind: 'account.opened', v: 1, account: account('4000', 'Sales', 'revenue') },
  ],
  [entry(1, 3000n, { class: 'A', job: 'B' }), entry(2, 2050n, { department: 'A' }), entry(3, -500n)],
  [
    {
      kind: 'budget.set',
      v: 1,
      line: {
        id: 'plan 1000',
        budget: 'Plan',
        account: '1000',
        dims: { class: 'A' },
        months: [{ month: '2026-01', amount: -50n, since: 3 }],
      },
    },
  ],
]

const kept = eachStore().filter((store) => store.isKept)

test('there are stores that answer queries', () => {
  expect(kept.map(({ name }) => name)).toContain('SQLite')
})

describe.each(kept)('$name', (store: TestStore) => {
  test('every view of any life can be read, column by column', () =>
    fc.assert(
      fc.asyncProperty(lives, (life) =>
        withBook(store, async (book) => {
          await live(book.store, life)
          for (const view of views) {
            const names = view.columns.map(({ name }) => name).join(', ')
            const given = value(
              await book.store.query(value(checkedQuery(`select ${names} from ${view.name}`)), bounds),
            )
            expect(given.columns).toEqual(view.columns.map(({ name }) => name))
          }
        }),
      ),
      { numRuns: 3 },
    ))

  test('sums of postings are those of the months, and budgets have their amounts', () =>
    withBook(store, async ({ store: book }) => {
      await live(book, small)
      // 30.00 and 20.50 of sales, less 5.00 taken back.
      const byPosting =
        'select account, class, sum(amount_cents) from postings group by account, class order by account, class'
      expect(await rowsOf(book, `${byPosting} limit 1`)).toEqual([['1000', null, '4550']])
      const sales = "where account = '4000' group by class order by class"
      expect(await rowsOf(book, `select class, sum(amount_cents) from postings ${sales}`)).toContainEqual([
        'A',
        '-3000',
      ])
      expect(await rowsOf(book, `select class, sum(net_cents) from months ${sales}`)).toEqual(
        await rowsOf(book, `select class, sum(amount_cents) from postings ${sales}`),
      )
      const planned = "select month, class, job, amount_cents, fact from budgets where budget = 'Plan'"
      expect(await rowsOf(book, planned)).toEqual([['2026-01', 'A', null, '-50', '3']])
    }))

  test('rows beyond the limit are not given, and it is said that there are more', () =>
    withBook(store, async ({ store: book }) => {
      await live(book, small)
      const asked = value(checkedQuery('select fact from facts order by fact'))
      const given = value(await book.query(asked, { ...bounds, rows: 2 }))
      expect([given.rows.map(String), given.more]).toEqual([['1', '2'], true])
      const all = value(await book.query(value(checkedQuery('select 1 as one')), { ...bounds, rows: 1 }))
      expect([all.rows.length, all.more]).toEqual([1, false])
    }))

  test('a query without an end is stopped', () =>
    withBook(store, async ({ store: book }) => {
      const endless = 'with recursive n as (select 1 as x union all select x + 1 from n) select max(x) from n'
      const tried = await book.query(value(checkedQuery(endless)), { rows: 1, milliseconds: 300 })
      expect(tried).toMatchObject({ refusals: [{ code: 'query-too-slow', with: { seconds: '0.3' } }] })
      expect(await rowsOf(book, 'select 1 as one')).toEqual([['1']])
    }))

  test('what the engine cannot answer is refused in its words', () =>
    withBook(store, async ({ store: book }) => {
      const wrong = value(checkedQuery('select nope from entries'))
      const tried = await book.query(wrong, bounds)
      expect(tried).toMatchObject({ refusals: [{ code: 'query-wrong' }] })
      expect(tried.ok ? '' : tried.refusals[0]?.with.why).toContain('nope')
    }))

  test('a text that slipped past the check reads no stored table and changes nothing', () =>
    withBook(store, async ({ store: book }) => {
      // As if the check had a hole: what it would never give, straight to the engine.
      const past = (body: string) =>
        book.query({ views: new Set(), withParts: '', isRecursive: false, body }, bounds)
      expect(await past('select * from vault')).toMatchObject({ refusals: [{ code: 'query-wrong' }] })
      expect((await past("update entry set memo = 'x'")).ok).toBe(false)
      expect((await past('drop table posting')).ok).toBe(false)
      expect(await rowsOf(book, 'select count(*) from postings')).toEqual([['0']])
    }))
})

test('a query sees one book of a server and no other', async () => {
  for (const store of kept.filter(({ name }) => name !== sqlite.name)) {
    await withBook(store, async (book) => {
      await live(book.store, small)
      const other = value(await createBook(book.place.replace(/book=\d+/, 'book=new')))
      try {
        for (const view of views) {
          expect([view.name, await rowsOf(other, `select count(*) from ${view.name}`)]).toEqual([
            view.name,
            [['0']],
          ])
        }
      } finally {
        await other.close()
      }
    })
  }
})
