import { createHash } from 'node:crypto'
import type { ImportedStatement } from '@daybook/core/daybook/bank-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import {
  certainOf,
  meantOf,
  readForAccount,
  unclearRefusals,
  unfitFor,
} from '../../bank-files/file-of-account.ts'
import { planImport } from '../../ledger/plan-import.ts'
import { record } from '../../record.ts'
import { actOf, command, mayGoOn } from '../command.ts'
import { accountCode, amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { bankFileFields, profileOf } from './bank-file-fields.ts'
import { importSummary, noticesSaid, toldOf, unreadableIn } from './import-answer.ts'

const row = z.coerce.number().int().positive()
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
  isBulky: true,
  input: z.strictObject({
    ...bankFileFields,
    code: accountCode.optional().meta({ description: 'post every new line against this account at once' }),
    alike: z
      .enum(['ask', 'add', 'skip'])
      .default('ask')
      .meta({ description: 'what to do with all lines that may be here already' }),
    add: z.array(row).default([]).meta({ description: 'rows that look alike and are new all the same' }),
    skip: z.array(row).default([]).meta({ description: 'rows that look alike and are here already' }),
    confirm: z
      .boolean()
      .default(false)
      .meta({ description: 'the file is read rightly, as the preview shows it' }),
    insist: z.boolean().default(false).meta({ description: 'the bank’s number of the account has changed' }),
  }),
  output: z.strictObject({
    statement: z.string(),
    account: z.string(),
    summary: z.string(),
    format: z.string(),
    added: z.number(),
    known: z.number(),
    skipped: z.number(),
    coded: z.number(),
    from: z.string().optional(),
    through: z.string().optional(),
    opening: amountOut.optional(),
    closing: amountOut.optional(),
    difference: amountOut
      .optional()
      .meta({ description: 'closing balance less opening balance and lines; 0.00 proves the file' }),
    batches: z
      .array(z.strictObject({ statement: z.string(), account: z.string(), summary: z.string() }))
      .optional(),
    alike: z.array(
      z.strictObject({
        row: z.number().meta({ description: 'the row of the file, for add and skip' }),
        date: z.string(),
        amount: z.string(),
        text: z.string(),
        here: z.string().optional().meta({ description: 'the line of the books that it looks like' }),
        hereDate: z.string().optional(),
        hereText: z.string().optional(),
      }),
    ),
    keptBack: z.array(keptBack),
    unreadable: z.array(z.strictObject({ row: z.number(), text: z.string(), why: z.string() })),
    notices: z.array(z.string()),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const asked = { ...input, profile: profileOf(input) }
    const begun = await mayGoOn(ctx, 0, 4)
    if (!begun.ok) return begun
    const read = await readForAccount(ctx.book, asked)
    if (!read.ok) return read
    const isRead = await mayGoOn(ctx, 1, 4)
    if (!isRead.ok) return isRead
    const { file, bytes, name, known } = read.value
    const meant = meantOf(read.value, asked)
    if (!meant.ok) return meant
    const unfit = meant.value.flatMap((each) => unfitFor(each, known, input.insist))
    if (unfit.length > 0) return refused(unfit)
    const clear = input.confirm ? ok(undefined) : unclearRefusals(name, file)
    if (!clear.ok) return clear
    const paper = paperOf(name, file.format, bytes)
    const key = { ...input, content: undefined, file: paper.sha256 }
    // One act, all of it or nothing: it can be stopped until the moment of the commit.
    const act = { ...actOf(ctx, 'statement.import', key), lastCall: () => mayGoOn(ctx, 3, 4) }
    const recorded = await record(ctx.book, act, async (view) => {
      const planned = await planImport(view, read.value, meant.value, paper, { ...input, today: ctx.today })
      if (!planned.ok) return planned
      const isPlanned = await mayGoOn(ctx, 2, 4)
      if (!isPlanned.ok) return isPlanned
      const facts = planned.value.facts.map((fact) => ({ fact }))
      const papers = facts.length === 0 ? [] : [{ sha256: paper.sha256, bytes }]
      return ok({ facts, papers, tells: planned.value.told })
    })
    if (!recorded.ok) return recorded
    // Of an act that was there already its facts tell.
    const told = recorded.value.tells ?? []
    const facts = recorded.value.facts.map((each) => each.fact)
    const batches = importedIn(facts)
    const account = (id: string) => known.chart.get(id)?.code ?? id
    const said = toldOf(told, meant.value, batches)
    const [first] = batches
    const only = batches.length > 1 ? undefined : first
    return ok({
      statement: batches.map(({ id }) => id).join(', '),
      account: meant.value.map((each) => each.account.code).join(', '),
      summary: importSummary(said, ctx.language),
      format: file.format,
      added: said.added,
      known: said.known,
      skipped: said.skipped,
      coded: facts.filter(({ kind }) => kind === 'entry.posted').length,
      ...datesOf(only),
      ...(said.difference === undefined ? {} : { difference: formatCents(said.difference) }),
      ...(batches.length > 1 ? { batches: batches.map((each) => listed(each, account, ctx.language)) } : {}),
      alike: said.alike,
      keptBack: said.keptBack,
      unreadable: unreadableIn(meant.value, ctx.language),
      notices: noticesSaid(certainOf(file), meant.value, told, { language: ctx.language, today: ctx.today }),
      ...outcomeOf(recorded.value),
    })
  },
})

function datesOf(batch: ImportedStatement | undefined) {
  if (batch === undefined) return {}
  const { from, through, opening, closing } = batch
  return {
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    ...(opening === undefined ? {} : { opening: formatCents(opening) }),
    ...(closing === undefined ? {} : { closing: formatCents(closing) }),
  }
}

function listed(batch: ImportedStatement, account: (id: string) => string, language: Language) {
  const { id, known, skipped = [], lines } = batch
  const counts = { added: lines.length, known, skipped: skipped.length, alike: [] }
  return { statement: id, account: account(batch.account), summary: importSummary(counts, language) }
}

function paperOf(name: string, format: string, bytes: Uint8Array): PaperRef {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, name, mediaType: `application/x-${format}`, size: bytes.length }
}

function importedIn(facts: readonly Fact[]): readonly ImportedStatement[] {
  return facts.flatMap((fact) => (fact.kind === 'statement.imported' ? [fact.statement] : []))
}
