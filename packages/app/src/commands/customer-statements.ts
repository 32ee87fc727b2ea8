import { formatCents } from '@daybook/core/kit/cents.ts'
import { firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { placeInput, placeOutput, placeRefusals, printPapers } from '../trade/paper-print.ts'
import { loadStatements, statementSpan } from '../trade/paper-statements.ts'
import { command } from './command.ts'
import { amountOut, day, words } from './fields.ts'

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
    customers: z
      .array(words)
      .max(10_000)
      .default([])
      .meta({ description: 'names or numbers of customers; all who owe when left out' }),
    from: day.optional().meta({ description: 'the first of the month of --through when left out' }),
    through: day.optional().meta({ description: 'today when left out' }),
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
      const statements = await loadStatements(view, input.customers, span.value)
      return statements.ok ? ok({ statements: statements.value, author: view.profile.name }) : statements
    })
    if (!loaded.ok) return loaded
    const { statements, author } = loaded.value
    const [first] = statements
    const usual =
      statements.length === 1 ? `statement-${first?.party.id}-${through}.pdf` : `statements-${through}.pdf`
    const printed = await printPapers(ctx, {
      place: input,
      usual,
      title: statements.length === 1 ? `${first?.paper.title} ${first?.party.name}` : author,
      author,
      papers: statements.map(({ party, paper }) => ({ name: `statement-${party.id}-${through}`, paper })),
    })
    if (!printed.ok) return printed
    const customers = statements.map(({ party, closing }) => ({
      customer: party.name,
      owing: formatCents(closing),
    }))
    return ok({ ...printed.value, ...span.value, customers })
  },
})
