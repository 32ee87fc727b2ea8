import type { Employee, PayRun, PayrollFact, PayrollSettings, Remittance } from '../daybook/payroll-facts.ts'

const employee: Employee = {
  id: 'e12',
  number: '12',
  language: 'en',
  hired: '2026-01-05',
  terms: [
    {
      from: '2026-01-05',
      province: 'ON',
      frequency: 'biweekly',
      pay: { kind: 'hourly', amount: 2500n, hours: '40' },
      vacation: { way: 'accrue', percent: '4' },
      items: [],
    },
  ],
  claims: [],
  standing: { born: '1990-04' },
  payBy: 'deposit',
}
const settings: PayrollSettings = { compensation: [], levies: [] }
const run: PayRun = {
  id: '5',
  kind: 'regular',
  date: '2026-03-31',
  span: { from: '2026-03-15', through: '2026-03-28' },
  frequency: 'biweekly',
  entry: 57,
  pays: ['e12', 'e13'].map((each) => ({
    id: `2026-03-31/5/${each}`,
    run: '5',
    employee: each,
    date: '2026-03-31',
    span: { from: '2026-03-15', through: '2026-03-28' },
    province: 'ON',
    periods: 26,
    earnings: [{ id: 'hours', amount: 200000n, quantity: '80', rate: '25.00' }],
    benefits: [],
    deductions: [{ id: 'tax', amount: 50000n }],
    employer: [],
    bases: [],
    net: { amount: 150000n },
    payBy: 'deposit',
  })),
}
const remittance: Remittance = {
  id: '60',
  form: 'pd7a',
  who: '',
  span: { from: '2026-03-01', through: '2026-03-31' },
  due: '2026-04-15',
  paid: '2026-04-14',
  entry: 60,
  lines: [{ id: 'tax', amount: 100000n }],
  amount: 100000n,
}

/** A fact of each kind about payroll, and what its act is called. */
export const payrollTitleCases: {
  readonly [K in PayrollFact['kind']]: readonly [Extract<PayrollFact, { readonly kind: K }>, string, string]
} = {
  'employee.set': [
    {
      kind: 'employee.set',
      v: 1,
      employee: { ...employee, left: { date: '2026-06-30', code: 'E00' } },
      was: employee,
    },
    'Recorded that employee 12 left on 2026-06-30',
    'Départ de l’employé 12 le 2026-06-30',
  ],
  'employee.removed': [
    { kind: 'employee.removed', v: 1, was: employee },
    'Took back the hiring of employee 12',
    'Annulation de l’embauche de l’employé 12',
  ],
  'payroll.set': [
    { kind: 'payroll.set', v: 1, settings, was: settings },
    'Changed how payroll is done',
    'Modification de la configuration de la paie',
  ],
  'payroll.unset': [
    { kind: 'payroll.unset', v: 1, was: settings },
    'Took back the set-up of payroll',
    'Retrait de la configuration de la paie',
  ],
  'payrun.closed': [
    { kind: 'payrun.closed', v: 1, run },
    'Closed pay run 5 of 2026-03-31, 2 pays, net 3,000.00, in J57',
    'Clôture du cycle de paie 5 du 2026-03-31, 2 paies, net 3\u00a0000,00, dans J57',
  ],
  'payrun.withdrawn': [
    { kind: 'payrun.withdrawn', v: 1, was: { ...run, kind: 'opening', entry: 0 } },
    'Withdrew pay run 5: the year to date of 2 employees through 2026-03-31',
    'Retrait du cycle de paie 5\u00a0: cumul de l’année de 2 employés au 2026-03-31',
  ],
  'remittance.paid': [
    { kind: 'remittance.paid', v: 1, remittance },
    'Remitted 1,000.00, PD7A through 2026-03-31, in J60',
    'Remise de 1\u00a0000,00, PD7A au 2026-03-31, dans J60',
  ],
  'remittance.withdrawn': [
    { kind: 'remittance.withdrawn', v: 1, was: remittance },
    'Took back the remittance of 1,000.00, PD7A through 2026-03-31, in J60',
    'Annulation du versement de 1\u00a0000,00, PD7A au 2026-03-31, dans J60',
  ],
}
