import { z } from 'zod'
import { payFactsShape } from '../../payroll/facts-shape.ts'
import { amount, amountOut, day } from '../fields.ts'

/** A line of a pay on the way out. */
export const payLine = z.strictObject({ id: z.string(), label: z.string(), amount: amountOut })

function money(description: string) {
  return amount.default(0n).meta({ description, format: 'amount' })
}

function moneyOptional(description: string) {
  return amount.optional().meta({ description, format: 'amount' })
}

function dayOptional(description: string) {
  return day.optional().meta({ description, format: 'date' })
}

function count(description: string) {
  return z.coerce.number().meta({ description })
}

function flag(description: string) {
  return z.boolean().default(false).meta({ description })
}

/** What one pay is worked out from, as people type it; the letters are those of T4127. */
export const payFields = {
  pays: z
    .array(payFactsShape)
    .min(1)
    .optional()
    .meta({ description: 'the facts of pays as a JSON list, instead of flags: --input FILE or -' }),
  date: dayOptional('the day on which the employee is paid'),
  province: z
    .enum(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT', 'OC'])
    .optional()
    .meta({ description: 'where the employee reports for work; OC is outside Canada' }),
  periods: count('pay periods in the year: 52, 26, 24, 12').optional(),
  gross: money('pay of the period with taxable benefits, without a bonus (I)'),
  bonus: money('a bonus, retroactive pay or vacation paid out (B)'),
  benefits: money('the part of the gross pay that is not money'),
  plans: money('registered pension, RRSP and PRPP deductions (F)'),
  plansOnBonus: money('registered plan deductions from the bonus (F3)'),
  dues: money('union dues (U1)'),
  support: money('support under a court order of before May 1997 (F2)'),
  additional: money('additional tax asked for on the TD1 (L)'),
  zone: money('prescribed zone deduction of the year (HD)'),
  authorized: money('deductions of the year authorized by the tax agency (F1)'),
  dependants: money('Ontario amounts for dependants (Y)'),
  labourFund: money('federal credit for labour-sponsored shares of the pay (LCF)'),
  labourFundProvincial: money('provincial credit for labour-sponsored shares of the pay (LCP)'),
  federalClaim: z
    .string()
    .optional()
    .meta({ description: 'the federal TD1: an amount such as 16452.00, a claim code 0 to 10, or E' }),
  provincialClaim: z
    .string()
    .optional()
    .meta({ description: 'the provincial TD1: an amount such as 12989.00, a claim code 0 to 10, or E' }),
  quebecClaim: moneyOptional('the amount of the TP-1015.3 (E); the basic amount when left out'),
  quebecAdditional: money('additional Quebec tax asked for (L)'),
  quebecGross: moneyOptional('the pay as Quebec taxes it (G), where it differs: health plan premiums'),
  quebecPlans: moneyOptional('registered plans of the pay for Quebec’s tax; those of --plans when left out'),
  quebecCommission: moneyOptional('TP-1015.R.13.1: the gross commission in the pay'),
  quebecCommissionYear: money('TP-1015.R.13.1: commissions of the year'),
  quebecCommissionExpenses: money('TP-1015.R.13.1: expenses of the year'),
  quebecByPeriod: flag('Quebec’s tax by regular payments while the federal tax is averaged'),
  pensionable: moneyOptional('pensionable earnings, the bonus among them; all when left out'),
  insurable: moneyOptional('insurable earnings, the bonus among them; all when left out'),
  months: count('pensionable months of the year').default(12),
  born: dayOptional('the date of birth: gives the pensionable months'),
  cppStopped: dayOptional('the first day of a CPT30 election to stop CPP'),
  cppRestarted: dayOptional('the first day of its revocation'),
  qppStopped: dayOptional('the first day of an RR-50 election to stop QPP'),
  qppRestarted: dayOptional('the first day of the revocation of an RR-50'),
  disabledFrom: dayOptional('the first day with a disability pension of CPP or QPP'),
  disabledThrough: dayOptional('the last day with a disability pension'),
  qppPension: dayOptional('the first day of a retirement pension of QPP beside a disability pension'),
  died: dayOptional('the day of death'),
  cppExempt: flag('the employee does not contribute to CPP or QPP'),
  eiExempt: flag('the employee is not insured (EI)'),
  ytdGross: money('periodic pay earlier this year (IYTD)'),
  ytdBonus: money('bonuses earlier this year (B1)'),
  ytdPension: money('CPP (in Quebec QPP) earlier this year (D)'),
  ytdSecondPension: money('CPP2 (in Quebec QPP2) earlier this year (D2)'),
  ytdEi: money('EI premiums earlier this year (D1)'),
  ytdQpip: money('QPIP premiums earlier this year'),
  ytdPensionable: money('pensionable earnings earlier this year'),
  ytdInsurable: money('insurable earnings earlier this year'),
  ytdPlans: money('registered plan deductions earlier this year'),
  ytdPlansOnBonus: money('registered plan deductions from bonuses earlier this year (F4)'),
  ytdDues: money('union dues earlier this year'),
  ytdF5a: money('F5A earlier this year'),
  ytdF5b: money('F5B earlier this year'),
  ytdCsb: money('Quebec: CSB on lump sums earlier this year'),
  ytdTax: money('tax on periodic pay earlier this year (M)'),
  ytdBonusTax: money('tax on bonuses earlier this year (M1)'),
  lastGross: money('the last regular pay, for a bonus that is paid alone'),
  lastF5a: money('F5A of the last regular pay'),
  left: count('pay periods left with this one: the bonus by the year-to-date method').optional(),
  number: count('the number of this pay in the year: cumulative averaging (Option 2)').optional(),
  commissionYear: moneyOptional('TD1X: remuneration of the year; the gross pay is then the commission'),
  expenses: money('TD1X: expenses of the year'),
  days: count('TD1X: days since the last commission this year').default(0),
  insist: flag('use the last known rates for a day that nobody has checked'),
  explain: flag('also how each amount came about'),
} as const
