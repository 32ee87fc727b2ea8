// Reads a folder of bank files with an index of what each holds, and compares. See docs on `npm run
// conformance`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStatementFile } from '@daybook/app/bank-files/read-statement-file.ts'
import {
  amountText,
  type BankStatement,
  type HeldLine,
  type StatementAmount,
  type StatementFile,
  type StatementLine,
} from '@daybook/core/bank/statement.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'

/** What came of a run: how many files passed, and which failed with every difference. */
export type Conformance = {
  readonly passed: number
  readonly failed: readonly { readonly name: string; readonly why: string }[]
  readonly notHandled: readonly string[]
}

/** What the index says of one account's statement; `null` or nothing is not compared. */
type ExpectedStatement = {
  readonly kind?: string | null
  readonly account_id?: string | null
  readonly bank_id?: string | null
  readonly currency?: string | null
  readonly transactions?: number | null
  readonly first_date?: string | null
  readonly last_date?: string | null
  readonly sum?: string | null
  readonly closing_balance?: string | null
  readonly opening_balance?: string | null
  readonly investment_transactions?: number | null
}

type Expected = ExpectedStatement & {
  readonly usable_transactions?: number | null
  readonly pending?: number | null
  readonly must_code?: 'refuse' | 'partial'
  readonly statements?: readonly ExpectedStatement[]
}

type Entry = { readonly file: string; readonly expected: Expected }

const statementKeys = [
  'kind',
  'account_id',
  'bank_id',
  'currency',
  'transactions',
  'first_date',
  'last_date',
  'sum',
  'closing_balance',
  'opening_balance',
  'investment_transactions',
]
/** All that is compared; `must` says in words for people what `must_code` says. */
const fileKeys = [...statementKeys, 'usable_transactions', 'pending', 'must', 'must_code', 'statements']

/** The words of an index for what an account is. */
const kinds: Readonly<Record<string, string>> = {
  bank: 'bank',
  creditcard: 'card',
  ccard: 'card',
  investment: 'investment',
  invst: 'investment',
  loan: 'loan',
}

/** The currency of the account that a Canadian bookkeeper imports into, where a file names none. */
const homeCurrency = 'CAD'

/**
 * Runs every file of `folder/index.json` through the readers and compares count, usable and pending rows,
 * first and last date, sum, currency, account and balances, in all and statement by statement, and the kind
 * of account where the format states one (tables do not). Only the file and `expected` are read of the index;
 * a key of `expected` that nothing compares is named as not handled. An entry that must be refused passes
 * when nothing is imported and the refusal says why in both languages.
 */
export async function run(folder: string): Promise<Conformance> {
  // The index is outside data of a known shape; what it lacks is simply not compared.
  const entries = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly Entry[]
  const failed: { name: string; why: string }[] = []
  for (const { file, expected } of entries) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)))
    const differences = await differencesOf(file, bytes, expected)
    if (differences.length > 0) failed.push({ name: file, why: differences.join('; ') })
  }
  return { passed: entries.length - failed.length, failed, notHandled: unknownKeys(entries) }
}

/** The keys of `expected` that are not compared, each with the number of files that have it. */
function unknownKeys(entries: readonly Entry[]): string[] {
  const files = new Map<string, number>()
  for (const { expected } of entries) {
    const keys = [
      ...Object.keys(expected).filter((key) => !fileKeys.includes(key)),
      ...(expected.statements ?? []).flatMap((each) =>
        Object.keys(each)
          .filter((key) => !statementKeys.includes(key))
          .map((key) => `statements.${key}`),
      ),
    ]
    for (const key of new Set(keys)) files.set(key, (files.get(key) ?? 0) + 1)
  }
  return [...files].map(([key, count]) => `expected.${key} (files: ${count}) is not compared`)
}

async function differencesOf(file: string, bytes: Uint8Array, expected: Expected): Promise<string[]> {
  try {
    return compared(await readStatementFile({ name: file, bytes }, { currency: homeCurrency }), expected)
  } catch (fault) {
    return [`fault: ${fault instanceof Error ? fault.message : String(fault)}`]
  }
}

function compared(result: Result<StatementFile>, expected: Expected): string[] {
  if (!result.ok) {
    const said = result.refusals.map((each) => refusalText(each, 'en').message).join('; ')
    if (expected.must_code === 'refuse') return said === '' ? ['refused without a word'] : []
    return [`refused: ${said}`]
  }
  if (expected.must_code === 'refuse') return ['must be refused, was read']
  const { statements } = result.value
  const isPartial = expected.must_code === 'partial'
  const rows = statements.map((each) => rowsOf(each, isPartial))
  const held = statements.flatMap((each) => each.held)
  const lines = statements.flatMap((each) => each.lines)
  const isTable = /^(?:csv|xlsx)$/.test(result.value.format)
  return [
    ...(isTable ? [] : kindDifferences(statements, expected)),
    ...rowDifferences(rows.flat(), expected),
    ...differ('usable', expected.usable_transactions, lines.length),
    ...differ('pending', expected.pending, [...lines, ...held].filter((each) => each.pending).length),
    ...(isPartial && held.length + result.value.notices.length === 0 ? ['must name what is not whole'] : []),
    ...differ('trades', expected.investment_transactions, statements.flatMap((each) => each.trades).length),
    ...differ('currency', expected.currency, common(withRows(statements).map((each) => each.currency))),
    ...differ('account', expected.account_id, common(statements.map((each) => each.accountId))),
    ...differ('bank', expected.bank_id, common(statements.map((each) => each.bankId))),
    ...balanceDifferences(statements.length === 1 ? statements[0] : undefined, expected),
    ...statementDifferences(statements, rows, expected),
  ]
}

function kindDifferences(statements: readonly BankStatement[], expected: Expected): string[] {
  const named = (word: string | null | undefined) => (typeof word === 'string' ? (kinds[word] ?? word) : word)
  return [
    ...differ('kind', named(expected.kind), common(statements.map((each) => each.kind))),
    ...(expected.statements ?? []).flatMap((each, index) =>
      differ(`statement ${index + 1} kind`, named(each.kind), statements[index]?.kind),
    ),
  ]
}

/**
 * The statements that have rows, or all of them where none has: those without a row bring no currency into
 * the sum.
 */
function withRows(statements: readonly BankStatement[]): readonly BankStatement[] {
  const full = statements.filter((each) => each.lines.length + each.held.length > 0)
  return full.length > 0 ? full : statements
}

function statementDifferences(
  statements: readonly BankStatement[],
  rows: readonly (readonly (StatementLine | HeldLine)[])[],
  expected: Expected,
): string[] {
  if (expected.statements === undefined) return []
  if (expected.statements.length !== statements.length) {
    return [`statements: expected ${expected.statements.length}, got ${statements.length}`]
  }
  return expected.statements.flatMap((each, index) =>
    [
      ...rowDifferences(rows[index] ?? [], each),
      ...differ('currency', each.currency, statements[index]?.currency),
      ...differ('account', each.account_id, statements[index]?.accountId),
      ...differ('bank', each.bank_id, statements[index]?.bankId),
      ...differ('trades', each.investment_transactions, statements[index]?.trades.length),
      ...balanceDifferences(statements[index], each),
    ].map((difference) => `statement ${index + 1} ${difference}`),
  )
}

/**
 * The rows that count as transactions: lines and held ones; only whole ones where the file is known to be
 * broken.
 */
function rowsOf(statement: BankStatement, isPartial: boolean): readonly (StatementLine | HeldLine)[] {
  return isPartial ? statement.lines : [...statement.lines, ...statement.held]
}

function rowDifferences(rows: readonly (StatementLine | HeldLine)[], expected: ExpectedStatement): string[] {
  const dates = rows.flatMap((row) => (row.date === undefined ? [] : [row.date])).sort()
  const settled = rows.flatMap((row) => (typeof row.amount === 'bigint' ? [row.amount] : []))
  const sum = settled.reduce((total, amount) => total + amount, 0n)
  return [
    ...differ('transactions', expected.transactions, rows.length),
    ...differ('first date', expected.first_date, dates[0]),
    ...differ('last date', expected.last_date, dates.at(-1)),
    ...differ('sum', expected.sum, amountText(sum)),
  ]
}

function balanceDifferences(statement: BankStatement | undefined, expected: ExpectedStatement): string[] {
  return [
    ...differBalance('opening balance', expected.opening_balance, statement?.opening?.amount),
    ...differBalance('closing balance', expected.closing_balance, statement?.closing?.amount),
  ]
}

function differBalance(
  what: string,
  expected: string | null | undefined,
  got: StatementAmount | undefined,
): string[] {
  const text = got === undefined ? undefined : amountText(got)
  return withoutZeros(expected) === withoutZeros(text) ? [] : differ(what, expected, text)
}

function withoutZeros(text: string | null | undefined): string | undefined {
  return text?.includes('.') === true ? text.replace(/\.?0+$/, '') : (text ?? undefined)
}

function common<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first] = values
  return values.every((each) => each === first) ? first : undefined
}

function differ(what: string, expected: unknown, got: unknown): string[] {
  if (expected === null || expected === undefined || expected === got) return []
  return [`${what}: expected ${String(expected)}, got ${String(got)}`]
}
