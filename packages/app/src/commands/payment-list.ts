import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { entryByNumber } from '../store/queries.ts'
import { partiesOf, settlementsOf } from '../trade/load-trade.ts'
import { command } from './command.ts'
import { amountOut, day } from './fields.ts'

/** Lists receipts, payments, refunds, write-offs and what was applied. */
export const paymentList = command({
  name: 'payment.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List receipts and payments', fr: 'Lister les encaissements et les paiements' },
  input: z.strictObject({
    kind: z
      .enum(['receipt', 'payment', 'refund', 'allocation', 'write-off'])
      .optional()
      .meta({ description: 'only those of this kind' }),
    from: day.optional().meta({ description: 'only those dated on or after this day' }),
    through: day.optional().meta({ description: 'only those dated on or before this day' }),
  }),
  output: z.strictObject({
    settlements: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        date: z.string(),
        party: z.string(),
        amount: amountOut,
        account: z.string(),
        means: z.string(),
        reference: z.string(),
        entry: z.string(),
        items: z.string().meta({ description: 'what it is about' }),
        status: z.enum(['posted', 'reversed']),
      }),
    ),
    total: amountOut.meta({ description: 'of those that stand' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ chart, reader }) => {
      const parties = await partiesOf(reader)
      const { kind, from = '', through = '9999' } = input
      const chosen = (await settlementsOf(reader)).filter(
        (each) => (kind === undefined || each.kind === kind) && each.date >= from && each.date <= through,
      )
      chosen.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
      const rows = []
      let total = 0n
      for (const { id, date, party, amount, account, means, reference, entry, ...rest } of chosen) {
        const [row] = entry === undefined ? [] : await reader.read(entryByNumber, entry)
        const status = row?.reversedBy === undefined ? ('posted' as const) : ('reversed' as const)
        if (status === 'posted') total = sumOf([total, amount])
        const items = rest.allocations.flatMap(({ debit, credit }) => [debit, credit])
        rows.push({
          id,
          kind: rest.kind,
          date,
          party: parties.get(party)?.name ?? party,
          amount: formatCents(amount),
          account: account === undefined ? '' : (chart.get(account)?.code ?? account),
          means: means ?? '',
          reference: reference ?? '',
          entry: entry === undefined ? '' : entryName(entry),
          items: [...new Set(items)].filter((each) => each !== id).join(', '),
          status,
        })
      }
      return ok({ settlements: rows, total: formatCents(total) })
    }),
})
