import type { Profile } from '@daybook/core/daybook/fact.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { type Account, accountName } from '@daybook/core/ledger/chart.ts'
import { type NewAccount, planOpenAccount } from '@daybook/core/ledger/open-account.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { accountFields, accountType, givenFields, lawRefusals } from './account-fields.ts'

/** Opens an account, of the standard chart by its number or role alone. */
export const accountOpen = command({
  name: 'account.open',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Open an account', fr: 'Ouvrir un compte' },
  line: { words: ['code'] },
  input: z.strictObject({
    code: accountCode.meta({ description: 'the number of an account; a role of the standard chart' }),
    name: words.optional().meta({ description: 'what it is called; as in the standard chart when left out' }),
    nameFr: words.optional().meta({ description: 'the French name, where it differs' }),
    type: accountType
      .optional()
      .meta({ description: 'the type of the account; as in the standard chart when left out' }),
    ...accountFields,
  }),
  output: z.strictObject({ code: z.string(), name: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const law = await lawRefusals(input)
    const recorded = await record(ctx.book, actOf(ctx, 'account.open', input), async ({ chart, profile }) => {
      const asked = await newAccount(input, profile)
      const planned = asked.ok ? planOpenAccount(chart, asked.value) : asked
      const refusals = [...law, ...(planned.ok ? [] : planned.refusals)]
      return planned.ok && refusals.length === 0
        ? ok({ facts: [{ fact: planned.value }] })
        : refused(refusals)
    })
    if (!recorded.ok) return recorded
    const { facts } = recorded.value
    const opened = facts.flatMap(({ fact }) => (fact.kind === 'account.opened' ? [fact.account] : [])).at(0)
    const told = opened === undefined ? '' : accountName(opened, ctx.language)
    return ok({ code: opened?.code ?? input.code, name: told, ...outcomeOf(recorded.value) })
  },
})

type Input = z.output<(typeof accountOpen)['input']>

/**
 * The account asked for. What the standard chart of the legal form offers under the number, or under the role
 * in its place, is taken from there as far as nothing else was said. Refuses `input-missing` for the name and
 * the type of any other.
 */
async function newAccount(input: Input, profile: Profile): Promise<Result<NewAccount>> {
  const { code, name, nameFr, type, ...rest } = input
  const fields = givenFields(rest)
  if (name !== undefined && type !== undefined)
    return ok({ code, name: { en: name, fr: nameFr ?? name }, type, ...fields })
  const listed = await listedAccount(code, profile)
  if (listed !== undefined) {
    const { id: _id, name: own, ...offered } = listed
    const fr = nameFr ?? name
    const said = { ...(name === undefined ? {} : { en: name }), ...(fr === undefined ? {} : { fr }) }
    return ok({ ...offered, ...fields, ...(type === undefined ? {} : { type }), name: { ...own, ...said } })
  }
  const missing: Refusal[] = []
  if (name === undefined) missing.push(refusal('input-missing', { what: 'name' }, 'name'))
  if (type === undefined) missing.push(refusal('input-missing', { what: 'type' }, 'type'))
  return refused(missing)
}

/** What the standard chart of a book's legal form offers under a number or a role. */
async function listedAccount(
  asked: string,
  { form, province, language }: Profile,
): Promise<Account | undefined> {
  const { chartOffers } = await import('@daybook/canada/charts/template.ts')
  const { provinces } = await import('@daybook/canada/charts/provinces.ts')
  const place = provinces.find(({ code }) => code === province)?.code
  if (place === undefined) return undefined
  const offers = chartOffers({ form, province: place, language })
  if (!offers.ok) return undefined
  return offers.value.map(({ account }) => account).find(({ code, role }) => code === asked || role === asked)
}
