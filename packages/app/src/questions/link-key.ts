import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../data-folder.ts'

/** How many bytes a key has: as many as the hash that it signs with. */
const keyLength = 32

/** The key with which links of a book are signed, where this person has one. */
export function linkKey(bookId: string): Buffer | undefined {
  try {
    const key = Buffer.from(readFileSync(keyFile(bookId), 'utf8').trim(), 'base64url')
    return key.length === keyLength ? key : undefined
  } catch {
    return undefined
  }
}

/** The same, made where there is none yet, in a file that only this person may read. */
export function linkKeyMade(bookId: string): Buffer {
  const held = linkKey(bookId)
  if (held !== undefined) return held
  const file = keyFile(bookId)
  const fresh = `${file}.${process.pid}`
  mkdirSync(join(dataFolder(), 'links'), { recursive: true, mode: 0o700 })
  writeFileSync(fresh, `${randomBytes(keyLength).toString('base64url')}\n`, { mode: 0o600 })
  try {
    // Fails where another program made one at this moment, which is as good.
    linkSync(fresh, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(fresh, { force: true })
  }
  const made = linkKey(bookId)
  if (made === undefined) throw new Error(`the key of links in ${file} is none`)
  return made
}

/** Book ids are ours and hold no more than letters, digits and hyphens; anything else is left out. */
function keyFile(bookId: string): string {
  return join(dataFolder(), 'links', `${bookId.replaceAll(/[^\w-]/g, '')}.key`)
}
