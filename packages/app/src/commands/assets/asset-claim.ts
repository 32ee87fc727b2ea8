import { classRule } from '@daybook/canada/business-income/class-found.ts'
import type { ClassYear } from '@daybook/core/daybook/assets-facts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { type CcaWanted, scheduleFor, sourceNamed } from '../../assets/cca-report.ts'
import { assetCalled } from '../../assets/load-assets.ts'
import { yearOf } from '../../assets/load-business.ts'
import type { View } from '../../book.ts'
import { record } from '../../record.ts'
import { card } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { amount, amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { taxYear } from './asset-fields.ts'

/** Records what a class of property claims in a year, or what stood in it when these books began. */
export const assetClaim = command({
  name: 'asset.claim',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Choose a claim for a class', fr: 'Choisir la déduction d’une catégorie' },
  line: { words: ['class'] },
  input: z.strictObject({
    class: words.meta({ description: 'the class, or the asset that is a class of its own' }),
    year: taxYear.optional(),
    source: words
      .optional()
      .meta({ description: 'the business or rental property; the first when left out' }),
    claim: amount.optional().meta({ description: 'what is claimed; all that may be when never said' }),
    start: amount.optional().meta({
      description: 'what stood in the class at the start of the year, for the first of these books',
    }),
    empty: z.boolean().default(false).meta({ description: 'nothing of the class is left at the end' }),
  }),
  output: z.strictObject({
    class: z.string(),
    through: z.string(),
    start: amountOut,
    claim: z.string().meta({ description: 'empty for all that may be claimed' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'asset.claim', input), async (view) => {
      const year = input.year ?? yearOf(view, ctx.today)
      const wanted = { source: input.source, year }
      const { source, span } = await sourceNamed(view, wanted, view.head.seq)
      const { through } = span
      const asset = await assetCalled(view, input.class)
      const known = asset?.cca === undefined ? classRule(input.class, through) : ok(undefined)
      if (!known.ok && known.refusals.some(({ code }) => code === 'cca-class-unknown')) return known
      const key = asset?.cca === undefined ? input.class : asset.id
      const id = `${through}/${source}/${key}`
      const [row] = await view.reader.read(card, 'cca-class', id)
      const was = row === undefined ? undefined : recordFrom<ClassYear>(row.body)
      if (input.claim !== undefined && input.start === undefined) {
        const fits = await claimFits(view, wanted, key, input.claim)
        if (!fits.ok) return fits
      }
      const next: ClassYear = {
        ...(was ?? { id, through, source, key }),
        ...(input.claim === undefined ? {} : { claim: { amount: input.claim } }),
        ...(input.start === undefined ? {} : { start: { amount: input.start } }),
        ...(input.empty ? { isEmpty: true as const } : {}),
      }
      const fact = {
        kind: 'cca.set' as const,
        v: 1 as const,
        year: next,
        ...(was === undefined ? {} : { was }),
      }
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts
    if (fact?.fact.kind !== 'cca.set') throw new Error('fault: asset.claim records a class')
    const { key, through, start, claim } = fact.fact.year
    return ok({
      class: key,
      through,
      start: formatCents(start?.amount ?? 0n),
      claim: claim === undefined ? '' : formatCents(claim.amount),
      ...outcomeOf(recorded.value),
    })
  },
})

/** Refuses `cca-claim-too-large` for more than the class gives in the year. */
async function claimFits(view: View, wanted: CcaWanted, key: string, claim: bigint): Promise<Result<null>> {
  const found = await scheduleFor(view, wanted)
  if (!found.ok) return found
  const most = found.value.schedule.classes.find((each) => each.key === key)?.most ?? 0n
  if (claim >= 0n && claim <= most) return ok(null)
  const names = { class: key, claim: formatCents(claim), most: formatCents(most) }
  return refuse('cca-claim-too-large', names, 'claim')
}
