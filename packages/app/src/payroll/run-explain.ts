import { orderFigures } from '@daybook/canada/payroll-items/orders.ts'
import { payrollLaw } from '@daybook/canada/payroll-items/payroll-law.ts'
import type { Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { PayPart } from '@daybook/core/payroll/year-to-date.ts'

/**
 * A line of a pay told again: what was posted, the figure with its parts, and whether working it out again
 * gives the same. It may not where rate tables were put right since; what was posted stands.
 */
export type ExplainedLine = {
  readonly id: string
  readonly part: Exclude<PayPart, 'bases'> | 'net'
  readonly posted: Cents
  readonly figure: Figure
  readonly holds: boolean
}

/**
 * Every line of a posted pay with where it came from. What the law held back is worked out again from what
 * was asked for this pay, and from nothing else; orders to hold back a part of the net pay from this pay as
 * it stands; all other lines say quantity and rate. Refuses what the law refuses of a day without rates.
 * `known` are figures of lines by their item and note that the books do not keep: the pay of a holiday that
 * is proposed.
 */
export function explainPay(
  pay: Pay,
  known: ReadonlyMap<string, Figure> = new Map(),
): Result<readonly ExplainedLine[]> {
  const found = pay.asked === undefined ? undefined : payrollLaw.deduct(pay, pay.asked)
  if (found !== undefined && !found.ok) return found
  const figures = found?.value.figures() ?? new Map<string, Figure>()
  const orders = orderFigures(pay)
  const parts = ['earnings', 'benefits', 'deductions', 'employer'] as const
  const lines = parts.flatMap((part) =>
    pay[part].map((line): ExplainedLine => {
      const again = isByLaw(line) ? figures.get(line.id) : known.get(lineKey(line))
      const figure = again ?? standing(line, orders.get(line)) ?? plainFigure(line)
      return { id: line.id, part, posted: line.amount, figure, holds: figure.value === line.amount }
    }),
  )
  return ok([...lines, netLine(pay, lines)])
}

/** The figure of an order where it comes to what was held back: support that lowers tax may be cut before. */
function standing({ amount }: PayLine, figure: Figure | undefined): Figure | undefined {
  return figure?.value === amount ? figure : undefined
}

/** What a line is told apart by among the lines of a pay. */
export function lineKey({ id, note }: Pick<PayLine, 'id' | 'note'>): string {
  return `${id} ${note ?? ''}`
}

/** Lines that the formulas of deductions gave: not the accruals, which the year's other pays enter. */
function isByLaw({ id }: PayLine): boolean {
  return payrollLaw.items.get(id)?.isStatutory === true
}

/** What an item is called; its code where the table has none. */
export function labelOf(id: string): Label {
  return payrollLaw.items.get(id)?.label ?? { en: id, fr: id }
}

function plainFigure(line: PayLine): Figure {
  const { id, amount, quantity, rate, note } = line
  const label = labelOf(id)
  const said = [quantity === undefined ? '' : `${quantity}`, rate === undefined ? '' : `× ${rate}`]
  const words = [...said, note ?? ''].filter((word) => word !== '').join(' ')
  const told = (text: string): string => (words === '' ? text : `${text} (${words})`)
  return {
    id: `pay:${id}`,
    label: { en: told(label.en), fr: told(label.fr) },
    value: amount,
    how: rate === undefined ? 'input' : 'rate',
    parts: [],
  }
}

/** The net of a pay from its lines as they were posted. */
export function netLine(pay: Pay, lines: readonly ExplainedLine[]): ExplainedLine {
  const of = (part: ExplainedLine['part']) =>
    lines.filter((line) => line.part === part).map(({ figure, posted }) => ({ ...figure, value: posted }))
  const earned = sumFigure(
    'pay:earnings',
    { en: 'Earnings in money', fr: 'Rémunération en argent' },
    of('earnings'),
  )
  const held = sumFigure('pay:deductions', { en: 'Deductions', fr: 'Retenues' }, of('deductions'))
  const figure = differenceFigure('pay:net', { en: 'Net pay', fr: 'Paie nette' }, [earned, held])
  const posted = pay.net.amount
  return { id: 'net', part: 'net', posted, figure, holds: figure.value === posted }
}
