import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** How long the work may take at most; a lock that is older was left by a run that was broken off. */
const longest = 180_000

/**
 * Does work that no other worker and no other run does meanwhile: they wait, and find what it made. `lock` is
 * a folder that stands as long.
 */
export async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true })
  while (!isTaken(lock)) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > longest) rmSync(lock, { recursive: true, force: true })
    await setTimeout(50)
  }
  try {
    await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
