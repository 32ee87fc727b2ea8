import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { command } from './command.ts'
import { words } from './fields.ts'

/** Makes the fictional sample company. */
export const sampleCreate = command({
  name: 'sample.create',
  effect: 'program',
  role: 'owner',
  title: { en: 'Make the sample company', fr: 'Créer l’entreprise d’exemple' },
  line: { words: ['place'], book: 'place' },
  input: z.strictObject({ place: words.meta({ description: 'the file, or postgres://…?book=ID' }) }),
  output: z.strictObject({ place: z.string(), deeds: z.number() }),
  run: async (ctx, { place }) => {
    const { createSample } = await import('../sample/create-sample.ts')
    const made = await createSample(ctx, place)
    return made.ok ? ok({ place, deeds: made.value.deeds }) : made
  },
})
