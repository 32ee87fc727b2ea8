import { existsSync } from 'node:fs'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { words } from '../commands/fields.ts'
import { writtenTo } from '../commands/ledger/paper-save.ts'

/** How a command gives out a file that it makes. */
export const fileInput = {
  file: words.optional().meta({ description: 'the file to write; a name of its own when left out' }),
  inline: z
    .boolean()
    .default(false)
    .meta({ description: 'give the bytes in the answer, in base64, instead of writing a file' }),
}

/** What a command says of the file that it made; `base64` where it was asked for instead of a file. */
export const fileOutput = { file: z.string(), base64: z.string().optional() }

/** Which file a command is to make. */
export type FileWish = { readonly file?: string | undefined; readonly inline: boolean }

/** Refuses `file-exists` before anything is recorded, where a file of that name is there already. */
export function freeFile({ file: given, inline }: FileWish, usual: string): Result<string> {
  const file = given ?? usual
  return !inline && existsSync(file) ? refuse('file-exists', { file }, 'file') : ok(file)
}

/** Gives the bytes out: into the answer, or into a new file. Refuses what `writtenTo` refuses. */
export function givenOut(
  { inline }: FileWish,
  file: string,
  bytes: Uint8Array,
): Result<{ readonly file: string; readonly base64?: string }> {
  if (inline) return ok({ file, base64: Buffer.from(bytes).toString('base64') })
  const written = writtenTo(file, bytes)
  return written.ok ? ok({ file }) : written
}
