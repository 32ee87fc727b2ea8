import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { everydayEn } from './everyday-en.ts'
import { everydayFr } from './everyday-fr.ts'
import { nocGroups } from './groups.ts'
import file from './titles.json' with { type: 'json' }

/**
 * Where a title comes from: `group` the official title of a unit group, `illustrative` and `example` the
 * official example titles of NOC 2021, `legacy` a title of NOC 2016 that the 2021 list lacks, `everyday` a
 * word of our own for a group, where no official list in that language could be had.
 */
export type TitleKind = 'group' | 'illustrative' | 'example' | 'legacy' | 'everyday'

/** A title under which a unit group is found. */
export type Title = {
  readonly text: string
  readonly code: string
  readonly kind: TitleKind
  readonly language: Language
}

// as: TypeScript reads a list of two texts in JSON as a list of texts; titles.test.ts counts them.
const english = file.en as unknown as Readonly<Record<string, readonly [string, string]>>
const legacy: Readonly<Record<string, string>> = file.legacy2016
const french: Readonly<Record<string, string>> = file.fr

/** The official English example titles of a unit group: the illustrative ones, and all others. */
export function exampleTitles(code: string): {
  readonly illustrative: readonly string[]
  readonly other: readonly string[]
} {
  const [illustrative = '', other = ''] = english[code] ?? []
  return { illustrative: listOf(illustrative), other: listOf(other) }
}

/** Titles of NOC 2016 that the list of 2021 lacks, of a unit group of NOC 2021. */
export function legacyTitles(code: string): readonly string[] {
  return listOf(legacy[code] ?? '')
}

const everyday: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: everydayEn,
  fr: everydayFr,
}

/** Our own everyday words for a unit group in a language. */
export function everydayTitles(code: string, language: Language): readonly string[] {
  return everyday[language][code] ?? []
}

/** Every title by which a unit group is found, in the language. */
export function allTitles(language: Language): readonly Title[] {
  return nocGroups('unit').flatMap(({ code, title }) => {
    const of = (kind: TitleKind, texts: readonly string[]): Title[] =>
      texts.map((text) => ({ text, code, kind, language }))
    const own = of('everyday', everydayTitles(code, language))
    if (language === 'fr') {
      const older = listOf(french[code] ?? '').filter((text) => text !== title.fr)
      return [...of('group', [title.fr]), ...of('legacy', older), ...own]
    }
    const { illustrative, other } = exampleTitles(code)
    return [
      ...of('group', [title.en]),
      ...of('illustrative', illustrative),
      ...of('example', other),
      ...of('legacy', legacyTitles(code)),
      ...own,
    ]
  })
}

function listOf(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split('|')
}
