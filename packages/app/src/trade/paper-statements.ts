import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { TradeRecords } from '@daybook/core/receivables/open-list.ts'
import { accountStatement } from '@daybook/core/receivables/statement.ts'
import type { View } from '../book.ts'
import { heldDocuments } from './holdbacks.ts'
import { controlsOf, loadRecords, partyOf } from './load-trade.ts'
import type { TradePaper } from './paper.ts'
import { sellerOf } from './paper-load.ts'
import { statementPaper } from './paper-statement.ts'

/** A statement of account with whose it is and what is owed at its end. */
export type LoadedStatement = {
  readonly party: Party
  readonly closing: bigint
  readonly paper: TradePaper
}

/**
 * Statements of account over some days: of the named customers, or of all who owe at their end. Refuses
 * `party-unknown`, and `statements-none` where nobody owes.
 */
export async function loadStatements(
  view: View,
  names: readonly string[],
  span: Span,
): Promise<Result<readonly LoadedStatement[]>> {
  const seller = await sellerOf(view)
  const records = await loadRecords(view, span.through, 'customer')
  const controls = new Set(controlsOf(view, 'customer').map(({ id }) => id))
  const own = byParty(records)
  const held = Map.groupBy(
    await heldDocuments(view, 'customer', { on: span.through }),
    ({ item }) => item.party,
  )
  const ids: string[] = []
  for (const name of names) {
    const party = await partyOf(view.reader, name, 'customer')
    if (!party.ok) return party
    ids.push(party.value.id)
  }
  const heldOf = (id: string) => sumOf((held.get(id) ?? []).map(({ item }) => item.open))
  const wanted = names.length > 0 ? ids : [...records.parties.keys()].sort()
  const statements = wanted.flatMap((id): readonly LoadedStatement[] => {
    const party = records.parties.get(id)
    const part = own.get(id)
    if (party === undefined || (names.length === 0 && part === undefined)) return []
    const statement = accountStatement(part ?? nothing, party, { span, sign: 1n, controls })
    if (names.length === 0 && statement.closing <= 0n) return []
    return [{ party, closing: statement.closing, paper: statementPaper(statement, seller, heldOf(id)) }]
  })
  return statements.length === 0
    ? refuse('statements-none', { on: span.through }, 'customers')
    : ok(statements)
}

const nothing: TradeRecords = { postings: [], documents: [], settlements: [] }

/** The records of each party on its own: a statement reads nothing else. */
function byParty({ postings, documents, settlements }: TradeRecords): ReadonlyMap<string, TradeRecords> {
  const owned = {
    documents: Map.groupBy(documents, ({ party }) => party),
    settlements: Map.groupBy(settlements, ({ party }) => party),
  }
  return new Map(
    [...Map.groupBy(postings, ({ party }) => party)].map(([party, each]) => [
      party,
      {
        postings: each,
        documents: owned.documents.get(party) ?? [],
        settlements: owned.settlements.get(party) ?? [],
      },
    ]),
  )
}

/** The days of a statement: through a day, from the first of its month unless another day is said. */
export function statementSpan(from: CivilDate, through: CivilDate): Result<Span> {
  return from > through
    ? refuse('span-malformed', { span: `${from}..${through}` }, 'through')
    : ok({ from, through })
}
