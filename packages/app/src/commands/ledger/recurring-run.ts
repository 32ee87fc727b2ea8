import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planRecurring } from '@daybook/core/ledger/run-recurring.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { templateNamed, templatesOf } from '../../ledger/load-cards.ts'
import { type Recorded, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn, reversalIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'

/** Posts every recurring entry that is due through a day, each once. */
export const recurringRun = command({
  name: 'recurring.run',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post what is due', fr: 'Reporter ce qui est dû' },
  input: z.strictObject({
    through: nearDay.optional().meta({ description: 'the last day; today when left out' }),
    template: words.optional().meta({ description: 'only the template of this name' }),
  }),
  output: z.strictObject({
    posted: z.array(
      z.strictObject({
        template: z.string(),
        entry: z.string(),
        date: z.string(),
        amount: amountOut,
        reversal: z.string(),
      }),
    ),
    next: z.array(z.strictObject({ template: z.string(), next: z.string() })),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const through = input.through ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'recurring.run', input), async (view) => {
      const chosen =
        input.template === undefined
          ? ok(await templatesOf(view.reader))
          : await templateNamed(view.reader, input.template)
      if (!chosen.ok) return chosen
      const all = [chosen.value].flat()
      const templates = all.filter(({ recurs }) => recurs !== undefined && recurs.next <= through)
      const first = templates.map(({ recurs }) => recurs?.next ?? through).toSorted()[0] ?? through
      const postings = templates.flatMap((each) => each.postings)
      const books = await booksToPost(view, postings, { first, last: through })
      const planned = planRecurring(books, templates, through)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    return recorded.ok ? ok(postedFrom(recorded.value)) : recorded
  },
})

function postedFrom(recorded: Recorded) {
  const templates = recorded.facts.flatMap(({ fact }) =>
    fact.kind === 'template.set' ? [fact.template] : [],
  )
  const names = new Map(templates.map(({ id, name }) => [id, name]))
  const entries = postedIn(recorded)
  return {
    posted: entries
      .filter(({ because }) => because.kind === 'recurring')
      .map((entry) => ({
        template: names.get(entry.because.id) ?? entry.because.id,
        entry: entryName(entry.number),
        date: entry.date,
        amount: debitOf(entry),
        reversal: reversalIn(entries, entry),
      })),
    next: templates.map(({ name, recurs }) => ({ template: name, next: recurs?.next ?? '' })),
    ...outcomeOf(recorded),
  }
}
