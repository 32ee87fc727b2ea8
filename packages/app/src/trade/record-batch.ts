import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { amountOut } from '../commands/fields.ts'
import { outcomeFields, outcomeOf } from '../commands/outcome.ts'
import { documentRow } from '../commands/trade/document-fields.ts'
import { answerBooks } from './answer-books.ts'
import { documentRowOf, documentsIn } from './document-answer.ts'
import { recordFacts } from './record-document.ts'

/** How many documents an answer lists; what is more is counted. */
const mostListed = 100

/** Documents that one act issued, on the way out: all are counted, the first hundred listed. */
export const batchOut = {
  documents: z.number(),
  total: amountOut.meta({ description: 'of those in the currency of the books' }),
  issued: z.array(z.strictObject(documentRow)),
  ...outcomeFields,
}

/** Records documents that one act issues, and answers with them. */
export async function recordBatch(
  ctx: Context,
  name: string,
  input: unknown,
  plan: (view: View) => Promise<Result<readonly Fact[]>>,
) {
  const recorded = await recordFacts(ctx, name, input, plan)
  if (!recorded.ok) return recorded
  const documents = documentsIn(recorded.value)
  const books = await answerBooks(ctx.book, ctx.language)
  const own = documents.filter(({ currency }) => currency === undefined)
  return ok({
    documents: documents.length,
    total: formatCents(sumOf(own.map(({ amount }) => amount))),
    issued: documents.slice(0, mostListed).map((document) => documentRowOf(document, books)),
    ...outcomeOf(recorded.value),
  })
}
