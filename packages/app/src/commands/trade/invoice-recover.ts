import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planRecover, recoveryId } from '@daybook/core/receivables/recover.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { standingEntry } from '../../payments/load-payments.ts'
import { entriesBecauseOf } from '../../store/queries-bank.ts'
import { documentNumbered, partiesOf, settlementsOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'

/** Takes in what a customer pays after all of an invoice that was written off. */
export const invoiceRecover = command({
  name: 'invoice.recover',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Recover a bad debt', fr: 'Recouvrer une créance radiée' },
  line: { words: ['number', 'amount'] },
  input: z.strictObject({
    number: words.meta({ description: 'the number of the invoice' }),
    amount: amount.meta({ description: 'what came in' }),
    account: accountCode
      .optional()
      .meta({ description: 'the account it came in on; undeposited funds when left out' }),
    date: day.optional().meta({ description: 'today when left out' }),
    reference: words.optional().meta({ description: 'the number of the customer’s cheque or transfer' }),
  }),
  output: z.strictObject({
    entry: z.string(),
    date: z.string(),
    amount: amountOut,
    expense: amountOut.meta({ description: 'what the bad debt is smaller by' }),
    tax: amountOut.meta({ description: 'the sales tax that is owed again' }),
    left: amountOut.meta({ description: 'what is written off still' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await recordFacts(ctx, 'invoice.recover', input, async (view) => {
      const invoice = await documentNumbered(view.reader, 'invoice', input.number)
      if (!invoice.ok) return invoice
      const party = (await partiesOf(view.reader)).get(invoice.value.party)
      assert(party !== undefined, 'an invoice has its customer')
      const usual = accountWithRole(view.chart, 'undeposited') ?? accountWithRole(view.chart, 'bank.default')
      const named = input.account ?? usual?.code
      const account =
        named === undefined
          ? refuse('input-missing', { what: 'account' }, 'account')
          : accountNamed(view.chart, named)
      if (!account.ok) return account
      const left = await writtenOff(view, invoice.value.id)
      const { amount, reference } = input
      return planRecover(await tradeBooks(view, { days: [date] }), {
        party,
        invoice: invoice.value,
        left,
        amount,
        date,
        account: account.value,
        ...(reference === undefined ? {} : { reference }),
      })
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    assert(entry !== undefined, 'what was recovered is in its act')
    const [came, expense] = entry.postings.map((each) => each.amount)
    return inView(ctx.book, async (view) => {
      const invoice = await documentNumbered(view.reader, 'invoice', input.number)
      const held = invoice.ok ? await writtenOff(view, invoice.value.id) : 0n
      // A rehearsal left the books as they were.
      const left = ctx.dryRun ? held - (came ?? 0n) : held
      return ok({
        entry: entryName(entry.number),
        date: entry.date,
        amount: formatCents(came ?? 0n),
        expense: formatCents(-(expense ?? 0n)),
        tax: formatCents((came ?? 0n) + (expense ?? 0n)),
        left: formatCents(left),
        ...outcomeOf(recorded.value),
      })
    })
  },
})

/** What was written off of an invoice and has not come in since. */
async function writtenOff({ reader }: View, invoice: string): Promise<Cents> {
  let left = 0n
  for (const { kind, allocations, entry } of await settlementsOf(reader)) {
    if (kind !== 'write-off' || entry === undefined) continue
    if ((await standingEntry(reader, entry)) === undefined) continue
    left += sumOf(allocations.map((each) => (each.debit === invoice ? each.amount : 0n)))
  }
  for (const number of await reader.read(entriesBecauseOf, 'receipt', recoveryId(invoice))) {
    const standing = await standingEntry(reader, number)
    left -= standing?.entry.postings[0]?.amount ?? 0n
  }
  return left
}
