import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { notice } from './notices.ts'
import { addNotice, addRefusal, type Sheet, step } from './sheet.ts'
import { boxLabel, slipBox, slipBoxes } from './slip-boxes.ts'
import type { Slip } from './t1-facts.ts'

/** The figures of all slips by where their boxes go: a line of the return, or a word of a calculation. */
export type SlipAmounts = ReadonlyMap<string, readonly Figure[]>

/**
 * Reads the slips: each box becomes a figure that names payer and box. Boxes that the return does not know,
 * and negative ones, are refused by name (`t1-box-unknown`, `t1-box-negative`); a slip that stands twice with
 * the same boxes is told in a notice, and counts twice.
 */
export function slipAmounts(sheet: Sheet): SlipAmounts {
  const found = new Map<string, Figure[]>()
  for (const slip of sheet.facts.slips) {
    for (const [box, value] of Object.entries(slip.boxes)) {
      const [to, figure] = boxFigure(sheet, slip, box, value)
      if (to === 'memo' || figure === undefined) continue
      const stands = found.get(to)
      if (stands === undefined) found.set(to, [figure])
      else stands.push(figure)
    }
  }
  warnOfTwins(sheet)
  return found
}

function boxFigure(
  sheet: Sheet,
  slip: Slip,
  box: string,
  value: Cents,
): readonly [string, Figure | undefined] {
  const known = slipBox(slip.kind, box)
  const place = `slips.${slip.id}.${box}`
  if (known === undefined) {
    const boxes = slipBoxes[slip.kind].map(([number]) => number).join(', ')
    addRefusal(sheet, refusal('t1-box-unknown', { slip: slip.kind, from: slip.from, box, boxes }, place))
    return ['memo', undefined]
  }
  if (value < 0n) {
    const names = { slip: slip.kind, from: slip.from, box, amount: formatCents(value) }
    addRefusal(sheet, refusal('t1-box-negative', names, place))
    return ['memo', undefined]
  }
  const words = boxLabel(known)
  const label = {
    en: `${slip.kind} of ${slip.from}, box ${box}: ${words.en}`,
    fr: `${slip.kind} de ${slip.from}, case ${box} : ${words.fr}`,
  }
  const figure = step(sheet, `slip/${slip.id}/${box}`, label, 'input', [], value)
  return [known[3], box === '26' && slip.kind === 'T3' ? withoutPension(sheet, slip, figure) : figure]
}

/**
 * Other income of a trust without the pension income in it, which box 31 puts on a line of its own. Source:
 * T3 slip information for individuals, box 26.
 */
function withoutPension(sheet: Sheet, slip: Slip, whole: Figure): Figure {
  const pension = slip.boxes['31'] ?? 0n
  if (pension <= 0n) return whole
  const words = {
    en: `T3 of ${slip.from}, box 31, which is part of box 26`,
    fr: `T3 de ${slip.from}, case 31, qui fait partie de la case 26`,
  }
  const part = step(sheet, `slip/${slip.id}/26/31`, words, 'copy', [], pension)
  const label = { en: `${whole.label.en}, less box 31`, fr: `${whole.label.fr}, moins la case 31` }
  const left = whole.value < pension ? 0n : whole.value - pension
  return step(sheet, `slip/${slip.id}/26/rest`, label, 'difference', [whole, part], left)
}

function warnOfTwins(sheet: Sheet): void {
  const seen = new Set<string>()
  for (const slip of sheet.facts.slips) {
    const key = twinKey(slip)
    if (seen.has(key)) {
      const en = `The ${slip.kind} of ${slip.from} stands twice with the same boxes, and counts twice.`
      const fr = `Le ${slip.kind} de ${slip.from} figure deux fois avec les mêmes cases, et compte deux fois.`
      addNotice(sheet, notice('slip-twice', en, fr))
    }
    seen.add(key)
  }
}

/** What makes two slips look like one: kind, payer without case and spaces, and boxes. */
export function twinKey({ kind, from, boxes }: Pick<Slip, 'kind' | 'from' | 'boxes'>): string {
  const amounts = Object.entries(boxes)
    .map(([box, value]) => `${box}=${value}`)
    .sort()
  return [kind, from.toLowerCase().replaceAll(/\s+/g, ' ').trim(), ...amounts].join('|')
}

/** The figures that go to a place; empty where there are none. */
export function slipFigures(slips: SlipAmounts, to: string): readonly Figure[] {
  return slips.get(to) ?? []
}

/** The sum of the figures that go to a place. */
export function slipSum(slips: SlipAmounts, to: string): Cents {
  return sumOf(slipFigures(slips, to).map(({ value }) => value))
}
