import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import type { Command, Context } from '../commands/command.ts'

/** A command over books, which has an answer for a context. */
type OfBook = Extract<Command, { readonly effect: 'read' | 'write' | 'desk' }>

/**
 * Whether a command lists records that can be had as a table and as papers, though it makes no report. One
 * with a `format` of its own in its input is asked as that.
 */
export function isListing(command: Command): boolean {
  if (command.effect !== 'read' || command.report !== undefined) return false
  const hasOwn = command.input instanceof z.ZodObject && 'format' in command.input.shape
  return /\.(list|log|reminders)$/.test(command.name) && !hasOwn
}

/** The answer of a command that lists, as pages: each list a table with its fields as headings. */
export async function listedPages(
  command: OfBook,
  ctx: Context,
  input: unknown,
): Promise<Result<readonly Page[]>> {
  const made = await command.run(ctx, input)
  if (!made.ok) return made
  const { bookName, asOfSeq } = await inView(ctx.book, async ({ profile, head }) => ({
    bookName: profile.name,
    asOfSeq: head.seq,
  }))
  const { en, fr } = command.title
  const title = {
    en: headed(en.replace(/^List (the )?/, '')),
    fr: headed(fr.replace(/^Lister (les |l’)?/, '')),
  }
  const paper = { report: command.name, title, bookName, asOfSeq }
  // The words of all answers: a server that nobody asks for a list does without them.
  const { answerPages } = await import('../cli/answer-pages.ts')
  return ok(answerPages(made.value, paper, ctx.language).map(withHeadings))
}

function withHeadings(page: Page): Page {
  const columns = page.columns.map((column) => ({ ...column, label: headings(column.label) }))
  return { ...page, columns }
}

/** The names of fields as the headings of a table: `overdueDays` is `Overdue days`. */
function headings({ en, fr }: Label): Label {
  return {
    en: headed(
      en.replaceAll(/([a-z])([A-Z])/g, (_, one: string, next: string) => `${one} ${next.toLowerCase()}`),
    ),
    fr: headed(fr),
  }
}

function headed(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
