import { type Case, typed } from './case.ts'

const pay = 'daybook payrun calculate --date 2026-01-15 --province ON --periods 52 --gross 1000'

const albertan = {
  payDate: '2026-01-15',
  province: 'AB',
  payPeriodsPerYear: 52,
  grossPay: '1000',
  garnishments: [
    {
      id: 'judgment',
      kind: 'creditor',
      asked: { percent: '30' },
      keep: { by: 'law', dependants: 1 },
    },
  ],
}

function refusedPay(title: string, command: string): Case {
  return typed(title, command, { books: 'none' })
}

/** Payroll: pays that cannot be worked out, and days without rates. */
export const payrollCases = {
  'payroll-periods-wrong': refusedPay('A pay in a year without pay periods', pay.replace('52', '0')),
  'payroll-months-wrong': refusedPay('Thirteen pensionable months', `${pay} --months 13`),
  'payroll-amount-negative': refusedPay('A pay below zero', pay.replace('--gross 1000', '--gross=-1000')),
  'payroll-part-exceeds': refusedPay(
    'A bonus that is more than the pensionable earnings',
    `${pay} --bonus 500 --pensionable 300`,
  ),
  'payroll-claim-wrong': refusedPay('A claim code that no form has', `${pay} --federal-claim 11`),
  'payroll-periods-left-wrong': refusedPay(
    'More periods left than a year has',
    `${pay} --bonus 500 --left 60`,
  ),
  'payroll-period-number-wrong': refusedPay('The sixtieth week of a year', `${pay} --number 60`),
  'payroll-commission-wrong': refusedPay(
    'A commission above the remuneration of the whole year',
    `${pay} --commission-year 900 --days 30`,
  ),
  'payroll-methods-several': refusedPay(
    'Averaging and the year to date at once',
    `${pay} --bonus 500 --number 3 --left 50`,
  ),
  'payroll-quebec-method': refusedPay(
    'Cumulative averaging in Quebec',
    `${pay.replace('ON', 'QC')} --number 3`,
  ),
  'payroll-quebec-commission-wrong': refusedPay(
    'Expenses above the commissions of the year',
    `${pay.replace('ON', 'QC')} --quebec-commission 400 --quebec-commission-year 20000 --quebec-commission-expenses 25000`,
  ),
  'payroll-election-age': refusedPay(
    'An election to stop CPP before 65',
    `${pay} --born 1962-03-14 --cpp-stopped 2026-01-01`,
  ),
  'payroll-rates-not-checked': refusedPay('A pay of next year', pay.replace('2026-01-15', '2027-01-14')),
  'payroll-rates-too-early': refusedPay('A pay of an earlier year', pay.replace('2026-01-15', '2019-01-17')),
  'payroll-exemption-unknown': typed(
    'A creditor’s order in a province whose exemption is not known',
    'daybook payrun calculate --input pays.json',
    { books: 'none', files: { 'pays.json': JSON.stringify({ pays: [albertan] }) } },
  ),
  'payroll-net-negative': refusedPay('More held back than paid', `${pay} --additional 900`),
} as const
