import { assert, ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type OldGroup, oldGroup, oldGroups } from './crosswalk.ts'
import { groupsBelow, type NocGroup, nocGroup, nocGroups, type UnitGroup, unitGroup } from './groups.ts'
import { levelWords } from './level-words.ts'
import { editsBetween } from './near-words.ts'
import { announced, type NocVersion, nocVersion, nocVersions, versionFacts } from './version.ts'

/** What a code says in one version: a group of NOC 2021 on some level, or a unit group of NOC 2016. */
export type CodeReading =
  | { readonly version: 'NOC2021'; readonly group: NocGroup }
  | { readonly version: 'NOC2016'; readonly group: OldGroup }

/**
 * All that a code can mean, never empty. With a version, what it means there; without, every reading, the old
 * unit group before a group of today that has the same four digits: `1311` was bookkeepers and is office
 * assistants.
 *
 * Refuses `occupation-code-malformed` (no digits), `occupation-version-unknown`,
 * `occupation-version-wrong` (a code of the other version) and `occupation-code-unknown`, the last two with
 * the nearest codes.
 */
export function readCode(text: string, version?: string): Result<readonly CodeReading[]> {
  const named = version === undefined ? ok(undefined) : versionNamed(version)
  if (!named.ok) return named
  const code = digitsOf(text)
  if (code === undefined)
    return refuse('occupation-code-malformed', { text: shortened(text), near: '', nearFr: '' }, 'code')
  const readings = readingsOf(code)
  const fitting = readings.filter((each) => named.value === undefined || each.version === named.value)
  if (fitting.length > 0) return ok(fitting)
  const [elsewhere] = readings
  if (elsewhere !== undefined && named.value !== undefined) return wrongVersion(elsewhere, named.value)
  return refuse('occupation-code-unknown', { code: shortened(code), ...nearest(code, named.value) }, 'code')
}

/** The version of a text. Refuses `occupation-version-unknown`, and says so of one that is only announced. */
export function versionNamed(text: string): Result<NocVersion> {
  const version = nocVersion(text)
  if (version !== undefined) return ok(version)
  const isComing = /2026/.test(text)
  return refuse('occupation-version-unknown', {
    version: shortened(text),
    known: nocVersions.join(', '),
    note: isComing ? announced.note.en : '',
    noteFr: isComing ? announced.note.fr : '',
  })
}

/**
 * The unit groups of NOC 2021 that a code means: one, or all that an old group went to, the likeliest first.
 * `asked` is the old group where the code is one of NOC 2016; nothing is chosen among several.
 *
 * Refuses as `readCode` does, and `occupation-not-unit` for a broader group with the unit groups in it.
 */
export function unitGroupsMeant(
  text: string,
  version?: string,
): Result<{ readonly groups: readonly UnitGroup[]; readonly asked?: OldGroup }> {
  const read = readCode(text, version)
  if (!read.ok) return read
  for (const reading of read.value) {
    if (reading.version === 'NOC2016') {
      const groups = reading.group.targets.flatMap(({ code }) => unitGroup(code) ?? [])
      return ok({ groups, asked: reading.group })
    }
    const group = unitGroup(reading.group.code)
    if (group !== undefined) return ok({ groups: [group] })
  }
  const [broader] = read.value
  return notUnit(broader?.group.code ?? '')
}

/**
 * As `unitGroupsMeant`, where it must be one: refuses `occupation-code-several` too, with all that an old
 * group went to.
 */
export function unitGroupMeant(
  text: string,
  version?: string,
): Result<{ readonly group: UnitGroup; readonly asked?: OldGroup }> {
  const meant = unitGroupsMeant(text, version)
  if (!meant.ok) return meant
  const { groups, asked } = meant.value
  const [group, ...more] = groups
  assert(group !== undefined, 'a code that is read leads to a unit group')
  if (asked === undefined) return ok({ group })
  return more.length > 0 ? several(asked) : ok({ group, asked })
}

function notUnit(code: string): Refused {
  const group = nocGroup(code)
  const level = levelWords[group?.level ?? 'minor']
  return refuse(
    'occupation-not-unit',
    {
      code,
      title: group?.title.en ?? '',
      titleFr: group?.title.fr ?? '',
      level: level.en,
      levelFr: level.fr,
      ...listed(unitsBelow(code).map((each) => each.code)),
    },
    'code',
  )
}

/**
 * The digits of a code as people write it: `NOC 12200`, `12200.00`, digits of any script. None without any.
 */
export function digitsOf(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, westernDigit)
    .trim()
    .replace(/^(?:NOC|CNP)\s*(?:2021|2016)?(?:\s*V1\.\d)?[\s:#-]*(?=\d)/i, '')
    .replace(/\.\d\d$/, '')
    .replaceAll(/[\s'’-]/g, '')
  return /^\d{1,40}$/.test(bare) ? bare : undefined
}

/** A text short enough to be said again. */
export function shortened(text: string): string {
  const letters = [...text.replaceAll(/[\p{C}\s]+/gu, ' ').trim()]
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : letters.join('')
}

/**
 * Groups as they are named in a refusal, in both languages: `12200 Accounting technicians and bookkeepers`.
 */
export function listed(codes: readonly string[]): { readonly list: string; readonly listFr: string } {
  const groups = codes.flatMap((code) => {
    const title = nocGroup(code)?.title ?? oldGroup(code)?.title
    const version = code.length === 4 && oldGroup(code) !== undefined ? ' (NOC2016)' : ''
    return title === undefined
      ? []
      : [{ en: `${code}${version} ${title.en}`, fr: `${code}${version} ${title.fr}` }]
  })
  return {
    list: groups.map(({ en }) => en).join('; '),
    listFr: groups.map(({ fr }) => fr).join('; '),
  }
}

function readingsOf(code: string): readonly CodeReading[] {
  const old = oldGroup(code)
  const group = nocGroup(code)
  return [
    ...(old === undefined ? [] : [{ version: 'NOC2016', group: old } as const]),
    ...(group === undefined ? [] : [{ version: 'NOC2021', group } as const]),
  ]
}

function wrongVersion(found: CodeReading, asked: NocVersion): Refused {
  const { code, title } = found.group
  const today = found.version === 'NOC2016' ? found.group.targets.map((each) => each.code) : [code]
  return refuse(
    'occupation-version-wrong',
    {
      code,
      title: title.en,
      titleFr: title.fr,
      found: versionFacts[found.version].name.en,
      foundFr: versionFacts[found.version].name.fr,
      asked: versionFacts[asked].name.en,
      askedFr: versionFacts[asked].name.fr,
      version: found.version,
      ...listed(today),
    },
    'code',
  )
}

function several(old: OldGroup): Refused {
  const { code, title, targets } = old
  return refuse(
    'occupation-code-several',
    {
      code,
      title: title.en,
      titleFr: title.fr,
      count: String(targets.length),
      ...listed(targets.map((each) => each.code)),
    },
    'code',
  )
}

function unitsBelow(code: string): readonly NocGroup[] {
  return groupsBelow(code).flatMap((each) => (each.level === 'unit' ? [each] : unitsBelow(each.code)))
}

/** The codes that are likest to one that does not exist: few digits other, or a leading zero lost. */
function nearest(code: string, version: NocVersion | undefined): ReturnType<typeof listed> {
  const all = [
    ...(version === 'NOC2016' ? [] : nocGroups('unit').map((each) => each.code)),
    ...(version === 'NOC2021' ? [] : oldGroups().keys()),
  ]
  const distance = (other: string): number => {
    const apart = editsBetween(code.slice(0, 6), other, 6)
    const isPadded = code.padStart(other.length, '0') === other
    return isPadded
      ? 0
      : apart + (other[0] === code[0] ? 0 : 0.5) + (other.startsWith(code.slice(0, 3)) ? 0 : 0.2)
  }
  const ranked = all
    .map((other) => ({ other, apart: distance(other) }))
    .toSorted((a, b) => a.apart - b.apart || (a.other < b.other ? -1 : 1))
  return listed(ranked.slice(0, 3).map(({ other }) => other))
}

function westernDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1
  return String(value)
}
