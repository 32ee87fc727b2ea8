import type { Account } from '@daybook/core/ledger/chart.ts'
import { expect, test } from 'vitest'
import { checkGifi, type GifiBooks } from './check-gifi.ts'

const corporation: GifiBooks = { form: 'corporation', isFarm: false }
const sales: Account = {
  id: '4000',
  code: '4000',
  name: { en: 'Sales', fr: 'Ventes' },
  type: 'revenue',
  normal: 'credit',
  gifi: '8000',
}
const rent: Account = { ...sales, code: '6260', type: 'expense', normal: 'debit', gifi: '8911' }
const machines: Account = { ...sales, code: '1520', type: 'asset', normal: 'debit', gifi: '1740' }
const taxes: Account = { ...sales, code: '2300', type: 'liability', gifi: '2680' }

function problems(account: Account, books: GifiBooks = corporation): readonly string[] {
  return checkGifi([account], books).map((each) => each.problem)
}

function without(account: Account, field: 'gifi'): Account {
  const { [field]: _, ...rest } = account
  return rest
}

test('codes that fit give no finding', () => {
  expect(checkGifi([sales, rent, machines, taxes], corporation)).toEqual([])
})

test('a finding names the account and the code in both languages', () => {
  expect(checkGifi([{ ...rent, gifi: '9811' }], corporation)).toEqual([
    {
      account: '6260',
      code: '9811',
      problem: 'farm',
      message: {
        en: 'account 6260: GIFI 9811 is for farms',
        fr: 'compte 6260 : le code IGRF 9811 est réservé à l’agriculture',
      },
    },
  ])
})

// Defaults of published charts that were found wrong: codes of no list, farm codes, codes of other items.
test.each([
  ['1660', 'unknown', taxes],
  ['1710', 'unknown', machines],
  ['9070', 'unknown', rent],
  ['9804', 'farm', rent],
  ['9805', 'farm', rent],
  ['8457', 'section', sales], // a cost of sales code on shipping revenue
  ['8299', 'total', sales],
  ['9367', 'total', rent],
  ['0001', 'identification', sales],
  ['2680', 'section', sales],
  ['1741', 'side', machines], // accumulated amortization on the asset itself
] as const)('code %s is found %s', (gifi, problem, account) => {
  expect(problems({ ...account, gifi })).toEqual([problem])
})

test('9370 and 9899 are the first and last of the farm codes, and fit a farm', () => {
  const first = { ...sales, gifi: '9370' }
  const last = { ...rent, gifi: '9850' }
  expect(problems(first)).toEqual(['farm'])
  expect(problems(last)).toEqual(['farm'])
  expect(problems(first, { form: 'corporation', isFarm: true })).toEqual([])
  expect(problems(last, { form: 'corporation', isFarm: true })).toEqual([])
  expect(problems({ ...rent, gifi: '9284' })).toEqual([]) // below the block
})

test('an account on the other side of its code is found unless it is netted or contra', () => {
  const credits: Account = { ...taxes, normal: 'debit' }
  expect(problems({ ...taxes, type: 'asset', normal: 'debit' })).toEqual(['section'])
  expect(problems({ ...credits, flipGroup: 'gst', gifiFlip: '1483' })).toEqual([])
  expect(problems({ ...sales, normal: 'debit' })).toEqual([]) // sales returns: contra to revenue
  expect(problems({ ...rent, normal: 'credit', gifi: '8320' })).toEqual([]) // purchase returns
})

test('accumulated amortization must use the contra code of its block', () => {
  const accumulated: Account = { ...machines, code: '1525', normal: 'credit' }
  expect(problems(accumulated)).toEqual(['side'])
  expect(problems({ ...accumulated, gifi: '1741' })).toEqual([])
})

test('codes of another kind of filer are found', () => {
  const dividends: Account = { ...sales, type: 'equity', normal: 'debit', gifi: '3701' }
  const drawings: Account = { ...sales, type: 'equity', normal: 'debit', gifi: '3553' }
  const found = (['corporation', 'nonprofit', 'partnership', 'proprietor'] as const).map((form) => [
    problems(dividends, { form, isFarm: false }),
    problems(drawings, { form, isFarm: false }),
  ])
  expect(found).toEqual([
    [[], ['form']],
    [[], ['form']],
    [['form'], []],
    [['form'], ['form']],
  ])
})

test('a code is missed where the form exports GIFI, but not on opening balances and quantities', () => {
  const bare = without(sales, 'gifi')
  expect(problems(bare)).toEqual(['missing'])
  expect(problems(bare, { form: 'nonprofit', isFarm: false })).toEqual(['missing'])
  expect(problems(bare, { form: 'proprietor', isFarm: false })).toEqual([])
  expect(problems(bare, { form: 'personal', isFarm: false })).toEqual([])
  expect(problems({ ...bare, type: 'equity', role: 'opening.balance' })).toEqual([])
  expect(problems({ ...bare, type: 'statistical' })).toEqual([])
  expect(problems(sales, { form: 'personal', isFarm: false })).toEqual(['personal'])
})

test('a paired code must exist, take amounts and stand on the other side', () => {
  expect(problems({ ...taxes, gifiFlip: '1483' })).toEqual([])
  expect(problems({ ...taxes, gifiFlip: '1660' })).toEqual(['flip-unknown'])
  expect(problems({ ...taxes, gifiFlip: '2599' })).toEqual(['flip-unknown'])
  expect(problems({ ...taxes, gifiFlip: '2620' })).toEqual(['flip-side'])
  expect(problems({ ...taxes, gifi: '8000', gifiFlip: '2620' })).toEqual(['section', 'flip-side'])
})

test('codes whose item may stand on either side fit both', () => {
  const settled: Account = { ...rent, gifi: '9976' } // legal settlements
  expect(problems(settled)).toEqual([])
  expect(problems({ ...sales, gifi: '9976' })).toEqual([])
})
