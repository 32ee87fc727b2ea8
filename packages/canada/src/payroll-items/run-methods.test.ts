import type { EmploymentTerms, Pay, TaxClaims } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import type { RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { expect, test } from 'vitest'
import { deductionsOf } from '../payroll/deductions.ts'
import type { PayFacts } from '../payroll/pay-facts.ts'
import { paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

/** Two weeks from 2026-01-05 on, paid on the Friday after them. */
function twoWeeks(number: number): RunWish {
  const from = addDays('2026-01-05', 14 * (number - 1))
  const span = { from, through: addDays(from, 13) }
  return { kind: 'regular', frequency: 'biweekly', date: addDays(from, 18), span, insist: false }
}

/** The pays of somebody with some claims, one after another. */
function pays(
  claims: Partial<TaxClaims>,
  inForce: Partial<EmploymentTerms>,
  ...lines: readonly (readonly GivenLine[])[]
): readonly Pay[] {
  const each = terms({
    frequency: 'biweekly',
    pay: { kind: 'commission', percent: '10' },
    ...inForce,
  })
  const someone = person('E1', [each])
  const held = someone.claims.map((claim) => ({ ...claim, ...claims }))
  let books = payrollOf({ ...someone, claims: held })
  for (const [at, given] of lines.entries())
    books = paid(books, twoWeeks(at + 1), [{ employee: 'E1', lines: given }])
  return paysOf(books, 'E1')
}

function amountOf({ deductions }: Pay, id: string): string {
  return formatCents(sumOf(deductions.flatMap((line) => (line.id === id ? [line.amount] : []))))
}

function engine(facts: PayFacts, id: string): string {
  const line = value(deductionsOf(facts)).lines.find((each) => each.id === id)
  return formatCents(line?.value ?? 0n)
}

const form = { amount: 8_000_000n, expenses: { amount: 800_000n } }

test('with a TD1X tax is worked out on the year of the form, by the days since the last pay', () => {
  const [first] = pays({ commission: form }, {}, [{ id: 'commission', quantity: '50000' }])
  if (first === undefined) throw new Error('fault: no pay')
  // January 23 is the 22nd day after January 1.
  const facts: PayFacts = {
    payDate: '2026-01-23',
    province: 'ON',
    payPeriodsPerYear: 26,
    grossPay: 500_000n,
    method: {
      kind: 'commission',
      yearlyRemuneration: 8_000_000n,
      yearlyExpenses: 800_000n,
      daysSinceLastPayment: 22,
    },
  }
  expect(amountOf(first, 'federal-tax')).toBe(engine(facts, 'pay:federal'))
  expect(amountOf(first, 'provincial-tax')).toBe(engine(facts, 'pay:provincial'))
})

test('in Quebec the form lowers the commissions that its tax counts, and not the salary beside them', () => {
  const lines = [
    { id: 'commission', quantity: '30000' },
    { id: 'allowance', amount: 100_000n },
  ]
  const [pay] = pays({ commission: form }, { province: 'QC' }, lines)
  const [plain] = pays({}, { province: 'QC' }, lines)
  if (pay === undefined || plain === undefined) throw new Error('fault: no pay')
  const td1x = {
    kind: 'commission',
    yearlyRemuneration: 8_000_000n,
    yearlyExpenses: 800_000n,
    daysSinceLastPayment: 22,
  } as const
  const quebec = (more: Partial<PayFacts>): string =>
    engine(
      {
        payDate: '2026-01-23',
        province: 'QC',
        payPeriodsPerYear: 26,
        grossPay: 400_000n,
        ...more,
        quebec: { claim: { kind: 'amount', amount: 1_895_200n }, ...more.quebec },
      },
      'pay:quebec',
    )
  const commission = { paid: 300_000n, yearly: 8_000_000n, expenses: 800_000n }
  expect(amountOf(pay, 'quebec-tax')).toBe(quebec({ method: td1x, quebec: { commission } }))
  expect(amountOf(plain, 'quebec-tax')).toBe(quebec({}))
  expect(amountOf(pay, 'quebec-tax')).not.toBe(amountOf(plain, 'quebec-tax'))
})

test('cumulative averaging evens out the tax of pay that varies, pay after pay as the guide says', () => {
  const sold = ['60000', '0', '20000', '45000']
  const lines = sold.map((quantity) => [
    { id: 'commission', quantity },
    { id: 'allowance', amount: 10_000n },
  ])
  const found = pays({ isAveraged: true }, {}, ...lines)
  const base = (pay: Pay, code: string): bigint =>
    sumOf(pay.bases.flatMap((line) => (line.id === code ? [line.amount] : [])))
  for (const [at, pay] of found.entries()) {
    const before = found.slice(0, at)
    const sum = (of: (each: Pay) => bigint): bigint => sumOf(before.map(of))
    const held = (id: string) =>
      sum((each) => sumOf(each.deductions.flatMap((l) => (l.id === id ? [l.amount] : []))))
    const gross = base(pay, 'taxable')
    // The pay dates of 2026 are January 9 and 23 …: January 23 is the second of 26.
    const facts: PayFacts = {
      payDate: pay.date,
      province: 'ON',
      payPeriodsPerYear: 26,
      grossPay: gross,
      method: { kind: 'averaging', periodNumber: at + 2 },
      yearToDate: {
        cpp: held('cpp'),
        ei: held('ei'),
        pensionable: sum((each) => base(each, 'pensionable')),
        insurable: sum((each) => base(each, 'insurable')),
        periodicPensionable: sum((each) => base(each, 'pensionable')),
        periodicInsurable: sum((each) => base(each, 'insurable')),
        periodic: sum((each) => base(each, 'taxable')),
        f5A: sum((each) => base(each, 'f5a')),
        taxOnPeriodic: held('federal-tax') + held('provincial-tax'),
      },
    }
    expect([pay.date, amountOf(pay, 'federal-tax')]).toEqual([pay.date, engine(facts, 'pay:federal')])
    expect(amountOf(pay, 'provincial-tax')).toBe(engine(facts, 'pay:provincial'))
  }
  // By periods the large pays would bear more.
  const byPeriods = pays({}, {}, ...lines)
  const taxOf = (all: readonly Pay[]) =>
    all.reduce((sum, pay) => sum + Number(amountOf(pay, 'federal-tax')), 0)
  expect(taxOf(found)).toBeLessThan(taxOf(byPeriods))
})

test('in Quebec only the federal tax is averaged', () => {
  const [pay] = pays({ isAveraged: true }, { province: 'QC' }, [{ id: 'commission', quantity: '30000' }])
  const [plain] = pays({}, { province: 'QC' }, [{ id: 'commission', quantity: '30000' }])
  if (pay === undefined || plain === undefined) throw new Error('fault: no pay')
  expect(amountOf(pay, 'quebec-tax')).toBe(amountOf(plain, 'quebec-tax'))
  expect(amountOf(pay, 'federal-tax')).not.toBe(amountOf(plain, 'federal-tax'))
})
