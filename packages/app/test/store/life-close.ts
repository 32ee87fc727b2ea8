import type {
  ChecklistRow,
  CloseFact,
  CloseJudgement,
  DeadlineRecord,
} from '@daybook/core/daybook/close-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Question, QuestionFact } from '@daybook/core/daybook/question-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about deadlines, the close and questions leave to the next ones. */
export type CloseLife = {
  readonly deadlines: DeadlineRecord[]
  readonly checklist: ChecklistRow[]
  readonly judgements: CloseJudgement[]
  readonly questions: Question[]
}

type About = CloseFact | QuestionFact

/** How each kind of fact is made; `undefined` where there is none to take away. */
export const closeMakers: {
  readonly [K in About['kind']]: (state: CloseLife, dice: Dice) => Fact | undefined
} = {
  'deadline.set': (state, dice) => {
    const number = nextOf(state.deadlines)
    const deadline: DeadlineRecord = dice.has()
      ? { id: `own/${number}`, kind: 'own', name: dice.text(), date: '2026-05-01', every: 'yearly' }
      : { id: `choice/${number}`, kind: 'choice', what: 't5013', isOwed: dice.has() }
    state.deadlines.push(deadline)
    return { kind: 'deadline.set', v: 1, deadline }
  },
  'deadline.removed': (state, dice) => {
    const was = dice.draw(state.deadlines)
    return was && { kind: 'deadline.removed', v: 1, was }
  },
  'checklist.set': (state, dice) => {
    const row: ChecklistRow = {
      id: `row/${nextOf(state.checklist)}`,
      text: { en: dice.text(), fr: dice.text() },
      at: 'both',
      by: dice.has() ? 'person' : 'client',
    }
    state.checklist.push(row)
    return { kind: 'checklist.set', v: 1, row }
  },
  'checklist.removed': (state, dice) => {
    const was = dice.draw(state.checklist)
    return was && { kind: 'checklist.removed', v: 1, was }
  },
  'close.judged': (state, dice) => {
    const row = String(nextOf(state.judgements))
    const judgement: CloseJudgement = {
      id: `2026-03-31/${row}`,
      through: '2026-03-31',
      row,
      says: 'done',
      initials: 'AB',
      date: '2026-04-02',
      ...(dice.has() ? { note: dice.text() } : {}),
    }
    state.judgements.push(judgement)
    return { kind: 'close.judged', v: 1, judgement }
  },
  'close.unjudged': (state, dice) => {
    const was = dice.draw(state.judgements)
    return was && { kind: 'close.unjudged', v: 1, was }
  },
  'question.set': (state, dice) => {
    const question: Question = {
      id: String(nextOf(state.questions)),
      about: { kind: 'book' },
      wants: dice.has() ? 'answer' : 'paper',
      text: dice.text(),
      choices: [],
      asked: '2026-04-02',
      reminded: [],
      answers: dice.has() ? [{ on: '2026-04-03', by: dice.text(), text: dice.text(), papers: [] }] : [],
    }
    state.questions.push(question)
    return { kind: 'question.set', v: 1, question }
  },
  'question.removed': (state, dice) => {
    const was = dice.draw(state.questions)
    return was && { kind: 'question.removed', v: 1, was }
  },
}

/** A number that no record has: one more than the last part of any id. */
function nextOf(records: readonly { readonly id: string }[]): number {
  return records.reduce((most, { id }) => Math.max(most, Number(id.slice(id.lastIndexOf('/') + 1))), 0) + 1
}
