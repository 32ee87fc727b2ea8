import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { Answer } from './answers.ts'
import { plainStyleHash } from './plain-style.ts'

/** The built screens: each file by its address, read once. Nothing else of the disk can be asked for. */
export type Screens = ReadonlyMap<string, Answer>

/**
 * The screens that were built beside this program: in a bundle its `screens` folder, in a clone that of the
 * last build; none where they were not built.
 */
export function readScreens(): Screens | undefined {
  for (const folder of [
    join(import.meta.dirname, 'screens'),
    join(import.meta.dirname, '..', '..', '..', '..', '.cache', 'build', 'screens'),
  ]) {
    const screens = filesIn(folder)
    if (screens?.has('/index.html') === true) return screens
  }
  return undefined
}

/** The places of the screens that are not inside a book. */
const ownPlaces: ReadonlySet<string> = new Set(['/', '/books/new', '/books/consolidated', '/books/related'])

/**
 * The answer to a request for a screen: the file of that address, and the page itself for the places of the
 * screens, which are their own and all addresses under the name of an open book.
 */
export function screenAt(
  screens: Screens,
  pathname: string,
  isBook: (name: string) => boolean,
): Answer | undefined {
  const isPlace = ownPlaces.has(pathname) || isBook(pathname.split('/')[1] ?? '')
  return screens.get(pathname) ?? (isPlace ? screens.get('/index.html') : undefined)
}

function filesIn(folder: string): Screens | undefined {
  let names: readonly string[]
  try {
    names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
  } catch {
    // Not in this layout; the caller looks in the next one.
    return undefined
  }
  return new Map(
    names.map((file): [string, Answer] => {
      const address = file.slice(folder.length).split(sep).join('/')
      // Names under assets/ carry a hash of their content, so that they never change.
      const isLasting = address.startsWith('/assets/')
      const headers = {
        'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
        'cache-control': isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...protections,
      }
      return [address, { status: 200, headers, body: readFileSync(file) }]
    }),
  )
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Pages load nothing from elsewhere, stand in no other page, and tell nobody where they are. */
const apart = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** What no page of ours does: load plug-ins, move its base, send forms, stand in a frame. */
const never = "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const protections = {
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data: blob:; frame-src 'self' blob:; ${never}`,
  ...apart,
}

/** The headers of the plain page, which runs no script and has the one style that it brings along. */
export const plainProtections: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src ${plainStyleHash}; img-src 'self'; ${never}`,
  ...apart,
}
