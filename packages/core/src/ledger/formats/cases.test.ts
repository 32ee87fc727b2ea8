import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok, value } from '../../kit/result.ts'
import { beancountNative } from './beancount.ts'
import { type Decimal, decimalFrom, decimalText, isZero, plus, roundedTo, trimmed, zero } from './decimal.ts'
import { hledgerNative } from './hledger.ts'
import type { ReadOptions } from './journal-file.ts'
import { ledgerNative } from './ledger.ts'
import type { NativeJournal, Quantity } from './native.ts'

// What hledger, ledger and beancount themselves hold after reading the cases: the conformance run asks
// them again.
type Golden = {
  readonly program: 'hledger' | 'ledger' | 'beancount'
  readonly units: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly cost: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const folder = join(import.meta.dirname, 'cases')
const goldens: Readonly<Record<string, Golden>> = JSON.parse(
  readFileSync(join(folder, 'expected.json'), 'utf8'),
)
const natives = { hledger: hledgerNative, ledger: ledgerNative, beancount: beancountNative } as const

const options = (file: string): ReadOptions => ({
  file,
  baseCurrency: 'CAD',
  include: (path) => ok(readFileSync(join(folder, path), 'utf8')),
})

/**
 * Balances by account and commodity as text, without zeros, to eight decimals: what the programs' own
 * division leaves is finer.
 */
function balances(journal: NativeJournal, of: 'units' | 'weight'): Record<string, Record<string, string>> {
  const sums = new Map<string, Map<string, Decimal>>()
  const add = (account: string, { commodity, number }: Quantity) => {
    const held = sums.get(account) ?? new Map<string, Decimal>()
    sums.set(account, held.set(commodity, plus(held.get(commodity) ?? zero, number)))
  }
  for (const entry of journal.entries) for (const line of entry.lines) add(line.account, line[of])
  for (const { what } of journal.notKept) {
    // The programs count postings outside double entry; here they are listed.
    const match = /^\((.*)\) {2}(-?\d+(?:\.\d+)?) ?(.*)$/.exec(what)
    if (match?.[1] === undefined) continue
    add(match[1], { commodity: match[3] ?? '', number: decimalFrom(match[2] ?? '') ?? zero })
  }
  const shown = [...sums].map(([account, held]) => {
    const amounts = [...held].map(([name, number]) => [name, trimmed(roundedTo(number, 8))] as const)
    return [account, amounts.filter(([, number]) => !isZero(number))] as const
  })
  const filled = shown.filter(([, held]) => held.length > 0)
  return Object.fromEntries(
    filled.map(([account, held]) => [
      account,
      Object.fromEntries(held.map(([name, number]) => [name, decimalText(number)])),
    ]),
  )
}

test('every case of the language has the balances of its program beside it', () => {
  const cases = readdirSync(folder).filter((name) => /\.(journal|ledger|beancount)$/.test(name))
  expect(Object.keys(goldens).sort()).toEqual(cases.sort())
})

test.each(Object.entries(goldens))(
  '%s holds what its own program holds, in quantity and at cost',
  (name, golden) => {
    const native = value(natives[golden.program](readFileSync(join(folder, name), 'utf8'), options(name)))
    expect(balances(native, 'units')).toEqual(golden.units)
    expect(balances(native, 'weight')).toEqual(golden.cost)
  },
)
