import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { mt940 } from './mt940.ts'

function message(body: string): string {
  return `:20:STARTUMS\n:25:0001/123456\n:28C:1/1\n${body}\n-\n`
}

function read(text: string) {
  return value(mt940.read(text, {}))
}

function lines(body: string) {
  return read(message(body)).statements[0]?.lines ?? []
}

test('opening balance, movements with their words, and closing balance make a statement that adds up', () => {
  const file = read(
    message(
      ':60F:C260301CAD1200,00\n:61:2603040305D6,00NTRFREF1//BANK1\n:86:Fictional paper\nshop\n:61:260305C10,5NTRFNONREF\n:62F:C260331CAD1204,50',
    ),
  )
  expect(file.statements).toMatchObject([
    {
      accountId: '0001/123456',
      currency: 'CAD',
      opening: { amount: 120000n, on: '2026-03-01' },
      closing: { amount: 120450n, on: '2026-03-31' },
      lines: [
        {
          row: 5,
          date: '2026-03-04',
          otherDate: '2026-03-05',
          amount: -600n,
          text: 'Fictional paper shop',
          bankId: 'BANK1',
          type: 'NTRF',
        },
        { date: '2026-03-05', amount: 1050n },
      ],
    },
  ])
  // 1200.00 - 6.00 + 10.50 = 1204.50, so nothing is noticed.
  expect(file.notices).toEqual([])
})

test.each([
  ['C1,00', 100n],
  ['D1,00', -100n],
  ['CR1,00', 100n],
  ['DD1,00', -100n],
  ['RC1,00', -100n],
  ['RD1,00', 100n],
  ['RCR204,88', -20488n],
  ['C9792,', 979200n],
  ['C500', 50000n],
  ['D000000001213,28', -121328n],
  ['C-5,00', -500n],
  ['D-5,00', 500n],
])('the movement %s is %s cents', (written, amount) => {
  expect(lines(`:61:260304${written}NTRFNONREF`)[0]?.amount).toBe(amount)
})

test('words in numbered parts give the name and the purpose, wrapped anywhere', () => {
  const [line] = lines(
    ':61:260304D1,00NTRFNONREF\n:86:177?00TRANSFER?20Rent for Ma?2\n1rch?32Pat Fictio?33nal',
  )
  expect(line).toMatchObject({ payee: 'Pat Fictio nal', memo: 'Rent for Ma rch' })
})

test('a line of words that begins like a time of day is no field', () => {
  const [line] = lines(':61:260304D1,00NTRFNONREF\n:86:bought on 2026-03-04T16\n:20:37 at the shop')
  expect(line?.text).toBe('bought on 2026-03-04T16 :20:37 at the shop')
})

test('a value day that no calendar has gives way to the entry day, flagged', () => {
  const [line] = lines(':61:2602300301D6,00NTRFNONREF')
  expect(line).toMatchObject({ date: '2026-03-01', flags: ['date-repaired'] })
})

test('an entry in January of a value day in December lies in the next year', () => {
  expect(lines(':61:2612310102D6,00NTRFNONREF')[0]).toMatchObject({
    date: '2026-12-31',
    otherDate: '2027-01-02',
  })
})

test('pages and messages are statements of their own, with their own balances', () => {
  const page = (body: string) => `:20:A\n:25:1\n${body}\n`
  const file = read(
    page(':60F:C260301CAD1,\n:61:260304C2,NTRFNONREF\n:62M:C260304CAD3,') +
      page(':60M:C260304CAD3,\n:62F:C260331CAD3,'),
  )
  expect(file.statements.map((each) => [each.opening?.amount, each.closing?.amount])).toEqual([
    [100n, 300n],
    [300n, 300n],
  ])
})

test('an unreadable movement is held, and other texts are refused', () => {
  const [statement] = read(message(':61:260304Xnonsense')).statements
  expect(statement).toMatchObject({ lines: [], held: [{ row: 4, why: { code: 'statement-row-no-amount' } }] })
  expect(mt940.read('hello', {})).toMatchObject({ refusals: [{ code: 'statement-not-a-statement' }] })
})
