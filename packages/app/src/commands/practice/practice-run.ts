import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { batchCommand, runOver } from '../../practice/batch-work.ts'
import { findBooks } from '../../practice/find-books.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { booksInput, booksLine } from './practice-fields.ts'

/** Runs a command over many books; one that fails is told, and the others go on. */
export const practiceRun = command({
  name: 'practice.run',
  effect: 'program',
  role: 'owner',
  title: { en: 'Run a command over many books', fr: 'Lancer une commande sur plusieurs livres' },
  line: { words: ['command', 'folder'] },
  input: z.strictObject({
    command: words.meta({ description: 'book.verify, return.prepare, close.package, report.trial-balance' }),
    ...booksInput,
    with: z
      .array(words)
      .default([])
      .meta({ description: 'an input, NAME=VALUE, as often as needed; {book} is the name of each' }),
  }),
  output: z.strictObject({
    command: z.string(),
    done: z.number(),
    failed: z.number(),
    books: z.array(
      z.strictObject({
        book: z.string(),
        done: z.boolean(),
        reason: z.string().meta({ description: 'why it was not done' }),
        answer: z.unknown().optional().meta({ description: 'what the command answered' }),
      }),
    ),
  }),
  run: async (ctx, input) => {
    const work = await batchCommand(input.command)
    if (!work.ok) return work
    const given = inputFrom(input.with)
    if (!given.ok) return given
    const found = await findBooks(input)
    if (!found.ok) return found
    const line = booksLine(ctx.language, ctx.progress)
    const answers = await runOver(found.value, work.value, given.value, ctx, line.step)
    line.end()
    const books = answers.map(({ book, answer, refusals, fault }) => {
      const said = refusals?.map((each) => refusalText(each, ctx.language).message).join('; ')
      const reason = said ?? fault ?? ''
      const isDone = refusals === undefined && fault === undefined
      return { book: book.name, done: isDone, reason, ...(answer === undefined ? {} : { answer }) }
    })
    const done = books.filter((each) => each.done).length
    return ok({ command: input.command, done, failed: books.length - done, books })
  },
})

/** Inputs as they are typed: `program=GST`, `insist=true`. Refuses `input-malformed` without `=`. */
function inputFrom(pairs: readonly string[]): Result<Readonly<Record<string, unknown>>> {
  const input: Record<string, unknown> = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at < 1) return refuse('input-malformed', { what: 'NAME=VALUE', whatFr: 'NOM=VALEUR' }, 'with')
    const text = pair.slice(at + 1)
    input[pair.slice(0, at)] = text === 'true' ? true : text === 'false' ? false : text
  }
  return ok(input)
}
