import { slipChanges, standingSlips } from '@daybook/canada/slips/slip-changes.ts'
import { slipDueRules, slipsDue } from '@daybook/canada/slips/slip-rules.ts'
import { slipTotals } from '@daybook/canada/slips/slip-summary.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { slipFindings } from '../../slips/slip-checks.ts'
import { byNumber } from '../../slips/slip-order.ts'
import {
  findingOut,
  findingsShown,
  slipInput,
  slipOut,
  slipShown,
  totalOut,
  totalsShown,
  wishOf,
} from '../../slips/slip-out.ts'
import { identitiesOf, recipientsOf, vaultAtHand } from '../../slips/slip-people.ts'
import { slipSet } from '../../slips/slip-set.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Prepares the slips of a year: each with its boxes, the summary, and what stands in the way of filing. */
export const slipsPrepare = command({
  name: 'slips.prepare',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Prepare the slips of a year', fr: 'Préparer les feuillets d’une année' },
  line: { words: ['kind', 'year'] },
  input: z.strictObject(slipInput),
  output: z.strictObject({
    kind: z.string(),
    year: z.number(),
    from: z.string(),
    through: z.string(),
    due: z.string(),
    filer: z.string(),
    account: z.string(),
    slips: z.array(
      slipOut.extend({
        state: z.enum(['new', 'filed', 'changed']).meta({ description: 'against what was filed' }),
        does: z
          .enum(['original', 'amended', 'cancelled'])
          .optional()
          .meta({ description: 'what the last return that has it did to it' }),
      }),
    ),
    totals: z.array(totalOut),
    leftOut: z.array(z.strictObject({ recipient: z.string(), name: z.string(), paid: amountOut })),
    gone: z.array(z.string()).meta({ description: 'filed slips that nothing stands behind any more' }),
    findings: z.array(findingOut),
    fit: z.boolean().meta({ description: 'whether nothing stands in the way of filing' }),
  }),
  run: async (ctx, input) => {
    const vault = await vaultAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const found = await slipSet(view, wishOf(input))
      if (!found.ok) return found
      const { kind, year, span, slips, returns, filer, leftOut } = found.value
      const due = inForce(slipDueRules[kind], span.through)
      if (!due.ok) return due
      const known = await recipientsOf(view)
      const others = leftOut.map(({ recipient }) => ({ ...emptySlip, kind, year, recipient }))
      const identities = identitiesOf([...slips, ...others], known, vault)
      const checked = { identities, isLocked: vault.isLocked, on: ctx.today }
      const findings = await slipFindings(view, found.value, checked)
      if (!findings.ok) return findings
      const { changed, gone } = slipChanges(slips, returns)
      const standing = standingSlips(returns)
      const stateOf = (id: string) =>
        !standing.has(id) ? 'new' : changed.some(({ slip }) => slip.id === id) ? 'changed' : 'filed'
      const doneTo = (id: string) => {
        const last = returns.findLast((each) => each.slips.some((slip) => slip.id === id))
        return last === undefined ? {} : { does: last.does }
      }
      return ok({
        kind,
        year,
        ...span,
        due: slipsDue(due.value.value, span, kind),
        filer: filer.name,
        account: filer.account,
        slips: byNumber(slips, identities).map(
          (slip) =>
            ({
              ...slipShown(slip, identities, ctx.language),
              state: stateOf(slip.id),
              ...doneTo(slip.id),
            }) as const,
        ),
        totals: totalsShown(kind, slipTotals(kind, slips), ctx.language),
        leftOut: leftOut.map(({ recipient, paid }, index) => {
          const [other] = others.slice(index, index + 1)
          const name = other === undefined ? '' : slipShown(other, identities, ctx.language).name
          return { recipient: `${recipient.kind}:${recipient.id}`, name, paid: formatCents(paid) }
        }),
        gone: gone.map(({ id }) => id),
        findings: findingsShown(findings.value, ctx.language),
        fit: slips.length > 0 && findings.value.every(({ weight }) => weight !== 'stop'),
      })
    })
  },
})

const emptySlip = { id: '', part: '', boxes: [], codes: {} } as const
