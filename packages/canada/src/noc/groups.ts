import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { assert } from '@daybook/core/kit/result.ts'
import file from './noc2021.json' with { type: 'json' }

/**
 * A level of NOC 2021 by the number of its digits: 1 broad category, 2 major, 3 sub-major, 4 minor, 5 unit.
 */
export type NocLevel = 'broad' | 'major' | 'subMajor' | 'minor' | 'unit'

/** The levels, broadest first. */
export const nocLevels: readonly NocLevel[] = ['broad', 'major', 'subMajor', 'minor', 'unit']

/** TEER category: the training, education, experience and responsibilities that an occupation asks for. */
export type Teer = 0 | 1 | 2 | 3 | 4 | 5

/** A group of NOC 2021 with its official titles. Unit groups have a TEER category: their second digit. */
export type NocGroup = {
  readonly code: string
  readonly level: NocLevel
  readonly title: Label
  readonly teer?: Teer
}

/** A unit group, the five-digit code that people mean by an occupation. */
export type UnitGroup = NocGroup & { readonly level: 'unit'; readonly teer: Teer }

const titles: Readonly<Record<NocLevel, Readonly<Record<string, Label>>>> = file.groups

/** The group of NOC 2021 with this code; none where there is no such code. The digits say the level. */
export function nocGroup(code: string): NocGroup | undefined {
  const level = nocLevels[code.length - 1]
  if (level === undefined || !Object.hasOwn(titles[level], code)) return undefined
  const title = titles[level][code]
  if (title === undefined) return undefined
  return level === 'unit' ? { code, level, title, teer: teerOf(code) } : { code, level, title }
}

/** The unit group with this code; none for any other text. */
export function unitGroup(code: string): UnitGroup | undefined {
  const group = nocGroup(code)
  return group?.level === 'unit' && group.teer !== undefined
    ? { ...group, level: group.level, teer: group.teer }
    : undefined
}

/** All groups of a level, by code. */
export function nocGroups(level: NocLevel): readonly NocGroup[] {
  return Object.keys(titles[level])
    .toSorted()
    .flatMap((code) => nocGroup(code) ?? [])
}

/** The groups that a group stands under, broadest first. `1311` gives `1`, `13`, `131`. */
export function groupsAbove(code: string): readonly NocGroup[] {
  return nocLevels.flatMap((_, index) =>
    index + 1 < code.length ? (nocGroup(code.slice(0, index + 1)) ?? []) : [],
  )
}

/** The groups of the next level below a group, by code; none for a unit group. */
export function groupsBelow(code: string): readonly NocGroup[] {
  const level = nocLevels[code.length]
  return level === undefined ? [] : nocGroups(level).filter((each) => each.code.startsWith(code))
}

function teerOf(code: string): Teer {
  const teer = teers.find((each) => String(each) === code[1])
  assert(teer !== undefined, `the second digit of ${code} is a TEER category`)
  return teer
}

const teers: readonly Teer[] = [0, 1, 2, 3, 4, 5]
