import { oldCodesOf, oldGroup } from '@daybook/canada/noc/crosswalk.ts'
import { groupsAbove, groupsBelow, nocGroup, unitGroup } from '@daybook/canada/noc/groups.ts'
import { levelWords } from '@daybook/canada/noc/level-words.ts'
import type { CodeReading } from '@daybook/canada/noc/read-code.ts'
import type { NocVersion } from '@daybook/canada/noc/version.ts'
import { versionFacts } from '@daybook/canada/noc/version.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Block, PaperDocument } from '../print/document.ts'
import { requirementBlocks } from './check-sections.ts'
import { entryBlocks } from './entry-sections.ts'
import { codeBlocks, groupLine, leadBlocks } from './group-sections.ts'
import { type Tell, tellIn } from './tell.ts'
import {
  dutyBlocks,
  elsewhereBlocks,
  faqBlocks,
  licenceBlocks,
  skillBlocks,
  titleBlocks,
} from './work-sections.ts'

type Named = { readonly code: string; readonly title: string }

/** One reading of a code as every door gives it. */
export function readingOf(reading: CodeReading, language: Language) {
  const named = (code: string): Named[] => {
    const title = nocGroup(code)?.title
    return title === undefined ? [] : [{ code, title: title[language] }]
  }
  const formerly = (code: string): Named[] => {
    const title = oldGroup(code)?.title
    return title === undefined ? [] : [{ code, title: title[language] }]
  }
  if (reading.version === 'NOC2016') {
    const { code, title, skill, targets } = reading.group
    return {
      code,
      version: reading.version,
      title: title[language],
      level: 'unit' as const,
      skill,
      today: targets.flatMap((each) => named(each.code)),
    }
  }
  const { code, title, level, teer } = reading.group
  return {
    code,
    version: reading.version,
    title: title[language],
    level,
    ...(teer === undefined ? {} : { teer }),
    above: groupsAbove(code).flatMap((each) => named(each.code)),
    below: groupsBelow(code).flatMap((each) => named(each.code)),
    ...(level === 'unit' ? { before: oldCodesOf(code).flatMap(formerly) } : {}),
  }
}

type Shown = {
  readonly ambiguous: boolean
  readonly readings: readonly {
    readonly code: string
    readonly version: NocVersion
    readonly title: string
    readonly level: keyof typeof levelWords
    readonly skill?: string | undefined
    readonly below?: readonly Named[] | undefined
    readonly today?: readonly Named[] | undefined
  }[]
}

/** What a code says, to read: the whole profile of a unit group, or each reading with where it leads. */
export function readingsDocument({ ambiguous, readings }: Shown, language: Language): PaperDocument {
  const tell = tellIn(language)
  const [first] = readings
  const only = ambiguous || first?.version !== 'NOC2021' ? undefined : unitGroup(first.code)
  if (only !== undefined)
    return {
      title: `${only.code} ${tell.of(only.title)}`,
      subtitle: groupLine(only, tell),
      language,
      blocks: [
        ...leadBlocks(only, tell),
        ...(only.code === '12200'
          ? [...requirementBlocks(tell), ...licenceBlocks(tell), ...dutyBlocks(tell)]
          : []),
        ...titleBlocks(only, tell, 24),
        ...(only.code === '12200' ? [...elsewhereBlocks(tell), ...skillBlocks(tell)] : []),
        ...entryBlocks(only, tell),
        ...(only.code === '12200' ? faqBlocks(tell) : []),
        ...codeBlocks(only, tell),
        { kind: 'note', text: moreWords(only.code, tell) },
      ],
    }
  const code = first?.code ?? ''
  return {
    title: ambiguous
      ? tell.say(`${code} means two things`, `${code} veut dire deux choses`)
      : `${code} ${first?.title ?? ''}`,
    subtitle: '',
    language,
    blocks: readings.flatMap((reading) => readingBlocks(reading, tell).slice(ambiguous ? 0 : 1)),
  }
}

function readingBlocks(
  { code, version, title, level, skill, below, today }: Shown['readings'][number],
  tell: Tell,
): readonly Block[] {
  const { say, of } = tell
  const list = today ?? below ?? []
  const many =
    today === undefined
      ? say('In it:', 'Il contient :')
      : say('Today, in NOC 2021:', 'Aujourd’hui, dans la CNP 2021 :')
  return [
    { kind: 'heading', text: `${code} ${title}` },
    {
      kind: 'text',
      text: `${of(versionFacts[version].name)}, ${of(levelWords[level])}${skill === undefined ? '' : say(`, skill level ${skill}`, `, niveau de compétence ${skill}`)}. ${many}`,
    },
    {
      kind: 'table',
      columns: [{ label: 'Code' }, { label: say('Title', 'Titre') }],
      rows: list.map((each) => [each.code, each.title]),
    },
    ...(today !== undefined && today.length > 1
      ? [
          {
            kind: 'note' as const,
            text: say(
              'Which of these it is depends on the duties done; nothing is converted by itself.',
              'Lequel est le bon dépend des fonctions exercées; rien n’est converti tout seul.',
            ),
          },
        ]
      : []),
  ]
}

function moreWords(code: string, { say }: Tell): string {
  return say(
    `Pay: “daybook occupation wages ${code}”. Outlook: “daybook occupation outlook ${code}”. A paper to take along: “daybook occupation guide ${code} --output ${code}.pdf”.`,
    `Rémunération : “daybook occupation wages ${code}”. Perspectives : “daybook occupation outlook ${code}”. Un document à emporter : “daybook occupation guide ${code} --output ${code}.pdf”.`,
  )
}
