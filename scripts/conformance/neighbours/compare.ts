// Compares our journals with those of hledger, ledger and beancount, in both directions. `node
// scripts/conformance/neighbours/compare.ts`
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { AccountType } from '@daybook/core/ledger/chart.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { beancountNames, plainNames } from '@daybook/core/ledger/formats/account-names.ts'
import { typeOfRoot } from '@daybook/core/ledger/formats/account-types.ts'
import { decimalText, fromCents, minus, roundedTo, zero } from '@daybook/core/ledger/formats/decimal.ts'
import type { ExportAccount, ExportJournal } from '@daybook/core/ledger/formats/export-journal.ts'
import type { JournalFile } from '@daybook/core/ledger/formats/journal-file.ts'
import { formatNamed } from '@daybook/core/ledger/formats/registry.ts'
import { type Case, casesIn, currencyOf, differences, optionsFor, ourReading, withoutRules } from './cases.ts'
import { staleGoldens, writeGoldens } from './golden.ts'
import { balancesBy, isInstalled, type Program } from './programs.ts'

/**
 * What a run found: comparisons that hold, those that do not, and what was not compared or not kept, by
 * name.
 */
export type NeighbourReport = {
  readonly passed: number
  readonly failed: readonly { readonly name: string; readonly why: string }[]
  readonly notHandled: readonly string[]
}

type Findings = { passed: number; failed: { name: string; why: string }[]; notHandled: string[] }

const programs: readonly Program[] = ['hledger', 'ledger', 'beancount']
const root = resolve(import.meta.dirname, '../../..')
const shared = process.env.DAYBOOK_SHARED ?? resolve(root, '../shared')
const cases = join(root, 'packages/core/src/ledger/formats/cases')

/** Books whose names and words mean something to the programs, with foreign amounts of every kind. */
const awkwardBooks: ExportJournal = {
  bookName: 'Option "title"; Sable Bay \\ (fictional)',
  currency: 'CAD',
  accounts: [
    { id: '1', code: '1010', name: 'Bank: chequing;  « main »', type: 'asset' },
    { id: '2', code: '1020', name: 'US dollars (savings)', type: 'asset' },
    { id: '3', code: '1020', name: 'US dollars (savings)', type: 'asset' },
    { id: '4', code: '2310', name: 'TVH/TPS – à payer', type: 'liability' },
    { id: '5', code: '4000', name: 'Income:Sales Online', type: 'revenue' },
    { id: '6', code: '5.1-a', name: 'écoles', type: 'expense' },
  ],
  entries: [
    awkwardEntry(1, '(not a code)', '= 5 CAD; * ! | "x" \\', [
      { account: '1', amount: 11300n, memo: 'date:2020-01-01, [2020-01-01] :a:b:' },
      { account: '4', amount: -1300n, memo: 'two\nlines' },
      { account: '5', amount: -10000n },
    ]),
    awkwardEntry(2, '', '', [
      { account: '2', amount: 13579n, foreign: { currency: 'USD', amount: 10000n, rate: '1.3579' } },
      { account: '1', amount: -13579n },
    ]),
    awkwardEntry(3, '* starred', 'a third of a dollar each', [
      { account: '2', amount: 333n, foreign: { currency: 'USD', amount: 247n, rate: '1.35' } },
      { account: '3', amount: 667n, foreign: { currency: 'USD', amount: 495n } },
      { account: '1', amount: -1000n },
    ]),
    awkwardEntry(4, 'Revaluation', 'only the books’ side moves', [
      { account: '2', amount: -512n, foreign: { currency: 'USD', amount: 0n } },
      { account: '6', amount: 512n },
    ]),
    awkwardEntry(5, 'Between foreign accounts', 'all lines foreign', [
      { account: '3', amount: 1350n, foreign: { currency: 'USD', amount: 1001n } },
      { account: '2', amount: -1350n, foreign: { currency: 'USD', amount: -1001n } },
    ]),
  ],
}

function awkwardEntry(number: number, payee: string, memo: string, postings: Entry['postings']): Entry {
  return {
    number,
    date: '2026-01-31',
    payee,
    memo,
    ref: 'a)b;c',
    because: { kind: 'adjustment', id: '' },
    postings,
  }
}

/** The generated journals that are compared: seed and number of entries. */
const generated = [
  { seed: 1, entries: 60 },
  { seed: 2, entries: 800 },
  { seed: 3, entries: 5000 },
  { seed: 4, entries: 1 },
  { seed: 5, entries: 2500 },
] as const

/**
 * Runs every comparison whose programs are installed; the others are named. Generated journals are exported
 * and read by each program, and the generator's own files by our readers, against the totals known in
 * advance; the cases of the language and the examples that come with the programs are read by both, and what
 * we read of them is exported again.
 */
export async function run(): Promise<NeighbourReport> {
  const findings: Findings = { passed: 0, failed: [], notHandled: [] }
  const folder = mkdtempSync(join(tmpdir(), 'neighbours-'))
  const here = programs.filter(isInstalled)
  for (const program of programs)
    if (!here.includes(program)) findings.notHandled.push(`${program} is not installed`)
  try {
    const generator = join(shared, 'bench/generate.mjs')
    if (existsSync(generator))
      for (const each of generated) generatedJournal(generator, each, folder, here, findings)
    else findings.notHandled.push('generated journals: there is no shared folder')
    const ours = casesIn(cases, false).filter((each) => here.includes(each.program))
    note(findings, 'the cases’ kept balances are what the programs say', staleGoldens(ours))
    for (const each of ours) languageCase(each, 'CAD', folder, here, findings)
    for (const program of here) {
      note(
        findings,
        `awkward books: exported, read by ${program}`,
        exportDifferences(awkwardBooks, program, folder),
      )
    }
    for (const each of examples()) if (here.includes(each.program)) example(each, folder, here, findings)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return findings
}

/**
 * Runs the journals of a folder and below it: those of hledger, ledger and beancount are read by their
 * program and by us, JSON lines by us alone (against the `expected.json` beside them, where the generator
 * wrote one); then each is exported and read by every program that is installed.
 */
export function runJournals(path: string): NeighbourReport {
  const findings: Findings = { passed: 0, failed: [], notHandled: [] }
  const folder = mkdtempSync(join(tmpdir(), 'neighbours-'))
  const here = programs.filter(isInstalled)
  const files = casesIn(path, true)
  try {
    for (const each of files)
      if (here.includes(each.program)) example(each, folder, here, findings)
      else findings.notHandled.push(`${basename(each.file)}: ${each.program} is not installed`)
    for (const file of linesIn(path)) jsonLines(file, basename(file), folder, here, findings)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (findings.passed + findings.failed.length + findings.notHandled.length === 0)
    findings.failed.push({ name: path, why: 'no journal is there' })
  return findings
}

/** The files of JSON lines in a folder and below it. */
function linesIn(path: string): readonly string[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.jsonl')).map((name) => join(path, name))
}

function note(findings: Findings, name: string, problems: readonly string[]): undefined {
  if (problems.length === 0) findings.passed += 1
  else findings.failed.push({ name, why: problems.slice(0, 8).join('; ') })
}

/** Writes books for a program and compares what it makes of them, account by account, to the cent. */
export function exportDifferences(
  journal: ExportJournal,
  program: Program,
  folder: string,
): readonly string[] {
  const file = join(folder, `export.${program === 'hledger' ? 'journal' : program}`)
  const entries = [...journal.entries]
  writeFileSync(file, [...value(formatNamed(program)).write({ ...journal, entries })].join(''))
  const theirs = balancesBy(program, file)
  if (!theirs.ok) return [`${program} refuses our export: ${theirs.said}`]
  const names = program === 'beancount' ? beancountNames(journal.accounts) : plainNames(journal.accounts)
  const ours = new Map<string, bigint>()
  for (const entry of entries) {
    for (const { account, amount } of entry.postings) {
      const name = names.get(account) ?? account
      ours.set(name, (ours.get(name) ?? 0n) + amount)
    }
  }
  return [...new Set([...ours.keys(), ...theirs.cost.keys()])].flatMap((account) => {
    const [mine, held] = [fromCents(ours.get(account) ?? 0n), theirs.cost.get(account)]
    // Totals at a price leave a trace far below a cent in programs that keep prices per unit.
    const other = roundedTo(held?.get(journal.currency) ?? zero, 6)
    const strange = [...(held?.keys() ?? [])].filter((commodity) => commodity !== journal.currency)
    if (minus(mine, other).digits === 0n && strange.length === 0) return []
    return [`${account}: ours ${decimalText(mine)}, ${program} ${decimalText(other)} ${strange.join(' ')}`]
  })
}

/** The generator's own file: totals in cents by account. */
type Expected = { readonly trialBalance: Readonly<Record<string, number>> }

type Generated = { readonly seed: number; readonly entries: number }

function generatedJournal(
  generator: string,
  each: Generated,
  folder: string,
  here: readonly Program[],
  findings: Findings,
): undefined {
  const out = join(folder, `g${each.seed}`)
  const args = ['--n', String(each.entries), '--seed', String(each.seed), '--out', out]
  execFileSync(process.execPath, [generator, ...args, '--formats', 'jsonl,hledger,beancount'], {
    stdio: 'ignore',
  })
  const { trialBalance: expected }: Expected = JSON.parse(readFileSync(join(out, 'expected.json'), 'utf8'))
  const name = `generated, seed ${each.seed}, ${each.entries} entries`
  const files = [
    ['hledger', 'journal.hledger'],
    ['ledger', 'journal.hledger'],
    ['beancount', 'journal.beancount'],
  ] as const
  for (const [format, file] of files) {
    const path = join(out, file)
    const read = value(formatNamed(format)).read(readFileSync(path, 'utf8'), optionsFor(path, 'CAD'))
    const problems = read.ok
      ? offExpected(read.value, expected)
      : read.refusals.map((no) => refusalText(no, 'en').message)
    note(findings, `${name}: ${file} read as ${format}`, problems)
  }
  jsonLines(join(out, 'journal.jsonl'), name, folder, here, findings)
}

function jsonLines(
  path: string,
  name: string,
  folder: string,
  here: readonly Program[],
  findings: Findings,
): undefined {
  const text = readFileSync(path, 'utf8')
  const read = value(formatNamed('jsonl')).read(text, optionsFor(path, 'CAD'))
  const totals = join(dirname(path), 'expected.json')
  if (!read.ok) {
    const why = read.refusals.map((no) => refusalText(no, 'en').message)
    return note(findings, `${name}: read as JSON lines`, why)
  }
  if (existsSync(totals)) {
    const { trialBalance }: Expected = JSON.parse(readFileSync(totals, 'utf8'))
    note(findings, `${name}: read as JSON lines`, offExpected(read.value, trialBalance))
  }
  const books = booksFrom(read.value)
  for (const program of here)
    note(findings, `${name}: exported, read by ${program}`, exportDifferences(books, program, folder))
  const again = [...value(formatNamed('jsonl')).write(books)].join('')
  note(findings, `${name}: exported as JSON lines`, again === text ? [] : ['other bytes than imported'])
}

function offExpected(file: JournalFile, expected: Readonly<Record<string, number>>): string[] {
  const sums = new Map<string, bigint>()
  for (const { lines } of file.entries) {
    for (const { account, amount } of lines) sums.set(account, (sums.get(account) ?? 0n) + amount)
  }
  const left = [
    ...file.refused.map((each) => `line ${each.line} refused`),
    ...file.notKept.map((each) => each.what),
  ]
  const off = [...new Set([...sums.keys(), ...Object.keys(expected)])].flatMap((account) => {
    const [ours, theirs] = [sums.get(account) ?? 0n, BigInt(expected[account] ?? 0)]
    return ours === theirs ? [] : [`${account}: ours ${ours}, expected ${theirs} cents`]
  })
  return [...left, ...off]
}

/** Books with the entries of a journal file, each account under the file's own name. */
function booksFrom(file: JournalFile): ExportJournal {
  const declared = new Map(file.accounts.map((account) => [account.name, account.type]))
  const accounts = new Map<string, ExportAccount>()
  for (const { lines } of file.entries) {
    for (const { account: name } of lines) {
      const type: AccountType = declared.get(name) ?? typeOfRoot(name) ?? 'equity'
      const code = String(1000 + accounts.size)
      if (!accounts.has(name)) accounts.set(name, { id: name, code, name, type })
    }
  }
  const entries = file.entries.map(
    ({ date, id = '', memo = '', payee, ref, lines }, index): Entry => ({
      number: index + 1,
      date,
      memo,
      ...(payee === undefined ? {} : { payee }),
      ...(ref === undefined ? {} : { ref }),
      because: { kind: 'import', id },
      postings: lines.map(({ account, amount, memo: own, foreign }) => ({
        account,
        amount,
        ...(own === undefined ? {} : { memo: own }),
        ...(foreign === undefined ? {} : { foreign }),
      })),
    }),
  )
  return { bookName: 'Neighbours', currency: file.baseCurrency, accounts: [...accounts.values()], entries }
}

function languageCase(
  each: Case,
  currency: string,
  folder: string,
  here: readonly Program[],
  findings: Findings,
): undefined {
  const name = basename(each.file)
  note(findings, `${name}: read as ${each.program} reads it`, differences(each, currency))
  const { file } = ourReading(each, currency)
  if (!file.ok) return
  for (const { line, refusal } of file.value.refused) {
    findings.notHandled.push(`${name}, line ${line}: refused, ${refusalText(refusal, 'en').message}`)
  }
  for (const program of here) {
    note(
      findings,
      `${name}: exported, read by ${program}`,
      exportDifferences(booksFrom(file.value), program, folder),
    )
  }
}

/** The example journals that come with the programs, where they are installed. */
function examples(): readonly Case[] {
  return programs.flatMap((program) => casesIn(`/usr/share/doc/${program}/examples`, true))
}

function example(each: Case, folder: string, here: readonly Program[], findings: Findings): undefined {
  const { case: plain, takenOut } = withoutRules(each, folder)
  for (const line of takenOut) findings.notHandled.push(`${basename(each.file)}: not kept, ${line.trim()}`)
  languageCase(plain, currencyOf(readFileSync(each.file, 'utf8')), folder, here, findings)
}

if (import.meta.main && process.argv.includes('--write-expected')) writeGoldens(casesIn(cases, false))
else if (import.meta.main) {
  const { passed, failed, notHandled } = await run()
  for (const name of notHandled) console.log(`not handled: ${name}`)
  for (const { name, why } of failed) console.log(`failed: ${name}: ${why}`)
  console.log(`${passed} passed, ${failed.length} failed`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
