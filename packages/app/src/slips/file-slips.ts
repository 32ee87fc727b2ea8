import type { SlipChange } from '@daybook/canada/slips/slip-changes.ts'
import type { SlipReturn, SlipReturnKind } from '@daybook/core/daybook/slip-facts.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { inView, type View } from '../book.ts'
import { actOf, type Context } from '../commands/command.ts'
import { type Recorded, record } from '../record.ts'
import { slipReturnsOf } from './load-slips.ts'
import { slipFindings } from './slip-checks.ts'
import { identitiesOf, recipientsOf, type VaultAtHand, vaultAtHand } from './slip-people.ts'
import { changesIn, plannedReturn } from './slip-plan.ts'
import { type SlipSet, type SlipWish, slipSet } from './slip-set.ts'
import { recipientFinder } from './slip-words.ts'

/** What filing is asked for. */
export type FileWish = SlipWish & {
  readonly does: SlipReturnKind
  readonly slips: readonly string[]
  readonly date?: string | undefined
  readonly confirmation?: string | undefined
  readonly note?: string | undefined
  readonly insist: boolean
}

/** What was filed: the return, and how its slips differ from what was filed of them before. */
export type FiledSlips = {
  readonly filed: SlipReturn
  readonly changes: readonly SlipChange[]
  readonly recorded: Recorded
}

/**
 * Files, amends or cancels slips: keeps them for ever as they were filed. Refuses `slips-not-fit` where a
 * check stops it (of slips that are cancelled nothing is checked), `slips-year-not-over` without insisting,
 * and what `plannedReturn` refuses.
 */
export async function fileSlips(
  ctx: Context,
  command: string,
  input: unknown,
  wish: FileWish,
): Promise<Result<FiledSlips>> {
  const vault = await vaultAtHand(ctx)
  const recorded = await record(ctx.book, actOf(ctx, command, input), async (view) => {
    const planned = await returnToFile(ctx, view, vault, wish)
    return planned.ok
      ? ok({ facts: [{ fact: { kind: 'slips.filed', v: 1, filed: planned.value.made } }] })
      : planned
  })
  if (!recorded.ok) return recorded
  const [fact] = recorded.value.facts.map((each) => each.fact)
  assert(fact?.kind === 'slips.filed', 'a return of slips was recorded')
  const { filed } = fact
  const all = await inView(ctx.book, ({ reader }) => slipReturnsOf(reader, filed))
  const before = all.filter(({ id, asOfSeq }) => id !== filed.id && asOfSeq <= filed.asOfSeq)
  return ok({ filed, changes: changesIn(filed, before), recorded: recorded.value })
}

/** The return that would be filed, with the slips that it was made from. Refuses as `fileSlips` does. */
export async function returnToFile(
  ctx: Pick<Context, 'today'>,
  view: View,
  vault: VaultAtHand,
  wish: FileWish,
): Promise<Result<{ readonly made: SlipReturn; readonly set: SlipSet }>> {
  const found = await slipSet(view, wish)
  if (!found.ok) return found
  const set = found.value
  const { kind, year, span, slips } = set
  const filed = wish.date ?? ctx.today
  if (filed <= span.through && !wish.insist)
    return refuse('slips-year-not-over', { kind, through: span.through }, 'year')
  const known = await recipientsOf(view)
  const before = set.returns.flatMap((each) => each.slips)
  const planned = plannedReturn(set, {
    ...wish,
    filed,
    asOfSeq: view.head.seq,
    recipientOf: recipientFinder(known, [...slips, ...before], vault),
  })
  if (!planned.ok) return planned
  const made = planned.value
  if (made.does !== 'cancelled') {
    const identities = identitiesOf(made.slips, known, vault)
    const checked = { identities, isLocked: vault.isLocked, on: filed }
    const findings = await slipFindings(view, { ...set, slips: made.slips }, checked)
    if (!findings.ok) return findings
    const stops = findings.value.filter(({ weight }) => weight === 'stop')
    const [first] = stops
    if (first !== undefined) {
      const count = String(stops.length)
      const names = { kind, year: String(year), count, first: first.label.en, firstFr: first.label.fr }
      return refuse('slips-not-fit', names, 'kind')
    }
  }
  return ok({ made, set })
}
