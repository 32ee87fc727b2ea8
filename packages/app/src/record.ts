import { hash } from 'node:crypto'
import { factFrom } from '@daybook/core/daybook/body.ts'
import { chained, type Recording } from '@daybook/core/daybook/chain.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import type { Fact, RecordedFact } from '@daybook/core/daybook/fact.ts'
import { headAfter } from '@daybook/core/daybook/head.ts'
import { personalNumberIn } from '@daybook/core/daybook/personal-number-in.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { assert, ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { withSealsHeld } from './bank/with-seals-held.ts'
import { type Book, headOf, stagedView, type View } from './book.ts'
import { rowsOfAct } from './store/act-rows.ts'
import type { Batch, Head, Paper } from './store/store.ts'
import { takenBack, tooBusy } from './store/write-queue.ts'

/**
 * Who records, when, and under which key. `input` is what the key stands for: the same key again must bring
 * the same. `lastCall` is asked of a long act when all of it is stored and nothing committed: what it refuses
 * takes all of it back.
 */
export type Act = {
  readonly actor: string
  readonly now: number
  readonly dryRun: boolean
  readonly key?: string
  readonly command: string
  readonly input: unknown
  lastCall?(): Promise<Result<undefined>>
}

/**
 * A fact to be recorded; `key` and `inputHash` are for imports, where each entry has an identity of its own.
 */
export type PlannedFact = { readonly fact: Fact; readonly key?: string; readonly inputHash?: string }

/**
 * What a decision gives: facts in order, the papers that they quote, and what it tells besides. No facts at
 * all is a decision too.
 */
export type Plan<T = unknown> = {
  readonly facts: readonly PlannedFact[]
  readonly papers?: readonly Paper[]
  readonly tells?: T
}

/**
 * What was recorded: the facts of the act; `repeated` when the key had recorded them before, `dry` when
 * nothing was kept. `tells` is what its decision told, and is not there when the key had recorded it before:
 * a decision is made before its key is looked for, so what it leaves elsewhere may belong to no act at all.
 */
export type Recorded<T = unknown> = {
  readonly facts: readonly RecordedFact[]
  readonly repeated: boolean
  readonly dry: boolean
  readonly tells?: T
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
export function record<T = unknown>(
  book: Book,
  act: Act,
  decide: (view: View) => Promise<Result<Plan<T>>>,
): Promise<Result<Recorded<T>>> {
  return book.queue.submit(async (): Promise<Result<Recorded<T>>> => {
    const inputHash = act.key === undefined ? undefined : hashOfInput(act)
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const remembered = book.held.head
      const head = remembered ?? (await headOf(book.store.staged))
      const planned = await plannedBatch(book, head, { ...act, inputHash }, decide)
      const facts = planned.ok ? planned.value.batch.facts : []
      const told = planned.ok ? planned.value.told : {}
      if (planned.ok && !act.dryRun && facts.length > 0) {
        const { batch } = planned.value
        book.held.head = undefined
        // The key is looked for as the batch is stored: nearly all come for the first time, and to ask before
        // deciding would cost each of them a look into the file or a round trip to the server of its own.
        const status = await book.store.append(head, batch)
        if (status === 'moved') continue
        if (status === 'repeated') return repeated(book, act, inputHash)
        const called = await act.lastCall?.()
        if (called?.ok === false) throw takenBack(called)
        book.held.head = batch.head
        return ok({ facts, repeated: false, dry: false, ...told })
      }
      if (await isKept(book, act)) return repeated(book, act, inputHash)
      if (!planned.ok || act.dryRun) {
        // A no, or a rehearsal, must not rest on a head that another process has moved meanwhile.
        book.held.head = undefined
        if (remembered !== undefined && (await headOf(book.store.staged)).seq !== remembered.seq) continue
      }
      return planned.ok ? ok({ facts, repeated: false, dry: act.dryRun, ...told }) : planned
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

type KeyedAct = Act & { readonly inputHash: string | undefined }

/**
 * The batch of a decision. One that is made again over what it has recorded itself may find the books other
 * than it takes for granted: what was recorded is the answer then, not its fault.
 */
async function plannedBatch<T>(
  book: Book,
  head: Head,
  act: KeyedAct,
  decide: (view: View) => Promise<Result<Plan<T>>>,
): Promise<Result<{ readonly batch: Batch; readonly told: { readonly tells?: T } }>> {
  try {
    const view = await stagedView(book, head)
    const decided = await decide(view)
    if (!decided.ok) return decided
    const plan = await held(view, decided.value)
    if (!plan.ok) return plan
    const batch = batchOf(head, act, plan.value)
    const personal = batch.facts.flatMap(personalNumberIn)
    if (personal.length > 0) return refused(personal)
    const { tells } = decided.value
    return ok({ batch, told: tells === undefined ? {} : { tells } })
  } catch (fault) {
    if (await isKept(book, act)) return refused([])
    throw fault
  }
}

/** Whether the key of an act has recorded something before. */
async function isKept(book: Book, { key }: Act): Promise<boolean> {
  return key !== undefined && (await book.store.outcome(key)) !== undefined
}

/** What the key of an act gave before. Refuses `key-reused` where it came with other input. */
async function repeated(
  book: Book,
  { key = '' }: Act,
  inputHash: string | undefined,
): Promise<Result<Recorded<never>>> {
  const outcome = await book.store.outcome(key)
  assert(outcome !== undefined, 'a repeated key was recorded')
  if (outcome.inputHash !== inputHash) return refuse('key-reused', { key })
  return ok({ facts: await factsOfAct(book, outcome.act), repeated: true, dry: false })
}

/** A plan held against the seals of reconciled accounts; ticks that it carries on follow its own facts. */
async function held(view: View, { facts, papers }: Plan): Promise<Result<Plan>> {
  const ticks = await withSealsHeld(
    view,
    facts.map(({ fact }) => fact),
  )
  if (!ticks.ok) return ticks
  const all = [...facts, ...ticks.value.map((fact) => ({ fact }))]
  return ok(papers === undefined ? { facts: all } : { facts: all, papers })
}

function batchOf(head: Head, act: KeyedAct, plan: Plan): Batch {
  const first = head.seq + 1
  let prev = head.hash
  let state: Omit<Head, 'seq' | 'hash'> = head
  const { actor, now: recordedAt, inputHash } = act
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
