import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { entryNumbered, papersOn } from '../../ledger/load-entry.ts'
import { takenTo, waitingNamed } from '../../ledger/waiting-papers.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { entryNumber, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const input = z.strictObject({
  paper: words.meta({ description: 'its name, or the beginning of its hash' }),
  entry: entryNumber.optional().meta({ description: 'the entry that it belongs to' }),
  reason: words.optional().meta({ description: 'why it is set aside without an entry: a duplicate' }),
})

/** Hangs a paper that waits on an entry, or sets it aside for a reason; the file stays in the books. */
export const paperTake = command({
  name: 'paper.take',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Give a waiting paper its entry', fr: 'Donner son écriture à une pièce en attente' },
  line: { words: ['paper', 'entry'] },
  input,
  output: z.strictObject({ paper: z.string(), entry: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await recordFacts(ctx, 'paper.take', input, (view) => planned(view, input, ctx.today))
    if (!recorded.ok) return recorded
    const [taken] = recorded.value.facts.flatMap(({ fact }) => {
      if (fact.kind === 'paper.taken') return [fact.was.paper.name]
      return fact.kind === 'paper.captured' ? [fact.waiting.paper.name] : []
    })
    return ok({
      paper: taken ?? input.paper,
      entry: input.entry === undefined ? '' : entryName(input.entry),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(
  { reader }: View,
  { paper, entry, reason }: z.output<typeof input>,
  today: string,
): Promise<Result<readonly Fact[]>> {
  if ((entry === undefined) === (reason === undefined))
    return refuse(
      'input-missing',
      { what: 'an entry or --reason', whatFr: 'une écriture ou --reason' },
      'entry',
    )
  if (entry !== undefined) {
    const found = await entryNumbered(reader, entry)
    return found.ok ? takenTo(reader, paper, entry, await papersOn(reader, entry)) : found
  }
  const was = await waitingNamed(reader, paper)
  if (!was.ok) return was
  const waiting = { ...was.value, aside: { date: today, reason: reason ?? '' } }
  return ok([{ kind: 'paper.captured', v: 1, waiting, was: was.value }])
}
