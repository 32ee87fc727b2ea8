import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { readHledger } from './hledger.ts'
import type { JournalFile, ReadOptions } from './journal-file.ts'

const options: ReadOptions = {
  file: 'main.journal',
  baseCurrency: 'CAD',
  include: () => ({ ok: false, refusals: [] }),
}

function read(text: string, more: Partial<ReadOptions> = {}): JournalFile {
  return value(readHledger(text, { ...options, ...more }))
}

const lines = (file: JournalFile) =>
  file.entries.flatMap((entry) => entry.lines.map(({ account, amount }) => `${account} ${amount}`))

test('a price that makes a fraction of a cent is brought to the cent that balances, and listed', () => {
  const file = read(`
2026-01-06 Shares
    assets:shares          3 VFV @ 33.333 CAD
    assets:bank         -100.00 CAD
`)
  // 3 x 33.333 = 99.999
  expect(lines(file)).toEqual(['assets:shares 10000', 'assets:bank -10000'])
  expect(file.rounded).toEqual([
    { file: 'main.journal', line: 3, account: 'assets:shares', exact: '99.999', amount: 10000n },
  ])
  expect(file.entries[0]?.lines[0]?.units).toEqual({ commodity: 'VFV', quantity: '3', cost: '@ 33.333 CAD' })
})

test('an exchange without a price is posted at the ratio of its own amounts, cents shared out', () => {
  const file = read(`
2026-01-04
    assets:usd            30.00 USD
    assets:usd            70.00 USD
    assets:bank         -135.79 CAD
`)
  // 135.79 x 30/100 = 40.737, x 70/100 = 95.053
  expect(lines(file)).toEqual(['assets:usd 4074', 'assets:usd 9505', 'assets:bank -13579'])
  expect(file.entries[0]?.lines[0]?.foreign).toEqual({ currency: 'USD', amount: 3000n })
})

test('a price in words is kept as the rate', () => {
  const file = read(`
2026-01-04
    assets:usd           100.00 USD @ 1.3579 CAD
    assets:bank
`)
  expect(file.entries[0]?.lines[0]).toMatchObject({
    amount: 13579n,
    foreign: { currency: 'USD', amount: 10000n, rate: '1.3579' },
  })
})

test('an entry in another currency alone is worth what the price in force that day says, and it is listed', () => {
  const file = read(`
P 2026-01-01 USD 1.35 CAD
P 2026-02-01 USD 1.40 CAD
2026-01-31
    assets:a          10.00 USD
    assets:b         -10.00 USD
2026-02-01
    assets:a          10.00 USD
    assets:b         -10.00 USD
`)
  expect(lines(file)).toEqual(['assets:a 1350', 'assets:b -1350', 'assets:a 1400', 'assets:b -1400'])
  expect(file.notKept.map((each) => each.line)).toEqual([4, 7])
})

test('a price serves over a third currency, and the other way round', () => {
  const file = read(`
P 2026-01-01 VFV 50.00 USD
P 2026-01-01 CAD 0.80 USD
2026-01-31
    assets:a          2 VFV
    assets:b         -2 VFV
`)
  // 2 x 50.00 USD / 0.80 = 125.00
  expect(lines(file)).toEqual(['assets:a 12500', 'assets:b -12500'])
})

test('an entry in another currency without any price is refused by itself', () => {
  const file = read(`
2026-01-31
    assets:a          10.00 USD
    assets:b         -10.00 USD
2026-02-01
    assets:a          10.00 CAD
    assets:b
`)
  expect(file.entries).toHaveLength(1)
  expect(file.refused.map(({ line, refusal }) => [line, refusal.code, refusal.with.amount])).toEqual([
    [2, 'journal-no-rate', '10.00 USD'],
  ])
})

test('an amount of the books’ own currency finer than a cent is refused by itself, with its line', () => {
  const file = read(`
2026-01-31
    assets:a          10.001 CAD
    assets:b
`)
  expect(file.entries).toEqual([])
  expect(file.refused[0]?.refusal).toMatchObject({
    code: 'journal-too-fine',
    with: { line: '3', amount: '10.001 CAD', account: 'assets:a' },
  })
})

test('hours beside money are listed and the money is posted', () => {
  const file = read(`
2026-01-31 Pay
    expenses:wages     100.00 CAD
    assets:bank       -100.00 CAD
    assets:vacation         4 hours
    income:vacation        -4 hours
`)
  expect(lines(file)).toEqual(['expenses:wages 10000', 'assets:bank -10000'])
  expect(file.notKept.map((each) => each.what)).toEqual([
    'assets:vacation  4 hours',
    'income:vacation  -4 hours',
  ])
})

test('two ways to write one currency are refused until someone says what the second is', () => {
  const text = `
2026-01-31
    assets:a          $10.00
    assets:b
2026-01-31
    assets:a          10.00 CAD
    assets:b
`
  const unclear = readHledger(text, options)
  expect(unclear.ok).toBe(false)
  if (!unclear.ok)
    expect(unclear.refusals[0]?.with).toMatchObject({ currency: 'CAD', first: '$', second: 'CAD' })
  expect(lines(read(text, { currencies: { $: 'CAD', CAD: 'CAD' } }))).toHaveLength(4)
})

test('a dollar sign is the books’ dollar, and US dollars in books of another currency', () => {
  const text = `
2026-01-31
    assets:a          $10.00 @ 0.92 EUR
    assets:b
`
  expect(read(text, { baseCurrency: 'EUR' }).entries[0]?.lines[0]?.foreign?.currency).toBe('USD')
  const plain = '\n2026-01-31\n    assets:a  $10.00\n    assets:b\n'
  expect(lines(read(plain, { baseCurrency: 'AUD' }))).toEqual(['assets:a 1000', 'assets:b -1000'])
})

test('what comes to nothing is left out of the entry and said', () => {
  const file = read(`
2026-01-31 Free shares
    assets:shares      5 VFV @ 0 CAD
    assets:a           1.00 CAD
    assets:b          -1.00 CAD
    assets:a           0 CAD = 1.00 CAD
`)
  expect(lines(file)).toEqual(['assets:a 100', 'assets:b -100'])
  expect(file.notKept.map((each) => each.what)).toEqual(['assets:shares  5 VFV'])
})

test('an amount beyond what a posting holds is refused by itself', () => {
  const file = read(`
2026-01-31
    assets:a          1000000000000.00 CAD
    assets:b
`)
  expect(file.refused.map((each) => each.refusal.code)).toEqual(['amount-too-large'])
})
