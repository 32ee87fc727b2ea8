import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { reminderLevel } from '@daybook/core/receivables/remind.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { remindersOf } from '../../trade/load-reminders.ts'
import { partiesOf, partyOf } from '../../trade/load-trade.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { reminderOut } from '../settlement-fields.ts'

/** Lists the reminders that were made, the newest first. */
export const customerReminders = command({
  name: 'customer.reminders',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List reminders', fr: 'Lister les rappels' },
  line: { words: ['customer'] },
  input: z.strictObject({
    customer: words.optional().meta({ description: 'only those of this customer' }),
  }),
  output: z.array(reminderOut),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const own =
        input.customer === undefined ? ok(undefined) : await partyOf(view.reader, input.customer, 'customer')
      if (!own.ok) return own
      const parties = await partiesOf(view.reader)
      const all = (await remindersOf(view)).filter(
        ({ party }) => own.value === undefined || party === own.value.id,
      )
      return ok(
        all.reverse().map((reminder) => ({
          id: reminder.id,
          customer: parties.get(reminder.party)?.name ?? reminder.party,
          date: reminder.date,
          level: reminderLevel(reminder),
          invoices: reminder.items.map(({ document }) => document.replace('invoice/', '')).join(', '),
          amount: formatCents(sumOf(reminder.items.map(({ amount }) => amount))),
          currency: reminder.items[0]?.currency ?? view.profile.currency,
        })),
      )
    }),
})
