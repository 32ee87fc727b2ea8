import { all, ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { blankKinds, blankSheet, mostColumns } from '@daybook/core/workpapers/blank-sheets.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { fileInput, fileOutput, freeFile, givenOut } from '../../payments/made-file.ts'
import { blankPdf } from '../../print/blank-pdf.ts'
import { command } from '../command.ts'
import { accountCode } from '../fields.ts'

/** Prints sheets to keep books by hand, as PDF on letter paper. */
export const paperBlank = command({
  name: 'paper.blank',
  effect: 'desk',
  role: 'viewer',
  title: {
    en: 'Print sheets to keep books by hand',
    fr: 'Imprimer des feuilles pour tenir les livres à la main',
  },
  line: { words: ['sheet'] },
  input: z.strictObject({
    sheet: z.enum(blankKinds).meta({ description: 'which sheet: cash-book, journal, petty-cash or ledger' }),
    column: z
      .array(accountCode)
      .max(mostColumns)
      .default([])
      .meta({ description: 'accounts whose columns the cash book has, as often as needed' }),
    account: accountCode
      .optional()
      .meta({ description: 'the account that a ledger sheet is for; blank when left out' }),
    plain: z.boolean().default(false).meta({ description: 'without the name of the books' }),
    rows: z.coerce
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ description: 'how many rows; as many as fit a letter page when left out' }),
    count: z.coerce.number().int().min(1).max(100).default(1).meta({ description: 'how many sheets' }),
    ...fileInput,
  }),
  output: z.strictObject({
    sheet: z.string(),
    columns: z.array(z.string()),
    rows: z.number(),
    ...fileOutput,
    dryRun: z.boolean(),
  }),
  run: async (ctx, given) => {
    const { language } = ctx
    const file = freeFile(given, `${given.sheet}.pdf`)
    if (!file.ok) return file
    const named = await inView(ctx.book, async ({ chart, profile }) => {
      const codes = given.account === undefined ? given.column : [...given.column, given.account]
      const found = all(codes.map((code) => accountNamed(chart, code)))
      if (!found.ok) return found
      const names = found.value.map((account) => `${account.code} ${accountName(account, language)}`)
      return ok({ names, name: given.plain ? '' : profile.name })
    })
    if (!named.ok) return named
    const { names, name } = named.value
    const sheet = blankSheet({
      ...{ kind: given.sheet, language, name },
      account: given.account === undefined ? '' : (names.at(-1) ?? ''),
      columns: names.slice(0, given.column.length),
      ...(given.rows === undefined ? {} : { rows: given.rows }),
    })
    const printed = await blankPdf(sheet, { author: name, today: ctx.today, sheets: given.count })
    if (!printed.ok) return printed
    const answer = {
      ...{ sheet: given.sheet, rows: sheet.rows, dryRun: ctx.dryRun },
      columns: sheet.columns.map((column) => column.name),
    }
    if (ctx.dryRun) return ok({ ...answer, file: file.value })
    const out = givenOut(given, file.value, printed.value.bytes)
    return out.ok ? ok({ ...answer, ...out.value }) : out
  },
})
