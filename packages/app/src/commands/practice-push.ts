import { existsSync } from 'node:fs'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { type Book, inView } from '../book.ts'
import { findBooks, type PracticeBook } from '../practice/find-books.ts'
import { type PushParts, partsOfBook, partsOfFile, planPush, templateText } from '../practice/push-parts.ts'
import { record } from '../record.ts'
import { actOf, command, type ProgramContext } from './command.ts'
import { words } from './fields.ts'
import { writtenTo } from './paper-save.ts'
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
    const { accounts, rules, checklist } = parts.value
    const counts = { accounts: accounts.length, rules: rules.length, checklist: checklist.length }
    if (counts.accounts + counts.rules + counts.checklist === 0) {
      const wanted = [
        ...given.accounts,
        ...(given.rules ? ['rules'] : []),
        ...(given.checklist ? ['checklist'] : []),
      ]
      const asked = wanted.length === 0 ? '-' : wanted.join(', ')
      return refuse('push-nothing', { from: given.from, parts: asked }, 'from')
    }
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
      if (book.place !== given.from) books.push(await pushed(book, parts.value, ctx))
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

async function pushed(book: PracticeBook, parts: PushParts, ctx: ProgramContext) {
  const row = { book: book.name, done: false, added: 0, same: 0, reason: '' }
  try {
    const ran = await book.read((open) => pushInto(open, parts, ctx))
    const result = ran.ok ? ran.value : ran
    if (!result.ok) {
      const said = result.refusals.map((each) => refusalText(each, ctx.language).message)
      return { ...row, reason: said.join('; ') }
    }
    return { ...row, done: true, ...result.value }
  } catch (error) {
    return { ...row, reason: error instanceof Error ? error.message : String(error) }
  }
}

async function pushInto(open: Book, parts: PushParts, ctx: ProgramContext) {
  let same = 0
  const act = actOf({ ...ctx, book: open }, 'practice.push', { parts: templateText(parts) })
  const recorded = await record(open, act, async (view) => {
    const planned = await planPush(view, parts)
    if (!planned.ok) return planned
    same = planned.value.same
    return ok({ facts: planned.value.facts.map((fact) => ({ fact })) })
  })
  return recorded.ok ? ok({ added: recorded.value.facts.length, same }) : recorded
}
