import { programNames } from '@daybook/core/acts/filing-titles.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { registrationsOf } from '../returns/load-filings.ts'
import { command } from './command.ts'

/** Lists the sales taxes that a book is registered for. */
export const registrationList = command({
  name: 'registration.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the registrations for sales taxes', fr: 'Lister les inscriptions aux taxes de vente' },
  input: z.strictObject({}),
  output: z.strictObject({
    registrations: z.array(
      z.strictObject({
        program: z.string(),
        name: z.string(),
        number: z.string(),
        from: z.string(),
        through: z.string(),
        frequency: z.string(),
        method: z.string(),
        combined: z.boolean(),
      }),
    ),
  }),
  run: async (ctx) =>
    inView(ctx.book, async (view) =>
      ok({
        registrations: (await registrationsOf(view)).map(
          ({ id, number, from, through, terms, isCombined }) => ({
            program: id,
            name: programNames[id][ctx.language],
            number,
            from,
            through: through ?? '',
            frequency: terms.at(-1)?.frequency ?? '',
            method: terms.at(-1)?.method ?? '',
            combined: isCombined === true,
          }),
        ),
      }),
    ),
})
