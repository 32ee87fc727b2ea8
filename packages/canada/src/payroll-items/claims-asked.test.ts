import type { EmploymentTerms, Pay, StandingItem, TaxClaims } from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { expect, test } from 'vitest'
import { deductionsOf } from '../payroll/deductions.ts'
import type { PayFacts } from '../payroll/pay-facts.ts'
import { federalIncomeTax } from '../rates/ca/income-tax.ts'
import { labourFundPercents } from './labour-fund-rates.ts'
import { corrected, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

function month(number: number): RunWish {
  const at = String(number).padStart(2, '0')
  const span = { from: `2026-${at}-01`, through: `2026-${at}-28` }
  return { kind: 'regular', frequency: 'monthly', date: `2026-${at}-28`, span, insist: false }
}

/** Monthly pays of 6,000.00 with some claims and standing items. */
function months(
  province: string,
  claims: Partial<TaxClaims>,
  items: EmploymentTerms['items'] = [],
  count = 1,
): readonly Pay[] {
  const pay = { kind: 'salary', amount: 7_200_000n } as const
  const someone = person('E1', [terms({ province, frequency: 'monthly', pay, items })])
  const held = someone.claims.map((claim) => ({ ...claim, ...claims }))
  let books = payrollOf({ ...someone, claims: held })
  for (let at = 1; at <= count; at += 1) books = paid(books, month(at))
  return paysOf(books, 'E1')
}

function tax(pay: Pay | undefined, id: string): string {
  return formatCents(held(pay, id))
}

function held(pay: Pay | undefined, id: string): Cents {
  return sumOf((pay?.deductions ?? []).flatMap((line) => (line.id === id ? [line.amount] : [])))
}

function engine(facts: Partial<PayFacts> & Pick<PayFacts, 'province'>, id: string): string {
  const base = { payDate: '2026-01-28', payPeriodsPerYear: 12, grossPay: 600_000n }
  const line = value(deductionsOf({ ...base, ...facts })).lines.find((each) => each.id === id)
  return formatCents(line?.value ?? 0n)
}

test('authorized credits and deductions lower the tax of each pay by their twelfth', () => {
  const plain = months('BC', {})[0]
  const with3 = months('BC', { credits: { amount: 12_000n }, provincialCredits: { amount: 6_000n } })[0]
  // K3 of 120.00 a year is 10.00 a month of federal tax; K3P of 60.00 is 5.00.
  expect(Number(tax(plain, 'federal-tax')) - Number(tax(with3, 'federal-tax'))).toBeCloseTo(10, 2)
  expect(Number(tax(plain, 'provincial-tax')) - Number(tax(with3, 'provincial-tax'))).toBeCloseTo(5, 2)
})

test('the amounts of Quebec’s form reach its formula: J, J1 and K1', () => {
  const claims = {
    quebecDeductions: { amount: 60_000n },
    quebecAuthorized: { amount: 30_000n },
    quebecCredits: { amount: 12_000n },
  }
  const quebec = { annualDeductions: 60_000n, authorizedDeductions: 30_000n, authorizedCredits: 12_000n }
  expect(tax(months('QC', claims)[0], 'quebec-tax')).toBe(engine({ province: 'QC', quebec }, 'pay:quebec'))
})

test('amounts for dependants raise Ontario’s reduction, and nobody else’s', () => {
  const dependants = { dependants: { amount: 110_800n } }
  const low = (province: string, claims: Partial<TaxClaims>) => {
    const pay = { kind: 'salary', amount: 2_280_000n } as const
    const someone = person('E1', [terms({ province, frequency: 'monthly', pay })])
    const books = payrollOf({ ...someone, claims: someone.claims.map((claim) => ({ ...claim, ...claims })) })
    return tax(paysOf(paid(books, month(1)), 'E1')[0], 'provincial-tax')
  }
  expect(low('ON', dependants)).toBe(
    engine({ province: 'ON', grossPay: 190_000n, ontarioDependants: 110_800n }, 'pay:provincial'),
  )
  expect(low('BC', dependants)).toBe(low('BC', {}))
})

function fund(id: string, amount: bigint): StandingItem {
  return { id, amount }
}

test('shares of a labour-sponsored fund are credited: federal 15 %, Saskatchewan 17.5 %, through the maximum', () => {
  // 300.00 a month: 45.00 federal until 750.00, 52.50 of Saskatchewan until 875.00: in month 17.
  const pays = months('SK', {}, [fund('labour-fund', 30_000n)], 2)
  const plain = months('SK', {}, [], 2)
  const gap = (at: number, id: string) => formatCents(held(plain[at], id) - held(pays[at], id))
  expect([gap(0, 'federal-tax'), gap(0, 'provincial-tax')]).toEqual(['45.00', '52.50'])
  // 3,000.00 at once: 450.00, then 300.00, then nothing; 525.00, then 350.00.
  const [big, none] = [months('SK', {}, [fund('labour-fund', 300_000n)], 3), months('SK', {}, [], 3)]
  const bigGap = (at: number) => formatCents(held(none[at], 'federal-tax') - held(big[at], 'federal-tax'))
  expect([0, 1, 2].map(bigGap)).toEqual(['450.00', '300.00', '0.00'])
})

test('the FTQ at source lowers Quebec’s tax by 15 % and is an RRSP besides', () => {
  const [pay] = months('QC', {}, [fund('ftq', 20_000n), fund('fondaction', 10_000n)])
  const quebec = { ftqShares: 20_000n, fondactionShares: 10_000n }
  const facts = { province: 'QC', registeredPlans: 30_000n, labourFund: 4_500n, quebec } as const
  expect(tax(pay, 'quebec-tax')).toBe(engine(facts, 'pay:quebec'))
  expect(tax(pay, 'federal-tax')).toBe(engine(facts, 'pay:federal'))
})

test('the percentages of funds are looked up as far as the tax that they are credited against', () => {
  expect(labourFundPercents.checkedThrough).toBe(federalIncomeTax.checkedThrough)
  expect(labourFundPercents.versions[0]?.from).toBe(federalIncomeTax.versions[0]?.from)
})

test('a correction counts the credits of the year again', () => {
  const pay = { kind: 'salary', amount: 7_200_000n } as const
  const items = [fund('labour-fund', 300_000n)]
  const someone = person('E1', [terms({ province: 'SK', frequency: 'monthly', pay, items })])
  const two = paid(paid(payrollOf(someone), month(1)), month(2))
  const should = [{ employee: 'E1', lines: [{ id: 'salary', amount: 700_000n }] }]
  const mended = corrected(two, { run: '1', date: '2026-03-01', should })
  const fine = paid(paid(payrollOf(someone), month(1), should), month(2))
  const sum = (pays: readonly Pay[]) =>
    formatCents(sumOf(pays.flatMap((each) => each.deductions.map(({ amount }) => amount))))
  expect(sum(paysOf(mended, 'E1'))).toBe(sum(paysOf(fine, 'E1')))
})
