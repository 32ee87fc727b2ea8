import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The file at a path, or all `.json` files of the folder there and of those in it, by name. */
export function caseFilesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
}

/** What a file of cases holds: its cases, what it calls itself, and what is wrong where it cannot be read. */
export type CasesRead = {
  readonly file: string
  readonly cases: readonly unknown[]
  readonly category?: string
  readonly fault?: string
}

/**
 * The cases of a file: the list that it is, or its list of `vectors` or `cases`; none where it has none. A
 * file that is no JSON has none either, and its fault.
 */
export function casesIn(file: string): CasesRead {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const category = fieldOf(read, 'category')
    return {
      file,
      cases: listIn(read) ?? listIn(fieldOf(read, 'vectors')) ?? listIn(fieldOf(read, 'cases')) ?? [],
      ...(typeof category === 'string' ? { category } : {}),
    }
  } catch (fault) {
    return { file, cases: [], fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

/** The files that could not be read, each as a failure by its name. */
export function unreadFiles(
  read: readonly CasesRead[],
): readonly { readonly name: string; readonly why: string }[] {
  return read.flatMap(({ file, fault }) => (fault === undefined ? [] : [{ name: file, why: fault }]))
}

function listIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}
