import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { lastReminders } from '../../trade/load-reminders.ts'
import { sellerOf } from '../../trade/paper-load.ts'
import { placeInput, placeOutput, placeRefusals, printPapers } from '../../trade/paper-print.ts'
import { reminderPaper } from '../../trade/paper-reminder.ts'
import { type LoadedStatement, loadStatements, statementSpan } from '../../trade/paper-statements.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { chosenStatements } from './chosen-papers.ts'

/**
 * Prints statements of account, each in its customer’s language: one PDF for all, or a file each. It writes
 * to the disk, so a browser must not be led to ask for it as for something to read.
 */
export const customerStatements = command({
  name: 'customer.statements',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Print statements of account', fr: 'Imprimer les états de compte' },
  line: { rest: 'customers' },
  input: z.strictObject({
    ...chosenStatements,
    ...placeInput,
  }),
  output: z.strictObject({
    ...placeOutput,
    from: z.string(),
    through: z.string(),
    customers: z.array(z.strictObject({ customer: z.string(), owing: amountOut })),
  }),
  run: async (ctx, input) => {
    const places = placeRefusals(input)
    if (!places.ok) return places
    const through = input.through ?? ctx.today
    const span = statementSpan(input.from ?? firstOfMonth(through), through)
    if (!span.ok) return span
    const loaded = await inView(ctx.book, async (view) => {
      const statements = input.reminder
        ? await reminderSheets(view, input.customers)
        : await loadStatements(view, input.customers, span.value)
      return statements.ok ? ok({ statements: statements.value, author: view.profile.name }) : statements
    })
    if (!loaded.ok) return loaded
    const { statements, author } = loaded.value
    const [first] = statements
    const what = input.reminder ? 'reminder' : 'statement'
    const usual =
      statements.length === 1 ? `${what}-${first?.party.id}-${through}.pdf` : `${what}s-${through}.pdf`
    const printed = await printPapers(ctx, {
      place: input,
      usual,
      title: statements.length === 1 ? `${first?.paper.title} ${first?.party.name}` : author,
      author,
      papers: statements.map(({ party, paper }) => ({ name: `${what}-${party.id}-${through}`, paper })),
    })
    if (!printed.ok) return printed
    const customers = statements.map(({ party, closing }) => ({
      customer: party.name,
      owing: formatCents(closing),
    }))
    return ok({ ...printed.value, ...span.value, customers })
  },
})

/** The last reminders as papers, with what they ask for in the currency of the books. */
async function reminderSheets(
  view: View,
  names: readonly string[],
): Promise<Result<readonly LoadedStatement[]>> {
  const reminders = await lastReminders(view, names)
  if (!reminders.ok) return reminders
  const seller = await sellerOf(view)
  return ok(
    reminders.value.map(({ reminder, party }) => ({
      party,
      closing: sumOf(
        reminder.items.flatMap(({ amount, currency }) => (currency === undefined ? amount : [])),
      ),
      paper: reminderPaper(reminder, party, seller),
    })),
  )
}
