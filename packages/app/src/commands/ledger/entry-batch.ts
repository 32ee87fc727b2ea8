import { firstDay } from '@daybook/core/filings/figure-id.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refused, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import { type Draft, entryFromDraft, type UnnumberedEntry } from '@daybook/core/ledger/new-entry.ts'
import { ratedEntry, standingRefusals } from '@daybook/core/ledger/plan-entry.ts'
import { planBatch, totalsOf } from '@daybook/core/ledger/post-batch.ts'
import { z } from 'zod'
import { entriesFromCsv } from '../../ledger/batch-rows.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { draftId, keepDraft } from '../../ledger/desk-drafts.ts'
import { record, sha256 } from '../../record.ts'
import { actOf, type Context, command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { draftFrom, entryFields } from './entry-fields.ts'

/** Posts many entries in one act, or none when they do not come to the control totals. */
export const entryBatch = command({
  name: 'entry.batch',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post a batch with control totals', fr: 'Reporter un lot avec totaux de contrôle' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.optional().meta({ description: 'a CSV file with a line a posting' }),
    content: z
      .string()
      .max(8_000_000)
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
    entries: z
      .array(z.strictObject({ ...entryFields, date: day }))
      .max(5000)
      .default([]),
    expectCount: z.coerce.number().int().min(0).meta({ description: 'how many entries, counted beforehand' }),
    expectDebit: amount.meta({ description: 'the sum of all debits, added up beforehand' }),
    expectHash: z.coerce
      .number()
      .int()
      .min(0)
      .optional()
      .meta({ description: 'the sum of the account numbers of all lines' }),
    keep: z
      .boolean()
      .default(false)
      .meta({ description: 'keep the entries as drafts where the totals differ' }),
  }),
  output: z.strictObject({
    count: z.number(),
    debit: z.string(),
    hash: z.number(),
    first: z.string(),
    last: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const entries = await entriesOf(ctx, input)
    if (!entries.ok) return entries
    const { expectCount: count, expectDebit: debit, expectHash: hash } = input
    const expected = { count, debit, ...(hash === undefined ? {} : { hash }) }
    // The key stands for what was in the file, not for its name.
    const act = actOf(ctx, 'entry.batch', { ...expected, entries: entries.value })
    const recorded = await record(ctx.book, act, async (view) => {
      const { chart, head, profile } = view
      const books = await booksToPost(view, linesOf(entries.value), daysOf(entries.value))
      const rated = entries.value.map((each) => ratedEntry(books, each))
      const planned = planBatch(chart, head, rated, expected, profile.fiscalYearEnd)
      const others = entries.value.flatMap(({ postings }, index) =>
        standingRefusals(books, postings).map((each) => ({ ...each, at: `entries.${index}.${each.at}` })),
      )
      if (!planned.ok) return refused([...planned.refusals, ...others])
      return others.length > 0 ? refused(others) : ok({ facts: planned.value.map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return input.keep ? keptRefused(ctx, recorded, entries.value) : recorded
    const posted = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'entry.posted' ? [fact.entry] : [],
    )
    const totals = totalsOf(entries.value)
    return ok({
      count: totals.count,
      debit: formatCents(totals.debit),
      hash: totals.hash,
      first: entryName(posted[0]?.number ?? 0),
      last: entryName(posted.at(-1)?.number ?? 0),
      ...outcomeOf(recorded.value),
    })
  },
})

/**
 * Keeps what was typed as drafts on the desk where the control totals differ; the refusal says under which
 * ids. The ids follow from what was typed, so that trying again keeps nothing twice.
 */
async function keptRefused(
  ctx: Context,
  refusal: Refused,
  entries: readonly UnnumberedEntry[],
): Promise<Refused> {
  const differs = refusal.refusals.some(({ code }) => code === 'batch-totals')
  if (!differs || ctx.dryRun || entries.length === 0) return refusal
  const drafts = entries.map((entry, at) => {
    const id = draftId(sha256(canonicalJson({ at, entry })))
    return { id, draft: asDraft(entry), updatedAt: ctx.now() }
  })
  for (const draft of drafts) await keepDraft(ctx.book.store, draft)
  const [first = '', last = ''] = [drafts[0]?.id, drafts.at(-1)?.id]
  const kept = refuse('batch-kept', { count: String(drafts.length), first, last }, 'keep')
  return refused([...refusal.refusals, ...kept.refusals])
}

function asDraft({ date, memo, payee, ref, journal, layer, postings }: UnnumberedEntry): Draft {
  return {
    ...{ date, memo, lines: postings },
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(journal === undefined ? {} : { journal }),
    ...(layer === 'adjusting' ? { adjusting: true } : {}),
  }
}

type Input = z.output<(typeof entryBatch)['input']>

function linesOf(entries: readonly UnnumberedEntry[]): readonly Posting[] {
  return entries.flatMap(({ postings }) => postings)
}

function daysOf(entries: readonly UnnumberedEntry[]) {
  const days = entries.map(({ date }) => date).toSorted()
  return { first: days[0] ?? firstDay, last: days.at(-1) ?? firstDay }
}

const bothGiven = { what: 'a file or entries, not both', whatFr: 'un fichier ou des écritures, pas les deux' }

async function entriesOf(ctx: Context, input: Input): Promise<Result<readonly UnnumberedEntry[]>> {
  const typed: UnnumberedEntry[] = []
  for (const each of input.entries) {
    const entry = entryFromDraft('', draftFrom(each))
    if (!entry.ok) return entry
    typed.push(entry.value)
  }
  if (input.file === undefined) return ok(typed)
  if (typed.length > 0) return refuse('input-malformed', bothGiven, 'file')
  return entriesFromCsv(input.file, ctx.language, input.content)
}
