import type { Slip, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { amountIn } from './slip-made.ts'
import { slipTables } from './slip-tables.ts'

/** The slips that stand filed, by id: the last of each, without those that were cancelled. */
export function standingSlips(returns: readonly SlipReturn[]): ReadonlyMap<string, Slip> {
  const standing = new Map<string, Slip>()
  for (const { does, slips } of returns) {
    for (const slip of slips) {
      if (does === 'cancelled') standing.delete(slip.id)
      else standing.set(slip.id, slip)
    }
  }
  return standing
}

/** A box as it was filed and as the books have it now. */
export type BoxChange = { readonly box: string; readonly was: Cents; readonly now: Cents }

/** A slip whose books changed since it was filed: its boxes and words that differ. */
export type SlipChange = {
  readonly slip: Slip
  readonly was: Slip
  readonly boxes: readonly BoxChange[]
  readonly codes: readonly { readonly box: string; readonly was: string; readonly now: string }[]
}

/**
 * What the books say now against what was filed: slips that changed, slips that were never filed, and filed
 * ones that nothing stands behind any more.
 */
export type SlipChanges = {
  readonly changed: readonly SlipChange[]
  readonly unfiled: readonly Slip[]
  readonly gone: readonly Slip[]
}

/** Compares slips with what stands filed. */
export function slipChanges(slips: readonly Slip[], returns: readonly SlipReturn[]): SlipChanges {
  const standing = standingSlips(returns)
  const now = new Set(slips.map(({ id }) => id))
  return {
    changed: slips.flatMap((slip) => {
      const was = standing.get(slip.id)
      const change = was === undefined ? undefined : changeOf(slip, was)
      return change === undefined ? [] : [change]
    }),
    unfiled: slips.filter(({ id }) => !standing.has(id)),
    gone: [...standing.values()].filter(({ id }) => !now.has(id)),
  }
}

/** How a slip differs from what was filed; nothing where it does not. */
export function changeOf(slip: Slip, was: Slip): SlipChange | undefined {
  const boxes = slipTables[slip.kind].boxes.flatMap(({ box }): readonly BoxChange[] => {
    const [before, after] = [amountIn(was, box), amountIn(slip, box)]
    return before === after ? [] : [{ box, was: before, now: after }]
  })
  const names = new Set([...Object.keys(was.codes), ...Object.keys(slip.codes)])
  const codes = [...names].flatMap((box) => {
    const [before, after] = [was.codes[box] ?? '', slip.codes[box] ?? '']
    return before === after ? [] : [{ box, was: before, now: after }]
  })
  return boxes.length === 0 && codes.length === 0 ? undefined : { slip, was, boxes, codes }
}
