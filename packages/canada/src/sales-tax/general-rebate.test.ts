import { expect, test } from 'vitest'
import { generalRebate, reasonRules, rebateReasons } from './general-rebate.ts'

test('every reason code of the form has its rules, and says after which day its time counts', () => {
  // The list of the agency’s pages of form GST189 (RC4033).
  expect(rebateReasons.join(' ')).toBe('1A 1C 4 5 7 8 9 10 11 12 13 16 20 23 24 25 26')
  const [now] = reasonRules.versions
  for (const each of Object.values(now?.value ?? {})) {
    expect(each.label.en === '' || each.label.fr === '').toBe(false)
    expect(each.months !== undefined && each.after.en === '').toBe(false)
  }
})

test('a rebate is claimed in the time of its reason, and not after it', () => {
  const paid = { amount: 1300n, since: '2024-03-15' }
  // Two years after the day of the payment.
  expect(generalRebate('1C', { ...paid, on: '2026-03-15' })).toMatchObject({
    value: { deadline: '2026-03-15' },
  })
  expect(generalRebate('1C', { ...paid, on: '2026-03-16' })).toMatchObject({
    refusals: [{ code: 'rebate-late' }],
  })
  // Four years after the end of the reporting period; one year after the tax became payable.
  expect(generalRebate('5', { ...paid, since: '2024-06-30', on: '2026-03-16' })).toMatchObject({
    value: { deadline: '2028-06-30' },
  })
  expect(generalRebate('13', { ...paid, since: '2026-01-31', on: '2026-03-16' })).toMatchObject({
    value: { deadline: '2027-01-31' },
  })
})

test('what a supplier sends, and a receipt with less than five dollars of tax, is refused', () => {
  const claim = { amount: 499n, since: '2026-01-31', on: '2026-03-16' }
  expect(generalRebate('10', claim)).toMatchObject({ refusals: [{ code: 'rebate-by-supplier' }] })
  expect(generalRebate('12', claim)).toMatchObject({ refusals: [{ code: 'rebate-too-small' }] })
  expect(generalRebate('12', { ...claim, amount: 500n }).ok).toBe(true)
})
