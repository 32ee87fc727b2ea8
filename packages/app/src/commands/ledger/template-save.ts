import type { Template } from '@daybook/core/daybook/fact.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import { type Recurrence, recurrenceFrom } from '@daybook/core/ledger/recurrence.ts'
import { withCodes } from '@daybook/core/ledger/reverse-entry.ts'
import { planSetTemplate, type TemplateWish } from '@daybook/core/ledger/set-template.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { templateOf } from '../../ledger/load-cards.ts'
import { entryNumbered } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { entryNumber, text } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay, recordName } from '../record-fields.ts'
import { templateLineFields, templatePostings } from './template-lines.ts'

const input = z.strictObject({
  name: recordName,
  entry: entryNumber.optional().meta({ description: 'memorize this entry: J12' }),
  memo: text.optional().meta({ description: 'of its entries; the name when left out' }),
  payee: text.optional(),
  journal: z.enum(['general', 'sales', 'purchases', 'receipts', 'disbursements', 'payroll']).optional(),
  ...templateLineFields,
  every: z.enum(['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly']).optional(),
  next: nearDay.optional().meta({ description: 'the first day it is due, or is due again' }),
  day: z.coerce
    .number()
    .int()
    .min(1)
    .max(31)
    .optional()
    .meta({ description: 'the day of the month; 31 is the last; that of --next when left out' }),
  through: nearDay.optional().meta({ description: 'nothing is due after this day' }),
  stop: z.boolean().default(false).meta({ description: 'it recurs no more' }),
  reverseNext: z
    .boolean()
    .optional()
    .meta({ description: 'reverse each entry on the first day of the next month' }),
})

/** Memorizes an entry under a name, or changes the template of that name. */
export const templateSave = command({
  name: 'template.save',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Save a template', fr: 'Enregistrer un modèle' },
  line: { words: ['name'] },
  input,
  output: z.strictObject({
    id: z.string(),
    name: z.string(),
    every: z.string(),
    next: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'template.save', given), async (view) => {
      const was = await templateOf(view.reader, given.name)
      const wish = await wishFrom(view, given, was)
      if (!wish.ok) return wish
      const { recurs, postings = was?.postings ?? [] } = wish.value
      const on = recurs === undefined || recurs === 'stop' ? ctx.today : recurs.next
      const books = await booksToPost(view, postings, { first: on, last: on })
      const planned = planSetTemplate(books, wish.value, was, on)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const saved = first?.fact.kind === 'template.set' ? first.fact.template : undefined
    return ok({
      id: saved?.id ?? '',
      name: saved?.name ?? '',
      every: saved?.recurs?.every ?? '',
      next: saved?.recurs?.next ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})

type Given = z.output<typeof input>

async function wishFrom(view: View, given: Given, was: Template | undefined): Promise<Result<TemplateWish>> {
  const recurs = recursFrom(given, was?.recurs)
  if (!recurs.ok) return recurs
  const typed = templatePostings(given)
  const memorized = await memorizedEntry(view, given.entry)
  if (!memorized.ok) return memorized
  const { postings = typed, ...said } = memorized.value
  const { name, memo, payee, journal, reverseNext } = given
  return ok({
    ...said,
    name,
    ...(memo === undefined ? {} : { memo }),
    ...(payee === undefined ? {} : { payee }),
    ...(journal === undefined ? {} : { journal }),
    ...(postings.length === 0 ? {} : { postings: typed.length > 0 ? typed : postings }),
    ...(recurs.value === undefined ? {} : { recurs: recurs.value }),
    ...(reverseNext === undefined ? {} : { reverseNext }),
  })
}

type Memorized = Partial<Pick<TemplateWish, 'memo' | 'payee' | 'journal'>> & {
  readonly postings?: readonly Posting[]
}

async function memorizedEntry(
  { reader, chart }: View,
  number: number | undefined,
): Promise<Result<Memorized>> {
  if (number === undefined) return ok({})
  const loaded = await entryNumbered(reader, number)
  if (!loaded.ok) return loaded
  const { memo, payee, journal, postings } = loaded.value.entry
  return ok({
    ...(memo === '' ? {} : { memo }),
    ...(payee === undefined ? {} : { payee }),
    ...(journal === undefined ? {} : { journal }),
    postings: withCodes(chart, postings),
  })
}

/**
 * How the template is to recur; nothing when that was not touched. A new recurrence needs how often and from
 * when.
 */
function recursFrom(given: Given, was: Recurrence | undefined): Result<Recurrence | 'stop' | undefined> {
  if (given.stop) return ok('stop')
  const isTouched = [given.every, given.next, given.day, given.through].some((each) => each !== undefined)
  if (!isTouched) return ok(undefined)
  const every = given.every ?? was?.every
  const next = given.next ?? was?.next
  if (every === undefined) return refuse('input-missing', { what: 'every' }, 'every')
  if (next === undefined) return refuse('input-missing', { what: 'next' }, 'next')
  const day = given.day ?? was?.day
  const through = given.through ?? was?.through
  return ok(
    recurrenceFrom(every, next, {
      ...(day === undefined ? {} : { day }),
      ...(through === undefined ? {} : { through }),
    }),
  )
}
