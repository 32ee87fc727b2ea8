import { noticeText } from '@daybook/core/bank/notices.ts'
import { chainNotice } from '@daybook/core/bank/statement-chain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { batchesIn } from '../../ledger/load-statements.ts'
import { type BankLineRow, bankLines } from '../../store/queries-bank.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'

/** Shows an imported statement: its file, its proof, and where each of its lines stands. */
export const statementShow = command({
  name: 'statement.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show an imported statement', fr: 'Montrer un relevé importé' },
  line: { words: ['statement'] },
  input: z.strictObject({ statement: words.meta({ description: 'the number of the statement: S607' }) }),
  output: z.strictObject({
    statement: z.string(),
    account: z.string(),
    bankAccount: z.string().optional(),
    file: z.string(),
    sha256: z.string(),
    format: z.string(),
    from: z.string().optional(),
    through: z.string().optional(),
    inFile: z.number().optional().meta({ description: 'how many lines the file has' }),
    added: z.number(),
    known: z.number(),
    skipped: z.number(),
    opening: amountOut.optional(),
    moved: amountOut.optional(),
    closing: amountOut.optional(),
    difference: amountOut
      .optional()
      .meta({ description: 'closing balance less opening balance and lines; 0.00 proves the file' }),
    chain: z.string().optional().meta({ description: 'how it goes on from the statement before' }),
    open: z.number().meta({ description: 'lines that wait to be coded or matched' }),
    lines: z.array(
      z.strictObject({
        line: z.string(),
        date: z.string(),
        amount: amountOut,
        text: z.string(),
        state: z.enum(['open', 'posted', 'excluded', 'asked']),
        entry: z.string().optional(),
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const batches = await batchesIn(reader)
      const batch = batches.find(({ id }) => id === input.statement)
      if (batch === undefined) return refuse('statement-unknown', { statement: input.statement }, 'statement')
      const rows = await reader.read(bankLines, batch.account)
      const own = batches.filter(({ account }) => account === batch.account)
      const chain = chainNotice(batch, own, rows)
      const lines = rows.filter(({ statement }) => statement === batch.id).map(lineOut)
      const { opening, closing, moved, skipped = [], bankNumber } = batch
      const isProven = opening !== undefined && closing !== undefined && moved !== undefined
      return ok({
        statement: batch.id,
        account: chart.get(batch.account)?.code ?? batch.account,
        ...(bankNumber === undefined ? {} : { bankAccount: `…${bankNumber.last}` }),
        file: batch.paper.name,
        sha256: batch.paper.sha256,
        format: batch.format,
        ...(batch.from === undefined ? {} : { from: batch.from }),
        ...(batch.through === undefined ? {} : { through: batch.through }),
        ...(moved === undefined ? {} : { inFile: moved.count }),
        added: batch.added,
        known: batch.known,
        skipped: skipped.length,
        ...(opening === undefined ? {} : { opening: formatCents(opening) }),
        ...(moved === undefined ? {} : { moved: formatCents(moved.amount) }),
        ...(closing === undefined ? {} : { closing: formatCents(closing) }),
        ...(isProven ? { difference: formatCents(closing - opening - moved.amount) } : {}),
        ...(chain === undefined ? {} : { chain: noticeText(chain, ctx.language) }),
        open: lines.filter(({ state }) => state === 'open' || state === 'asked').length,
        lines,
      })
    }),
})

function lineOut(row: BankLineRow) {
  const { id, date, amount, text, number } = row
  return {
    line: id,
    date,
    amount: formatCents(amount),
    text,
    state: stateOf(row),
    ...(number === undefined ? {} : { entry: entryName(number) }),
  }
}

function stateOf({ number, excluded, question }: BankLineRow): 'open' | 'posted' | 'excluded' | 'asked' {
  if (number !== undefined) return 'posted'
  if (excluded !== undefined) return 'excluded'
  return question === undefined ? 'open' : 'asked'
}
