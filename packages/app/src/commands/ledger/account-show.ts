import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { accountNamed, usesOf } from '../../ledger/load-account.ts'
import { loadBalances } from '../../reports/load-balances.ts'
import { postingDays } from '../../store/queries-ledger.ts'
import { command } from '../command.ts'
import { accountCode, day } from '../fields.ts'

const maybe = z.string().optional()

/** Shows all that an account says of itself, with its balance. */
export const accountShow = command({
  name: 'account.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show an account with its balance', fr: 'Montrer un compte et son solde' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    on: day.optional().meta({ description: 'the balance at the end of this day; of all days when left out' }),
  }),
  output: z.strictObject({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    nameFr: z.string(),
    type: z.string(),
    normal: z.string(),
    subtype: maybe,
    gifi: maybe,
    gifiFlip: maybe,
    flipGroup: maybe,
    t2125: maybe,
    role: maybe,
    cashFlow: maybe,
    currency: maybe,
    unit: maybe,
    tag: maybe,
    control: z.boolean().optional(),
    mustClear: maybe,
    taxDefault: maybe,
    commercialShare: maybe,
    note: maybe,
    closedOn: maybe,
    debit: z.string(),
    credit: z.string(),
    foreignBalance: maybe,
    postings: z.number(),
    firstPosting: maybe,
    lastPosting: maybe,
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const account = accountNamed(view.chart, input.account)
      if (!account.ok) return account
      const { name, ...fields } = account.value
      const { id, currency } = fields
      const rows = await loadBalances(view, input.on === undefined ? {} : { through: input.on })
      const balance = netByAccount(rows).get(id) ?? 0n
      const foreign = rows.filter((row) => row.account === id && row.currency === currency)
      const foreignNet = foreign.reduce((sum, row) => sum + row.foreignNet, 0n)
      const use = (await usesOf(view.reader, [id])).get(id)
      const [days] = await view.reader.read(postingDays, id)
      return ok({
        ...fields,
        name: accountName(account.value, 'en'),
        nameFr: accountName(account.value, 'fr'),
        debit: balance > 0n ? formatCents(balance) : '',
        credit: balance < 0n ? formatCents(-balance) : '',
        ...(currency === undefined ? {} : { foreignBalance: formatCents(foreignNet) }),
        postings: use?.count ?? 0,
        firstPosting: days?.first,
        lastPosting: days?.last,
      })
    }),
})
