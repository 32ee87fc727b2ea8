import type { ChecklistRow, CloseFact, CloseJudgement, DeadlineRecord } from '../daybook/close-facts.ts'
import type { Question, QuestionFact } from '../daybook/question-facts.ts'

type About = CloseFact | QuestionFact

const deadline: DeadlineRecord = {
  id: 'done/t4/2025',
  kind: 'done',
  what: 't4/2025',
  date: '2026-02-20',
}
const row: ChecklistRow = {
  id: 'cash-float',
  text: { en: 'Count the float', fr: 'Compter le fonds de caisse' },
  at: 'month',
  by: 'person',
}
const judgement: CloseJudgement = {
  id: '2026-03-31/cash-float',
  through: '2026-03-31',
  row: 'cash-float',
  says: 'done',
  initials: 'AB',
  date: '2026-04-02',
}
const question: Question = {
  id: '7',
  about: { kind: 'entry', number: 3 },
  wants: 'answer',
  text: 'Which job?',
  choices: [],
  asked: '2026-04-02',
  reminded: [],
  answers: [],
}

/** Each kind of fact about deadlines, the close and questions with the title of its act in both languages. */
export const closeTitleCases: {
  readonly [K in About['kind']]: readonly [Extract<About, { readonly kind: K }>, string, string]
} = {
  'deadline.set': [
    { kind: 'deadline.set', v: 1, deadline },
    'Said that deadline t4/2025 was met on 2026-02-20',
    'Échéance t4/2025 respectée le 2026-02-20',
  ],
  'deadline.removed': [
    { kind: 'deadline.removed', v: 1, was: deadline },
    'Took back what was said of deadline t4/2025',
    'Retrait de ce qui est dit de l’échéance t4/2025',
  ],
  'checklist.set': [
    { kind: 'checklist.set', v: 1, row },
    'Added checklist row Count the float',
    'Ajout à la liste de contrôle\u00a0: Compter le fonds de caisse',
  ],
  'checklist.removed': [
    { kind: 'checklist.removed', v: 1, was: row },
    'Removed checklist row Count the float',
    'Retrait de la ligne Compter le fonds de caisse',
  ],
  'close.judged': [
    { kind: 'close.judged', v: 1, judgement },
    'Ticked cash-float of the close of 2026-03-31, AB',
    'Coche de cash-float de la clôture du 2026-03-31, AB',
  ],
  'close.unjudged': [
    { kind: 'close.unjudged', v: 1, was: judgement },
    'Took the tick off cash-float of the close of 2026-03-31',
    'Retrait de la coche de cash-float de la clôture du 2026-03-31',
  ],
  'question.set': [
    { kind: 'question.set', v: 1, question },
    'Asked Q7: Which job?',
    'Question Q7\u00a0: Which job?',
  ],
  'question.removed': [
    { kind: 'question.removed', v: 1, was: question },
    'Took back question Q7',
    'Retrait de la question Q7',
  ],
}
