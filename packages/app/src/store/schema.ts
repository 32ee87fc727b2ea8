import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The text of `schema.sql`, which lies beside this file and, in a bundle, in the bundle's `assets` folder.
 */
export function readSchema(): string {
  for (const folder of [
    import.meta.dirname,
    join(import.meta.dirname, 'assets'),
    join(import.meta.dirname, '..', 'assets'),
  ]) {
    try {
      return readFileSync(join(folder, 'schema.sql'), 'utf8')
    } catch {
      // Not in this layout; the next one is tried, and the fault below speaks when there is none.
    }
  }
  throw new Error('fault: schema.sql comes with the program')
}
