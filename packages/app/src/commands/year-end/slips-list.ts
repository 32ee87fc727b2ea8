import { nameOf, recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import type { GivenSlip, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { givenSlipsOf, slipReturnsOf } from '../../slips/load-slips.ts'
import {
  slipKind,
  slipReturnOut,
  slipReturnShown,
  slipYear,
  totalOut,
  totalsShown,
} from '../../slips/slip-out.ts'
import { recipientIdentities, recipientsOf, type VaultAtHand, vaultAtHand } from '../../slips/slip-people.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Lists the returns of slips that were filed, and what was entered for slips. */
export const slipsList = command({
  name: 'slips.list',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'List filed slips and what was entered',
    fr: 'Lister les feuillets produits et ce qui est inscrit',
  },
  line: { words: ['kind', 'year'] },
  input: z.strictObject({ kind: slipKind.optional(), year: slipYear.optional() }),
  output: z.strictObject({
    returns: z.array(slipReturnOut.extend({ totals: z.array(totalOut) })),
    entered: z.array(
      z.strictObject({
        entered: z.string().meta({ description: 'its id, by which slips.remove takes it back' }),
        way: z.enum(['adds', 'whole']),
        boxes: z.array(z.strictObject({ box: z.string(), amount: amountOut })),
        codes: z.array(z.strictObject({ box: z.string(), code: z.string() })),
        reason: z.string(),
        called: z
          .string()
          .meta({ description: 'whom it is for: the name, or the number while the vault is locked' }),
      }),
    ),
  }),
  run: async (ctx, input) => {
    const vault = await vaultAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const { reader } = view
      const fits = (each: { readonly kind: string; readonly year: number }): boolean =>
        (input.kind === undefined || each.kind === input.kind) &&
        (input.year === undefined || each.year === input.year)
      const returns = (await slipReturnsOf(reader)).filter(fits)
      const given = (await givenSlipsOf(reader)).filter(fits)
      const called = await calledIn(view, given, vault)
      return ok({
        returns: returns.map((each) => ({
          ...slipReturnShown(each),
          totals: totalsShown(each.kind, each.totals, ctx.language),
        })),
        entered: given.map(({ id, way, boxes, codes, reason = '', recipient }) => ({
          entered: id,
          way,
          boxes: boxes.map((box) => ({ box: box.id, amount: formatCents(box.amount) })),
          codes: Object.entries(codes).map(([box, code]) => ({ box, code })),
          reason,
          called: called(recipient),
        })),
      })
    })
  },
})

/** What those are called for whom something was entered. */
async function calledIn(view: View, given: readonly GivenSlip[], vault: VaultAtHand) {
  const identities = recipientIdentities(
    given.flatMap(({ recipient }) => (recipient === undefined ? [] : [recipient])),
    await recipientsOf(view),
    vault,
  )
  return (recipient: SlipRecipient | undefined): string => {
    if (recipient === undefined) return ''
    const identity = identities.get(recipientKey(recipient))
    return (identity === undefined ? '' : nameOf(identity)) || identity?.number || recipient.id
  }
}
