import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planReminders, reminderLevel } from '@daybook/core/receivables/remind.ts'
import { z } from 'zod'
import { answerBooks } from '../../trade/answer-books.ts'
import { remindersOf } from '../../trade/load-reminders.ts'
import { loadItems, partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { reminderOut } from '../settlement-fields.ts'

const days = z.coerce.number().int().min(0).max(365)

/** Keeps that customers are reminded of invoices past due, each time a level firmer; undone as one act. */
export const customerRemind = command({
  name: 'customer.remind',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remind customers of invoices past due', fr: 'Relancer les clients en retard' },
  line: { rest: 'customers' },
  input: z.strictObject({
    customers: z
      .array(words)
      .max(10_000)
      .default([])
      .meta({ description: 'names or numbers of customers; all who are late when left out' }),
    date: day.optional().meta({ description: 'the day of the reminders; today when left out' }),
    grace: days.default(0).meta({ description: 'days past due that are let pass' }),
    again: days.default(14).meta({ description: 'days before an invoice is asked for again' }),
  }),
  output: z.strictObject({ reminders: z.array(reminderOut), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await recordFacts(ctx, 'customer.remind', input, async (view) => {
      const only = new Set<string>()
      for (const name of input.customers) {
        const party = await partyOf(view.reader, name, 'customer')
        if (!party.ok) return party
        only.add(party.value.id)
      }
      const date = input.date ?? ctx.today
      const facts = planReminders(await loadItems(view, 'customer', date), await remindersOf(view), {
        date,
        grace: input.grace,
        again: input.again,
        first: view.head.seq + 1,
        ...(only.size === 0 ? {} : { only }),
      })
      return facts.length === 0 ? refuse('reminder-none', { date }, 'customers') : ok(facts)
    })
    if (!recorded.ok) return recorded
    const { nameOf, currency } = await answerBooks(ctx.book, ctx.language)
    const made = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'reminder.set' ? [fact.reminder] : [],
    )
    return ok({
      reminders: made.map((reminder) => ({
        id: reminder.id,
        customer: nameOf(reminder.party),
        date: reminder.date,
        level: reminderLevel(reminder),
        invoices: reminder.items.map(({ document }) => document.replace('invoice/', '')).join(', '),
        amount: formatCents(sumOf(reminder.items.map(({ amount }) => amount))),
        currency: reminder.items[0]?.currency ?? currency,
      })),
      ...outcomeOf(recorded.value),
    })
  },
})
