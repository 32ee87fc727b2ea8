import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { type LoadedLine, lineOfAccount } from '../../bank/load-lines.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { lineWords } from './coding-fields.ts'

/** Takes bank lines in again that were left out. */
export const lineInclude = command({
  name: 'line.include',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take bank lines in again', fr: 'Reprendre des lignes bancaires' },
  line: { words: ['account'], rest: 'lines' },
  input: z.strictObject({
    account: lineWords.account,
    lines: z.array(words).min(1).meta({ description: 'the lines, as line.list shows them' }),
  }),
  output: z.strictObject({ included: z.array(z.string()), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.include', input), async (view) => {
      const lines: Result<LoadedLine>[] = []
      for (const id of new Set(input.lines)) lines.push(await lineOfAccount(view, input.account, id))
      const found = all(lines)
      if (!found.ok) return found
      const other = found.value.find(({ row }) => row.excluded === undefined)?.row
      if (other !== undefined) return refuse('line-not-excluded', { line: other.text }, 'lines')
      return ok({
        facts: found.value.map(({ row: { account, id, excluded = '' } }) => ({
          fact: { kind: 'line.included', v: 1, account, line: id, was: excluded } as const,
        })),
      })
    })
    if (!recorded.ok) return recorded
    const included = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'line.included' ? fact.line : [],
    )
    return ok({ included, ...outcomeOf(recorded.value) })
  },
})
