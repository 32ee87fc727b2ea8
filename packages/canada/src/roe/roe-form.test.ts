import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { disagreeing, leavesOf } from '@daybook/core/filings/explain.ts'
import { addDays, type Span } from '@daybook/core/kit/civil-date.ts'
import { type Result, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { paid, payrollOf, person, terms } from '../payroll-items/people.fixture.ts'
import { periodAfter } from './pay-periods.ts'
import { hourly, installer, paidFor, roeOf } from './roe.fixture.ts'
import { readWish } from './roe-wish.ts'

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}

test('a biweekly record has its periods from the last one back, vacation paid out in the first of them', () => {
  const form = value(roeOf(paidFor(installer('2026-10-16', 'A00'), 8)))
  const { blocks } = form
  // Eight periods of 80 hours at 25.00; the last pay adds 4 % of 16,000.00 of vacation: 640.00.
  expect(blocks.periods.map(({ amount }) => amount)).toEqual([264_000n, ...Array(7).fill(200_000n)])
  expect(blocks.periods[0]).toMatchObject({ from: '2026-10-05', through: '2026-10-18' })
  expect(blocks.hours).toBe(640)
  expect(blocks.total.amount).toBe(1_664_000n)
  expect(blocks).toMatchObject({
    periodType: 'B',
    first: '2026-06-29',
    last: '2026-10-16',
    end: '2026-10-18',
    code: 'A00',
    recall: { code: 'U' },
    vacation: { code: '2', amount: 64_000n },
    moneys: [],
  })
  // Five days after the period in which the 17th falls.
  expect(form.due).toBe('2026-10-23')
  expect([form.total, ...form.periods].flatMap(disagreeing)).toEqual([])
  const leaves = leavesOf(form.total).map(({ id }) => id)
  expect(leaves).toHaveLength(9)
  expect(leaves[0]).toBe('pay:2026-10-23/8/E6:earnings.hours')
})

test('block 15B adds up fourteen biweekly periods, block 15C shows twenty-seven at most', () => {
  const employee = person('E6', [hourly], { left: { date: '2027-01-22', code: 'E00' } })
  const early = { ...employee, hired: '2025-12-29', terms: [{ ...hourly, from: '2025-12-29' }] }
  let payroll = payrollOf(early)
  for (let at = 0; at < 26; at += 1) {
    const from = addDays('2025-12-29', at * 14)
    const wish = { kind: 'regular', frequency: 'biweekly', insist: true } as const
    const span = { from, through: addDays(from, 13) }
    payroll = paid(payroll, { ...wish, date: addDays(from, 13), span }, [
      { employee: 'E6', lines: [{ id: 'hours', quantity: '10' }] },
    ])
  }
  const last = '2026-12-25'
  const form = value(roeOf(payroll, { last, code: 'A' }))
  expect(form.blocks.periods).toHaveLength(26)
  // Fourteen times ten hours at 25.00; all 26 periods have hours.
  expect(form.blocks.total.amount).toBe(350_000n)
  expect(form.blocks.hours).toBe(260)
})

test.each([
  // The pays of each type, from the first one on, and how many of them block 15B adds up.
  ['weekly', { from: '2026-01-05', through: '2026-01-11' }, 30, 'W', 27],
  ['four-weekly', { from: '2026-01-05', through: '2026-02-01' }, 9, 'H', 7],
  ['semi-monthly', { from: '2026-01-01', through: '2026-01-15' }, 16, 'S', 13],
  ['semi-monthly', { from: '2026-01-11', through: '2026-01-25' }, 16, 'E', 13],
  ['monthly', { from: '2026-01-01', through: '2026-01-31' }, 9, 'M', 7],
  ['monthly', { from: '2026-01-26', through: '2026-02-25' }, 9, 'O', 7],
] as const)(
  'a record of %s pay from %o on shows all %i periods, as type %s',
  (frequency, first, count, type, most) => {
    const start = first.from
    const own = { ...hourly, frequency, from: start }
    let payroll = payrollOf(person('E6', [own], { hired: start, left: { date: '2026-12-31', code: 'E00' } }))
    let span: Span = first
    for (let at = 1; at <= count; at += 1) {
      const wish = { kind: 'regular', frequency, insist: true, date: span.through, span } as const
      payroll = paid(payroll, wish, [{ employee: 'E6', lines: [{ id: 'hours', quantity: '10' }] }])
      if (at < count) span = periodAfter(span, frequency)
    }
    const { blocks } = value(roeOf(payroll, { last: span.through, code: 'A00' }))
    expect([blocks.periodType, blocks.periods.length, blocks.end]).toEqual([type, count, span.through])
    // The last period is the first of them; each has ten hours at 25.00.
    expect([blocks.periods[0]?.through, blocks.periods.at(-1)?.from]).toEqual([span.through, start])
    expect([blocks.hours, blocks.total.amount]).toEqual([count * 10, BigInt(most) * 25_000n])
  },
)

test('a last day that ends a period makes the record due after the next one', () => {
  const form = value(roeOf(paidFor(installer('2026-10-18', 'M00'), 8)))
  expect(form.due).toBe('2026-11-06')
  expect(form.blocks.recall).toEqual({ code: 'N' })
})

test('a bonus belongs to the period of its day, severance stands in 17C alone', () => {
  let payroll = paidFor(installer('2026-10-16', 'A00'), 8)
  const off = { kind: 'off-cycle', insist: false } as const
  const span = { from: '2026-09-21', through: '2026-09-21' }
  payroll = paid(payroll, { ...off, date: '2026-09-21', span }, [
    { employee: 'E6', lines: [{ id: 'bonus', amount: 50_000n }] },
  ])
  const after = { from: '2026-10-16', through: '2026-10-16' }
  payroll = paid(payroll, { ...off, date: '2026-11-02', span: after }, [
    {
      employee: 'E6',
      lines: [
        { id: 'pay-in-lieu', amount: 100_000n },
        { id: 'retiring-allowance', amount: 300_000n },
      ],
    },
  ])
  const { blocks } = value(roeOf(payroll))
  // 21 September begins the last period but one; wages in lieu of notice are insurable, severance is not.
  expect(blocks.periods.map(({ amount }) => amount).slice(0, 3)).toEqual([364_000n, 250_000n, 200_000n])
  expect(blocks.moneys).toEqual([
    { code: 'Y00', amount: 100_000n },
    { code: 'E00', amount: 300_000n },
  ])
})

test('who is paid out apart in the middle of a period needs no regular run for the record', () => {
  const payroll = paidFor(installer('2026-10-16', 'A00'), 7)
  const span = { from: '2026-10-05', through: '2026-10-16' }
  const out = paid(payroll, { kind: 'off-cycle', insist: false, date: '2026-10-16', span }, [
    { employee: 'E6', lines: [{ id: 'hours', quantity: '70' }] },
  ])
  const { blocks } = value(roeOf(out))
  // 70 hours at 25.00; the final pay of the seventh period held the vacation of before.
  expect(blocks.periods[0]).toEqual({ from: '2026-10-05', through: '2026-10-18', amount: 175_000n })
  expect(blocks.hours).toBe(630)
})

test('hours that nobody recorded are earnings over the minimum wage, seven a weekday at most', () => {
  const salary = terms({
    pay: { kind: 'salary', amount: 5_200_000n },
    frequency: 'biweekly',
    from: '2026-06-29',
  })
  const employee = person('E6', [salary], { hired: '2026-06-29', left: { date: '2026-07-12', code: 'E00' } })
  const wish = { kind: 'regular', frequency: 'biweekly', insist: false } as const
  const span = { from: '2026-06-29', through: '2026-07-12' }
  const payroll = paid(payrollOf(employee), { ...wish, date: '2026-07-17', span })
  const form = value(roeOf(payroll))
  // 2,000.00 over 17.60 is 113.63 hours; ten weekdays of seven hours are 70.
  expect(form.blocks.hours).toBe(70)
  expect(form.notices[0]?.en).toContain('minimum wage')
  expect(value(roeOf(payroll, { hours: '74.2' })).blocks.hours).toBe(75)
})

test('what lacks is refused by name', () => {
  const gone = installer('2026-10-16', 'A00')
  const payroll = paidFor(gone, 8)
  const { left: _, ...here } = gone
  const staying = { ...payroll, people: [here] }
  expect(codes(roeOf(staying))).toEqual(['roe-last-day-missing'])
  expect(codes(roeOf(staying, { last: '2026-10-16' }))).toEqual(['roe-reason-missing'])
  expect(codes(roeOf(paidFor(gone, 7)))).toEqual(['roe-final-pay-missing'])
  expect(codes(roeOf(payrollOf(gone)))).toEqual(['roe-no-pays'])
  expect(codes(roeOf(payroll, { code: 'K00' }))).toEqual(['roe-comments-missing'])
  expect(codes(roeOf(payroll, { recall: '2026-10-01' }))).toEqual(['roe-dates'])
  expect(codes(roeOf(payroll, { moneys: 'Y00=1.00;E00=1.00;B11=1.00;S00=1.00' }))).toEqual([
    'roe-moneys-many',
  ])
  expect(codes(readWish({ code: 'Q99' }))).toEqual(['leaving-code-unknown'])
  expect(codes(readWish({ moneys: 'Y00', vacation: '3=5.00', special: 'PSL01=1.00' }))).toEqual([
    'roe-money-wrong',
    'roe-money-wrong',
    'roe-money-wrong',
  ])
  const daily = { ...gone, terms: gone.terms.map((each) => ({ ...each, frequency: 'daily' as const })) }
  expect(codes(roeOf({ ...payroll, people: [daily] }))).toEqual(['roe-frequency-none'])
})

test('periods before the books are said, and only they', () => {
  const before = installer('2026-10-16', 'A00', { hired: '2026-05-20' })
  const payroll = paidFor({ ...before, terms: [{ ...hourly, from: '2026-05-20' }] }, 8)
  const refused = roeOf(payroll)
  expect(refused.ok ? {} : refused.refusals[0]).toMatchObject({
    code: 'roe-earlier-missing',
    with: { count: '3', from: '2026-05-18', through: '2026-06-28' },
  })
  const form = value(roeOf(payroll, { earlier: '2026-06-28=1900.00x2;2026-05-31=700', earlierHours: '180' }))
  expect(form.blocks.periods.slice(8).map(({ amount }) => amount)).toEqual([190_000n, 190_000n, 70_000n])
  expect(form.blocks.hours).toBe(820)
})

test('after an earlier record the next one begins with the return', () => {
  const payroll = paidFor(installer('2026-10-16', 'A00'), 8)
  const first = value(roeOf(payroll, { last: '2026-08-09', code: 'D00' }))
  expect(first.blocks.end).toBe('2026-08-09')
  const roe: Roe = {
    id: '1',
    employee: 'E6',
    filed: '2026-08-14',
    due: first.due,
    asOfSeq: 1,
    blocks: first.blocks,
    contact: { given: 'Pat', name: 'Example', phone: '416-555-0100' },
    given: {},
  }
  const second = value(roeOf(payroll, {}, { roes: [roe] }))
  expect(second.blocks.first).toBe('2026-08-10')
  expect(second.blocks.periods).toHaveLength(5)
  expect(codes(roeOf(payroll, { last: '2026-08-09', code: 'D00' }, { roes: [roe] }))).toEqual([
    'roe-filed-already',
  ])
  expect(codes(roeOf(payroll, {}, { roes: [roe, { ...roe, id: '2', blocks: second.blocks }] }))).toEqual([
    'roe-filed-already',
  ])
})
