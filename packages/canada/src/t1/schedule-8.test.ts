import { rate } from '@daybook/core/kit/cents.ts'
import { describe, expect, test } from 'vitest'
import { type PlanTerms, planLimits, schedule8 } from './schedule-8.ts'

/** CPP of 2025: 71,300, 81,200 and 3,500; 4.95%, 1% and 4%. */
const terms: PlanTerms = {
  ceiling: 7130000n,
  secondCeiling: 8120000n,
  exemption: 350000n,
  baseRate: rate('0.0495'),
  additionalRate: rate('0.01'),
  secondRate: rate('0.04'),
  baseShare: rate('0.831933'),
  earningsFactor: rate('16.80672'),
  secondFactor: rate('25'),
}

const nobody = { pensionable: 0n, paid: 0n, paidSecond: 0n, selfEmployed: 0n }

test('the limits of some months are twelfths, to the cent (Schedule 8 of 2025, part 2)', () => {
  expect(planLimits(terms, 2)).toEqual({
    ceiling: 1188333n,
    second: 165000n,
    additional: 1353333n,
    exemption: 58333n,
  })
  expect(planLimits(terms, 0)).toEqual({ ceiling: 0n, second: 0n, additional: 0n, exemption: 0n })
})

describe('an employee', () => {
  test('who had deducted what was due has the base as credit and the rest as deduction', () => {
    // 60,000 - 3,500 = 56,500: 4.95% is 2,796.75, 1% is 565.00.
    const found = schedule8(terms, 12, { ...nobody, pensionable: 6000000n, paid: 336175n })
    expect(found).toMatchObject({ base30800: 279675n, enhanced22215: 56500n, overpaid44800: 0n })
  })

  test('who had more deducted by two employers gets it back', () => {
    // Twice 2,766.75 on 50,000 each: base due on 71,300 is 4,034.10 with 81,200 above: 9,900 x 4% = 396.
    const found = schedule8(terms, 12, { ...nobody, pensionable: 10000000n, paid: 553350n })
    expect(found).toMatchObject({ base30800: 335610n, enhanced22215: 107400n })
    // 5,533.50 - 4,034.10 - 396.00 = 1,103.40.
    expect(found.overpaid44800).toBe(110340n)
  })

  test('who had too little deducted has no more than was deducted', () => {
    // 1,000.00: base part 831.93, the rest 168.07; due are 2,796.75 and 565.00.
    const found = schedule8(terms, 12, { ...nobody, pensionable: 6000000n, paid: 100000n })
    expect(found).toMatchObject({ base30800: 83193n, enhanced22215: 16807n, overpaid44800: 0n })
  })

  test('who owes nothing in the year gets all back', () => {
    const found = schedule8(terms, 0, { ...nobody, pensionable: 6000000n, paid: 100000n })
    expect(found).toMatchObject({ base30800: 0n, enhanced22215: 0n, overpaid44800: 100000n })
  })
})

describe('who is employed and in business', () => {
  const salary = { pensionable: 5000000n, paid: 276675n, paidSecond: 0n }

  test('contributes under one ceiling, employment first', () => {
    // Covered: 2,766.75 x 16.80672 = 46,499.99; room 71,300 - 3,500 - 46,499.99 = 21,300.01.
    const found = schedule8(terms, 12, { ...salary, selfEmployed: 3000000n })
    expect(found.own.earnings).toBe(2130001n)
    // 9.9% of 21,300.01 is 2,108.70, 2% is 426.00; second: 30,000 - 21,300.01 = 8,699.99 x 8% = 696.00.
    expect(found.payable42100).toBe(210870n + 42600n + 69600n)
    expect(found.base31000).toBe(105435n)
    expect(found.deduction22200).toBe(105435n + 42600n + 69600n)
    expect(found.overpaid44800).toBe(0n)
  })

  test('has what was deducted in excess set against the bill at twice its amount', () => {
    // Due on 50,000: 2,301.75 + 465.00; deducted 3,000.00, so 233.25 too much.
    const found = schedule8(terms, 12, { ...salary, paid: 300000n, selfEmployed: 1000000n })
    // 10,000 all within the room: 990.00 + 200.00 = 1,190.00, less 2 x 233.25 = 723.50.
    expect(found).toMatchObject({ excess: 23325n, payable42100: 72350n, overpaid44800: 0n })
    // Half the base 495.00 and 200.00 of the rest, less the employer's half that the excess paid.
    expect(found).toMatchObject({ base31000: 49500n, deduction22200: 46175n })
  })

  test('is refunded half of what is left when the excess is more than the bill', () => {
    // 1,000 of business: 99.00 + 20.00 = 119.00, less 466.50 leaves 347.50: half is 173.75.
    const found = schedule8(terms, 12, { ...salary, paid: 300000n, selfEmployed: 100000n })
    expect(found).toMatchObject({ payable42100: 0n, overpaid44800: 17375n })
    // Half the base 49.50 stays a credit; of the rest the employer's half (59.50) was paid by the excess.
    expect(found).toMatchObject({ base31000: 4950n, deduction22200: 1000n })
  })

  test('uses the exemption once: what employment left of it falls on the business', () => {
    // 2,000 of wages leave 1,500 of the exemption: 10,000 - 1,500 = 8,500 x 11.9% = 1,011.50.
    const found = schedule8(terms, 12, { ...nobody, pensionable: 200000n, selfEmployed: 1000000n })
    expect(found.payable42100).toBe(101150n)
  })

  test('with a loss contributes on employment alone', () => {
    const found = schedule8(terms, 12, { ...salary, selfEmployed: -1000000n })
    expect(found).toMatchObject({ base30800: 230175n, enhanced22215: 46500n, payable42100: 0n })
  })
})
