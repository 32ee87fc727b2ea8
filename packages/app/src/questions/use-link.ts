import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import type { Question, QuestionAnswer } from '@daybook/core/daybook/question-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { mayHoldAlways } from '@daybook/core/questions/plan-question.ts'
import type { Book } from '../book.ts'
import type { ReadPaper } from '../ledger/read-paper.ts'
import { record } from '../record.ts'
import { answersFacts } from './answer-question.ts'
import { openLink } from './open-link.ts'

/** One answer; `isAlways` where the client says that it always holds for what comes from there. */
export type LinkAnswer = {
  readonly text: string
  readonly papers: readonly ReadPaper[]
  readonly isAlways?: boolean
}

/** What came through a link: who it is, and by question (id) the words and papers. */
export type LinkAnswers = {
  readonly by: string
  readonly answers: ReadonlyMap<string, LinkAnswer>
}

/**
 * Records what came through a link, all at once or not at all; the link is used then. Refuses what `openLink`
 * and `answerFacts` refuse, and `question-answer-empty` where nothing came.
 */
export async function useLink(
  book: Book,
  token: string,
  { by, answers }: LinkAnswers,
  { now, today }: { readonly now: number; readonly today: string },
): Promise<Result<{ readonly taken: number }>> {
  let taken = 0
  const act = { actor: `link: ${by}`, now, dryRun: false, command: 'question.answer', input: {} }
  const recorded = await record(book, act, async (view) => {
    const opened = await openLink(view, token, today)
    if (!opened.ok) return opened
    const { link, questions } = opened.value
    const told: { readonly question: Question; readonly answer: QuestionAnswer }[] = []
    const papers: ReadPaper[] = []
    for (const question of questions) {
      const given = answers.get(question.id)
      if (given === undefined || (given.text === '' && given.papers.length === 0)) continue
      const refs: readonly PaperRef[] = given.papers.map(({ ref }) => ref)
      const isAlways = given.isAlways === true && mayHoldAlways(question) ? { isAlways: true as const } : {}
      told.push({
        question,
        answer: { on: today, by, text: given.text, papers: refs, link: link.id, ...isAlways },
      })
      papers.push(...given.papers)
    }
    taken = told.length
    const names = questions.map(({ id }) => `Q${id}`).join(', ')
    if (taken === 0) return refuse('question-answer-empty', { question: names }, 'answer')
    const facts = await answersFacts(view, told)
    if (!facts.ok) return facts
    return ok({ facts: facts.value, papers: papers.map(({ paper }) => paper) })
  })
  return recorded.ok ? ok({ taken }) : recorded
}
