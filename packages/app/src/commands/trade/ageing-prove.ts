import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { controlProofs } from '../../trade/control-proofs.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** Proves that the control accounts equal their lists, as of any day. */
export const ageingProve = command({
  name: 'ageing.prove',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'Prove the control accounts by their lists',
    fr: 'Prouver les comptes collectifs par leurs listes',
  },
  input: z.strictObject({
    on: day.optional().meta({ description: 'as it stood at the end of this day; all days when left out' }),
  }),
  output: z.strictObject({
    accounts: z.array(
      z.strictObject({
        account: z.string(),
        balance: amountOut.meta({ description: 'by the books' }),
        list: amountOut.meta({ description: 'by the open items' }),
        byHand: amountOut.meta({ description: 'how much of the list stands in journal entries' }),
        items: z.number(),
        holds: z.boolean().meta({ description: 'both are the same' }),
      }),
    ),
    findings: z.array(
      z.strictObject({ item: z.string(), what: z.string(), wanted: amountOut, found: amountOut }),
    ),
    holds: z.boolean(),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const proofs = await controlProofs(view, input.on)
      const findings = proofs.flatMap((proof) => proof.findings)
      return ok({
        accounts: proofs.map(({ control, balance, list, byHand, items }) => ({
          account: view.chart.get(control)?.code ?? control,
          balance: formatCents(balance),
          list: formatCents(list),
          byHand: formatCents(byHand),
          items,
          holds: balance === list,
        })),
        findings: findings.map(({ kind, key, wanted, found }) => ({
          item: key,
          what: findingWords[kind][ctx.language],
          wanted: formatCents(wanted),
          found: formatCents(found),
        })),
        holds: findings.length === 0 && proofs.every(({ balance, list }) => balance === list),
      })
    }),
})

const findingWords = {
  'over-settled': { en: 'more was settled than it is worth', fr: 'plus a été réglé que sa valeur' },
  'other-amount': {
    en: 'its entry does not bear its total for its party',
    fr: 'son écriture ne porte pas son total au nom de sa partie',
  },
  lost: { en: 'its entry is not on the account', fr: 'son écriture n’est pas au compte' },
} as const
