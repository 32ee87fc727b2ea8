import { type PostingLeft, planMatch } from '@daybook/core/bank/match-line.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { amountInAccount } from '@daybook/core/ledger/line-ties.ts'
import { z } from 'zod'
import { type LoadedLine, lineOfAccount, openLineOf } from '../../bank/load-lines.ts'
import { inView, type View } from '../../book.ts'
import { entryNumbered } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { tiesToEntries } from '../../store/queries-bank.ts'
import { actOf, command } from '../command.ts'
import { amountOut, entryNumber, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { lineWords } from './coding-fields.ts'
import { tiedOut, tiesMade } from './lines-out.ts'

/** Matches a bank line with entries that are posted already: one with many, or many with one. */
export const lineMatch = command({
  name: 'line.match',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Match a bank line with entries', fr: 'Rapprocher une ligne bancaire d’écritures' },
  line: { words: ['account', 'line'], rest: 'entries' },
  input: z.strictObject({
    ...lineWords,
    entries: z.array(entryNumber).min(1).meta({ description: 'the entries: J12 J15' }),
    also: z
      .array(words)
      .default([])
      .meta({ description: 'another line for the same entries, as often as needed' }),
  }),
  output: z.strictObject({
    ties: z.array(tiedOut),
    left: amountOut.meta({ description: 'what is left of the lines' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const ids = [input.line, ...input.also]
    const recorded = await record(ctx.book, actOf(ctx, 'line.match', input), async (view) => {
      const lines: Result<LoadedLine>[] = []
      for (const id of new Set(ids)) lines.push(await openLineOf(view, input.account, id))
      const found = all(lines)
      if (!found.ok) return found
      const account = found.value[0]?.account.id ?? ''
      const postings = await postingsLeft(view, account, input.entries)
      if (!postings.ok) return postings
      const facts = planMatch(
        found.value.map(({ row, left }) => ({ ...row, amount: left })),
        postings.value,
        { by: 'hand' },
      )
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    const tied = recorded.value.facts.map(({ fact }) => (fact.kind === 'line.matched' ? fact.amount : 0n))
    return inView(ctx.book, async (view) => {
      let whole = 0n
      for (const id of new Set(ids)) {
        const line = await lineOfAccount(view, input.account, id)
        if (line.ok) whole += line.value.left
      }
      const isKept = !recorded.value.dry
      const left = isKept ? whole : tied.reduce((rest, amount) => rest - amount, whole)
      return ok({
        ties: tiesMade(view.chart, recorded.value),
        left: formatCents(left),
        ...outcomeOf(recorded.value),
      })
    })
  },
})

/**
 * What lines have left of the postings of entries on an account. Refuses `entry-unknown` and
 * `entry-not-on-account`.
 */
async function postingsLeft(
  { chart, reader }: View,
  account: string,
  numbers: readonly number[],
): Promise<Result<readonly PostingLeft[]>> {
  const postings: PostingLeft[] = []
  for (const number of new Set(numbers)) {
    const loaded = await entryNumbered(reader, number)
    if (!loaded.ok) return loaded
    const ties = (await reader.read(tiesToEntries, number, number)).filter((tie) => tie.account === account)
    const own = loaded.value.entry.postings.flatMap((posting, index) => {
      if (posting.account !== account) return []
      const tied = ties.filter((tie) => tie.posting === index)
      const amount = tied.reduce((left, tie) => left - tie.amount, amountInAccount(chart, posting))
      return [{ number, posting: index, amount }]
    })
    if (own.length === 0) {
      const names = { entry: entryName(number), account: chart.get(account)?.code ?? account }
      return refuse('entry-not-on-account', names, 'entries')
    }
    postings.push(...own)
  }
  return ok(postings)
}
