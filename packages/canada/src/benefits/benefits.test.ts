import { disagreeing } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { type Result, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type Gift, taxedGifts } from './gifts.ts'
import { type EmployeeLoan, loanBenefit } from './loan-benefit.ts'
import { boardAndLodgingBenefit, groupLifeBenefit, parkingBenefit } from './plain-benefits.ts'
import { type BenefitValue, taxOnBenefit } from './sales-tax.ts'
import { type BenefitKind, benefitTreatment } from './treatment.ts'

function amount(found: Result<Figure>): string {
  expect(disagreeing(value(found))).toEqual([])
  return formatCents(value(found).value)
}

const benefit: BenefitValue = { year: 2026, province: 'MB', value: 480_000n, reimbursed: 0n }

/** The taxes on a benefit, GST/HST and QST. */
function taxes(of: Partial<BenefitValue>): readonly string[] {
  const { gst, qst } = value(taxOnBenefit({ ...benefit, ...of }))
  return [gst, ...(qst === undefined ? [] : [qst])].map((figure) => formatCents(figure.value))
}

test('GST on a standby charge and on operating is what the agency’s example in Manitoba works out', () => {
  // 4,800 × 4 ÷ 104 = 184.62; (600 + 1,800 paid back) × 3% = 72.00.
  expect(taxes({})).toEqual(['184.62'])
  expect(taxes({ value: 60_000n, reimbursed: 180_000n, isOperating: true })).toEqual(['72.00'])
})

test('where the HST is in force its parts are taken, and in Quebec the QST stands beside the GST', () => {
  expect(taxes({ province: 'ON', value: 112_000n })).toEqual(['120.00'])
  expect(taxes({ province: 'NB', value: 114_000n })).toEqual(['140.00'])
  expect(taxes({ province: 'PE', value: 100_000n, isOperating: true })).toEqual(['110.00'])
  expect(taxes({ province: 'ON', value: 100_000n, isOperating: true })).toEqual(['90.00'])
  // 1,099.75 × 9.975 ÷ 109.975 = 99.75; 1,099.75 × 4 ÷ 104 = 42.30. Operating: 3% and 6%.
  expect(taxes({ province: 'QC', value: 109_975n })).toEqual(['42.30', '99.75'])
  expect(taxes({ province: 'QC', value: 100_000n, isOperating: true })).toEqual(['30.00', '60.00'])
  expect(taxes({ isUntaxed: true })).toEqual(['0.00'])
})

test('Nova Scotia is refused for 2025, when its tax changed, and has the parts of 14% from 2026', () => {
  expect(taxOnBenefit({ ...benefit, province: 'NS', year: 2025 })).toMatchObject({
    refusals: [{ code: 'rates-too-early' }],
  })
  expect(taxes({ province: 'NS', value: 113_000n })).toEqual(['130.00'])
  expect(taxOnBenefit({ ...benefit, value: -1n })).toMatchObject({
    refusals: [{ code: 'payroll-amount-negative' }],
  })
})

test('group life is the premium with the tax of the province on it, less what the employee paid', () => {
  const life = { year: 2026, premiums: 60_000n, paid: 0n } as const
  // 600 × 8% = 48, 7% = 42, 9% = 54; no such tax elsewhere.
  expect(amount(groupLifeBenefit({ ...life, province: 'ON' }))).toBe('648.00')
  expect(amount(groupLifeBenefit({ ...life, province: 'MB' }))).toBe('642.00')
  expect(amount(groupLifeBenefit({ ...life, province: 'QC', paid: 15_400n }))).toBe('500.00')
  expect(amount(groupLifeBenefit({ ...life, province: 'AB' }))).toBe('600.00')
  expect(amount(groupLifeBenefit({ ...life, province: 'AB', paid: 70_000n }))).toBe('0.00')
})

test('parking, board and lodging are their market value less what was paid, nothing where exempt', () => {
  const facts = { marketValue: 180_000n, paid: 60_000n }
  expect(amount(parkingBenefit(facts))).toBe('1200.00')
  expect(amount(parkingBenefit({ ...facts, exemption: 'scramble' }))).toBe('0.00')
  expect(amount(boardAndLodgingBenefit(facts))).toBe('1200.00')
  expect(amount(boardAndLodgingBenefit({ ...facts, isExempt: true }))).toBe('0.00')
  expect(amount(boardAndLodgingBenefit({ ...facts, paid: 200_000n }))).toBe('0.00')
})

test('a loan below the prescribed rate is the interest of its days by quarter, less what was paid', () => {
  const loan: EmployeeLoan = {
    year: 2025,
    balance: 2_000_000n,
    since: '2025-01-01',
    through: '2025-12-31',
    paid: 0n,
  }
  // 20,000 × 4% × 90/365 = 197.26 and × 91/365 = 199.45; × 3% × 92/365 = 151.23 twice.
  expect(amount(loanBenefit(loan))).toBe('699.17')
  expect(amount(loanBenefit({ ...loan, paid: 20_000n }))).toBe('499.17')
  expect(amount(loanBenefit({ ...loan, paid: 80_000n }))).toBe('0.00')
  // 46 days from 15 February: 20,000 × 3% × 45/365 = 73.97 through 31 March 2026.
  const late = { ...loan, year: 2026, since: '2026-02-15', through: '2026-03-31' }
  expect(amount(loanBenefit(late))).toBe('73.97')
  // A loan for a home made in 2021, when the rate was 1%: 20,000 × 1% = 200.00.
  expect(amount(loanBenefit({ ...loan, homeLentOn: '2021-03-10' }))).toBe('200.00')
  // Five years later it is a new loan, of 2024 at 5%: no more than the rates of the quarters.
  expect(amount(loanBenefit({ ...loan, homeLentOn: '2019-08-01' }))).toBe('699.17')
})

test('days without a prescribed rate, outside the year or across five years of a home loan are refused', () => {
  const loan = { year: 2026, balance: 100n, since: '2026-01-01', through: '2026-12-31', paid: 0n }
  const refusal = (of: Partial<EmployeeLoan>) => {
    const found = loanBenefit({ ...loan, ...of })
    return found.ok ? [] : found.refusals.map(({ code }) => code)
  }
  expect(refusal({})).toEqual(['rates-not-checked'])
  expect(refusal({ through: '2026-06-30', homeLentOn: '2019-05-01' })).toEqual([])
  expect(refusal({ through: '2026-06-30', homeLentOn: '2015-07-01' })).toEqual([])
  expect(refusal({ through: '2026-06-30', homeLentOn: '2021-05-01' })).toEqual(['input-malformed'])
  expect(refusal({ through: '2026-06-30', homeLentOn: '2026-02-01' })).toEqual(['input-malformed'])
  expect(refusal({ since: '2025-12-31', through: '2026-06-30' })).toEqual(['input-malformed'])
  expect(refusal({ year: 2019, since: '2019-01-01', through: '2019-12-31' })).toEqual(['rates-too-early'])
  expect(refusal({ balance: -1n })).toEqual(['payroll-amount-negative'])
})

function gift(id: string, kind: 'gift' | 'award' | 'performance', dollarsGiven: bigint): Gift {
  return { id, kind, form: 'goods', value: dollarsGiven * 100n }
}

/** What is taxed of gifts: in money, in kind. */
function taxed(gifts: readonly Gift[], by: 'federal' | 'quebec', isRelated = false): readonly string[] {
  const found = value(taxedGifts(gifts, { year: 2026, by, isRelated }))
  expect(disagreeing(found.total)).toEqual([])
  return [formatCents(found.cash.value), formatCents(found.inKind.value)]
}

test('gifts and awards in kind share 500 a year federally, and have 500 each in Quebec', () => {
  const given = [gift('holidays', 'gift', 400n), gift('safety', 'award', 450n)]
  expect(taxed(given, 'federal')).toEqual(['0.00', '350.00'])
  expect(taxed(given, 'quebec')).toEqual(['0.00', '0.00'])
  expect(taxed([...given, gift('wedding', 'gift', 150n)], 'quebec')).toEqual(['0.00', '50.00'])
})

test('money, performance and people not at arm’s length have no limit', () => {
  const cash: Gift = { ...gift('cash', 'gift', 100n), form: 'cash' }
  const card: Gift = { ...gift('card', 'gift', 100n), form: 'merchant-card' }
  expect(taxed([cash, card, gift('sales', 'performance', 80n)], 'federal')).toEqual(['100.00', '80.00'])
  expect(taxed([card], 'federal', true)).toEqual(['0.00', '100.00'])
})

test('an award for long service has a limit of its own after five years, and none before', () => {
  const award = (years: number, yearsSinceLast?: number): Gift => ({
    id: 'service',
    kind: 'long-service',
    form: 'goods',
    value: 70_000n,
    years,
    ...(yearsSinceLast === undefined ? {} : { yearsSinceLast }),
  })
  const holidays = gift('holidays', 'gift', 500n)
  expect(taxed([award(10), holidays], 'federal')).toEqual(['0.00', '200.00'])
  expect(taxed([award(10, 4)], 'federal')).toEqual(['0.00', '700.00'])
  expect(taxed([award(4)], 'federal')).toEqual(['0.00', '700.00'])
  expect(taxed([award(4), holidays], 'quebec')).toEqual(['0.00', '200.00'])
})

test('what a benefit bears follows from money or kind, and from the province', () => {
  const at = (kind: BenefitKind, isCash: boolean, isPaidInMoney = true, province: 'ON' | 'QC' = 'ON') => {
    const found = benefitTreatment(kind, { province, isCash, isPaidInMoney })
    return [found.isPensionable, found.isInsurable, found.isQpipInsurable]
      .map((is) => (is ? 'x' : '-'))
      .join('')
  }
  // The agency's chart: in kind CPP and no EI, in money both; board and lodging EI where money is paid too.
  expect(at('automobile', false)).toBe('x--')
  expect(at('vehicle-allowance', true)).toBe('xx-')
  expect(at('group-life', false)).toBe('x--')
  expect(at('parking', false, false)).toBe('---')
  expect(at('gift', true, false)).toBe('xx-')
  expect(at('board-and-lodging', false)).toBe('xx-')
  expect(at('board-and-lodging', false, false)).toBe('---')
  // Revenu Québec: in kind no QPIP, but for board and lodging; premiums to a health plan are pensionable.
  expect(at('automobile', false, true, 'QC')).toBe('x--')
  expect(at('gift', true, true, 'QC')).toBe('xxx')
  expect(at('board-and-lodging', false, true, 'QC')).toBe('xxx')
  expect(at('health-plan', false, true, 'QC')).toBe('x--')
  expect(at('health-plan', false)).toBe('---')
})

test('slips and sales tax of a benefit are those of the charts', () => {
  const at = (kind: BenefitKind, isCash = false) =>
    benefitTreatment(kind, { province: 'QC', isCash, isPaidInMoney: true })
  expect(at('automobile')).toMatchObject({ t4: '34', rl1: 'W', hasSalesTax: 'yes' })
  expect(at('board-and-lodging')).toMatchObject({ t4: '30', rl1: 'V', hasSalesTax: 'supply' })
  expect(at('group-life')).toMatchObject({ t4: '40', rl1: 'L', hasSalesTax: 'no' })
  expect(at('gift', true)).toMatchObject({ hasSalesTax: 'no' })
  expect(at('health-plan')).toMatchObject({ isTaxable: false, isTaxableInQuebec: true, rl1: 'J' })
  expect('t4' in at('health-plan')).toBe(false)
})
