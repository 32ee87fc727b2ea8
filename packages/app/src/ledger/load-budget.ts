import { budgetIds } from '@daybook/core/budget/budget-line.ts'
import type { SetBy } from '@daybook/core/budget/budget-shares.ts'
import { factFrom, recordFrom } from '@daybook/core/daybook/body.ts'
import type { BudgetLine } from '@daybook/core/daybook/budget-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import type { View } from '../book.ts'
import { cards, factsAfter } from '../store/queries.ts'
import { cardsBetween, factsOfKinds } from '../store/queries-cards.ts'
import type { Reader } from '../store/store.ts'

/** How many names a refusal lists at most. */
const mostNamed = 12

/** A budget: its id and name, and its lines by id. */
export type Budget = {
  readonly id: string
  readonly name: string
  readonly lines: ReadonlyMap<string, BudgetLine>
}

/** The lines of all budgets, by budget and account. */
export async function allBudgetLines(reader: Reader): Promise<readonly BudgetLine[]> {
  return (await reader.read(cards, 'budget')).map(({ body }) => recordFrom<BudgetLine>(body))
}

/** The budget of a name; without lines when there is none. */
export async function budgetOf(reader: Reader, name: string): Promise<Budget> {
  const rows = await reader.read(cardsBetween, 'budget', ...budgetIds(name))
  return budgetFrom(
    name,
    rows.map(({ body }) => recordFrom<BudgetLine>(body)),
  )
}

/** The budget of a name; refuses `budget-unknown`. */
export async function budgetNamed(reader: Reader, name: string): Promise<Result<Budget>> {
  const budget = await budgetOf(reader, name)
  return budget.lines.size === 0 ? unknown(reader, name) : ok(budget)
}

/** The budget of a name as it was at a fact of the books; refuses `budget-unknown`. */
export async function budgetAsOf(view: View, name: string, asOfSeq: number): Promise<Result<Budget>> {
  const { reader, head } = view
  if (asOfSeq >= head.seq) return budgetNamed(reader, name)
  const [first, last] = budgetIds(name)
  const lines = new Map<string, BudgetLine>()
  for (const row of await reader.read(factsOfKinds, asOfSeq, 'budget.set', 'budget.removed')) {
    const fact = factFrom(row.kind, row.v, row.body)
    if (fact.kind === 'budget.set') lines.set(fact.line.id, fact.line)
    if (fact.kind === 'budget.removed') lines.delete(fact.was.id)
  }
  const own = [...lines.values()].filter(({ id }) => id >= first && id <= last)
  return own.length === 0 ? unknown(reader, name) : ok(budgetFrom(name, own))
}

/** Who recorded facts, and on which day (of the clock in UTC, as the chain keeps it). */
export async function setByOf(reader: Reader, facts: Iterable<number>): Promise<ReadonlyMap<number, SetBy>> {
  const found = new Map<number, SetBy>()
  for (const seq of new Set(facts)) {
    const [row] = await reader.read(factsAfter, seq - 1, 1)
    if (row === undefined || row.seq !== seq) continue
    found.set(seq, { actor: row.actor, on: new Date(row.recordedAt).toISOString().slice(0, 10) })
  }
  return found
}

function budgetFrom(name: string, lines: readonly BudgetLine[]): Budget {
  return {
    id: idFromName(name),
    name: lines[0]?.budget ?? name,
    lines: new Map(lines.map((line) => [line.id, line])),
  }
}

async function unknown(reader: Reader, budget: string): Promise<Result<never>> {
  const names = [...new Set((await allBudgetLines(reader)).map((line) => line.budget))]
  const listed = names.length === 0 ? '-' : names.slice(0, mostNamed).join(', ')
  return refuse(
    'budget-unknown',
    { budget, known: names.length > mostNamed ? `${listed}, …` : listed },
    'budget',
  )
}
