import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import {
  type Decimal,
  decimalFrom,
  decimalOf,
  isZero,
  plus,
  trimmed,
  zero,
} from '@daybook/core/ledger/formats/decimal.ts'

/** The plain-text accounting programs that Daybook's journals are compared with. */
export type Program = 'hledger' | 'ledger' | 'beancount'

/**
 * What a program holds on every account, by commodity, exact and without zeros: `Assets:Bank` → `CAD` →
 * 12.50.
 */
export type Balances = ReadonlyMap<string, ReadonlyMap<string, Decimal>>

/**
 * What a program makes of a file: quantities, and the same at cost; or its own words where it refuses the
 * file.
 */
export type Verdict =
  | { readonly ok: true; readonly units: Balances; readonly cost: Balances }
  | { readonly ok: false; readonly said: string }

/** Whether a program can be run here. */
export function isInstalled(program: Program): boolean {
  try {
    run(program === 'beancount' ? 'bean-check' : program, ['--version'])
    return true
  } catch {
    return false
  }
}

/** Asks a program for the balances of a journal file, to the last digit it keeps. */
export function balancesBy(program: Program, file: string): Verdict {
  try {
    if (program === 'hledger') return hledgerBalances(file)
    return program === 'ledger' ? ledgerBalances(file) : beancountBalances(file)
  } catch (error) {
    return { ok: false, said: saidBy(error) }
  }
}

/** Sums of amounts by account and commodity. */
export function tally(
  amounts: Iterable<readonly [account: string, commodity: string, number: Decimal]>,
): Balances {
  const sums = new Map<string, Map<string, Decimal>>()
  for (const [account, commodity, number] of amounts) {
    const held = sums.get(account) ?? new Map<string, Decimal>()
    sums.set(account, held.set(commodity, plus(held.get(commodity) ?? zero, number)))
  }
  for (const [account, held] of sums) {
    for (const [commodity, number] of held) {
      if (isZero(number)) held.delete(commodity)
      else held.set(commodity, trimmed(number))
    }
    if (held.size === 0) sums.delete(account)
  }
  return sums
}

function run(command: string, args: readonly string[]): string {
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
  return execFileSync(command, [...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function saidBy(error: unknown): string {
  const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return words.trim().split('\n').slice(0, 12).join(' / ')
}

function hledgerBalances(file: string): Verdict {
  const ask = (...flags: string[]) => {
    // hledger's own JSON: rows of account, short name, indent and amounts, then the totals.
    const [rows = []]: readonly (readonly HledgerRow[])[] = JSON.parse(
      run('hledger', ['-f', file, 'balance', '--flat', '-N', '-E', '-O', 'json', ...flags]),
    )
    return tally(hledgerAmounts(rows))
  }
  return { ok: true, units: ask(), cost: ask('-B') }
}

/** The shape of hledger's JSON, as far as it is read here. */
type HledgerAmount = {
  readonly acommodity: string
  readonly aquantity: { readonly decimalMantissa: number; readonly decimalPlaces: number }
}

type HledgerRow = readonly [string, string, number, readonly HledgerAmount[]]

function hledgerAmounts(rows: readonly HledgerRow[]): (readonly [string, string, Decimal])[] {
  return rows.flatMap(([account, , , amounts]) =>
    amounts.map(({ acommodity, aquantity }) => {
      const digits = BigInt(aquantity.decimalMantissa)
      return [account, acommodity, { digits, places: aquantity.decimalPlaces }] as const
    }),
  )
}

function ledgerBalances(file: string): Verdict {
  const ask = (amount: string, ...flags: string[]) => {
    const format = `%(account)\\t%(quantity(unrounded(${amount})))\\t%(commodity(${amount}))\\n`
    const lines = run('ledger', [
      '--args-only',
      '-f',
      file,
      'register',
      '--empty',
      '--format',
      format,
      ...flags,
    ]).split('\n')
    // Ledger's own lines for what rounding leaves over at cost are no postings.
    const postings = lines.filter((line) => line !== '' && !line.startsWith('<Adjustment>\t'))
    return tally(postings.map(ledgerAmount))
  }
  return { ok: true, units: ask('amount'), cost: ask('display_amount', '-B') }
}

function ledgerAmount(line: string): readonly [string, string, Decimal] {
  const [account = '', quantity = '', commodity = ''] = line.split('\t')
  const plain = account.replace(/^[[(<](.*)[\])>]$/, '$1')
  return [plain, commodity.replace(/^"(.*)"$/, '$1'), decimalFrom(quantity) ?? decimalOf('0', 0)]
}

const beancountScript = `
import json, sys
from beancount import loader
from beancount.core import convert, data
entries, errors, options = loader.load_file(sys.argv[1])
for error in errors:
    print(error.source.get("lineno"), error.message, file=sys.stderr)
if errors:
    sys.exit(1)
for entry in entries:
    if isinstance(entry, data.Transaction):
        for posting in entry.postings:
            weight = convert.get_weight(posting)
            print("\\t".join([posting.account, format(posting.units.number, "f"), posting.units.currency,
                              format(weight.number, "f"), weight.currency]))
`

function beancountBalances(file: string): Verdict {
  const rows = run(pythonOf('bean-check'), ['-c', beancountScript, file])
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [line.split('\t')]))
  const amounts = (number: number) =>
    rows.map((row) => [row[0] ?? '', row[number + 1] ?? '', decimalFrom(row[number] ?? '') ?? zero] as const)
  return { ok: true, units: tally(amounts(1)), cost: tally(amounts(3)) }
}

/** The Python that a program was installed for, by its first line. */
function pythonOf(program: string): string {
  const path = run('which', [program]).trim()
  return /^#!\s*(\S+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 'python3'
}
