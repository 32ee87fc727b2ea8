import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from '../shared.ts'

/** A text file of the project, by its path from the root. */
export type TextFile = { readonly path: string; readonly text: string }

/** A place that breaks a rule of the house style. */
export type Breach = {
  readonly rule: string
  readonly path: string
  readonly line: number
  readonly what: string
}

/** A rule: looks at files and tells what breaks it. */
export type Rule = (files: readonly TextFile[]) => readonly Breach[]

/** Every text file that is or would be committed. */
export function projectFiles(): readonly TextFile[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: rootFolder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const paths = [...new Set(list.split('\0'))].filter(
    (path) => path !== '' && existsSync(join(rootFolder, path)),
  )
  return paths.flatMap((path) => {
    const bytes = readFileSync(join(rootFolder, path))
    return bytes.subarray(0, 8000).includes(0) ? [] : [{ path, text: bytes.toString('utf8') }]
  })
}

/** Whether a file is code that Node or a browser runs. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|js|mjs)$/.test(path)
}

/**
 * Whether a file serves tests only: a test, what lies in a folder `test`, or a fixture beside the sources.
 */
export function isTest(path: string): boolean {
  return /\.(test|fixture)\.tsx?$/.test(path) || /(^|\/)(test|cases)\//.test(path)
}

/**
 * The package that a source belongs to: `core` of `packages/core/src/kit/cents.ts`; undefined outside the
 * packages.
 */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\/(src|test|cases)\//.exec(path)?.[1]
}

/** Sources of some packages, tests aside. */
export function sourcesOf(files: readonly TextFile[], packages: readonly string[]): readonly TextFile[] {
  return files.filter(
    ({ path }) =>
      isCode(path) && !isTest(path) && packages.some((name) => path.startsWith(`packages/${name}/src/`)),
  )
}
