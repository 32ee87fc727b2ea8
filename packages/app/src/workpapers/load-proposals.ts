import type { Proposal } from '@daybook/core/daybook/workpaper-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { factsOfKinds } from '../store/queries-cards.ts'
import { recordsOf, recordWith } from '../store/standing-records.ts'
import type { Reader } from '../store/store.ts'

/** The proposed adjustments, the first proposed first. */
export async function proposalsOf(reader: Reader): Promise<readonly Proposal[]> {
  return (await recordsOf(reader, 'proposal')).toSorted(
    (one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)),
  )
}

/** The highest number that any proposal ever had, also one that was taken back; 0 for none. */
export async function lastProposal(reader: Reader, seq: number): Promise<number> {
  const facts = await reader.read(factsOfKinds, seq, 'proposal.set', 'proposal.removed')
  return facts.reduce((most, { body }) => Math.max(most, Number(idIn.exec(body)?.[1] ?? 0)), 0)
}

/** A proposal’s own id as canonical JSON has it: no other field of it is called so. */
const idIn = /"id":"A(\d+)"/

/** A proposal that is neither posted nor rejected. Refuses `proposal-unknown`, `proposal-settled`. */
export async function openProposal(reader: Reader, id: string): Promise<Result<Proposal>> {
  const found = await recordWith(reader, 'proposal', id)
  if (found === undefined) return refuse('proposal-unknown', { proposal: id }, 'proposal')
  if (found.rejected !== undefined)
    return refuse('proposal-settled', { proposal: id, how: 'rejected', howFr: 'refusée' }, 'proposal')
  if (found.entry === undefined) return ok(found)
  const name = entryName(found.entry)
  const names = { proposal: id, how: `posted as ${name}`, howFr: `reportée sous ${name}` }
  return refuse('proposal-settled', names, 'proposal')
}
