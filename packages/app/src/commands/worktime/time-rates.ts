import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { loadWork } from '../../worktime/load-work.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Lists hourly rates and fixed fees. */
export const timeRates = command({
  name: 'time.rates',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List hourly rates and fixed fees', fr: 'Lister les taux horaires et les honoraires fixes' },
  input: z.strictObject({}),
  output: z.strictObject({
    rates: z.array(
      z.strictObject({
        rate: z.string(),
        from: z.string(),
        amount: amountOut,
        customer: z.string(),
        task: z.string(),
        person: z.string(),
      }),
    ),
    fees: z.array(
      z.strictObject({
        fee: z.string(),
        customer: z.string(),
        amount: amountOut,
        from: z.string(),
        through: z.string(),
        task: z.string(),
        billedMonths: z.number().meta({ description: 'how many months are on invoices that stand' }),
      }),
    ),
  }),
  run: async (ctx) =>
    inView(ctx.book, async (view) => {
      const { books, parties } = await loadWork(view)
      const nameOf = (id: string | undefined) => (id === undefined ? '' : (parties.get(id)?.name ?? id))
      return ok({
        rates: books.rates
          .toSorted((one, other) => (one.from < other.from ? -1 : 1))
          .map(({ id, from, amount, customer, task = '', person = '' }) => ({
            ...{ rate: id, from, amount: formatCents(amount), customer: nameOf(customer), task, person },
          })),
        fees: books.fees.map(({ id, customer, amount, from, through = '', task = '', billed }) => ({
          ...{ fee: id, customer: nameOf(customer), amount: formatCents(amount), from, through, task },
          billedMonths: billed.filter(({ invoice }) => !books.voided.has(invoice)).length,
        })),
      })
    }),
})
