import type { Employee, EmploymentTerms, Pay, PayFrequency } from '@daybook/core/daybook/payroll-facts.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import type { CashItem } from '@daybook/core/forecast/cash-item.ts'
import { nextPayDays } from '@daybook/core/forecast/next-pays.ts'
import { addDays, addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { balanceThrough } from '../ledger/load-cash.ts'
import { employeesOf, payRunsOf, paysBetween } from '../payroll/load-payroll.ts'
import { payKey } from '../payroll/payroll-figures.ts'
import { type ForecastDays, type ForecastSource, missedFrom } from './forecast-source.ts'

/** A pay that is expected: whose, when, and the last one, which it will be like. */
export type ExpectedPay = {
  readonly employee: Employee
  readonly frequency: PayFrequency
  readonly date: CivilDate
  readonly like: Pay | undefined
}

/**
 * The pays of the next runs of each frequency, for everybody whose terms have it on the day: each like the
 * last regular one of that frequency within a year, or like none.
 */
export async function expectedPays(view: View, days: ForecastDays): Promise<readonly ExpectedPay[]> {
  const employees = await employeesOf(view.reader)
  if (employees.length === 0) return []
  const runs = (await payRunsOf(view.reader))
    .filter(({ kind }) => kind === 'regular')
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  const frequencyOf = new Map(runs.map(({ id, frequency }) => [id, frequency]))
  const pays = await paysBetween(view.reader, addMonths(days.from, -12), days.through)
  const expected: ExpectedPay[] = []
  for (const frequency of new Set(frequencyOf.values())) {
    if (frequency === undefined) continue
    const dates = [...new Set(runs.filter((run) => run.frequency === frequency).map(({ date }) => date))]
    const [last, before] = [dates.at(-1), dates.at(-2)]
    if (last === undefined) continue
    const own = pays.filter(({ run }) => frequencyOf.get(run) === frequency)
    for (const date of nextPayDays(
      frequency,
      { last, ...(before === undefined ? {} : { before }) },
      missedFrom(days),
      days.through,
    )) {
      for (const employee of employees) {
        if (termsOn(employee, date)?.frequency !== frequency) continue
        const like = own.findLast((pay) => pay.employee === employee.id)
        expected.push({ employee, frequency, date, like })
      }
    }
  }
  return expected
}

/** The terms of an employment on a day; none before it began or after it ended. */
function termsOn({ hired, left, terms }: Employee, on: CivilDate): EmploymentTerms | undefined {
  if (hired > on || (left !== undefined && left.date < on)) return undefined
  return terms.findLast(({ from }) => from <= on)
}

/** Net pay of the next runs, and net pay that is posted and was not paid out yet. */
export const payItems: ForecastSource = async (view, days, { nameOf }) => {
  const items: CashItem[] = []
  const unknown: { label: Label; on: CivilDate }[] = []
  for (const { employee, frequency, date, like } of await expectedPays(view, days)) {
    const name = nameOf?.(employee) ?? employee.number
    const label = { en: `Pay of ${name}`, fr: `Paie de ${name}` }
    if (like === undefined) {
      unknown.push({ label, on: date })
      continue
    }
    const { id, net } = like
    items.push({
      kind: 'payroll',
      key: `${frequency}/${date}/${employee.id}`,
      of: { en: name, fr: name },
      label,
      on: date,
      amount: -net.amount,
      parts: [
        {
          id: figureId(payKey(id, view.head.seq), 'net'),
          label: { en: `Net pay of ${like.date}`, fr: `Paie nette du ${like.date}` },
          value: net.amount,
          how: 'copy',
          parts: [],
        },
      ],
    })
  }
  return { items: [...(await notPaidOut(view, days)), ...items], unknown }
}

/** What stands on the clearing account of net pay: it leaves the bank when cheques and deposits do. */
async function notPaidOut(view: View, { from }: ForecastDays): Promise<readonly CashItem[]> {
  const clearing = accountWithRole(view.chart, 'payroll.netpay.clearing')
  const balance = clearing === undefined ? 0n : await balanceThrough(view, clearing)
  if (balance >= 0n) return []
  const label = { en: 'Net pay posted, not paid out', fr: 'Paie nette inscrite, non versée' }
  return [{ kind: 'payroll', key: 'clearing', of: label, label, on: addDays(from, 1), amount: balance }]
}
