import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type BillWarning, billWarnings } from '@daybook/core/purchases/bill-warnings.ts'
import { inView, type View } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { outcomeOf } from '../commands/outcome.ts'
import { answerBooks } from './answer-books.ts'
import { documentOutOf, documentsIn } from './document-answer.ts'
import { type IssueInput, planIssue } from './issue.ts'
import { documentsOf, partiesOf } from './load-trade.ts'
import { recordFacts } from './record-document.ts'

/**
 * Plans a bill. Refuses `bill-entered-already` where the supplier’s number is there already (unless insisted
 * on), and what `planIssue` refuses.
 */
export async function planBill(
  view: View,
  input: IssueInput,
): Promise<Result<{ readonly facts: readonly Fact[]; readonly document: TradeDocument }>> {
  const issued = await planIssue(view, input)
  if (!issued.ok || input.insist === true) return issued
  const { document, party } = issued.value
  const others = await documentsOf(view.reader, [document.kind], party.id)
  const same = billWarnings(document, others, party).find(({ kind }) => kind === 'same-number')
  const other = others.find(({ id }) => id === same?.other)
  if (other === undefined) return issued
  const names = { number: document.number, party: party.name, date: other.date }
  return refuse('bill-entered-already', { ...names, total: formatCents(other.amount) }, 'number')
}

/** Records a bill and answers with it and with what is odd about it among the supplier’s others. */
export async function recordBill(
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
  assert(document !== undefined, 'a bill that was recorded is in its act')
  const books = await answerBooks(ctx.book, ctx.language)
  const warnings = await warningsOf(ctx, document)
  return ok({
    ...documentOutOf(document, books),
    warnings: warnings.map(({ words }) => words[ctx.language]),
    ...outcomeOf(recorded.value),
  })
}

function warningsOf(ctx: Context, document: TradeDocument): Promise<readonly BillWarning[]> {
  return inView(ctx.book, async ({ reader }) => {
    const party = (await partiesOf(reader)).get(document.party)
    if (party === undefined) return []
    return billWarnings(document, await documentsOf(reader, [document.kind], party.id), party)
  })
}
