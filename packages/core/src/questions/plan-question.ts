import type { FactOf } from '../daybook/fact.ts'
import type { PaperRef } from '../daybook/paper.ts'
import type { Question, QuestionAbout, QuestionAnswer } from '../daybook/question-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { folded } from '../kit/fold.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/** How a question stands: nobody answered yet (past its day: `late`), answered, or closed. */
export type QuestionState = 'open' | 'late' | 'answered' | 'closed'

/** What is asked; see `Question`. */
export type QuestionWish = {
  readonly about: QuestionAbout
  readonly wants: Question['wants']
  readonly text: string
  readonly choices: readonly string[]
  readonly group?: string
  readonly by?: CivilDate
}

/** Asks a question: it gets the number after the last one that was ever asked (`last`, 0 for none). */
export function askedQuestion(wish: QuestionWish, last: number, today: CivilDate): FactOf<'question.set'> {
  const question: Question = { id: String(last + 1), ...wish, asked: today, reminded: [], answers: [] }
  return { kind: 'question.set', v: 1, question }
}

/**
 * A client is not asked the same thing twice at a time: refuses `question-asked-already` where a question of
 * the same words about the same thing waits.
 */
export function notAskedYet(
  { about, wants, text }: QuestionWish,
  standing: readonly Question[],
): Result<undefined> {
  const thing = canonicalJson(about)
  const same = standing.find(
    (each) =>
      isWaiting(each) &&
      each.wants === wants &&
      folded(each.text) === folded(text) &&
      canonicalJson(each.about) === thing,
  )
  if (same === undefined) return ok(undefined)
  return refuse('question-asked-already', { question: questionName(same), date: same.asked }, 'text')
}

/** Whether a question waits for its answer, or its paper. */
export function isWaiting({ closed, wants, answers }: Question): boolean {
  if (closed !== undefined) return false
  return wants === 'paper' ? !answers.some(({ papers }) => papers.length > 0) : answers.length === 0
}

/** How a question stands on a day. */
export function questionState(question: Question, today: CivilDate): QuestionState {
  if (question.closed !== undefined) return 'closed'
  if (!isWaiting(question)) return 'answered'
  return question.by !== undefined && question.by < today ? 'late' : 'open'
}

/**
 * Takes an answer. Refuses `question-closed`, `question-answer-empty` without words and papers, and
 * `question-paper-kind` for a paper that is no picture, PDF or text.
 */
export function planAnswer(question: Question, answer: QuestionAnswer): Result<FactOf<'question.set'>> {
  const open = stillOpen(question)
  if (!open.ok) return open
  const name = questionName(question)
  if (answer.text === '' && answer.papers.length === 0)
    return refuse('question-answer-empty', { question: name }, 'answer')
  const other = answer.papers.find((paper) => !isClientPaper(paper))
  if (other !== undefined) return refuse('question-paper-kind', { file: other.name }, 'file')
  return ok(changed(question, { ...question, answers: [...question.answers, answer] }))
}

/** Closes a question for which nobody waits any more. Refuses `question-closed`. */
export function planCloseQuestion(
  question: Question,
  on: CivilDate,
  reason: string | undefined,
): Result<FactOf<'question.set'>> {
  const open = stillOpen(question)
  if (!open.ok) return open
  const closed = { on, ...(reason === undefined ? {} : { reason }) }
  return ok(changed(question, { ...question, closed }))
}

/** Asks a question that waits in other words; likely answers were those to the words before. */
export function rewordedQuestion(question: Question, text: string): FactOf<'question.set'> {
  return changed(question, { ...question, text, choices: [] })
}

/** Notes that the client was reminded of a question on a day; once a day counts. */
export function remindedQuestion(question: Question, on: CivilDate): FactOf<'question.set'> {
  const reminded = question.reminded.includes(on) ? question.reminded : [...question.reminded, on]
  return changed(question, { ...question, reminded })
}

/** Whether a client may say that an answer always holds: of words about a line of the bank. */
export function mayHoldAlways({ about, wants }: Pick<Question, 'about' | 'wants'>): boolean {
  return about.kind === 'line' && wants === 'answer'
}

/** What people call a question: `Q7`. */
export function questionName({ id }: Pick<Question, 'id'>): string {
  return `Q${id}`
}

/** The kinds of files that a client’s paper may be: pictures, PDF, plain text. */
export function isClientPaper({ mediaType }: PaperRef): boolean {
  if (mediaType === 'image/svg+xml') return false
  return mediaType.startsWith('image/') || mediaType === 'application/pdf' || mediaType === 'text/plain'
}

function stillOpen(question: Question): Result<undefined> {
  if (question.closed === undefined) return ok(undefined)
  return refuse('question-closed', { question: questionName(question), date: question.closed.on }, 'question')
}

function changed(was: Question, question: Question): FactOf<'question.set'> {
  return { kind: 'question.set', v: 1, question, was }
}
