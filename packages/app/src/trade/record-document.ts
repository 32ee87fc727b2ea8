import type { Fact } from '@daybook/core/daybook/fact.ts'
import { assert, ok, type Result } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { actOf, type Context } from '../commands/command.ts'
import { outcomeOf } from '../commands/outcome.ts'
import { type Recorded, record } from '../record.ts'
import { answerBooks } from './answer-books.ts'
import { documentOutOf, documentsIn } from './document-answer.ts'

/** Records what was planned, as facts without keys of their own. */
export function recordFacts(
  ctx: Context,
  name: string,
  input: unknown,
  plan: (view: View) => Promise<Result<readonly Fact[]>>,
): Promise<Result<Recorded>> {
  return record(ctx.book, actOf(ctx, name, input), async (view) => {
    const facts = await plan(view)
    return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
  })
}

/** Records a document and answers with it as it stands in the act. */
export async function recordDocument(
  ctx: Context,
  name: string,
  input: unknown,
  plan: (view: View) => Promise<Result<{ readonly facts: readonly Fact[] }>>,
) {
  const recorded = await recordFacts(ctx, name, input, async (view) => {
    const planned = await plan(view)
    return planned.ok ? ok(planned.value.facts) : planned
  })
  if (!recorded.ok) return recorded
  const document = documentsIn(recorded.value).at(-1)
  assert(document !== undefined, 'a document that was recorded is in its act')
  const books = await answerBooks(ctx.book, ctx.language)
  return ok({ ...documentOutOf(document, books), ...outcomeOf(recorded.value) })
}
