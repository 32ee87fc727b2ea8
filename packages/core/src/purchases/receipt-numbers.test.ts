import { expect, test } from 'vitest'
import { cardSaid, gstNumberSaid, numberSaid, qstNumberSaid } from './receipt-numbers.ts'

const lines = (text: string) => text.split('\n').map((each) => ({ text: each, sure: 95 }))

// 123456782: doubled every second digit 1+4+3+8+5+3+7+7+2 = 40, a multiple of ten.
test.each([
  'GST/HST # 123456782 RT0001',
  'GST/HST # 12345 6782 RT0001',
  'TPS: 123 456 782 RT 0001',
  'No TPS 123456782RT0001',
  'HST# 123456782',
  'TVH 12345-6782 RT-0001',
  // As readers of pictures take O for 0 and l for 1.
  'GST l23456782RTOOO1',
])('the GST/HST number of “%s” is found and its check digit is right', (text) => {
  const said = gstNumberSaid(lines(text))
  expect([said?.value, said?.doubts]).toEqual(['123456782RT0001', []])
})

test('a number whose check digit is wrong is given and doubtful; a right one elsewhere goes before it', () => {
  expect(gstNumberSaid(lines('GST 123456789 RT0001'))?.doubts).toEqual(['check'])
  expect(gstNumberSaid(lines('GST 123456789 RT0001\nGST 123456782 RT0001'))?.value).toBe('123456782RT0001')
})

test('an account that can hardly be one is doubtful', () => {
  expect(gstNumberSaid(lines('GST 123456782 RT0601'))?.doubts).toEqual(['check'])
})

test('a telephone number, an amount and ten digits are no GST/HST number', () => {
  for (const text of [
    'Tel 902 555 0100',
    'HST 13% 6.98',
    'GST 1,234.56',
    '1234567890',
    'HST ON 123.45 15.00',
  ])
    expect(gstNumberSaid(lines(text))).toBeUndefined()
})

test('the QST number is found with its letters or its name', () => {
  expect(qstNumberSaid(lines('TVQ: 1234567890 TQ 0001'))?.value).toBe('1234567890TQ0001')
  expect(qstNumberSaid(lines('TVQ 1234567890'))?.value).toBe('1234567890TQ0001')
  expect(qstNumberSaid(lines('1234567890TQ0002'))?.value).toBe('1234567890TQ0002')
  expect(qstNumberSaid(lines('Tel 5145550100'))).toBeUndefined()
})

test.each([
  ['VISA ************4321', '4321'],
  ['Card: XXXX XXXX XXXX 4321', '4321'],
  ['Carte se terminant par 4321', '4321'],
  ['Card ending in 4321', '4321'],
  ['INTERAC ******4321 CHQ', '4321'],
  ['VISA frkscksorokskokk*4321  61.20', '4321'],
  ['INTERAC #1 +++ 4321      189,22 $', '4321'],
])('the card of “%s” ends in %s', (text, digits) => {
  expect(cardSaid(lines(text))?.value).toBe(digits)
})

test('a total, a year and a telephone number are no card', () => {
  for (const text of ['TOTAL 4321', 'VISA 43.21', 'Paid by card 2026-11-03', 'Tel ...555-0100'])
    expect(cardSaid(lines(text))).toBeUndefined()
})

test.each([
  ['Invoice No. INV-2041', 'INV-2041'],
  ['INVOICE # 10442', '10442'],
  ['Facture nº F-2026-118', 'F-2026-118'],
  ['No de facture : 88123', '88123'],
  ['Numéro de facture 88123', '88123'],
  ['Receipt #: 004512', '004512'],
  ['Reçu no 4512', '4512'],
  ['Trans. 99812', '99812'],
  ['REG 04   #00871', '00871'],
])('the number of “%s” is %s', (text, number) => {
  expect(numberSaid(lines(text))?.value).toBe(number)
})

test('the number of an invoice goes before that of the sale, and days, amounts and other numbers are none', () => {
  expect(numberSaid(lines('Ref 123456\nInvoice 2041'))?.value).toBe('2041')
  for (const text of [
    'Invoice date 2026-11-03',
    'Invoice 2026-11-03',
    'INVOICE TOTAL 61.20',
    'GST # 123456782',
    'STORE #0412',
    'Facture 61,20 $',
  ])
    expect(numberSaid(lines(text))).toBeUndefined()
})
