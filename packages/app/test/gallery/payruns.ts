import { chartFor } from '@daybook/canada/charts/template.ts'
import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import type { Employee, EmploymentTerms } from '@daybook/core/daybook/payroll-facts.ts'
import { type Result, value } from '@daybook/core/kit/result.ts'
import { type PayToPost, runPostings } from '@daybook/core/payroll/run-entry.ts'
import { type Case, decided, typed } from './case.ts'

const hire =
  'daybook employee hire Sample --born 1990-04-12 --hired 2026-01-05 --frequency biweekly --province ON'
const alix = `${hire} --given Alix --hourly 25.00 --hours 40`
const fern = `${hire} --given Fern --salary 65000`
const days = '--from 2026-01-05 --through 2026-01-18'
const enter = `daybook payrun enter 1 hours 80 ${days}`
const close = 'daybook payrun close 2026-01-05 2026-01-18 --date 2026-01-23'
const correct = 'daybook payrun correct 1 1 hours 84 --date 2026-02-06 --reason forgotten'

/** A pay that was entered for Alix and is refused. */
function entered(title: string, command: string): Case {
  return typed(title, command, { typed: [alix] })
}

/** A run with an order that leaves what the law of a province leaves. */
function underLaw(title: string, province: string): Case {
  const item = 'daybook employee item 1 garnishment --amount 200 --keep law --name Court --from 2026-01-05'
  return typed(title, close, { typed: [fern.replace('ON', province), item] })
}

/** Pay runs: what was given for a pay, what is closed, and what is put right. */
export const payrunCases = {
  'pay-item-unknown': entered('A pay item that is none', `daybook payrun enter 1 gold 80 ${days}`),
  'pay-item-not-given': entered('CPP by hand', `daybook payrun enter 1 cpp ${days} --amount 50`),
  'pay-item-quebec': entered(
    'Declared tips in Ontario',
    `daybook payrun enter 1 tips-declared ${days} --amount 50`,
  ),
  'pay-quantity-wrong': entered('Hours finer than a second', `daybook payrun enter 1 hours 7.12345 ${days}`),
  'pay-line-empty': entered('Hours without a number', `daybook payrun enter 1 hours ${days}`),
  'pay-rate-missing': entered(
    'Pieces of somebody paid by the hour',
    `daybook payrun enter 1 piece 12 ${days}`,
  ),
  'payrun-order-law-unknown': underLaw('An order by a law that is not known here', 'NB'),
  'payrun-order-law-unchecked': underLaw('An order by a law whose amounts of the day are not known', 'QC'),
  'pay-hours-missing': typed('Hours of leave from a salary without hours', close, {
    typed: [fern, `daybook payrun enter 1 vacation 8 ${days}`],
  }),
  'pay-province-changed': typed('A move in the middle of a period', close, {
    typed: [fern, 'daybook employee change 1 --province BC --from 2026-01-12'],
  }),
  'payrun-net-negative': typed('Deductions above the pay', close, {
    typed: [alix, 'daybook employee item 1 union-dues --amount 5000 --from 2026-01-05', enter],
  }),
  'payrun-period-paid': typed('A period paid twice', close, { typed: [fern, close] }),
  'payrun-empty': typed('A run without anybody', close, { typed: [alix] }),
  'payrun-not-employed': typed(
    'Hours before the hiring',
    'daybook payrun enter 1 hours 80 --from 2025-12-01 --through 2025-12-14',
    { typed: [alix] },
  ),
  'payrun-frequency-other': typed(
    'A weekly run with somebody paid every two weeks',
    `${close} --frequency weekly`,
    {
      typed: [alix, enter],
    },
  ),
  'payrun-span-wrong': typed(
    'A period that ends before it begins',
    'daybook payrun close 2026-01-18 2026-01-05 --frequency biweekly',
    { typed: [alix] },
  ),
  'payrun-too-large': decided('A run over a thousand departments', thousandPaid),
  'payrun-correct-year': typed('A correction in another year', correct.replace('2026-02-06', '2027-01-08'), {
    typed: [alix, enter, close],
  }),
  'payrun-correct-nothing': typed('A correction that changes nothing', correct.replace('84', '80'), {
    typed: [alix, enter, close],
  }),
  'payrun-correct-kind': typed('A correction of a correction', correct.replace('correct 1', 'correct 2'), {
    typed: [alix, enter, close, correct],
  }),
  'payrun-pay-unknown': typed('A correction of who was not paid', correct.replace('1 1', '1 2'), {
    typed: [alix, enter, close, fern],
  }),
  'payrun-line-unknown': typed('A line that the pay lacks', 'daybook payrun explain 1 1 qpp', {
    typed: [alix, enter, close],
  }),
  'entry-of-payrun': typed('Reversing the entry of a pay run', 'daybook entry reverse J1', {
    books: 'new',
    typed: [alix, enter, close],
  }),
  'payrun-not-asked': typed('Explaining the year to date of other books', 'daybook payrun explain 1 1', {
    typed: [alix, 'daybook payrun opening --date 2026-03-31 --employee 1 --figure gross=16000'],
  }),
} as const

/** The postings of a run of a thousand people, each in a department of their own. */
function thousandPaid(): Result<unknown> {
  const accounts = value(chartFor({ form: 'corporation', province: 'ON' }))
  const terms: EmploymentTerms = {
    from: '2026-01-05',
    province: 'ON',
    frequency: 'biweekly',
    pay: { kind: 'hourly', amount: 2500n },
    vacation: { way: 'each-pay', percent: '4' },
    items: [],
  }
  const pays = Array.from({ length: 1000 }, (_, at): PayToPost => {
    const employee: Employee = {
      id: `e${at}`,
      number: String(at + 1),
      language: 'en',
      hired: '2026-01-05',
      terms: [terms],
      claims: [],
      standing: { born: '1990-04' },
      payBy: 'cheque',
    }
    const amount = 100_000n
    return {
      employee,
      terms,
      pay: {
        employee: employee.id,
        date: '2026-01-23',
        span: { from: '2026-01-05', through: '2026-01-18' },
        province: 'ON',
        periods: 26,
        earnings: [{ id: 'hours', amount, dims: { department: String(at) } }],
        benefits: [],
        deductions: [],
        employer: [],
        bases: [],
        net: { amount },
        payBy: 'cheque',
      },
    }
  })
  return runPostings(new Map(accounts.map((each) => [each.id, each])), payItems, pays)
}
