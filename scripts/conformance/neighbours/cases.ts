import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { beancountNative, readBeancount } from '@daybook/core/ledger/formats/beancount.ts'
import {
  decimalFrom,
  decimalText,
  fromCents,
  minus,
  sizeOf,
  zero,
} from '@daybook/core/ledger/formats/decimal.ts'
import { hledgerNative, readHledger } from '@daybook/core/ledger/formats/hledger.ts'
import type { JournalFile, ReadOptions } from '@daybook/core/ledger/formats/journal-file.ts'
import { ledgerNative, readLedger } from '@daybook/core/ledger/formats/ledger.ts'
import type { NativeJournal } from '@daybook/core/ledger/formats/native.ts'
import { type Balances, balancesBy, type Program, tally } from './programs.ts'

/** A journal file and the program whose language it is in. */
export type Case = { readonly file: string; readonly program: Program }

const readers = { hledger: readHledger, ledger: readLedger, beancount: readBeancount } as const
const natives = { hledger: hledgerNative, ledger: ledgerNative, beancount: beancountNative } as const
const endings: Readonly<Record<string, Program>> = {
  journal: 'hledger',
  hledger: 'hledger',
  ledger: 'ledger',
  dat: 'ledger',
  beancount: 'beancount',
}

/** The journal files of a folder, and below it where `deep`, in order of their names. */
export function casesIn(folder: string, deep: boolean): readonly Case[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name)
      if (statSync(file).isDirectory()) return deep ? casesIn(file, true) : []
      const program = endings[name.split('.').at(-1) ?? '']
      return program === undefined ? [] : [{ file, program }]
    })
}

/** The currency of a journal's books: as it says itself, else the one that it writes most, else a dollar. */
export function currencyOf(text: string): string {
  const said = /^option "operating_currency" "([A-Z]{3})"/m.exec(text)?.[1]
  if (said !== undefined) return said
  const counts = new Map<string, number>()
  for (const [written] of text.matchAll(/\$|\b(?:CAD|USD|EUR|GBP)\b/g))
    counts.set(written, (counts.get(written) ?? 0) + 1)
  const [most = '$'] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? []
  return most === '$' ? 'USD' : most
}

/** Options to read a file in books of a currency, its included files from the disk. */
export function optionsFor(file: string, baseCurrency: string): ReadOptions {
  const include = (path: string): Result<string> =>
    existsSync(path)
      ? ok(readFileSync(path, 'utf8'))
      : refuse('file-unreadable', { file: path, line: '1', why: 'missing' })
  return { file, baseCurrency, include }
}

/** What our reader makes of a file: in its own commodities, and in the books' currency. */
export function ourReading(
  each: Case,
  baseCurrency: string,
): { native: Result<NativeJournal>; file: Result<JournalFile> } {
  const text = readFileSync(each.file, 'utf8')
  const options = optionsFor(each.file, baseCurrency)
  return { native: natives[each.program](text, options), file: readers[each.program](text, options) }
}

/**
 * Compares our reading of a file with its program's: every quantity of every account, and what it weighs;
 * then the books' side with ours, where an amount may differ only by the roundings that are listed. Gives
 * the differences.
 */
export function differences(each: Case, baseCurrency: string): readonly string[] {
  const theirs = balancesBy(each.program, each.file)
  const { native, file } = ourReading(each, baseCurrency)
  if (!theirs.ok) return native.ok ? [`${each.program} refuses it: ${theirs.said}`] : []
  if (!native.ok) return native.refusals.map((refusal) => refusalText(refusal, 'en').message)
  if (!file.ok) return file.refusals.map((refusal) => refusalText(refusal, 'en').message)
  const virtual = virtualLines(native.value)
  const lines = native.value.entries.flatMap((entry) => entry.lines)
  const units = lines.map(
    ({ account, units: { commodity, number } }) => [account, commodity, number] as const,
  )
  const weights = lines.map(
    ({ account, weight: { commodity, number } }) => [account, commodity, number] as const,
  )
  return [
    ...apart('', tally([...units, ...virtual]), theirs.units),
    ...apart('at cost: ', tally([...weights, ...virtual]), theirs.cost),
    ...unsettled(file.value, native.value, baseCurrency),
  ]
}

/**
 * Unbalanced virtual postings are listed and not kept; the program counts them, so they are added back to
 * compare.
 */
function virtualLines(native: NativeJournal) {
  return native.notKept.flatMap(({ what, why }) => {
    const match = /^\((.*)\) {2}(-?\d+(?:\.\d+)?) ?(.*)$/.exec(what)
    const number = decimalFrom(match?.[2] ?? '')
    if (
      !why.en.startsWith('a posting outside double entry') ||
      match?.[1] === undefined ||
      number === undefined
    )
      return []
    return [[match[1], match[3] ?? '', number] as const]
  })
}

/** Far below any cent: what is left over where a program divides and multiplies again. */
const trace = { digits: 1n, places: 8 }

function apart(label: string, ours: Balances, theirs: Balances): string[] {
  const found: string[] = []
  for (const account of new Set([...ours.keys(), ...theirs.keys()])) {
    const [mine, other] = [ours.get(account), theirs.get(account)]
    for (const commodity of new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])])) {
      const [left, right] = [mine?.get(commodity) ?? zero, other?.get(commodity) ?? zero]
      if (minus(sizeOf(minus(left, right)), trace).digits <= 0n) continue
      found.push(`${label}${account}: ours ${decimalText(left)}, theirs ${decimalText(right)} ${commodity}`)
    }
  }
  return found
}

/**
 * Whether the books' side holds, account by account, what the file weighs in the books' currency, listed
 * roundings apart.
 */
function unsettled(file: JournalFile, native: NativeJournal, base: string): string[] {
  const refusedAt = new Set(file.refused.map((each) => `${each.file}:${each.line}`))
  const kept = native.entries.filter((entry) => !refusedAt.has(`${entry.file}:${entry.line}`))
  const isBase = (commodity: string) => commodity === base || (commodity === '$' && base.endsWith('D'))
  const place = (entry: { readonly file: string; readonly line: number }) => `${entry.file}:${entry.line}`
  const isWhole = (entry: NativeJournal['entries'][number]) =>
    entry.lines.every((line) => isBase(line.weight.commodity))
  // A pad may make up several entries on one line: they are compared only where all are in the books'
  // currency.
  const mixed = new Set(kept.filter((entry) => !isWhole(entry)).map(place))
  const whole = kept.filter((entry) => !mixed.has(place(entry)))
  const at = new Set(whole.map(place))
  const posted = file.entries.filter((entry) =>
    at.has(`${entry.file ?? native.entries[0]?.file}:${entry.line}`),
  )
  const rounded = new Map(
    file.rounded.map((each) => [`${each.line} ${each.account} ${each.amount}`, each.exact]),
  )
  const exact = posted.flatMap((entry) =>
    entry.lines.map(({ account, amount }, index) => {
      const line = whole
        .find((other) => other.line === entry.line)
        ?.lines.filter(({ account: name }) => name === account)
      const written = line
        ?.map((each) => rounded.get(`${each.line} ${account} ${amount}`))
        .find((text) => text !== undefined)
      return [account, base, decimalFrom(written ?? '') ?? fromCents(amount), index] as const
    }),
  )
  const weights = whole.flatMap((entry) =>
    entry.lines.map((line) => [line.account, base, line.weight.number] as const),
  )
  return apart(
    'in the books: ',
    tally(exact.map(([account, commodity, number]) => [account, commodity, number] as const)),
    tally(weights),
  )
}

/**
 * A copy of a file without the rules and plugins that are listed and not kept, to compare the rest; and what
 * was taken out.
 */
export function withoutRules(
  each: Case,
  folder: string,
): { readonly case: Case; readonly takenOut: readonly string[] } {
  const takenOut: string[] = []
  let inRule = false
  const lines = readFileSync(each.file, 'utf8')
    .split('\n')
    .filter((line) => {
      const isRule =
        each.program === 'beancount'
          ? /^plugin "beancount\.plugins\.(forecast|split_expenses)"/.test(line)
          : /^=\s/.test(line)
      if (isRule) takenOut.push(line)
      inRule = isRule || (inRule && /^\s+\S/.test(line))
      return !inRule
    })
  if (takenOut.length === 0) return { case: each, takenOut }
  const file = join(folder, basename(each.file))
  writeFileSync(file, lines.join('\n'))
  return { case: { ...each, file }, takenOut }
}
