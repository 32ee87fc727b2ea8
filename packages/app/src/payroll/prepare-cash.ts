import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { craFrequencies, dueDate, type RemittanceFrequency } from '@daybook/canada/remittances/due-dates.ts'
import type { PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { DraftPay } from '@daybook/core/payroll/pay-made.ts'

/** Money that a run needs: the day, what for, and how much. Without a day it is due as was agreed. */
export type CashNeed = { readonly date?: CivilDate; readonly what: Label; readonly amount: Cents }

/** Whom the credits of a pay are owed to, by their tags. */
const agencies: Readonly<Record<string, 'cra' | 'quebec'>> = {
  'payroll.cpp': 'cra',
  'payroll.cpp.employer': 'cra',
  'payroll.cpp2': 'cra',
  'payroll.cpp2.employer': 'cra',
  'payroll.ei': 'cra',
  'payroll.ei.employer': 'cra',
  'payroll.tax': 'cra',
  'payroll.qpp': 'quebec',
  'payroll.qpp.employer': 'quebec',
  'payroll.qpp2': 'quebec',
  'payroll.qpp2.employer': 'quebec',
  'payroll.qpip': 'quebec',
  'payroll.qpip.employer': 'quebec',
  'payroll.qctax': 'quebec',
}

/**
 * The cash that a run needs by date: net pay on the pay date, what goes to the CRA and to Revenu Québec by
 * the remitter's type of the book, then what plans, unions, courts and insurers are owed, by name. Accruals
 * of vacation, boards and levies are told without a day.
 */
export function cashNeeds(
  pays: readonly DraftPay[],
  settings: PayrollSettings,
  bookProvince: string,
): readonly CashNeed[] {
  const [first] = pays
  if (first === undefined) return []
  const sums = { cra: 0n, quebec: 0n, accrued: 0n }
  const others = new Map<string, Cents>()
  let net = 0n
  for (const pay of pays) {
    net += pay.net.amount
    for (const line of [...pay.deductions, ...pay.employer, ...pay.benefits]) {
      const item = payItems.get(line.id)
      if (item?.credit === undefined || item.credit === 'employee.advances') continue
      const agency = agencies[item.tag ?? '']
      if (agency !== undefined) sums[agency] += line.amount
      else if (accruals.has(line.id)) sums.accrued += line.amount
      else {
        const whom = line.to ?? item.label.en
        others.set(whom, (others.get(whom) ?? 0n) + line.amount)
      }
    }
  }
  const cra: RemittanceFrequency = craFrequencies[settings.remitter ?? 'regular']
  const agency = bookProvince === 'QC' ? 'CA-QC' : 'CA'
  const needs: CashNeed[] = [
    { date: first.date, what: { en: 'Net pay', fr: 'Paie nette' }, amount: net },
    {
      date: dueDate(cra, first.date, agency),
      what: { en: 'Canada Revenue Agency (PD7A)', fr: 'Agence du revenu du Canada (PD7A)' },
      amount: sums.cra,
    },
    {
      date: dueDate(
        settings.quebecRemitter === undefined ? 'monthly' : settings.quebecRemitter,
        first.date,
        'QC',
      ),
      what: { en: 'Revenu Québec (TPZ-1015)', fr: 'Revenu Québec (TPZ-1015)' },
      amount: sums.quebec,
    },
    ...[...others].map(([whom, amount]) => ({ what: { en: whom, fr: whom }, amount })),
    {
      what: {
        en: 'Set aside: vacation, boards, levies',
        fr: 'Mis de côté : vacances, commissions, contributions',
      },
      amount: sums.accrued,
    },
  ]
  return needs.filter(({ amount }) => amount !== 0n)
}

const accruals: ReadonlySet<string> = new Set([
  'vacation-accrual',
  'vacation-year-accrual',
  'compensation',
  'health-levy',
  'labour-standards',
])
