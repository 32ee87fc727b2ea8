import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { bai2 } from './bai2.ts'

function file(records: string): string {
  return `01,FICTBANK,CLIENT,260305,0800,1,80,,2/\n02,CLIENT,FICTBANK,1,260304,2400,CAD,2/\n${records}\n98,0,1,4/\n99,0,1,6/`
}

function only(records: string) {
  const read = value(bai2.read(file(records), {}))
  const [first] = read.statements
  if (first === undefined) throw new Error('no statement')
  return { ...first, notices: read.notices.map((each) => each.code), skipped: read.skipped }
}

test('an account with its balances and transactions adds up', () => {
  const read = only(
    '03,0001-23,,010,10000,,,015,9500,,/\n16,475,1500,0,B7,1042,CHEQUE PAID/\n16,165,1000,Z,,,ACH, CREDIT/\n88,FICTIONAL WORKS/\n49,22000,5/',
  )
  expect(read).toMatchObject({
    accountId: '0001-23',
    currency: 'CAD',
    through: '2026-03-04',
    opening: { amount: 10000n },
    closing: { amount: 9500n },
    // 10000 + 9500 + 1500 + 1000 = 22000 is the control total, and 100.00 - 15.00 + 10.00 = 95.00.
    notices: [],
  })
  expect(read.lines).toMatchObject([
    {
      row: 4,
      date: '2026-03-04',
      amount: -1500n,
      text: 'CHEQUE PAID',
      bankId: 'B7',
      cheque: '1042',
      type: '475',
    },
    { row: 5, amount: 1000n, text: 'ACH, CREDIT FICTIONAL WORKS' },
  ])
})

test('funds types bring fields of their own: S three amounts, V a day and time, D pairs', () => {
  const read = only(
    '03,1,CAD,010,500,,,100,300,1,D,2,0,100,1,200,015,800,,/\n16,115,450,S,100,200,150,ref1,,LOCKBOX/\n16,218,200,V,260306,,SP1,,WIRE/',
  )
  expect(read).toMatchObject({ opening: { amount: 500n }, closing: { amount: 800n } })
  expect(read.lines).toMatchObject([
    { amount: 450n, bankId: 'ref1', text: 'LOCKBOX' },
    { amount: 200n, bankId: 'SP1', otherDate: '2026-03-06' },
  ])
})

test('records on one line, without the final slash, or broken in the middle are put together', () => {
  const read = only(
    '03,1,,010,500,,/  16,142,500,Z,,,AB/GS/X PPD/ 16,451,100,Z,,,LONG\n  WORDS\n88:MORE\n49,1100,5',
  )
  expect(read.lines.map((line) => line.text)).toEqual(['AB/GS/X PPD', 'LONG WORDS MORE'])
})

test('a control total that does not agree is noticed', () => {
  expect(only('03,1,,010,500,,/\n16,142,500,Z,,,X/\n49,999,3/').notices).toEqual(['control-total-differs'])
})

test('a code without direction is held, and a note without money is passed over', () => {
  const read = only('03,1,,010,500,,/\n16,720,500,Z,,,LOAN/\n16,890,,,,,A NOTE/\n16,142,12.50,Z,,,ODD/')
  expect(read.lines).toEqual([])
  expect(read.held.map((each) => each.why.code)).toEqual([
    'statement-row-no-direction',
    'statement-row-no-amount',
  ])
  expect(read.skipped).toEqual([{ row: 5, as: 'no-line' }])
})

test('a file without its trailer was cut, and one without accounts is refused', () => {
  const text = file('03,1,,010,500,,/')
  expect(value(bai2.read(text.slice(0, text.indexOf('\n99')), {})).notices[0]?.code).toBe('file-cut')
  expect(bai2.read('01,A,B,260305,0800,1,,,2/', {})).toMatchObject({
    refusals: [{ code: 'statement-not-a-statement' }],
  })
})
