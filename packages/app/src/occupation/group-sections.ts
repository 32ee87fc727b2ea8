import { formerCodes, lead } from '@daybook/canada/noc/bookkeeper.ts'
import { isTwoThings, type OldGroup, oldCodesOf, oldGroup } from '@daybook/canada/noc/crosswalk.ts'
import { groupsAbove, nocGroup, type UnitGroup } from '@daybook/canada/noc/groups.ts'
import { levelWords, teerWords } from '@daybook/canada/noc/level-words.ts'
import { announced, versionFacts } from '@daybook/canada/noc/version.ts'
import type { Block } from '../print/document.ts'
import type { Tell } from './tell.ts'

/** The one line under the title: version, TEER category, and what the code was before. */
export function groupLine({ code, teer }: UnitGroup, tell: Tell): string {
  const { say } = tell
  const version = tell.of(versionFacts.NOC2021.name)
  const old = oldCodesOf(code)
  const was = old.map((each) => `${each} (${passage(each, tell)})`).join(', ')
  const before = say(`was ${was} in NOC 2016`, `était ${was} dans la CNP 2016`)
  return `${version} · ${say('TEER', 'FEER')} ${teer} · ${before}`
}

function passage(old: string, { say }: Tell): string {
  switch (oldGroup(old)?.passage) {
    case 'one-to-one':
      return say('one to one', 'un à un')
    case 'merge':
      return say('merged with others', 'fusionné avec d’autres')
    case 'split':
    case 'split-and-merge':
    case undefined:
      return say('a part of it', 'en partie')
  }
}

/** What is said first where somebody gave a code of NOC 2016. */
export function askedBlocks(asked: OldGroup | undefined, { code }: UnitGroup, tell: Tell): readonly Block[] {
  if (asked === undefined) return []
  const title = tell.of(asked.title)
  const also = isTwoThings(asked.code) ? nocGroup(asked.code) : undefined
  const both =
    also === undefined
      ? ''
      : tell.say(
          ` Today ${also.code} is also a minor group of NOC 2021, ${also.title.en}: something else.`,
          ` Aujourd’hui ${also.code} est aussi un sous-groupe de la CNP 2021, ${also.title.fr} : autre chose.`,
        )
  return [
    {
      kind: 'note',
      text:
        tell.say(
          `You gave ${asked.code}, a code of NOC 2016 (${title}). All of it went to ${code} of NOC 2021, which is what follows.`,
          `Vous avez donné ${asked.code}, un code de la CNP 2016 (${title}). Il est passé en entier à ${code} de la CNP 2021, dont voici la fiche.`,
        ) + both,
    },
  ]
}

/** The codes of an occupation: its own, those above it, those it had before. */
export function codeBlocks(group: UnitGroup, tell: Tell): readonly Block[] {
  const { say } = tell
  const rows = [...groupsAbove(group.code), group].map((each) => [
    each.code,
    tell.of(levelWords[each.level]),
    tell.of(each.title),
  ])
  const former = oldCodesOf(group.code).flatMap((code) => {
    const old = oldGroup(code)
    if (old === undefined) return []
    const all = old.targets.length
    const part =
      all === 1
        ? say('all of it is here now', 'tout est ici maintenant')
        : say(`split over ${all} groups; this is one`, `réparti sur ${all} groupes, dont celui-ci`)
    return [[code, tell.of(versionFacts.NOC2016.name), `${tell.of(old.title)} (${part})`]]
  })
  const older =
    group.code === '12200'
      ? formerCodes
          .filter(({ exact }) => !exact)
          .map(({ version, code }) => [
            code,
            version,
            say(
              'seen on archived Job Bank pages only',
              'vu seulement sur des pages archivées du Guichet-Emplois',
            ),
          ])
      : []
  return [
    { kind: 'heading', text: say('The code', 'Le code') },
    {
      kind: 'table',
      columns: [
        { label: say('Code', 'Code') },
        { label: say('Level or version', 'Niveau ou version') },
        { label: say('Title', 'Titre') },
      ],
      rows: [...rows, ...former, ...older],
    },
    {
      kind: 'text',
      text: `${say('TEER category', 'Catégorie FEER')} ${group.teer} : ${tell.of(teerWords[group.teer])}.`.replace(
        ' :',
        say(':', ' :'),
      ),
    },
    { kind: 'note', text: tell.of(announced.note) },
  ]
}

/** What the work is; for groups whose description is not here, that it is not known. */
export function leadBlocks({ code }: UnitGroup, tell: Tell): readonly Block[] {
  if (code === '12200') return [{ kind: 'text', text: tell.of(lead) }]
  return [
    {
      kind: 'note',
      text: tell.say(
        'The official description, duties and requirements of this group are not in Daybook: not known here. Its titles below show the work.',
        'La description, les fonctions et les exigences officielles de ce groupe ne sont pas dans Daybook : non connues ici. Ses titres ci-dessous montrent le travail.',
      ),
    },
  ]
}
