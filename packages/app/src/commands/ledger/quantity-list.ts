import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Quantity } from '@daybook/core/daybook/fact.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { accountName, byCode, findAccount } from '@daybook/core/ledger/chart.ts'
import { quantityText, sumOfQuantities } from '@daybook/core/reports/statistical-ratios.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { cards } from '../../store/queries.ts'
import { command } from '../command.ts'
import { accountCode, day } from '../fields.ts'

/** Lists quantities and their totals by account. */
export const quantityList = command({
  name: 'quantity.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List quantities', fr: 'Lister les quantités' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode.optional(),
    from: day.optional(),
    through: day.optional(),
  }),
  output: z.strictObject({
    quantities: z.array(
      z.strictObject({
        id: z.string(),
        date: z.string(),
        account: z.string(),
        quantity: z.string(),
        unit: z.string(),
        memo: z.string(),
      }),
    ),
    totals: z.array(
      z.strictObject({ account: z.string(), name: z.string(), total: z.string(), unit: z.string() }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ chart, reader }) => {
      const { account: named, from = '', through = '9999-12-31' } = input
      const account = named === undefined ? undefined : findAccount(chart, named)
      if (named !== undefined && account === undefined) {
        return refuse('account-unknown', { account: named }, 'account')
      }
      const rows = await reader.read(cards, 'quantity')
      const found = rows
        .map(({ body }) => recordFrom<Quantity>(body))
        .filter((each) => account === undefined || each.account === account.id)
        .filter(({ date }) => date >= from && date <= through)
        .toSorted((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
      const counted = [...new Set(found.map((each) => each.account))]
        .flatMap((id) => chart.get(id) ?? [])
        .toSorted(byCode)
      return ok({
        quantities: found.map(({ id, date, account, quantity, memo = '' }) => ({
          id,
          date,
          account: chart.get(account)?.code ?? account,
          quantity,
          unit: chart.get(account)?.unit ?? '',
          memo,
        })),
        totals: counted.map((each) => ({
          account: each.code,
          name: accountName(each, ctx.language),
          total: quantityText(
            sumOfQuantities(found.filter((one) => one.account === each.id).map((one) => one.quantity)),
          ),
          unit: each.unit ?? '',
        })),
      })
    }),
})
