import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { CashItem } from '@daybook/core/forecast/cash-item.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { View } from '../book.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import { listDeadlines, windowOf } from '../deadlines/list-deadlines.ts'
import { amountOf, taxPrograms } from '../reports/sales-tax-return.ts'
import { filledReturn } from '../returns/load-return.ts'
import type { ForecastSource } from './forecast-source.ts'

/** What payroll owes comes from its forms. */
const ofPayroll: readonly string[] = [
  'pd7a',
  'tpz-1015',
  'compensation',
  'compensation-report',
  'health-levy',
  'plan',
  'payroll-tax',
]

/**
 * The net tax of sales tax returns that are not filed (what is in the books so far), what is left of filed
 * ones, instalments, and deadlines that people added with an amount. Income taxes that nobody worked out are
 * named without one.
 */
export const taxItems: ForecastSource = async (view, days, asking) => {
  const { deadlines } = await listDeadlines(view, windowOf(days.from, days.through))
  const open = deadlines.filter(({ state, kind }) => state !== 'done' && !ofPayroll.includes(kind))
  const items: CashItem[] = []
  const unknown: { label: Label; on: CivilDate }[] = []
  for (const deadline of open) {
    const program = taxPrograms.find((each) => each === deadline.kind)
    if (program !== undefined) {
      const item = await returnItem(view, program, deadline, payDay(open, deadline), asking)
      if (item === undefined) unknown.push({ label: deadline.label, on: deadline.on })
      else items.push(item)
    } else if (deadline.amount !== undefined) items.push(itemOf(deadline, deadline.amount, deadline.on))
    else if (isIncomeTax(deadline)) unknown.push({ label: deadline.label, on: deadline.on })
  }
  return { items, unknown }
}

/** The day on which the tax of a return is paid, where that is not the day of the return. */
function payDay(open: readonly Deadline[], { kind, span, on }: Deadline): CivilDate {
  const payment = open.find((each) => each.id === `${kind}-pay/${span.through}`)
  return payment?.on ?? on
}

/** The net tax of a period as far as the books have it; none of a period that has not begun. */
async function returnItem(
  view: View,
  program: TaxProgram,
  deadline: Deadline,
  on: CivilDate,
  asking: { readonly today: CivilDate },
): Promise<CashItem | undefined> {
  const { span } = deadline
  if (span.from > asking.today) return undefined
  const filled = await filledReturn(view, { program, period: span, inputs: new Map(), today: asking.today })
  if (!filled.ok) return undefined
  const item = itemOf(deadline, amountOf(filled.value), on)
  const lines = filled.value.form.balances.flatMap(({ line }) => filled.value.figures.get(line) ?? [])
  return { ...item, parts: lines }
}

function itemOf({ id, label, span }: Deadline, amount: bigint, on: CivilDate): CashItem {
  return {
    kind: 'taxes',
    key: id,
    of: label,
    label: {
      en: `${label.en}, period to ${span.through}`,
      fr: `${label.fr}, période au ${span.through}`,
    },
    on,
    amount: -amount,
  }
}

/** What income taxes ask to be paid. */
function isIncomeTax({ kind }: Deadline): boolean {
  return /^(?:t1|tp1|t2|co17)-(?:pay|instalment)$/.test(kind)
}
