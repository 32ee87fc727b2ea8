import { expect, test } from 'vitest'
import { readReceipt } from './read-receipt.ts'

const today = '2026-11-23'
const read = (text: string) =>
  readReceipt(
    text
      .trim()
      .split('\n')
      .map((each) => ({ text: each, sure: 95 })),
    today,
  )

test('a till receipt in English is read whole', () => {
  const said = read(`
HARBOUR HARDWARE LTD
120 Water Street, Halifax NS B3J 1A1
GST/HST # 12345 6782 RT0001
2026-11-03 14:22     REG 04  #00871
HEX BOLT 3/8 X 4        12.49 H
PAINT BRUSH 50MM         7.99 H
LUMBER 2X4X8            33.20 H
SUBTOTAL                53.68
HST 14%                  7.52
TOTAL               CA$ 61.20
VISA ************4321   61.20
CHANGE                   0.00
THANK YOU`)
  expect(said.language).toBe('en')
  expect(said.seller?.value).toBe('HARBOUR HARDWARE LTD')
  expect(said.date?.value).toBe('2026-11-03')
  expect(said.subtotal?.value).toBe(5368n)
  expect(said.taxes.map(({ tax, value, percent }) => [tax, value, percent])).toEqual([['HST', 752n, '14']])
  expect(said.total).toEqual({ value: 6120n, line: 9, sure: 95, doubts: [] })
  expect(said.gstNumber?.value).toBe('123456782RT0001')
  expect(said.card?.value).toBe('4321')
  expect(said.number?.value).toBe('00871')
  expect(said.currency).toBeUndefined()
})

test('an invoice in French is read whole', () => {
  const said = read(`
FACTURE
Boulangerie du Marché inc.
45, rue des Érables, Québec (Québec) G1R 2S5
No de facture : F-2041
Date : 3 NOVEMBRE 2026
TPS : 123456782 RT0001   TVQ : 1234567890 TQ0001
Pain de campagne    10   4,50 $   45,00 $
Croissants          20   2,75 $   55,00 $
Sous-total                       100,00 $
TPS 5 %                            5,00 $
TVQ 9,975 %                        9,98 $
Total à payer                    114,98 $
Merci!`)
  expect(said.language).toBe('fr')
  expect(said.seller?.value).toBe('Boulangerie du Marché inc.')
  expect(said.date?.value).toBe('2026-11-03')
  expect(said.number?.value).toBe('F-2041')
  expect(said.subtotal?.value).toBe(10000n)
  expect(said.taxes.map(({ tax, value }) => [tax, value])).toEqual([
    ['GST', 500n],
    ['QST', 998n],
  ])
  // 100.00 + 5.00 + 9.98
  expect(said.total?.value).toBe(11498n)
  expect(said.gstNumber?.value).toBe('123456782RT0001')
  expect(said.qstNumber?.value).toBe('1234567890TQ0001')
  expect(said.total?.doubts).toEqual([])
})

test('cash that was tendered and change are not the total', () => {
  const said = read('TOTAL 17.35\nCASH 20.00\nCHANGE 2.65')
  expect(said.total?.value).toBe(1735n)
  expect(said.total?.doubts).toEqual([])
})

test('where no line says total, what was paid less what was given back is it, and doubtful', () => {
  const said = read('COMPTANT 20,00\nMONNAIE 2,65')
  expect([said.total?.value, said.total?.doubts]).toEqual([1735n, ['paid']])
})

test('a tip is told apart, and of two totals the one with it is what was spent', () => {
  const said = read('Subtotal 40.00\nHST 5.20\nTotal 45.20\nTip 8.00\nTotal 53.20\nVISA 53.20')
  expect(said.tip?.value).toBe(800n)
  expect(said.total?.value).toBe(5320n)
  expect(said.total?.doubts).toEqual([])
})

test('amounts that do not add up are doubtful, the total only where nothing else says it', () => {
  const said = read('SUBTOTAL 53.68\nHST 7.25\nTOTAL 61.20')
  expect(said.subtotal?.doubts).toEqual(['sum'])
  expect(said.taxes[0]?.doubts).toEqual(['sum'])
  expect(said.total?.doubts).toEqual(['sum'])
  expect(read('SUBTOTAL 53.68\nHST 7.25\nTOTAL 61.20\nVISA 61.20').total?.doubts).toEqual([])
})

test('prices that hold their tax fit', () => {
  const said = read('SUBTOTAL 61.20\nHST INCLUDED 7.52\nTOTAL 61.20')
  expect(said.taxes[0]?.doubts).toEqual([])
})

test('of several totals that contradict each other one is proposed and doubtful', () => {
  expect(read('TOTAL 50.00\nTOTAL 61.20').total?.doubts).toEqual(['several'])
})

test('a faint line makes what it says doubtful', () => {
  const said = readReceipt([{ text: 'TOTAL 61.20', sure: 41 }], today)
  expect(said.total).toEqual({ value: 6120n, line: 0, sure: 41, doubts: ['faint'] })
})

test('another currency is told, and Canadian dollars are none', () => {
  expect(read('TOTAL USD 10.00').currency).toBe('USD')
  expect(read('TOTAL 10,00 €').currency).toBe('EUR')
  expect(read('TOTAL CAD 10.00').currency).toBeUndefined()
})

test('the seller is not the word invoice, an address or a telephone number', () => {
  expect(read('INVOICE\n902-555-0100\n12 Main Street\nBirch Sample Inc.\nTotal 5.00').seller?.value).toBe(
    'Birch Sample Inc.',
  )
  expect(read('Maple Sample Co.          INVOICE 2041').seller?.value).toBe('Maple Sample Co.')
})

test('a paper that says nothing gives nothing', () => {
  expect(readReceipt([], today)).toEqual({ language: 'en', dayReadings: [], taxes: [] })
})
