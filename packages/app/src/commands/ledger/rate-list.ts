import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { ExchangeRate } from '@daybook/core/daybook/fact.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { cards } from '../../store/queries.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { currencyCode } from '../record-fields.ts'

/** Lists recorded exchange rates, by currency and day. */
export const rateList = command({
  name: 'rate.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List exchange rates', fr: 'Lister les taux de change' },
  line: { words: ['currency'] },
  input: z.strictObject({
    currency: currencyCode.optional(),
    from: day.optional(),
    through: day.optional(),
  }),
  output: z.array(
    z.strictObject({ currency: z.string(), date: z.string(), rate: z.string(), source: z.string() }),
  ),
  run: (ctx, { currency, from = '', through = '9999-12-31' }) =>
    inView(ctx.book, async ({ reader }) => {
      const rates = (await reader.read(cards, 'rate')).map(({ body }) => recordFrom<ExchangeRate>(body))
      return ok(
        rates
          .filter((each) => currency === undefined || each.currency === currency)
          .filter(({ date }) => date >= from && date <= through)
          .map(({ currency, date, rate, source }) => ({ currency, date, rate, source })),
      )
    }),
})
