import { firstDay } from '@daybook/core/filings/figure-id.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { UnnumberedEntry } from '@daybook/core/ledger/new-entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { movedRefusals, sealFrom, type WorkingSeal } from '@daybook/core/owners/hand-off.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { changesSince } from '../../ledger/changes-since.ts'
import { returnedEntries } from '../../ledger/returned-entries.ts'
import { type Plan, record } from '../../record.ts'
import { factsAfter } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn } from '../posted.ts'

/**
 * Posts the adjusting entries that the accountant returned, all in one act, if the year did not move since.
 */
export const entryTakeBack = command({
  name: 'entry.take-back',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Post the accountant’s adjusting entries',
    fr: 'Reporter les régularisations du comptable',
  },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the CSV or JSON file that came back' }),
    content: z
      .string()
      .max(8_000_000)
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
    seal: words
      .optional()
      .meta({ description: 'the seal of the working papers, where the file does not say it' }),
  }),
  output: z.strictObject({
    through: z.string(),
    entries: z.array(z.strictObject({ entry: z.string(), memo: z.string(), total: z.string() })),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const read = await returnedEntries(input, ctx.language)
    if (!read.ok) return read
    const { entries } = read.value
    const seal = input.seal === undefined ? read.value.seal : sealFrom(input.seal)
    if (seal === undefined || entries.length === 0) return refuse('hand-off-unknown', {}, 'seal')
    // The key stands for what was in the file, not for its name.
    const said = {
      seal: `${seal.seq}:${seal.hash}`,
      entries: entries.map(({ date, memo, ref = '', postings }) => ({
        date,
        memo,
        ref,
        postings: postings.map(({ account, amount }) => `${account} ${formatCents(amount)}`),
      })),
    }
    const recorded = await record(ctx.book, actOf(ctx, 'entry.take-back', said), (view) =>
      planned(view, entries, seal),
    )
    if (!recorded.ok) return recorded
    const posted = postedIn(recorded.value)
    return ok({
      through: posted[0]?.date ?? '',
      entries: posted.map((entry) => ({
        entry: entryName(entry.number),
        memo: entry.memo,
        total: debitOf(entry),
      })),
      ...outcomeOf(recorded.value),
    })
  },
})

/** The entries as adjusting entries of the year, or all that stands in the way. */
async function planned(
  view: View,
  entries: readonly UnnumberedEntry[],
  seal: WorkingSeal,
): Promise<Result<Plan>> {
  const date = entries[0]?.date ?? ''
  const { through } = fiscalYearOf(date, view.profile.fiscalYearEnd)
  const outside = entries
    .filter((entry) => entry.date !== through)
    .map((entry, index) =>
      refusal('hand-off-outside', { date: entry.date, through }, `entries.${index}.date`),
    )
  const moved = await standsInTheWay(view, seal, through)
  if (outside.length > 0 || moved.length > 0) return refused([...outside, ...moved])
  const postings = entries.flatMap((entry) => entry.postings)
  const books = await booksToPost(view, postings, { first: through, last: through })
  const refusals: Refusal[] = []
  const facts = entries.flatMap((entry, index) => {
    const fact = planEntry(books, { ...entry, layer: 'adjusting' }, index)
    if (fact.ok) return [{ fact: fact.value }]
    refusals.push(...fact.refusals.map((each) => ({ ...each, at: `entries.${index}.${each.at ?? ''}` })))
    return []
  })
  return refusals.length > 0 ? refused(refusals) : ok({ facts })
}

/** Whether the seal is of these books, and what was posted through the year end since. */
async function standsInTheWay(view: View, seal: WorkingSeal, through: string): Promise<readonly Refusal[]> {
  const { seq } = seal
  const [fact] = seq > view.head.seq ? [] : await view.reader.read(factsAfter, seq - 1, 1)
  if (fact === undefined || !fact.hash.startsWith(seal.hash))
    return [refusal('hand-off-foreign', { seq: String(seq), given: seal.hash.slice(0, 12) }, 'seal')]
  const { entries } = await changesSince(view, { from: firstDay, through, number: 0, seq })
  return movedRefusals(
    through,
    seal,
    entries.filter((each) => each.inYear),
  )
}
