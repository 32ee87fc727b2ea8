import { twinKey } from '@daybook/canada/t1/slip-amounts.ts'
import { isSlipKind, type SlipBox, type SlipKind, slipBoxes } from '@daybook/canada/t1/slip-boxes.ts'
import { centsOf } from '../../words/cents-text.ts'
import type { PersonFacts } from './t1-kept.ts'

/** A slip as it is kept. */
export type KeptSlip = NonNullable<PersonFacts['slips']>[number]

/** A slip as typed so far; `id` of one that is changed. */
export type SlipDraft = {
  readonly id?: string
  readonly kind: SlipKind
  readonly from: string
  readonly province: string
  readonly boxes: Readonly<Record<string, string>>
}

/** The kinds of slips, those that most people get first. */
export const slipKindNames: readonly SlipKind[] = Object.keys(slipBoxes).filter(isSlipKind)

/** A blank slip of a kind. */
export function blankSlip(kind: SlipKind, province: string): SlipDraft {
  return { kind, from: '', province, boxes: {} }
}

/** A kept slip as a draft, to be changed. */
export function slipDraft({ id, kind, from, province, boxes }: KeptSlip, home: string): SlipDraft {
  const known = isSlipKind(kind) ? kind : 'T4'
  return { ...(id === undefined ? {} : { id }), kind: known, from, province: province ?? home, boxes }
}

/** The boxes of a kind: those that count, then those for information only. */
export function boxesOf(kind: SlipKind): {
  readonly counting: readonly SlipBox[]
  readonly memo: readonly SlipBox[]
} {
  const all: readonly SlipBox[] = slipBoxes[kind]
  return {
    counting: all.filter(([, , , to]) => to !== 'memo'),
    memo: all.filter(([, , , to]) => to === 'memo'),
  }
}

/** The boxes that somebody filled in, in the order of the slip. */
export function filledBoxes({ kind, boxes }: Pick<SlipDraft, 'kind' | 'boxes'>): readonly [string, string][] {
  const all: readonly SlipBox[] = slipBoxes[kind]
  return all.flatMap(([box]): [string, string][] => {
    const amount = boxes[box] ?? ''
    return amount === '' ? [] : [[box, amount]]
  })
}

/** The slips among some that look like a slip: same kind, payer and boxes, but for itself. */
export function twinsOf(slip: SlipDraft, slips: readonly KeptSlip[]): readonly KeptSlip[] {
  const own = keyOf(slip.kind, slip)
  return slips.filter(
    (each) => (each.id === undefined || each.id !== slip.id) && keyOf(each.kind, each) === own,
  )
}

function keyOf(kind: string, { from, boxes }: Pick<SlipDraft, 'from' | 'boxes'>): string {
  const filled = Object.entries(boxes).filter(([, amount]) => amount !== '')
  return twinKey({
    kind: isSlipKind(kind) ? kind : 'T4',
    from,
    boxes: Object.fromEntries(filled.map(([box, amount]) => [box, centsOf(amount)])),
  })
}
