import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Makes the books of the five fictional clients of a practice. */
export const samplePractice = command({
  name: 'sample.practice',
  effect: 'program',
  role: 'owner',
  title: { en: 'Make the sample practice', fr: 'Créer le cabinet d’exemple' },
  line: { words: ['folder'] },
  input: z.strictObject({ folder: words.meta({ description: 'the folder in which the books are made' }) }),
  output: z.strictObject({
    folder: z.string(),
    books: z.array(z.strictObject({ place: z.string(), title: z.string(), deeds: z.number() })),
  }),
  run: async (ctx, { folder }) => {
    const { createPractice, rehearsePractice } = await import('../../sample/create-practice.ts')
    const made = await (ctx.dryRun ? rehearsePractice(ctx, folder) : createPractice(ctx, folder))
    return made.ok ? ok({ folder, books: [...made.value] }) : made
  },
})
