import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountStatement } from '@daybook/core/receivables/statement.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { heldDocuments } from '../../trade/holdbacks.ts'
import { controlsOf, loadRecords, partyOf } from '../../trade/load-trade.ts'
import { command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'

/** Makes a customer's statement of account: what was owed, each movement, what is owed, and how old it is. */
export const customerStatement = command({
  name: 'customer.statement',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Make a statement of account', fr: 'Établir un état de compte' },
  line: { words: ['customer'] },
  input: z.strictObject({
    customer: words.meta({ description: 'the customer’s name or number' }),
    from: day.optional().meta({ description: 'the first of the month of --through when left out' }),
    through: day.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({
    customer: z.string(),
    language: z.string(),
    from: z.string(),
    through: z.string(),
    opening: amountOut,
    rows: z.array(
      z.strictObject({
        date: z.string(),
        item: z.string(),
        kind: z.string(),
        memo: z.string(),
        charge: amountOut,
        payment: amountOut,
        balance: amountOut,
      }),
    ),
    closing: amountOut,
    open: z.array(z.strictObject({ item: z.string(), date: z.string(), due: z.string(), open: amountOut })),
    held: amountOut.meta({ description: 'held back until work is done, and in no balance above' }),
    ageing: z.array(amountOut).meta({ description: 'not due, 30, 60 and 90 days past due, later' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const party = await partyOf(view.reader, input.customer, 'customer')
      if (!party.ok) return party
      const through = input.through ?? ctx.today
      const from = input.from ?? firstOfMonth(through)
      const records = await loadRecords(view, through, 'customer')
      const controls = new Set(controlsOf(view, 'customer').map(({ id }) => id))
      const statement = accountStatement(records, party.value, {
        span: { from, through },
        sign: 1n,
        controls,
      })
      const held = await heldDocuments(view, 'customer', { party: party.value.id, on: through })
      return ok({
        customer: party.value.name,
        language: party.value.language,
        from,
        through,
        opening: formatCents(statement.opening),
        rows: statement.rows.map(({ date, number, kind, memo, charge, payment, balance }) => ({
          date,
          item: number,
          kind,
          memo,
          charge: formatCents(charge),
          payment: formatCents(payment),
          balance: formatCents(balance),
        })),
        closing: formatCents(statement.closing),
        open: statement.open.map(({ number, date, due, open }) => ({
          item: number,
          date,
          due,
          open: formatCents(open),
        })),
        held: formatCents(sumOf(held.map(({ item }) => item.open))),
        ageing: statement.ageing.totals.map(formatCents),
      })
    }),
})
