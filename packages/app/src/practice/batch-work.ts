import type { Refusal } from '@daybook/core/kit/result.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import type { Command, ProgramContext } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { commandNamed } from '../commands/registry.ts'
import type { PracticeBook } from './find-books.ts'

/** Commands that write the same for every book; all that reads may be run over many too. */
export const batchWrites: readonly string[] = [
  'recurring.run',
  'schedule.run',
  'book.backup',
  'question.remind',
  'question.digest',
  'report.mail',
]

/** The command that may be run over many books. Refuses `practice-work-unknown`. */
export async function batchCommand(name: string): Promise<Result<Command>> {
  const listed = commandNamed(name)
  const isFit = listed?.effect === 'read' || batchWrites.includes(name)
  if (listed === undefined || !isFit || listed.name.startsWith('practice.')) {
    const known = ['book.verify, return.prepare, close.list, close.package, report.*', ...batchWrites].join(
      ', ',
    )
    return refuse('practice-work-unknown', { command: name, known }, 'command')
  }
  return ok(await listed.load())
}

/** What a command did in one book: its answer, its refusals, or what went wrong of ours. */
export type BatchAnswer = {
  readonly book: PracticeBook
  readonly answer?: unknown
  readonly refusals?: readonly Refusal[]
  readonly fault?: string
}

/** Inputs as they are given for all books; `{book}` in a text is the name of each. */
export type BatchInput = Readonly<Record<string, unknown>>

/**
 * Runs a command over many books, one after another; one that fails is told, and the others go on. `step`
 * hears how far it is.
 */
export async function runOver(
  books: readonly PracticeBook[],
  command: Command,
  input: BatchInput,
  ctx: ProgramContext,
  step: (done: number, of: number) => void,
): Promise<readonly BatchAnswer[]> {
  const answers: BatchAnswer[] = []
  for (const book of books) {
    answers.push(await runIn(book, command, input, ctx))
    step(answers.length, books.length)
  }
  return answers
}

async function runIn(
  book: PracticeBook,
  command: Command,
  input: BatchInput,
  ctx: ProgramContext,
): Promise<BatchAnswer> {
  const given = decoded(command.input, named(input, book.name))
  if (!given.ok) return { book, refusals: given.refusals }
  try {
    const ran = await book.read((open: Book) => command.run({ ...ctx, book: open }, given.value))
    if (!ran.ok) return { book, refusals: ran.refusals }
    return ran.value.ok ? { book, answer: ran.value.value } : { book, refusals: ran.value.refusals }
  } catch (error) {
    return { book, fault: error instanceof Error ? error.message : String(error) }
  }
}

function named(input: BatchInput, name: string): BatchInput {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replaceAll('{book}', name) : value,
    ]),
  )
}
