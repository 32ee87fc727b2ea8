import { expect, test } from 'vitest'
import { moneyLines, moneyText, noMoney } from './roe-moneys.ts'

test('lines of amounts are read from the text that is sent, and give the same text again', () => {
  const texts = [
    'Y00=1200.00;E00:2026-10-20..2026-11-20=800.00',
    '2026-12-25=180.00;2026-12-26=180.00',
    'PSL01:2026-10-20..2026-11-20=100.00/W',
    '2026-06-28=2100.00x12',
    '3:2026-12-07..2026-12-18=512.40',
    '1',
    '',
  ]
  for (const text of texts) expect(moneyText(moneyLines(text))).toBe(text)
  expect(moneyLines('PSL01:2026-10-20..2026-11-20=100.00/W')).toEqual([
    {
      head: 'PSL01',
      from: '2026-10-20',
      through: '2026-11-20',
      amount: '100.00',
      per: 'W',
      times: '',
    },
  ])
})

test('a line without a code or a day says nothing', () => {
  expect(moneyText([{ ...noMoney, amount: '5.00' }])).toBe('')
})
