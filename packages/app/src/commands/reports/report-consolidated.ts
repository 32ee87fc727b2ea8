import type { Consolidation, JoinedRow } from '@daybook/core/consolidation/consolidate.ts'
import { consolidatedPages } from '@daybook/core/consolidation/consolidated-page.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { findBooks } from '../../practice/find-books.ts'
import { type ConsolidationGiven, joinBooks } from '../../practice/join-books.ts'
import { proofsJson } from '../../reports/report.ts'
import { command, type ProgramContext } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'
import { booksInput, booksLine } from '../practice/practice-fields.ts'

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
  related: z
    .boolean()
    .default(true)
    .meta({ description: 'take out the accounts that related books say answer to each other' }),
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
    return ok({
      json: answerOf(made.value, language),
      pages: () => consolidatedPages(made.value, { bookName: groupName(made.value, given), language }),
      figures: () => [],
    })
  },
})

async function joined(ctx: ProgramContext, given: z.output<typeof input>): Promise<Result<Consolidation>> {
  const found = await findBooks(given)
  if (!found.ok) return found
  const line = booksLine(ctx.language, ctx.progress)
  const made = await joinBooks(found.value, given, { today: ctx.today, step: line.step })
  line.end()
  return made
}

/** What the group is called: as somebody said, else by the names of its books. */
export function groupName({ books }: Consolidation, { name }: ConsolidationGiven): string {
  return name ?? books.map((each) => each.title ?? each.name).join(', ')
}

/** A consolidation as programs read it. */
export function answerOf(of: Consolidation, language: Language) {
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
