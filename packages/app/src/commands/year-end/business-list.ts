import type { BusinessYear } from '@daybook/core/daybook/assets-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { businessesWith } from '../../assets/load-business.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'

/** What was said of a business for a year, as a screen shows it: amounts as decimal text. */
export type SaidOfYear = {
  readonly year: string
  readonly began?: string
  readonly share?: string
  readonly personal?: string
  readonly lines: readonly { readonly line: string; readonly amount: string }[]
  readonly vehicles: readonly {
    readonly name: string
    readonly kilometres: number
    readonly business: number
    readonly costs?: string
    /** Whether its interest or lease was said too, which no screen types. */
    readonly isFinanced: boolean
  }[]
  readonly home?: {
    readonly area: number
    readonly home: number
    readonly hours?: number
    readonly days?: number
    readonly costs: string
    readonly carried: string
  }
  readonly use: Readonly<Record<string, string>>
}

/** Lists the businesses and rental properties of the books, with what was said of each by year. */
export const businessList = command({
  name: 'business.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List businesses and rentals', fr: 'Lister les entreprises et les biens locatifs' },
  input: z.strictObject({}),
  output: z.strictObject({
    businesses: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        form: z.string(),
        nature: z.string(),
        years: z.array(z.custom<SaidOfYear>()),
      }),
    ),
  }),
  run: (ctx) =>
    inView(ctx.book, async (view) => {
      const [own, rentals] = [await businessesWith(view, 'T2125'), await businessesWith(view, 'T776')]
      if (!own.ok) return own
      if (!rentals.ok) return rentals
      return ok({
        businesses: [...own.value, ...rentals.value].map(({ id, name, form, nature, years }) => ({
          id,
          name,
          form,
          nature,
          years: years.map(saidOut),
        })),
      })
    }),
})

function saidOut({ year, from, share, personal, inputs, vehicles, home, use }: BusinessYear): SaidOfYear {
  return {
    year,
    ...(from === undefined ? {} : { began: from }),
    ...(share === undefined ? {} : { share }),
    ...(personal === undefined ? {} : { personal }),
    lines: (inputs ?? []).map(({ line, amount }) => ({ line, amount: formatCents(amount) })),
    vehicles: (vehicles ?? []).map(({ name, kilometres, business, costs, interest, lease }) => ({
      name,
      kilometres,
      business,
      ...(costs === undefined ? {} : { costs: formatCents(costs.amount) }),
      isFinanced: interest !== undefined || lease !== undefined,
    })),
    ...(home === undefined
      ? {}
      : {
          home: { ...home, costs: formatCents(home.costs.amount), carried: formatCents(home.carried.amount) },
        }),
    use: use ?? {},
  }
}
