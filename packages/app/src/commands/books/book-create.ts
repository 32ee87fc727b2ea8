import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { bookOf } from '../../book.ts'
import { rehearsed } from '../../copies/copy-book.ts'
import { newBook } from '../../copies/new-place.ts'
import { record } from '../../record.ts'
import { command } from '../command.ts'
import { fiscalYearEnd, province, words } from '../fields.ts'

/** Makes a new set of books with the chart of its legal form and province. */
export const bookCreate = command({
  name: 'book.create',
  effect: 'program',
  role: 'owner',
  title: { en: 'Create a set of books', fr: 'Créer des livres' },
  line: { words: ['place'], book: 'place' },
  input: z.strictObject({
    place: words.meta({ description: 'the file, or postgres://…?book=ID' }),
    name: words,
    form: z.enum(['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal']),
    province,
    fiscalYearEnd: fiscalYearEnd.default('12-31'),
    language: z.enum(['en', 'fr']).default('en'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default('CAD'),
    partners: z.coerce
      .number()
      .int()
      .min(2)
      .max(9)
      .default(2)
      .meta({ description: 'how many partners a partnership has' }),
    emptyChart: z
      .boolean()
      .default(false)
      .meta({ description: 'open no accounts: they come with an import' }),
    include: z.array(words).default([]).meta({ description: 'numbers of optional accounts to open as well' }),
  }),
  output: z.strictObject({ id: z.string(), place: z.string(), accounts: z.number() }),
  run: async (ctx, input) => {
    const { chartFor } = await import('@daybook/canada/charts/template.ts')
    const { form, partners, include } = input
    const chart = input.emptyChart ? ok([]) : chartFor({ form, province: input.province, partners, include })
    if (!chart.ok) return chart
    const id = ctx.newId()
    const making = await newBook(input.place)
    if (!making.ok) return making
    const { store, keep, discard, told } = ctx.dryRun ? rehearsed(making.value, input.place) : making.value
    const { name, language, currency } = input
    const where = { province: input.province, fiscalYearEnd: input.fiscalYearEnd }
    const profile = { id, name, form, ...where, language, currency }
    const facts = [
      { fact: { kind: 'book.opened', v: 1, profile } as const },
      ...chart.value.map((account) => ({ fact: { kind: 'account.opened', v: 1, account } as const })),
    ]
    const act = { actor: ctx.actor, now: ctx.now(), dryRun: false, command: 'book.create', input }
    const recorded = await record(bookOf(store), act, async () => ok({ facts }))
    // Books without their first fact are none: the place gets them whole or not at all.
    const kept = recorded.ok ? await keep() : recorded
    if (kept.ok) return ok({ id, place: kept.value, accounts: chart.value.length })
    await discard()
    return told(kept)
  },
})
