import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { lookedUp } from './lookups.ts'

/** What the benefit of some flags comes to, by item. */
async function benefits(typed: Readonly<Record<string, unknown>>) {
  return value(await lookedUp('payrun.benefit', { year: 2026, ...typed })).benefits
}

test('each benefit has its item, its amount, what it bears and the sales tax on it', async () => {
  // 1,200.00 a year; HST of Ontario 12/112 of it; a pay of 26 has 46.16 at first.
  expect(await benefits({ kind: 'parking', province: 'ON', value: '1200', pays: 26 })).toEqual([
    expect.objectContaining({
      item: 'parking',
      amount: '1200.00',
      eachPay: '46.16',
      pensionable: true,
      insurable: false,
      t4: '40',
      gst: '128.57',
    }),
  ])
  // Premiums of 600.00 with Manitoba's 7 % tax; insurance bears no GST.
  const [life] = (await benefits({ kind: 'group-life', province: 'MB', value: '600' })) as { gst?: string }[]
  expect(life).toEqual(expect.objectContaining({ amount: '642.00' }))
  expect(life?.gst).toBeUndefined()
  // Board and lodging are insurable where the employee is paid in money too.
  const board = { kind: 'board-lodging', province: 'AB', value: '500', paid: '100' }
  expect(await benefits(board)).toEqual([expect.objectContaining({ amount: '400.00', insurable: true })])
  expect(await benefits({ ...board, unpaid: true })).toEqual([
    expect.objectContaining({ insurable: false, pensionable: false }),
  ])
  expect(await benefits({ ...board, exempt: 'work-site' })).toEqual([
    expect.objectContaining({ amount: '0.00' }),
  ])
})

test('an automobile gives its standby charge and the benefit of driving it, for two items', async () => {
  const car = {
    kind: 'automobile',
    province: 'BC',
    cost: '45000',
    personal: 8000,
    kilometres: 20000,
    required: true,
    operating: true,
  }
  // 2 % of 45,000.00 for each of 12 periods of 30 days is 10,800.00, in the share of 8,000 of 20,004
  // kilometres; 8,000 kilometres at 0.34.
  expect(await benefits(car)).toEqual([
    expect.objectContaining({ item: 'car-standby', amount: '4319.14', t4: '34' }),
    expect.objectContaining({ item: 'car-operating', amount: '2720.00', gst: '81.60' }),
  ])
})

test('a gift is taxed above the limit of the year, with what was given before it; money is pay', async () => {
  const gift = { kind: 'gift', province: 'QC', value: '700', earlier: '200' }
  expect(await benefits(gift)).toEqual([
    expect.objectContaining({ item: 'gift', amount: '400.00', quebecAmount: '400.00' }),
  ])
  // An award has a limit of its own in Quebec alone: 700 - 500, beside the gift of 200.
  expect(await benefits({ ...gift, gift: 'award' })).toEqual([
    expect.objectContaining({ amount: '400.00', quebecAmount: '200.00' }),
  ])
  expect(await benefits({ ...gift, form: 'cash' })).toEqual([
    expect.objectContaining({ item: 'bonus', amount: '700.00', insurable: true, qpip: true }),
  ])
})

test('a loan to an employee is interest at the prescribed rates, for the slip’s own code', async () => {
  const loan = { kind: 'loan', province: 'ON', value: '10000', year: 2025, paid: '50' }
  // 10,000 × (4% × 181 + 3% × 184) / 365 by quarter: 98.63 + 99.73 + 75.62 + 75.62, less 50.00.
  expect(await benefits(loan)).toEqual([
    expect.objectContaining({ item: 'low-interest-loan', amount: '299.60', insurable: false, t4: '36' }),
  ])
  const home = { ...loan, homeLentOn: '2022-05-01', since: '2025-07-01', through: '2025-09-30', paid: '0' }
  // 10,000 × 1% × 92/365.
  expect(await benefits(home)).toEqual([expect.objectContaining({ amount: '25.21' })])
})

test('what a benefit needs is asked for', async () => {
  for (const kind of ['parking', 'automobile']) {
    const found = await lookedUp('payrun.benefit', { kind, province: 'ON' })
    expect(found.ok ? [] : found.refusals.map(({ code }) => code)).toEqual(['input-missing'])
  }
})
