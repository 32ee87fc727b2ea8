import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { type LoadedLine, openLineOf } from '../../bank/load-lines.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { lineWords } from './coding-fields.ts'

/** Leaves bank lines out of the books, with the reason; they stay out when the statement comes again. */
export const lineExclude = command({
  name: 'line.exclude',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Leave bank lines out', fr: 'Exclure des lignes bancaires' },
  line: { words: ['account'], rest: 'lines' },
  input: z.strictObject({
    account: lineWords.account,
    lines: z.array(words).min(1).meta({ description: 'the lines, as line.list shows them' }),
    reason: words.meta({ description: 'why: not ours, twice at the bank' }),
  }),
  output: z.strictObject({ excluded: z.array(z.string()), reason: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.exclude', input), async (view) => {
      const lines: Result<LoadedLine>[] = []
      for (const id of new Set(input.lines)) lines.push(await openLineOf(view, input.account, id))
      const found = all(lines)
      if (!found.ok) return found
      const tied = found.value.find(({ row }) => row.number !== undefined)?.row
      if (tied?.number !== undefined) {
        return refuse('line-coded', { line: tied.text, entry: entryName(tied.number) }, 'lines')
      }
      return ok({
        facts: found.value.map(({ row: { account, id } }) => ({
          fact: { kind: 'line.excluded', v: 1, account, line: id, reason: input.reason } as const,
        })),
      })
    })
    if (!recorded.ok) return recorded
    const excluded = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'line.excluded' ? fact.line : [],
    )
    return ok({ excluded, reason: input.reason, ...outcomeOf(recorded.value) })
  },
})
