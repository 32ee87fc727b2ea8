import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { paperOut, paperOutOf } from '../ledger/paper-fields.ts'
import { receiptId, receiptNamed } from './organizer-fields.ts'

/** Gives the file of a kept receipt, for programs. */
export const organizerPaper = command({
  name: 'organizer.paper',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Give the file of a kept receipt', fr: 'Donner le fichier d’un reçu gardé' },
  line: { words: ['receipt'] },
  input: z.strictObject({ receipt: receiptId }),
  output: z.strictObject({ receipt: z.string(), ...paperOut, base64: z.string() }),
  run: async (ctx, { receipt }) => {
    const kept = await inView(ctx.book, ({ reader }) => receiptNamed(reader, receipt))
    if (!kept.ok) return kept
    const { paper } = kept.value
    if (paper === undefined) return refuse('receipt-without-paper', { receipt }, 'receipt')
    const bytes = await ctx.book.store.paper(paper.sha256)
    if (bytes === undefined) {
      const { sha256, name } = paper
      return refuse('paper-missing', { paper: sha256.slice(0, 12), name, seq: '-' })
    }
    return ok({ receipt, ...paperOutOf(paper), base64: Buffer.from(bytes).toString('base64') })
  },
})
