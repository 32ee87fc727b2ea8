import type { OrganizedItem } from '@daybook/canada/organizer/organize.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { madeOrganizer } from '../../reports/organizer.ts'
import { changePerson } from '../../t1/kept-facts.ts'
import { personAsked } from '../../t1/person-asked.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** What an item is called in the organizer, and what it comes to. */
const whatOut = { label: z.string(), amount: amountOut }

/** Writes what the kept receipts come to into the answers of a kept return. */
export const organizerHandOver = command({
  name: 'organizer.hand-over',
  effect: 'desk',
  role: 'bookkeeper',
  isSecret: true,
  title: { en: 'Hand receipts over to the return', fr: 'Remettre les reçus à la déclaration' },
  line: { words: ['year'] },
  input: z.strictObject({
    ...personAsked,
    from: z
      .enum(['receipts', 'books'])
      .default('receipts')
      .meta({ description: 'what receipts come to, or what the books have' }),
  }),
  output: z.strictObject({
    year: z.number(),
    answers: z.array(z.strictObject({ name: z.string(), ...whatOut })),
    slips: z
      .array(z.strictObject({ kind: z.string(), from: z.string(), ...whatOut }))
      .meta({ description: 'slips that are there: type their boxes with t1 slip' }),
    byHand: z
      .array(z.strictObject({ kind: z.string(), ...whatOut }))
      .meta({ description: 'what the return asks about otherwise: child care, by child' }),
    dryRun: z.boolean(),
  }),
  run: async (ctx, asked) => {
    const made = await inView(ctx.book, (view) => madeOrganizer(view, asked))
    if (!made.ok) return made
    const amountOf = ({ books, kept }: OrganizedItem): Cents => (asked.from === 'books' ? books : kept)
    const papers = made.value.items.filter((each) => each.item.paper === 'receipt' && amountOf(each) > 0n)
    const called = ({ label }: OrganizedItem['item']) => ({ label: label[ctx.language] })
    const answers = papers.flatMap((each) =>
      each.item.answer === undefined
        ? []
        : [{ name: each.item.answer, ...called(each.item), amount: formatCents(amountOf(each)) }],
    )
    if (answers.length > 0) {
      const said = Object.fromEntries(answers.map(({ name, amount }) => [name, amount]))
      const changed = await changePerson(ctx, asked, (person) =>
        ok({ ...person, answers: { ...person.answers, ...said } }),
      )
      if (!changed.ok) return changed
    }
    const slips = made.value.items.filter(({ item }) => item.paper === 'slip')
    return ok({
      ...{ year: asked.year, answers, dryRun: ctx.dryRun },
      slips: slips.flatMap(({ item, receipts }) =>
        receipts.map(({ kind, from, amount }) => ({
          ...{ kind, from, ...called(item) },
          amount: formatCents(amount),
        })),
      ),
      byHand: papers
        .filter(({ item }) => item.answer === undefined)
        .map((each) => ({ kind: each.item.kind, ...called(each.item), amount: formatCents(amountOf(each)) })),
    })
  },
})
