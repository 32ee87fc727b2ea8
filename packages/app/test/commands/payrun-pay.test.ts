import { readFileSync } from 'node:fs'
import { validateEft } from '@daybook/canada/eft/check-eft.ts'
import type { Employee, Pay, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { putItem } from '../../src/vault/vault.ts'
import { inFolder } from './in-folder.ts'
import type { KeptBooks } from './kept-books.ts'
import { act } from './ledger-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const setup = { account: '1010', numbers: '12345-003-1234567', nextCheque: '101' } as const
const bank = { originator: '0123456789', dataCentre: '00320' }

const employee = (id: string, number: string, payBy: Employee['payBy']): Employee => ({
  id,
  number,
  language: 'en',
  hired: '2026-01-05',
  terms: [],
  claims: [],
  standing: { born: '1990-04' },
  payBy,
})
const span = { from: '2026-03-16', through: '2026-03-31' }
const pay = (id: string, net: bigint, payBy: Employee['payBy']): Pay => ({
  id: `2026-03-31/1/${id}`,
  run: '1',
  employee: id,
  date: '2026-03-31',
  span,
  province: 'ON',
  periods: 24,
  earnings: [{ id: 'hours', amount: net + 50000n }],
  benefits: [],
  deductions: [{ id: 'tax', amount: 50000n }],
  employer: [],
  bases: [],
  net: { amount: net },
  payBy,
})
const run: PayRun = {
  id: '1',
  kind: 'regular',
  date: '2026-03-31',
  span,
  entry: 1,
  pays: [
    pay('e1', 150000n, 'deposit'),
    pay('e2', 120000n, 'cheque'),
    pay('e3', 90000n, 'deposit'),
    pay('e4', 10n, 'cash'),
  ],
}

async function paidRun(books: KeptBooks): Promise<number> {
  const { book, does } = books
  await does('bank.setup', { ...setup, ...bank })
  await does('entry.post', {
    date: '2026-03-31',
    memo: 'Pay run 1',
    debit: ['6300=3600.10'],
    credit: ['2110=3600.10'],
  })
  const closed = await act(
    books,
    ...[
      employee('e1', '1', 'deposit'),
      employee('e2', '2', 'cheque'),
      employee('e3', '3', 'deposit'),
      employee('e4', '4', 'cash'),
    ].map((each) => ({ kind: 'employee.set', v: 1, employee: each }) as const),
    { kind: 'payrun.closed', v: 1, run },
  )
  const keep = async (id: string, text: string) =>
    value(await putItem(book, id, { kind: 'other', value: text }, async () => ({ ok: true, value: '' })))
  await keep('employee:e1:given-name', 'Éloïse')
  await keep('employee:e1:name', 'Échantillon')
  await keep('employee:e1:bank-account', '815-20015-700001')
  await keep('employee:e2:name', 'Birch Sample')
  await keep('employee:e3:name', 'Cedar Sample')
  return closed
}

test('a pay run is paid once: cheques for some, one file for deposits, out of wages payable', () =>
  withBooks((books) =>
    inFolder(async (file) => {
      const { book, does, refused } = books
      const closed = await paidRun(books)
      expect(await refused('payrun.pay', { run: '1', by: 'eft', file: file('a.txt') })).toEqual([
        'bank-details-missing',
      ])
      value(
        await putItem(
          book,
          'employee:e3:bank-account',
          { kind: 'bank-account', value: '003-12345-42' },
          async () => ({ ok: true, value: '' }),
        ),
      )
      const made = await does('payrun.pay', { run: '1', by: 'eft', file: file('a.txt') })
      expect(made).toMatchObject({ payments: 2, amount: '2400.00', date: '2026-03-31', cheques: [] })
      const bytes = readFileSync(file('a.txt'))
      expect(validateEft(bytes).credits).toEqual({ count: 2, cents: 240000n })
      expect(bytes.toString()).toContain('ELOISE ECHANTILLON')
      expect(await refused('payrun.pay', { run: '1', by: 'eft' })).toEqual(['payment-taken'])
      const written = await does('payrun.pay', { run: '1', by: 'cheque' })
      expect(written).toMatchObject({ payments: 1, amount: '1200.00', cheques: [101] })
      expect(await refused('payrun.pay', { run: '1', by: 'cheque', employees: ['2'] })).toEqual([
        'payment-taken',
      ])
      expect(await balanceOf(books, '2110')).toBe('-0.10')
      expect(await does('cheque.print', { file: file('c.pdf') })).toMatchObject({ numbers: [101] })
      // A run whose net pays were paid is not taken back under them.
      expect(await refused('act.undo', { number: closed })).toContain('undo-in-use')
      // A voided pay cheque is owed again, and paid another way.
      await does('cheque.void', { number: '101', reason: 'lost in the mail' })
      expect(await balanceOf(books, '2110')).toBe('-1200.10')
      expect(await does('payrun.pay', { run: '1', by: 'cheque', employees: ['2'] })).toMatchObject({
        cheques: [102],
      })
      expect(await does('payrun.pay', { run: '1', by: 'cheque', employees: ['4'] })).toMatchObject({
        amount: '0.10',
        cheques: [103],
      })
      // No name and no account number of an employee is in the chain.
      const facts = JSON.stringify(await does('activity.list', {}))
      expect(facts).not.toMatch(/Birch|Éloïse|700001/)
    }),
  ))
