import type { HandTicks } from '@daybook/core/bank/open-posting.ts'
import { refKey } from '@daybook/core/bank/ticks.ts'
import type { PostingRef } from '@daybook/core/daybook/bank-facts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { desk } from '../store/queries-bank.ts'
import type { BookStore, Paper, Reader } from '../store/store.ts'

/**
 * A reconciliation under way as it lies on the desk: the day and balance to be reached (debits +), what they
 * were taken from, and what was ticked by hand. `account` is the id.
 */
export type DeskReconciliation = HandTicks & {
  readonly account: string
  readonly on: CivilDate
  readonly closing: Cents
  readonly statement?: string
  readonly support?: PaperRef
  readonly note?: string
}

const kind = 'reconciliation'
const supportKind = 'reconciliation support'

/** All reconciliations under way. */
export async function deskReconciliations(reader: Reader): Promise<readonly DeskReconciliation[]> {
  return (await reader.read(desk, kind)).map(({ body }) => recordFrom<DeskReconciliation>(body))
}

/** The reconciliation of an account that is under way, if one is. */
export async function deskReconciliationOf(
  reader: Reader,
  account: string,
): Promise<DeskReconciliation | undefined> {
  return (await deskReconciliations(reader)).find((each) => each.account === account)
}

/** As `deskReconciliationOf`; refuses `reconcile-none`. */
export async function reconciliationUnderWay(
  reader: Reader,
  { id, code }: Account,
): Promise<Result<DeskReconciliation>> {
  const found = await deskReconciliationOf(reader, id)
  return found === undefined ? refuse('reconcile-none', { account: code }, 'account') : ok(found)
}

/** What is being changed on a desk, so that two changes at once do not undo one another. */
const underWay = new WeakMap<BookStore, Promise<unknown>>()

/** Changes what lies on the desk, one change after the other within this process. */
export async function changeDesk<T>(store: BookStore, change: () => Promise<T>): Promise<T> {
  const before = underWay.get(store) ?? Promise.resolve()
  const changing = before.then(change, change)
  underWay.set(
    store,
    changing.catch(() => undefined),
  )
  return changing
}

/** Puts a reconciliation on the desk, with the bytes of a support that is not kept with the books yet. */
export async function keepReconciliation(
  store: BookStore,
  session: DeskReconciliation,
  updatedAt: number,
  support?: Paper,
): Promise<void> {
  if (support !== undefined) {
    const body = JSON.stringify(Buffer.from(support.bytes).toString('base64'))
    await store.putDesk({ kind: supportKind, id: support.sha256, body, updatedAt })
  }
  await store.putDesk({ kind, id: session.account, body: canonicalJson(session), updatedAt })
}

/** Takes a reconciliation off the desk, and its support with it. */
export async function dropReconciliation(store: BookStore, session: DeskReconciliation): Promise<void> {
  await store.removeDesk(kind, session.account)
  if (session.support !== undefined) await store.removeDesk(supportKind, session.support.sha256)
}

/** The bytes of a support that lie on the desk; nothing where the books have them already. */
export async function supportOnDesk(reader: Reader, sha256: string): Promise<Paper | undefined> {
  const row = (await reader.read(desk, supportKind)).find(({ id }) => id === sha256)
  if (row === undefined) return undefined
  // The body is the text that `keepReconciliation` wrote.
  const base64 = JSON.parse(row.body) as string
  return { sha256, bytes: Buffer.from(base64, 'base64') }
}

/** Ticks with some made, or with some taken off; a tick by hand and one taken off never stand together. */
export function withTicks(
  hand: HandTicks,
  change: { readonly tick: readonly PostingRef[]; readonly untick: readonly PostingRef[] },
): HandTicks {
  const made = new Set(change.tick.map(refKey))
  const off = new Set(change.untick.map(refKey))
  return {
    ticked: [
      ...hand.ticked.filter((each) => !made.has(refKey(each)) && !off.has(refKey(each))),
      ...change.tick,
    ],
    unticked: [
      ...hand.unticked.filter((each) => !made.has(refKey(each)) && !off.has(refKey(each))),
      ...change.untick,
    ],
  }
}
