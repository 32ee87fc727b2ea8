import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a token where programs of the same person find it: into a file that only they may read, put in the
 * place of an older one at once.
 */
export function keepToken(file: string, token: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const fresh = `${file}.${process.pid}`
  rmSync(fresh, { force: true })
  writeFileSync(fresh, `${token}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(fresh, file)
}

/** Removes the file of a token, unless a later start has written its own there. */
export function dropToken(file: string, token: string): void {
  try {
    if (readFileSync(file, 'utf8').trim() === token) rmSync(file)
  } catch {
    // It is gone already, which is what was wanted.
  }
}
