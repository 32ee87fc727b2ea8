import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { decimalText, roundedTo, trimmed } from '@daybook/core/ledger/formats/decimal.ts'
import type { Case } from './cases.ts'
import { type Balances, balancesBy, type Program } from './programs.ts'

/** What a program holds of a case: decimal text by account and commodity, in quantity and at cost. */
export type Golden = {
  readonly program: Program
  readonly units: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly cost: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Where the cases' balances stand, as their programs gave them. */
export function goldenFile(cases: readonly Case[]): string {
  return join(dirname(cases[0]?.file ?? '.'), 'expected.json')
}

/** Asks the programs for the balances of all cases, by the name of the file. */
export function goldens(cases: readonly Case[]): Readonly<Record<string, Golden>> {
  return Object.fromEntries(
    cases.map(({ file, program }) => {
      const verdict = balancesBy(program, file)
      if (!verdict.ok) throw new Error(`fault: ${program} refuses ${basename(file)}: ${verdict.said}`)
      const golden: Golden = { program, units: plain(verdict.units), cost: plain(verdict.cost) }
      return [basename(file), golden]
    }),
  )
}

/** The cases whose kept balances are not what their programs say now. */
export function staleGoldens(cases: readonly Case[]): readonly string[] {
  const file = goldenFile(cases)
  if (!existsSync(file)) return [`there is no ${file}`]
  // Our own file, of the shape that `writeGoldens` gives it.
  const kept: Readonly<Record<string, Golden>> = JSON.parse(readFileSync(file, 'utf8'))
  const now = goldens(cases)
  return Object.keys(now).filter((name) => JSON.stringify(kept[name]) !== JSON.stringify(now[name]))
}

/** Keeps what the programs say of the cases, for the tests that run without them. */
export function writeGoldens(cases: readonly Case[]): undefined {
  writeFileSync(goldenFile(cases), `${JSON.stringify(goldens(cases), null, 1)}\n`)
}

function plain(balances: Balances): Golden['units'] {
  const sorted = [...balances].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(
    sorted.map(([account, held]) => {
      const amounts = [...held].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      return [
        account,
        Object.fromEntries(
          amounts.map(([name, number]) => [name, decimalText(trimmed(roundedTo(number, 8)))]),
        ),
      ]
    }),
  )
}
