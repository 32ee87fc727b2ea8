import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { dividendsOf } from '../../owners/load-owners.ts'
import { command } from '../command.ts'
import { dividendOut, dividendOutOf } from './dividend-fields.ts'

/** Lists the dividends with what is still owed of each. */
export const dividendList = command({
  name: 'dividend.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the dividends', fr: 'Lister les dividendes' },
  input: z.strictObject({
    open: z.boolean().default(false).meta({ description: 'only those of which something is owed' }),
  }),
  output: z.strictObject({ dividends: z.array(z.strictObject(dividendOut)) }),
  run: (ctx, { open }) =>
    inView(ctx.book, async ({ reader }) => {
      const all = (await dividendsOf(reader)).map(dividendOutOf)
      return ok({ dividends: all.filter(({ owed }) => !open || owed !== '0.00') })
    }),
})
