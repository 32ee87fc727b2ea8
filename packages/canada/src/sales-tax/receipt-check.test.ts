import { readReceipt } from '@daybook/core/purchases/read-receipt.ts'
import { expect, test } from 'vitest'
import { judgedTaxes, placeOnPaper } from './receipt-check.ts'

const today = '2026-11-23'
const lines = (text: string) => text.split('\n').map((each) => ({ text: each, sure: 95 }))

function judged(text: string, home = 'ON') {
  const place = placeOnPaper(lines(text))
  const where = { home, today, ...(place === undefined ? {} : { place }) }
  return judgedTaxes(readReceipt(lines(text), today), where).map(({ code = '-', value, doubts }) =>
    `${code} ${value} ${doubts.join()}`.trim(),
  )
}

test.each([
  ['12 Water St, Halifax NS B3J 1A1', 'NS'],
  ['Québec (Québec) G1R2S5', 'QC'],
  ['Toronto, ON', 'ON'],
  ['Vancouver BC V6B 1A1', 'BC'],
  ['Iqaluit X0A 0H0', undefined],
  ['Reg 04 #0871', undefined],
])('“%s” is in %s', (text, place) => {
  expect(placeOnPaper(lines(text))).toBe(place)
})

test('the rate of the place on the day holds: Nova Scotia took 15 % until 2025-03-31 and takes 14 %', () => {
  // 15 % of 100.00 is 15.00; 14 % is 14.00.
  expect(judged('Halifax B3J 1A1\n2025-03-31\nSubtotal 100.00\nHST 15.00\nTotal 115.00')).toEqual([
    'HST-NS 1500',
  ])
  expect(judged('Halifax B3J 1A1\n2025-04-01\nSubtotal 100.00\nHST 14.00\nTotal 114.00')).toEqual([
    'HST-NS 1400',
  ])
  expect(judged('Halifax B3J 1A1\n2025-04-01\nSubtotal 100.00\nHST 15.00\nTotal 115.00')).toEqual([
    'HST-NS 1500 rate',
  ])
})

test('a tax on part of what was bought says so: bread bears none', () => {
  expect(judged('Toronto, ON\nSubtotal 100.00\nHST 6.50\nTotal 106.50')).toEqual(['HST-ON 650 part'])
})

test('a tax without a place is the one that its rate or amount fits, else that of the books', () => {
  expect(judged('Subtotal 100.00\nHST 13.00\nTotal 113.00', 'QC')).toEqual(['HST-ON 1300'])
  // 15 % is taken in three provinces.
  expect(judged('Subtotal 100.00\nHST 15.00\nTotal 115.00', 'NB')).toEqual(['HST-NB 1500'])
  expect(judged('Subtotal 100.00\nHST 15.00\nTotal 115.00', 'ON')).toEqual(['HST-ON 1500 rate'])
  expect(judged('Subtotal 100.00\nGST/HST 5.00\nTotal 105.00', 'AB')).toEqual(['GST 500'])
  expect(judged('Subtotal 100.00\nGST/HST 13.00\nTotal 113.00', 'ON')).toEqual(['HST-ON 1300'])
  expect(judged('Subtotal 100.00\nPST 7.00\nGST 5.00\nTotal 112.00', 'BC')).toEqual(['PST-BC 700', 'GST 500'])
})

test('GST and QST of one price fit; QST on the price with GST has not been taken since 2013', () => {
  // 5 % and 9.975 % of 100.00: 5.00 and 9.98; 9.5 % of 105.00 would be 9.98 too, 9.975 % of 105.00 is 10.47.
  expect(judged('Montréal H2X 1Y4\nSous-total 100,00\nTPS 5,00\nTVQ 9,98\nTotal 114,98')).toEqual([
    'GST 500',
    'QST 998',
  ])
  expect(judged('Montréal H2X 1Y4\nSous-total 100,00\nTPS 5,00\nTVQ 10,47\nTotal 115,47')).toEqual([
    'GST 500',
    'QST 1047 rate',
  ])
})

test('a rate that holds nowhere on that day is doubtful', () => {
  expect(judged('Toronto, ON\n2026-11-03\nSubtotal 100.00\nHST 12% 12.00\nTotal 112.00')).toEqual([
    'HST-ON 1200 not-in-force,part',
  ])
})

test('prices that hold their tax are judged without it', () => {
  // 113.00 holds 13.00.
  expect(judged('Toronto, ON\nSubtotal 113.00\nHST INCLUDED 13.00\nTotal 113.00')).toEqual(['HST-ON 1300'])
})

test('a tip bears no tax', () => {
  expect(judged('Toronto, ON\nHST 5.20\nTip 8.00\nTotal 53.20')).toEqual(['HST-ON 520'])
})
