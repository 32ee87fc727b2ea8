import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { filingAnswer, filingInput, filingOutput, slipNote } from '../../slips/file-fields.ts'
import { fileSlips } from '../../slips/file-slips.ts'
import { wishOf } from '../../slips/slip-out.ts'
import { command } from '../command.ts'

/** Cancels filed slips: those that are named, or that nothing stands behind any more. */
export const slipsCancel = command({
  name: 'slips.cancel',
  effect: 'write',
  role: 'owner',
  title: { en: 'Cancel filed slips', fr: 'Annuler des feuillets produits' },
  line: { words: ['kind', 'year'] },
  input: z.strictObject({ ...filingInput, note: slipNote }),
  output: filingOutput,
  run: async (ctx, input) => {
    const wish = { ...input, ...wishOf(input), does: 'cancelled' } as const
    const filed = await fileSlips(ctx, 'slips.cancel', input, wish)
    return filed.ok ? ok(filingAnswer(filed.value, ctx.language)) : filed
  },
})
