import type { OpenPosting } from '@daybook/core/bank/open-posting.ts'
import type { PostingRef } from '@daybook/core/daybook/bank-facts.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { inView } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { changeDesk, keepReconciliation, withTicks } from './desk-reconciliation.ts'
import { type LoadedReconciliation, loadReconciliation, reconciled } from './load-reconciliation.ts'

/** Which postings: entries by number (`J12`), one line of them (`J12.2`), or all through a day. */
export type TickWish = {
  readonly account: string
  readonly postings: readonly string[]
  readonly through?: string | undefined
  readonly tick: boolean
}

/**
 * Ticks postings in the reconciliation that is under way, or takes ticks off, and keeps that on the desk.
 * Refuses `reconcile-none`, and `posting-not-open` for what is not there to tick, all at once; nothing is
 * ticked then.
 */
export function tickPostings(ctx: Context, wish: TickWish): Promise<Result<LoadedReconciliation>> {
  const { store } = ctx.book
  return changeDesk(store, async () => {
    const changed = await inView(ctx.book, async (view) => {
      const loaded = await loadReconciliation(view, wish.account)
      if (!loaded.ok) return loaded
      const chosen = chosenPostings(loaded.value, wish)
      if (!chosen.ok) return chosen
      const { session, state } = loaded.value
      const refs = chosen.value.map(({ number, posting }): PostingRef => ({ number, posting }))
      const change = wish.tick ? { tick: refs, untick: [] } : { tick: [], untick: refs }
      const next = { ...session, ...withTicks(session, change) }
      return ok(await reconciled(view, state.account, next))
    })
    if (changed.ok && !ctx.dryRun) await keepReconciliation(store, changed.value.session, ctx.now())
    return changed
  })
}

function chosenPostings(
  { state }: LoadedReconciliation,
  { postings: names, through }: TickWish,
): Result<readonly OpenPosting[]> {
  const { account, on, cleared, outstanding } = state
  const open: readonly OpenPosting[] = [...cleared, ...outstanding]
  const refusals: Refusal[] = []
  const chosen: OpenPosting[] = through === undefined ? [] : open.filter(({ date }) => date <= through)
  for (const [index, name] of names.entries()) {
    const [number, line] = name.replace(/^[Jj]/, '').split('.').map(Number)
    const found = open.filter(
      (each) => each.number === number && (line === undefined || each.posting === line - 1),
    )
    if (found.length === 0) {
      const names = { posting: name, account: account.code, on }
      refusals.push(refusal('posting-not-open', names, `postings.${index}`))
    }
    chosen.push(...found)
  }
  return refusals.length > 0 ? refused(refusals) : ok(chosen)
}
