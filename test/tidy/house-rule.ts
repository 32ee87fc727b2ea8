import type { Rule, TextFile } from './project.ts'

/**
 * A rule of the house: its sentence, what checks it, small projects that break it (each must be seen) and
 * keep it.
 */
export type HouseRule = {
  readonly sentence: string
  readonly rule: Rule
  readonly bad: readonly (readonly TextFile[])[]
  readonly good: readonly (readonly TextFile[])[]
}

/** A project of one file. */
export function at(path: string, text: string): readonly TextFile[] {
  return [{ path, text }]
}

/** A project of one source of `core`. */
export function core(text: string): readonly TextFile[] {
  return at('packages/core/src/kit/x.ts', text)
}

/** A project of one rule table. */
export function rates(text: string): readonly TextFile[] {
  return at('packages/canada/src/rates/on/x.ts', text)
}
