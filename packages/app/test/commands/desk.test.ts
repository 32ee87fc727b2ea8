import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { record } from '../../src/record.ts'
import { inFolder } from './in-folder.ts'
import type { KeptBooks } from './kept-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const birch = 'Birch Sample Inc.'
const erable = 'Café Érable ltée'
const hydro = 'Harbour Hydro'

async function trading({ does }: KeptBooks): Promise<void> {
  await does('customer.add', { name: birch, province: 'ON', email: 'office@birch.example', terms: '10' })
  await does('customer.add', { name: erable, province: 'ON', language: 'fr', terms: '10' })
  await does('supplier.add', { name: hydro, province: 'ON', account: '6235' })
  for (const customer of [birch, erable])
    await does('invoice.issue', { customer, line: ['4010:Tune-up=100.00'], date: '2026-02-02' })
}

test('bills of the amount and more wait for approval, and a run names what it holds back', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await trading(books)
    for (const [number, line] of [
      ['H-1', 'Power=1000.00'],
      ['H-2', 'Power=100.00'],
    ] as const)
      await does('bill.enter', { supplier: hydro, number, line: [line], date: '2026-02-02' })
    const rule = await does('payment.approval', { from: '1000.00' })
    expect(rule.waiting.map(({ bill }) => bill)).toEqual(['H-1'])
    const pay = { supplier: hydro, amount: '1130.00', date: '2026-03-03' }
    expect(await refused('payment.make', { ...pay, bill: ['H-1'] })).toEqual(['bill-not-approved'])
    expect(await refused('payment.make', pay)).toEqual(['bill-not-approved'])
    const run = await does('payment.run', { date: '2026-03-03', through: '2026-12-31' })
    // 100.00 and 13 % HST.
    expect([run.total, run.held.map(({ bill }) => bill)]).toEqual(['113.00', ['H-1']])
    expect(await refused('payment.run', { date: '2026-03-03' })).toEqual(['bill-not-approved'])
    const plan = await does('payment.plan', { on: '2026-03-03' })
    expect([plan.total, plan.held.map(({ open }) => open)]).toEqual(['0.00', ['1130.00']])
    expect(await does('bill.approve', { bills: ['H-1'] })).toMatchObject({ approved: [{ bill: 'H-1' }] })
    expect(await refused('bill.approve', { bills: ['H-1'] })).toEqual(['entry-approved'])
    expect(await does('payment.run', { date: '2026-03-03' })).toMatchObject({ total: '1130.00', held: [] })
    expect(await does('payment.approval', { none: true })).toMatchObject({ from: '', waiting: [] })
  }))

test('a bill is refused until somebody approves it who may, and its page says so', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await trading(books)
    await does('bill.enter', { supplier: hydro, number: 'H-1', line: ['Power=100.00'], date: '2026-02-02' })
    const state = async () => (await does('bill.show', { number: 'H-1' })).approval
    expect(await state()).toEqual({ state: 'free', by: '', reason: '' })
    const said = await does('bill.refuse', { bills: ['H-1'], reason: 'Meter was read wrong' })
    const pay = { supplier: hydro, amount: '113.00', bill: ['H-1'], date: '2026-03-03' }
    expect(await refused('payment.make', pay)).toEqual(['bill-refused'])
    const plan = await does('payment.plan', { on: '2026-03-20' })
    expect(plan.held).toMatchObject([{ bill: 'H-1', refused: 'Meter was read wrong' }])
    await does('act.undo', { number: said.act })
    expect(await state()).toMatchObject({ state: 'free' })
    await does('bill.refuse', { bills: ['H-1'], reason: 'Meter was read wrong' })
    await does('payment.approval', { from: '0', by: ['Amara'] })
    expect(await refused('bill.approve', { bills: ['H-1'] })).toEqual(['approval-not-yours'])
    await does('payment.approval', { from: '0', by: ['Amara', 'tester'] })
    await does('bill.approve', { bills: ['H-1'] })
    expect(await state()).toEqual({ state: 'approved', by: 'tester', reason: '' })
    const paid = await does('payment.make', { ...pay, by: 'online', reference: '77' })
    await does('payment.confirm', { payment: paid.entry, confirmation: '78' })
    const listed = await does('payment.list', { means: 'online' })
    expect(listed.settlements.map(({ reference }) => reference)).toEqual(['78'])
    expect(await refused('bill.refuse', { bills: ['H-1'], reason: 'Too late' })).toEqual(['item-settled'])
  }))

test('one who may approve a bill is heard over one who may not, and undoing leaves it waiting', () =>
  withBooks(async (books) => {
    const { book, does, refused } = books
    await trading(books)
    const bill = { supplier: hydro, line: ['Power=100.00'], date: '2026-02-02' }
    const { entry, id } = await does('bill.enter', { ...bill, number: 'H-1' })
    const by = { actor: 'odile', now: 1, dryRun: false, command: 'entry.approve', input: {} }
    const approved = { kind: 'entry.approved', v: 1, number: Number(entry.slice(1)) } as const
    await record(book, by, async () => ok({ facts: [{ fact: approved }] }))
    expect(await refused('bill.approve', { bills: ['H-1'] })).toEqual(['entry-approved'])
    const rule = await does('payment.approval', { from: '0', by: ['tester'] })
    expect(rule.waiting).toMatchObject([{ id, bill: 'H-1' }])
    const said = await does('bill.approve', { bills: [id] })
    const state = async () => (await does('bill.show', { number: id })).approval
    expect(await state()).toMatchObject({ state: 'approved', by: 'tester' })
    await does('act.undo', { number: said.act })
    expect(await state()).toMatchObject({ state: 'waits' })
  }))

test('a reminder grows firmer, is undone, and goes by mail to those who have an address', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await trading(books)
    const first = await does('customer.remind', { date: '2026-03-02' })
    expect(first.reminders.map(({ customer, level, amount }) => [customer, level, amount])).toEqual([
      [birch, 1, '113.00'],
      [erable, 1, '113.00'],
    ])
    expect(await refused('customer.remind', { date: '2026-03-03' })).toEqual(['reminder-none'])
    const second = await does('customer.remind', { customers: [birch], date: '2026-03-16' })
    expect(second.reminders.map(({ level }) => level)).toEqual([2])
    await does('act.undo', { number: second.act })
    expect(await does('customer.reminders', { customer: birch })).toHaveLength(1)
    await inFolder(async (file) => {
      const folder = file('.')
      const made = await does('customer.mail', { reminder: true, folder })
      expect([made.mails.map(({ subject }) => subject), made.without]).toEqual([
        ['Reminder, Maple Bicycles'],
        [erable],
      ])
      const mail = readFileSync(made.mails[0]?.file ?? '', 'ascii')
      expect(mail).toMatch(/^To: "Birch Sample Inc\."\r\n <office@birch\.example>\r$/m)
      // A PDF in base64 begins so: `printf '%%PDF-' | base64`.
      expect(mail).toMatch(/^JVBERi/m)
    })
    expect(await refused('customer.mail', { customers: [erable] })).toEqual(['mail-address-missing'])
    await does('customer.change', { party: erable, email: 'compta' })
    expect(await refused('invoice.mail', { numbers: ['1002'] })).toEqual(['mail-address-wrong'])
  }))

test('an estimate is accepted as an order, billed in parts, and no longer declined', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await trading(books)
    const statuses = async () => (await does('estimate.list', {})).documents.map(({ status }) => status)
    for (const line of ['4010:Work=1000.00', '4010:Other=50.00'])
      await does('estimate.issue', { customer: birch, line: [line], date: '2026-02-02' })
    await does('estimate.accept', { number: '1001', order: 'PO-8', date: '2026-02-10' })
    await does('estimate.decline', { number: '1002', date: '2026-02-10' })
    expect(await statuses()).toEqual(['accepted', 'declined'])
    expect(await refused('estimate.invoice', { number: '1002' })).toEqual(['estimate-answered'])
    await does('estimate.invoice', { number: '1001', percent: '30', date: '2026-02-20' })
    expect(await statuses()).toEqual(['part-billed', 'declined'])
    await does('estimate.invoice', { number: '1001', date: '2026-02-27' })
    expect(await statuses()).toEqual(['billed', 'declined'])
    const shown = await does('invoice.show', { number: 'estimate/1001' })
    expect(shown).toMatchObject({
      status: 'billed',
      answer: { says: 'accepted', date: '2026-02-10', order: 'PO-8' },
      // 1,000.00 and 13 % HST: 30 % of it, then the rest.
      made: [{ total: '339.00' }, { total: '791.00' }],
    })
    const [first] = shown.made
    expect(await does('invoice.show', { number: first?.number ?? '' })).toMatchObject({
      from: 'estimate/1001',
      reference: 'PO-8',
    })
    expect(await refused('estimate.decline', { number: '1001' })).toEqual(['estimate-answered'])
  }))

test('papers of a folder come in once, and one goes with its bill', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await trading(books)
    await inFolder(async (file) => {
      const from = file('post')
      mkdirSync(from)
      writeFileSync(join(from, 'hydro.pdf'), '%PDF-1.7 hydro')
      writeFileSync(join(from, 'same.pdf'), '%PDF-1.7 hydro')
      writeFileSync(join(from, 'flyer.pdf'), '%PDF-1.7 flyer')
      writeFileSync(join(from, 'notes.txt'), 'none')
      const { taken, other } = await does('paper.capture', { folder: from })
      expect([taken.length, other]).toEqual([2, ['notes.txt']])
      expect(await refused('paper.capture', { folder: from })).toEqual(['papers-none-new'])
      await does('paper.take', { paper: 'flyer.pdf', reason: 'No receipt' })
      const [waiting] = await does('paper.waiting', {})
      const bill = { supplier: hydro, number: 'H-1', line: ['Power=100.00'], paper: waiting?.paper ?? '' }
      const entered = await does('bill.enter', bill)
      expect(await does('paper.waiting', {})).toEqual([])
      expect(await does('paper.list', { entry: entered.entry })).toHaveLength(1)
      expect(await refused('paper.capture', { folder: from })).toEqual(['papers-none-new'])
      await does('act.undo', { number: entered.act })
      expect(await does('paper.waiting', {})).toHaveLength(1)
    })
  }))

test('a balance of income tax takes its instalments in, meets its deadline, and opens it when undone', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    const deadline = 't2-pay/2026'
    const state = async () => {
      const { deadlines } = await does('deadline.list', { through: '2027-06-30', done: true })
      return deadlines.filter(({ id }) => id === deadline).map((each) => [each.state, each.amount])[0]
    }
    await does('deadline.set', { kind: 't2-instalment', owed: 'yes', way: 'quarterly' })
    expect(await refused('tax.pay', { deadline })).toEqual(['income-tax-amount-missing'])
    const instalment = { deadline: 't2-instalment/2026-06-30', amount: '500.00', date: '2026-06-29' }
    expect(await does('tax.pay', { ...instalment, confirmation: 'EP-1' })).toMatchObject({ account: '2410' })
    await does('entry.post', { date: '2026-12-31', debit: ['8000=3200'], credit: ['2400=3200'] })
    // 3,200.00 of tax less the instalment of 500.00.
    const paid = await does('tax.pay', { deadline, date: '2027-02-26', by: 'online', confirmation: 'EP-2' })
    expect([paid.amount, await balanceOf(books, '2400'), await balanceOf(books, '2410')]).toEqual([
      '2700.00',
      '',
      '',
    ])
    expect(await state()).toEqual(['done', '2700.00'])
    expect(await refused('tax.pay', { deadline })).toEqual(['income-tax-paid'])
    await does('act.undo', { number: paid.act })
    expect((await state())?.[0]).not.toBe('done')
    const plan = await does('payment.plan', { on: '2027-02-26', through: '2027-03-31' })
    expect(plan.taxes.map(({ tax, open }) => [tax, open])).toEqual([[deadline, '2700.00']])
    // A payment by hand counts as well: 700.00 of it.
    const byHand = { date: '2027-01-15', debit: ['2400=700'], credit: ['1010=700'] }
    const { seq } = await does('entry.post', byHand)
    const left = await does('payment.plan', { on: '2027-02-26', through: '2027-03-31' })
    expect(left.taxes.map(({ open }) => open)).toEqual(['2000.00'])
    await does('act.undo', { number: seq })
    const run = await does('payment.run', { taxes: true, date: '2027-02-26', through: '2027-03-31' })
    expect(run.taxes.map(({ tax, amount }) => [tax, amount])).toEqual([[deadline, '2700.00']])
  }))
