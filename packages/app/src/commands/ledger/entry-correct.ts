import { entryChanges } from '@daybook/core/acts/act-changes.ts'
import { dimsText } from '@daybook/core/daybook/derive.ts'
import { ok, type Result, refused } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import { type Correction, planCorrect } from '@daybook/core/ledger/correct-entry.ts'
import { dimensionRefusals } from '@daybook/core/ledger/dimensions.ts'
import { type Entry, entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import { foreignRefusals, withRates } from '@daybook/core/ledger/foreign-postings.ts'
import { withCodes } from '@daybook/core/ledger/reverse-entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { inView } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { entryNumbered, entryToCorrect } from '../../ledger/load-entry.ts'
import { type Recorded, record } from '../../record.ts'
import { actOf, type Context, command } from '../command.ts'
import { day, entryNumber, text } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { journalName, recoding } from './entry-fields.ts'
import { lineFields, postingsFrom } from './entry-lines.ts'

const change = z.strictObject({
  field: z.string(),
  before: z.string(),
  after: z.string(),
})

/** Corrects a posted entry in one act: its reversal and a new entry in its place. */
export const entryCorrect = command({
  name: 'entry.correct',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Correct a posted entry', fr: 'Corriger une écriture reportée' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: entryNumber,
    date: day.optional().meta({ description: 'another day; for an entry in a locked period an open one' }),
    memo: text.optional(),
    payee: text.optional().meta({ description: 'empty to take it off' }),
    ref: text.optional().meta({ description: 'the number on the paper; empty to take it off' }),
    journal: journalName.optional(),
    recode: z.array(recoding).default([]),
    ...lineFields,
  }),
  output: z.strictObject({
    number: z.string(),
    corrects: z.string(),
    reversal: z.string(),
    date: z.string(),
    changes: z.array(change),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'entry.correct', input), async (view) => {
      const target = await entryToCorrect(view.reader, input.number)
      if (!target.ok) return target
      const { chart, head, profile } = view
      const { fiscalYearEnd, language } = profile
      const { entry } = target.value
      const correction = await ratedCorrection(view, entry, correctionFrom(input, view, entry))
      if (!correction.ok) return correction
      const planned = planCorrect({ chart, head, fiscalYearEnd, language }, target.value, correction.value)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    return recorded.ok ? answered(ctx, input.number, recorded.value) : recorded
  },
})

type Input = z.output<(typeof entryCorrect)['input']>

function correctionFrom(input: Input, { chart }: View, entry: Entry): Correction {
  const { date, memo, payee, ref, journal, recode } = input
  const given = postingsFrom(input)
  const said = given.length > 0 ? given : withCodes(chart, entry.postings)
  const recoded = said.map((posting): Posting => {
    const id = findAccount(chart, posting.account)?.id
    const to = recode.find(({ from }) => findAccount(chart, from)?.id === id && id !== undefined)?.to
    return to === undefined ? posting : { ...posting, account: to }
  })
  return {
    ...(date === undefined ? {} : { date }),
    ...(memo === undefined ? {} : { memo }),
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(journal === undefined ? {} : { journal }),
    ...(given.length > 0 || recode.length > 0 ? { postings: recoded } : {}),
  }
}

/**
 * The correction with a rate on every foreign amount. Refuses what does not belong together in its lines; a
 * dimension that was closed since may stay on a line that had it.
 */
async function ratedCorrection(
  view: View,
  entry: Entry,
  correction: Correction,
): Promise<Result<Correction>> {
  const { postings, date = entry.date } = correction
  if (postings === undefined) return ok(correction)
  const books = await booksToPost(view, postings, { first: date, last: date })
  const had = new Set(entry.postings.map(({ dims }) => dimsText(dims)))
  const unlike = foreignRefusals(books.chart, books.currency, postings)
  const fresh = postings.map((each) => (had.has(dimsText(each.dims)) ? { ...each, dims: {} } : each))
  const refusals = [...unlike, ...dimensionRefusals(books.dimensions, fresh)]
  if (refusals.length > 0) return refused(refusals)
  return ok({ ...correction, postings: withRates(postings, books.rates, date) })
}

async function answered(ctx: Context, number: number, recorded: Recorded) {
  const posted = recorded.facts.flatMap(({ fact }) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  const [reversal, replacement] = posted
  return inView(ctx.book, async ({ reader, chart }) => {
    const was = await entryNumbered(reader, number)
    if (!was.ok) return was
    const changes =
      replacement === undefined ? [] : entryChanges(was.value.entry, replacement, chart, ctx.language)
    return ok({
      number: entryName(replacement?.number ?? 0),
      corrects: entryName(number),
      reversal: entryName(reversal?.number ?? 0),
      date: replacement?.date ?? '',
      changes: changes.map(({ field, before, after }) => ({ field: field[ctx.language], before, after })),
      ...outcomeOf(recorded),
    })
  })
}
