import { describe, expect, test } from 'vitest'
import type { Quantity } from '../daybook/fact.ts'
import { explainText, findFigure } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import { chartOf, entriesOf, mainOf } from '../statements/books.fixture.ts'
import { ratioFigures, ratios } from './ratios.ts'
import { ratiosPage } from './ratios-page.ts'
import { quantityText, sumOfQuantities } from './statistical-ratios.ts'

const chart = chartOf(
  `
  1010 asset bank Chequing | Compte chèques
  1100 asset receivable Receivable | Clients
  1200 asset prepaid Prepaid | Payé d’avance
  1300 asset inventory Inventory | Stocks
  1520 asset capital Machinery | Machinerie
  2000 liability payable Payable | Fournisseurs
  2600 liability loan Loan | Emprunt
  3000 equity shareCapital Shares | Actions
  4000 revenue sales Sales | Ventes
  5010 expense cogs Purchases | Achats
  6055 expense operating Interest | Intérêts
  6260 expense operating Rent | Loyer
  9000 statistical - Hours | Heures
`,
  { '6055': { gifi: '8714' }, '9000': { unit: 'h' } },
)

const entries = entriesOf(`
  2026-01-01 Start
    1010 20000.00
    1300 6000.00
    1200 1000.00
    1520 30000.00
    2000 -9000.00
    2600 -28000.00
    3000 -20000.00
  2026-01-15 Sales
    1100 10000.00
    1010 20000.00
    4000 -30000.00
  2026-01-20 Costs
    5010 12000.00
    6055 1000.00
    6260 2000.00
    1010 -15000.00
`)
const span = { from: '2026-01-01', through: '2026-01-31' }
const count = (id: string, quantity: string, date: string): Quantity => ({
  id,
  account: '9000',
  date,
  quantity,
})
const quantities = [
  count('1', '100.5', '2026-01-10'),
  count('2', '19.5', '2026-01-20'),
  count('3', '7', '2026-02-01'),
]

function ratiosOf(form: 'corporation' | 'personal' = 'corporation') {
  const profile = { form, fiscalYearEnd: '12-31' } as const
  return value(ratios({ chart, profile, column: mainOf(entries, span), quantities, asOfSeq: 9 }))
}

describe('ratios', () => {
  test('are what the amounts give, rounded half up to two decimals', () => {
    // Current assets 25,000 + 10,000 + 6,000 + 1,000 = 42,000; current liabilities 9,000; liabilities 37,000;
    // assets 72,000; equity 20,000 + 15,000 = 35,000; revenue 30,000; cost of sales 12,000; expenses 3,000;
    // 31 days.
    const found = Object.fromEntries(ratiosOf().ratios.map(({ key, figure }) => [key, figure?.text]))
    expect(found).toEqual({
      current: '4.67', // 42 ÷ 9 = 4.666…
      quick: '3.89', // 35 ÷ 9 = 3.888…
      'debt-to-equity': '1.06', // 37 ÷ 35 = 1.057…
      'debt-to-assets': '51.39', // 37 ÷ 72 = 51.388… %
      'interest-coverage': '16.00', // (15,000 + 1,000) ÷ 1,000
      'gross-margin': '60.00', // 18 ÷ 30
      'net-margin': '50.00', // 15 ÷ 30
      'return-on-assets': '20.83', // 15 ÷ 72 = 20.833… %
      'return-on-equity': '42.86', // 15 ÷ 35 = 42.857… %
      'days-receivable': '10.33', // 10 ÷ 30 × 31 = 10.333…
      'days-inventory': '15.50', // 6 ÷ 12 × 31
      'days-payable': '18.60', // 9 ÷ 15 × 31
    })
    expect(ratiosOf().proofs.every((each) => each.holds)).toBe(true)
  })

  test('show how they were worked out, and open down to the postings', () => {
    const [current] = ratiosOf().ratios
    if (current?.figure === undefined) throw new Error('the test has a current ratio')
    expect(current.worked).toEqual({
      en: '42,000.00 ÷ 9,000.00 = 4.67',
      fr: '42\u00a0000,00 ÷ 9\u00a0000,00 = 4,67',
    })
    expect(explainText(current.figure, 'en')[0]).toBe('Current ratio: 4.67, worked out from')
    expect(findFigure(ratioFigures(ratiosOf()), 'ratios@2026-01-01..2026-01-31#9:days-payable')?.text).toBe(
      '18.60',
    )
    expect(findFigure(current.figure, 'balance-sheet@2026-01-31#9:assets.current.cash/1010')?.value).toBe(
      2500000n,
    )
  })

  test('below nothing stand in parentheses, in the result as in the amounts', () => {
    const refund = entriesOf(`
      2026-01-02 Advance of the supplier
        2000 40000.00
        1010 -40000.00
    `)
    const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
    const column = mainOf([...entries, ...refund], span)
    const { ratios: all } = value(ratios({ chart, profile, column, quantities, asOfSeq: 9 }))
    // Liabilities 37,000 − 40,000 = −3,000 over equity of 35,000.
    const found = all.find(({ key }) => key === 'debt-to-equity')
    expect(found?.figure === undefined ? '' : found.worked.en).toBe('(3,000.00) ÷ 35,000.00 = (0.09)')
  })

  test('per unit counted divide by the exact sum of what was counted in the period', () => {
    // 100.5 + 19.5 = 120 hours; the seven of February are not January's. 30,000 ÷ 120 and 15,000 ÷ 120.
    const { statistics } = ratiosOf()
    expect(statistics.map(({ label, figure }) => [label.fr, figure.value])).toEqual([
      ['Produits par h', 25000n],
      ['Coûts par h', 12500n],
      ['Résultat net par h', 12500n],
    ])
    expect(statistics[0]?.worked.fr).toBe('30\u00a0000,00 ÷ 120 = 250,00')
  })

  test('are printed with their definitions in the language of the page', () => {
    const page = ratiosPage(ratiosOf(), { bookName: 'Test', language: 'fr', fiscalYearEnd: '12-31' })
    expect(page.rows.slice(0, 2).map((row) => row.cells)).toEqual([
      ['Liquidité', null, null, null, null],
      [
        'Ratio de liquidité générale',
        '4.67',
        'fois',
        '42\u00a0000,00 ÷ 9\u00a0000,00 = 4,67',
        'Actif à court terme sur passif à court terme.',
      ],
    ])
    expect(page.rows.at(-1)?.cells.slice(0, 3)).toEqual(['Résultat net par h', '125.00', 'CAD/h'])
  })

  test('of a household are its own', () => {
    const found = ratiosOf('personal').ratios.map(({ key, figure }) => [key, figure?.text])
    // Cash 25,000 ÷ 15,000 × 1 month; 37 ÷ 72; 15 ÷ 30.
    expect(found).toEqual([
      ['reserve', '1.67'],
      ['debt-to-assets', '51.39'],
      ['savings-rate', '50.00'],
    ])
  })

  test('with a divisor that is not positive mean nothing, and say so', () => {
    const idle = { from: '2026-02-01', through: '2026-02-28' }
    const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
    const found = value(ratios({ chart, profile, column: mainOf(entries, idle), quantities: [], asOfSeq: 9 }))
    const margin = found.ratios.find((ratio) => ratio.key === 'net-margin')
    expect(margin?.figure).toBeUndefined()
    const page = ratiosPage(found, { bookName: '', language: 'en', fiscalYearEnd: '12-31' })
    expect(page.rows.find((row) => row.cells[0] === 'Net margin')?.cells.slice(1, 4)).toEqual([
      null,
      '%',
      'Not meaningful: the divisor is not positive.',
    ])
  })

  test('that need to know what is current are not known in a chart that only has types', () => {
    const plain = chartOf(
      '1 asset - Bank\n 2 liability payable Owed\n 5 revenue - Income\n 6 expense - Costs',
    )
    const books = entriesOf(`
      2026-01-05 Sale
        1 90.00
        6 60.00
        2 -50.00
        5 -100.00
    `)
    const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
    const found = value(
      ratios({ chart: plain, profile, column: mainOf(books, span), quantities: [], asOfSeq: 1 }),
    )
    const texts = Object.fromEntries(found.ratios.map(({ key, figure }) => [key, figure?.text]))
    expect(texts).toMatchObject({
      current: undefined,
      quick: undefined,
      'net-margin': '40.00',
      'debt-to-assets': '55.56',
    })
  })
})

test('quantities add up exactly as they were written', () => {
  expect(quantityText(sumOfQuantities(['0.1', '0.25', '-0.05']))).toBe('0.3')
  expect(quantityText(sumOfQuantities(['1200', '3']))).toBe('1203')
  expect(quantityText(sumOfQuantities([]))).toBe('0')
  expect(quantityText(sumOfQuantities(['-1.50']))).toBe('-1.5')
  expect(quantityText(sumOfQuantities(['0.005']))).toBe('0.005')
})
