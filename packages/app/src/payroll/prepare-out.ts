import { vacationYearItems } from '@daybook/canada/payroll-items/vacation-year-proposal.ts'
import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { Refusal } from '@daybook/core/kit/result.ts'
import { numbered } from '@daybook/core/payroll/run-close.ts'
import type { PreparedPay } from '@daybook/core/payroll/run-prepare.ts'
import { explainedPay } from './explained-pay.ts'
import { cashNeeds } from './prepare-cash.ts'
import { explainPay, lineKey } from './run-explain.ts'
import { preparedOutOf, type Telling, totalsOutOf } from './run-out.ts'
import { checkedYears, openingRuns, type PierAsked } from './run-pier.ts'
import type { WorkedRun } from './run-plan.ts'
import { leftOutText, shortText } from './run-words.ts'

/** A worked-out run as programs and screens read it: pays, who is left out, totals, cash, what to look at. */
export function preparedOut(
  { books, run }: WorkedRun,
  blocks: readonly Refusal[],
  bookProvince: string,
  telling: Telling,
) {
  const { wish, pays, leftOut } = run
  const { language } = telling
  const earlier = Map.groupBy(
    books.pays.filter(({ date }) => date <= wish.date),
    ({ employee }) => employee,
  )
  const drafts = pays.map(({ pay }) => pay)
  const asked = { eiMultiple: books.settings.eiMultiple, openings: openingRuns(books.runs) }
  const told = pays.map((each) => {
    const before = earlier.get(each.employee.id) ?? []
    const out = preparedOutOf(each, before, telling)
    return {
      ...out,
      ...(telling.isExplained === true ? { explanation: toldPay(each, language) } : {}),
      warnings: [...out.warnings, ...shortWarnings(each, before, asked, telling)],
    }
  })
  return {
    kind: wish.kind,
    frequency: wish.frequency ?? '',
    from: wish.span.from,
    through: wish.span.through,
    date: wish.date,
    pays: told,
    leftOut: leftOut.map(({ employee, why }) => ({
      employee: employee.number,
      why,
      message: leftOutText(why, language),
    })),
    totals: totalsOutOf(drafts),
    lastNet: formatCents(sumOf(pays.map(({ last }) => last?.net.amount ?? 0n))),
    cash: cashNeeds(drafts, books.settings, bookProvince).map(({ date, what, amount }) => ({
      ...(date === undefined ? {} : { date }),
      what: what[language],
      amount: formatCents(amount),
    })),
    blocks: blocks.map((each) => ({ code: each.code, message: refusalText(each, language).message })),
    warnings: told.reduce((count, { warnings }) => count + warnings.length, 0),
  }
}

/** How each line of a prepared pay came about, as text; nothing where the law has no answer for the day. */
function toldPay({ pay, holidays }: PreparedPay, language: Telling['language']): string[] {
  const found = explainPay(numbered(pay, ''), holidayFigures(holidays))
  if (!found.ok) return []
  return explainedPay(
    found.value.map(({ figure }) => figure),
    language,
  )
}

/** The figures of proposed holiday pay and of completed vacation years, by the lines that they explain. */
export function holidayFigures(holidays: PreparedPay['holidays']): ReadonlyMap<string, Figure> {
  return new Map(
    holidays.flatMap(({ lines, figure }) => {
      const line = lines.find(({ id }) => id === 'holiday' || vacationYearItems.has(id))
      const own = figure?.parts[0]
      return line === undefined || own === undefined ? [] : [[lineKey(line), own] as const]
    }),
  )
}

/** That the year so far, with this pay, holds less of a contribution than the review of the year will ask. */
function shortWarnings(
  { employee, pay }: PreparedPay,
  earlier: readonly Pay[],
  asked: PierAsked,
  { language }: Telling,
) {
  const year = Number(pay.date.slice(0, 4))
  const pays = [...earlier, numbered(pay, '')]
  if (new Set(pays.map(({ province }) => province === 'QC')).size > 1) return []
  const found = checkedYears(year, [employee], pays, asked)
  if (!found.ok) return []
  return found.value.flatMap(({ check }) =>
    check.lines.flatMap(({ required, difference, isFlagged }) =>
      isFlagged && difference.value > 0n
        ? [
            {
              code: 'contributions-short',
              message: shortText(required.label[language], difference.value, language),
            },
          ]
        : [],
    ),
  )
}
