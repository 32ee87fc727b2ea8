import { isTwoThings } from '@daybook/canada/noc/crosswalk.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { PaperDocument } from '../print/document.ts'
import { tellIn } from './tell.ts'

type Found = {
  readonly searched: string
  readonly hits: readonly {
    readonly code: string
    readonly version: 'NOC2021' | 'NOC2016'
    readonly title: string
    readonly teer?: number | undefined
    readonly foundBy: string
    readonly source: string
  }[]
}

/** What was found, as a list to read: best first, and what is no official title says so. */
export function foundDocument({ searched, hits }: Found, language: Language): PaperDocument {
  const { say, of } = tellIn(language)
  const both = hits.find(({ code, source }) => source === 'code' && isTwoThings(code))
  return {
    title: say(`Occupations like “${searched}”`, `Professions qui ressemblent à « ${searched} »`),
    subtitle: '',
    language,
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: 'Code' },
          { label: say('Found by', 'Trouvé par') },
          { label: say('Group', 'Groupe') },
        ],
        rows: hits.map(({ code, version, title, foundBy, source, teer }) => [
          version === 'NOC2016' ? `${code} (2016)` : code,
          `${foundBy}${marks[source] === undefined ? '' : ` ${of(marks[source])}`}`,
          teer === undefined ? title : `${title} · ${say('TEER', 'FEER')} ${teer}`,
        ]),
      },
      ...(both === undefined
        ? []
        : [
            {
              kind: 'note' as const,
              text: say(
                `${both.code} is two things: a unit group of NOC 2016 and a minor group of NOC 2021. Keep the version with the code.`,
                `${both.code} désigne deux choses : un groupe de base de la CNP 2016 et un sous-groupe de la CNP 2021. Gardez la version avec le code.`,
              ),
            },
          ]),
    ],
  }
}

/** What is said of a title that is not on the official list of today. */
const marks: Readonly<Record<string, Label>> = {
  legacy: { en: '(a title of 2016)', fr: '(un titre de 2016)' },
  everyday: { en: '(not an official title)', fr: '(titre non officiel)' },
}
