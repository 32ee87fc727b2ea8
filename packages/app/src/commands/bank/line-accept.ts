import { planAccept } from '@daybook/core/bank/accept-line.ts'
import type { Proposal } from '@daybook/core/bank/proposal.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { codingBooks } from '../../bank/coding-books.ts'
import { accountCoded, openLineOf, questionOf } from '../../bank/load-lines.ts'
import { type AccountProposals, proposalsFor } from '../../bank/load-proposals.ts'
import { inView, type View } from '../../book.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { lineRate, lineWords } from './coding-fields.ts'
import { isAcceptable } from './line-propose.ts'
import { entriesMade, postingOut, postingsMade, tiedOut, tiesMade } from './lines-out.ts'

/** Accepts what is proposed: for some lines, or for all of which it is sure; one act. */
export const lineAccept = command({
  name: 'line.accept',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Accept proposals for bank lines', fr: 'Accepter les propositions pour des lignes bancaires' },
  line: { words: ['account'], rest: 'lines' },
  input: z.strictObject({
    account: lineWords.account,
    lines: z
      .array(words)
      .default([])
      .meta({ description: 'the lines, as line.propose shows them; all that is sure when left out' }),
    through: day.optional().meta({ description: 'only lines dated on or before this day' }),
    rate: lineRate,
  }),
  output: z.strictObject({
    accepted: z.array(tiedOut),
    excluded: z.array(z.string()),
    entries: z.array(z.string()).meta({ description: 'the entries that it posted' }),
    postings: z
      .array(postingOut)
      .optional()
      .meta({ description: 'of these entries, in order, where lines were named' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.accept', input), async (view) => {
      const account = accountCoded(view.chart, input.account)
      if (!account.ok) return account
      const { through, lines } = input
      const found = await proposalsFor(view, account.value, {
        through,
        ...(lines.length === 0 ? {} : { lines }),
      })
      const chosen = await chosenOf(view, found, input)
      if (!chosen.ok) return chosen
      const days = chosen.value.map(({ line }) => line.date)
      const facts = planAccept(await codingBooks(view, days, input.rate), chosen.value)
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    return inView(ctx.book, async ({ chart }) =>
      ok({
        accepted: tiesMade(chart, recorded.value),
        excluded: recorded.value.facts.flatMap(({ fact }) =>
          fact.kind === 'line.excluded' ? fact.line : [],
        ),
        entries: entriesMade(recorded.value),
        ...(input.lines.length === 0 ? {} : { postings: postingsMade(chart, recorded.value) }),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})

/**
 * The proposals to accept: those of the named lines, sure or not, or all that are sure. Refuses what
 * `openLineOf` refuses of a named line that is not open, and `accept-nothing`.
 */
async function chosenOf(
  view: View,
  { proposals, questions }: AccountProposals,
  input: z.output<(typeof lineAccept)['input']>,
): Promise<Result<readonly Proposal[]>> {
  if (input.lines.length === 0) {
    const sure = proposals.filter((each) => isAcceptable(each, questionOf(questions.get(each.line.id))))
    if (sure.length > 0) return ok(sure)
    return refuse('accept-nothing', { account: input.account, open: String(proposals.length) })
  }
  const byLine = new Map(proposals.map((proposal) => [proposal.line.id, proposal]))
  const chosen: Proposal[] = []
  for (const id of new Set(input.lines)) {
    const proposal = byLine.get(id)
    if (proposal !== undefined) {
      chosen.push(proposal)
      continue
    }
    const line = await openLineOf(view, input.account, id)
    if (!line.ok) return line
    return refuse('line-no-proposal', { line: line.value.row.text, id }, 'lines')
  }
  return ok(chosen)
}
