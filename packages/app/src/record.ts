import { hash } from 'node:crypto'
import { factFrom } from '@daybook/core/daybook/body.ts'
import { chained, type Recording } from '@daybook/core/daybook/chain.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import type { Fact, RecordedFact } from '@daybook/core/daybook/fact.ts'
import { headAfter } from '@daybook/core/daybook/head.ts'
import { personalNumberIn } from '@daybook/core/daybook/personal-number-in.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { withSealsHeld } from './bank/with-seals-held.ts'
import { type Book, headOf, stagedView, type View } from './book.ts'
import { rowsOfAct } from './store/act-rows.ts'
import type { Batch, Head, Paper } from './store/store.ts'
import { tooBusy } from './store/write-queue.ts'

/**
 * Who records, when, and under which key. `input` is what the key stands for: the same key again must bring
 * the same.
 */
export type Act = {
  readonly actor: string
  readonly now: number
  readonly dryRun: boolean
  readonly key?: string
  readonly command: string
  readonly input: unknown
}

/**
 * A fact to be recorded; `key` and `inputHash` are for imports, where each entry has an identity of its own.
 */
export type PlannedFact = { readonly fact: Fact; readonly key?: string; readonly inputHash?: string }

/**
 * What a decision gives: facts in order, and the papers that they quote. No facts at all is a decision too.
 */
export type Plan = { readonly facts: readonly PlannedFact[]; readonly papers?: readonly Paper[] }

/**
 * What was recorded: the facts of the act; `repeated` when the key had recorded them before, `dry` when
 * nothing was kept.
 */
export type Recorded = {
  readonly facts: readonly RecordedFact[]
  readonly repeated: boolean
  readonly dry: boolean
}

/** SHA-256 as lower-case hex: the hash of the chain. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/**
 * The only writer: loads, decides, appends; all or nothing, and durable when it comes back. What a fact says
 * in words must hold no social insurance number (`personal-number-in-text`): nothing can be erased from the
 * chain.
 *
 * The same key with the same input gives the facts of the first time and records nothing; with other input it
 * refuses `key-reused`. A dry run ends with the facts in hand. When another process has moved the head the
 * decision is made again, five times at most (`book-busy`).
 */
export function record(
  book: Book,
  act: Act,
  decide: (view: View) => Promise<Result<Plan>>,
): Promise<Result<Recorded>> {
  return book.queue.submit(async (): Promise<Result<Recorded>> => {
    const inputHash = act.key === undefined ? undefined : hashOfInput(act)
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const remembered = book.held.head
      const head = remembered ?? (await headOf(book.store.staged))
      if (act.key !== undefined) {
        const outcome = await book.store.outcome(act.key)
        if (outcome !== undefined) {
          if (outcome.inputHash !== inputHash) return refuse('key-reused', { key: act.key })
          return ok({ facts: await factsOfAct(book, outcome.act), repeated: true, dry: false })
        }
      }
      const view = await stagedView(book, head)
      const decided = await decide(view)
      const plan = decided.ok ? await held(view, decided.value) : decided
      if (!plan.ok || act.dryRun) {
        // A no, or a rehearsal, must not rest on a head that another process has moved meanwhile.
        book.held.head = undefined
        if (remembered !== undefined && (await headOf(book.store.staged)).seq !== remembered.seq) continue
      }
      if (!plan.ok) return plan
      const personal = plan.value.facts.flatMap(({ fact }) => personalNumberIn(fact))
      if (personal.length > 0) return refused(personal)
      const batch = batchOf(head, act, inputHash, plan.value)
      if (act.dryRun || batch.facts.length === 0)
        return ok({ facts: batch.facts, repeated: false, dry: act.dryRun })
      book.held.head = undefined
      if ((await book.store.append(head, batch)) === 'appended') {
        book.held.head = batch.head
        return ok({ facts: batch.facts, repeated: false, dry: false })
      }
    }
    return tooBusy(book.store.place)
  })
}

/**
 * The hash that a key is held to: SHA-256 of the command and its input as canonical JSON, its first 128 bits
 * in hex.
 */
export function hashOfInput(act: Pick<Act, 'command' | 'input'>): string {
  return sha256(canonicalJson({ command: act.command, input: act.input })).slice(0, 32)
}

/** The facts of an act as they stand in the chain. */
export async function factsOfAct(book: Book, act: number): Promise<readonly RecordedFact[]> {
  const rows = await rowsOfAct(book.store.staged, act)
  return rows.map(({ key, inputHash, ...row }) => ({
    ...row,
    ...(key === undefined ? {} : { key }),
    ...(inputHash === undefined ? {} : { inputHash }),
    fact: factFrom(row.kind, row.v, row.body),
  }))
}

/** A plan held against the seals of reconciled accounts; ticks that it carries on follow its own facts. */
async function held(view: View, plan: Plan): Promise<Result<Plan>> {
  const ticks = await withSealsHeld(
    view,
    plan.facts.map(({ fact }) => fact),
  )
  if (!ticks.ok) return ticks
  return ok({ ...plan, facts: [...plan.facts, ...ticks.value.map((fact) => ({ fact }))] })
}

function batchOf(head: Head, act: Act, inputHash: string | undefined, plan: Plan): Batch {
  const first = head.seq + 1
  let prev = head.hash
  let state: Omit<Head, 'seq' | 'hash'> = head
  const { actor, now: recordedAt } = act
  const facts = plan.facts.map((planned, index) => {
    const { fact } = planned
    const seq = first + index
    const own = index === 0 && act.key !== undefined && inputHash !== undefined
    const at = keyed({ seq, act: first, actor, recordedAt }, own ? { key: act.key, inputHash } : planned)
    const recorded = chained(fact, at, prev, sha256)
    prev = recorded.hash
    state = headAfter(state, fact, seq)
    return recorded
  })
  const changes = deriveAll(facts)
  const batch = { facts, changes, head: { ...state, seq: head.seq + facts.length, hash: prev } }
  return plan.papers === undefined ? batch : { ...batch, papers: plan.papers }
}

function keyed(at: Recording, { key, inputHash }: Pick<PlannedFact, 'key' | 'inputHash'>): Recording {
  if (key === undefined) return inputHash === undefined ? at : { ...at, inputHash }
  return inputHash === undefined ? { ...at, key } : { ...at, key, inputHash }
}
