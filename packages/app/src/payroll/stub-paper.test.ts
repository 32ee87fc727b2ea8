import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import type { Employee, EmploymentTerms, Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { noBalances } from '@daybook/core/payroll/pay-case.ts'
import { payStub } from '@daybook/core/payroll/stub.ts'
import { expect, test } from 'vitest'
import { stubPrinter } from '../print/stub-pdf.ts'
import { type StubPrinting, stubPaper } from './stub-paper.ts'

const employee: Employee = {
  id: 'e1',
  number: '12',
  language: 'fr',
  hired: '2026-01-05',
  terms: [],
  claims: [],
  standing: { born: '1990-04' },
  payBy: 'deposit',
}
const terms: EmploymentTerms = {
  from: '2026-01-05',
  province: 'QC',
  frequency: 'biweekly',
  pay: { kind: 'hourly', amount: 2_550n, hours: '37.5' },
  vacation: { way: 'accrue', percent: '4' },
  items: [],
  title: 'Commis',
}
const pay: Pay = {
  id: '2026-11-20/23/e1',
  run: '23',
  employee: 'e1',
  date: '2026-11-20',
  span: { from: '2026-11-02', through: '2026-11-15' },
  province: 'QC',
  periods: 26,
  earnings: [
    { id: 'hours', amount: 191_250n, quantity: '75', rate: '25.50' },
    { id: 'overtime', amount: 13_388n, quantity: '3.5', rate: '38.25', note: 'inventaire' },
    { id: 'reimbursement', amount: 4_525n },
  ],
  benefits: [{ id: 'parking', amount: 3_000n }],
  deductions: [
    { id: 'qpp', amount: 12_043n },
    { id: 'garnishment', amount: 20_000n },
  ],
  employer: [{ id: 'employer-qpp', amount: 12_043n }],
  bases: [
    { id: 'gross', amount: 204_638n },
    { id: 'worked-hours', amount: 0n, quantity: '78.5' },
    { id: 'vacation-accrued', amount: 8_186n },
  ],
  net: { amount: 177_120n },
  payBy: 'deposit',
}
const printing: StubPrinting = {
  run: { id: '23', frequency: 'biweekly' },
  employer: ['Érablière Exemple inc.', '12, chemin du Sirop'],
  person: {
    name: 'Fictif',
    given: 'Aurélie',
    sin: '046454286',
    bank: '003-12345-1234567',
    born: '1990-04-12',
    address: '1200, rue de l’Exemple\nMontréal (Québec)  H0H 0H0',
  },
  showsEmployer: true,
}

function given(one: Pay, language: Employee['language'] = 'fr') {
  const basis = { earlier: [], before: noBalances, after: { ...noBalances, vacation: 8_186n } }
  const stub = payStub(one, basis, (code) => payItems.get(code)?.label ?? { en: code, fr: code })
  return { stub, employee: { ...employee, language }, terms }
}

test('a stub on paper has what laws ask of it: who, when, which hours at which rates, and what each line is', () => {
  const paper = stubPaper(given(pay), printing)
  expect(paper.employer).toEqual(printing.employer)
  expect(paper.employee).toEqual(['Aurélie Fictif', '1200, rue de l’Exemple', 'Montréal (Québec)  H0H 0H0'])
  expect(paper.payDate).toBe('Payé le 20 novembre 2026')
  expect(new Map(paper.facts)).toEqual(
    new Map([
      ['Période de paie', 'du 2026-11-02 au 2026-11-15'],
      ['Numéro d’employé', '12'],
      ['Poste', 'Commis'],
      ['Taux de salaire', '25,50\u00a0$ l’heure, aux deux semaines'],
      ['Semaine normale', '37,5 heures'],
      ['Province d’emploi', 'Québec'],
      ['Mode de paiement', 'dépôt direct'],
    ]),
  )
  // 1,912.50 + 133.88 + 45.25 = 2,091.63; less 120.43 + 200.00 is 1,771.20.
  expect(paper.sum.map(({ label, amount }) => [label, amount])).toEqual([
    ['Gains', '2\u00a0091,63'],
    ['Retenues', '320,43'],
    ['Paie nette', '1\u00a0771,20'],
  ])
  expect(paper.sections[0]?.rows[1]).toMatchObject({ note: 'inventaire', quantity: '3,5', rate: '38,25' })
  expect(paper.sections.map(({ title }) => title)).toEqual([
    'Gains',
    'Retenues',
    '',
    'Avantages imposables, non versés en argent',
    'Versé par l’employeur, non retenu',
  ])
  expect(paper.notes[0]).toContain('2\u00a0046,38\u00a0$')
})

test('the social insurance number, the birthday and the bank account are never on a stub', () => {
  const text = JSON.stringify(stubPaper(given(pay), printing))
  for (const secret of ['046454286', '1990-04', '1234567']) expect(text).not.toContain(secret)
})

test('a vault that nobody opened leaves the number of the employee, in the language of the stub', () => {
  const { employee: shown, words } = stubPaper(given(pay, 'en'), { ...printing, person: {} })
  expect([shown, words.title]).toEqual([['Employee 12'], 'Pay stub'])
})

test('a stub of more than thirty lines stays on one page, a name that no font has is told', async () => {
  const printer = value(await stubPrinter())
  const codes = [...payItems.values()].filter((item) => item.class === 'deduction').map(({ code }) => code)
  const deductions = codes.slice(0, 25).map((id) => ({ id, amount: 1_000n }))
  const long = { ...pay, deductions, net: { amount: 209_163n - 25_000n } }
  const paper = stubPaper(given(long), { ...printing, person: { name: 'ᐊᖏᔪᖅ\u{10fffd}' } })
  expect(paper.rows).toBeGreaterThan(35)
  const { bytes, missing } = printer.print({
    title: 'Talon',
    author: 'Exemple',
    language: 'fr',
    today: '2026-11-20',
    stubs: [paper],
  })
  const pdf = Buffer.from(bytes).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
  expect(missing).toContain('\u{10fffd}')
})
