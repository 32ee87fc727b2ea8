import { planCharge } from '@daybook/core/bank/charge-entry.ts'
import { planStop } from '@daybook/core/bank/outstanding-cheques.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { chequeMeant } from '../../bank/cheque-meant.ts'
import { chequeStops } from '../../bank/seal-report.ts'
import type { View } from '../../book.ts'
import { booksToPost, ratesBetween } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { aboveZero } from '../bank/seal-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amountOut } from '../fields.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { accountOfCheque, chequeTyped } from './payment-fields.ts'

const input = z.strictObject({
  cheque: chequeTyped,
  account: accountOfCheque,
  on: nearDay,
  reason,
  fee: aboveZero.optional().meta({ description: 'what the bank charges for it; posted in the same act' }),
  to: accountCode.optional().meta({ description: 'the account of the fee; the bank charges when left out' }),
})

/** Stops payment of an outstanding cheque, and posts what the bank charges for it. */
export const chequeStop = command({
  name: 'cheque.stop',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Stop payment of a cheque', fr: 'Faire opposition à un chèque' },
  line: { words: ['cheque'] },
  input,
  output: z.strictObject({
    cheque: z.string(),
    entry: z.string(),
    account: z.string(),
    amount: amountOut,
    on: z.string(),
    fee: z.string().meta({ description: 'the entry of the fee' }),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.stop', given), (view) => planned(view, given))
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const stop = first?.fact.kind === 'cheque.stopped' ? first.fact.stop : undefined
    return ok({
      cheque: stop?.cheque ?? '',
      entry: stop?.id ?? '',
      account: stop?.account ?? '',
      amount: formatCents(-(stop?.amount ?? 0n)),
      on: stop?.on ?? '',
      fee: stop?.fee === undefined ? '' : entryName(stop.fee),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(view: View, given: z.output<typeof input>) {
  const cheque = await chequeMeant(view, given.cheque, given.account)
  if (!cheque.ok) return cheque
  const { account, standing } = cheque.value
  const written = entryName(standing.entry.number)
  const days = { first: given.on, last: given.on }
  const rates = await ratesBetween(view, account.currency === undefined ? [] : [account.currency], days)
  const books = { ...(await booksToPost(view, [], days)), rates }
  const name = cheque.value.cheque ?? written
  const memo = books.language === 'fr' ? `Opposition au chèque ${name}` : `Stop payment of cheque ${name}`
  const fee =
    given.fee === undefined
      ? undefined
      : planCharge(books, account, {
          kind: 'charge',
          amount: given.fee,
          date: given.on,
          memo,
          ...(given.to === undefined ? {} : { to: given.to }),
          because: { kind: 'adjustment', id: written },
        })
  if (fee !== undefined && !fee.ok) return fee
  const stops = await chequeStops(view.reader)
  const planned = planStop(books, cheque.value, stops.get(written), {
    on: given.on,
    reason: given.reason,
    ...(fee === undefined ? {} : { fee: fee.value }),
  })
  return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
}
