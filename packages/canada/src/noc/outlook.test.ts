import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { expressEntry } from './express-entry.ts'
import { answered } from './faq.ts'
import { nocGroups } from './groups.ts'
import { outlooksOf, ratingWords } from './outlook.ts'

const facts = join(sharedFolder() ?? '', 'facts', 'occupations', 'outlooks.csv')

test('outlooks of 12200 say their years, and what was published for 1311 says that it is old', () => {
  const all = outlooksOf('12200')
  expect(
    all.map(({ area, region = '', period, system }) => [area, region, period, system].join(' ')),
  ).toEqual([
    'CA  2024-2033 COPS',
    'ON  2021-2023 JobBank3',
    'ON London 2023-2025 JobBank3',
    'BC  2025-2035 BC-LMO',
  ])
  expect(all[1]).toMatchObject({
    version: 'NOC2016',
    code: '1311',
    isSuperseded: true,
    rating: { en: 'Fair' },
  })
  expect(all[2]).toMatchObject({ version: 'NOC2021', isSuperseded: true, employment: 3560 })
  expect(all[0]).toMatchObject({
    employment: 204_400,
    openings: 112_900,
    seekers: 111_500,
    isSuperseded: false,
  })
  expect(outlooksOf('12200', 'SK')).toEqual([])
})

test('the figures in the answer about demand are those of the outlooks', () => {
  const demand = answered.find(({ id }) => id === 'demand')?.answer
  const figures = outlooksOf('12200').flatMap(({ employment, openings, seekers, area, region }) =>
    region === undefined && (area === 'CA' || area === 'BC') ? [employment, openings, seekers] : [],
  )
  const known = figures.flatMap((each) => (each === undefined ? [] : [each]))
  expect(known.length).toBe(4)
  for (const each of known) {
    expect(demand?.en).toContain(each.toLocaleString('en-CA'))
    expect(demand?.fr).toContain(String(each).replace(/(\d{3})$/, ' $1'))
  }
})

test('every rating has its French', () => {
  for (const { code } of nocGroups('unit'))
    for (const { rating, system } of outlooksOf(code))
      expect(rating === undefined && system !== 'BC-LMO').toBe(false)
  for (const { en, fr } of Object.values(ratingWords)) expect(fr).not.toBe(en)
})

test('Express Entry takes TEER 0 to 3, with CLB 7 for 0 and 1 and CLB 5 for 2 and 3', () => {
  const takes = (code: string, teer: 0 | 1 | 2 | 3 | 4 | 5) =>
    expressEntry(code, teer).programmes.map((each) => each.takes)
  expect(takes('12200', 2)).toEqual([true, true, false])
  expect(takes('14200', 4)).toEqual([false, false, false])
  expect(takes('72200', 2)).toEqual([true, true, true])
  expect(takes('72600', 2)).toEqual([true, true, false])
  expect(takes('93200', 3)).toEqual([true, true, false])
  expect(
    ['10010', '11100', '12200', '13102', '14200'].map(
      (code) => expressEntry(code, codeTeer(code)).leastLanguage,
    ),
  ).toEqual(['CLB 7', 'CLB 7', 'CLB 5', 'CLB 5', undefined])
})

test('what was not read in a page says so', () => {
  const trades = (code: string) => expressEntry(code, 2).programmes[2]?.confidence
  expect([trades('72200'), trades('92100'), trades('63200'), trades('62200')]).toEqual([
    'medium',
    'low',
    'low',
    'low',
  ])
  expect(expressEntry('12200', 2).facts.filter(({ confidence }) => confidence === 'low').length).toBe(1)
})

function codeTeer(code: string): 0 | 1 | 2 | 3 | 4 | 5 {
  const teer = ([0, 1, 2, 3, 4, 5] as const).find((each) => String(each) === code[1])
  if (teer === undefined) throw new Error(`no TEER in ${code}`)
  return teer
}

test.skipIf(!existsSync(facts))('every row of the published outlooks is there', () => {
  const rows = readFileSync(facts, 'utf8').trim().split('\n').slice(1)
  const kept = nocGroups('unit').flatMap(({ code }) => outlooksOf(code))
  expect(kept.length).toBe(rows.length)
  const line = (each: (typeof kept)[number]) =>
    [
      each.code,
      each.region === undefined ? each.area : `${each.area}:${each.region}`,
      each.period,
      each.system,
    ].join()
  expect(kept.map(line).toSorted()).toEqual(rows.map((row) => row.split(',').slice(0, 4).join()).toSorted())
})
