import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { isEnoughForT5, type PaidSlipsAsked, paidBoxFigure, paidSlips } from './paid-slips.ts'
import { slipChanges } from './slip-changes.ts'
import { amountIn } from './slip-made.ts'
import { slipDueRules, slipsDue } from './slip-rules.ts'
import { slipTotals } from './slip-summary.ts'

const roy = { kind: 'shareholder', id: 'roy' } as const

const dividends: PaidSlipsAsked = {
  kind: 'T5',
  year: 2026,
  paid: [
    {
      recipient: roy,
      isEnough: true,
      payments: [
        { id: 'entry:J10', date: '2026-03-31', what: { en: 'J10', fr: 'J10' }, box: '10', amount: 60_000n },
        { id: 'entry:J20', date: '2026-06-30', what: { en: 'J20', fr: 'J20' }, box: '10', amount: 40_000n },
        { id: 'entry:J30', date: '2026-09-30', what: { en: 'J30', fr: 'J30' }, box: '24', amount: 100_000n },
      ],
    },
  ],
  given: [],
}

test('a T5 has dividends, their taxable amounts and the credits, eligible ones apart', () => {
  const { slips } = value(paidSlips(dividends))
  const [slip] = slips
  // 1,000.00 x 1.15 = 1,150.00, x 9.0301 % = 103.846; 1,000.00 x 1.38 = 1,380.00, x 15.0198 % = 207.273.
  expect(slip?.boxes.map(({ id, amount }) => [id, formatCents(amount)])).toEqual([
    ['24', '1000.00'],
    ['25', '1380.00'],
    ['26', '207.27'],
    ['10', '1000.00'],
    ['11', '1150.00'],
    ['12', '103.85'],
  ])
  expect(slipTotals('T5', slips).find(({ id }) => id === '12')?.amount).toBe(10_385n)
})

test('the credit of a T5 opens to the taxable amount, to the dividends behind it and to the rates', () => {
  const [slip] = value(paidSlips(dividends)).slips
  if (slip === undefined) throw new Error('fault: there is a slip')
  const credit = value(paidBoxFigure(dividends, slip, '12'))
  expect(credit.value).toBe(10_385n)
  const [taxable, rate] = credit.parts
  expect([taxable?.value, rate?.text]).toEqual([115_000n, '0.090301'])
  const [actual, grossUp] = taxable?.parts ?? []
  expect(grossUp?.text).toBe('0.15')
  expect(actual?.parts.map(({ id }) => id)).toEqual(['entry:J10', 'entry:J20'])
})

test('a T5 is made from 50.00 on', () => {
  const of = (amount: bigint) => [
    { id: 'e', date: '2026-01-01', what: { en: '', fr: '' }, box: '10', amount },
  ]
  expect([4_999n, 5_000n].map((amount) => value(isEnoughForT5(2026, of(amount))))).toEqual([false, true])
})

test('who was paid too little for a slip is named, and has one where something is given for it', () => {
  const supplier = { kind: 'supplier', id: 'alder' } as const
  const payment = {
    id: 'entry:J1',
    date: '2026-02-02',
    what: { en: 'J1', fr: 'J1' },
    box: '048',
    amount: 30_000n,
  }
  const asked = {
    kind: 'T4A',
    year: 2026,
    paid: [{ recipient: supplier, payments: [payment], isEnough: false }],
  } as const
  expect(value(paidSlips({ ...asked, given: [] }))).toEqual({
    slips: [],
    leftOut: [{ recipient: supplier, paid: 30_000n }],
  })
  // Tax was held back: a T4A is made whatever was paid.
  const tax = {
    id: 'T4A/2026/supplier:alder',
    kind: 'T4A',
    year: 2026,
    way: 'adds',
    recipient: supplier,
    boxes: [{ id: '022', amount: 3_000n }],
    codes: {},
  } as const
  const { slips } = value(paidSlips({ ...asked, given: [tax] }))
  expect(slips[0]?.boxes.map(({ id, amount }) => [id, amount])).toEqual([
    ['022', 3_000n],
    ['048', 30_000n],
  ])
})

test('more codes than a slip has room for go on another slip that has nothing else', () => {
  const boxes = ['30', '34', '36', '38', '40', '42', '85'].map((id, index) => ({
    id,
    amount: BigInt(index + 1) * 100n,
  }))
  const recipient = { kind: 'person', id: 'pat' } as const
  const whole = {
    id: 'T4/2026/person:pat/ON',
    kind: 'T4',
    year: 2026,
    way: 'whole',
    recipient,
    part: 'ON',
    boxes: [{ id: '14', amount: 100_000n }, ...boxes],
    codes: { '10': 'ON', '45': '1', '50': '1234567' },
  } as const
  const asked = { kind: 'T4A', year: 2026, paid: [], given: [] } as const
  expect(value(paidSlips(asked)).slips).toEqual([])
  return import('./pay-slips.ts').then(({ paySlips }) => {
    const slips = value(paySlips({ kind: 'T4', year: 2026, pays: [], given: [whole] }))
    expect(slips.map(({ id, boxes: own, codes }) => [id, own.map((box) => box.id), codes])).toEqual([
      [
        'T4/2026/person:pat/ON',
        ['14', '24', '26', '30', '34', '36', '38', '40', '42'],
        { '10': 'ON', '45': '1', '50': '1234567' },
      ],
      ['T4/2026/person:pat/ON/2', ['85'], { '10': 'ON', '45': '1' }],
    ])
  })
})

test('what changed since slips were filed is told box by box, and cancelled ones stand no more', () => {
  const [filed] = value(paidSlips(dividends)).slips
  if (filed === undefined) throw new Error('fault: there is a slip')
  const base = {
    kind: 'T5',
    year: 2026,
    span: { from: '2026-01-01', through: '2026-12-31' },
    filed: '2027-02-01',
    asOfSeq: 9,
    account: '123456782RZ0001',
    edition: '1.26',
    totals: [],
  } as const
  const original = { ...base, id: 'T5/2026', does: 'original', slips: [filed] } as const
  const less = {
    ...dividends,
    paid: dividends.paid.map((each) => ({ ...each, payments: each.payments.slice(1) })),
  }
  const { slips } = value(paidSlips(less))
  const [change] = slipChanges(slips, [original]).changed
  // 400.00 instead of 1,000.00: taxable 460.00, credit 41.54.
  expect(change?.boxes).toEqual([
    { box: '10', was: 100_000n, now: 40_000n },
    { box: '11', was: 115_000n, now: 46_000n },
    { box: '12', was: 10_385n, now: 4_154n },
  ])
  expect(slipChanges([filed], [original])).toEqual({ changed: [], unfiled: [], gone: [] })
  const cancelled = { ...base, id: 'T5/2026/2', does: 'cancelled', slips: [filed] } as const
  expect(slipChanges([filed], [original, cancelled]).unfiled).toEqual([filed])
  expect(slipChanges([], [original]).gone).toEqual([filed])
  expect(amountIn(filed, '99')).toBe(0n)
})

test('slips are due at the end of February, on the next business day, and construction ones after six months', () => {
  const year = (number: number) => ({ from: `${number}-01-01`, through: `${number}-12-31` })
  // February 28, 2027 is a Sunday.
  const t4 = slipDueRules.T4.versions[0]?.value
  const t5018 = slipDueRules.T5018.versions[0]?.value
  if (t4 === undefined || t5018 === undefined) throw new Error('fault: there are rules')
  expect(slipsDue(t4, year(2026), 'T4')).toBe('2027-03-01')
  expect(slipsDue(t4, year(2023), 'T4')).toBe('2024-02-29')
  expect(slipsDue(t5018, year(2026), 'T5018')).toBe('2027-06-30')
})
