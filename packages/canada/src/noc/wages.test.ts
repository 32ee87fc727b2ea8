import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { areaNamed, areas } from './areas.ts'
import { nocGroups, unitGroup } from './groups.ts'
import { annualPay, usualHoursOf, wagesOf } from './wages.ts'

const facts = join(sharedFolder() ?? '', 'facts', 'occupations', 'wages.csv')

test('wages of 12200 are those of the editions, newest first, and what is empty is not known', () => {
  const [newest, older] = wagesOf('12200', 'CA')
  expect(newest).toEqual({
    area: 'CA',
    edition: '2025',
    unit: 'hour',
    low: 1955n,
    median: 2802n,
    high: 4507n,
    source: 'W2',
  })
  expect(older).toMatchObject({ edition: '2024', low: 1846n, median: 2692n, high: 4205n })
  expect(wagesOf('12200', 'NB')[0]).toEqual({
    area: 'NB',
    edition: '2025',
    unit: 'hour',
    median: 2500n,
    source: 'W4',
  })
  expect(wagesOf('12200', 'YT')).toEqual([])
})

test('low, median and high stand in this order wherever they are known', () => {
  for (const { code } of nocGroups('unit'))
    for (const { low, median, high } of wagesOf(code)) {
      expect((low ?? 0n) <= (median ?? low ?? 0n)).toBe(true)
      expect((median ?? 0n) <= (high ?? median ?? 0n)).toBe(true)
    }
})

test('pay for a year is from hours really worked, exact to the cent', () => {
  // 28.00 x 28.06 x 365/7 = 40,967.60; WorkBC 2025 prints 40,967 for these.
  const usual = usualHoursOf('12200')
  expect(usual).toMatchObject({ area: 'BC', hoursPerWeek: '28.06' })
  expect(annualPay(2800n, { hoursPerWeek: usual?.hoursPerWeek ?? '' })).toEqual({
    ok: true,
    value: 4_096_760n,
  })
  // 20.00 x 40 x 50 = 40,000.00
  expect(annualPay(2000n, { hoursPerWeek: '40', weeksPerYear: '50' })).toEqual({
    ok: true,
    value: 4_000_000n,
  })
  // A decimal comma is one too: 10.00 x 37.5 x 52 = 19,500.00
  expect(annualPay(1000n, { hoursPerWeek: '37,5', weeksPerYear: '52' })).toEqual({
    ok: true,
    value: 1_950_000n,
  })
})

test('hours are above 0 and up to 168, weeks above 0 and up to 53', () => {
  for (const hoursPerWeek of ['0', '-5', '168.01', '', 'forty', '1e3', '९'])
    expect(annualPay(2000n, { hoursPerWeek }).ok).toBe(false)
  for (const hoursPerWeek of ['0.25', '168']) expect(annualPay(2000n, { hoursPerWeek }).ok).toBe(true)
  expect(annualPay(2000n, { hoursPerWeek: '30', weeksPerYear: '53' }).ok).toBe(true)
  expect(annualPay(2000n, { hoursPerWeek: '30', weeksPerYear: '53.1' }).ok).toBe(false)
})

test('a province is named by letters or by name, in either language', () => {
  expect(
    ['nb', 'New Brunswick', 'nouveau-brunswick', 'QUEBEC', 'Québec', 'pei', 'ca'].map((each) =>
      areaNamed(each),
    ),
  ).toEqual(['NB', 'NB', 'NB', 'QC', 'QC', 'PE', 'CA'].map((value) => ({ ok: true, value })))
  expect(areaNamed('Moncton').ok).toBe(false)
  expect(areas().length).toBe(14)
})

test.skipIf(!existsSync(facts))('every row of the published wages is there, to the cent', () => {
  const rows = readFileSync(facts, 'utf8').trim().split('\n').slice(1)
  const kept = nocGroups('unit').flatMap(({ code }) => wagesOf(code).map((wage) => ({ code, ...wage })))
  const money = (cents: bigint | undefined) => (cents === undefined ? '' : String(Number(formatCents(cents))))
  const lines = kept.map(({ code, area, edition, unit, low, median, high, source }) =>
    [code, area, edition, unit, money(low), money(median), money(high), source].join(),
  )
  const given = rows.map((row) =>
    row
      .split(',')
      .map((cell, at) => (at > 3 && at < 7 && cell !== '' ? String(Number(cell)) : cell))
      .join(),
  )
  expect(lines.toSorted()).toEqual(given.toSorted())
  expect(rows.every((row) => unitGroup(row.slice(0, 5)) !== undefined)).toBe(true)
})
