import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { dividendNamed, shareholdersOf } from '../../owners/load-owners.ts'
import { ownersAtHand } from '../../owners/owner-vault.ts'
import { resolutionBytes, resolutionWords } from '../../owners/resolution-paper.ts'
import { fileInput, fileOutput, givenOut } from '../../payments/made-file.ts'
import { command } from '../command.ts'
import { dividendWord, ownerNames, resolutionOut } from './dividend-fields.ts'

/** Writes the resolution of the directors that declares a dividend, to be signed. */
export const dividendResolution = command({
  name: 'dividend.resolution',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Write the resolution of a dividend', fr: 'Écrire la résolution d’un dividende' },
  line: { words: ['dividend'] },
  input: z.strictObject({
    dividend: dividendWord,
    as: z.enum(['pdf', 'text']).default('pdf'),
    in: z
      .enum(['en', 'fr'])
      .optional()
      .meta({ description: 'the language; that of the books when left out' }),
    ...fileInput,
  }),
  output: z.strictObject({
    dividend: z.string(),
    resolution: resolutionOut,
    ...fileOutput,
    dryRun: z.boolean(),
  }),
  run: async (ctx, input) => {
    const known = await ownersAtHand(ctx)
    const found = await inView(ctx.book, async ({ reader, profile }) => {
      const dividend = await dividendNamed(reader, input.dividend)
      if (!dividend.ok) return dividend
      return ok({ dividend: dividend.value, profile, shareholders: await shareholdersOf(reader) })
    })
    if (!found.ok) return found
    const { dividend, profile, shareholders } = found.value
    const language = input.in ?? profile.language
    const nameOf = ownerNames(shareholders, known)
    const from = { dividend, corporation: profile.name, nameOf, language }
    const resolution = resolutionWords(from)
    if (ctx.dryRun) return ok({ dividend: dividend.id, resolution, file: '', dryRun: true })
    const bytes = await resolutionBytes(from, input.as, ctx.today)
    if (!bytes.ok) return bytes
    const usual = `dividend-${dividend.id}-${dividend.declared}.${input.as === 'pdf' ? 'pdf' : 'txt'}`
    const given = givenOut(input, input.file ?? usual, bytes.value)
    return given.ok ? ok({ dividend: dividend.id, resolution, ...given.value, dryRun: false }) : given
  },
})
