import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { loadSealPaper } from '../../bank/load-seal-paper.ts'
import { command } from '../command.ts'
import { paperOut, paperOutOf } from '../ledger/paper-fields.ts'
import { sealPaperInput } from './seal-out.ts'

/** Gives a paper of a seal in base64, for programs: the signed report, or what it was held against. */
export const sealPaper = command({
  name: 'seal.paper',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Give a paper of a seal', fr: 'Donner une pièce d’un sceau' },
  line: { words: ['seal'] },
  input: z.strictObject(sealPaperInput),
  output: z.strictObject({ seal: z.string(), ...paperOut, base64: z.string() }),
  run: async (ctx, input) => {
    const loaded = await loadSealPaper(ctx.book, input.seal, input.which)
    if (!loaded.ok) return loaded
    const { seal, ref, bytes } = loaded.value
    return ok({ seal, ...paperOutOf(ref), base64: Buffer.from(bytes).toString('base64') })
  },
})
