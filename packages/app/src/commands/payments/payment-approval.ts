import type { PaymentRule } from '@daybook/core/daybook/desk-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { heldBills, heldOut, heldOutOf, paymentRuleOf } from '../../trade/approvals.ts'
import { actOf, command } from '../command.ts'
import { amount, amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Says which bills wait for approval before they are paid: from an amount on, all, or none. */
export const paymentApproval = command({
  name: 'payment.approval',
  effect: 'write',
  role: 'owner',
  title: { en: 'Say which bills need approval', fr: 'Dire quelles factures sont à approuver' },
  line: { words: ['from'] },
  input: z.strictObject({
    from: amount.optional().meta({ description: 'bills of this amount and more; 0 for all of them' }),
    by: z
      .array(words)
      .default([])
      .meta({ description: 'who may approve, by the name they work under; anybody when left out' }),
    none: z.boolean().default(false).meta({ description: 'no bill needs approval any more' }),
  }),
  output: z.strictObject({
    from: amountOut.meta({ description: 'the amount from which bills wait; empty where none does' }),
    by: z.array(z.string()).meta({ description: 'who may approve; anybody where nobody is named' }),
    waiting: heldOut,
    ...outcomeFields,
  }),
  run: async (ctx, { from, by, none }) => {
    const act = actOf(ctx, 'payment.approval', { none, by, ...(from === undefined ? {} : { from }) })
    const recorded = await record(ctx.book, act, async (view) => {
      const was = await paymentRuleOf(view)
      if (none === (from !== undefined))
        return refuse(
          'input-missing',
          { what: 'an amount, or --none', whatFr: 'un montant, ou --none' },
          'from',
        )
      if (from !== undefined && from < 0n)
        return refuse('settlement-amount', { amount: formatCents(from) }, 'from')
      if (from === undefined)
        return ok({ facts: was === undefined ? [] : [{ fact: { kind: 'payment-rule.removed', v: 1, was } }] })
      const rule: PaymentRule = { id: 'own', from: { amount: from }, ...(by.length === 0 ? {} : { by }) }
      if (was !== undefined && canonicalJson(was) === canonicalJson(rule)) return ok({ facts: [] })
      const before = was === undefined ? {} : { was }
      return ok({ facts: [{ fact: { kind: 'payment-rule.set', v: 1, rule, ...before } }] })
    })
    if (!recorded.ok) return recorded
    return inView(ctx.book, async (view) => {
      const held = await heldBills(view)
      return ok({
        from: from === undefined ? '' : formatCents(from),
        by: none ? [] : by,
        waiting: heldOutOf(held.values()),
        ...outcomeOf(recorded.value),
      })
    })
  },
})
