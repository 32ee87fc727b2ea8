import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { parseProvince, provinceName, provinces } from './provinces.ts'

test('Canada has ten provinces and three territories, each once, in the order of their codes', () => {
  const codes = provinces.map((each) => each.code)
  expect(codes).toEqual([...new Set(codes)].sort())
  expect(provinces.filter((each) => each.kind === 'province')).toHaveLength(10)
  expect(provinces.filter((each) => each.kind === 'territory').map((each) => each.code)).toEqual([
    'NT',
    'NU',
    'YT',
  ])
})

test('six names are the same in both languages', () => {
  const same = provinces.filter((each) => each.name.en === each.name.fr).map((each) => each.code)
  expect(same).toEqual(['AB', 'MB', 'NU', 'ON', 'SK', 'YT'])
  expect(provinceName('QC')).toEqual({ en: 'Quebec', fr: 'Québec' })
  expect(provinceName('PE').fr).toBe('Île-du-Prince-Édouard')
})

test('a code is read in small letters and with blanks around it', () => {
  expect(parseProvince('qc')).toEqual(ok('QC'))
  expect(parseProvince(' On ')).toEqual(ok('ON'))
})

test.each(['', 'Q', 'QUE', 'Québec', 'PQ', 'US'])('“%s” is refused with the codes that are known', (text) => {
  const result = parseProvince(text, 'province')
  if (result.ok) throw new Error('must be refused')
  expect(result.refusals).toMatchObject([
    { code: 'province-unknown', with: { province: text }, at: 'province' },
  ])
  for (const refusal of result.refusals) {
    expect(refusalText(refusal, 'en').hint).toBe(
      'Write one of AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT.',
    )
  }
})
