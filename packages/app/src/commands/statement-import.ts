import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  type KeptBack,
  lineEntry,
  planStatement,
  statementDifference,
} from '@daybook/core/bank/import-statement.ts'
import { noticeText } from '@daybook/core/bank/notices.ts'
import type { BankStatement, StatementFile } from '@daybook/core/bank/statement.ts'
import type { ImportedStatement, PaperRef } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { checkedEntry } from '@daybook/core/ledger/post-entry.ts'
import { z } from 'zod'
import { mostFileBytes, readStatementFile, tooLarge } from '../bank-files/read-statement-file.ts'
import { inView, type View } from '../book.ts'
import { fileMissing } from '../journal/file-missing.ts'
import { type Plan, type PlannedFact, record } from '../record.ts'
import { bankLines } from '../store/queries-bank.ts'
import { actOf, type Context, command } from './command.ts'
import { accountCode, amountOut, words } from './fields.ts'
import { foreignAccount } from './line-code.ts'

const keptBack = z.strictObject({
  row: z.number(),
  date: z.string(),
  amount: z.string(),
  text: z.string(),
  why: z.string(),
})

/** Imports a bank statement into an account: one numbered batch, with only the lines that are new. */
export const statementImport = command({
  name: 'statement.import',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Import a bank statement', fr: 'Importer un relevé bancaire' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file; its name when the content comes along' }),
    content: z
      .base64()
      .optional()
      .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
    account: accountCode.meta({ description: 'the account of the books that the statement is of' }),
    code: accountCode.optional().meta({ description: 'post every new line against this account at once' }),
    statement: z.coerce
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ description: 'which statement, when the file has several' }),
    alike: z
      .enum(['ask', 'add', 'skip'])
      .default('ask')
      .meta({ description: 'what to do with lines that may be here already' }),
  }),
  output: z.strictObject({
    statement: z.string(),
    format: z.string(),
    added: z.number(),
    known: z.number(),
    coded: z.number(),
    from: z.string().optional(),
    through: z.string().optional(),
    closing: amountOut.optional(),
    difference: amountOut
      .optional()
      .meta({ description: 'closing balance less opening balance and lines; 0.00 proves the file' }),
    keptBack: z.array(keptBack),
    unreadable: z.array(z.strictObject({ row: z.number(), text: z.string(), why: z.string() })),
    notices: z.array(z.string()),
    repeated: z.boolean(),
  }),
  run: async (ctx, input) => {
    const read = await readGiven(ctx, input)
    if (!read.ok) return read
    const { file, bytes, statement } = read.value
    const paper = paperOf(input.file, file.format, bytes)
    let back: readonly KeptBack[] = []
    const key = { ...input, content: undefined, file: paper.sha256 }
    const recorded = await record(ctx.book, actOf(ctx, 'statement.import', key), async (view) => {
      const planned = await planImport(view, input, { file, statement, paper })
      if (!planned.ok) return planned
      back = planned.value.keptBack
      const { facts } = planned.value
      return ok<Plan>({ facts, papers: facts.length === 0 ? [] : [{ sha256: paper.sha256, bytes }] })
    })
    if (!recorded.ok) return recorded
    const batch = importedBatch(recorded.value.facts.map((each) => each.fact))
    const difference = statementDifference(statement)
    return ok({
      statement: batch?.id ?? '',
      format: file.format,
      added: batch?.lines.length ?? 0,
      known: batch?.known ?? statement.lines.length - back.length,
      coded: recorded.value.facts.filter((each) => each.fact.kind === 'entry.posted').length,
      ...(batch?.from === undefined ? {} : { from: batch.from }),
      ...(batch?.through === undefined ? {} : { through: batch.through }),
      ...(batch?.closing === undefined ? {} : { closing: formatCents(batch.closing) }),
      ...(difference === undefined ? {} : { difference: formatCents(difference) }),
      keptBack: [...back],
      unreadable: statement.held.map(({ row, text, why }) => ({
        row,
        text,
        why: refusalText(why, ctx.language).message,
      })),
      notices: file.notices.map((each) => noticeText(each, ctx.language)),
      repeated: recorded.value.repeated,
    })
  },
})

type Given = {
  readonly file: string
  readonly content?: string | undefined
  readonly account: string
  readonly code?: string | undefined
  readonly statement?: number | undefined
  readonly alike: 'ask' | 'add' | 'skip'
}
type Read = { readonly file: StatementFile; readonly statement: BankStatement }

async function readGiven(ctx: Context, input: Given): Promise<Result<Read & { readonly bytes: Uint8Array }>> {
  const bytes = bytesOf(input)
  if (!bytes.ok) return bytes
  const currency = await inView(
    ctx.book,
    async ({ chart, profile }) => findAccount(chart, input.account)?.currency ?? profile.currency,
  )
  const file = await readStatementFile({ name: basename(input.file), bytes: bytes.value }, { currency })
  if (!file.ok) return file
  const { statements } = file.value
  if (statements.length > 1 && input.statement === undefined) {
    const list = statements
      .map((each, index) => `${index + 1}: ${each.accountId ?? '?'} (${each.lines.length})`)
      .join(', ')
    return refuse('statement-several', { list })
  }
  const statement = statements[(input.statement ?? 1) - 1]
  if (statement === undefined) return refuse('statement-several', { list: String(statements.length) })
  if (statement.currency !== undefined && statement.currency !== currency) {
    return refuse('statement-other-currency', { account: input.account, currency, found: statement.currency })
  }
  return ok({ file: file.value, statement, bytes: bytes.value })
}

function bytesOf(input: Given): Result<Uint8Array> {
  if (input.content !== undefined) return ok(Buffer.from(input.content, 'base64'))
  try {
    const { size } = statSync(input.file)
    return size > mostFileBytes ? tooLarge(basename(input.file), size) : ok(readFileSync(input.file))
  } catch (error) {
    return fileMissing(input.file, error, 'file')
  }
}

async function planImport(
  view: View,
  input: Given,
  read: Read & { readonly paper: PaperRef },
): Promise<Result<{ facts: readonly PlannedFact[]; keptBack: readonly KeptBack[] }>> {
  const account = findAccount(view.chart, input.account)
  if (account === undefined) return refuse('account-unknown', { account: input.account }, 'account')
  const known = await view.reader.read(bankLines, account.id)
  const { statement, keptBack } = planStatement({
    id: `S${view.head.seq + 1}`,
    account: account.id,
    format: read.file.format,
    paper: read.paper,
    statement: read.statement,
    known,
    alike: input.alike,
  })
  if (statement.lines.length === 0) return ok({ facts: [], keptBack })
  const imported: PlannedFact = { fact: { kind: 'statement.imported', v: 1, statement } }
  if (input.code === undefined) return ok({ facts: [imported], keptBack })
  const foreign = foreignAccount(account, view.profile.currency)
  if (foreign !== undefined) return foreign
  const coded = codedFacts(view, account, statement, input.code)
  return coded.ok ? ok({ facts: [imported, ...coded.value], keptBack }) : coded
}

function codedFacts(
  view: View,
  account: Account,
  statement: ImportedStatement,
  code: string,
): Result<readonly PlannedFact[]> {
  const facts: PlannedFact[] = []
  let number = view.head.entries
  for (const line of statement.lines.filter((each) => each.amount !== 0n)) {
    number += 1
    const entry = checkedLine(view.chart, view, account, line, code, number)
    if (!entry.ok) return entry
    facts.push({ fact: { kind: 'entry.posted', v: 1, entry: entry.value } })
    facts.push({ fact: { kind: 'line.matched', v: 1, account: account.id, line: line.id, number } })
  }
  return ok(facts)
}

function checkedLine(
  chart: Chart,
  view: View,
  account: Account,
  line: ImportedStatement['lines'][number],
  code: string,
  number: number,
) {
  return checkedEntry(
    chart,
    view.head,
    lineEntry(account, line, [{ account: code, amount: -line.amount }], number),
  )
}

function paperOf(file: string, format: string, bytes: Uint8Array): PaperRef {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, name: basename(file), mediaType: `application/x-${format}`, size: bytes.length }
}

function importedBatch(facts: readonly { readonly kind: string }[]): ImportedStatement | undefined {
  for (const fact of facts) if (isImport(fact)) return fact.statement
  return undefined
}

function isImport(fact: {
  readonly kind: string
}): fact is { readonly kind: 'statement.imported'; readonly statement: ImportedStatement } {
  return fact.kind === 'statement.imported'
}
