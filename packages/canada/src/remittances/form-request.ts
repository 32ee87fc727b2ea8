import type { PayrollSettings, Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { sumFigure } from '@daybook/core/filings/figure.ts'
import {
  type CountedLine,
  type EmployeeNames,
  type FormPay,
  payFigure,
  type RemittanceDebit,
} from '@daybook/core/filings/remittance.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { payItems } from '../payroll-items/pay-items.ts'
import { linesOf } from './pay-amounts.ts'

/**
 * What a form is made from: the pays of its period that were posted; those of the calendar year through its
 * end, what other books had paid among them, and those of the year before, for maximums and scales; and what
 * was remitted so far. `toOf` says to whom a line of an employee's pay is owed.
 */
export type FormRequest = {
  readonly span: Span
  readonly due: CivilDate
  readonly frequency: string
  readonly pays: readonly FormPay[]
  readonly yearPays: readonly FormPay[]
  readonly lastYearPays: readonly FormPay[]
  readonly settings: PayrollSettings
  readonly remittances: readonly Remittance[]
  readonly names: EmployeeNames
  readonly insist: boolean
  toOf(employee: string, item: string, on: CivilDate): string | undefined
}

/** A line of a form that both sides pay: which items employees have held back and which employers add. */
export type SharedLine = {
  readonly id: string
  readonly label: Label
  readonly held: readonly string[]
  readonly added: readonly string[]
}

const shares = {
  held: { en: 'Held back from employees', fr: 'Retenu aux employés' },
  added: { en: 'Employer’s share', fr: 'Part de l’employeur' },
} as const

/** A line of a form from the pays: the employees' share and the employer's, each by employee and pay. */
export function sharedFigure(
  { id, label, held, added }: SharedLine,
  pays: readonly FormPay[],
  names: EmployeeNames,
): Figure {
  const parts = [
    ...(held.length === 0
      ? []
      : [
          payFigure(
            `${id}:held`,
            shares.held,
            pays,
            sumIn('deductions', held),
            names,
            linesIn('deductions', held),
          ),
        ]),
    ...(added.length === 0
      ? []
      : [
          payFigure(
            `${id}:added`,
            shares.added,
            pays,
            sumIn('employer', added),
            names,
            linesIn('employer', added),
          ),
        ]),
  ]
  return sumFigure(id, label, parts)
}

/** The sum of some items of a part of a pay. */
function sumIn(part: CountedLine['part'], codes: readonly string[]): (pay: FormPay) => Cents {
  return (pay) => linesOf(pay[part], codes)
}

/** Those items, each with its own sum. */
function linesIn(part: CountedLine['part'], codes: readonly string[]): (pay: FormPay) => CountedLine[] {
  return (pay) =>
    codes.map((item) => ({
      part,
      item,
      label: payItems.get(item)?.label ?? { en: item, fr: item },
      amount: linesOf(pay[part], [item]),
    }))
}

/** What some lines of pays were credited to, by the roles of their items: what a payment debits. */
export function debitsOf(
  lines: readonly Pick<SharedLine, 'held' | 'added'>[],
  pays: readonly FormPay[],
  tag: string,
): readonly RemittanceDebit[] {
  const byRole = new Map<string, Cents>()
  const codes = new Map<string, 'deductions' | 'employer'>()
  for (const { held, added } of lines) {
    for (const code of held) codes.set(code, 'deductions')
    for (const code of added) codes.set(code, 'employer')
  }
  for (const [code, side] of codes) {
    const role = payItems.get(code)?.credit
    if (role === undefined) continue
    const amount = sumOf(pays.map((pay) => linesOf(pay[side], [code])))
    byRole.set(role, (byRole.get(role) ?? 0n) + amount)
  }
  return [...byRole].flatMap(([role, amount]) => (amount === 0n ? [] : [{ role, amount, tag }]))
}

/**
 * Debits that add up to what a form asks: what the pays were credited with, and the rest, of either sign, to
 * the expense.
 */
export function withRest(
  payables: readonly RemittanceDebit[],
  owed: Cents,
  expense: string,
  tag: string,
): readonly RemittanceDebit[] {
  const rest = owed - sumOf(payables.map(({ amount }) => amount))
  return rest === 0n ? payables : [...payables, { role: expense, amount: rest, tag }]
}
