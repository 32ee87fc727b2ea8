import { existsSync } from 'node:fs'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { findBooks } from '../../practice/find-books.ts'
import { countsOf, pushed } from '../../practice/push-into.ts'
import { type PushParts, partsOfBook, partsOfFile, templateText } from '../../practice/push-parts.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { writtenTo } from '../ledger/paper-save.ts'
import { booksInput, booksLine } from './practice-fields.ts'

const input = z.strictObject({
  from: words.meta({ description: 'the book that has them, or a template file' }),
  ...booksInput,
  accounts: z
    .array(words)
    .default([])
    .meta({ description: 'accounts to push, a number or a range 5000-5999, as often as needed' }),
  rules: z.boolean().default(false).meta({ description: 'push the bank rules' }),
  checklist: z.boolean().default(false).meta({ description: 'push the rows of the checklist' }),
  template: words.optional().meta({ description: 'write them into a template file instead of pushing them' }),
})

type Given = z.output<typeof input>

/** Pushes accounts, bank rules and checklist rows of one book, or of a template file, to many. */
export const practicePush = command({
  name: 'practice.push',
  effect: 'program',
  role: 'owner',
  title: { en: 'Push records to many books', fr: 'Pousser des fiches vers plusieurs livres' },
  line: { words: ['from', 'folder'] },
  input,
  output: z.strictObject({
    accounts: z.number(),
    rules: z.number(),
    checklist: z.number(),
    file: z.string().meta({ description: 'the template that was written; empty for none' }),
    books: z.array(
      z.strictObject({
        book: z.string(),
        done: z.boolean(),
        added: z.number(),
        same: z.number().meta({ description: 'there already' }),
        reason: z.string().meta({ description: 'what clashes, or why it was not done' }),
      }),
    ),
    dryRun: z.boolean(),
  }),
  run: async (ctx, given) => {
    const parts = await partsFrom(given)
    if (!parts.ok) return parts
    const counted = countsOf(parts.value, given.from, given)
    if (!counted.ok) return counted
    const counts = counted.value
    if (given.template !== undefined) {
      const written = ctx.dryRun
        ? ok(undefined)
        : writtenTo(given.template, Buffer.from(templateText(parts.value)))
      return written.ok ? ok({ ...counts, file: given.template, books: [], dryRun: ctx.dryRun }) : written
    }
    const found = await findBooks(given)
    if (!found.ok) return found
    const line = booksLine(ctx.language, ctx.progress)
    const books = []
    for (const book of found.value) {
      if (book.place !== given.from) {
        const { added, same, done, reason } = await pushed(book, parts.value, ctx)
        books.push({ book: book.name, done, added, same, reason })
      }
      line.step(books.length, found.value.length)
    }
    line.end()
    return ok({ ...counts, file: '', books, dryRun: ctx.dryRun })
  },
})

async function partsFrom(given: Given): Promise<Result<PushParts>> {
  if (given.from.endsWith('.json') && existsSync(given.from)) return partsOfFile(given.from)
  const found = await findBooks({ books: [given.from] })
  const [book] = found.ok ? found.value : []
  if (book === undefined) return refuse('book-unknown', { place: given.from })
  const read = await book.read((open) => inView(open, (view) => partsOfBook(view, given)))
  return read
}
