import { planSetBusiness } from '@daybook/core/assets/plan-business.ts'
import { ok, refused } from '@daybook/core/kit/result.ts'
import { dimensionRefusals } from '@daybook/core/ledger/dimensions.ts'
import { z } from 'zod'
import { businessesOf } from '../../assets/load-assets.ts'
import { businessesWith } from '../../assets/load-business.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { dimensionFlags, dimensionsGiven, recordName } from '../record-fields.ts'

/** Names a business or a rental property of the books, for its form of the personal return. */
export const businessSet = command({
  name: 'business.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Name a business or rental', fr: 'Désigner une entreprise ou un bien locatif' },
  line: { words: ['name'] },
  input: z.strictObject({
    name: recordName,
    form: z.enum(['T2125', 'T776']).default('T2125').meta({ description: 'a T776 for a rental property' }),
    nature: z
      .enum(['business', 'professional', 'commission', 'rental'])
      .optional()
      .meta({ description: 'business, or rental for a T776, when left out' }),
    ...dimensionFlags,
  }),
  output: z.strictObject({
    business: z.string(),
    name: z.string(),
    form: z.string(),
    nature: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'business.set', input), async (view) => {
      const fits = await businessesWith(view, input.form)
      if (!fits.ok) return fits
      const dims = dimensionsGiven(input)
      const lines = [{ account: '', amount: 1n, dims }]
      const { dimensions } = await booksToPost(view, lines, { first: ctx.today, last: ctx.today })
      const unknown = dimensionRefusals(dimensions, lines)
      if (unknown.length > 0) return refused(unknown.map((each) => ({ ...each, at: 'dims' })))
      const { name, form } = input
      const was = (await businessesOf(view)).find((each) => each.name === name)
      const nature = input.nature ?? (form === 'T776' ? 'rental' : 'business')
      const more = Object.keys(dims).length === 0 ? {} : { dims }
      const planned = planSetBusiness({ name, form, nature, ...more }, was)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts
    if (fact?.fact.kind !== 'business.set') throw new Error('fault: business.set records a business')
    const { id, name, form, nature } = fact.fact.business
    return ok({ business: id, name, form, nature, ...outcomeOf(recorded.value) })
  },
})
