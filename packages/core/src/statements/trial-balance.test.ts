import { describe, expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { entriesOf, movedIn } from './books.fixture.ts'
import { chart, entries, year2026 } from './juniper.fixture.ts'
import { trialBalance, trialBalanceFigures } from './trial-balance.ts'
import { trialBalancePage } from './trial-balance-page.ts'

describe('the trial balance', () => {
  const rows = movedIn(entries, { from: '1900-01-01', through: '2025-12-31' })
  const balance = value(trialBalance({ chart, rows, on: '2025-12-31', asOfSeq: 5 }))

  test('has debits and credits by code, equal in sum, without zero balances', () => {
    expect(balance.rows.map(({ code, debit, credit }) => [code, debit, credit])).toEqual([
      ['1010', 2800000n, 0n],
      ['1520', 3000000n, 0n],
      ['1525', 0n, 300000n],
      ['2600', 0n, 4000000n],
      ['3000', 0n, 1000000n],
      ['4000', 0n, 2000000n],
      ['6020', 300000n, 0n],
      ['6260', 1200000n, 0n],
    ])
    // 28,000 + 30,000 + 3,000 + 12,000 = 3,000 + 40,000 + 10,000 + 20,000.
    expect(balance.totals).toEqual({ debit: 7300000n, credit: 7300000n })
    expect(balance.proofs).toEqual([
      {
        label: { en: 'Debits equal credits', fr: 'Les débits égalent les crédits' },
        left: 7300000n,
        right: 7300000n,
        holds: true,
      },
    ])
  })

  test('opens every amount and both totals', () => {
    const [debits] = trialBalanceFigures(balance)
    expect(debits?.id).toBe('trial-balance@2025-12-31#5:totals/debit')
    expect(debits?.parts[0]).toEqual({
      id: 'trial-balance@2025-12-31#5:1010:debit',
      label: { en: '1010 Chequing account', fr: '1010 Compte chèques' },
      value: 2800000n,
      how: 'postings',
      parts: [],
      postings: {
        accounts: ['1010'],
        span: { from: '1900-01-01', through: '2025-12-31' },
        asOfSeq: 5,
        count: 4,
      },
    })
    const page = trialBalancePage(balance, { bookName: 'Juniper Joinery Ltd.', language: 'fr' })
    expect(page.subtitle.fr).toBe('Au 31 décembre 2025')
    expect(page.rows.at(-1)?.cells).toEqual([null, 'Total', 7300000n, 7300000n])
  })

  test('leaves out accounts that came back to zero', () => {
    const paid = movedIn(entries.slice(5, 7), year2026).filter((row) => row.account === '1100')
    const none = entriesOf(`
      2026-04-30 Rest
        1010 165.00
        1100 -165.00
      2026-04-30 And back
        1010 -165.00
        1100 165.00
    `)
    const zero = value(trialBalance({ chart, rows: movedIn(none, year2026), asOfSeq: 5 }))
    expect(zero.rows).toEqual([])
    // 56,500 invoiced less 40,000 received.
    expect(value(trialBalance({ chart, rows: paid, asOfSeq: 5 })).rows[0]?.debit).toBe(1650000n)
  })

  test('takes all postings when no day is named', () => {
    const all = value(
      trialBalance({
        chart,
        rows: movedIn(entries, { from: '1900-01-01', through: '2199-12-31' }),
        asOfSeq: 5,
      }),
    )
    expect(trialBalanceFigures(all)[1]?.id).toBe('trial-balance@all#5:totals/credit')
    expect(trialBalancePage(all, { bookName: '', language: 'en' }).subtitle.en).toBe('All postings')
  })

  test('refuses an account that the chart lacks', () => {
    const strange = movedIn(
      entriesOf(`
      2026-01-05 Strange
        9999 1.00
        1010 -1.00
    `),
      year2026,
    )
    expect(trialBalance({ chart, rows: strange, asOfSeq: 1 })).toEqual({
      ok: false,
      refusals: [{ code: 'account-unknown', with: { account: '9999' } }],
    })
  })
})
