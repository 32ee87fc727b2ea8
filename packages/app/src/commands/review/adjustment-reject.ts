import type { Proposal } from '@daybook/core/daybook/workpaper-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { openProposal } from '../../workpapers/load-proposals.ts'
import { actOf, command } from '../command.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { proposalId } from './adjustment-fields.ts'

/** Rejects a proposed adjustment with a reason; it stays in the list. */
export const adjustmentReject = command({
  name: 'adjustment.reject',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Reject a proposed adjustment', fr: 'Refuser une régularisation proposée' },
  line: { words: ['proposal'] },
  input: z.strictObject({ proposal: proposalId, reason }),
  output: z.strictObject({ proposal: z.string(), reason: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'adjustment.reject', given), async ({ reader }) => {
      const was = await openProposal(reader, given.proposal)
      if (!was.ok) return was
      const proposal: Proposal = { ...was.value, rejected: { reason: given.reason, on: ctx.today } }
      return ok({ facts: [{ fact: { kind: 'proposal.set', v: 1, proposal, was: was.value } }] })
    })
    if (!recorded.ok) return recorded
    return ok({ proposal: given.proposal, reason: given.reason, ...outcomeOf(recorded.value) })
  },
})
