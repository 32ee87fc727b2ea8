import { ok, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { lineOfAccount } from '../../bank/load-lines.ts'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { tiesOfLine } from '../../store/queries-bank.ts'
import { actOf, command } from '../command.ts'
import { entryNumber } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { lineWords } from './coding-fields.ts'
import { tiedOut, tiesUndone } from './lines-out.ts'

/** Unties a bank line from its entries, which stay posted. */
export const lineUnmatch = command({
  name: 'line.unmatch',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Untie a bank line', fr: 'Délier une ligne bancaire' },
  line: { words: ['account', 'line'] },
  input: z.strictObject({
    ...lineWords,
    entry: entryNumber.optional().meta({ description: 'only from this entry; from all when left out' }),
  }),
  output: z.strictObject({ untied: z.array(tiedOut), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.unmatch', input), async (view) => {
      const found = await lineOfAccount(view, input.account, input.line)
      if (!found.ok) return found
      const { row } = found.value
      const ties = (await view.reader.read(tiesOfLine, row.account, row.id)).filter(
        ({ number }) => input.entry === undefined || number === input.entry,
      )
      if (ties.length === 0) {
        const entry = input.entry === undefined ? '-' : entryName(input.entry)
        return refuse('line-not-tied', { line: row.text, entry }, 'line')
      }
      return ok({ facts: ties.map((tie) => ({ fact: { kind: 'line.unmatched', v: 1, ...tie } as const })) })
    })
    if (!recorded.ok) return recorded
    return inView(ctx.book, async ({ chart }) =>
      ok({ untied: tiesUndone(chart, recorded.value), ...outcomeOf(recorded.value) }),
    )
  },
})
