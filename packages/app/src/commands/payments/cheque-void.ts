import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planVoid } from '@daybook/core/payments/void-cheque.ts'
import { z } from 'zod'
import { chequeNumbered } from '../../bank/load-cheques.ts'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { entriesBelow } from '../../ledger/load-entry.ts'
import { accountToPayFrom, chequeOfNumber, standingEntry } from '../../payments/load-payments.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { chequeNumberTyped, payingFrom } from './payment-fields.ts'

const input = z.strictObject({
  number: chequeNumberTyped,
  reason,
  account: payingFrom,
  on: nearDay.optional().meta({
    description: 'the day on which it is taken back; its own day, or today where that is locked',
  }),
})

/** Voids a cheque that was spoiled or never sent: its entry is reversed, its number stays used. */
export const chequeVoid = command({
  name: 'cheque.void',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Void a cheque', fr: 'Annuler un chèque' },
  line: { words: ['number'] },
  input,
  output: z.strictObject({
    cheque: z.number(),
    date: z.string().meta({ description: 'the day of the cheque' }),
    voidedOn: z.string().meta({ description: 'the day on which the books take it back' }),
    amount: amountOut,
    reversal: z.string().meta({ description: 'the entry that takes it back' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.void', input), (view) =>
      planned(view, input, ctx.today),
    )
    if (!recorded.ok) return recorded
    const [cheque] = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'cheque.voided' ? [fact.cheque] : [],
    )
    const entry = cheque?.voided?.entry ?? 0
    return ok({
      cheque: cheque?.number ?? input.number,
      date: cheque?.date ?? '',
      voidedOn: cheque?.voided?.on ?? '',
      amount: formatCents(cheque?.amount ?? 0n),
      reversal: entry === 0 ? '' : entryName(entry),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(view: View, input: Input, today: string): Promise<Result<Plan>> {
  const { reader } = view
  const account = accountToPayFrom(view, input.account)
  if (!account.ok) return account
  const cheque = await chequeOfNumber(reader, account.value, input.number)
  if (!cheque.ok) return cheque
  const standing =
    cheque.value.voided === undefined ? await standingEntry(reader, cheque.value.entry) : undefined
  // One that the bank has paid is not taken back by voiding it.
  const open = standing === undefined ? ok(undefined) : await chequeNumbered(view, standing.entry.number)
  if (!open.ok) return open
  const postings = standing?.entry.postings ?? []
  const books = await booksToPost(view, postings, { first: today, last: today })
  const sealedThrough = view.seals.get(account.value.id)?.at(-1)?.on
  const plan = planVoid(
    books,
    cheque.value,
    standing,
    {
      today,
      reason: input.reason,
      ...(sealedThrough === undefined ? {} : { sealedThrough }),
      ...(input.on === undefined ? {} : { on: input.on }),
    },
    standing === undefined ? [] : await entriesBelow(reader, standing),
  )
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

type Input = z.output<typeof input>
