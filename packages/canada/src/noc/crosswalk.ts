import type { Label } from '@daybook/core/kit/refusal-text.ts'
import file from './noc2016-to-2021.json' with { type: 'json' }

/** How a unit group of NOC 2016 went over to NOC 2021, as the correspondence table has it. */
export type Passage = 'one-to-one' | 'merge' | 'split' | 'split-and-merge'

/**
 * A unit group of NOC 2021 that a unit group of NOC 2016 went to. `change`: the change codes of Statistics
 * Canada. `sharedTitles`: how many example titles stand under both, our count, to put the likelier one first.
 * `alsoFrom`: other groups of NOC 2016 that went there too. `inEsdcTable` is false where the comparison table
 * of Employment and Social Development Canada lacks the pair.
 */
export type Target = {
  readonly code: string
  readonly change?: readonly string[]
  readonly sharedTitles?: number
  readonly alsoFrom?: readonly string[]
  readonly inEsdcTable?: boolean
}

/** A unit group of NOC 2016 with all its targets, the official continuation first, then by shared titles. */
export type OldGroup = {
  readonly code: string
  readonly title: Label
  /** The skill level of NOC 2016: `0 (A)` management, A, B, C or D. */
  readonly skill: string
  readonly passage: Passage
  readonly continuesAs?: string
  readonly targets: readonly Target[]
}

type Row = Omit<OldGroup, 'title' | 'passage' | 'targets'> & {
  readonly en: string
  readonly fr: string
  readonly kind: Passage
  readonly to: readonly Target[]
}

// as: TypeScript widens the words of a JSON file to `string`; crosswalk.test.ts reads every one of them.
const rows = file.groups as readonly Row[]
const shared: ReadonlySet<string> = new Set(file.meta.sameAsNoc2021Minor.codes)

let groups: ReadonlyMap<string, OldGroup> | undefined

/** The unit groups of NOC 2016 by code. Source: Statistics Canada's correspondence table, V1.3 to V1.0. */
export function oldGroups(): ReadonlyMap<string, OldGroup> {
  groups ??= new Map(rows.map((row) => [row.code, oldGroupOf(row)]))
  return groups
}

/** The unit group of NOC 2016 with this code; none where there is no such code. */
export function oldGroup(code: string): OldGroup | undefined {
  return oldGroups().get(code)
}

let sources: ReadonlyMap<string, readonly string[]> | undefined

/** The unit groups of NOC 2016 that a unit group of NOC 2021 came from, by code: the table read backwards. */
export function oldCodesOf(code: string): readonly string[] {
  sources ??= backwards()
  return sources.get(code) ?? []
}

/**
 * Whether a four-digit code is both a unit group of NOC 2016 and a minor group of NOC 2021, with two
 * meanings: `1311` bookkeepers then, office administrative assistants now.
 */
export function isTwoThings(code: string): boolean {
  return shared.has(code)
}

function oldGroupOf({ code, en, fr, skill, kind, to, continuesAs }: Row): OldGroup {
  const rank = (target: Target): number =>
    target.code === continuesAs ? Number.POSITIVE_INFINITY : (target.sharedTitles ?? 0)
  const targets = to.toSorted((a, b) => rank(b) - rank(a) || (a.code < b.code ? -1 : 1))
  return {
    code,
    title: { en, fr },
    skill,
    passage: kind,
    targets,
    ...(continuesAs === undefined ? {} : { continuesAs }),
  }
}

function backwards(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { code, to } of rows)
    for (const target of to) found.set(target.code, [...(found.get(target.code) ?? []), code].toSorted())
  return found
}
