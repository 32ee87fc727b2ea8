import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { dividendsOf, shareholderNamed } from '../../owners/load-owners.ts'
import { eraseOwner } from '../../owners/owner-vault.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { shareholderWord } from './shareholder-fields.ts'

/** Takes away a shareholder who never was one, and erases who they are from the vault. */
export const shareholderRemove = command({
  name: 'shareholder.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a shareholder', fr: 'Retirer un actionnaire' },
  line: { words: ['shareholder'] },
  input: z.strictObject({ shareholder: shareholderWord }),
  output: z.strictObject({ number: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'shareholder.remove', input), async (view) => {
      const found = await shareholderNamed(view.reader, input.shareholder)
      if (!found.ok) return found
      const { id, number } = found.value
      const dividends = await dividendsOf(view.reader)
      const used = dividends.find(({ shares }) => shares.some((each) => each.shareholder === id))
      if (used !== undefined)
        return refuse('shareholder-in-use', { shareholder: number, dividend: used.id }, 'shareholder')
      return ok({
        facts: [{ fact: { kind: 'shareholder.removed' as const, v: 1 as const, was: found.value } }],
      })
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    if (fact?.kind !== 'shareholder.removed')
      return refuse('shareholder-unknown', { shareholder: input.shareholder, known: '-' })
    if (!recorded.value.dry) {
      const erased = await eraseOwner(ctx, fact.was.id)
      if (!erased.ok) return erased
    }
    return ok({ number: fact.was.number, ...outcomeOf(recorded.value) })
  },
})
