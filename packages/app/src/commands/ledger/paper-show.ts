import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { loadPaper } from '../../ledger/load-paper.ts'
import { command } from '../command.ts'
import { entryNumber, words } from '../fields.ts'
import { paperOut, paperOutOf } from './paper-fields.ts'

/** Gives a paper's content in base64, for programs. */
export const paperShow = command({
  name: 'paper.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Give a paper’s content', fr: 'Donner le contenu d’une pièce' },
  line: { words: ['entry', 'paper'] },
  input: z.strictObject({
    entry: entryNumber.optional().meta({ description: 'its entry; without one it is a paper that waits' }),
    paper: words.optional().meta({ description: 'its name, or the beginning of its hash' }),
  }),
  output: z.strictObject({ entry: z.string(), ...paperOut, base64: z.string() }),
  run: async (ctx, input) => {
    const loaded = await loadPaper(ctx.book, input.entry, input.paper)
    if (!loaded.ok) return loaded
    const { ref, bytes } = loaded.value
    const base64 = Buffer.from(bytes).toString('base64')
    return ok({ entry: input.entry === undefined ? '' : entryName(input.entry), ...paperOutOf(ref), base64 })
  },
})
