import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { describe, expect, test } from 'vitest'
import { dollars, printedRate } from '../payroll/exact.ts'
import { basicPersonalAmount } from '../rates/ca/basic-personal-amount.ts'
import { donationRule } from '../rates/ca/donations.ts'
import { personalIncomeTax } from '../rates/ca/personal-income-tax.ts'
import { politicalContributions } from '../rates/ca/political-contributions.ts'
import { topUpCredit } from '../rates/ca/top-up-credit.ts'
import { workersBenefit } from '../rates/ca/workers-benefit.ts'
import { topUpFor } from './donations.ts'
import { bracketTax, politicalCredit } from './federal-tax.ts'
import { latePenalty, personalInstalmentsOf } from './penalty.ts'
import { basicAmount } from './personal-amounts.ts'
import { noFacts, type T1Facts } from './t1-facts.ts'
import { t1Return } from './t1-return.ts'
import { benefitParts } from './workers-benefit.ts'

describe('the tables of personal tax', () => {
  test('print below each bracket the tax that the brackets before it give, within a cent', () => {
    for (const { value: rule } of personalIncomeTax.versions) {
      let exact = 0n
      rule.brackets.forEach(({ from, rate, tax }, index) => {
        const printed = dollars(tax) * 1000n
        expect(printed - exact <= 1000n && exact - printed <= 1000n, `${from} ${tax} ${exact}`).toBe(true)
        const next = rule.brackets[index + 1]
        const { numerator, denominator } = printedRate(rate)
        if (next !== undefined)
          exact += ((dollars(next.from) - dollars(from)) * numerator * 1000n) / denominator
      })
      expect(rule.brackets[0]?.rate).toBe(rule.creditRate)
    }
  })

  test('agree with each other where one follows from another', () => {
    for (const { from, value: rule } of basicPersonalAmount.versions) {
      expect(dollars(rule.most) - dollars(rule.supplement)).toBe(dollars(rule.least))
      const brackets = personalIncomeTax.versions.findLast((each) => each.from <= from)?.value.brackets ?? []
      // The amount falls through the fourth bracket, and donations reach the top rate in the fifth.
      expect(rule.from).toBe(brackets[3]?.from)
      expect(dollars(rule.from) + dollars(rule.over)).toBe(dollars(brackets[4]?.from ?? ''))
      const donation = donationRule.versions.findLast((each) => each.from <= from)?.value
      expect([donation?.topFrom, donation?.topRate]).toEqual([brackets[4]?.from, brackets[4]?.rate])
    }
    for (const { from, value: rule } of topUpCredit.versions) {
      const brackets = personalIncomeTax.versions.findLast((each) => each.from === from)?.value.brackets ?? []
      expect(rule.from).toBe(brackets[1]?.tax)
    }
  })
})

test('tax, amounts and credits hold at, below and above their thresholds', () => {
  const [brackets, basic] = [
    personalIncomeTax.versions[2]?.value.brackets ?? [],
    basicPersonalAmount.versions[2]?.value,
  ]
  expect(formatCents(bracketTax(5737500n, brackets))).toBe('8319.38')
  expect(formatCents(bracketTax(5737600n, brackets))).toBe('8319.59')
  expect(formatCents(bracketTax(0n, brackets))).toBe('0.00')
  if (basic === undefined) throw new Error('2025 is in the table')
  const amounts = [17788200n, 17788300n, 25341400n, 99999900n].map((net) =>
    formatCents(basicAmount(net, basic)),
  )
  // One dollar above the threshold takes 1,591 / 75,532 of a dollar: 2.1 cents.
  expect(amounts).toEqual(['16129.00', '16128.98', '14538.00', '14538.00'])
  const political = politicalContributions.versions[1]?.value ?? politicalContributions.versions[0]?.value
  if (political === undefined) throw new Error('there is a rule')
  const credits = [40000n, 75000n, 127400n, 127500n, 500000n].map((paid) =>
    formatCents(politicalCredit(paid, political)),
  )
  // 475 and 33.33% of 524 are 649.65; from 1,275 on the CRA says to enter 650 (line 41000).
  expect(credits).toEqual(['300.00', '475.00', '649.65', '650.00', '650.00'])
  const rule = topUpCredit.versions[0]?.value ?? { from: '0', rate: '0' }
  // (9,319.38 - 8,319.38) x 3.45%.
  expect([topUpFor(831938n, rule), topUpFor(931938n, rule)]).toEqual([0n, 3450n])
})

test('the workers benefit ends where the schedule of 2025 says', () => {
  const rule = workersBenefit.versions.find(({ from }) => from === '2025-01-01')?.value
  if (rule === undefined) throw new Error('2025 is in the table')
  const asked = {
    working: 4000000n,
    ownWorking: 4000000n,
    isFamily: false,
    hasDisability: false,
    bothDisabled: false,
  }
  // 26,855 + 1,633 / 15% is 37,741.67; 30,639 + 2,813 / 15% is 49,392.33.
  expect(benefitParts({ ...asked, familyIncome: 3774100n }, rule).basic).toBe(10n)
  expect(benefitParts({ ...asked, familyIncome: 3774200n }, rule).basic).toBe(0n)
  expect(benefitParts({ ...asked, isFamily: true, familyIncome: 4939300n }, rule).basic).toBe(0n)
})

function amounts(facts: Partial<T1Facts>, lines: readonly string[]): readonly string[] {
  const found = value(t1Return({ ...noFacts(2025, 'ON', '1980-01-01'), given: { '42800': 0n }, ...facts }))
  const all = new Map<string, bigint>([...found.lines].map(([line, figure]) => [line, figure.value]))
  return lines.map((line) => formatCents(all.get(line) ?? 0n))
}

test('dependants have their amounts by age, impairment and income', () => {
  const child = { name: 'Wren', kind: 'child', born: '2015-02-02', netIncome: 0n, isInfirm: true } as const
  const eligible = { ...child, claimedAs: 'eligible-dependant' } as const
  const parent = {
    name: 'Ash',
    kind: 'parent',
    born: '1940-02-02',
    netIncome: 2500000n,
    isInfirm: true,
  } as const
  const dependants = [eligible, { ...parent, claimedAs: 'infirm-adult' } as const]
  // 16,129 for the child with 2,687 beside it; 28,798 - 25,000 for the parent.
  expect(amounts({ dependants }, ['30400', '30450', '30500'])).toEqual(['16129.00', '3798.00', '2687.00'])
})

test('tuition is used up to the tax, the earlier years’ first, and the training credit comes off it', () => {
  const slips = [
    { id: 's', kind: 'T2202', from: 'College', boxes: { '26': 600000n } },
    { id: 'x', kind: 'T2202', from: 'School', boxes: { '26': 10000n } },
    { id: 'i', kind: 'T5', from: 'Bank', boxes: { '13': 2000000n } },
  ] as const
  const answers = { amounts: { 'tuition-carried': 100000n, 'training-room': 75000n }, choices: {} }
  // The 100 of the school do not count; 20,000 - 16,129 leaves 3,871 of 1,000 and 5,250.
  expect(amounts({ slips, answers }, ['32300', '45350', '42000'])).toEqual(['3871.00', '750.00', '0.00'])
})

test('a resident of Quebec has the abatement and pays parental insurance, and no form of a province', () => {
  const boxes = { '14': 6000000n, '17': 361600n, '18': 78600n, '55': 29640n } as const
  const facts = { province: 'QC', slips: [{ id: 'q', kind: 'T4', from: 'Employer', boxes }] } as const
  // 5.4% and 1% of 56,500; 1.31% of 60,000; the abatement is 16.5% of basic federal tax.
  const found = amounts({ ...facts, given: {} }, ['30800', '22215', '31200', '31205', '42800'])
  expect(found).toEqual(['3051.00', '565.00', '786.00', '296.40', '0.00'])
  const [basic = '', abated] = amounts({ ...facts, given: {} }, ['42900', '44000'])
  expect(abated).toBe(formatCents((dollars(basic) * 165n + 500n) / 1000n))
})

test('a late return is penalised by full months up to the most', () => {
  const by = (fullMonths: number, isRepeat: boolean) =>
    value(latePenalty(2025, { balance: 1000000n, fullMonths, isRepeat })).value
  expect([by(0, false), by(12, false), by(13, false)]).toEqual([50000n, 170000n, 170000n])
  expect([by(3, true), by(20, true), by(21, true)]).toEqual([160000n, 500000n, 500000n])
})

test('instalments by the reminders make the year before whole, and a Sunday moves to the Monday', () => {
  const asked = { year: 2026, province: 'ON', option: 'no-calculation', priorYear: 1000000n } as const
  const { isRequired, payments } = value(personalInstalmentsOf({ ...asked, secondPriorYear: 600000n }))
  expect(isRequired).toBe(true)
  expect(payments.map(({ amount }) => amount)).toEqual([150000n, 150000n, 350000n, 350000n])
  expect(payments[0]).toMatchObject({ due: '2026-03-15', payBy: '2026-03-16' })
  expect(value(personalInstalmentsOf({ ...asked, priorYear: 300000n })).isRequired).toBe(false)
})

test('contributions on self-employment are paid by instalments, and do not decide whether any are due', () => {
  const asked = { year: 2026, province: 'ON', option: 'prior-year', priorYear: 310000n } as const
  const { payments } = value(personalInstalmentsOf({ ...asked, contributions: { prior: 70002n } }))
  // (3,100.00 + 700.02) / 4 = 950.005
  expect(payments.map(({ amount }) => amount)).toEqual([95001n, 95001n, 95001n, 94999n])
  const small = { ...asked, priorYear: 300000n, contributions: { prior: 70000n } }
  expect(value(personalInstalmentsOf(small)).isRequired).toBe(false)
})
