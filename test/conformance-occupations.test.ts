import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differenceOf, run } from '../scripts/conformance/occupations.ts'
import { sharedFolder } from './shared.ts'

const list = join(sharedFolder() ?? '', 'vectors', 'occupations.json')

test.skipIf(!existsSync(list))('every look-up of the shared list comes out as it says', async () => {
  const { passed, failed, notHandled } = await run(list)
  expect(failed).toEqual([])
  expect(notHandled).toEqual([])
  expect(passed).toBeGreaterThanOrEqual(30)
})

test.each([
  ['crosswalk', { code: '2175', version: 'NOC2016' }, { codes: ['21234', '21233'] }],
  ['crosswalk', { code: '9999', version: 'NOC2016' }, { found: false }],
  ['crosswalk', { code: '12200', version: 'NOC2016' }, { found: false }],
  ['title', { title: 'teneur de livres', lang: 'fr' }, { code: '12200', withinTop: 1 }],
  ['title', { title: 'qwertyuiop', lang: 'en' }, { found: false }],
  [
    'code',
    { code: '12200', version: 'NOC2021', lang: 'fr' },
    { title: 'techniciens techniciennes en COMPTABILITE et teneurs/teneuses de livres', teer: 2 },
  ],
  ['code', { code: '12209', version: 'NOC2021' }, { found: false }],
  ['trap', { code: '1311', version: 'NOC2021' }, { level: 'minor', version: 'NOC2021' }],
  ['trap', { code: '1111', version: null }, { ambiguous: false, version: 'NOC2016' }],
])('a %s case of %j that expects %j passes', async (kind, query, expected) => {
  expect(await differenceOf({ id: 'x', kind, query, expect: expected })).toBe('')
})

test.each([
  ['crosswalk', { code: '2175', version: 'NOC2016' }, { codes: ['21234'] }],
  ['title', { title: 'payroll clerk', lang: 'en' }, { code: '12200', withinTop: 1 }],
  ['title', { title: 'payroll clerk', lang: 'en' }, { found: false }],
  ['title', { title: 'qwertyuiop', lang: 'en' }, { code: '12200', withinTop: 3 }],
  ['code', { code: '12200', version: 'NOC2021' }, { title: 'Bookkeepers' }],
  ['code', { code: '12200', version: 'NOC2021' }, { teer: 3 }],
  ['trap', { code: '1311', version: null }, { ambiguous: false }],
])('a %s case of %j that wrongly expects %j fails', async (kind, query, expected) => {
  expect(await differenceOf({ id: 'x', kind, query, expect: expected })).not.toBe('')
})
