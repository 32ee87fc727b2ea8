import { planReissue } from '@daybook/core/bank/outstanding-cheques.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { reissuedSettlements, reissueFacts, reissueNumber } from '@daybook/core/payments/reissue-cheque.ts'
import { z } from 'zod'
import { chequeMeant } from '../../bank/cheque-meant.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { chequeSeriesOf, rootEntry } from '../../payments/load-payments.ts'
import { record } from '../../record.ts'
import { settlementsOf } from '../../trade/load-trade.ts'
import { actOf, command } from '../command.ts'
import { text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'
import { accountOfCheque, chequeTyped } from './payment-fields.ts'

/** Writes an outstanding cheque anew: reverses the old one on a day and posts the new one, linked. */
export const chequeReissue = command({
  name: 'cheque.reissue',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Reissue a cheque under a new number', fr: 'Refaire un chèque sous un nouveau numéro' },
  line: { words: ['cheque', 'ref'] },
  input: z.strictObject({
    cheque: chequeTyped,
    ref: words.optional().meta({
      description: 'the number of the new cheque; the next of the series when left out',
    }),
    on: nearDay,
    memo: text.optional(),
    account: accountOfCheque,
  }),
  output: z.strictObject({
    old: z.string(),
    reversal: z.string(),
    entry: z.string().meta({ description: 'the entry of the new cheque' }),
    cheque: z.string(),
    amount: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.reissue', input), async (view) => {
      const cheque = await chequeMeant(view, input.cheque, input.account)
      if (!cheque.ok) return cheque
      const { postings } = cheque.value.standing.entry
      const books = await booksToPost(view, postings, { first: input.on, last: input.on })
      const memo = input.memo === undefined ? {} : { memo: input.memo }
      const series = await chequeSeriesOf(view, cheque.value.account)
      const ref = reissueNumber(series, cheque.value.account, input.ref)
      if (!ref.ok) return ref
      const planned = planReissue(books, cheque.value, { on: input.on, ref: ref.value, ...memo })
      if (!planned.ok) return planned
      const root = await rootEntry(view.reader, cheque.value.standing)
      const old = [root, cheque.value.standing.entry.number]
      const settled = await settlementsOf(view.reader)
      const facts = [
        ...planned.value,
        ...reissueFacts(series, root, planned.value, { on: input.on, language: books.language }),
        ...reissuedSettlements(settled, old, planned.value, input.on),
      ]
      return ok({ facts: facts.map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const [reversal, entry] = postedIn(recorded.value)
    return ok({
      old: entry?.because.id ?? '',
      reversal: reversal === undefined ? '' : entryName(reversal.number),
      entry: entry === undefined ? '' : entryName(entry.number),
      cheque: entry?.ref ?? '',
      amount: entry === undefined ? '' : debitOf(entry),
      ...outcomeOf(recorded.value),
    })
  },
})
