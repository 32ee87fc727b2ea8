import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { mirror } from '../../intercompany/mirror.ts'
import type { PracticeBook } from '../../practice/find-books.ts'
import { command, type ProgramContext } from '../command.ts'
import { accountCode, day, entryNumber, text, words } from '../fields.ts'
import { lineFields, postingsFrom } from '../ledger/entry-lines.ts'
import { outcomeOf } from '../outcome.ts'
import { booksAt } from './intercompany-fields.ts'

/** How an entry of one book is answered in a related one. */
export const mirrorInput = z.strictObject({
  entry: entryNumber.meta({ description: 'the entry to answer: J12 or 12' }),
  from: words.meta({ description: 'the book whose entry it is' }),
  into: words.meta({ description: 'the related book that answers' }),
  to: accountCode.optional().meta({ description: 'where the other side goes in that book' }),
  ...lineFields,
  date: day.optional().meta({ description: 'the day of the answer; that of the entry when left out' }),
  memo: text.optional(),
  with: entryNumber.optional().meta({
    description: 'an entry of that book that answers it already: ties the two, posts nothing',
  }),
})

/** What answering says. */
export const mirrorOut = z.strictObject({
  number: z.string().meta({ description: 'the entry that answers' }),
  date: z.string(),
  act: z.number().meta({ description: 'the act in the book that answers, for act.undo; 0 for none' }),
  toldAct: z.number().meta({ description: 'the act in the book that asked; 0 for none' }),
  repeated: z.boolean().meta({ description: 'whether it had been answered before' }),
  dryRun: z.boolean(),
})

/** Posts the mirror of an entry in a related book, and ties the two. */
export const intercompanyMirror = command({
  name: 'intercompany.mirror',
  effect: 'program',
  role: 'bookkeeper',
  title: {
    en: 'Mirror an entry in a related book',
    fr: 'Reporter le miroir d’une écriture dans un livre lié',
  },
  line: { words: ['entry'] },
  input: mirrorInput,
  output: mirrorOut,
  run: async (ctx, given) => {
    const found = await booksAt([given.from, given.into])
    return found.ok ? mirrorIn(found.value, given, ctx) : found
  },
})

/** Answers an entry of the first book in the second. */
export async function mirrorIn(
  [from, into]: readonly [PracticeBook, PracticeBook],
  given: z.output<typeof mirrorInput>,
  ctx: ProgramContext,
): Promise<Result<z.input<typeof mirrorOut>>> {
  const { entry, to, date, memo, with: tied } = given
  const lines = postingsFrom(given)
  const done = await mirror({ from, into, entry, to, date, memo, lines, with: tied }, ctx)
  if (!done.ok) return done
  const { number, date: on, answered, told, wasAnswered } = done.value
  const own = outcomeOf(answered)
  return ok({
    number: entryName(number),
    date: on,
    act: own.act,
    toldAct: outcomeOf(told).act,
    repeated: wasAnswered,
    dryRun: own.dryRun,
  })
}
