import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { checkBoxes } from './check-boxes.ts'
import { checkIdentities } from './check-identity.ts'
import { countryCodes } from './country-codes.ts'
import { withheldDue } from './nonresident-rules.ts'
import { type NonResidentIncome, nonResidentRecipients } from './nonresident-slips.ts'
import { paidBoxFigure, paidSlips } from './paid-slips.ts'
import type { SlipIdentity } from './slip-identity.ts'
import { slipId } from './slip-made.ts'
import { slipDueRules, slipsDue } from './slip-rules.ts'
import { slipTotals } from './slip-summary.ts'

const recipient = { kind: 'supplier', id: 'atlas' } as const

function income(number: number, more: Partial<NonResidentIncome> = {}): NonResidentIncome {
  const name = `J${number}`
  const what = { en: name, fr: name }
  return {
    ...{ id: `entry:${name}`, date: '2026-03-02', what, country: 'USA', income: '05' },
    ...{ gross: 100_000n, tax: 10_000n },
    ...more,
  }
}

function made(incomes: readonly NonResidentIncome[]) {
  const paid = value(nonResidentRecipients(2026, [{ recipient, incomes }]))
  const asked = { kind: 'NR4', year: 2026, paid, given: [] } as const
  return { asked, ...value(paidSlips(asked)) }
}

test('an NR4 has a line for each kind of income, two a slip, and another slip for another country', () => {
  const { asked, slips } = made([
    income(1),
    income(2, { gross: 50_000n, tax: 5_000n }),
    income(3, { income: '11', tax: 0n, exempt: 'T' }),
    income(4, { income: '09' }),
    income(5, { country: 'GBR' }),
  ])
  expect(
    slips.map(({ id, boxes, codes }) => [id, boxes.map((each) => [each.id, each.amount]), codes]),
  ).toEqual([
    [
      'NR4/2026/supplier:atlas',
      [
        ['16', 150_000n],
        ['17', 15_000n],
        ['26', 100_000n],
        ['27', 10_000n],
      ],
      { '12': 'USA', '14': '05', '24': '09' },
    ],
    ['NR4/2026/supplier:atlas/2', [['16', 100_000n]], { '12': 'USA', '14': '11', '18': 'T' }],
    [
      'NR4/2026/supplier:atlas/3',
      [
        ['16', 100_000n],
        ['17', 10_000n],
      ],
      { '12': 'GBR', '14': '05' },
    ],
  ])
  const [first] = slips
  if (first === undefined) throw new Error('fault: there is a slip')
  const gross = value(paidBoxFigure(asked, first, '16'))
  expect([gross.value, gross.parts.map(({ id }) => id)]).toEqual([150_000n, ['entry:J1', 'entry:J2']])
  expect(slipTotals('NR4', slips).find(({ id }) => id === '17')?.amount).toBe(25_000n)
})

test('an NR4 is made from 50.00 on, and of any amount of which tax was withheld', () => {
  const of = (gross: bigint, tax: bigint) => made([income(1, { gross, tax })])
  expect(of(4_999n, 0n)).toMatchObject({ slips: [], leftOut: [{ paid: 4_999n }] })
  expect(of(5_000n, 0n).slips).toHaveLength(1)
  expect(of(100n, 25n).slips).toHaveLength(1)
})

test('the checks of an NR4 name what is missing, what is too much and what could not be confirmed', () => {
  const codesOf = (incomes: readonly NonResidentIncome[]) =>
    checkBoxes(made(incomes).slips, () => 'Atlas').map(
      ({ code, weight, box = '' }) => `${weight} ${code} ${box}`,
    )
  expect(codesOf([income(1)])).toEqual([])
  expect(codesOf([income(1, { income: '61' })])).toEqual(['warn code-unconfirmed 14'])
  expect(codesOf([income(1, { tax: 0n })])).toEqual(['warn nothing-withheld 17'])
  expect(codesOf([income(1, { tax: 0n, exempt: 'T' })])).toEqual([])
  expect(codesOf([income(1, { tax: 100_001n })])).toEqual(['stop tax-over-gross 17'])
  expect(codesOf([income(1, { country: 'CAN' })])).toEqual(['stop code-unknown 12'])
  expect(countryCodes.size).toBe(248)
})

test('a T3 has the taxable amounts and credits of its dividends, and parts never above their whole', () => {
  const whole = {
    id: 'T3/2026/person:1',
    kind: 'T3',
    year: 2026,
    way: 'whole',
    recipient: { kind: 'person', id: '1' },
    boxes: [
      { id: '23', amount: 100_000n },
      { id: '49', amount: 100_000n },
      { id: '26', amount: 5_000n },
      { id: '31', amount: 6_000n },
    ],
    codes: {},
  } as const
  const asked = { kind: 'T3', year: 2026, paid: [], given: [whole] } as const
  const { slips } = value(paidSlips(asked))
  // As on a T5: 1,150.00 and 103.85; 1,380.00 and 207.27.
  expect(slips[0]?.boxes.map(({ id, amount }) => [id, amount])).toEqual([
    ['49', 100_000n],
    ['50', 138_000n],
    ['51', 20_727n],
    ['23', 100_000n],
    ['32', 115_000n],
    ['39', 10_385n],
    ['26', 5_000n],
    ['31', 6_000n],
  ])
  const found = checkBoxes(slips, () => 'Pat')
  expect(found.map(({ code, box }) => [code, box])).toEqual([['parts-over-whole', '26']])
  const [slip] = slips
  if (slip === undefined) throw new Error('fault: there is a slip')
  expect(value(paidBoxFigure(asked, slip, '39')).parts[0]?.value).toBe(115_000n)
})

test('somebody abroad is warned of on a slip of residents, and has another tax number on an NR4', () => {
  const address = {
    lines: ['5 Sample Ave'],
    city: 'Seattle',
    province: 'WA',
    postal: '98101',
    country: 'USA',
  }
  const of = (kind: 'T3' | 'NR4', who: SlipIdentity) => {
    const own = { kind, year: 2026, recipient, part: '' } as const
    const slip = { ...own, id: slipId(kind, 2026, recipient, ''), boxes: [], codes: {} }
    const identities = new Map([['supplier:atlas', who]])
    return checkIdentities({ slips: [slip], identities, isLocked: false, on: '2027-02-01' }).map(
      ({ code }) => code,
    )
  }
  expect(of('T3', { is: 'person', name: 'Example', sin: '130692544', address })).toEqual([
    'resident-slip-abroad',
  ])
  expect(of('NR4', { is: 'person', name: 'Example', foreign: 'QQ123456C', address })).toEqual([])
  expect(of('NR4', { is: 'corporation', name: 'Example' })).toEqual([
    'foreign-number-missing',
    'address-missing',
  ])
})

test('T3 slips are due 90 days after the trust’s year, NR4 at the end of March, tax on the 15th', () => {
  const year = { from: '2025-01-01', through: '2025-12-31' }
  const rule = (kind: 'T3' | 'NR4') => {
    const found = slipDueRules[kind].versions[0]?.value
    if (found === undefined) throw new Error('fault: there is a rule')
    return found
  }
  expect(slipsDue(rule('T3'), year, 'T3')).toBe('2026-03-31')
  expect(slipsDue(rule('T3'), { from: '2025-07-01', through: '2026-06-30' }, 'T3')).toBe('2026-09-28')
  expect(slipsDue(rule('NR4'), year, 'NR4')).toBe('2026-03-31')
  // February 15, 2026 is a Sunday, and the 16th Family Day only in provinces.
  expect([value(withheldDue('2025-12-31')), value(withheldDue('2026-01-02'))]).toEqual([
    '2026-01-15',
    '2026-02-16',
  ])
})
