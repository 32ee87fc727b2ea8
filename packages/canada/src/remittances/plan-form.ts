import { sumFigure } from '@daybook/core/filings/figure.ts'
import { type FormPay, lastPeriodCount, type OwedForm } from '@daybook/core/filings/remittance.ts'
import type { PayItem } from '@daybook/core/payroll/pay-item.ts'
import { payItems } from '../payroll-items/pay-items.ts'
import { type DueTable, otherPlanDue, pensionPlanDue } from './due-rules.ts'
import { debitsOf, type FormRequest, type SharedLine, sharedFigure } from './form-request.ts'

const owedTo: ReadonlySet<string> = new Set([
  'payroll.pension.payable',
  'payroll.benefits.payable',
  'payroll.other.payable',
])

/** Whether a pay item is owed to a plan, an insurer, a union or a court, and so stands on its own form. */
export function isPlanItem(item: PayItem): boolean {
  return item.credit !== undefined && owedTo.has(item.credit) && item.isStatutory !== true
}

/** Whether a pay item is a contribution to a pension plan, which the law gives a day for. */
export function isPensionItem(item: PayItem): boolean {
  return item.credit === 'payroll.pension.payable'
}

/**
 * Whom the lines of some pays are owed to: by name, each with the codes of the items. A line for which the
 * employee's terms name nobody goes under the name of its item.
 */
export function plansIn(
  pays: readonly FormPay[],
  toOf: FormRequest['toOf'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const plans = new Map<string, Set<string>>()
  for (const pay of pays) {
    for (const { id } of [...pay.deductions, ...pay.employer]) {
      const item = payItems.get(id)
      if (item === undefined || !isPlanItem(item)) continue
      const to = planOf(pay, item, toOf)
      const codes = plans.get(to) ?? new Set()
      codes.add(id)
      plans.set(to, codes)
    }
  }
  return new Map([...plans].sort(([left], [right]) => (left < right ? -1 : 1)))
}

function planOf(pay: FormPay, item: PayItem, toOf: FormRequest['toOf']): string {
  const own = toOf(pay.employee, item.code, pay.date)
  // What the employer adds to a plan goes where the employee's part of it goes.
  const pair = item.code.replace(/-employer$/, '')
  return own ?? (pair === item.code ? undefined : toOf(pay.employee, pair, pay.date)) ?? item.label.en
}

/**
 * When contributions are due: to a pension plan by the 30th of the month after (within 30 days after the
 * month: Pension Benefits Act of Ontario, R.R.O. 1990, Reg. 909, s. 4; the other acts say the same or more);
 * to a union, an insurer or a court by the 15th, the usual term: the agreement or order decides.
 */
export function planDue(codes: ReadonlySet<string>): DueTable {
  const isPension = [...codes].every((code) => {
    const item = payItems.get(code)
    return item !== undefined && isPensionItem(item)
  })
  return isPension ? pensionPlanDue : otherPlanDue
}

/**
 * The contribution form of a plan, union, insurer or court for a month: of each item what employees had held
 * back and what the employer added, by person and pay.
 */
export function planForm(who: string, asked: FormRequest): OwedForm {
  const { span, due, frequency, names, toOf } = asked
  const codes = plansIn(asked.pays, toOf).get(who) ?? new Set<string>()
  const pays = asked.pays.map((pay) => onlyOf(pay, who, toOf))
  const shared = [...codes].sort().map(lineOf)
  const lines = shared.map((line) => sharedFigure(line, pays, names))
  const paying = pays.filter((pay) => pay.deductions.length + pay.employer.length > 0)
  return {
    form: 'plan',
    who,
    title: { en: `Contributions to ${who}`, fr: `Cotisations à ${who}` },
    agency: { en: who, fr: who },
    frequency,
    span,
    due,
    facts: [lastPeriodCount('plan:members', words.members, paying, names)],
    lines,
    owed: sumFigure('plan:total', words.total, lines),
    debits: debitsOf(shared, pays, 'remit.plan'),
    notes: [],
  }
}

/** A pay with only those lines that are owed to somebody. */
function onlyOf(pay: FormPay, who: string, toOf: FormRequest['toOf']): FormPay {
  const isOwed = ({ id }: { readonly id: string }): boolean => {
    const item = payItems.get(id)
    return item !== undefined && isPlanItem(item) && planOf(pay, item, toOf) === who
  }
  return { ...pay, deductions: pay.deductions.filter(isOwed), employer: pay.employer.filter(isOwed) }
}

function lineOf(code: string): SharedLine {
  const item = payItems.get(code)
  const isAdded = item?.class === 'employer'
  return {
    id: `plan:${code}`,
    label: item?.label ?? { en: code, fr: code },
    held: isAdded ? [] : [code],
    added: isAdded ? [code] : [],
  }
}

const words = {
  members: { en: 'Members in the last pay period', fr: 'Membres de la dernière période de paie' },
  total: { en: 'Total to remit', fr: 'Total à verser' },
} as const
