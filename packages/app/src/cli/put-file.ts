import { writeFileSync } from 'node:fs'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { placeRefusal } from '../store/place.ts'

/**
 * Writes an answer into the file that `--output` names. Refuses `place-read-only` where the file cannot be
 * (its folder is not there, it is a folder, it may not be written), and `disk-full`.
 */
export function putFile(file: string, content: string | Uint8Array): Result<undefined> {
  try {
    writeFileSync(file, content)
    return ok(undefined)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') {
      return refuse('place-read-only', { place: file })
    }
    const refused = placeRefusal(error, file)
    if (refused === undefined) throw error
    return refused
  }
}
