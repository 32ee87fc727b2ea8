import { payrollLaw } from '@daybook/canada/payroll-items/payroll-law.ts'
import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { payFrom } from '@daybook/core/payroll/pay-body.ts'
import type { View } from '../book.ts'
import { payrollAsOf } from '../payroll/payroll-as-of.ts'
import { payKey, payReportName } from '../payroll/payroll-figures.ts'
import { type ExplainedLine, explainPay } from '../payroll/run-explain.ts'
import { card } from '../store/queries.ts'
import { textOption } from './option.ts'
import type { Report } from './report.ts'

/** The lines of a pay, each with the formula and the rates that it came from. */
export const payReport: Report = {
  name: payReportName,
  title: { en: 'Pay', fr: 'Paie' },
  options: {
    pay: { ...textOption('the pay: DATE/RUN/EMPLOYEE', 'la paie : DATE/CYCLE/EMPLOYÉ'), isRequired: true },
  },
  run: async (view, given, asking) => {
    const asOfSeq = asking.asOfSeq ?? view.head.seq
    const pay = await payNamed(await payrollAsOf(view, asOfSeq), given.pay ?? '')
    if (!pay.ok) return pay
    const lines = explainPay(pay.value)
    if (!lines.ok) return lines
    return ok({
      json: { pay: pay.value.id, net: formatCents(pay.value.net.amount) },
      pages: () => [],
      figures: () => payFigures(pay.value, lines.value, asOfSeq),
    })
  },
}

async function payNamed({ reader }: View, id: string): Promise<Result<Pay>> {
  const [row] = await reader.read(card, 'pay', id)
  if (row !== undefined) return ok(payFrom(row.body))
  const [, run = '', employee = ''] = id.split('/')
  return refuse('payrun-pay-unknown', { run, employee }, 'pay')
}

/**
 * The lines of a pay under ids that can be opened: `deductions.cpp`, `net`. Lines of the same item add up. A
 * line whose formula gives something else today has lost its parts: what was posted stands.
 */
function payFigures(pay: Pay, lines: readonly ExplainedLine[], asOfSeq: number): readonly Figure[] {
  const key = payKey(pay.id, asOfSeq)
  const under = (line: string, figure: Figure): Figure => ({
    ...figure,
    id: figureId(key, line),
    parts: figure.parts.map((part) => under(`${line}:${part.id}`, part)),
  })
  const groups = Map.groupBy(lines, ({ part, id }) => (part === 'net' ? 'net' : `${part}.${id}`))
  return [...groups].flatMap(([line, own]) => {
    const [only, ...more] = own
    if (only === undefined) return []
    if (more.length === 0) return [under(line, posted(only))]
    const label = payrollLaw.items.get(only.id)?.label ?? { en: only.id, fr: only.id }
    return [under(line, sumFigure(line, label, own.map(posted)))]
  })
}

function posted({ id, posted: value, figure, holds }: ExplainedLine): Figure {
  const label = payrollLaw.items.get(id)?.label ?? figure.label
  return holds
    ? { ...figure, label: figure.parts.length > 0 ? label : figure.label }
    : { ...figure, value, how: 'copy', parts: [] }
}
