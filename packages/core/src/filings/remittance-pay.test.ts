import { expect, test } from 'vitest'
import type { Remittance } from '../daybook/payroll-facts.ts'
import { formatCents } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'
import { account, chartOf, notation } from '../ledger/small-books.fixture.ts'
import { planTaxPayments } from '../payments/pay-taxes.ts'
import { sumFigure } from './figure.ts'
import type { OwedForm } from './remittance.ts'
import { type PaidBefore, type RemittanceWish, remittanceToPay } from './remittance-pay.ts'

const books: BooksToPost = {
  chart: chartOf(
    account('1010', 'Chequing', 'asset', { role: 'bank.default' }),
    account('2210', 'CPP payable', 'liability', { role: 'payroll.cpp.payable' }),
    account('2230', 'Tax payable', 'liability', { role: 'payroll.tax.payable' }),
  ),
  head: { entries: 4 },
  fiscalYearEnd: '12-31',
  currency: 'CAD',
  language: 'en',
  dimensions: new Map(),
  rates: [],
}

const tag = 'remit.pd7a'

/** A PD7A of January over 111.00 of CPP and 127.00 of tax, or what is given. */
function form(
  debits: readonly (readonly [string, bigint])[] = [
    ['cpp', 11100n],
    ['tax', 12700n],
  ],
): OwedForm {
  const lines = debits.map(([id, amount]) => ({
    id: `pd7a:${id}`,
    label: { en: id, fr: id },
    value: amount,
    how: 'copy' as const,
    parts: [],
  }))
  return {
    form: 'pd7a',
    who: 'CA',
    title: { en: 'PD7A', fr: 'PD7A' },
    agency: { en: 'Canada Revenue Agency', fr: 'Agence du revenu du Canada' },
    frequency: 'monthly',
    span: { from: '2026-01-01', through: '2026-01-31' },
    due: '2026-02-16',
    facts: [],
    lines,
    owed: sumFigure('pd7a:total', { en: 'Total', fr: 'Total' }, lines),
    debits: debits.map(([id, amount]) => ({ role: `payroll.${id}.payable`, amount, tag })),
    notes: [],
  }
}

const nothing: PaidBefore = { remittances: [], debits: new Map() }
const wish: RemittanceWish = { date: '2026-02-10', account: '1010', insist: false }

/** The facts of a form that is paid from the bank. */
function planned(owed: OwedForm, before: PaidBefore, of: RemittanceWish, over = books) {
  const tax = remittanceToPay(over, owed, before, of)
  if (!tax.ok) return tax
  const { account: code, date, confirmation } = of
  const number = confirmation === undefined ? {} : { confirmation }
  return planTaxPayments(over, [tax.value], { by: 'bank', account: { code }, date, ...number })
}

/** The entry in journal notation, or the codes of a refusal. */
function paid(owed: OwedForm, before: PaidBefore, more: Partial<RemittanceWish> = {}): string {
  const facts = planned(owed, before, { ...wish, ...more })
  if (!facts.ok) return facts.refusals.map(({ code }) => code).join(', ')
  const [first] = facts.value
  return first?.kind === 'entry.posted' ? notation(first.entry.postings) : '-'
}

test('a payment debits each payable with what the form has, and is recorded with its lines', () => {
  expect(paid(form(), nothing)).toBe('2210 111.00, 2230 127.00, 1010 -238.00')
  const [posted, recorded] = value(planned(form(), nothing, { ...wish, confirmation: 'C1' }))
  expect(posted).toMatchObject({
    entry: {
      number: 5,
      payee: 'Canada Revenue Agency',
      ref: 'C1',
      journal: 'disbursements',
      because: { kind: 'remittance', id: 'pd7a/CA/2026-01-01..2026-01-31' },
    },
  })
  expect(recorded).toMatchObject({
    kind: 'remittance.paid',
    remittance: {
      id: '5',
      due: '2026-02-16',
      amount: 23800n,
      lines: [
        { id: 'cpp', amount: 11100n },
        { id: 'tax', amount: 12700n },
      ],
    },
  })
})

test('a part is shared over what is owed, and the rest closes it to the cent', () => {
  // 100.00 of 238.00: 111/238 of it is 46.64 (46.638…), 127/238 is 53.36.
  const reason = 'the rest on Friday'
  expect(paid(form(), nothing, { amount: 10000n, reason })).toBe('2210 46.64, 2230 53.36, 1010 -100.00')
  const before: PaidBefore = {
    remittances: [remittance(10000n)],
    debits: new Map([
      ['payroll.cpp.payable', 4664n],
      ['payroll.tax.payable', 5336n],
    ]),
  }
  expect(paid(form(), before)).toBe('2210 64.36, 2230 73.64, 1010 -138.00')
})

test('more than the form goes to its first payable, and with nothing owed to the tax', () => {
  const reason = 'instalment of a review'
  expect(paid(form(), nothing, { amount: 24000n, reason })).toBe('2230 127.00, 2210 113.00, 1010 -240.00')
  expect(paid(form([]), nothing, { amount: 5000n, reason })).toBe('2230 50.00, 1010 -50.00')
})

test('a premium that asks for less than was accrued takes the rest back from the expense', () => {
  const less: OwedForm = form([
    ['cpp', 11100n],
    ['tax', -100n],
  ])
  expect(paid(less, nothing)).toBe('2210 111.00, 2230 -1.00, 1010 -110.00')
})

test('what cannot be paid is refused by name', () => {
  const all: PaidBefore = { ...nothing, remittances: [remittance(23800n)] }
  expect(paid(form(), all)).toBe('remittance-paid-already')
  expect(paid(form(), { ...nothing, coveredBy: remittance(50000n) })).toBe('remittance-paid-already')
  expect(paid(form([]), nothing)).toBe('remittance-nil')
  expect(paid(form(), nothing, { amount: 1n })).toBe('remittance-amount-differs')
  expect(paid(form(), nothing, { amount: -1n, reason: 'no' })).toBe('remittance-amount-wrong')
  expect(paid(form(), nothing, { date: '2026-01-31' })).toBe('remittance-before-end')
  expect(paid(form(), nothing, { date: '2026-01-31', insist: true })).toContain('1010 -238.00')
  expect(paid(form([['ei', 100n]]), nothing)).toBe('account-role-missing')
  const locked = { ...books, head: { entries: 4, lockedThrough: '2026-02-28' } }
  const refused = planned(form(), nothing, wish, locked)
  expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual(['period-locked'])
})

function remittance(amount: bigint): Remittance {
  const { span } = form()
  return {
    id: '3',
    form: 'pd7a',
    who: 'CA',
    span,
    due: '2026-02-16',
    paid: '2026-02-02',
    entry: 3,
    lines: [],
    amount,
    confirmation: formatCents(amount),
  }
}
