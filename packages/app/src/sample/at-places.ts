import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '@daybook/core/kit/result.ts'
import { newBook } from '../copies/new-place.ts'

/**
 * Makes books at places; `make` is told where each goes. A dry run makes sure that books can be made at each
 * place, makes them in a folder of its own and throws them away. Refuses `book-exists`, what creating
 * refuses, and what `make` refuses.
 */
export async function atPlaces<T>(
  places: readonly string[],
  dryRun: boolean,
  make: (at: (place: string) => string) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!dryRun) return make((place) => place)
  for (const place of places) {
    const begun = await newBook(place)
    if (!begun.ok) return begun
    await begun.value.discard()
  }
  const folder = mkdtempSync(join(tmpdir(), 'daybook-rehearsal-'))
  try {
    return await make((place) => join(folder, `${places.indexOf(place)}.daybook`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
