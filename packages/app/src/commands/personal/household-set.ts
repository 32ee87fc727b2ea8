import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { HouseholdOfTwo } from '@daybook/core/daybook/personal-facts.ts'
import { firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { householdId } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { recordsOf, recordWith } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { accountOwner, accountPercent, personCode } from './personal-fields.ts'

const input = z.strictObject({
  first: personCode.meta({ description: 'the code of the first of the two: ANA' }),
  second: personCode.meta({ description: 'the code of the second' }),
  firstName: words.optional().meta({ description: 'the first one’s name; the code when left out' }),
  secondName: words.optional().meta({ description: 'the second one’s name; the code when left out' }),
  from: day.optional().meta({ description: 'from when on it is shared; this month when left out' }),
  percent: z.coerce
    .number()
    .int()
    .min(0)
    .max(100)
    .default(50)
    .meta({ description: 'the first one’s part in per cent' }),
  share: z
    .array(accountPercent)
    .default([])
    .meta({ description: 'ACCOUNT=PERCENT: the first one’s part in one account, as often as needed' }),
  owner: z
    .array(accountOwner)
    .default([])
    .meta({ description: 'ACCOUNT=CODE: whose a bank account or card is, as often as needed' }),
})

/** Says who keeps house together: the two, whose accounts are whose, and how expenses are shared. */
export const householdSet = command({
  name: 'household.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set a household of two', fr: 'Établir un ménage de deux' },
  line: { words: ['first', 'second'] },
  input,
  output: z.strictObject({
    people: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    from: z.string(),
    percent: z.number(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const act = actOf(ctx, 'household.set', given)
    const recorded = await record(ctx.book, act, (view) => planned(view, given, ctx.today))
    if (!recorded.ok) return recorded
    const set = recorded.value.facts
      .map(({ fact }) => fact)
      .find((fact) => fact.kind === 'household.set')?.household
    return ok({
      people: [...(set?.people ?? [])],
      from: set?.from ?? '',
      percent: set?.percent ?? given.percent,
      ...outcomeOf(recorded.value),
    })
  },
})

type Given = z.output<typeof input>

async function planned(
  { reader, chart }: View,
  given: Given,
  today: string,
): Promise<Result<{ facts: { fact: Fact }[] }>> {
  const [first, second] = [given.first.toUpperCase(), given.second.toUpperCase()]
  if (first === second) return refuse('household-person-twice', { person: first }, 'second')
  const shares = all(
    given.share.map(({ account, percent }) => {
      const found = accountNamed(chart, account)
      return found.ok ? ok({ account: found.value.id, percent }) : found
    }),
  )
  const owners = all(
    given.owner.map(({ account, person }) => {
      const found = accountNamed(chart, account)
      if (!found.ok) return found
      const code = person.toUpperCase()
      return code === first || code === second
        ? ok({ account: found.value.id, person: code })
        : refused([refusal('household-person-unknown', { person, people: `${first}, ${second}` }, 'owner')])
    }),
  )
  if (!shares.ok) return shares
  if (!owners.ok) return owners
  const was = await recordWith(reader, 'household', householdId)
  const household: HouseholdOfTwo = {
    id: householdId,
    from: given.from ?? was?.from ?? firstOfMonth(today),
    people: [
      { code: first, name: given.firstName ?? first },
      { code: second, name: given.secondName ?? second },
    ],
    percent: given.percent,
    shares: shares.value,
    owners: owners.value,
  }
  // What concerns one alone carries their code as its class: both codes are values of that dimension.
  const classes = new Set(
    (await recordsOf(reader, 'dimension')).map((each) => `${each.dimension}=${each.code}`),
  )
  const opened = household.people
    .filter(({ code }) => !classes.has(`class=${code}`))
    .map(
      ({ code, name }): Fact => ({
        kind: 'dimension.set',
        v: 1,
        value: { dimension: 'class', code, name },
      }),
    )
  const set: Fact = { kind: 'household.set', v: 1, household, ...(was === undefined ? {} : { was }) }
  return ok({ facts: [set, ...opened].map((fact) => ({ fact })) })
}
