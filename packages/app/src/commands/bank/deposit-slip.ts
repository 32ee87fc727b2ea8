import { depositSlipPage } from '@daybook/core/bank/deposit-slip.ts'
import { pieceTotal } from '@daybook/core/bank/pieces.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { depositNumbered } from '../../ledger/load-cash.ts'
import { loadEntry } from '../../ledger/load-entry.ts'
import { contextOf, type ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { amountOut, entryNumber, words } from '../fields.ts'
import { pieceOut } from './cash-fields.ts'

const input = z.strictObject({
  deposit: entryNumber,
  holder: words
    .optional()
    .meta({ description: 'the holder of the account; the name of the books when left out' }),
  number: words.optional().meta({ description: 'the number of the account at the bank, to be printed' }),
})

/** Prints a deposit slip: cheques with payer and number, cash by notes and coins, totals and counts. */
export const depositSlip = command({
  name: 'deposit.slip',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Print a deposit slip', fr: 'Imprimer un bordereau de dépôt' },
  line: { words: ['deposit'] },
  input,
  output: z.strictObject({
    deposit: z.string(),
    date: z.string(),
    holder: z.string(),
    account: z.string(),
    cheques: z.array(z.strictObject({ payer: z.string(), cheque: z.string(), amount: amountOut })),
    cash: z.array(pieceOut),
    amount: amountOut,
  }),
  run: async (ctx, input) => {
    const made = await slip(ctx, input)
    return made.ok ? ok(made.value.json) : made
  },
  report: slip,
})

type Slip = {
  deposit: string
  date: string
  holder: string
  account: string
  cheques: { payer: string; cheque: string; amount: string }[]
  cash: { piece: string; count: number; amount: string }[]
  amount: string
}

async function slip(ctx: Context, input: Input): Promise<Result<ReportResult & { readonly json: Slip }>> {
  return inView(ctx.book, async (view) => {
    const found = await depositNumbered(view.reader, input.deposit)
    if (!found.ok) return found
    const deposit = found.value
    const account = view.chart.get(deposit.account)
    const name =
      account === undefined ? deposit.account : `${account.code} ${accountName(account, ctx.language)}`
    const holder = input.holder ?? view.profile.name
    const posted = await loadEntry(view.reader, Number(deposit.id))
    const banked = posted?.entry.postings.reduce(
      (sum, posting) => (posting.account === deposit.account ? sum + posting.amount : sum),
      0n,
    )
    const context = { ...contextOf(view, { language: ctx.language, today: ctx.today }), bookName: holder }
    return ok({
      json: {
        deposit: `J${deposit.id}`,
        date: deposit.date,
        holder,
        account: input.number ?? name,
        cheques: deposit.receipts
          .filter(({ means }) => means === 'cheque')
          .map(({ payer = '', cheque = '', amount }) => ({ payer, cheque, amount: formatCents(amount) })),
        cash: (deposit.cash ?? []).map((each) => ({
          piece: each.piece,
          count: each.count,
          amount: formatCents(pieceTotal(each)),
        })),
        amount: formatCents(deposit.amount),
      },
      pages: () => [
        depositSlipPage(deposit, {
          ...context,
          account: input.number === undefined ? name : `${name}, ${input.number}`,
          banked: banked ?? 0n,
          asOfSeq: view.head.seq,
        }),
      ],
      figures: () => [],
    })
  })
}

type Input = z.output<typeof input>
