import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { atPlaces } from '../../sample/at-places.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Makes the fictional sample company. */
export const sampleCreate = command({
  name: 'sample.create',
  effect: 'program',
  role: 'owner',
  title: { en: 'Make the sample company', fr: 'Créer l’entreprise d’exemple' },
  line: { words: ['place'], book: 'place' },
  input: z.strictObject({
    place: words.meta({ description: 'the file, or postgres://…?book=ID' }),
    owner: words
      .optional()
      .meta({ description: 'where the books of its owner are made too, with her personal returns' }),
    quebec: words.optional().meta({
      description: 'where the books of a bindery in Quebec are made too, with a year of GST and QST',
    }),
  }),
  output: z.strictObject({
    place: z.string(),
    deeds: z.number(),
    owner: z.string().optional(),
    ownerDeeds: z.number().optional(),
    quebec: z.string().optional(),
    quebecDeeds: z.number().optional(),
  }),
  run: async (ctx, { place, owner, quebec }) => {
    const { createOwner, createQuebecShop, createSample } = await import('../../sample/create-sample.ts')
    const places = [place, owner, quebec].filter((each) => each !== undefined)
    return atPlaces(places, ctx.dryRun, async (at) => {
      const made = await createSample(ctx, at(place))
      if (!made.ok) return made
      const hers = owner === undefined ? undefined : await createOwner(ctx, at(owner))
      if (hers?.ok === false) return hers
      const bound = quebec === undefined ? undefined : await createQuebecShop(ctx, at(quebec))
      if (bound?.ok === false) return bound
      return ok({
        place,
        deeds: made.value.deeds,
        ...(hers === undefined ? {} : { owner, ownerDeeds: hers.value.deeds }),
        ...(bound === undefined ? {} : { quebec, quebecDeeds: bound.value.deeds }),
      })
    })
  },
})
