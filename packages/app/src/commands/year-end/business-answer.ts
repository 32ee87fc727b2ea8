import { ccaClassNames } from '@daybook/canada/business-income/cca-class-list.ts'
import { planAnswer } from '@daybook/core/assets/plan-business.ts'
import type { BusinessYear, HomeYear, VehicleYear } from '@daybook/core/daybook/assets-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { businessesOf } from '../../assets/load-assets.ts'
import { businessNamed, saidFor, yearOf } from '../../assets/load-business.ts'
import { record } from '../../record.ts'
import { shareText, taxYear } from '../assets/asset-fields.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { accountAmount, amount, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'

const kilometres = z.coerce.number().int().min(0).max(10_000_000)
const days = z.coerce.number().int().min(0).max(100_000)

const vehicle = z.strictObject({
  name: words,
  kilometres,
  business: kilometres,
  costs: amount.optional(),
  interest: z.strictObject({ amount, days, began: nearDay }).optional(),
  lease: z
    .strictObject({ amount, deducted: amount, days, listPrice: amount, taxRate: shareText, began: nearDay })
    .optional(),
})

const use = z
  .string()
  .trim()
  .regex(/^.+=.+$/)
  .transform((pair) => {
    const key = pair.slice(0, pair.lastIndexOf('='))
    // A class of its own goes by its asset, whose id it is; people type its name.
    const known = ccaClassNames.includes(key) ? key : idFromName(key)
    return [known, pair.slice(pair.lastIndexOf('=') + 1)] as const
  })

const area = z.coerce.number().int().min(0).max(10_000_000)

const input = z.strictObject({
  business: words.optional().meta({ description: 'the business or rental; the only one when left out' }),
  form: z.enum(['T2125', 'T776']).default('T2125').meta({ description: 'a T776 for a rental property' }),
  year: taxYear.optional(),
  began: nearDay.optional().meta({ description: 'the day the business began, where that was in this year' }),
  share: shareText.optional().meta({ description: 'your part of it, with partners or co-owners: 0.5' }),
  personal: shareText.optional().meta({ description: 'the part of a rental that you use yourself: 0.25' }),
  line: z
    .array(accountAmount)
    .optional()
    .meta({ description: 'LINE=AMOUNT of the form that books do not hold, as often as needed' }),
  vehicles: z
    .array(vehicle)
    .optional()
    .meta({ description: 'vehicles with kilometres, those for the business among them' }),
  area: area.optional().meta({ description: 'the area of the workspace at home' }),
  home: area.optional().meta({ description: 'the area of the whole home' }),
  hours: z.coerce
    .number()
    .int()
    .min(1)
    .max(24)
    .optional()
    .meta({ description: 'hours a day of business use, where the space has other uses' }),
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(7)
    .optional()
    .meta({ description: 'days a week of business use, where the space has other uses' }),
  homeCosts: amount.optional().meta({ description: 'costs of the whole home that are not in the books' }),
  carried: amount.optional().meta({ description: 'what of the home earlier years could not deduct' }),
  use: z
    .array(use)
    .optional()
    .meta({ description: 'CLASS=SHARE or CLASS=VEHICLE: the business part of a class of property' }),
})

/** Records what a person says of a business or rental for a year beside the books. */
export const businessAnswer = command({
  name: 'business.answer',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Answer for a business year', fr: 'Répondre pour une année d’entreprise' },
  line: { words: ['business'] },
  input,
  output: z.strictObject({ business: z.string(), form: z.string(), year: z.string(), ...outcomeFields }),
  run: async (ctx, asked) => {
    const year = asked.year
    const recorded = await record(ctx.book, actOf(ctx, 'business.answer', asked), async (view) => {
      const found = await businessNamed(view, asked.form, asked.business)
      if (!found.ok) return found
      const business = found.value
      const ours = asked.form === 'T776' ? ctx.today.slice(0, 4) : yearOf(view, ctx.today)
      const said = saidOf(asked, year ?? ours, saidFor(business, year ?? ours).home)
      const was = (await businessesOf(view)).find(({ id }) => id === business.id)
      return ok({ facts: [{ fact: planAnswer(business, said, was) }] })
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts
    if (fact?.fact.kind !== 'business.set') throw new Error('fault: business.answer records a business')
    const { name, form, years } = fact.fact.business
    const last = year ?? years.at(-1)?.year ?? ''
    return ok({ business: name, form, year: last, ...outcomeOf(recorded.value) })
  },
})

type Asked = z.output<typeof input>

/** What was given as a year holds it; the home on top of what was said of it before. */
function saidOf(asked: Asked, year: string, homeBefore: HomeYear | undefined): BusinessYear {
  const home = homeOf(asked, homeBefore)
  return {
    year,
    ...given({ from: asked.began, share: asked.share, personal: asked.personal }),
    ...(asked.line === undefined
      ? {}
      : { inputs: asked.line.map(({ account, amount: value }) => ({ line: account, amount: value })) }),
    ...(asked.vehicles === undefined ? {} : { vehicles: asked.vehicles.map(vehicleOf) }),
    ...(asked.use === undefined ? {} : { use: Object.fromEntries(asked.use) }),
    ...(home === undefined ? {} : { home }),
  }
}

function homeOf(asked: Asked, before: HomeYear | undefined): HomeYear | undefined {
  const { area: own, home: whole, hours, days: week, homeCosts, carried } = asked
  if ([own, whole, hours, week, homeCosts, carried].every((each) => each === undefined)) return before
  return {
    area: own ?? before?.area ?? 0,
    home: whole ?? before?.home ?? 0,
    ...given({ hours: hours ?? before?.hours, days: week ?? before?.days }),
    costs: { amount: homeCosts ?? before?.costs.amount ?? 0n },
    carried: { amount: carried ?? before?.carried.amount ?? 0n },
  }
}

function vehicleOf({
  name,
  kilometres: all,
  business,
  costs,
  interest,
  lease,
}: z.output<typeof vehicle>): VehicleYear {
  return {
    name,
    kilometres: all,
    business,
    ...(costs === undefined ? {} : { costs: { amount: costs } }),
    ...(interest === undefined ? {} : { interest }),
    ...(lease === undefined
      ? {}
      : {
          lease: { ...lease, deducted: { amount: lease.deducted }, listPrice: { amount: lease.listPrice } },
        }),
  }
}
