import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { filingAnswer, filingInput, filingOutput } from '../../slips/file-fields.ts'
import { fileSlips } from '../../slips/file-slips.ts'
import { wishOf } from '../../slips/slip-out.ts'
import { command } from '../command.ts'

/** Files the slips of a year that were not filed yet: keeps them for ever as they are sent. */
export const slipsFile = command({
  name: 'slips.file',
  effect: 'write',
  role: 'owner',
  title: { en: 'File the slips of a year', fr: 'Produire les feuillets d’une année' },
  line: { words: ['kind', 'year'] },
  input: z.strictObject({ ...filingInput }),
  output: filingOutput,
  run: async (ctx, input) => {
    const wish = { ...input, ...wishOf(input), does: 'original' } as const
    const filed = await fileSlips(ctx, 'slips.file', input, wish)
    return filed.ok ? ok(filingAnswer(filed.value, ctx.language)) : filed
  },
})
