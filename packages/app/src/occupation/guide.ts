import type { Area } from '@daybook/canada/noc/areas.ts'
import type { OldGroup } from '@daybook/canada/noc/crosswalk.ts'
import type { UnitGroup } from '@daybook/canada/noc/groups.ts'
import type { SelfCheck } from '@daybook/canada/noc/self-check.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import type { Block, PaperDocument } from '../print/document.ts'
import { checkBlocks, requirementBlocks } from './check-sections.ts'
import { entryBlocks } from './entry-sections.ts'
import { askedBlocks, codeBlocks, groupLine, leadBlocks } from './group-sections.ts'
import { outlookBlocks } from './outlook-sections.ts'
import { payBlocks, type Worked } from './pay-sections.ts'
import { type Tell, tellIn } from './tell.ts'
import {
  dutyBlocks,
  elsewhereBlocks,
  faqBlocks,
  licenceBlocks,
  skillBlocks,
  titleBlocks,
} from './work-sections.ts'

/** What a guide is made for: the groups, how they were asked for, and what the person said of themselves. */
export type GuideFor = {
  readonly groups: readonly UnitGroup[]
  readonly asked?: OldGroup | undefined
  readonly check?: SelfCheck | undefined
  readonly area?: Area | undefined
  readonly worked?: Worked | undefined
}

/**
 * The guide to an occupation: a paper to take along when looking for such work in Canada. For 12200 it is
 * whole; for the other 515 unit groups it holds what is known of them and says what is not. An old code that
 * went to several groups gives a part for each, and says that one has to choose. Refuses
 * `occupation-hours-wrong`.
 */
export function guideTo(about: GuideFor, language: Language, generatedOn: string): Result<PaperDocument> {
  const tell = tellIn(language)
  const { groups, asked } = about
  const parts = all(groups.map((group) => partOf(group, about, tell)))
  if (!parts.ok) return parts
  const [only, ...more] = groups
  if (only !== undefined && more.length === 0)
    return ok({
      title: `${only.code} ${tell.of(only.title)}`,
      subtitle: groupLine(only, tell),
      language,
      blocks: [...askedBlocks(asked, only, tell), ...parts.value.flat(), madeNote(generatedOn, tell)],
    })
  const title = asked === undefined ? '' : tell.of(asked.title)
  return ok({
    title: `${asked?.code ?? ''} ${title}`,
    subtitle: tell.say(
      'A code of NOC 2016 with several codes today',
      'Un code de la CNP 2016 qui en a plusieurs aujourd’hui',
    ),
    language,
    blocks: [
      ...choiceBlocks(groups, tell),
      ...groups.flatMap((group, at): readonly Block[] => [
        { kind: 'part', text: `${group.code} ${tell.of(group.title)}` },
        { kind: 'text', text: groupLine(group, tell) },
        ...(parts.value[at] ?? []),
      ]),
      madeNote(generatedOn, tell),
    ],
  })
}

function partOf(group: UnitGroup, { check, area, worked }: GuideFor, tell: Tell): Result<readonly Block[]> {
  const pay = payBlocks(group.code, tell, { area, worked })
  if (!pay.ok) return pay
  const isWhole = group.code === '12200'
  return ok([
    ...leadBlocks(group, tell),
    ...(isWhole ? ownBlocks(check, tell) : []),
    ...titleBlocks(group, tell),
    ...(isWhole ? elsewhereBlocks(tell) : []),
    ...outlookBlocks(group.code, tell, area),
    ...pay.value,
    ...entryBlocks(group, tell),
    ...(isWhole ? faqBlocks(tell) : []),
    ...codeBlocks(group, tell),
  ])
}

function choiceBlocks(groups: readonly UnitGroup[], tell: Tell): readonly Block[] {
  const { say } = tell
  return [
    {
      kind: 'text',
      text: say(
        'Which of these it is depends on the duties done, not on the title: compare the parts below and choose. Nothing was chosen for you.',
        'Lequel est le bon dépend des fonctions exercées, non du titre : comparez les parties ci-dessous et choisissez. Rien n’a été choisi pour vous.',
      ),
    },
    { kind: 'list', items: groups.map(({ code, title }) => `${code} ${tell.of(title)}`) },
  ]
}

function ownBlocks(check: SelfCheck | undefined, tell: Tell): readonly Block[] {
  return [
    ...requirementBlocks(tell),
    ...(check === undefined || check.verdict === 'unanswered' ? [] : checkBlocks(check, tell)),
    ...licenceBlocks(tell),
    ...dutyBlocks(tell),
    ...skillBlocks(tell),
  ]
}

function madeNote(generatedOn: string, { say }: Tell): Block {
  return {
    kind: 'note',
    text: say(
      `Made by Daybook on ${generatedOn} from facts read by 2026-11-22. Titles and codes are official (Statistics Canada, Open Licence); the other words are Daybook’s. It is information, no advice on immigration or hiring.`,
      `Fait par Daybook le ${generatedOn} à partir de faits lus au 2026-11-22. Titres et codes sont officiels (Statistique Canada, licence ouverte); les autres mots sont de Daybook. C’est une information, non un conseil en immigration ou en embauche.`,
    ),
  }
}
