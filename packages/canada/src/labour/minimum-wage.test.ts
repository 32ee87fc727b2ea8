import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { labourJurisdictions } from './jurisdiction.ts'
import { checkMinimumWage, minimumWageOn } from './minimum-wage.ts'

test('the minimum wages of September 23, 2025 and of October 1 are those of the news of that day', () => {
  const on = (day: string) =>
    labourJurisdictions.flatMap((each) => {
      const found = minimumWageOn(each, day, false)
      return found.ok ? [`${each} ${formatCents(found.value.value)}`] : []
    })
  // Global News, 2025-09-23: the provinces that change on October 1, and the others.
  expect(on('2025-10-01').join(', ')).toBe(
    'AB 15.00, BC 17.85, MB 16.00, NB 15.65, NL 16.00, NS 16.50, NT 16.95, NU 19.75, ON 17.60, PE 16.50, QC 16.10, SK 15.35, YT 17.94, federal 17.75',
  )
  expect(formatCents(value(minimumWageOn('ON', '2025-09-30', false)).value)).toBe('17.20')
  expect(formatCents(value(minimumWageOn('PE', '2025-09-30', false)).value)).toBe('16.00')
})

test('the changes of 2026 hold from their day on, not the day before', () => {
  const at = (place: 'NS' | 'ON' | 'PE', day: string) =>
    formatCents(value(minimumWageOn(place, day, false)).value)
  // Nova Scotia's announcement of December 2025: 16.75 on April 1 and 17.00 on October 1.
  expect([at('NS', '2026-03-31'), at('NS', '2026-04-01'), at('NS', '2026-10-01')]).toEqual([
    '16.50',
    '16.75',
    '17.00',
  ])
  expect([at('ON', '2026-09-30'), at('ON', '2026-10-01')]).toEqual(['17.60', '17.95'])
  expect(at('PE', '2026-04-01')).toBe('17.00')
})

test('what was not found is refused: the territories from September 2026, Saskatchewan’s single listing', () => {
  expect(minimumWageOn('NT', '2026-09-01', false)).toMatchObject({
    refusals: [{ code: 'labour-rules-not-checked' }],
  })
  expect(minimumWageOn('SK', '2026-10-01', false)).toMatchObject({
    refusals: [{ code: 'labour-rule-uncertain' }],
  })
  expect(value(minimumWageOn('SK', '2026-10-01', true)).doubts.length).toBe(1)
  expect(minimumWageOn('QC', '2025-04-30', false)).toMatchObject({
    refusals: [{ code: 'labour-rules-too-early' }],
  })
})

test('a rate one cent below the minimum wage is warned of, and the wage itself is not', () => {
  const check = (rate: bigint) =>
    value(
      checkMinimumWage({
        jurisdiction: 'ON',
        province: 'ON',
        on: '2026-11-01',
        pay: { kind: 'rate', rate },
        insist: false,
      }),
    ).length
  expect([check(17_94n), check(17_95n)]).toEqual([1, 0])
})

test('earnings are held exactly against the hours, without rounding', () => {
  const check = (amount: bigint, hours: string) =>
    value(
      checkMinimumWage({
        jurisdiction: 'AB',
        province: 'AB',
        on: '2026-11-01',
        pay: { kind: 'earned', amount, hours },
        insist: false,
      }),
    ).length
  // 37.5 hours at 15.00 are 562.50.
  expect([check(562_49n, '37.5'), check(562_50n, '37.5'), check(0n, '0')]).toEqual([1, 0, 0])
})

test('a federal employee has the higher of the federal and the province’s minimum wage (canada.ca)', () => {
  const check = (province: 'BC' | 'AB') =>
    value(
      checkMinimumWage({
        jurisdiction: 'federal',
        province,
        on: '2026-11-01',
        pay: { kind: 'rate', rate: 18_20n },
        insist: false,
      }),
    ).map(({ label }) => label.en)
  // 18.20 is above the federal 18.15 but below British Columbia's 18.25.
  expect(check('AB')).toEqual([])
  expect(check('BC')).toEqual([
    '18.20 an hour is below the minimum wage of 18.25 (British Columbia, 2026-11-01)',
  ])
})
