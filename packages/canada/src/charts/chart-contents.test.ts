import type { Account } from '@daybook/core/ledger/chart.ts'
import { subtypeLabel } from '@daybook/core/reports/subtype-words.ts'
import { describe, expect, test } from 'vitest'
import { checkGifi } from '../gifi/check-gifi.ts'
import { gifiCode } from '../gifi/gifi.ts'
import { account, accounts, businesses, everyChart, forms } from './every-chart.fixture.ts'
import { type ProvinceCode, provinces } from './provinces.ts'

const every = everyChart()

describe('what a working book needs', () => {
  const needed = {
    bank: ['bank.default', 'creditcard.default', 'undeposited', 'transfer.clearing', 'bank.charges'],
    doubt: ['suspense', 'uncategorized', 'opening.balance', 'rounding'],
    control: ['ar.control', 'ap.control'],
    taxes: ['tax.gst.collected', 'tax.gst.itc', 'tax.gst.adjust', 'tax.gst.instalments', 'tax.gst.filed'],
    payroll: ['payroll.wages', 'payroll.netpay.clearing', 'payroll.cpp.payable', 'payroll.ei.payable'],
    withheld: ['payroll.tax.payable', 'payroll.cpp.expense', 'payroll.ei.expense'],
  }

  test.each(businesses)('the bare chart of a %s has every role, once', (form) => {
    for (const { code: province } of provinces) {
      const roles = accounts({ form, province }).flatMap((each) => each.role ?? [])
      for (const role of Object.values(needed).flat()) {
        expect(
          roles.filter((each) => each === role),
          `${form} ${province} ${role}`,
        ).toHaveLength(1)
      }
      const close = form === 'partnership' ? 'partner.capital.opening' : 'retained.opening'
      expect(roles.filter((each) => each === close)).toHaveLength(form === 'partnership' ? 2 : 1)
    }
  })

  test('Quebec has the roles of its own taxes, the three western provinces that of theirs', () => {
    const roles = (province: ProvinceCode) =>
      accounts({ form: 'corporation', province }).flatMap((each) => each.role ?? [])
    const quebec = [
      'tax.qst.collected',
      'tax.qst.itr',
      'tax.qst.filed',
      'payroll.qctax.payable',
      'payroll.qpip.payable',
    ]
    expect(roles('QC')).toEqual(expect.arrayContaining(quebec))
    expect(roles('SK')).toEqual(expect.arrayContaining(['tax.pst.collected', 'tax.pst.selfassessed']))
  })

  test('personal books have a bank account, opening balances and a place for what is not yet known', () => {
    const found = accounts({ form: 'personal', province: 'YT' }).flatMap((each) =>
      each.role === undefined ? [] : [[each.role, each.code]],
    )
    expect(Object.fromEntries(found)).toEqual({
      'bank.default': '1010',
      'creditcard.default': '2000',
      'retained.opening': '3000',
      'opening.balance': '3990',
      'bank.charges': '5810',
      uncategorized: '5990',
    })
  })

  test('every role that is unique to an account in the list is so in every chart', () => {
    for (const { name, chart: found } of every) {
      const roles = found.flatMap((each) =>
        each.role === undefined || /^partner\.(capital|contributions|drawings)/.test(each.role)
          ? []
          : [each.role],
      )
      expect(new Set(roles).size, name).toBe(roles.length)
    }
  })

  test('accounts that must be zero to close say when', () => {
    const must = accounts({ form: 'corporation', province: 'AB' }).filter(
      (each) => each.mustClear !== undefined,
    )
    expect(must.map((each) => [each.code, each.mustClear])).toEqual([
      ['1040', 'monthly'],
      ['1050', 'monthly'],
      ['1060', 'monthly'],
      ['1090', 'before close'],
      ['2110', 'each pay'],
      ['3990', 'before close'],
      ['6900', 'before close'],
    ])
    expect(account({ form: 'nonprofit', province: 'AB' }, '3540').mustClear).toBe('before close')
  })

  test('dividends and drawings are financing, and cash is cash', () => {
    expect(account({ form: 'corporation', province: 'AB' }, '3200').cashFlow).toBe('financing')
    expect(account({ form: 'proprietor', province: 'AB' }, '3420').cashFlow).toBe('financing')
    expect(account({ form: 'proprietor', province: 'AB' }, '3425').cashFlow).toBe('financing')
    for (const form of forms) {
      const cash = accounts({ form, province: 'AB', all: true }).filter((each) =>
        ['cash', 'bank'].includes(each.subtype ?? ''),
      )
      expect(cash.length).toBeGreaterThan(2)
      for (const each of cash) expect(each.cashFlow, `${form} ${each.code}`).toBe('cash')
    }
  })

  test('a whole account carries all that the list says of it', () => {
    expect(account({ form: 'corporation', province: 'ON' }, '2310')).toEqual({
      id: '2310',
      code: '2310',
      name: { en: 'GST/HST input tax credits', fr: 'TPS/TVH - crédits de taxe sur les intrants' },
      type: 'liability',
      normal: 'debit',
      subtype: 'salesTax',
      taxDefault: 'NONE',
      gifi: '2680',
      gifiFlip: '1483',
      flipGroup: 'gst',
      role: 'tax.gst.itc',
      tag: 'gst.itc',
    })
    expect(account({ form: 'proprietor', province: 'ON', include: ['1110'] }, '1110')).toMatchObject({
      currency: 'USD',
      control: true,
      role: 'ar.control.usd',
    })
    expect(account({ form: 'proprietor', province: 'ON' }, '6060')).not.toHaveProperty('t2125')
  })
})

describe('GIFI codes of every default account', () => {
  test('each exists, is no total and no farm code, and fits type, side and filer, in all 312 charts', () => {
    for (const { setup, name, chart: found } of every) {
      expect(checkGifi(found, { form: setup.form, isFarm: false }), name).toEqual([])
    }
  })

  // The same claim without the program's own check, straight from the index.
  test('read straight from the index, only contra and netted accounts stand on the other side', () => {
    const used = new Map<string, Account>()
    for (const { chart: found } of every) {
      for (const each of found) if (each.gifi !== undefined) used.set(`${each.code} ${each.gifi}`, each)
    }
    // Listed for businesses: 201 + 7 proprietor + 1 partnership + 22 non-profit = 231. Without a code:
    // 3990, those 7 and that 1; computed: 3900. So 231 - 9 - 1 = 221 accounts with a code.
    expect(used.size).toBe(221)
    const wrong = [...used.values()].filter((each) => {
      const code = gifiCode(each.gifi ?? '')
      const isFarms = code !== undefined && code.code >= '9370' && code.code <= '9899'
      return code === undefined || isFarms || code.role === 'total' || code.role === 'identification'
    })
    expect(wrong).toEqual([])
    const other = [...used.values()].filter((each) => gifiCode(each.gifi ?? '')?.normal !== each.normal)
    // Tax credits and instalments inside taxes payable; returns and discounts inside sales and purchases.
    expect(other.map((each) => each.code).sort()).toEqual([
      '2310',
      '2315',
      '2330',
      '2355',
      '2410',
      '4080',
      '4090',
      '5020',
    ])
  })

  test('corporations have a code on every account but the opening balances', () => {
    const bare = accounts({ form: 'corporation', province: 'QC', all: true, industries: ['construction'] })
    expect(bare.filter((each) => each.gifi === undefined).map((each) => each.code)).toEqual(['3990'])
  })
})

test('what accounts of each kind are for is said in both languages', () => {
  const whole = forms.flatMap((form) => accounts({ form, province: 'QC', all: true }))
  const kinds = new Set(whole.flatMap(({ subtype }) => subtype ?? []))
  expect(kinds.size).toBeGreaterThan(40)
  for (const kind of kinds) expect(subtypeLabel(kind)?.fr, kind).toMatch(/^\p{Lu}/u)
})
