import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Book, inView } from '../book.ts'
import type { AnswerBooks } from './document-answer.ts'
import { partiesOf } from './load-trade.ts'

/** What answers about documents need of the books, as they stand. */
export function answerBooks(book: Book, language: Language): Promise<AnswerBooks> {
  return inView(book, async ({ chart, profile, reader }) => {
    const parties = await partiesOf(reader)
    return {
      chart,
      language,
      currency: profile.currency,
      nameOf: (id: string) => parties.get(id)?.name ?? id,
    }
  })
}
