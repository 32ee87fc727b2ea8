import { canadianCash } from '@daybook/canada/cash/denominations.ts'
import { roundedCash } from '@daybook/canada/cash/rounded-cash.ts'
import { planDeposit } from '@daybook/core/bank/make-deposit.ts'
import { countedPieces } from '@daybook/core/bank/pieces.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { fundsAccount, loadFunds } from '../../ledger/load-cash.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amountOut, day, entryNumber, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { pieces } from './cash-fields.ts'

/** `J12=881`: the number of the cheque of a receipt. */
const chequeOf = z
  .string()
  .regex(/^[Jj]?[1-9]\d{0,11}=.+$/)
  .transform((pair) => ({
    number: Number(pair.slice(0, pair.indexOf('=')).replace(/^[Jj]/, '')),
    cheque: pair.slice(pair.indexOf('=') + 1).trim(),
  }))
  .meta({ description: 'ENTRY=NUMBER: the cheque of a receipt, where the entry does not say' })

const input = z.strictObject({
  account: accountCode.meta({ description: 'the bank account that the money goes to' }),
  receipts: z
    .array(entryNumber)
    .default([])
    .meta({ description: 'the entries of the receipts: J12, as often as needed' }),
  entries: z.array(entryNumber).default([]).meta({ description: 'the same as plain words: J12 J14' }),
  all: z.boolean().default(false).meta({ description: 'all that is waiting' }),
  date: day.optional().meta({ description: 'today when left out' }),
  cash: z.array(pieces).default([]).meta({ description: 'notes and coins: VALUE=COUNT, as often as needed' }),
  asCash: z
    .array(entryNumber)
    .default([])
    .meta({ description: 'receipts that are cash; else those without a paper number, when cash is counted' }),
  cheque: z
    .array(chequeOf)
    .default([])
    .meta({ description: 'ENTRY=NUMBER: the cheque of a receipt, where the entry does not say' }),
  overShort: z.boolean().default(false).meta({ description: 'post what the cash is over or short' }),
  memo: words.optional(),
})

/** Groups receipts that wait in undeposited funds into one deposit. */
export const depositMake = command({
  name: 'deposit.make',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Make a deposit', fr: 'Faire un dépôt' },
  line: { rest: 'entries' },
  input,
  output: z.strictObject({
    deposit: z.string(),
    date: z.string(),
    receipts: z.number(),
    cheques: amountOut,
    cash: amountOut,
    amount: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'deposit.make', input), (view) =>
      planned(view, input, date),
    )
    if (!recorded.ok) return recorded
    const made = recorded.value.facts.find(({ fact }) => fact.kind === 'deposit.made')?.fact
    const deposit = made?.kind === 'deposit.made' ? made.deposit : undefined
    const cheques = deposit?.receipts.reduce(
      (sum, { means, amount }) => (means === 'cheque' ? sum + amount : sum),
      0n,
    )
    return ok({
      deposit: `J${deposit?.id ?? ''}`,
      date: deposit?.date ?? date,
      receipts: deposit?.receipts.length ?? 0,
      cheques: formatCents(cheques ?? 0n),
      cash: formatCents((deposit?.amount ?? 0n) - (cheques ?? 0n)),
      amount: formatCents(deposit?.amount ?? 0n),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(view: View, input: Input, date: string): Promise<Result<Plan>> {
  const receipts = [...input.receipts, ...input.entries]
  if (input.all === receipts.length > 0) return refuse('input-missing', { what: '--receipts J12, --all' })
  const [account, funds] = [accountNamed(view.chart, input.account), fundsAccount(view)]
  if (!account.ok) return account
  if (!funds.ok) return funds
  const cash = countedPieces(input.cash, canadianCash)
  if (!cash.ok) return cash
  const { sorted } = await loadFunds(view, funds.value)
  const books = await booksToPost(view, [], { first: date, last: date })
  const { asCash, overShort, memo } = input
  const plan = planDeposit(books, sorted, {
    account: account.value,
    funds: funds.value,
    date,
    cash: cash.value,
    asCash,
    cheques: new Map(input.cheque.map(({ number, cheque }) => [number, cheque])),
    takesOverShort: overShort,
    rounded: roundedCash,
    ...(input.all ? {} : { receipts }),
    ...(memo === undefined ? {} : { memo }),
  })
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

type Input = z.output<typeof input>
