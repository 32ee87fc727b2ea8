import { planWriteBack } from '@daybook/core/bank/outstanding-cheques.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { writtenBackFacts } from '@daybook/core/payments/reissue-cheque.ts'
import { z } from 'zod'
import { chequeMeant } from '../../bank/cheque-meant.ts'
import { inView } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { chequesOf, rootEntry } from '../../payments/load-payments.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'
import { accountOfCheque, chequeTyped } from './payment-fields.ts'

/** Writes a cheque back that nobody cashed: the money is owed still, not earned. */
export const chequeWriteBack = command({
  name: 'cheque.write-back',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Write a stale-dated cheque back', fr: 'Réintégrer un chèque périmé' },
  line: { words: ['cheque'] },
  input: z.strictObject({
    cheque: chequeTyped,
    on: nearDay,
    to: accountCode.optional().meta({
      description: 'where it is owed; the account with role cheques.stale, else accrued liabilities',
    }),
    party: words.optional().meta({ description: 'whom it is owed to, on a control account' }),
    memo: text.optional(),
    account: accountOfCheque,
  }),
  output: z.strictObject({
    old: z.string(),
    entry: z.string(),
    to: z.string(),
    amount: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.write-back', input), async (view) => {
      const cheque = await chequeMeant(view, input.cheque, input.account)
      if (!cheque.ok) return cheque
      const { postings } = cheque.value.standing.entry
      const books = await booksToPost(view, postings, { first: input.on, last: input.on })
      const { on, to, party, memo } = input
      const planned = planWriteBack(books, cheque.value, {
        on,
        ...(to === undefined ? {} : { to }),
        ...(party === undefined ? {} : { party }),
        ...(memo === undefined ? {} : { memo }),
      })
      if (!planned.ok) return planned
      const cheques = await chequesOf(view.reader, cheque.value.account)
      const root = await rootEntry(view.reader, cheque.value.standing)
      const back = writtenBackFacts({ cheques }, root, planned.value.entry, books.language)
      return ok({ facts: [planned.value, ...back].map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    const owed = entry?.postings[1]?.account ?? ''
    return inView(ctx.book, async ({ chart }) =>
      ok({
        old: entry?.because.id ?? '',
        entry: entry === undefined ? '' : entryName(entry.number),
        to: chart.get(owed)?.code ?? owed,
        amount: entry === undefined ? '' : debitOf(entry),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})
