import { basename } from 'node:path'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { loadSealPaper } from '../../bank/load-seal-paper.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { paperOut, paperOutOf } from '../ledger/paper-fields.ts'
import { writtenTo } from '../ledger/paper-save.ts'
import { sealPaperInput } from './seal-out.ts'

/** Writes a paper of a seal to a file, byte for byte as it was kept: the signed report, or its statement. */
export const sealSave = command({
  name: 'seal.save',
  effect: 'desk',
  role: 'viewer',
  title: { en: 'Write a paper of a seal to a file', fr: 'Écrire une pièce d’un sceau dans un fichier' },
  line: { words: ['seal', 'file'] },
  input: z.strictObject({
    ...sealPaperInput,
    file: words.optional().meta({ description: 'the file; the paper’s own name when left out' }),
  }),
  output: z.strictObject({ seal: z.string(), ...paperOut, file: z.string() }),
  run: async (ctx, input) => {
    const loaded = await loadSealPaper(ctx.book, input.seal, input.which)
    if (!loaded.ok) return loaded
    const { seal, ref, bytes } = loaded.value
    const file = input.file ?? basename(ref.name)
    const written = ctx.dryRun ? ok(undefined) : writtenTo(file, bytes)
    return written.ok ? ok({ seal, ...paperOutOf(ref), file }) : written
  },
})
