import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import { expect, test } from 'vitest'
import { gifiCode, gifiCodes } from '../gifi/gifi.ts'
import { chartFile, type ListedAccount, listedAccounts, variantOf } from './chart-file.ts'
import chart from './chart-of-accounts.json' with { type: 'json' }
import { noteInFrench } from './notes-fr.ts'
import { provinces } from './provinces.ts'
import { renumberedForNinePartners, supplements } from './supplements.ts'
import { defaultTag } from './tags.ts'

const forms: readonly LegalForm[] = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal']
const shared = process.env.DAYBOOK_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const hasShared = existsSync(join(shared, 'facts'))

function everyListed(): readonly ListedAccount[] {
  const variants = Object.values(chartFile.variants)
  const added = variants.flatMap((each) => [
    ...(each.add ?? []),
    ...(each.perPartner ?? []),
    ...(each.accounts ?? []),
  ])
  return [...chartFile.accounts, ...added]
}

test('the list keeps its meta block with composition, date and what its codes were checked against', () => {
  expect(chart.meta.title).toBe('Default Canadian small-business chart of accounts')
  expect(chart.meta.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(chart.meta.composition).toContain('no published chart was copied')
  expect(chart.meta.gifiCheckedAgainst.length).toBeGreaterThan(0)
})

test.skipIf(!hasShared)(
  'the list says what the shared facts say, word for word (needs the shared folder)',
  () => {
    const facts: unknown = JSON.parse(readFileSync(join(shared, 'facts/chart-of-accounts.json'), 'utf8'))
    expect(chart).toEqual(facts)
  },
)

test('every listed account has words that the records of an account know', () => {
  const types = ['asset', 'liability', 'equity', 'revenue', 'expense']
  for (const each of everyListed()) {
    expect(each.number, each.nameEn).toMatch(/^(\d{4}|34\{p\}\d)$/)
    expect(types, each.number).toContain(each.type)
    expect(['debit', 'credit'], each.number).toContain(each.normal)
    expect(['cash', 'operating', 'investing', 'financing', undefined], each.number).toContain(each.cashFlow)
    expect(Object.keys(chart.taxDefaults), each.number).toContain(each.taxDefault)
    expect(each.nameEn.trim(), each.number).not.toBe('')
    expect(each.nameFr.trim(), each.number).not.toBe('')
    for (const code of each.region ?? []) expect(provinces.map((province) => province.code)).toContain(code)
  }
})

test('every field of a listed account has a place in the program', () => {
  const known = [
    ...['number', 'nameEn', 'nameFr', 'type', 'subtype', 'normal', 'gifi', 'taxDefault', 'gifiFlip'],
    ...['flipGroup', 't2125', 'role', 'cashFlow', 'currency', 'control', 'mustClear', 'note'],
    ...['optional', 'region', 'industry', 'computed'],
    ...['taxReturnLine', 't1', 't3010', 'slip', 'schedule', 'schedule1', 'ccaClassHint', 'remitTo'],
    ...['link', 'dimension', 'memo'],
  ]
  const fields = new Set(everyListed().flatMap((each) => Object.keys(each)))
  expect([...fields].filter((each) => !known.includes(each))).toEqual([])
  const ofVariants = new Set(Object.values(chartFile.variants).flatMap((each) => Object.keys(each)))
  const read = ['description', 'statementLinks', 'remove', 'add', 'perPartner', 'rename', 'accounts', 'note']
  expect([...ofVariants].filter((each) => !read.includes(each))).toEqual([])
})

test('names differ between the languages but where the word is the same', () => {
  const equal = everyListed().filter((each) => each.nameEn === each.nameFr)
  expect(equal.map((each) => each.nameEn).sort()).toEqual(['Internet', 'Restaurants'])
})

test('a form removes and renames only accounts that the list has', () => {
  const numbers = chartFile.accounts.map((each) => each.number)
  for (const form of forms) {
    const { remove = [], rename = {} } = variantOf(form)
    for (const number of [...remove, ...Object.keys(rename)]) expect(numbers, form).toContain(number)
  }
})

test('the list and the index agree on which codes are totals', () => {
  const totals = gifiCodes().filter((each) => each.role === 'total')
  expect(totals.map((each) => each.code).sort()).toEqual([...chartFile.gifiTotals.codes].sort())
})

test('paired codes stand on opposite sides, and accounts use no other pairs', () => {
  const pairs = chartFile.gifiFlips.pairs
  for (const { code, flip } of pairs) {
    expect([gifiCode(code)?.normal, gifiCode(flip)?.normal], code).toEqual(['debit', 'credit'])
  }
  const known = new Set(pairs.flatMap(({ code, flip }) => [`${code}-${flip}`, `${flip}-${code}`]))
  const used = everyListed().filter((each) => each.gifiFlip !== undefined)
  expect(used.length).toBe(20) // counted in the list: 12 taxes, 3 banks, 3 shareholder, 2 related
  expect(used.filter((each) => !known.has(`${each.gifi}-${each.gifiFlip}`))).toEqual([])
})

test('additions to the list never replace what the list says', () => {
  for (const form of forms) {
    const listed = new Map(listedAccounts(form).map((each) => [each.number, each]))
    for (const [number, added] of Object.entries(supplements[form])) {
      const account = listed.get(number)
      if (account === undefined) throw new Error(`${form} has no account ${number}`)
      for (const field of Object.keys(added)) expect(account, `${form} ${number}`).not.toHaveProperty(field)
    }
  }
})

test('accounts of one flip group lie in one section of the cash flow statement', () => {
  for (const form of forms) {
    const groups = new Map<string, Set<string>>()
    for (const each of listedAccounts(form)) {
      if (each.flipGroup === undefined) continue
      const cashFlow = supplements[form][each.number]?.cashFlow ?? each.cashFlow ?? 'operating'
      groups.set(each.flipGroup, (groups.get(each.flipGroup) ?? new Set()).add(cashFlow))
    }
    for (const [group, found] of groups) expect([...found], `${form} ${group}`).toHaveLength(1)
  }
})

test('the number that the ninth partner takes is the one that moves, to a free one', () => {
  const capital = variantOf('partnership').perPartner?.map((each) => each.number.replace('{p}', '9')) ?? []
  const taken = [...listedAccounts('partnership').map((each) => each.number), ...capital]
  const twice = taken.filter((each, index) => taken.indexOf(each) !== index)
  expect(Object.keys(renumberedForNinePartners)).toEqual(twice)
  for (const free of Object.values(renumberedForNinePartners)) expect(taken).not.toContain(free)
})

test('every note has a French one', () => {
  for (const form of forms) {
    for (const each of listedAccounts(form)) {
      const french = noteInFrench(form, each.number)
      if (each.note === undefined) expect(french, `${form} ${each.number}`).toBeUndefined()
      else expect(french, `${form} ${each.number}`).toMatch(/\p{L}/u)
      if (each.note !== undefined) expect(french).not.toBe(each.note)
    }
  }
})

test('every account that feeds a sales tax return has a tag, and what was filed has none', () => {
  const listed = everyListed()
  const feeding = listed.filter((each) => each.taxReturnLine !== undefined)
  expect(feeding.map((each) => [each.number, defaultTag(each)])).toEqual([
    ['2300', 'gst.collected'],
    ['2310', 'gst.itc'],
    ['2320', 'gst.adjust'],
    ['2330', 'gst.instalments'],
    ['2315', 'gst.psb'],
  ])
  const filed = listed.filter((each) => each.role?.endsWith('.filed'))
  expect(filed.map((each) => [each.number, defaultTag(each)])).toEqual([
    ['2340', undefined],
    ['2358', undefined],
  ])
})

test('personal accounts with one line of the T1 are tagged with it, those with several are not', () => {
  const tags = new Map(listedAccounts('personal').map((each) => [each.number, defaultTag(each)]))
  expect(tags.get('4000')).toBe('t1.10100')
  expect(tags.get('5300')).toBe('t1.33099')
  expect(tags.get('4010')).toBeUndefined() // 13499-14299
  expect(tags.get('5900')).toBeUndefined() // 43700 / 47600
  expect(tags.get('5000')).toBeUndefined()
})

test.skipIf(!hasShared)(
  'every T1 and T2125 line in the list is a line of the form (needs the shared folder)',
  () => {
    const t1 = readFileSync(join(shared, 'facts/tax/t1-lines.json'), 'utf8')
    const t2125 = readFileSync(join(shared, 'facts/filing/t2125-t776-lines.json'), 'utf8')
    for (const each of everyListed()) {
      for (const line of each.t1?.match(/\d{5}/g) ?? []) expect(t1, each.number).toContain(line)
      if (typeof each.t2125 === 'string') expect(t2125, each.number).toContain(`"line": "${each.t2125}"`)
    }
  },
)
