import type { UndoneActs } from '@daybook/core/acts/undo-act.ts'
import { mostUndone } from '@daybook/core/acts/undo-state.ts'
import { factFrom, recordFrom } from '@daybook/core/daybook/body.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { rowsOfAct } from '../store/act-rows.ts'
import { cards, type FactRow, factsAfter, factsBefore } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** An act as the chain holds it: its number, how many facts it has, its first ones, who did it and when. */
export type LoadedAct = {
  readonly act: number
  readonly count: number
  readonly facts: readonly Fact[]
  readonly actor: string
  readonly recordedAt: number
}

/** How many facts of an act are read for its title. */
const shown = 60

/** Acts before a place in the chain, newest first, at most so many. */
export async function actsBefore(reader: Reader, seq: number, most: number): Promise<readonly LoadedAct[]> {
  const acts: LoadedAct[] = []
  let cursor = seq
  while (acts.length < most && cursor > 1) {
    const rows = await reader.read(factsBefore, cursor, Math.min(200, (most - acts.length) * 4))
    const byAct = Map.groupBy(rows, (row) => row.act)
    for (const [act, newestFirst] of byAct) {
      if (acts.length === most) break
      const last = newestFirst[0]?.seq ?? act
      const isWhole = newestFirst.at(-1)?.seq === act
      const first = isWhole ? newestFirst.toReversed() : await reader.read(factsAfter, act - 1, shown)
      acts.push(actOf(act, last - act + 1, first.filter((row) => row.act === act).slice(0, shown)))
      cursor = act
    }
    if (rows.length === 0) break
  }
  return acts
}

function actOf(act: number, count: number, rows: readonly FactRow[]): LoadedAct {
  const facts = rows.map((row) => factFrom(row.kind, row.v, row.body))
  return { act, count, facts, actor: rows[0]?.actor ?? '', recordedAt: rows[0]?.recordedAt ?? 0 }
}

/** All facts of an act, a few more than can be undone at most; refuses `act-unknown`. */
export async function factsOfActNumbered(reader: Reader, act: number): Promise<Result<readonly Fact[]>> {
  const rows = await rowsOfAct(reader, act, mostUndone + 1)
  if (rows[0]?.seq !== act) return refuse('act-unknown', { act: String(act) }, 'act')
  return ok(rows.map((row) => factFrom(row.kind, row.v, row.body)))
}

/** Which acts were undone, and by which. */
export async function undoneActs(reader: Reader): Promise<UndoneActs> {
  const rows = await reader.read(cards, 'undone')
  return new Map(rows.map(({ id, body }) => [Number(id), recordFrom<{ by: number }>(body).by]))
}
