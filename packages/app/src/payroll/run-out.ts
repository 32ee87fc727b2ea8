import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import type { Employee, Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import type { DraftPay } from '@daybook/core/payroll/pay-made.ts'
import type { PreparedPay } from '@daybook/core/payroll/run-prepare.ts'
import { type PayTotals, totalOf, totalsOf } from '@daybook/core/payroll/year-to-date.ts'
import { explainedPay } from './explained-pay.ts'
import { payKey } from './payroll-figures.ts'
import { fullName } from './person-record.ts'
import type { People } from './person-vault.ts'
import { itemLabel, warningText } from './run-words.ts'

/**
 * Who people are and in which language they are told; where lines are to be opened, the fact up to which the
 * books were read.
 */
export type Telling = {
  readonly people: People
  readonly language: Language
  readonly asOfSeq?: number
  /** Whether each amount is explained. */
  readonly isExplained?: boolean
}

/** A sum of lines. */
export function totalLine(lines: readonly PayLine[]): Cents {
  return sumOf(lines.map(({ amount }) => amount))
}

/** What a pay costs the employer: remuneration and other money paid, and what the employer adds. */
export function costOf(pay: DraftPay): Cents {
  const paid = pay.earnings.flatMap(({ id, amount }) =>
    payItems.get(id)?.debit === 'employee.advances' ? [] : [amount],
  )
  const given = pay.benefits.flatMap(({ id, amount }) =>
    payItems.get(id)?.credit === undefined ? [] : [amount],
  )
  return sumOf([...paid, ...given]) + totalLine(pay.employer)
}

/** A pay as programs and screens read it; with the year to date where it is given. */
export function payOutOf(
  pay: DraftPay | Pay,
  employee: Employee | undefined,
  telling: Telling,
  toDate?: PayTotals,
) {
  const { people, language, asOfSeq } = telling
  const name = people.isLocked ? '' : fullName(people.of(pay.employee))
  const opened = (line: string): { readonly figure?: string } =>
    asOfSeq === undefined || !('id' in pay) ? {} : { figure: figureId(payKey(pay.id, asOfSeq), line) }
  const lines = (part: 'earnings' | 'benefits' | 'deductions' | 'employer') =>
    pay[part].map((line) => ({
      ...lineOutOf(line, language, toDate === undefined ? undefined : { toDate, part }),
      ...opened(`${part}.${line.id}`),
    }))
  return {
    ...opened('net'),
    employee: employee?.number ?? pay.employee,
    id: pay.employee,
    ...(name === '' ? {} : { name }),
    date: pay.date,
    from: pay.span.from,
    through: pay.span.through,
    province: pay.province,
    periods: pay.periods,
    payBy: pay.payBy,
    ...(pay.edition === undefined ? {} : { edition: pay.edition }),
    earnings: lines('earnings'),
    benefits: lines('benefits'),
    deductions: lines('deductions'),
    employer: lines('employer'),
    hours: pay.bases.find(({ id }) => id === 'worked-hours')?.quantity ?? '0',
    gross: formatCents(totalLine(pay.earnings)),
    deducted: formatCents(totalLine(pay.deductions)),
    net: formatCents(pay.net.amount),
    cost: formatCents(costOf(pay)),
  }
}

/** A line of a pay as programs and screens read it. */
export function lineOutOf(
  line: PayLine,
  language: Language,
  year?: {
    readonly toDate: PayTotals
    readonly part: 'earnings' | 'benefits' | 'deductions' | 'employer'
  },
) {
  const { id, amount, quantity, rate, note, to } = line
  return {
    item: id,
    label: itemLabel(id, language),
    amount: formatCents(amount),
    ...(quantity === undefined ? {} : { quantity }),
    ...(rate === undefined ? {} : { rate }),
    ...(note === undefined ? {} : { note }),
    ...(to === undefined ? {} : { to }),
    ...(year === undefined ? {} : { yearToDate: formatCents(totalOf(year.toDate, year.part, id)) }),
  }
}

/** A prepared pay: with its change from the last one, warnings, and the year to date with it. */
export function preparedOutOf(prepared: PreparedPay, earlier: readonly Pay[], telling: Telling) {
  const { pay, employee, changes, warnings, last, holidays } = prepared
  const { language } = telling
  return {
    ...payOutOf(pay, employee, telling, totalsOf([...earlier, pay])),
    taxable: formatCents(
      baseOf(pay.bases, 'taxable') + baseOf(pay.bases, 'non-periodic') + baseOf(pay.bases, 'lump-sum'),
    ),
    ...(last === undefined ? {} : { lastNet: formatCents(last.net.amount), lastDate: last.date }),
    changes: changes.map((each) => ({
      part: each.part,
      item: each.id,
      label: itemLabel(each.id, language),
      now: formatCents(each.now),
      last: formatCents(each.last),
      change: formatCents(each.now - each.last),
    })),
    warnings: warnings.map((each) => ({ code: each.code, message: warningText(each, language) })),
    holidays: holidays.map(({ holiday, day, state, lines, figure, notes }) => ({
      holiday: holiday[language],
      day,
      state,
      amount: formatCents(lines.find(({ id }) => id === 'holiday')?.amount ?? 0n),
      notes: notes.map((note) => note[language]),
      explanation: figure === undefined ? [] : explainedPay([figure], language),
    })),
  }
}

/** The totals of the pays of a run. */
export function totalsOutOf(pays: readonly DraftPay[]) {
  const sum = (of: (pay: DraftPay) => Cents) => formatCents(sumOf(pays.map(of)))
  return {
    pays: pays.length,
    gross: sum((pay) => totalLine(pay.earnings)),
    deducted: sum((pay) => totalLine(pay.deductions)),
    net: sum((pay) => pay.net.amount),
    employer: sum((pay) => totalLine(pay.employer)),
    cost: sum(costOf),
  }
}
