import { generalRebate, rebateReasons } from '@daybook/canada/sales-tax/general-rebate.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { accountCode, amount, amountOut, day, text } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'

/** Claims GST/HST back by the general application for rebates (GST189): line 111 takes it. */
export const rebateClaimed = command({
  name: 'rebate.claim',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Claim a general GST/HST rebate', fr: 'Demander un remboursement général de TPS/TVH' },
  line: { words: ['reason', 'amount'] },
  input: z.strictObject({
    reason: z.enum(rebateReasons).meta({ description: 'the code of form GST189: `daybook rebate reasons`' }),
    amount: amount.meta({ description: 'the tax that is claimed back' }),
    account: accountCode.meta({ description: 'the account that the tax was charged to' }),
    since: day.meta({ description: 'the day that the time to claim it counts from' }),
    date: day.optional().meta({ description: 'the day of the claim; today when left out' }),
    memo: text.optional().meta({ description: 'what it is about: the supplier and the number of the bill' }),
  }),
  output: z.strictObject({
    entry: z.string(),
    date: z.string(),
    reason: z.string(),
    label: z.string(),
    amount: amountOut,
    deadline: z.string().meta({ description: 'the last day for it; empty where the rules do not know it' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { reason, since, date = ctx.today } = input
    if (input.amount <= 0n)
      return refuse('settlement-amount', { amount: formatCents(input.amount) }, 'amount')
    const claimOn = (on: string) => generalRebate(reason, { amount: input.amount, since, on })
    const recorded = await recordFacts(ctx, 'rebate.claim', input, async (view) => {
      const claim = claimOn(date)
      if (!claim.ok) return claim
      const { rules } = claim.value
      const { language } = view.profile
      const charged = accountNamed(view.chart, input.account)
      if (!charged.ok) return charged
      const role = 'tax.gst.psb'
      const receivable = accountWithRole(view.chart, role)
      if (receivable === undefined)
        return refuse('account-role-missing', { role, what: 'Rebate', whatFr: 'Remboursement' })
      const planned = planEntry(await booksToPost(view, [], { first: date, last: date }), {
        date,
        memo: input.memo ?? `GST189 ${reason}: ${rules.label[language]}`,
        journal: 'general',
        because: { kind: 'adjustment', id: `gst189/${reason}` },
        postings: [
          { account: receivable.code, amount: input.amount, tags: ['gst.psb', `gst189.${reason}`] },
          { account: charged.value.code, amount: -input.amount },
        ],
      })
      return planned.ok ? ok([planned.value]) : planned
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    assert(entry !== undefined, 'a claim is an entry')
    // As on the day of the claim, also where the key comes again after the last day.
    const claim = claimOn(entry.date)
    if (!claim.ok) return claim
    const { rules, deadline } = claim.value
    return ok({
      entry: entryName(entry.number),
      date: entry.date,
      reason,
      label: rules.label[ctx.language],
      amount: formatCents(input.amount),
      deadline: deadline ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
