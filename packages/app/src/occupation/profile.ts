import {
  duties,
  excluded,
  knowledge,
  lead,
  licence,
  progression,
  skills,
} from '@daybook/canada/noc/bookkeeper.ts'
import { expressEntry } from '@daybook/canada/noc/express-entry.ts'
import { answered } from '@daybook/canada/noc/faq.ts'
import { nocGroup, type UnitGroup } from '@daybook/canada/noc/groups.ts'
import { teerWords } from '@daybook/canada/noc/level-words.ts'
import { pathways, questions } from '@daybook/canada/noc/self-check.ts'
import { everydayTitles, exampleTitles, legacyTitles } from '@daybook/canada/noc/titles.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Tell, tellIn } from './tell.ts'

/** All that is known of an occupation, as data in one language, and the list of what is not known. */
export function profileOf(group: UnitGroup, language: Language) {
  const tell = tellIn(language)
  const { code, teer } = group
  const { illustrative, other } = exampleTitles(code)
  const { programmes, leastLanguage, facts } = expressEntry(code, teer)
  return {
    ...(code === '12200' ? wholeProfile(tell) : noProfile()),
    titles: {
      illustrative: [...illustrative],
      other: [...other],
      legacy: [...legacyTitles(code)],
      everyday: [...everydayTitles(code, language)],
    },
    usual: tell.of(teerWords[teer]),
    expressEntry: {
      programmes: programmes.map((each) => ({ ...each, programme: tell.of(each.programme) })),
      ...(leastLanguage === undefined ? {} : { leastLanguage }),
      facts: facts.map((each) => ({ ...each, text: tell.of(each.text) })),
    },
    notKnown: [...notKnownOf(code, tell)],
  }
}

function wholeProfile(tell: Tell) {
  return {
    lead: tell.of(lead),
    duties: duties.map(({ id, text }) => ({ id, text: tell.of(text) })),
    requirements: {
      all: [tell.say('secondary school completed', 'études secondaires terminées')],
      oneOf: pathways.map(({ id, text }) => ({ id, text: tell.of(text) })),
      notes: questions.flatMap(({ note }) => (note === undefined ? [] : [tell.of(note)])),
    },
    licence: `${tell.of(licence.text)} (${licence.asOf}) ${tell.of(progression)}`,
    elsewhere: excluded.map(({ code, why, titles }) => {
      const title = nocGroup(code)?.title
      return {
        code,
        title: title === undefined ? '' : tell.of(title),
        titles: [...titles],
        why: tell.of(why),
      }
    }),
    skills: skills.map(({ name, importance, level }) => ({ name: tell.of(name), importance, level })),
    knowledge: knowledge.map((each) => tell.of(each)),
    questions: answered.map(({ ask, answer, asOf }) => ({
      ask: tell.of(ask),
      answer: tell.of(answer),
      ...(asOf === undefined ? {} : { asOf }),
    })),
  }
}

function noProfile() {
  return { duties: [], elsewhere: [], skills: [], knowledge: [], questions: [] }
}

function notKnownOf(code: string, { say }: Tell): readonly string[] {
  const always = [
    say('official example titles in French', 'exemples de titres officiels en français'),
    say(
      'outlook of the provinces in the newest edition of Job Bank',
      'perspectives des provinces dans la plus récente édition du Guichet-Emplois',
    ),
    say('wages in the territories', 'salaires dans les territoires'),
  ]
  const levels = say(
    'levels of skills and knowledge in OaSIS',
    'niveaux de compétences et de connaissances du SIPeC',
  )
  if (code === '12200') return [...always, levels]
  return [
    say('description, main duties and requirements', 'description, fonctions principales et exigences'),
    say('groups that the official list excludes', 'groupes que la liste officielle exclut'),
    levels,
    ...always,
  ]
}
