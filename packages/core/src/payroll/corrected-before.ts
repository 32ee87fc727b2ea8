import type { Pay, PayLine } from '../daybook/payroll-facts.ts'
import { sumOf } from '../kit/cents.ts'
import { quantityText, tenThousandths } from './pay-quantity.ts'
import { type PayPart, payParts } from './year-to-date.ts'

/** The lists and the net of a pay, as far as differences are of them. */
export type PayTotal = Pick<Pay, PayPart | 'net'>

/** Nothing paid. */
export const noPay: PayTotal = {
  earnings: [],
  benefits: [],
  deductions: [],
  employer: [],
  bases: [],
  net: { amount: 0n },
}

/**
 * A correction as what it changed: where somebody owed money its net was nothing, and the debt stood as an
 * overpayment among its earnings.
 */
export function changeOf(correction: Pay): PayTotal {
  const debt = sumOf(correction.earnings.flatMap(({ id, amount }) => (id === 'overpayment' ? [amount] : [])))
  return {
    ...correction,
    earnings: correction.earnings.filter(({ id }) => id !== 'overpayment'),
    net: { amount: correction.net.amount - debt },
  }
}

/**
 * A pay with what was corrected of it since: the lines of its own earnings, benefits and deductions added up
 * by item, note and place, as they would be given again. A further correction starts from there.
 */
export function correctedPay(was: Pay, corrections: readonly Pay[]): Pay {
  if (corrections.length === 0) return was
  const changes = [was, ...corrections.map(changeOf)]
  const added = (part: PayPart): readonly PayLine[] => addedLines(changes.flatMap((each) => each[part]))
  return {
    ...was,
    earnings: added('earnings'),
    benefits: added('benefits'),
    deductions: added('deductions'),
    employer: added('employer'),
    bases: added('bases'),
  }
}

/** What tells the lines of a list apart. */
export function lineKey({ id, note, dims, account, to }: PayLine): string {
  return JSON.stringify([id, note ?? '', dims ?? {}, account ?? '', to ?? ''])
}

/** Lines added up by their key, in the order in which they first came; what comes to nothing is left out. */
export function addedLines(lines: readonly PayLine[]): readonly PayLine[] {
  const found = new Map<string, { line: PayLine; amount: bigint; count: number; isCounted: boolean }>()
  for (const line of lines) {
    const key = lineKey(line)
    const held = found.get(key) ?? { line, amount: 0n, count: 0, isCounted: false }
    held.amount += line.amount
    if (line.quantity !== undefined) {
      held.count += tenThousandths(line.quantity)
      held.isCounted = true
    }
    found.set(key, held)
  }
  return [...found.values()].flatMap(({ line, amount, count, isCounted }) => {
    if (amount === 0n && count === 0) return []
    const { rate: _rate, quantity: _quantity, ...rest } = line
    return [{ ...rest, amount, ...(isCounted && count !== 0 ? { quantity: quantityText(count) } : {}) }]
  })
}

/** A pay taken away: all its amounts and quantities with the other sign. */
export function reversed(pay: PayTotal): PayTotal {
  const turned = (lines: readonly PayLine[]): readonly PayLine[] =>
    lines.map(({ amount, quantity, ...line }) => ({
      ...line,
      amount: -amount,
      ...(quantity === undefined ? {} : { quantity: quantityText(-tenThousandths(quantity)) }),
    }))
  const [earnings = [], benefits = [], deductions = [], employer = [], bases = []] = payParts.map((part) =>
    turned(pay[part]),
  )
  return { earnings, benefits, deductions, employer, bases, net: { amount: -pay.net.amount } }
}
