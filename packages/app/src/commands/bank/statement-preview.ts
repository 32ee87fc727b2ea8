import { statementDifference } from '@daybook/core/bank/import-statement.ts'
import { noticeText } from '@daybook/core/bank/notices.ts'
import { amountText, type StatementFile, sumOfLines } from '@daybook/core/bank/statement.ts'
import type { Detected } from '@daybook/core/bank/table/detected.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { plainText } from '@daybook/core/kit/plain-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import {
  type ChosenStatement,
  certainOf,
  readForAccount,
  unclearIn,
} from '../../bank-files/file-of-account.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { bankFileFields, profileOf } from './bank-file-fields.ts'
import { noticesSaid, unreadableIn } from './import-answer.ts'
import { detectedWords } from './preview-words.ts'

const shownLines = 5

const lineOut = z.strictObject({
  statement: z.number().optional(),
  row: z.number(),
  date: z.string(),
  amount: z.string(),
  text: z.string(),
  pending: z.boolean().optional(),
})

/** Shows how a bank file would be read, and its first lines as they would be imported; changes nothing. */
export const statementPreview = command({
  name: 'statement.preview',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Preview a bank file', fr: 'Prévisualiser un fichier bancaire' },
  line: { words: ['file'] },
  input: z.strictObject(bankFileFields),
  output: z.strictObject({
    file: z.string(),
    format: z.string(),
    encoding: z.string().optional(),
    layout: z.string().optional(),
    dateOrder: z.string().optional(),
    sign: z.string().optional(),
    decimal: z.string().optional(),
    delimiter: z.string().optional(),
    columns: z.array(z.string()).optional(),
    headingRow: z.number().optional(),
    before: z.number().meta({ description: 'rows before the first line that are no lines' }),
    after: z.number().meta({ description: 'other rows that are no lines: totals, balances, notes' }),
    statements: z.array(
      z.strictObject({
        statement: z.number(),
        account: z.string().optional(),
        bankAccount: z.string().optional(),
        kind: z.string(),
        currency: z.string().optional(),
        from: z.string().optional(),
        through: z.string().optional(),
        lines: z.number(),
        moved: amountOut,
        opening: z.string().optional(),
        closing: z.string().optional(),
        difference: amountOut.optional(),
      }),
    ),
    lines: z.array(lineOut),
    unclear: z.array(z.string()),
    unreadable: z.array(z.strictObject({ row: z.number(), text: z.string(), why: z.string() })),
    notices: z.array(z.string()),
  }),
  run: async (ctx, input) => {
    const read = await readForAccount(ctx.book, { ...input, profile: profileOf(input) })
    if (!read.ok) return read
    const { file, name, chosen } = read.value
    const shown = input.statement === undefined ? chosen : chosen.slice(input.statement - 1, input.statement)
    const unclear = unclearIn(file)
    return ok({
      file: name,
      format: file.format,
      ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
      ...(file.detected === undefined ? {} : tableOut(file.detected, ctx.language)),
      ...rowsPassed(file),
      statements: shown.map(statementOut),
      lines: shown.flatMap(({ statement, index }) => {
        const which = shown.length > 1 ? { statement: index } : {}
        return statement.lines.slice(0, shownLines).map((line) => ({ ...which, ...lineShown(line) }))
      }),
      unclear: unclear.map((each) => noticeText(each, ctx.language)),
      unreadable: unreadableIn(shown, ctx.language),
      notices: noticesSaid(certainOf(file), shown, [], { language: ctx.language, today: ctx.today }),
    })
  },
})

function tableOut(detected: Detected, language: Language) {
  const { dateOrder, sign } = detectedWords(detected, language)
  const { layout, decimal, delimiter, columns, headingRow } = detected
  const inOrder = columns.toSorted((one, other) => one.index - other.index)
  const table = inOrder.map(({ index, heading, role }) =>
    heading === '' ? `${index + 1} = ${role}` : `${index + 1} ${heading} = ${role}`,
  )
  return {
    ...(layout === undefined ? {} : { layout }),
    dateOrder,
    sign,
    decimal,
    ...(delimiter === '' ? {} : { delimiter: delimiter === '\t' ? 'tab' : delimiter }),
    ...(table.length === 0 ? {} : { columns: table, headingRow }),
  }
}

function rowsPassed({ skipped }: StatementFile): { before: number; after: number } {
  const before = skipped.filter(({ as }) => as === 'preamble').length
  return { before, after: skipped.filter(({ as }) => as !== 'preamble' && as !== 'heading').length }
}

function statementOut({ index, statement, account, bankNumber }: ChosenStatement) {
  const { kind, currency, from, through, lines, opening, closing } = statement
  const difference = statementDifference(statement)
  return {
    statement: index,
    ...(account === undefined ? {} : { account: account.code }),
    ...(bankNumber === undefined ? {} : { bankAccount: `…${bankNumber.last}` }),
    kind,
    ...(currency === undefined ? {} : { currency }),
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    lines: lines.length,
    moved: formatCents(sumOfLines(lines)),
    ...(opening === undefined ? {} : { opening: amountText(opening.amount) }),
    ...(closing === undefined ? {} : { closing: amountText(closing.amount) }),
    ...(difference === undefined ? {} : { difference: formatCents(difference) }),
  }
}

function lineShown({ row, date, amount, text, pending }: ChosenStatement['statement']['lines'][number]) {
  return { row, date, amount: amountText(amount), text: plainText(text), ...(pending ? { pending } : {}) }
}
