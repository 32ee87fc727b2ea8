import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { nextBusinessDay } from '../labour/business-days.ts'

const act: Source = {
  title: 'Income Tax Act, Part XIII; Part XIII tax, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/international-non-residents/payments-non-residents/nr4-part-xiii-tax.html',
  where: 'rate of 25 % on amounts paid or credited, unless a tax treaty lowers it (section 212)',
  read: '2026-11-23',
  confidence: 'high',
}

/** The share of a gross amount that is withheld where no treaty lowers it, in percent as printed. */
export const withholdingRates: RuleTable<string> = {
  name: 'ca/part-xiii-rate',
  unit: 'percent of the gross amount',
  checkedThrough: '2027-12-31',
  versions: [{ from: '2010-01-01', value: '25', source: act }],
}

/** From which gross amount in a year an NR4 is made; where tax was withheld, it is made of any amount. */
export const nr4Least: RuleTable<Cents> = {
  name: 'ca/nr4-least',
  unit: 'dollars paid or credited to one recipient in a year',
  checkedThrough: '2027-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: 5_000n,
      source: {
        title: 'When to fill out the NR4 slip, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/international-non-residents/payments-non-residents/nr4-part-xiii-tax/nr4/nr4-slip/when-complete-nr4-slip.html',
        where: 'reporting limits: $50 or more; less than $50 where tax was withheld',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}

/** The day of the next month by which what was withheld in a month is remitted. */
export const withheldDueDay: RuleTable<number> = {
  name: 'ca/part-xiii-remittance',
  unit: 'day of the month after the one in which the amount was paid or credited',
  checkedThrough: '2027-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: 15,
      source: {
        ...act,
        where: 'remit on or before the 15th day of the month after the one of the payment (subsection 215)',
      },
    },
  ],
}

/**
 * The day on which the tax withheld in the month of a day is due: on a day that is none, the next business
 * day. Refuses days beyond the rule table.
 */
export function withheldDue(paid: CivilDate): Result<CivilDate> {
  const rule = inForce(withheldDueDay, paid)
  if (!rule.ok) return rule
  const next = firstOfMonth(addMonths(firstOfMonth(paid), 1))
  return ok(nextBusinessDay(addDays(next, rule.value.value - 1), 'CA'))
}
