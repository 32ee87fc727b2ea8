import type { BookToJoin } from '@daybook/core/consolidation/books-to-join.ts'
import { type Consolidation, consolidate, type JoinedRow } from '@daybook/core/consolidation/consolidate.ts'
import { consolidatedPages } from '@daybook/core/consolidation/consolidated-page.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { findBooks, type PracticeBook } from '../practice/find-books.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { proofsJson } from '../reports/report.ts'
import { command, type ProgramContext } from './command.ts'
import { amountOut, day, words } from './fields.ts'
import { booksInput, booksLine } from './practice-fields.ts'

const amounts = { total: amountOut, eliminated: amountOut, consolidated: amountOut }
const rowOut = z.strictObject({
  key: z.string(),
  name: z.string(),
  books: z.array(amountOut).meta({ description: 'a book each, in their order' }),
  ...amounts,
  figures: z.array(z.array(z.string())).meta({ description: 'ids that `figure.explain` opens in each book' }),
})

const input = z.strictObject({
  ...booksInput,
  from: day.optional().meta({ description: 'first day; of the first book’s fiscal year when left out' }),
  through: day.optional().meta({ description: 'last day; today when left out' }),
  by: z
    .enum(['code', 'gifi', 'role'])
    .default('code')
    .meta({ description: 'what accounts are put together by: number, GIFI code or role' }),
  eliminations: z
    .array(words)
    .default([])
    .meta({ description: 'a pair to take out, parent:1300=sub:2400, as often as needed' }),
  name: words.optional().meta({ description: 'what the group is called' }),
})

/** Joins several books into one, with what they owe and sell each other taken out. */
export const reportConsolidated = command({
  name: 'report.consolidated',
  effect: 'program',
  role: 'viewer',
  title: { en: 'Consolidate several books', fr: 'Consolider plusieurs livres' },
  line: { words: ['folder'] },
  input,
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    books: z.array(z.strictObject({ book: z.string(), facts: z.number() })),
    sections: z.array(z.strictObject({ section: z.string(), rows: z.array(rowOut), total: rowOut })),
    netIncome: rowOut,
    eliminations: z.array(
      z.strictObject({
        pair: z.string(),
        left: amountOut,
        right: amountOut,
        taken: amountOut,
        difference: amountOut,
        matches: z.boolean(),
      }),
    ),
    proof: z.array(
      z.strictObject({ claim: z.string(), left: amountOut, right: amountOut, holds: z.boolean() }),
    ),
  }),
  run: async (ctx, given) => {
    const made = await joined(ctx, given)
    return made.ok ? ok(answerOf(made.value, ctx.language)) : made
  },
  report: async (ctx, given) => {
    const made = await joined(ctx, given)
    if (!made.ok) return made
    const { language } = ctx
    const bookName = given.name ?? made.value.books.map(({ name }) => name).join(', ')
    return ok({
      json: answerOf(made.value, language),
      pages: () => consolidatedPages(made.value, { bookName, language }),
      figures: () => [],
    })
  },
})

async function joined(ctx: ProgramContext, given: z.output<typeof input>): Promise<Result<Consolidation>> {
  const found = await findBooks(given)
  if (!found.ok) return found
  const line = booksLine(ctx.language, ctx.progress)
  const read = await booksToJoin(found.value, { ...given, today: ctx.today }, line.step)
  line.end()
  if (!read.ok) return read
  return consolidate({ ...read.value, by: given.by, pairs: given.eliminations })
}

type Asked = {
  readonly from?: string | undefined
  readonly through?: string | undefined
  readonly today: string
}

/**
 * Reads the books, one after another, over the same days. Refuses `span-malformed` and what opening refuses.
 */
async function booksToJoin(
  found: readonly PracticeBook[],
  { from, through: last, today }: Asked,
  step: (done: number, of: number) => void,
): Promise<Result<{ readonly books: readonly BookToJoin[]; readonly span: Span }>> {
  const through = last ?? today
  const books: BookToJoin[] = []
  let span: Span | undefined = from === undefined ? undefined : { from, through }
  for (const each of found) {
    const read = await each.read((book) =>
      inView(book, async (view) => {
        span ??= { from: fiscalYearOf(through, view.profile.fiscalYearEnd).from, through }
        return {
          name: each.name,
          currency: view.profile.currency,
          chart: view.chart,
          opening: await loadBalances(view, { through: addDays(span.from, -1) }),
          rows: await loadBalances(view, span),
          asOfSeq: view.head.seq,
        }
      }),
    )
    if (!read.ok) return read
    books.push(read.value)
    step(books.length, found.length)
  }
  const days = span ?? { from: through, through }
  return days.from > days.through
    ? refuse('span-malformed', { span: `${days.from}..${days.through}` }, 'through')
    : ok({ books, span: days })
}

function answerOf(of: Consolidation, language: Language) {
  return {
    from: of.span.from,
    through: of.span.through,
    books: of.books.map(({ name, asOfSeq }) => ({ book: name, facts: asOfSeq })),
    sections: of.sections.map(({ section, rows, sum }) => ({
      section,
      rows: rows.map((row) => rowJson(row, language)),
      total: rowJson(sum, language),
    })),
    netIncome: rowJson(of.netIncome, language),
    eliminations: of.eliminations.map(({ text, leftNet, rightNet, taken, difference }) => ({
      pair: text,
      left: formatCents(leftNet),
      right: formatCents(rightNet),
      taken: formatCents(taken < 0n ? -taken : taken),
      difference: formatCents(difference),
      matches: difference === 0n,
    })),
    proof: proofsJson(of.proofs, language),
  }
}

function rowJson(
  { key, label, amounts: own, total, eliminated, consolidated, figures }: JoinedRow,
  language: Language,
) {
  return {
    key,
    name: label[language],
    books: own.map(formatCents),
    total: formatCents(total),
    eliminated: formatCents(eliminated),
    consolidated: formatCents(consolidated),
    figures: figures.map((ids) => [...ids]),
  }
}
