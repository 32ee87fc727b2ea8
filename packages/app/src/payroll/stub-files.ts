import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { folderMissing } from '../journal/file-missing.ts'
import { placeRefusal } from '../store/place.ts'
import type { Watch } from './stub-progress.ts'

/** A file to be made, whose bytes are worked out when its turn comes. */
export type FileToMake = { readonly name: string; bytes(): Uint8Array }

/** What was written, and whether the work was stopped before its end. */
export type FilesMade = { readonly written: number; readonly isStopped: boolean }

/**
 * Writes files into a folder one after another, each whole or not at all: under another name first, which is
 * taken away where the writing fails. Stops after the file under way when the watch says so. Refuses
 * `file-exists` before the first one, and places that cannot be written to.
 */
export async function writeFiles(
  folder: string,
  files: readonly FileToMake[],
  watch: Watch,
): Promise<Result<FilesMade>> {
  const taken = files.find(({ name }) => existsSync(join(folder, name)))
  if (taken !== undefined) return refuse('file-exists', { file: join(folder, taken.name) }, 'folder')
  for (const [index, { name, bytes }] of files.entries()) {
    await watch.step(index, files.length)
    if (watch.isStopped()) return ok({ written: index, isStopped: true })
    const written = writeWhole(join(folder, name), bytes())
    if (!written.ok) return written
  }
  return ok({ written: files.length, isStopped: false })
}

/**
 * Writes a new file whole or not at all; nothing is written over. Refuses `file-exists`, `file-missing`, and
 * places that cannot be written to.
 */
export function writeWhole(file: string, bytes: Uint8Array): Result<undefined> {
  if (existsSync(file)) return refuse('file-exists', { file }, 'file')
  const part = `${file}.part`
  try {
    writeFileSync(part, bytes)
    renameSync(part, file)
    return ok(undefined)
  } catch (error) {
    rmSync(part, { force: true })
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return folderMissing(file, 'file')
    const refused = placeRefusal(error, file)
    if (refused === undefined) throw error
    return refused
  }
}
