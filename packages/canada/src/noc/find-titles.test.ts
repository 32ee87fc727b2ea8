import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { findTitles } from './find-titles.ts'
import { nocGroups, unitGroup } from './groups.ts'
import { titleIndex } from './title-index.ts'
import { allTitles, exampleTitles, legacyTitles } from './titles.ts'

const facts = join(sharedFolder() ?? '', 'facts', 'occupations', 'titles.json')

beforeAll(() => {
  titleIndex('en')
  titleIndex('fr')
})

/** The first code that a text finds. */
function first(text: string, language: 'en' | 'fr'): string | undefined {
  return findTitles(text, language)[0]?.code
}

test('there are 27,935 official example titles, 2,170 older ones, and some in every unit group', () => {
  const lists = nocGroups('unit').map(({ code }) => ({ ...exampleTitles(code), old: legacyTitles(code) }))
  const sum = (count: (each: (typeof lists)[number]) => number) =>
    lists.reduce((total, each) => total + count(each), 0)
  expect(sum(({ illustrative, other }) => illustrative.length + other.length)).toBe(27_935)
  expect(sum(({ illustrative }) => illustrative.length)).toBe(4_768)
  expect(sum(({ old }) => old.length)).toBe(2_170)
  expect(lists.filter(({ illustrative, other }) => illustrative.length + other.length === 0)).toEqual([])
})

test('everyday words stand at unit groups that there are', () => {
  for (const language of ['en', 'fr'] as const) {
    const own = allTitles(language).filter(({ kind }) => kind === 'everyday')
    expect(own.length).toBeGreaterThan(50)
    expect(own.filter(({ code }) => unitGroup(code) === undefined)).toEqual([])
  }
})

test.each([
  ['payroll clerk', '13102'],
  ['clerk, payroll', '13102'],
  ['Payroll Clerks', '13102'],
  ['payrol clark', '13102'],
  ['payrollclerk', '13102'],
  ['bookeeper', '12200'],
  ['book keeper', '12200'],
  ['BOOKKEEPERS', '12200'],
  ['bokkeeper', '12200'],
  ['bookkeepr', '12200'],
  ['senior bookeeper', '12200'],
  ['acounting technitian', '12200'],
  ['accounting technician', '12200'],
  ['acountant', '11100'],
  ['AP clerk', '14200'],
  ['accounts recievable clerk', '14200'],
  ['tax preparer', '14200'],
  ['HR manager', '10011'],
  ['recepcionist', '14101'],
  ['electritian', '72200'],
  ['carpinter', '72310'],
  ['wellder', '72106'],
  ['plummer', '72300'],
  ['truk driver', '73300'],
  ['web desiner', '21233'],
  ['software enginer', '21231'],
  ['registred nurse', '31301'],
  ['PSW', '44101'],
  ['janitor', '65312'],
])('“%s” finds %s', (text, code) => {
  expect(first(text, 'en')).toBe(code)
})

test.each([
  ['teneur de livres', '12200'],
  ['teneuse de livre', '12200'],
  ['tenneur de livres', '12200'],
  ['tecnicienne en comptabilite', '12200'],
  ['technicien comptable', '12200'],
  ['commis comptable', '14200'],
  ['commis à la comptabilité', '14200'],
  ['comptabilité commis', '14200'],
  ['commis a la paie', '13102'],
  ['administratrice de la paye', '13102'],
  ['comptable', '11100'],
  ['comptables agréés', '11100'],
  ['secrétaire', '13110'],
  ['camioneur', '73300'],
  ['soudeuse', '72106'],
  ['infirmiere', '31301'],
  ['preposé aux beneficiaires', '33102'],
  ['caissiere', '65100'],
  ['éducatrice en garderie', '42202'],
  ['cuisinière', '63200'],
  ['ouvrier usine de poisson', '94142'],
])('« %s » trouve %s', (text, code) => {
  expect(first(text, 'fr')).toBe(code)
})

test('a title of the other language is found as well', () => {
  expect(first('bookkeeper', 'fr')).toBe('12200')
  expect(first('teneur de livres', 'en')).toBe('12200')
})

test('what is no occupation finds nothing rather than a guess', () => {
  for (const text of [
    'qwertyuiop',
    'xyzzy',
    'zzzzzz',
    '会计',
    'бухгалтер',
    'محاسب',
    '!!!',
    '',
    ' ',
    'asdf ghjk',
  ])
    expect(findTitles(text, 'en')).toEqual([])
})

test('every official title finds its own group first, however it is written', () => {
  const titles = allTitles('en').filter(({ kind }) => kind === 'illustrative' || kind === 'example')
  // One in 37 of them, the same each time.
  const some = titles.filter((_, at) => at % 37 === 0)
  const found = (write: (text: string) => string) =>
    some.filter(({ text, code }) => first(write(text), 'en') === code).length / some.length
  expect(found((text) => text)).toBe(1)
  expect(found((text) => text.toUpperCase())).toBe(1)
  expect(
    found((text) =>
      text
        .split(/[\s,-]+/)
        .toReversed()
        .join(', '),
    ),
  ).toBeGreaterThan(0.99)
  expect(found((text) => withoutLetter(text))).toBeGreaterThan(0.97)
})

/** The title with a letter left out of its longest word. */
function withoutLetter(text: string): string {
  const words = text.split(' ')
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const at = Math.floor(longest.length / 2)
  return longest.length < 5 ? text : text.replace(longest, longest.slice(0, at) + longest.slice(at + 1))
}

test('hits come best first, each group once, and never more than asked for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const hits = findTitles(text, 'en', { most, evenPoor: true })
      expect(hits.length).toBeLessThanOrEqual(most)
      expect(new Set(hits.map(({ code }) => code)).size).toBe(hits.length)
      expect(hits.filter(({ fit }) => fit <= 0 || fit > 1)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a query is answered between two letters that somebody types, once the titles are loaded', () => {
  const queries = [
    'payroll clerk',
    'bookeeper',
    'registred nurse',
    'heavy equipment operater',
    'chief finacial officer',
  ]
  for (const query of queries) findTitles(query, 'en')
  for (const query of queries) {
    const times = Array.from({ length: 12 }, (_, at) => {
      const began = performance.now()
      findTitles(query, at % 2 === 0 ? 'en' : 'fr')
      return performance.now() - began
    })
    // The quickest: a machine that tests on all its cores holds up the others. It takes three to five
    // milliseconds; the limit leaves room for a machine that is several times as slow.
    expect(Math.min(...times)).toBeLessThan(40)
  }
})

test.skipIf(!existsSync(facts))('no title of the official list was lost on the way', () => {
  // The list as it was read: by code, illustrative examples and all others.
  const list = JSON.parse(readFileSync(facts, 'utf8')) as {
    en: Readonly<Record<string, { i?: readonly string[]; o?: readonly string[] }>>
  }
  for (const [code, { i = [], o = [] }] of Object.entries(list.en))
    expect(exampleTitles(code)).toEqual({ illustrative: i, other: o })
})
