import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { qif } from './qif.ts'

function only(text: string) {
  const file = value(qif.read(text, {}))
  const [first] = file.statements
  if (first === undefined) throw new Error('no statement')
  return { ...first, count: file.statements.length, notices: file.notices.map((each) => each.code) }
}

test('records give date, amount, payee, memo and cheque, and the account of the section before', () => {
  const read = only(
    '!Account\nNChequing\nTBank\n^\n!Type:Bank\nD03/14/2026\nT-1,250.00\nPFictional Rent\nMMarch\nN1042\n^\n',
  )
  expect(read).toMatchObject({ kind: 'bank', accountId: 'Chequing', count: 1, notices: [] })
  expect(read.lines).toEqual([
    {
      row: 6,
      date: '2026-03-14',
      amount: -125000n,
      text: 'Fictional Rent March',
      pending: false,
      payee: 'Fictional Rent',
      memo: 'March',
      cheque: '1042',
    },
  ])
})

test('one day over twelve settles the order of the whole file', () => {
  const read = only('!Type:Bank\nD01/02/2018\nT1\n^\nD22/12/2017\nT1\n^')
  expect(read.lines.map((line) => line.date)).toEqual(['2018-02-01', '2017-12-22'])
})

test('an open order is asked about, and remembered the next time', () => {
  const text = '!Type:Bank\nD01/02/2018\nT1\n^'
  expect(only(text)).toMatchObject({ lines: [{ date: '2018-01-02' }], notices: ['date-order-ambiguous'] })
  const remembered = value(qif.read(text, { profile: { dateOrder: 'dmy' } }))
  expect(remembered.statements[0]?.lines[0]?.date).toBe('2018-02-01')
  expect(remembered.notices).toEqual([])
})

test('a date that only fits the other order is read by it and noticed', () => {
  const read = only('!Type:Bank\nD01/22/2018\nT1\n^\nD02/23/2018\nT1\n^\nD25/03/2018\nT1\n^')
  expect(read.lines.map((line) => line.date)).toEqual(['2018-01-22', '2018-02-23', '2018-03-25'])
  expect(read.notices).toEqual(['date-order-mixed'])
})

test('blanks and apostrophes in dates are Quicken’s own', () => {
  expect(only("!Type:CCard\nD1/ 1'01\nT-5.00\nPX\n^").lines[0]?.date).toBe('2001-01-01')
})

test('lists of categories and securities are no transactions, and trades are held', () => {
  const text =
    '!Type:Cat\nNFood\nE\n^\n!Type:Security\nNFund\n^\n!Type:Bank\nD03/14/2026\nT5.00\nPX\n^\n!Type:Invst\nD03/14/2026\nNBuy\nT100.00\n^'
  const file = value(qif.read(text, {}))
  expect(file.statements.map((each) => [each.kind, each.lines.length, each.held.length])).toEqual([
    ['bank', 1, 0],
    ['investment', 0, 1],
  ])
  expect(file.statements[1]?.held[0]).toMatchObject({ amount: 10000n, why: { code: 'statement-row-trade' } })
})

test('splits that do not add up to the amount are noticed', () => {
  const text = (second: string) => `!Type:Bank\nD03/14/2026\nT-10.00\nPX\nSFood\n$-5.00\nSFun\n$${second}\n^`
  expect(only(text('-5.00')).notices).toEqual([])
  expect(only(text('-4.00')).notices).toEqual(['splits-differ'])
})

test('a record without amount or with a lost end is held', () => {
  expect(only('!Type:Bank\nD03/14/2026\nPX\n^').held).toMatchObject([
    { why: { code: 'statement-row-no-amount' } },
  ])
  expect(only('!Type:Bank\nD03/14/2026\nT5.00\nPX\n^\nD03/15/2026\nT').held).toMatchObject([
    { row: 6, why: { code: 'statement-row-cut' } },
  ])
})

test('a file of lists alone is no statement', () => {
  expect(qif.read('^\n!Type:Security\nNExample\nTStock', {})).toMatchObject({
    refusals: [{ code: 'statement-not-a-statement' }],
  })
})

test('a year of one digit behind its apostrophe is one of the years from 2000', () => {
  const read = value(qif.read("!Type:Bank\nD12/31/99\nT-1\n^\nD1/ 2' 0\nT2\n^\n", {}))
  expect(read.statements.flatMap((each) => each.lines.map((line) => line.date))).toEqual([
    '1999-12-31',
    '2000-01-02',
  ])
})
