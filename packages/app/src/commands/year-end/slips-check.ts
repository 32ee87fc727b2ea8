import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { slipFindings } from '../../slips/slip-checks.ts'
import { findingOut, findingsShown, slipInput, wishOf } from '../../slips/slip-out.ts'
import { identitiesOf, recipientsOf, vaultAtHand } from '../../slips/slip-people.ts'
import { slipSet } from '../../slips/slip-set.ts'
import { command } from '../command.ts'

/** Checks the slips of a year before anything is written. */
export const slipsCheck = command({
  name: 'slips.check',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Check the slips of a year', fr: 'Vérifier les feuillets d’une année' },
  line: { words: ['kind', 'year'] },
  input: z.strictObject(slipInput),
  output: z.strictObject({
    kind: z.string(),
    year: z.number(),
    slips: z.number(),
    stops: z.number().meta({ description: 'findings in the way of filing' }),
    warnings: z.number(),
    findings: z.array(findingOut),
  }),
  run: async (ctx, input) => {
    const vault = await vaultAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const found = await slipSet(view, wishOf(input))
      if (!found.ok) return found
      const { kind, year, slips } = found.value
      const identities = identitiesOf(slips, await recipientsOf(view), vault)
      const checked = { identities, isLocked: vault.isLocked, on: ctx.today }
      const findings = await slipFindings(view, found.value, checked)
      if (!findings.ok) return findings
      const stops = findings.value.filter(({ weight }) => weight === 'stop').length
      return ok({
        kind,
        year,
        slips: slips.length,
        stops,
        warnings: findings.value.length - stops,
        findings: findingsShown(findings.value, ctx.language),
      })
    })
  },
})
