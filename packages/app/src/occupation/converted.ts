import { isTwoThings, type OldGroup, oldCodesOf, oldGroup } from '@daybook/canada/noc/crosswalk.ts'
import { nocGroup, type UnitGroup, unitGroup } from '@daybook/canada/noc/groups.ts'
import { versionNamed } from '@daybook/canada/noc/read-code.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { codeMeant, unitMeant } from './meant.ts'
import { tellIn } from './tell.ts'

/** A group that a code leads to in the other version. */
export type ConvertedTo = {
  readonly code: string
  readonly version: 'NOC2021' | 'NOC2016'
  readonly title: string
  readonly teer?: number | undefined
  readonly continues?: boolean | undefined
  readonly sharedTitles?: number | undefined
  readonly alsoFrom?: string[] | undefined
  readonly change?: string[] | undefined
  readonly inEsdcTable?: boolean | undefined
}

/** A code in the other version: where it leads, whether somebody has to choose, and what to mind. */
export type Converted = {
  readonly from: { readonly code: string; readonly version: 'NOC2021' | 'NOC2016'; readonly title: string }
  readonly to: 'NOC2021' | 'NOC2016'
  readonly passage?: OldGroup['passage'] | undefined
  readonly isChoice: boolean
  readonly targets: ConvertedTo[]
  readonly notes: string[]
}

/**
 * Converts a code from its version to the other one; a code of NOC 2016 gives all its targets, the likeliest
 * first, and none is chosen. Refuses as `readCode` and `unitGroupMeant` do.
 */
export function convertedFrom(code: string, from: string | undefined, language: Language): Result<Converted> {
  const version = from === undefined ? undefined : versionNamed(from)
  if (version !== undefined && !version.ok) return version
  const read = codeMeant(code, version?.value, language)
  if (!read.ok) return read
  const [first] = read.value
  if (first?.version === 'NOC2016') return ok(forward(first.group, version !== undefined, language))
  const unit = unitMeant(code, 'NOC2021', language)
  return unit.ok ? ok(backward(unit.value.group, language)) : unit
}

function forward(old: OldGroup, isSaid: boolean, language: Language): Converted {
  const { say } = tellIn(language)
  const { code, title, passage, targets, continuesAs } = old
  const also = isTwoThings(code) && !isSaid ? nocGroup(code) : undefined
  const notes = [
    ...(targets.length > 1
      ? [
          say(
            'Which one it is depends on the duties done: choose, and keep the old code and its version beside it.',
            'Lequel est le bon dépend des fonctions exercées : choisissez, et gardez à côté l’ancien code et sa version.',
          ),
        ]
      : []),
    ...(also === undefined
      ? []
      : [
          say(
            `${code} is also a minor group of NOC 2021 (${also.title.en}); it was read here as the unit group of NOC 2016.`,
            `${code} est aussi un sous-groupe de la CNP 2021 (${also.title.fr}); il a été lu ici comme le groupe de base de la CNP 2016.`,
          ),
        ]),
  ]
  return {
    from: { code, version: 'NOC2016', title: title[language] },
    to: 'NOC2021',
    passage,
    isChoice: targets.length > 1,
    targets: targets.flatMap((target) => {
      const group = unitGroup(target.code)
      if (group === undefined) return []
      const { sharedTitles, alsoFrom, change, inEsdcTable } = target
      return [
        {
          code: group.code,
          version: 'NOC2021' as const,
          title: group.title[language],
          teer: group.teer,
          continues: target.code === continuesAs,
          ...(sharedTitles === undefined ? {} : { sharedTitles }),
          ...(alsoFrom === undefined ? {} : { alsoFrom: [...alsoFrom] }),
          ...(change === undefined ? {} : { change: [...change] }),
          ...(inEsdcTable === undefined ? {} : { inEsdcTable }),
        },
      ]
    }),
    notes,
  }
}

function backward({ code, title }: UnitGroup, language: Language): Converted {
  const { say } = tellIn(language)
  const old = oldCodesOf(code).flatMap((each) => oldGroup(each) ?? [])
  const isPart = old.some(({ targets }) => targets.length > 1)
  return {
    from: { code, version: 'NOC2021', title: title[language] },
    to: 'NOC2016',
    isChoice: old.length > 1,
    targets: old.map((each) => ({ code: each.code, version: 'NOC2016', title: each.title[language] })),
    notes: isPart
      ? [
          say(
            'Only a part of some of these old groups is here now.',
            'Une partie seulement de certains de ces anciens groupes est ici maintenant.',
          ),
        ]
      : [],
  }
}
