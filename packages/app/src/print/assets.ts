import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { assert } from '@daybook/core/kit/result.ts'

/**
 * Where a file that printing needs lies: `page.typ`, `fonts/SourceSans3-Regular.otf`. Found beside this
 * source, or in the folder `assets` beside a bundle that holds this code (or beside the folder of its
 * chunks). Missing is a fault of the build.
 */
export function assetPath(name: string): string {
  const here = import.meta.dirname
  const places = [join(here, name), join(here, 'assets', name), join(here, '..', 'assets', name)]
  const found = places.find((place) => existsSync(place))
  assert(found !== undefined, `the asset ${name} lies beside the program`)
  return found
}
