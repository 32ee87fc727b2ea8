import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of the program, from the package that it came in. */
export function version(): string {
  for (let folder = import.meta.dirname; ; folder = join(folder, '..')) {
    try {
      // npm wrote the file; every package.json of ours has a version.
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name?: string
        version: string
      }
      if (name !== undefined) return version
    } catch {
      // No package.json here; the folder above has one.
    }
    if (join(folder, '..') === folder) return '0'
  }
}
