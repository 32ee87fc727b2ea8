import type { Question, QuestionAnswer } from '@daybook/core/daybook/question-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { isWaiting, questionName } from '@daybook/core/questions/plan-question.ts'
import { type ReplyWords, replyAnswers, replyText } from '@daybook/core/questions/reply-answers.ts'
import type { View } from '../book.ts'
import type { ReadPaper } from '../ledger/read-paper.ts'
import type { ReadMail } from '../mail/read-mail.ts'
import { linkKey } from './link-key.ts'
import { questionNamed, questionsOf } from './load-questions.ts'
import { questionsOfReply } from './mail-reference.ts'

/** What a reply says to a question that was closed before it came; `papers` are the names of files. */
export type ClosedAnswer = {
  readonly question: Question
  readonly on: CivilDate
  readonly text: string
  readonly papers: readonly string[]
}

/** What of a reply is not kept: the words that belong to no question, and what came too late. */
export type ReplyRest = { readonly rest: string; readonly closed: readonly ClosedAnswer[] }

/** What a reply answers: each question with its words and papers, and what is not kept of it. */
export type ReadReply = ReplyRest & {
  readonly answers: readonly { readonly question: Question; readonly answer: QuestionAnswer }[]
  readonly papers: readonly ReadPaper[]
}

/** Which of the questions a reply answers where it does not say itself, and on which day it is taken. */
export type ReplyWish = {
  readonly file: string
  readonly question?: string | undefined
  readonly today: CivilDate
}

/**
 * What a client’s reply says to the questions of the letter that it answers. With `question` all of it is the
 * answer to this one, which needs no reference. What is said to a question that was closed meanwhile is told
 * and not taken; the others are.
 *
 * Refuses `mail-reference-missing` and `mail-reference-false`, `mail-taken` for a message that was taken
 * before, `mail-empty`, `mail-answer-unclear` where the letter asked several things and no words are
 * numbered, `mail-paper-unclear` where papers could belong to several, and `question-closed` where it answers
 * none but closed ones.
 */
export async function readReply(view: View, mail: ReadMail, wish: ReplyWish): Promise<Result<ReadReply>> {
  const all = await questionsOf(view.reader)
  const before = all.find(({ answers }) => answers.some((each) => each.mail === mail.sha256))
  if (before !== undefined)
    return refuse('mail-taken', { file: wish.file, question: questionName(before) }, 'file')
  const asked = await questionsMeant(view, mail, wish, all)
  if (!asked.ok) return asked
  const said = wordsOf(mail, asked.value, wish)
  const questions = asked.value.flatMap(({ question }) => question ?? [])
  const files = mail.left.length === 0 ? '-' : mail.left.join(', ')
  if (said.answers.size === 0 && said.rest === '' && mail.papers.length === 0)
    return refuse('mail-empty', { file: wish.file, files }, 'file')
  const names = questions.map(questionName).join(', ') || '-'
  if (said.answers.size === 0 && said.rest !== '')
    return refuse('mail-answer-unclear', { questions: names, words: said.rest.slice(0, 120) }, 'question')
  const place = placeOfPapers(mail, questions, said.answers)
  if (place === 'several') return refuse('mail-paper-unclear', { questions: names }, 'question')
  const answers = questions.flatMap((question) => {
    const text = said.answers.get(question.id) ?? ''
    const papers = question.id === place ? mail.papers.map(({ ref }) => ref) : []
    if (text === '' && papers.length === 0) return []
    const answer = { on: wish.today, by: senderName(mail.from), text, papers, mail: mail.sha256 }
    return [{ question, answer }]
  })
  const open = answers.filter(({ question }) => question.closed === undefined)
  const closed = closedOf(answers)
  const [late] = closed
  if (open.length === 0 && late !== undefined)
    return refuse('question-closed', { question: questionName(late.question), date: late.on }, 'question')
  const papers = open.some(({ answer }) => answer.papers.length > 0) ? mail.papers : []
  return ok({ answers: open, papers, rest: said.rest, closed })
}

/** The answers among these that came after their question was closed. */
function closedOf(answers: ReadReply['answers']): readonly ClosedAnswer[] {
  return answers.flatMap(({ question, answer: { text, papers } }) => {
    if (question.closed === undefined) return []
    return [{ question, on: question.closed.on, text, papers: papers.map(({ name }) => name) }]
  })
}

/**
 * What was not kept of a message when its answers were: `taken` are those. Nothing where these books do not
 * know what it answers.
 */
export async function restOfReply(
  view: View,
  mail: ReadMail,
  wish: ReplyWish,
  taken: readonly Question[],
): Promise<ReplyRest> {
  const asked = await questionsMeant(view, mail, wish, await questionsOf(view.reader))
  if (!asked.ok) return { rest: '', closed: [] }
  const said = wordsOf(mail, asked.value, wish)
  const questions = asked.value.flatMap(({ question }) => question ?? [])
  const kept = new Map(taken.map((each) => [each.id, each.answers.at(-1)]))
  // Papers of a reply belong together: where a question got them, none are left for another.
  const isPlaced = [...kept.values()].some((answer) => (answer?.papers.length ?? 0) > 0)
  const place = isPlaced ? undefined : placeOfPapers(mail, questions, said.answers)
  const closed = questions.flatMap((question) => {
    if (question.closed === undefined || kept.has(question.id)) return []
    const text = said.answers.get(question.id) ?? ''
    const papers = question.id === place ? mail.papers.map(({ ref }) => ref.name) : []
    return text === '' && papers.length === 0 ? [] : [{ question, on: question.closed.on, text, papers }]
  })
  return { rest: said.rest, closed }
}

/**
 * Who answered as facts keep it, from which nothing can be erased: what somebody calls themselves, without
 * the address; the address where there is no more.
 */
function senderName(from: string): string {
  const called = from
    .replace(/<[^<>]*>\s*$/, '')
    .replaceAll('"', '')
    .trim()
  return called || from || '-'
}

/** A question by its id and the number that the letter gave it; taken back since, it is there no more. */
type Asked = { readonly id: string; readonly place: number; readonly question: Question | undefined }

/** The questions of the letter in its order; the one that somebody names instead. */
async function questionsMeant(
  { profile, reader }: View,
  mail: ReadMail,
  { file, question }: ReplyWish,
  all: readonly Question[],
): Promise<Result<readonly Asked[]>> {
  if (question !== undefined) {
    const named = await questionNamed(reader, question)
    return named.ok ? ok([{ id: named.value.id, place: 1, question: named.value }]) : named
  }
  const key = linkKey(profile.id)
  const texts = [mail.subject, mail.text, mail.answers]
  const ids = questionsOfReply(texts, { file, book: profile.id, key })
  if (!ids.ok) return ids
  // One that was taken back since keeps its place in the letter, so that numbers stay those of the letter.
  return ok(ids.value.map((id, at) => ({ id, place: at + 1, question: all.find((each) => each.id === id) })))
}

/** The words to each question that is there; those to one that was taken back belong to none. */
function wordsOf(mail: ReadMail, asked: readonly Asked[], { question }: ReplyWish): ReplyWords {
  const [only] = asked
  if (question !== undefined && only !== undefined) {
    const whole = replyText(mail.text)
    return { answers: new Map(whole === '' ? [] : [[only.id, whole]]), rest: '' }
  }
  const { answers, rest } = replyAnswers(mail.text, asked)
  const gone = asked.filter((each) => each.question === undefined).map(({ id }) => answers.get(id) ?? '')
  return {
    answers: new Map([...answers].filter(([id]) => asked.some((each) => each.id === id && each.question))),
    rest: [rest, ...gone].filter((each) => each !== '').join(' '),
  }
}

/**
 * The question that papers belong to: the only one, the only one that waits for a paper, or asked for one
 * before it was closed, or was answered.
 */
function placeOfPapers(
  { papers }: ReadMail,
  asked: readonly Question[],
  said: ReadonlyMap<string, string>,
): string | 'several' | undefined {
  if (papers.length === 0) return undefined
  const wanting = asked.filter((each) => each.wants === 'paper' && each.answers.every(hasNoPaper))
  const waiting = wanting.filter(isWaiting)
  for (const chosen of [asked, waiting, wanting, asked.filter(({ id }) => said.has(id))]) {
    const [only, ...more] = chosen
    if (only !== undefined && more.length === 0) return only.id
  }
  return 'several'
}

function hasNoPaper({ papers }: QuestionAnswer): boolean {
  return papers.length === 0
}
