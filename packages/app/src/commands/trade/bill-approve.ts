import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { entryByNumber } from '../../store/queries.ts'
import { answerBooks } from '../../trade/answer-books.ts'
import { holdsOf, paymentRuleOf } from '../../trade/approvals.ts'
import { documentNumbered } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Approves bills for payment, in the name of whoever gives the command: their entries are approved. */
export const billApprove = command({
  name: 'bill.approve',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Approve bills for payment', fr: 'Approuver des factures d’achat' },
  line: { rest: 'bills' },
  input: z.strictObject({
    bills: z.array(words).min(1).max(1000).meta({ description: 'the suppliers’ numbers, or ours: bill/12' }),
  }),
  output: z.strictObject({
    approved: z.array(
      z.strictObject({ bill: z.string(), supplier: z.string(), amount: amountOut, entry: z.string() }),
    ),
    by: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await recordFacts(ctx, 'bill.approve', input, (view) =>
      approvalFacts(view, input.bills, ctx.actor),
    )
    if (!recorded.ok) return recorded
    const { nameOf } = await answerBooks(ctx.book, ctx.language)
    const { found } = await inView(ctx.book, (view) => namedBills(view, input.bills))
    return ok({
      approved: found.map(({ number, party, amount, entry = 0 }) => ({
        bill: number,
        supplier: nameOf(party),
        amount: formatCents(amount),
        entry: entryName(entry),
      })),
      by: recorded.value.facts[0]?.actor ?? ctx.actor,
      ...outcomeOf(recorded.value),
    })
  },
})

/**
 * The approval of bills by somebody, which frees those that were refused. The word of one who may not give it
 * gives way to that of one who may. Refuses `entry-approved` and `approval-not-yours`.
 */
async function approvalFacts(view: View, names: readonly string[], actor: string): Promise<Result<Fact[]>> {
  const bills = await namedBills(view, names)
  const refusals = [...bills.refusals]
  const holds = await holdsOf(view)
  const rule = await paymentRuleOf(view)
  const approvals = new Set<number>()
  for (const { number: bill, id, amount, entry: number = 0 } of bills.found) {
    const may = rule === undefined || amount < rule.from.amount ? undefined : rule.by
    if (may?.includes(actor) === false)
      refusals.push(refusal('approval-not-yours', { bill, who: actor, by: may.join(', ') }, 'bills'))
    const [row] = await view.reader.read(entryByNumber, number)
    const was = row?.approvedBy
    if (was === undefined || may?.includes(was) === false) approvals.add(number)
    else if (!holds.has(id))
      refusals.push(refusal('entry-approved', { entry: entryName(number), by: was }, 'bills'))
  }
  if (refusals.length > 0) return refused(refusals)
  const freed = bills.found.flatMap(({ id }) => holds.get(id) ?? [])
  return ok([
    ...freed.map((was): Fact => ({ kind: 'bill.freed', v: 1, was })),
    ...[...approvals].map((number): Fact => ({ kind: 'entry.approved', v: 1, number })),
  ])
}

/** The bills that are meant, each once, and why some are none. */
export async function namedBills(view: View, names: readonly string[]) {
  const refusals: Refusal[] = []
  const found = new Map<string, Awaited<ReturnType<typeof documentNumbered>> & { readonly ok: true }>()
  for (const name of names) {
    const bill = await documentNumbered(view.reader, 'bill', name)
    if (!bill.ok) refusals.push(...bill.refusals)
    else if (bill.value.voided !== undefined)
      refusals.push(refusal('document-voided', { item: name, date: bill.value.voided.date }, 'bills'))
    else found.set(bill.value.id, bill)
  }
  return { found: [...found.values()].map(({ value }) => value), refusals }
}
