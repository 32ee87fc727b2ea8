import { parseCents } from '@daybook/core/kit/cents.ts'
import { z } from 'zod'
import { percentTyped } from '../bank/cash-fields.ts'
import { accountCode, amount, day, text, words } from '../fields.ts'
import { dimensionFlags } from '../record-fields.ts'

/** The number (or id) of an employee, as commands take it. */
export const employeeWord = words.meta({ description: 'the number of the employee' })

/** The number that somebody goes by. */
export const employeeNumber = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/)
  .meta({ description: 'the number of the employee; the next free one when left out' })

const payrollProvince = z
  .enum(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT', 'OC'])
  .meta({ description: 'where the employee reports for work; OC is outside Canada' })

/** How often people are paid. */
export const payFrequency = z.enum([
  'daily',
  'weekly',
  'biweekly',
  'four-weekly',
  'semi-monthly',
  'monthly',
  'ten-months',
  'twenty-two',
])

const decimal = z
  .string()
  .trim()
  .transform((typed) => typed.replace(',', '.'))

/** A percentage of earnings as people write it: `4`, `5,77 %`. */
const percent = percentTyped

/** A month, `YYYY-MM`; a whole day is taken for its month. */
const month = z
  .string()
  .trim()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/)
  .transform((typed) => typed.slice(0, 7))

/** A claim as typed: `16452.00`, `1` or `code 1`, `E`. */
const claim = z
  .string()
  .trim()
  .transform((typed, ctx) => {
    if (/^e$/i.test(typed)) return { kind: 'exempt' } as const
    const code = /^(?:code\s*)?(\d{1,2})$/i.exec(typed)?.[1]
    if (code !== undefined) return { kind: 'code', code: Number(code) } as const
    const cents = parseCents(typed)
    if (cents.ok) return { kind: 'amount', amount: cents.value } as const
    for (const refusal of cents.refusals) {
      ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
    }
    return z.NEVER
  })

/** Who somebody is: all of it goes to the vault, none to the chain. */
export const personFields = {
  name: words.optional().meta({ description: 'the family name; it lies in the vault' }),
  given: words.optional().meta({ description: 'the given name; it lies in the vault' }),
  sin: words.optional().meta({ description: 'the social insurance number; it lies in the vault' }),
  sinExpires: day
    .optional()
    .meta({ description: 'the day on which a temporary number (900 series) expires', format: 'date' }),
  born: day.optional().meta({ description: 'the day of birth; it lies in the vault', format: 'date' }),
  address: text.optional().meta({ description: 'the address; it lies in the vault' }),
  email: words.optional().meta({ description: 'where pay stubs are sent; it lies in the vault' }),
  bankAccount: words
    .optional()
    .meta({ description: 'institution, transit and account: 003-12345-1234567; it lies in the vault' }),
}

/** Whether the number is asked for at the terminal, so that it stands in no history of commands. */
export const askSin = z
  .boolean()
  .default(false)
  .meta({ description: 'ask for the social insurance number: others can see flags' })

/** What somebody earns and on which terms. */
export const termsFields = {
  province: payrollProvince.optional(),
  frequency: payFrequency.optional().meta({ description: 'how often the employee is paid' }),
  salary: amount.optional().meta({ description: 'the pay of a year', format: 'amount' }),
  hourly: amount.optional().meta({ description: 'the pay of an hour', format: 'amount' }),
  piece: amount.optional().meta({ description: 'the pay of a piece', format: 'amount' }),
  commission: percent.optional().meta({ description: 'the percentage of what is sold' }),
  hours: decimal.optional().meta({ description: 'the hours of a normal week' }),
  vacation: percent
    .optional()
    .meta({ description: 'vacation pay in percent of earnings; the least of the law when left out' }),
  vacationWay: z
    .enum(['each-pay', 'accrue', 'days'])
    .optional()
    .meta({ description: 'paid out with each pay, kept until it is taken, or a salary that goes on' }),
  vacationDays: decimal.optional().meta({ description: 'vacation days of a year' }),
  account: accountCode
    .optional()
    .meta({ description: 'the expense that the pay is charged to; wages when left out' }),
  ...dimensionFlags,
  compensationClass: words.optional().meta({
    description: 'the class of the workers’ compensation board, where its account has several',
  }),
  title: words.optional().meta({ description: 'the title of the position' }),
}

/** What is claimed on the forms of tax. */
export const claimFields = {
  federal: claim
    .optional()
    .meta({ description: 'the federal TD1: an amount such as 16452.00, a claim code 0 to 10, or E' }),
  provincial: claim
    .optional()
    .meta({ description: 'the provincial TD1: an amount such as 12989.00, a claim code 0 to 10, or E' }),
  quebec: claim.optional().meta({ description: 'the TP-1015.3 of Quebec: an amount, or E' }),
  additional: amount
    .optional()
    .meta({ description: 'additional tax asked for on the TD1 (L)', format: 'amount' }),
  quebecAdditional: amount
    .optional()
    .meta({ description: 'additional Quebec tax asked for (L)', format: 'amount' }),
  zone: amount
    .optional()
    .meta({ description: 'prescribed zone deduction of the year (HD)', format: 'amount' }),
  authorized: amount.optional().meta({
    description: 'deductions of the year authorized by the tax agency (F1)',
    format: 'amount',
  }),
  credits: amount.optional().meta({
    description: 'tax credits of the year authorized by the tax agency (K3)',
    format: 'amount',
  }),
  provincialCredits: amount.optional().meta({
    description: 'provincial tax credits of the year authorized by the tax agency (K3P)',
    format: 'amount',
  }),
  dependants: amount.optional().meta({ description: 'Ontario amounts for dependants (Y)', format: 'amount' }),
  quebecDeductions: amount
    .optional()
    .meta({ description: 'deductions of the TP-1015.3, line 19 (J)', format: 'amount' }),
  quebecAuthorized: amount.optional().meta({
    description: 'deductions of the year authorized by Revenu Québec (J1)',
    format: 'amount',
  }),
  quebecCredits: amount.optional().meta({
    description: 'tax credits of the year authorized by Revenu Québec (K1)',
    format: 'amount',
  }),
  commissionIncome: amount
    .optional()
    .meta({ description: 'yearly remuneration by the TD1X', format: 'amount' }),
  commissionExpenses: amount
    .optional()
    .meta({ description: 'yearly expenses by the TD1X', format: 'amount' }),
  averaging: z
    .boolean()
    .optional()
    .meta({ description: 'tax on the year so far (cumulative averaging, Option 2), for pay that varies' }),
}

/** What the laws of contributions ask. */
export const standingFields = {
  cppStopped: month.optional().meta({ description: 'the month in which a CPT30 stops CPP: 2026-03' }),
  cppRestarted: month
    .optional()
    .meta({ description: 'the month in which a CPT30 begins CPP again: 2026-09' }),
  qppStopped: month
    .optional()
    .meta({ description: 'the month in which an election RR-50 stops QPP: 2026-03' }),
  qppRestarted: month.optional().meta({ description: 'the month in which QPP begins again after an RR-50' }),
  qppPension: month
    .optional()
    .meta({ description: 'the first month of a retirement pension of QPP beside a disability pension' }),
  died: day.optional().meta({ description: 'the day of death', format: 'date' }),
  disabledFrom: month
    .optional()
    .meta({ description: 'the first month of a disability pension of CPP or QPP' }),
  disabledThrough: month
    .optional()
    .meta({ description: 'the last month of a disability pension of CPP or QPP' }),
  cppExempt: z.boolean().optional().meta({ description: 'the employment bears no CPP or QPP' }),
  eiExempt: z.boolean().optional().meta({ description: 'the employment bears no EI' }),
  qpipExempt: z.boolean().optional().meta({ description: 'the employment bears no QPIP' }),
}

/** What else is said of an employee. */
export const employeeFlags = {
  language: z.enum(['en', 'fr']).optional().meta({ description: 'the language of the pay stubs' }),
  occupation: words
    .optional()
    .meta({ description: 'the occupation: a code of NOC 2021 or a job title in English or French' }),
  payBy: z.enum(['cheque', 'deposit', 'cash']).optional().meta({ description: 'how the pay is handed over' }),
}
