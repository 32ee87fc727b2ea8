import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { folderMissing } from '../../journal/file-missing.ts'
import { loadPaper } from '../../ledger/load-paper.ts'
import { placeRefusal } from '../../store/place.ts'
import { command } from '../command.ts'
import { entryNumber, words } from '../fields.ts'
import { paperOut, paperOutOf } from './paper-fields.ts'

/**
 * Writes a paper to a file. It writes to the disk, so a browser must not be led to ask for it as for
 * something to read.
 */
export const paperSave = command({
  name: 'paper.save',
  effect: 'desk',
  role: 'viewer',
  title: { en: 'Write a paper to a file', fr: 'Écrire une pièce dans un fichier' },
  line: { words: ['entry', 'paper'] },
  input: z.strictObject({
    entry: entryNumber,
    paper: words.optional().meta({ description: 'its name, or the beginning of its hash' }),
    output: words.optional().meta({ description: 'the file; the paper’s own name when left out' }),
  }),
  output: z.strictObject({ entry: z.string(), ...paperOut, file: z.string() }),
  run: async (ctx, input) => {
    const loaded = await loadPaper(ctx.book, input.entry, input.paper)
    if (!loaded.ok) return loaded
    const { ref, bytes } = loaded.value
    const file = input.output ?? basename(ref.name)
    const written = ctx.dryRun ? ok(undefined) : writtenTo(file, bytes)
    return written.ok ? ok({ entry: entryName(input.entry), ...paperOutOf(ref), file }) : written
  },
})

/**
 * Writes a new file; nothing is ever written over. Refuses `file-exists`, `file-missing`, and places that
 * cannot be written to.
 */
export function writtenTo(file: string, bytes: Uint8Array): Result<undefined> {
  try {
    writeFileSync(file, bytes, { flag: 'wx' })
    return ok(undefined)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return refuse('file-exists', { file }, 'output')
    }
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return folderMissing(file, 'output')
    }
    const refused = placeRefusal(error, file)
    if (refused === undefined) throw error
    return refused
  }
}
