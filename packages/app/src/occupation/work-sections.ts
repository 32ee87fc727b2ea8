import {
  duties,
  excluded,
  knowledge,
  licence,
  progression,
  skillHeadings,
  skills,
} from '@daybook/canada/noc/bookkeeper.ts'
import { answered } from '@daybook/canada/noc/faq.ts'
import { nocGroup, type UnitGroup } from '@daybook/canada/noc/groups.ts'
import { everydayTitles, exampleTitles, legacyTitles } from '@daybook/canada/noc/titles.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Block } from '../print/document.ts'
import type { Tell } from './tell.ts'

/** The main duties of 12200. */
export function dutyBlocks(tell: Tell): readonly Block[] {
  return [
    { kind: 'heading', text: tell.say('Main duties', 'Fonctions principales') },
    { kind: 'list', items: duties.map(({ text }) => tell.of(text)) },
    {
      kind: 'note',
      text: tell.say(
        'In our words, after the official list of NOC 2021 V1.0.',
        'En nos mots, d’après la liste officielle de la CNP 2021 version 1.0.',
      ),
    },
  ]
}

/** The titles to search for: official ones in English, and in French our own everyday words beside them. */
export function titleBlocks({ code }: UnitGroup, tell: Tell, most = 40): readonly Block[] {
  const { say } = tell
  const { illustrative, other } = exampleTitles(code)
  const shown = other.slice(0, Math.max(0, most - illustrative.length))
  const left = other.length - shown.length
  const more = left === 0 ? '' : say(`; and ${left} more`, `; et ${left} autres`)
  const own = everydayTitles(code, tell.language)
  return [
    { kind: 'heading', text: say('Titles to search for', 'Titres à chercher') },
    ...(own.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            text: `${say('In everyday words (ours)', 'En mots de tous les jours (les nôtres)')}${say(':', ' :')} ${own.join('; ')}.`,
          },
        ]),
    {
      kind: 'text',
      text: `${say('Official, in English', 'Officiels, en anglais')}${say(':', ' :')} ${[...illustrative, ...shown].join('; ')}${more}.`,
    },
    ...(legacyTitles(code).length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            text: `${say('Of NOC 2016, no longer listed', 'De la CNP 2016, non repris')}${say(':', ' :')} ${legacyTitles(code).join('; ')}.`,
          },
        ]),
    ...(tell.language === 'fr'
      ? [
          {
            kind: 'note' as const,
            text: 'Les exemples de titres officiels en français n’ont pu être obtenus; le titre du groupe est officiel dans les deux langues.',
          },
        ]
      : []),
  ]
}

/** Titles that are taken for this group and belong to another. */
export function elsewhereBlocks(tell: Tell): readonly Block[] {
  const { say } = tell
  return [
    { kind: 'heading', text: say('Close, but elsewhere', 'Proches, mais ailleurs') },
    {
      kind: 'table',
      columns: [
        { label: 'Code' },
        { label: say('Group and titles', 'Groupe et titres') },
        { label: say('Why it is another', 'Pourquoi c’en est un autre') },
      ],
      rows: excluded.map(({ code, why, titles }) => {
        const title = nocGroup(code)?.title
        const group = title === undefined ? '' : tell.of(title)
        return [code, titles.length === 0 ? group : `${group} (${titles.join('; ')})`, tell.of(why)]
      }),
    },
  ]
}

/** Skills and knowledge, with what they are worth. */
export function skillBlocks(tell: Tell): readonly Block[] {
  const { say } = tell
  const headings = skillHeadings.map((each) => tell.of(each)).join(', ')
  return [
    { kind: 'heading', text: say('Skills', 'Compétences') },
    {
      kind: 'table',
      columns: [
        { label: say('Skill', 'Compétence') },
        { label: 'Importance', isFigures: true },
        { label: say('Level', 'Niveau'), isFigures: true },
      ],
      rows: skills.map(({ name, importance, level }) => [
        tell.of(name),
        decimalText(importance, tell.language),
        decimalText(level, tell.language),
      ]),
    },
    {
      kind: 'note',
      text: say(
        `0 to 100, WorkBC 2025, worked out from the American O*NET; they are not values of Canada’s own system, OaSIS, whose headings are: ${headings}. Its values for 12200 are not known here.`,
        `De 0 à 100, WorkBC 2025, tirées de l’O*NET américain; ce ne sont pas des valeurs du système canadien, le SIPeC, dont les rubriques sont : ${headings}. Ses valeurs pour 12200 ne sont pas connues ici.`,
      ),
    },
    { kind: 'heading', text: say('Knowledge', 'Connaissances') },
    { kind: 'list', items: knowledge.map((each) => tell.of(each)) },
    {
      kind: 'note',
      text: say(
        'Our reading of what the duties ask for; the published levels of knowledge are not known here.',
        'Notre lecture de ce que demandent les fonctions; les niveaux de connaissances publiés ne sont pas connus ici.',
      ),
    },
  ]
}

/** Licence and where the work leads. */
export function licenceBlocks(tell: Tell): readonly Block[] {
  return [
    { kind: 'text', text: `${tell.of(licence.text)} ${tell.of(progression)}` },
    {
      kind: 'note',
      text: tell.say(
        `The page of Manitoba is of ${licence.asOf}.`,
        `La page du Manitoba date de ${licence.asOf}.`,
      ),
    },
  ]
}

/** Questions and answers about 12200. */
export function faqBlocks(tell: Tell): readonly Block[] {
  return [
    { kind: 'heading', text: tell.say('Questions and answers', 'Questions et réponses') },
    ...answered.flatMap(({ ask, answer, asOf }): Block[] => [
      { kind: 'text', text: `${tell.of(ask)} ${tell.of(answer)}` },
      ...(asOf === undefined
        ? []
        : [{ kind: 'note' as const, text: tell.say(`As read on ${asOf}.`, `Lu le ${asOf}.`) }]),
    ]),
  ]
}
