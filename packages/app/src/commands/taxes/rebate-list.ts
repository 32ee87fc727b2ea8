import { type RebateReason, reasonRules, rebateReasons } from '@daybook/canada/sales-tax/general-rebate.ts'
import { lastKnown } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { entryStands } from '../../ledger/load-entry.ts'
import { countablePostings } from '../../store/queries-returns.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

type Claim = {
  readonly reason: RebateReason
  readonly number: number
  readonly date: string
  readonly amount: Cents
}

/** Lists the claims of general rebates, and each form GST189 that they make: one a reason. */
export const rebateList = command({
  name: 'rebate.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the claims of general rebates', fr: 'Lister les remboursements généraux demandés' },
  input: z.strictObject({
    from: day.optional().meta({ description: 'only those dated on or after this day' }),
    through: day.optional().meta({ description: 'only those dated on or before this day' }),
  }),
  output: z.strictObject({
    forms: z.array(
      z.strictObject({
        reason: z.string(),
        label: z.string(),
        from: z.string().meta({ description: 'the first day of the period covered' }),
        through: z.string(),
        claims: z.number(),
        total: amountOut,
      }),
    ),
    claims: z.array(
      z.strictObject({ date: z.string(), reason: z.string(), entry: z.string(), amount: amountOut }),
    ),
    total: amountOut.meta({ description: 'what line 111 takes of them' }),
  }),
  run: (ctx, { from = '', through = '9999' }) =>
    inView(ctx.book, async (view) => {
      const claims = (await claimsOf(view)).filter(({ date }) => date >= from && date <= through)
      const forms = [...Map.groupBy(claims, ({ reason }) => reason)].map(([reason, own]) => {
        const { value } = lastKnown(reasonRules, own.at(-1)?.date ?? ctx.today)
        return {
          reason,
          label: value[reason].label[ctx.language],
          from: own[0]?.date ?? '',
          through: own.at(-1)?.date ?? '',
          claims: own.length,
          total: formatCents(sumOf(own.map(({ amount }) => amount))),
        }
      })
      return ok({
        forms,
        claims: claims.map(({ number, amount, ...rest }) => ({
          ...rest,
          entry: entryName(number),
          amount: formatCents(amount),
        })),
        total: formatCents(sumOf(claims.map(({ amount }) => amount))),
      })
    }),
})

/** The claims that stand, by day: a reversed one is none. */
async function claimsOf(view: View): Promise<readonly Claim[]> {
  const account = accountWithRole(view.chart, 'tax.gst.psb')
  if (account === undefined) return []
  const claims: Claim[] = []
  for (const { date, number, tags, amount } of await view.reader.read(countablePostings, account.id)) {
    const code = /gst189\.(\w+)/.exec(tags)?.[1]
    const reason = rebateReasons.find((each) => each === code)
    if (reason === undefined || amount <= 0n || !(await entryStands(view.reader, number))) continue
    claims.push({ reason, number, date, amount })
  }
  return claims
}
