import { expect, test } from 'vitest'
import { plainLine } from './receipt.ts'
import { sumKindOf, sumsIn, taxesSaid } from './receipt-amounts.ts'

const cents = (text: string) => sumsIn(text).map(({ amount }) => Number(amount))
const lines = (text: string) => text.split('\n').map((each) => ({ text: each, sure: 95 }))
const taxes = (text: string) =>
  taxesSaid(lines(text)).map(({ tax, value, percent = '', doubts }) =>
    `${tax} ${value} ${percent} ${doubts.join()}`.trim(),
  )

test.each([
  ['12.34', [1234]],
  ['TOTAL $1,234.56', [123456]],
  ['TOTAL 12,34 $', [1234]],
  ['Total 1 234,56 $', [123456]],
  ['Total 1\u00a0234,56\u00a0$', [123456]],
  ['Total 1.234,56', [123456]],
  ['CA$ 61.20', [6120]],
  ['CA$61.20', [6120]],
  ['US$5.00', [500]],
  ['0,99$', [99]],
  ['-5.00', [-500]],
  ['5.00-', [-500]],
  ['(5.00)', [-500]],
  ['-$5.00', [-500]],
  ['$-5.00', [-500]],
  ['HEX BOLT 12.49 H', [1249]],
  ['2 x 3.50      7.00', [350, 700]],
  // A quantity before a price is no group of thousands.
  ['2 123.45', [12345]],
  ['61. 20', [6120]],
  ['S12.50', [1250]],
  ['Total $45', [4500]],
  ['1,234,567.89', [123456789]],
])('amounts of “%s” are read to the cent', (text, expected) => {
  expect(cents(text)).toEqual(expected)
})

test.each([
  'HST 13.00 %',
  '9.975%',
  '03.11.26',
  '14:22.10',
  '902.555.0100',
  '1.5 L',
  '0.454 kg',
  'v1.2.3',
  '2026-11-03',
  '12345',
])('“%s” holds no amount', (text) => {
  expect(cents(text)).toEqual([])
})

test('letters that stand for digits make an amount that says so', () => {
  expect(sumsIn('TOTAL  6l.2O')).toEqual([{ amount: 6120n, at: 7, isMended: true }])
})

test.each([
  ['Sous-total', 'subtotal'],
  ['SUBTOTAL', 'subtotal'],
  ['SUB TOTAL', 'subtotal'],
  ['Montant avant taxes', 'subtotal'],
  ['TOTAL', 'total'],
  ['T0TAL', 'total'],
  ['GRAND TOTAL', 'due'],
  ['Total à payer', 'due'],
  ['Montant dû', 'due'],
  ['Amount due', 'due'],
  ['CHANGE', 'change'],
  ['Monnaie rendue', 'change'],
  ['CASH', 'paid'],
  ['Comptant', 'paid'],
  ['VISA ****4321', 'paid'],
  ['POURBOIRE', 'tip'],
  ['Tip', 'tip'],
  ['Total savings', 'other'],
  ['TOTAL TAXES', 'other'],
  ['Nombre total d’articles', 'other'],
  ['Arrondissement', 'other'],
  ['Paint brush', undefined],
])('a line that says “%s” is about %s', (text, kind) => {
  expect(sumKindOf(plainLine(text))).toBe(kind)
})

test('taxes are told apart by their names in both languages, with the rate that is printed', () => {
  expect(taxes('TPS 5 %   5,00 $\nTVQ 9,975 %   9,98 $')).toEqual(['GST 500 5', 'QST 998 9.975'])
  expect(taxes('HST (13%) on 53.68    6.98')).toEqual(['HST 698 13'])
  expect(taxes('G.S.T. 1.00\nP.S.T. 1.40')).toEqual(['GST 100', 'PST 140'])
  expect(taxes('TVH 15 % 1,50')).toEqual(['HST 150 15'])
  expect(taxes('GST/HST 2.15')).toEqual(['GST/HST 215'])
  expect(taxes('TPS/TVH 2,15')).toEqual(['GST/HST 215'])
})

test('two taxes on one line have each their own amount', () => {
  expect(taxes('TPS 5% 1.25  TVQ 9.975% 2.49')).toEqual(['GST 125 5', 'QST 249 9.975'])
})

test('an amount alone on the next line belongs to the tax before it', () => {
  expect(taxes('HST 13%\n6.98\nTOTAL\n60.66')).toEqual(['HST 698 13'])
})

test('a registration number is no tax, nor is what was spent before tax', () => {
  expect(taxes('GST/HST # 123456782 RT0001\n12.00')).toEqual([])
  expect(taxes('Amount before tax 53.68\nTaxable 53.68\nHST 6.98')).toEqual(['HST 698'])
})

test('a tax that is said twice alike is one, two rates of it are two, two amounts of one rate are doubtful', () => {
  expect(taxes('HST 13% 6.98\nTotal HST 13% 6.98')).toEqual(['HST 698 13'])
  expect(taxes('HST 13% 6.98\nHST 5% 1.00')).toEqual(['HST 698 13', 'HST 100 5'])
  expect(taxes('HST 13% 6.98\nHST 13% 6.90')).toEqual(['HST 690 13 several'])
})

test('a tax without a name counts only where none is named', () => {
  expect(taxes('TAX 6.98')).toEqual(['tax 698'])
  expect(taxes('TPS 1.00\nTVQ 2.00\nTAXES 3.00')).toEqual(['GST 100', 'QST 200'])
})

test('a mark that was taken for a colon is mended where the line says whose amount it is', () => {
  expect(taxes('TPS    22:97: $')).toEqual(['GST 2297  letters'])
  expect(cents('14:22')).toEqual([])
})
