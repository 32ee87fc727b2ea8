import { pathways, questions, type SelfCheck } from '@daybook/canada/noc/self-check.ts'
import type { Block } from '../print/document.ts'
import type { Tell } from './tell.ts'

/** The requirements of 12200 as alternatives. */
export function requirementBlocks(tell: Tell): readonly Block[] {
  const { say } = tell
  return [
    { kind: 'heading', text: say('Requirements', 'Exigences') },
    {
      kind: 'text',
      text: say(
        'Secondary school completed, and one of these three:',
        'Des études secondaires terminées, et l’une de ces trois voies :',
      ),
    },
    { kind: 'list', items: pathways.map(({ text }) => tell.of(text)) },
    ...questions.flatMap(({ id, note }): Block[] =>
      note === undefined || id === 'secondary' ? [] : [{ kind: 'note', text: tell.of(note) }],
    ),
  ]
}

/** The answer of the self-check, by which way, what is missing and the next step. */
export function checkBlocks(check: SelfCheck, tell: Tell): readonly Block[] {
  const { say } = tell
  const ways = pathways.filter(({ id }) => check.by.includes(id)).map(({ text }) => tell.of(text))
  const lacking = check.missing.map((id) => lackWords(id, tell))
  const line = (name: string, items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [{ kind: 'text', text: `${name}${say(':', ' :')} ${items.join('; ')}.` }]
  return [
    { kind: 'heading', text: say('Your self-check', 'Votre vérification') },
    { kind: 'text', text: verdictWords(check.verdict, tell) },
    ...line(say('By', 'Par'), ways),
    ...line(say('Missing', 'Il manque'), lacking),
    ...(check.clerkYears === undefined
      ? []
      : [{ kind: 'note' as const, text: yearsWords(check.clerkYears, tell) }]),
    ...(check.next.length === 0
      ? []
      : [{ kind: 'list' as const, items: check.next.map((each) => tell.of(each)) }]),
  ]
}

/** What years as a clerk are worth: they are said again, and held against nothing. */
export function yearsWords(years: number, { say }: Tell): string {
  const french = String(years).replace('.', ',')
  return say(
    `You said ${years} years as a clerk. The official text has no number to hold them against.`,
    `Vous avez dit ${french} ans comme commis. Le texte officiel n’a aucun nombre auquel les comparer.`,
  )
}

/** The questions, where nothing was answered yet. */
export function questionBlocks(tell: Tell): readonly Block[] {
  return [
    {
      kind: 'table',
      columns: [{ label: tell.say('Yes is', 'Oui se dit') }, { label: tell.say('Question', 'Question') }],
      rows: questions.map(({ id, ask, note }) => [
        `--${id}`,
        note === undefined ? tell.of(ask) : `${tell.of(ask)} ${tell.of(note)}`,
      ]),
    },
    {
      kind: 'note',
      text: tell.say(
        'Say what you have: “daybook occupation check --secondary --courses --clerk-years 3”. Nothing is stored.',
        'Dites ce que vous avez : “daybook occupation check --secondary --courses --clerk-years 3”. Rien n’est conservé.',
      ),
    },
  ]
}

/** The verdict in a sentence. */
export function verdictWords(verdict: SelfCheck['verdict'], { say }: Tell): string {
  switch (verdict) {
    case 'met':
      return say('You meet the requirements.', 'Vous répondez aux exigences.')
    case 'judgment':
      return say(
        'You meet the requirements if your years as a clerk are “several”: that is for you and the employer to judge.',
        'Vous répondez aux exigences si vos années comme commis sont « plusieurs » : à vous et à l’employeur d’en juger.',
      )
    case 'missing':
      return say('You do not meet the requirements yet.', 'Vous ne répondez pas encore aux exigences.')
    case 'unanswered':
      return say('Nothing was answered yet.', 'Rien n’a encore été répondu.')
  }
}

/** What is missing, by its name. */
export function lackWords(id: SelfCheck['missing'][number], { say }: Tell): string {
  switch (id) {
    case 'secondary':
      return say('secondary school', 'les études secondaires')
    case 'college':
      return say(
        'one of the three ways, the college program say',
        'l’une des trois voies, par exemple le programme collégial',
      )
    case 'professional':
      return say(
        'the first level of a professional program',
        'le premier niveau d’un programme professionnel',
      )
    case 'courses':
      return say('courses in accounting or bookkeeping', 'des cours de comptabilité ou de tenue de livres')
    case 'experience':
      return say(
        'several years as a financial or accounting clerk',
        'plusieurs années comme commis aux finances ou à la comptabilité',
      )
  }
}
