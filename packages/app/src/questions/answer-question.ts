import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Question, QuestionAnswer } from '@daybook/core/daybook/question-facts.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { planAttachPaper } from '@daybook/core/ledger/attach-paper.ts'
import { planAnswer } from '@daybook/core/questions/plan-question.ts'
import { questionOf } from '../bank/load-lines.ts'
import type { View } from '../book.ts'
import { papersOn } from '../ledger/load-entry.ts'
import type { PlannedFact } from '../record.ts'
import { card } from '../store/queries.ts'
import { bankLine } from '../store/queries-bank.ts'

/**
 * The facts of an answer: the question with it; the bank line with its words where the line still carries
 * that question; and the papers on the entry that the question is about. Refuses what `planAnswer` refuses.
 */
export async function answerFacts(
  view: View,
  question: Question,
  answer: QuestionAnswer,
): Promise<Result<readonly PlannedFact[]>> {
  const planned = planAnswer(question, answer)
  if (!planned.ok) return planned
  const beside = [...(await onLine(view, question, answer)), ...(await onEntry(view, question, answer))]
  return ok([planned.value, ...beside].map((fact) => ({ fact })))
}

/**
 * The facts of several answers that come together; a paper sent with two questions about one entry hangs on
 * it once. Refuses what `answerFacts` refuses.
 */
export async function answersFacts(
  view: View,
  given: readonly { readonly question: Question; readonly answer: QuestionAnswer }[],
): Promise<Result<readonly PlannedFact[]>> {
  const facts: PlannedFact[] = []
  const seen = new Set<string>()
  for (const { question, answer } of given) {
    const planned = await answerFacts(view, question, answer)
    if (!planned.ok) return planned
    for (const each of planned.value) {
      const key = each.fact.kind === 'paper.attached' ? `${each.fact.number} ${each.fact.paper.sha256}` : ''
      if (!seen.has(key)) facts.push(each)
      if (key !== '') seen.add(key)
    }
  }
  return ok(facts)
}

async function onLine({ reader }: View, { about, text }: Question, answer: QuestionAnswer): Promise<Fact[]> {
  if (about.kind !== 'line' || answer.text === '') return []
  const [row] = await reader.read(bankLine, about.account, about.line)
  const was = questionOf(row?.question)
  if (was?.question !== text) return []
  const asked = { question: text, answer: answer.text }
  return [{ kind: 'line.asked', v: 1, account: about.account, line: about.line, asked, was }]
}

async function onEntry(view: View, { about }: Question, { papers }: QuestionAnswer): Promise<Fact[]> {
  const number = await entryOf(view, about)
  if (number === undefined) return []
  const held = [...(await papersOn(view.reader, number))]
  const facts: Fact[] = []
  for (const paper of papers) {
    const planned = planAttachPaper(number, paper, held)
    // A paper that hangs there already hangs there once.
    if (!planned.ok) continue
    held.push(paper)
    facts.push(planned.value)
  }
  return facts
}

/** The entry that a question is about, also that of a document or of a coded line; none otherwise. */
async function entryOf({ reader }: View, about: Question['about']): Promise<number | undefined> {
  switch (about.kind) {
    case 'entry':
    case 'posting':
      return about.number
    case 'document': {
      const [row] = await reader.read(card, 'document', about.document)
      return row === undefined ? undefined : recordFrom<TradeDocument>(row.body).entry
    }
    case 'line': {
      const [row] = await reader.read(bankLine, about.account, about.line)
      return row?.number
    }
    case 'book':
      return undefined
  }
}
