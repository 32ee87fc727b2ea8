import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planShareholder } from '@daybook/core/owners/check-shareholder.ts'
import { z } from 'zod'
import { shareholderNamed, shareholdersOf } from '../../owners/load-owners.ts'
import { checkedIdentity, keepOwner, ownersBy } from '../../owners/owner-vault.ts'
import { askedOnce } from '../../payroll/person-vault.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import {
  holdingsTyped,
  holdingsWith,
  identityTyped,
  shareholderInput,
  shareholderOut,
  shareholderOutOf,
  shareholderWord,
  withoutIdentity,
} from './shareholder-fields.ts'

/** Changes what is known of a shareholder: shares from a day on, accounts, who they are. */
export const shareholderChange = command({
  name: 'shareholder.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change a shareholder', fr: 'Modifier un actionnaire' },
  line: { words: ['shareholder'] },
  input: z.strictObject({
    shareholder: shareholderWord,
    name: words.optional().meta({ description: 'the name; it goes to the vault' }),
    ...shareholderInput,
  }),
  output: z.strictObject({ ...shareholderOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const identity = checkedIdentity(identityTyped(input))
    if (!identity.ok) return identity
    const ask = askedOnce(ctx)
    const known = await ownersBy(ctx, ask)
    if (!known.ok) return known
    let codeOf = (account: string) => account
    const act = actOf(ctx, 'shareholder.change', withoutIdentity(input))
    const recorded = await record(ctx.book, act, async (view) => {
      codeOf = (account) => view.chart.get(account)?.code ?? account
      const found = await shareholderNamed(view.reader, input.shareholder)
      if (!found.ok) return found
      const was = found.value
      const wish = {
        ...was,
        language: input.language ?? was.language,
        accounts: input.account.length > 0 ? input.account : was.accounts,
        holdings: holdingsWith(was.holdings, holdingsTyped(input, ctx.today)),
      }
      const planned = planShareholder(view.chart, wish, await shareholdersOf(view.reader))
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    if (fact?.kind !== 'shareholder.set')
      return refuse('shareholder-unknown', { shareholder: input.shareholder, known: '-' })
    if (!recorded.value.dry) {
      const kept = await keepOwner(ctx, fact.shareholder.id, identity.value, ask)
      if (!kept.ok) return kept
    }
    const now = { ...known.value.of(fact.shareholder.id), ...identity.value }
    return ok({
      ...shareholderOutOf(fact.shareholder, now, ctx.today, codeOf),
      ...outcomeOf(recorded.value),
    })
  },
})
