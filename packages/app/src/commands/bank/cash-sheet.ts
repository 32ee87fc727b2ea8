import { canadianCash } from '@daybook/canada/cash/denominations.ts'
import { blankSheet, filledSheet } from '@daybook/core/bank/cash-sheet.ts'
import { overOf } from '@daybook/core/bank/count-cash.ts'
import { pieceTotal } from '@daybook/core/bank/pieces.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { countOf } from '../../ledger/load-cash.ts'
import { contextOf, type ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { accountCode, amountOut, day } from '../fields.ts'
import { pieceOut } from './cash-fields.ts'

const input = z.strictObject({
  account: accountCode.meta({ description: 'the cash account' }),
  on: day.optional().meta({ description: 'the day of a count; a blank sheet when left out' }),
})

/** Prints a sheet to count cash by hand, or a count as it was kept. */
export const cashSheet = command({
  name: 'cash.sheet',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Print a cash count sheet', fr: 'Imprimer une feuille de décompte' },
  line: { words: ['account'] },
  input,
  output: z.strictObject({
    account: z.string(),
    on: z.string(),
    pieces: z.array(pieceOut),
    counted: amountOut,
    vouchers: amountOut,
    booksSay: amountOut,
    difference: amountOut,
  }),
  run: async (ctx, input) => {
    const made = await sheet(ctx, input)
    return made.ok ? ok(made.value.json) : made
  },
  report: sheet,
})

type Sheet = {
  account: string
  on: string
  pieces: { piece: string; count: number; amount: string }[]
  counted: string
  vouchers: string
  booksSay: string
  difference: string
}

async function sheet(ctx: Context, input: Input): Promise<Result<ReportResult & { readonly json: Sheet }>> {
  return inView(ctx.book, async (view) => {
    const found = accountNamed(view.chart, input.account)
    if (!found.ok) return found
    const account = found.value
    const { on = '' } = input
    const count = on === '' ? undefined : await countOf(view.reader, account, on)
    if (on !== '' && count === undefined) {
      return refuse('cash-count-unknown', { account: account.code, date: on }, 'on')
    }
    const [counted, book] = [count?.amount ?? 0n, count?.book.amount ?? 0n]
    const context = {
      ...contextOf(view, { language: ctx.language, today: ctx.today }),
      account: `${account.code} ${accountName(account, ctx.language)}`,
      asOfSeq: view.head.seq,
      denominations: canadianCash,
    }
    return ok({
      json: {
        account: account.code,
        on,
        pieces: canadianCash.map(({ piece }) => {
          const many = count?.pieces.find((each) => each.piece === piece)?.count ?? 0
          return { piece, count: many, amount: formatCents(pieceTotal({ piece, count: many })) }
        }),
        counted: formatCents(counted),
        vouchers: formatCents(count?.vouchers?.amount ?? 0n),
        booksSay: formatCents(book),
        difference: formatCents(count === undefined ? 0n : overOf(count)),
      },
      pages: () => [count === undefined ? blankSheet(context) : filledSheet(count, context)],
      figures: () => [],
    })
  })
}

type Input = z.output<typeof input>
