import type { SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import { nr4Boxes } from './nr4-boxes.ts'
import { rl1Boxes } from './rl1-boxes.ts'
import type { BoxRule, SlipTable } from './slip-box.ts'
import { t3Boxes } from './t3-boxes.ts'
import { t4Boxes } from './t4-boxes.ts'
import { t4aBoxes } from './t4a-boxes.ts'
import { t5Boxes } from './t5-boxes.ts'
import { t5018Boxes } from './t5018-boxes.ts'

/** The tables of all slips. */
export const slipTables: Readonly<Record<SlipKind, SlipTable>> = {
  T4: t4Boxes,
  T4A: t4aBoxes,
  T5: t5Boxes,
  T5018: t5018Boxes,
  T3: t3Boxes,
  NR4: nr4Boxes,
  'RL-1': rl1Boxes,
}

/** The box of a slip by its number; none where the slip has no such box in the year. */
export function boxRule(kind: SlipKind, box: string, year: number): BoxRule | undefined {
  const found = byNumber(kind).get(box)
  if (found === undefined) return undefined
  const { first = 0, last = 9999 } = found
  return first <= year && year <= last ? found : undefined
}

/** The place of a box on the paper. */
export function placeOfBox(kind: SlipKind, box: string): number {
  return slipTables[kind].boxes.findIndex((each) => each.box === box)
}

function byNumber(kind: SlipKind): ReadonlyMap<string, BoxRule> {
  const known = remembered.get(kind)
  if (known !== undefined) return known
  const found = new Map(slipTables[kind].boxes.map((each) => [each.box, each]))
  remembered.set(kind, found)
  return found
}

const remembered = new Map<SlipKind, ReadonlyMap<string, BoxRule>>()
