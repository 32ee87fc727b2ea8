import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { unrelate } from '../../intercompany/relate.ts'
import { command } from '../command.ts'
import { accountCode, words } from '../fields.ts'
import { outcomeOf } from '../outcome.ts'
import { booksAt } from './intercompany-fields.ts'
import { inBothOut } from './intercompany-relate.ts'

/** Ends it that accounts of two books answer to each other; what is answered stays answered. */
export const intercompanyUnrelate = command({
  name: 'intercompany.unrelate',
  effect: 'program',
  role: 'owner',
  title: { en: 'Unrelate accounts of two books', fr: 'Délier des comptes de deux livres' },
  line: { words: ['first', 'second'] },
  input: z.strictObject({
    first: words.meta({ description: 'a book' }),
    second: words.meta({ description: 'the book of the related company' }),
    account: accountCode.optional().meta({ description: 'only this account of the first book' }),
  }),
  output: inBothOut,
  run: async (ctx, { first: one, second: other, account }) => {
    const found = await booksAt([one, other])
    if (!found.ok) return found
    const [first, second] = found.value
    const done = await unrelate({ first, second }, account, ctx)
    if (!done.ok) return done
    const [own, theirs] = [outcomeOf(done.value.first), outcomeOf(done.value.second)]
    return ok({ act: own.act, theirAct: theirs.act, dryRun: own.dryRun })
  },
})
