import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { closed, hired, setUp } from './remittance-runs.ts'
import { balanceOf, withBooks } from './with-books.ts'

const first = 'GST/2026-01-01..2026-03-31'
const remittance = 'pd7a CA 2026-03-01..2026-03-31'

/** Books that owe 104.00 of GST/HST for the first quarter (130.00 collected, 26.00 claimed). */
async function filed({ does }: KeptBooks): Promise<void> {
  const number = '123456782RT0001'
  await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
  const sale = { debit: ['1010=1130.00'], credit: ['4000=1000.00', '2300=130.00'] }
  await does('entry.post', { date: '2026-02-10', memo: 'Sale', ...sale })
  const paper = { debit: ['6235=200.00', '2310=26.00'], credit: ['1010=226.00'] }
  await does('entry.post', { date: '2026-03-10', memo: 'Supplies', ...paper })
  await does('return.file', { program: 'GST', date: '2026-04-08' })
  await does('bank.setup', { account: '1010', numbers: '12345-003-1234567', nextCheque: '101' })
}

test('a return is paid by cheque in one step, open again when the cheque is void, and undone whole', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await filed(books)
    const paid = await does('return.pay', { return: first, by: 'cheque' })
    expect(paid).toMatchObject({ amount: '104.00', cheque: '101', eft: '' })
    const listed = await does('cheque.list', { account: '1010' })
    expect(listed.at(-1)).toMatchObject({ cheque: '101', payee: 'Receiver General for Canada' })
    expect(await balanceOf(books, '2340')).toBe('')
    expect(await refused('return.pay', { return: first, by: 'cheque' })).toEqual(['return-nothing-open'])
    await does('cheque.void', { number: '101', reason: 'spoiled' })
    expect((await does('return.show', { return: first })).open).toBe('104.00')
    const again = await does('return.pay', { return: first, by: 'cheque', cheque: '103', payee: 'CRA' })
    expect(again).toMatchObject({ cheque: '103' })
    await does('act.undo', { number: again.act })
    const log = await does('cheque.log', { account: '1010' })
    expect(JSON.stringify(log)).toMatch(/void.*missing.*undone/)
    expect((await does('return.show', { return: first })).open).toBe('104.00')
    // The agency’s account lies in the vault; without it no file is made.
    expect(await refused('return.pay', { return: first, by: 'eft' })).toEqual(['bank-setup-missing'])
    await does('bank.setup', { account: '1010', originator: '0123456789', dataCentre: '00320' })
    expect(await refused('return.pay', { return: first, by: 'eft' })).toEqual(['bank-details-missing'])
    const item = 'agency:receiver-general:bank-account'
    await does('vault.set', { id: item, kind: 'bank-account', value: '12345-003-7654321' })
    expect(await does('return.pay', { return: first, by: 'eft' })).toMatchObject({ eft: '1', cheque: '' })
  }))

test('a run shows the cash that bills, remittances and returns need, and pays all by cheque in one act', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await filed(books)
    await hired(books, ['alder'])
    await setUp(books, { craAccount: '123456782RP0001', compensation: [], levies: [] })
    const held = { cpp: '51.00', 'federal-tax': '127.41' }
    // Employee and employer CPP of 51.00 each, and tax: 229.41.
    await closed(books, '1', '2026-03-06', [
      { employee: 'alder', gross: '1000.00', held, added: { 'employer-cpp': '51.00' } },
    ])
    await does('supplier.add', { name: 'Harbour Hydro', province: 'ON', account: '6230', terms: '10' })
    const bill = { supplier: 'Harbour Hydro', number: 'H-1', line: ['Power=100.00'], date: '2026-04-02' }
    await does('bill.enter', bill)
    const plan = await does('payment.plan', { through: '2026-04-30', on: '2026-04-10' })
    // The power with 13 % HST falls due first, then the remittance of March, then the return.
    expect(plan.taxes).toEqual([
      {
        tax: remittance,
        kind: 'remittance',
        agency: 'Canada Revenue Agency',
        due: '2026-04-15',
        open: '229.41',
      },
      {
        tax: first,
        kind: 'return',
        agency: 'Receiver General for Canada',
        due: '2026-04-30',
        open: '104.00',
      },
    ])
    expect(plan.cash).toEqual([
      { date: '2026-04-12', due: '113.00', total: '113.00' },
      { date: '2026-04-15', due: '229.41', total: '342.41' },
      { date: '2026-04-30', due: '104.00', total: '446.41' },
    ])
    expect(plan.total).toBe('446.41')
    const all = { through: '2026-04-30', date: '2026-04-10' }
    expect(await refused('payment.run', { ...all, tax: ['GST/2020'] })).toEqual(['tax-due-unknown'])
    expect(await refused('payment.run', { ...all, taxes: true, by: 'eft' })).toEqual(['run-taxes-file'])
    const one = await does('payment.run', { ...all, tax: [first] })
    expect(one).toMatchObject({ payments: [], taxes: [{ tax: first }], total: '104.00' })
    await does('act.undo', { number: one.act })
    const run = await does('payment.run', { ...all, taxes: true, by: 'cheque' })
    expect(run.total).toBe('446.41')
    const cheques = await does('cheque.list', { account: '1010' })
    expect(cheques.slice(-3).map(({ cheque }) => cheque)).toEqual(['101', '102', '103'])
    expect((await does('payment.plan', { through: '2026-04-30' })).total).toBe('0.00')
    await does('act.undo', { number: run.act })
    expect((await does('payment.plan', { through: '2026-04-30' })).total).toBe('446.41')
  }))
