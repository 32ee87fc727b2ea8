import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The root of the project. */
export const rootFolder: string = resolve(import.meta.dirname, '..')

/**
 * The folder of samples, schemas and vectors that lies beside the project: the one that DAYBOOK_SHARED names,
 * else `../shared`. Undefined where there is none: tests that need it are then skipped, by name. In CI that
 * is a failure.
 */
export function sharedFolder(): string | undefined {
  const named = process.env.DAYBOOK_SHARED
  const folder = named === undefined || named === '' ? resolve(rootFolder, '..', 'shared') : resolve(named)
  if (existsSync(folder)) return folder
  if (process.env.CI === 'true')
    throw new Error(`the shared folder is missing: ${folder}; set DAYBOOK_SHARED`)
  return undefined
}
