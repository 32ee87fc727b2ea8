import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import { pageFaults } from '../reports/page.ts'
import { chartOf } from '../statements/books.fixture.ts'
import type { BookToJoin } from './books-to-join.ts'
import { consolidate, sections } from './consolidate.ts'
import { consolidatedPages } from './consolidated-page.ts'

const chart = chartOf(
  `
  1010 asset bank Chequing | Compte chèques
  1300 asset - Due from group | À recevoir du groupe
  2400 liability - Due to group | Dû au groupe
  3000 equity shareCapital Shares | Actions
  4000 revenue sales Sales | Ventes
  4100 revenue sales Fees from group | Honoraires du groupe
  5100 expense - Fees to group | Honoraires au groupe
`,
  { '1010': { gifi: '1002', role: 'bank.default' } },
)

function row(account: string, net: bigint): BalanceRow {
  const [debit, credit] = net > 0n ? [net, 0n] : [0n, -net]
  return { account, layer: 'daily', currency: '', debit, credit, foreignNet: 0n, postings: 1 }
}

function book(
  name: string,
  nets: Readonly<Record<string, bigint>>,
  more: Partial<BookToJoin> = {},
): BookToJoin {
  const rows = Object.entries(nets).map(([account, net]) => row(account, net))
  return { name, currency: 'CAD', chart, opening: [], rows, asOfSeq: 5, ...more }
}

const span = { from: '2026-01-01', through: '2026-12-31' }
// The parent sold services of 200 to the subsidiary, which has paid 20 of them, the parent not having seen
// them.
const parent = book('parent', { '1010': 300_00n, '1300': 200_00n, '4100': -200_00n, '3000': -300_00n })
const sub = book('sub', { '1010': -20_00n, '2400': -180_00n, '5100': 200_00n })

test('pairs are taken out of both accounts, and what does not match is told and stays', () => {
  const pairs = ['parent:1300=sub:2400', 'parent:4100=sub:5100']
  const of = value(consolidate({ books: [parent, sub], span, by: 'code', pairs }))
  const found = (key: string) => of.sections.flatMap(({ rows }) => rows).find((each) => each.key === key)
  expect(found('1010')).toMatchObject({ amounts: [300_00n, -20_00n], total: 280_00n, consolidated: 280_00n })
  // 200 against 180: 180 go, 20 stay as an asset that the books disagree about.
  expect(found('1300')).toMatchObject({ total: 200_00n, eliminated: -180_00n, consolidated: 20_00n })
  expect(found('2400')).toMatchObject({ total: 180_00n, eliminated: -180_00n, consolidated: 0n })
  expect(found('4100')).toMatchObject({ eliminated: -200_00n, consolidated: 0n })
  expect(of.eliminations.map(({ difference }) => difference)).toEqual([20_00n, 0n])
  expect(of.proofs.map(({ holds, left }) => [holds, left])).toEqual([
    [true, 300_00n],
    [false, 20_00n],
  ])
  const pages = consolidatedPages(of, { bookName: 'Group', language: 'fr' })
  expect(pages.flatMap(pageFaults)).toEqual([])
  expect(pages[1]?.rows[0]?.cells).toEqual(['parent:1300=sub:2400', 200_00n, -180_00n, 180_00n, 20_00n])
})

test('what cannot be joined is refused by name', () => {
  const codes = (books: readonly BookToJoin[], ...pairs: readonly string[]) => {
    const made = consolidate({ books, span, by: 'code', pairs })
    return made.ok ? [] : made.refusals.map(({ code }) => code)
  }
  expect(codes([parent])).toEqual(['consolidation-one-book'])
  expect(codes([parent, parent])).toEqual(['consolidation-name-twice'])
  expect(codes([parent, book('us', {}, { currency: 'USD' })])).toEqual(['consolidation-currency'])
  expect(
    codes([parent, sub], '1300=2400', 'parent:1300=mine:2400', 'parent:9=sub:2400', 'parent:1300=sub:5100'),
  ).toEqual([
    'elimination-malformed',
    'elimination-book-unknown',
    'elimination-account-unknown',
    'elimination-sides-differ',
  ])
})

test('without pairs the consolidation is the sum of the books, however they are aligned, and balances', () => {
  const ids = [...chart.keys()]
  const nets = fc.dictionary(fc.constantFrom(...ids.slice(1)), fc.bigInt({ min: -900_00n, max: 900_00n }))
  const drawn = fc.array(nets, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(drawn, fc.constantFrom('code', 'gifi', 'role'), (list, by) => {
      const books = list.map((each, at) => {
        // Chequing takes what balances each book.
        const rest = -Object.values(each).reduce((sum, net) => sum + net, 0n)
        return book(`b${at}`, { ...each, '1010': rest })
      })
      const of = value(consolidate({ books, span, by, pairs: [] }))
      for (const section of sections) {
        const sign = section === 'asset' || section === 'expense' ? 1n : -1n
        const isOf = (id: string) => chart.get(id)?.type === section
        const ledger = books.flatMap(({ rows }) => rows).filter(({ account }) => isOf(account))
        const net = sign * ledger.reduce((sum, { debit, credit }) => sum + debit - credit, 0n)
        const rows = of.sections.find((part) => part.section === section)?.rows ?? []
        const accounts = rows.filter(({ key }) => key !== 'net-income')
        expect(accounts.reduce((sum, { consolidated }) => sum + consolidated, 0n)).toBe(net)
      }
      expect(of.proofs.every(({ holds }) => holds)).toBe(true)
      expect(consolidatedPages(of, { bookName: 'G', language: 'en' }).flatMap(pageFaults)).toEqual([])
    }),
    { numRuns: 40 },
  )
})
