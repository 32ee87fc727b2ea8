import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'

/** Where the questions were read. */
export const notesChecklistSource: Source = {
  title: 'T2 Schedule 141, General Index of Financial Information (GIFI), Additional Information',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/forms/t2sch141.html',
  where: 'parts 1 to 5, lines 095 to 314, read in two copies of the form',
  read: '2026-11-23',
  confidence: 'medium',
}

/**
 * A question of the notes checklist: a yes or no, a box to tick, or words. `when` names the lines of which
 * one must be yes before it is asked.
 */
export type ChecklistQuestion = {
  readonly line: string
  readonly part: 1 | 2 | 3 | 4 | 5
  readonly kind: 'yes-no' | 'tick' | 'words'
  readonly when?: readonly string[]
  readonly label: Label
}

type More = Pick<ChecklistQuestion, 'kind' | 'when'>

const ask = (
  line: string,
  part: ChecklistQuestion['part'],
  en: string,
  fr: string,
  more: Partial<More> = {},
): ChecklistQuestion => ({ line, part, kind: 'yes-no', ...more, label: { en, fr } })

const impaired = ['200']

/** The questions in the order of the form, in our words. */
export const checklistQuestions: readonly ChecklistQuestion[] = [
  ask('111', 1, 'Is it known who mainly prepared the statements?', 'Sait-on qui a surtout dressé les états?'),
  ask('095', 1, 'Do they have an accounting designation?', 'A-t-elle un titre comptable?', { when: ['111'] }),
  ask('097', 1, 'Are they connected with the corporation?', 'A-t-elle un lien avec la société?', {
    when: ['111'],
  }),
  ask('300', 2, 'They wrote an auditor’s report', 'Elle a produit un rapport d’audit', { kind: 'tick' }),
  ask('301', 2, 'They wrote a review engagement report', 'Elle a produit un rapport d’examen', {
    kind: 'tick',
  }),
  ask('302', 2, 'They compiled the statements', 'Elle a fait une mission de compilation', { kind: 'tick' }),
  ask('303', 2, 'They gave accounting services', 'Elle a rendu des services de comptabilité', {
    kind: 'tick',
  }),
  ask('304', 2, 'They kept the books', 'Elle a tenu les livres', { kind: 'tick' }),
  ask('305', 2, 'Something else, in words', 'Autre chose, en mots', { kind: 'words' }),
  ask('099', 3, 'Did they express a reservation?', 'A-t-elle exprimé une réserve?', {
    when: ['300', '301'],
  }),
  ask('101', 4, 'Are there notes to the statements?', 'Y a-t-il des notes aux états financiers?'),
  ask('104', 4, 'Were there subsequent events?', 'Y a-t-il eu des événements postérieurs?'),
  ask('105', 4, 'Were assets re-evaluated in the year?', 'Des actifs ont-ils été réévalués dans l’année?'),
  ask('106', 4, 'Were there contingent liabilities?', 'Y avait-il un passif éventuel?'),
  ask('107', 4, 'Were there commitments?', 'Y avait-il des engagements?'),
  ask(
    '108',
    4,
    'Are there joint ventures or partnerships?',
    'Y a-t-il des coentreprises ou sociétés de personnes?',
  ),
  ask(
    '200',
    4,
    'Was there an impairment or a change in fair value?',
    'Y a-t-il eu dépréciation ou variation de juste valeur?',
  ),
  ask('210', 4, 'Of property, plant and equipment?', 'D’immobilisations corporelles?', { when: impaired }),
  ask('215', 4, 'Of intangible assets?', 'D’immobilisations incorporelles?', { when: impaired }),
  ask('220', 4, 'Of investment property?', 'D’immeubles de placement?', { when: impaired }),
  ask('225', 4, 'Of biological assets?', 'D’actifs biologiques?', { when: impaired }),
  ask('230', 4, 'Of financial instruments?', 'D’instruments financiers?', { when: impaired }),
  ask('235', 4, 'Of something else?', 'D’autre chose?', { when: impaired }),
  ask(
    '250',
    4,
    'Were financial instruments derecognized?',
    'Des instruments financiers ont-ils été décomptabilisés?',
  ),
  ask('255', 4, 'Was hedge accounting applied?', 'La comptabilité de couverture a-t-elle été appliquée?'),
  ask('260', 4, 'Was hedge accounting discontinued?', 'La comptabilité de couverture a-t-elle cessé?'),
  ask(
    '265',
    4,
    'Was the opening balance of retained earnings or equity adjusted?',
    'Le solde d’ouverture des bénéfices non répartis ou des capitaux propres a-t-il été redressé?',
  ),
  ask(
    '310',
    5,
    'Who prepared the return prepared the information in it',
    'Qui a préparé la T2 a préparé ses renseignements',
    {
      kind: 'tick',
    },
  ),
  ask('311', 5, 'The client gave statements', 'Le client a fourni des états financiers', { kind: 'tick' }),
  ask('312', 5, 'The client gave a trial balance', 'Le client a fourni une balance de vérification', {
    kind: 'tick',
  }),
  ask('313', 5, 'The client gave a general ledger', 'Le client a fourni un grand livre', { kind: 'tick' }),
  ask('314', 5, 'Something else, in words', 'Autre chose, en mots', { kind: 'words' }),
]

/** A question with its answer: `yes`, `no`, words, or nothing yet. */
export type AnsweredQuestion = ChecklistQuestion & { readonly answer?: string }

/** The checklist: the questions that are asked, with their answers, and those that still wait for one. */
export type NotesChecklist = {
  readonly questions: readonly AnsweredQuestion[]
  readonly open: readonly string[]
}

/**
 * The notes checklist with answers by line. A box that nobody ticked is no answer missing; a question is
 * asked only when those before it make it so. Refuses `t2-checklist-line` for a line that the checklist has
 * not, `t2-checklist-answer` for an answer that is neither yes nor no, and `t2-checklist-unasked` for one to
 * a question that is not asked.
 */
export function notesChecklist(answers: ReadonlyMap<string, string>): Result<NotesChecklist> {
  const refusals = [...answers].flatMap(([line, answer]) => answerRefusals(line, answer, answers))
  if (refusals.length > 0) return refused(refusals)
  const questions = checklistQuestions
    .filter((question) => isAsked(question, answers))
    .map((question) => {
      const answer = answers.get(question.line)
      return answer === undefined ? question : { ...question, answer }
    })
  const waiting = questions.filter(({ kind, line }) => kind === 'yes-no' && !answers.has(line))
  return ok({ questions, open: waiting.map(({ line }) => line) })
}

function isAsked({ when }: ChecklistQuestion, answers: ReadonlyMap<string, string>): boolean {
  return when === undefined || when.some((line) => answers.get(line) === 'yes')
}

function answerRefusals(
  line: string,
  answer: string,
  answers: ReadonlyMap<string, string>,
): readonly Refusal[] {
  const question = checklistQuestions.find((each) => each.line === line)
  if (question === undefined) return [refusal('t2-checklist-line', { line }, 'answers')]
  if (question.kind !== 'words' && answer !== 'yes' && answer !== 'no')
    return [refusal('t2-checklist-answer', { line, answer }, 'answers')]
  if (isAsked(question, answers) || answer === 'no') return []
  return [refusal('t2-checklist-unasked', { line, when: question.when?.join(', ') ?? '' }, 'answers')]
}

/** The answer as it stands in files for tax programs: 1 for yes or ticked, 2 for no, words as they are. */
export function checklistCode({ kind, answer }: AnsweredQuestion): string | undefined {
  if (answer === undefined || kind === 'words') return answer
  if (answer === 'yes') return '1'
  return kind === 'tick' ? undefined : '2'
}
