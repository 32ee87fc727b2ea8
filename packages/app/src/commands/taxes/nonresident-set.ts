import { recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import { assert, ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { nonResidentsOf } from '../../nonresidents/load-nonresidents.ts'
import { nonResidentFrom } from '../../nonresidents/nonresident-typed.ts'
import { askedOnce } from '../../payroll/person-vault.ts'
import { record } from '../../record.ts'
import { vaultBy, vaultPrefix } from '../../slips/slip-people.ts'
import { putItems } from '../../vault/vault.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import {
  exemptionCode,
  incomeCode,
  nonResidentNamed,
  nonResidentOut,
  nonResidentShown,
  nonResidentWho,
} from './nonresident-fields.ts'

/**
 * Says that a supplier or a shareholder lives outside Canada for tax, and what is withheld of their money.
 */
export const nonResidentSet = command({
  name: 'nonresident.set',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Say who lives outside Canada for tax',
    fr: 'Dire qui réside hors du Canada aux fins de l’impôt',
  },
  line: { words: ['supplier'] },
  input: z.strictObject({
    ...nonResidentWho,
    country: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/)
      .meta({ description: 'the country by its three letters: USA, GBR' }),
    income: incomeCode.optional(),
    rate: z
      .string()
      .trim()
      .optional()
      .meta({ description: 'percent that is withheld: 15; that of the law when left out' }),
    article: words
      .optional()
      .meta({ description: 'the article of the treaty that lowers the rate: X(2)(b)' }),
    exempt: exemptionCode.optional(),
    from: day.meta({ description: 'since when they live there' }),
    through: day.optional().meta({ description: 'until when, where they came back' }),
    number: words
      .optional()
      .meta({ description: 'their tax number in that country; it goes into the vault' }),
    insist: z
      .boolean()
      .default(false)
      .meta({ description: 'the codes stand in Guide T4061, though this program could not confirm them' }),
  }),
  output: z.strictObject({ ...nonResidentOut, ...outcomeFields }),
  run: async (ctx, { number, ...open }) => {
    const ask = askedOnce(ctx)
    const vault = number === undefined ? ok(undefined) : await vaultBy(ctx, ask)
    if (!vault.ok) return vault
    let name = ''
    const recorded = await record(ctx.book, actOf(ctx, 'nonresident.set', open), async (view) => {
      const found = await nonResidentNamed(view, open)
      if (!found.ok) return found
      const { recipient } = found.value
      name = found.value.name
      const id = recipientKey(recipient)
      const was = (await nonResidentsOf(view.reader)).get(id)
      const { country, rate, article, exempt, from, through, insist } = open
      // Dividends are what shareholders are paid; what a supplier is paid must be said.
      const income = open.income ?? was?.income ?? (recipient.kind === 'shareholder' ? '09' : '')
      const planned = nonResidentFrom({
        ...{ id, recipient, country, income, rate, article, exempt, from, through, insist },
      })
      if (!planned.ok) return planned
      const nonResident = planned.value
      const fact = {
        kind: 'nonresident.set',
        v: 1,
        nonResident,
        ...(was === undefined ? {} : { was }),
      } as const
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    assert(fact?.kind === 'nonresident.set', 'a non-resident was recorded')
    if (number !== undefined && !recorded.value.dry) {
      const key = `${vaultPrefix(fact.nonResident.recipient)}:foreign-number`
      const put = await putItems(ctx.book, new Map([[key, { kind: 'other', value: number }]]), ask)
      if (!put.ok) return put
    }
    return ok({ ...nonResidentShown(fact.nonResident, name), ...outcomeOf(recorded.value) })
  },
})
