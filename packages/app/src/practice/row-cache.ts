import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { dataFolder } from '../data-folder.ts'
import { version } from '../version.ts'
import type { PracticeRow } from './practice-row.ts'

/** A row as it is kept: good while the book’s mark is the same, on the day on which it was told. */
type Kept = { readonly mark: string; readonly row: PracticeRow }

/** What is kept of rows: looked up and kept by place, written once at the end. */
export type RowCache = {
  find(place: string, mark: string | undefined): PracticeRow | undefined
  keep(place: string, mark: string, row: PracticeRow): void
  save(): void
}

/** The rows of all books that a person asked about today; another day or version begins anew. */
export function rowCache(today: string): RowCache {
  const file = join(dataFolder(), 'practice-rows.json')
  const edition = `${today} ${version()}`
  const kept = readKept(file, edition)
  let isChanged = false
  return {
    find(place, mark) {
      const held = kept.get(resolve(place))
      return mark !== undefined && held?.mark === mark ? held.row : undefined
    },
    keep(place, mark, row) {
      isChanged = true
      kept.set(resolve(place), { mark, row })
    },
    save() {
      if (isChanged) writeKept(file, { edition, rows: Object.fromEntries(kept) })
    },
  }
}

function readKept(file: string, edition: string): Map<string, Kept> {
  try {
    // Only `writeKept` writes this file; another program’s edition is passed over.
    const held = JSON.parse(readFileSync(file, 'utf8')) as { edition: string; rows: Record<string, Kept> }
    return held.edition === edition ? new Map(Object.entries(held.rows)) : new Map()
  } catch {
    return new Map()
  }
}

/** Written for this person only, in the place of the older one; where it cannot be, nothing is kept. */
function writeKept(file: string, content: object): void {
  const fresh = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(fresh, JSON.stringify(content), { mode: 0o600 })
    renameSync(fresh, file)
  } catch {
    rmSync(fresh, { force: true })
  }
}
