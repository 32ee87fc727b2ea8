import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { relate } from '../../intercompany/relate.ts'
import { command } from '../command.ts'
import { accountCode, words } from '../fields.ts'
import { outcomeOf } from '../outcome.ts'
import { booksAt } from './intercompany-fields.ts'

/** What two related books say of it. */
export const inBothOut = z.strictObject({
  act: z.number().meta({ description: 'the act in the first book; 0 when it recorded nothing' }),
  theirAct: z.number().meta({ description: 'the act in the second book' }),
  dryRun: z.boolean(),
})

/** Which accounts answer to each other. */
export const relationInput = {
  account: accountCode.optional().meta({
    description: 'the account of the first book; the one due from related companies when left out',
  }),
  theirs: accountCode.optional().meta({
    description: 'the account of the second; the one due to related companies when left out',
  }),
  counter: accountCode.optional().meta({
    description: 'where the other side of a mirror goes in the first book, unless said otherwise',
  }),
  theirCounter: accountCode.optional().meta({ description: 'the same in the second book' }),
}

/** Lets an account of one book answer to one of another: what they owe each other, or sell each other. */
export const intercompanyRelate = command({
  name: 'intercompany.relate',
  effect: 'program',
  role: 'owner',
  title: { en: 'Relate accounts of two books', fr: 'Lier des comptes de deux livres' },
  line: { words: ['first', 'second'] },
  input: z.strictObject({
    first: words.meta({ description: 'a book' }),
    second: words.meta({ description: 'the book of the related company' }),
    ...relationInput,
  }),
  output: inBothOut,
  run: async (ctx, { first: one, second: other, ...wish }) => {
    const found = await booksAt([one, other])
    if (!found.ok) return found
    const [first, second] = found.value
    const done = await relate({ first, second }, wish, ctx)
    if (!done.ok) return done
    const [own, theirs] = [outcomeOf(done.value.first), outcomeOf(done.value.second)]
    return ok({ act: own.act, theirAct: theirs.act, dryRun: own.dryRun })
  },
})
