import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { describe, expect, test } from 'vitest'
import { chartFor } from '../charts/template.ts'
import file from './gifi.json' with { type: 'json' }
import { gifiBalances, gifiCode, gifiCodes, gifiFor } from './gifi.ts'

const shared = process.env.DAYBOOK_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const hasShared = existsSync(join(shared, 'facts'))

const chart = value(chartFor({ form: 'corporation', province: 'QC', all: true }))

function account(code: string): Account {
  const found = chart.find((each) => each.code === code)
  if (found === undefined) throw new Error(`no account ${code}`)
  return found
}

/** Balances by account number, debit less credit in cents, carried to codes. */
function carried(balances: Readonly<Record<string, bigint>>, netted: readonly string[] = []) {
  const lines = Object.entries(balances).map(([code, balance]) => ({ account: account(code), balance }))
  const { byCode, withoutCode } = gifiBalances(lines, netted)
  return { ...Object.fromEntries(byCode), without: withoutCode.map((each) => each.account.code) }
}

describe('the index', () => {
  test('it names its edition, source, attribution and fields, and counts its codes', () => {
    expect(file.meta.version).toBe('RC4088(E) Rev. 23')
    expect(file.meta.source.url).toMatch(/^https:\/\/www\.canada\.ca\//)
    expect(file.meta.attribution).toContain('Canada Revenue Agency')
    expect(file.meta.count).toBe(768)
    expect(gifiCodes()).toHaveLength(768)
    const fields = new Set(file.codes.flatMap((each) => Object.keys(each)))
    expect([...fields].sort()).toEqual(Object.keys(file.meta.fields).sort())
  })

  test.skipIf(!hasShared)(
    'it says what the shared facts say, word for word (needs the shared folder)',
    () => {
      const facts: unknown = JSON.parse(readFileSync(join(shared, 'facts/filing/gifi.json'), 'utf8'))
      expect(file.codes).toEqual(facts)
    },
  )

  test('every code has four digits, once, in order, and words that the program knows', () => {
    const numbers = gifiCodes().map((each) => each.code)
    expect(numbers).toEqual([...new Set(numbers)].sort())
    for (const each of gifiCodes()) {
      expect(each.code).toMatch(/^\d{4}$/)
      expect(each.name.trim()).not.toBe('')
      expect(['balance_sheet', 'income_statement', 'retained_earnings']).toContain(each.statement)
      expect(['generic', 'specific', 'contra', 'total', 'identification']).toContain(each.role)
      expect(['debit', 'credit', null]).toContain(each.normal)
      expect(['both', 'corporation', 'partnership']).toContain(each.applies)
    }
    expect(new Set(gifiCodes().map((each) => each.section)).size).toBe(21)
  })

  // Ranges as RC4088 divides the index.
  test('sections lie in the ranges of the guide', () => {
    const ranges: Readonly<Record<string, readonly [string, string]>> = {
      current_assets: ['1000', '1599'],
      current_liabilities: ['2600', '3139'],
      equity: ['3500', '3640'],
      retained_earnings: ['3660', '3849'],
      other_comprehensive_income: ['7000', '7020'],
      revenue: ['8000', '8299'],
      cost_of_sales: ['8300', '8519'],
      operating_expenses: ['8520', '9369'],
      farm_revenue: ['9370', '9659'],
      farm_expenses: ['9660', '9899'],
    }
    for (const each of gifiCodes()) {
      const range = ranges[each.section]
      if (range !== undefined) expect(each.code >= range[0] && each.code <= range[1], each.code).toBe(true)
    }
  })

  test('a code is found with its name, statement, section, role and side', () => {
    expect(gifiCode('1741')).toEqual({
      code: '1741',
      name: 'Accumulated amortization of machinery, equipment, furniture, and fixtures',
      statement: 'balance_sheet',
      section: 'tangible_capital_assets',
      role: 'contra',
      normal: 'credit',
      applies: 'both',
    })
    expect(gifiCode('8304')).toBeUndefined() // in older lists, not in Rev. 23
    expect(gifiCode('')).toBeUndefined()
  })

  test('codes that must be filled in are those of the guide', () => {
    const required = gifiCodes().filter((each) => each.required === true)
    expect(required.map((each) => each.code)).toEqual([
      '2599',
      '3499',
      '3575',
      '3620',
      '3849',
      '8299',
      '9368',
      '9659',
      '9898',
      '9999',
    ])
  })
})

describe('the code of a balance', () => {
  test.each<[string, bigint, string, string]>([
    ['1010', 1n, '1002', 'a cent in the bank is a deposit'],
    ['1010', 0n, '1002', 'an empty account keeps its code'],
    ['1010', -1n, '2600', 'a cent overdrawn is an overdraft'],
    ['2340', -500n, '2680', 'tax owing'],
    ['2340', 500n, '1483', 'tax refundable'],
    ['1460', 100n, '1301', 'the shareholder owes'],
    ['1460', -100n, '2781', 'the shareholder is owed'],
    ['2480', 100n, '1301', 'overdrawn by the shareholder'],
    ['2680', 100n, '2181', 'a long-term loan that turned into a claim'],
    ['1525', 100n, '1741', 'a code without a pair stays on either side'],
  ])('account %s with %s cents goes to %s: %s', (code, balance, expected) => {
    expect(gifiFor(account(code), balance)).toBe(expected)
  })

  test('an account without a code has none on either side', () => {
    expect(gifiFor(account('3990'), 100n)).toBeUndefined()
    expect(gifiFor({}, -100n)).toBeUndefined()
  })
})

describe('balances carried to codes', () => {
  test('tax collected less input tax credits is payable, in one code', () => {
    expect(carried({ '2300': -13000n, '2310': 3000n })).toEqual({ '2680': -10000n, without: [] })
  })

  test('input tax credits above the tax collected are refundable, in one code', () => {
    expect(carried({ '2300': -3000n, '2310': 13000n })).toEqual({ '1483': 10000n, without: [] })
  })

  test('GST, QST and income tax turn by themselves', () => {
    // GST 20.00 refundable, QST 15.00 owing, income tax instalments 5.00 over: 25.00 Dr and 15.00 Cr.
    expect(carried({ '2310': 2000n, '2350': -1500n, '2400': -1000n, '2410': 1500n })).toEqual({
      '1483': 2500n,
      '2680': -1500n,
      without: [],
    })
  })

  test('each bank account turns on its own: an overdraft is not hidden by savings', () => {
    expect(carried({ '1010': -5000n, '1020': 20000n })).toEqual({
      '1002': 20000n,
      '2600': -5000n,
      without: [],
    })
  })

  test('shareholder balances stay apart unless a right of set-off is named', () => {
    const balances = { '1460': 4000n, '2480': -10000n }
    expect(carried(balances)).toEqual({ '1301': 4000n, '2781': -10000n, without: [] })
    expect(carried(balances, ['shareholder'])).toEqual({ '2781': -6000n, without: [] })
    expect(carried({ '1460': 10000n, '2480': -4000n }, ['shareholder'])).toEqual({
      '1301': 6000n,
      without: [],
    })
    expect(carried(balances, ['related'])).toEqual({ '1301': 4000n, '2781': -10000n, without: [] })
  })

  test('a balance without a code is given back, a zero one is not', () => {
    expect(carried({ '3990': 100n, '1000': -100n })).toEqual({ '1001': -100n, without: ['3990'] })
    expect(carried({ '3990': 0n }).without).toEqual([])
  })

  test('contra accounts meet what they reduce', () => {
    // Sales 1,000.00, returns 50.00, discounts 20.00: 930.00 in one code.
    expect(carried({ '4000': -100000n, '4080': 5000n, '4090': 2000n })).toEqual({
      '8000': -93000n,
      without: [],
    })
  })
})
