import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planShareholder } from '@daybook/core/owners/check-shareholder.ts'
import { nextShareholderNumber } from '@daybook/core/owners/holdings.ts'
import { z } from 'zod'
import { shareholdersOf } from '../../owners/load-owners.ts'
import { checkedIdentity, keepOwner, ownersBy } from '../../owners/owner-vault.ts'
import { askedOnce } from '../../payroll/person-vault.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { employeeNumber } from '../payroll/employee-fields.ts'
import {
  holdingsTyped,
  identityTyped,
  shareholderInput,
  shareholderKind,
  shareholderOut,
  shareholderOutOf,
  withoutIdentity,
} from './shareholder-fields.ts'

/** Adds a shareholder: shares and accounts into the chain, who they are into the vault. */
export const shareholderAdd = command({
  name: 'shareholder.add',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Add a shareholder', fr: 'Ajouter un actionnaire' },
  line: { words: ['name'] },
  input: z.strictObject({
    name: words.meta({ description: 'the name; it goes to the vault' }),
    number: employeeNumber
      .optional()
      .meta({ description: 'the number of the shareholder; the next free one when left out' }),
    kind: shareholderKind.default('individual'),
    ...shareholderInput,
  }),
  output: z.strictObject({ ...shareholderOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const identity = checkedIdentity(identityTyped(input))
    if (!identity.ok) return identity
    const ask = askedOnce(ctx)
    // The passphrase comes first: nobody is added whose name could not be kept.
    const known = await ownersBy(ctx, ask)
    if (!known.ok) return known
    const id = ctx.newId()
    const act = actOf(ctx, 'shareholder.add', withoutIdentity(input))
    let codeOf = (account: string) => account
    const recorded = await record(ctx.book, act, async (view) => {
      codeOf = (account) => view.chart.get(account)?.code ?? account
      const others = await shareholdersOf(view.reader)
      const planned = planShareholder(
        view.chart,
        {
          id,
          number: input.number ?? nextShareholderNumber(others),
          kind: input.kind,
          language: input.language ?? view.profile.language,
          accounts: input.account,
          holdings: holdingsTyped(input, ctx.today),
        },
        others,
      )
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    if (fact?.kind !== 'shareholder.set')
      return refuse('shareholder-unknown', { shareholder: input.number ?? '', known: '-' })
    if (!recorded.value.dry) {
      const kept = await keepOwner(ctx, fact.shareholder.id, identity.value, ask)
      if (!kept.ok) return kept
    }
    return ok({
      ...shareholderOutOf(fact.shareholder, identity.value, ctx.today, codeOf),
      ...outcomeOf(recorded.value),
    })
  },
})
