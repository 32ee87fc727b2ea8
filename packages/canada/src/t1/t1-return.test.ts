import { disagreeing, leavesOf } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { describe, expect, test } from 'vitest'
import { bestSplit } from './best-split.ts'
import type { T1Line } from './line-labels.ts'
import { noFacts, type T1Facts } from './t1-facts.ts'
import { type T1Return, t1Return, t1Returns } from './t1-return.ts'
import { whatIf } from './what-if.ts'

function person(more: Partial<T1Facts> = {}, born = '1980-05-01'): T1Facts {
  return { ...noFacts(2025, 'ON', born), ...more }
}

function said(amounts: T1Facts['answers']['amounts'], choices: T1Facts['answers']['choices'] = {}) {
  return { answers: { amounts, choices } }
}

const salary = {
  slips: [
    {
      id: 't4',
      kind: 'T4',
      from: 'Maple Bakery',
      boxes: { '14': 6000000n, '16': 336175n, '18': 98400n, '22': 900000n },
    },
  ],
} as const

function on(found: T1Return, line: T1Line): string {
  return formatCents(found.lines.get(line)?.value ?? 0n)
}

function codes(facts: T1Facts, spouse?: T1Facts): readonly string[] {
  const found = t1Returns(spouse === undefined ? { taxpayer: facts } : { taxpayer: facts, spouse })
  return found.ok ? [] : found.refusals.map(({ code }) => code)
}

test('a salary alone gives the return that the forms of 2025 give', () => {
  const found = value(t1Return(person(salary)))
  // From the forms: 60,000 - 565 = 59,435; tax 8,319.38 + 2,060 x 20.5%; credits 21,380.75 x 14.5%.
  expect(on(found, '23600')).toBe('59435.00')
  expect(on(found, '40400')).toBe('8741.68')
  expect(on(found, '42000')).toBe('5641.47')
  expect(on(found, '43700')).toBe('9000.00')
  expect(found.notices).toEqual([])
})

test('pension income of a trust stands on its own line once, not in other income too', () => {
  const boxes = { '22': 10000n, '26': 500000n, '31': 200000n, '42': 5000n }
  const found = value(t1Return(person({ slips: [{ id: 't3', kind: 'T3', from: 'Sample Estate', boxes }] })))
  // T3 slip information for individuals: box 31 to 11500; 26 less 31 (3,000.00) and 22 (100.00) to 13000.
  expect([on(found, '11500'), on(found, '13000'), on(found, '15000')]).toEqual([
    '2000.00',
    '3100.00',
    '5100.00',
  ])
  expect(disagreeing(found.lines.get('13000') ?? fail())).toEqual([])
})

test('every line opens to slips, answers and rules, and its sums add up', () => {
  const facts = person({ ...salary, ...said({ donations: 120000n, medical: 400000n, rrsp: 300000n }) })
  const { lines } = value(t1Return(facts))
  for (const figure of lines.values()) {
    // The provincial form proves its own figures.
    expect(disagreeing(figure).filter(({ id }) => id.startsWith('T1-'))).toEqual([])
    expect(figure.label.en === '' || figure.label.fr === '').toBe(false)
  }
  const leaves = leavesOf(lines.get('15000') ?? fail()).map(({ label }) => label.en)
  expect(leaves).toEqual(['T4 of Maple Bakery, box 14: Employment income'])
})

function fail(): never {
  throw new Error('the line is missing')
}

describe('a couple', () => {
  const pension: T1Facts = person(
    {
      marital: 'couple',
      slips: [{ id: 'p', kind: 'T4A', from: 'Plan', boxes: { '016': 6000000n, '022': 900000n } }],
    },
    '1955-03-01',
  )
  const other: T1Facts = person({ marital: 'couple' }, '1957-03-01')

  test('splits a pension with the tax that follows it', () => {
    const giver = { ...pension, ...said({ 'pension-split': 2000000n }) }
    const found = value(t1Returns({ taxpayer: giver, spouse: other }))
    const [one, two] = [found.taxpayer, found.spouse ?? fail()]
    expect([on(one, '21000'), on(two, '11600')]).toEqual(['20000.00', '20000.00'])
    // A third of the pension takes a third of the tax of 9,000 along.
    expect([on(one, '43700'), on(two, '43700')]).toEqual(['6000.00', '3000.00'])
    expect([on(one, '31400'), on(two, '31400')]).toEqual(['2000.00', '2000.00'])
  })

  test('is refused a split above half of the pension', () => {
    const giver = { ...pension, ...said({ 'pension-split': 3000001n }) }
    expect(codes(giver, other)).toEqual(['t1-pension-split-most'])
  })

  test('is shown a better split that the facts do not take by themselves', () => {
    const household = { taxpayer: pension, spouse: other }
    const { best, asAnswered } = value(bestSplit(household))
    expect(best.owed).toBeLessThan(asAnswered)
    const taken = value(t1Returns(household))
    expect(taken.taxpayer.lines.has('21000')).toBe(false)
    const tried = value(
      whatIf(household, {
        ...household,
        taxpayer: { ...pension, ...said({ 'pension-split': best.amount }) },
      }),
    )
    expect(tried.gain).toBe(asAnswered - best.owed)
    expect(tried.changes.map(({ line }) => line)).toEqual(expect.arrayContaining(['21000', '11600', '42800']))
  })

  test('transfers what one of them does not need', () => {
    const giver = { ...other, ...said({}, { 'transfer-to-spouse': true }) }
    const found = value(t1Returns({ taxpayer: pension, spouse: giver }))
    // The spouse has no income: the whole age amount of 9,028.00 goes over.
    expect(on(found.taxpayer, '32600')).toBe('9028.00')
    expect(on(found.taxpayer, '30300')).toBe('16129.00')
  })

  test('cannot both transfer to each other', () => {
    const both = said({}, { 'transfer-to-spouse': true })
    expect(codes({ ...pension, ...both }, { ...other, ...both })).toEqual(['t1-contradiction'])
  })

  test('pools donations on one return, where the first dollars count once', () => {
    const gifts = said({ donations: 50000n }, { 'donations-by-spouse': true })
    const found = value(
      t1Returns({ taxpayer: { ...pension, ...said({ donations: 50000n }) }, spouse: { ...other, ...gifts } }),
    )
    // 200 x 14.5% + 800 x 29% = 29.00 + 232.00.
    expect(on(found.taxpayer, '34900')).toBe('261.00')
    expect(found.spouse?.lines.has('34900')).toBe(false)
  })

  test('of whom one claims child care is asked that it be the lower earner', () => {
    const child = {
      name: 'Wren Sample',
      kind: 'child',
      born: '2020-02-02',
      netIncome: 0n,
      isInfirm: false,
    } as const
    const claim = { dependants: [{ ...child, childCare: 900000n }] }
    const earner = person({ ...salary, ...claim, marital: 'couple' })
    expect(codes(earner, person({ marital: 'couple' }))).toEqual(['t1-child-care-claimer'])
    const lower = person({
      ...salary,
      ...claim,
      marital: 'couple',
      ...said({}, { 'child-care-by-higher-income': true }),
    })
    // The limit of a child under seven is 8,000.
    expect(
      on(value(t1Returns({ taxpayer: lower, spouse: person({ marital: 'couple' }) })).taxpayer, '21400'),
    ).toBe('8000.00')
  })
})

describe('benefits and losses', () => {
  test('old age security is repaid above the threshold, and employment insurance before it', () => {
    const facts = person(
      {
        slips: [
          { id: 'o', kind: 'T4A(OAS)', from: 'Service Canada', boxes: { '18': 880000n } },
          {
            id: 'e',
            kind: 'T4E',
            from: 'Service Canada',
            boxes: { '7': 3000n, '14': 1000000n, '15': 1000000n },
          },
          { id: 'i', kind: 'T5', from: 'Bank', boxes: { '13': 10000000n } },
        ],
      },
      '1958-01-01',
    )
    const found = value(t1Return(facts))
    // 118,800 - 82,125 is above 10,000: 30% of 10,000; then (118,800 - 3,000 - 93,454) x 15% = 3,351.90.
    expect(on(found, '23500')).toBe('6351.90')
    expect(on(found, '23600')).toBe('112448.10')
  })

  test('a capital loss stays off the return and is told', () => {
    const sold = { name: 'Shares', kind: 'shares', proceeds: 100000n, cost: 300000n, outlays: 0n } as const
    const found = value(t1Return(person({ ...salary, gains: [sold] })))
    expect(on(found, '12700')).toBe('0.00')
    expect(found.notices.map(({ code }) => code)).toEqual(['loss-carried'])
  })

  test('the foreign tax credit takes the smaller of tax paid and federal tax on that income', () => {
    const foreign = [{ country: 'Freedonia', kind: 'property', income: 1000000n, tax: 200000n }] as const
    const found = value(t1Return(person({ ...salary, foreign })))
    // 15% of 10,000 counts; federal tax on the income would be 7,691.47 x 10,000 / 69,435.
    expect(on(found, '42900')).toBe('7691.47')
    expect(on(found, '40500')).toBe('1107.72')
    expect(found.notices.map(({ code }) => code)).toContain('foreign-excess')
  })
})

describe('a return is refused by name', () => {
  const negative = { id: 't4', kind: 'T4', from: 'Maple Bakery', boxes: { '14': -100n } } as const
  test.each<readonly [string, T1Facts, string]>([
    ['for a negative box', person({ slips: [negative] }), 't1-box-negative'],
    [
      'for a box that the slip does not have',
      person({ slips: [{ ...negative, boxes: { '999': 1n } }] }),
      't1-box-unknown',
    ],
    [
      'for contributions to both plans',
      person({ slips: [{ ...negative, boxes: { '16': 1n, '17': 1n } }] }),
      't1-two-plans',
    ],
    ['for a couple without the other’s income', person({ marital: 'couple' }), 't1-spouse-missing'],
    ['for a spouse of a single person', person(said({ 'spouse-net': 100n })), 't1-contradiction'],
    ['for a year that nobody looked up', { ...person(), year: 2027 }, 't1-rates-missing'],
    [
      'for amounts of 2026 that are only projected',
      { ...person(said({ medical: 500000n })), year: 2026 },
      't1-amount-unconfirmed',
    ],
    [
      'for an RRSP above its limit',
      person({ ...salary, ...said({ rrsp: 200n, 'rrsp-limit': 100n }) }),
      't1-above-limit',
    ],
    [
      'for a gain that brings the minimum tax',
      person({ gains: [{ name: 'Shares', kind: 'shares', proceeds: 200000000n, cost: 0n, outlays: 0n }] }),
      't1-minimum-tax',
    ],
    [
      'for dividends of a private company to a minor',
      person({ slips: [{ id: 't5', kind: 'T5', from: 'Family', boxes: { '10': 2000000n } }] }, '2008-12-31'),
      't1-split-income',
    ],
    [
      'for a sale at less than nothing',
      person({ gains: [{ name: 'Shares', kind: 'shares', proceeds: -1n, cost: 0n, outlays: 0n }] }),
      't1-answer-negative',
    ],
    [
      'for a home sold within a year',
      person({
        gains: [{ name: 'House', kind: 'home', proceeds: 2n, cost: 1n, outlays: 0n, heldDays: 364 }],
      }),
      't1-home-flipped',
    ],
  ])('%s', (_, facts, code) => {
    expect(codes(facts)).toContain(code)
  })

  test('tax on split income is named to a grown person, and left to who answers it', () => {
    const slips = [{ id: 't5', kind: 'T5', from: 'Family', boxes: { '10': 2000000n } }] as const
    const told = (facts: T1Facts) => value(t1Return(facts)).notices.map(({ code }) => code)
    expect(told(person({ slips }))).toContain('split-income')
    expect(told(person({ slips, ...said({ 'split-income-tax': 0n }) }))).not.toContain('split-income')
    const minor = person({ slips, ...said({ 'split-income-tax': 500000n }) }, '2008-12-31')
    // The province's part of the tax is on no form that is worked out here: it is given like the federal one.
    expect(codes(minor)).toEqual(['provincial-line-unconfirmed'])
    const given = { ...minor, provincial: { entered: { '61510': 300000n } } }
    expect(on(value(t1Return(given)), '40424')).toBe('5000.00')
  })

  test('but a projected amount counts when it is accepted, and is named', () => {
    const given = { '42800': 0n }
    const facts = { ...person(said({ medical: 500000n })), year: 2026, acceptsUnconfirmed: true, given }
    const found = value(t1Return({ ...facts, ...salary }))
    expect(found.isEstimate).toBe(true)
    expect(found.notices.map(({ code }) => code)).toContain('unconfirmed')
  })

  test('dividends given as lines have their credit, and those of slips keep the one of the slip', () => {
    const credit = (given: T1Facts['given'], slips: T1Facts['slips'] = []) =>
      on(value(t1Return(person({ slips, given }))), '40425')
    // 27,600 × 15.0198 % = 4,145.46; 11,500 × 9.0301 % = 1,038.46
    expect(credit({ '12000': 3910000n, '12010': 1150000n })).toBe('5183.92')
    const boxes = { '25': 2760000n, '26': 400000n }
    const slip = { id: 't5', kind: 'T5', from: 'Company', boxes } as const
    expect(credit({}, [slip])).toBe('4000.00')
    expect(credit({ '12000': 2760000n }, [slip])).toBe('4000.00')
    expect(credit({ '12000': 3910000n, '12010': 1150000n }, [slip])).toBe('5038.46')
  })

  test('a line that the person gives stands as they say, and is told', () => {
    const found = value(t1Return(person({ ...salary, given: { '45300': 50000n, '30100': 100000n } })))
    expect([on(found, '45300'), on(found, '48200')]).toEqual(['500.00', '9500.00'])
    // 21,380.75 and the 1,000 given.
    expect(on(found, '33500')).toBe('22380.75')
    expect(found.notices.map(({ code }) => code)).toEqual(['line-given', 'line-given'])
  })

  test('a slip that stands twice is told', () => {
    const [slip] = salary.slips
    const found = value(t1Return(person({ slips: [slip, { ...slip, id: 'again' }] })))
    expect(found.notices.map(({ code }) => code)).toContain('slip-twice')
  })
})
