import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import { periodBefore, periodPays } from '@daybook/core/payroll/pay-period.ts'
import type { RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { totalOf, totalsOf } from '@daybook/core/payroll/year-to-date.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { payrollLaw } from './payroll-law.ts'
import { corrected, type Payroll, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

const week = { from: '2026-01-05', through: '2026-01-11' } as const

function regular(number = 1): RunWish {
  const from = addDays(week.from, 7 * (number - 1))
  const span = { from, through: addDays(from, 6) }
  return { kind: 'regular', frequency: 'weekly', date: addDays(from, 11), span, insist: false }
}

function between(date: string, span = regular().span): RunWish {
  return { kind: 'off-cycle', date, span, insist: false }
}

const hourly = (province: string) => terms({ province, pay: { kind: 'hourly', amount: 2500n } })
const salaried = (province: string) => terms({ province, pay: { kind: 'salary', amount: 5_200_000n } })

function given(...lines: readonly GivenLine[]) {
  return [{ employee: 'E1', lines }]
}

function held(books: Payroll): Readonly<Record<string, string>> {
  const totals = totalsOf(paysOf(books, 'E1'))
  const ids = ['cpp', 'qpp', 'ei', 'qpip', 'federal-tax', 'provincial-tax', 'quebec-tax', 'additional-tax']
  return Object.fromEntries(
    ids.flatMap((id) => {
      const amount = totalOf(totals, 'deductions', id)
      return amount === 0n ? [] : [[id, formatCents(amount)]]
    }),
  )
}

// 1,000.00 a week in Ontario: the check values of the guide (section 12 of the formulas), as if paid at once.
const atOnce = { cpp: '55.50', ei: '16.30', 'federal-tax': '81.61', 'provincial-tax': '45.80' }

test('an advance and the pay that recovers it bear together the tax of the period', () => {
  for (const amount of [6_000n, 30_000n, 96_000n]) {
    const advance = given({ id: 'advance', amount })
    const before = paid(payrollOf(person('E1', [salaried('ON')])), between('2026-01-07'), advance)
    // 60.00 are less than the exemption of 67.30 of the week, whose rest is left for the regular pay.
    expect(held(paid(before, regular()))).toEqual(atOnce)
  }
})

test('hours that had been forgotten bear the tax that the period lacks', () => {
  const first = paid(
    payrollOf(person('E1', [hourly('ON')])),
    regular(),
    given({ id: 'hours', quantity: '36' }),
  )
  const late = paid(first, between('2026-01-20'), given({ id: 'hours', quantity: '3' }))
  const twice = paid(late, between('2026-01-21'), given({ id: 'hours', quantity: '1' }))
  expect(held(twice)).toEqual(atOnce)
})

test('shares of a labour-sponsored fund are credited once, whichever pay of the period bears them', () => {
  const bought = (province: string, id: string) =>
    person('E1', [{ ...salaried(province), items: [{ id, amount: 3_000n }] }])
  for (const [province, id] of [
    ['SK', 'labour-fund'],
    ['QC', 'ftq'],
  ] as const) {
    const someone = bought(province, id)
    const advance = paid(payrollOf(someone), between('2026-01-07'), given({ id: 'advance', amount: 60_000n }))
    const atOnce = held(paid(payrollOf(someone), regular()))
    expect(held(paid(advance, regular()))).toEqual(atOnce)
    // Bought with the first pay, of which little tax is due, the rest of the credit is left for the second.
    const plain = payrollOf(person('E1', [hourly(province)]))
    const lines = (count: number) => [{ id: 'hours', quantity: String(count) }]
    const early = paid(plain, regular(), given(...lines(12), { id, amount: 3_000n }))
    const whole = paid(plain, regular(), given(...lines(40), { id, amount: 3_000n }))
    expect(held(paid(early, between('2026-01-20'), given(...lines(28))))).toEqual(held(whole))
  }
})

test('what was corrected in a period counts in it when more is paid', () => {
  const hours = (quantity: string) => given({ id: 'hours', quantity })
  for (const wrong of ['30', '37']) {
    const first = paid(payrollOf(person('E1', [hourly('ON')])), regular(), hours(wrong))
    const mended = corrected(first, { run: '1', date: '2026-01-18', should: hours('36') })
    const overpaid = paysOf(mended, 'E1')
      .at(-1)
      ?.earnings.find(({ id }) => id === 'overpayment')
    expect(overpaid === undefined).toBe(wrong === '30')
    expect(held(paid(mended, between('2026-01-20'), hours('4')))).toEqual(atOnce)
  }
})

test('the correction of a bonus is none of the period that has the same days', () => {
  const first = paid(
    payrollOf(person('E1', [hourly('ON')])),
    regular(),
    given({ id: 'hours', quantity: '36' }),
  )
  const bonus = (amount: bigint) => given({ id: 'bonus', amount })
  const wrong = paid(first, between('2026-01-17'), bonus(200_000n))
  const mended = corrected(wrong, { run: '2', date: '2026-01-18', should: bonus(100_000n) })
  const before = (books: Payroll) => periodBefore(paysOf(books, 'E1'), { ...regular(), province: 'ON' })
  expect(before(mended)).toEqual(before(first))
})

test('in Quebec the three taxes and plans of a period come out as if it had been paid at once', () => {
  const someone = person('E1', [salaried('QC')])
  const before = paid(payrollOf(someone), between('2026-01-07'), given({ id: 'advance', amount: 40_000n }))
  expect(held(paid(before, regular()))).toEqual(held(paid(payrollOf(someone), regular())))
})

test('the tax of a later pay of a period is told as that of the whole less that of what came first', () => {
  const before = paid(
    payrollOf(person('E1', [salaried('ON')])),
    between('2026-01-07'),
    given({ id: 'advance', amount: 30_000n }),
  )
  const last = paysOf(paid(before, regular()), 'E1').at(-1)
  if (last?.asked === undefined) throw new Error('fault: no pay')
  const figures = value(payrollLaw.deduct(last, last.asked)).figures()
  const tax = figures.get('federal-tax')
  expect(tax?.how).toBe('difference')
  expect(tax?.parts.map(({ label, value: amount }) => `${label.en} ${formatCents(amount)}`)).toEqual([
    'Tax of the whole pay period 81.61',
    // 52 x (300.00 - 13.85 x 0.01 / 0.0595) is below the basic amount: nothing was held back.
    'Tax of what the period had paid before 0.00',
  ])
  expect(tax?.value).toBe(last.deductions.find(({ id }) => id === 'federal-tax')?.amount)
})

test('the tax that was asked for besides is held back once a period', () => {
  const asks = person('E1', [salaried('ON')])
  const claims = asks.claims.map((claim) => ({ ...claim, additional: { amount: 2_000n } }))
  const before = paid(
    payrollOf({ ...asks, claims }),
    between('2026-01-07'),
    given({ id: 'advance', amount: 30_000n }),
  )
  expect(held(paid(before, regular()))).toEqual({ ...atOnce, 'additional-tax': '20.00' })
})

test('a period is the days of its regular pay; a bonus, another province and other weeks are not of it', () => {
  const books = paid(
    payrollOf(person('E1', [hourly('ON')])),
    regular(1),
    given({ id: 'hours', quantity: '8' }),
  )
  const more = paid(books, between('2026-01-17'), given({ id: 'bonus', amount: 10_000n }))
  const two = paid(more, regular(2), given({ id: 'hours', quantity: '8' }))
  const pays = paysOf(two, 'E1')
  const runs = (now: RunWish['span'], province = 'ON') =>
    periodPays(pays, { span: now, province }).map(({ run }: Pay) => run)
  expect(runs(regular(1).span)).toEqual(['1'])
  expect(runs(regular(2).span)).toEqual(['3'])
  expect(runs(regular(3).span)).toEqual([])
  expect(runs(regular(1).span, 'QC')).toEqual([])
  // Days of both weeks: the last of them is joined, so that no year is foretold from two weeks.
  expect(runs({ from: regular(1).span.from, through: regular(2).span.through })).toEqual(['3'])
})

test('however a period is split into pays, its tax is the same to the cent, and its plans within one a pay', () => {
  const part = fc.integer({ min: 1, max: 60 })
  const split = fc.record({
    province: fc.constantFrom('ON', 'BC', 'AB', 'QC', 'NS'),
    wage: fc.bigInt({ min: 1_700n, max: 12_000n }),
    parts: fc.array(part, { minLength: 2, maxLength: 3 }),
  })
  fc.assert(
    fc.property(split, ({ province, wage, parts }) => {
      const someone = person('E1', [terms({ province, pay: { kind: 'hourly', amount: wage } })])
      const hours = (count: number) => given({ id: 'hours', quantity: String(count) })
      const whole = paid(payrollOf(someone), regular(), hours(parts.reduce((sum, each) => sum + each, 0)))
      const [first = 0, ...rest] = parts
      const begun = paid(payrollOf(someone), regular(), hours(first))
      const all = rest.reduce((books, each) => paid(books, between('2026-01-20'), hours(each)), begun)
      const [one, many] = [totalsOf(paysOf(whole, 'E1')), totalsOf(paysOf(all, 'E1'))]
      for (const id of ['federal-tax', 'provincial-tax', 'quebec-tax']) {
        const gap = totalOf(one, 'deductions', id) - totalOf(many, 'deductions', id)
        // A cent of C or EI is 0.52 a year of contributions: at most a cent of tax a pay.
        expect(gap < 0n ? -gap : gap).toBeLessThanOrEqual(BigInt(parts.length))
      }
      for (const id of ['cpp', 'qpp', 'ei', 'qpip']) {
        const gap = totalOf(one, 'deductions', id) - totalOf(many, 'deductions', id)
        expect(gap < 0n ? -gap : gap).toBeLessThanOrEqual(BigInt(parts.length))
      }
    }),
    { numRuns: 40 },
  )
})

test('an advance that is corrected gives what the period would have held back, had it been right at first', () => {
  const someone = payrollOf(person('E1', [salaried('QC')]))
  const run = (amount: bigint): Payroll =>
    paid(paid(someone, between('2026-01-07'), given({ id: 'advance', amount })), regular())
  const mended = corrected(run(30_000n), {
    run: '2',
    date: '2026-01-20',
    should: given({ id: 'salary', amount: 120_000n }),
  })
  const fine = paid(
    paid(someone, between('2026-01-07'), given({ id: 'advance', amount: 30_000n })),
    regular(),
    given({ id: 'salary', amount: 120_000n }),
  )
  expect(held(mended)).toEqual(held(fine))
  expect(sumOf(paysOf(mended, 'E1').map(({ net }) => net.amount))).toBe(
    sumOf(paysOf(fine, 'E1').map(({ net }) => net.amount)),
  )
})
