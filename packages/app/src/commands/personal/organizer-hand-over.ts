import type { OrganizedItem } from '@daybook/canada/organizer/organize.ts'
import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
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
    answers: z.array(
      z.strictObject({
        ...{ name: z.string(), ...whatOut },
        was: z.string().optional().meta({ description: 'the other answer that it replaced' }),
      }),
    ),
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
    const replaced = new Map<string, string>()
    if (answers.length > 0) {
      const said = Object.fromEntries(answers.map(({ name, amount }) => [name, amount]))
      const changed = await changePerson(ctx, asked, (person) => {
        for (const [name, before] of Object.entries(person.answers))
          if (said[name] !== undefined && !isSameAmount(String(before), said[name]))
            replaced.set(name, String(before))
        return ok({ ...person, answers: { ...person.answers, ...said } })
      })
      if (!changed.ok) return changed
    }
    const slips = made.value.items.filter(({ item }) => item.paper === 'slip')
    return ok({
      ...{ year: asked.year, dryRun: ctx.dryRun },
      // The vault keeps no history: what was there is told, so that a person can type it again.
      answers: answers.map((each) => {
        const was = replaced.get(each.name)
        return was === undefined ? each : { ...each, was }
      }),
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

/** Whether two texts are the same amount, however many zeros were typed. */
function isSameAmount(before: string, after: string): boolean {
  const [left, right] = [parseCents(before), parseCents(after)]
  return left.ok && right.ok && left.value === right.value
}
