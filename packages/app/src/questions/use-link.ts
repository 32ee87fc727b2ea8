import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import type { ReadPaper } from '../ledger/read-paper.ts'
import { type PlannedFact, record } from '../record.ts'
import { answerFacts } from './answer-question.ts'
import { openLink } from './open-link.ts'

/** What came through a link: who it is, and by question (id) the words and papers. */
export type LinkAnswers = {
  readonly by: string
  readonly answers: ReadonlyMap<string, { readonly text: string; readonly papers: readonly ReadPaper[] }>
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
    const facts: PlannedFact[] = []
    const papers: ReadPaper[] = []
    taken = 0
    for (const question of questions) {
      const given = answers.get(question.id)
      if (given === undefined || (given.text === '' && given.papers.length === 0)) continue
      const refs: readonly PaperRef[] = given.papers.map(({ ref }) => ref)
      const answer = { on: today, by, text: given.text, papers: refs, link: link.id }
      const planned = await answerFacts(view, question, answer)
      if (!planned.ok) return planned
      facts.push(...planned.value)
      papers.push(...given.papers)
      taken += 1
    }
    const names = questions.map(({ id }) => `Q${id}`).join(', ')
    if (taken === 0) return refuse('question-answer-empty', { question: names }, 'answer')
    return ok({ facts: withoutDoubles(facts), papers: papers.map(({ paper }) => paper) })
  })
  return recorded.ok ? ok({ taken }) : recorded
}

/** One paper sent with two questions about one entry hangs on it once. */
function withoutDoubles(facts: readonly PlannedFact[]): readonly PlannedFact[] {
  const seen = new Set<string>()
  return facts.filter(({ fact }) => {
    if (fact.kind !== 'paper.attached') return true
    const key = `${fact.number} ${fact.paper.sha256}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
