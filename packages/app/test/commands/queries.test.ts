import { expect, test } from 'vitest'
import { withBooks } from './with-books.ts'

test('a query answers with money as decimal text and counts as numbers', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', { date: '2026-03-01', debit: ['1010=1200.50'], credit: ['4000=1200.50'] })
    await does('entry.post', { date: '2026-03-02', debit: ['6260=30.05'], credit: ['1010=30.05'] })
    const answered = await does('query.run', {
      sql: 'select account, sum(amount_cents), count(*) as n, avg(amount_cents) as avg_cents from postings group by account order by account',
    })
    expect(answered).toMatchObject({
      columns: [
        { name: 'account', kind: 'text' },
        { name: 'sum_amount', kind: 'amount' },
        { name: 'n', kind: 'count' },
        { name: 'avg' },
      ],
      // 1010: (1,200.50 − 30.05) / 2 = 585.225, which is not rounded.
      rows: [
        { account: '1010', sum_amount: '1170.45', n: 2, avg: '585.225' },
        { account: '4000', sum_amount: '-1200.50', n: 1, avg: '-1200.50' },
        { account: '6260', sum_amount: '30.05', n: 1 },
      ],
      count: 3,
      more: false,
    })
  }))

test('two columns of one name are told apart, and rows beyond the limit are announced', () =>
  withBooks(async ({ does }) => {
    const answered = await does('query.run', {
      sql: 'select account, account, name from accounts order by 1',
      rows: 2,
    })
    expect(answered).toMatchObject({
      count: 2,
      more: true,
      rows: [{ account: '1000', account_2: '1000' }, {}],
    })
  }))

test('what a query may read is listed', () =>
  withBooks(async ({ refused }) => {
    expect(await refused('query.run', { sql: 'select * from card' })).toEqual(['query-view-unknown'])
    expect(await refused('query.run', { sql: 'select 1', seconds: 0 })).toEqual(['input-malformed'])
  }))
