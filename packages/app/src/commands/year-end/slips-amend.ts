import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { filingAnswer, filingInput, filingOutput, slipNote } from '../../slips/file-fields.ts'
import { fileSlips } from '../../slips/file-slips.ts'
import { wishOf } from '../../slips/slip-out.ts'
import { command } from '../command.ts'

/** Amends filed slips whose books changed since: files them anew, with the difference from what was filed. */
export const slipsAmend = command({
  name: 'slips.amend',
  effect: 'write',
  role: 'owner',
  title: { en: 'Amend filed slips', fr: 'Modifier des feuillets produits' },
  line: { words: ['kind', 'year'] },
  input: z.strictObject({ ...filingInput, note: slipNote }),
  output: filingOutput,
  run: async (ctx, input) => {
    const wish = { ...input, ...wishOf(input), does: 'amended' } as const
    const filed = await fileSlips(ctx, 'slips.amend', input, wish)
    return filed.ok ? ok(filingAnswer(filed.value, ctx.language)) : filed
  },
})
