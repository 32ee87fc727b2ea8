import { expect, test } from 'vitest'
import { ofx, ofxAccount, ofxLine } from '../gallery/bank-files.ts'
import { withBooks } from './with-books.ts'

const content = (...lines: readonly string[]) =>
  Buffer.from(ofx(ofxAccount('001', ...lines))).toString('base64')

test('lines matched to postings come ticked, charges are added on the spot, and the seal keeps its papers', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', {
      date: '2026-03-02',
      memo: 'Rona',
      ref: '1201',
      debit: ['6235=88.12'],
      credit: ['1010=88.12'],
    })
    const file = content(
      ofxLine('20260305', '1130.00', 'T1', 'DEPOSIT'),
      ofxLine('20260331', '-4.50', 'T2', 'SERVICE CHARGE'),
    )
    const imported = await does('statement.import', { file: 'march.ofx', content: file, account: '1010' })
    const lines = await does('line.list', { account: '1010' })
    await does('line.code', { account: '1010', line: lines[0]?.line ?? '', to: '4000' })
    const opened = await does('account.reconcile', { account: '1010', on: '2026-03-31', closing: '1125.50' })
    expect(opened).toMatchObject({ inCount: 1, clearedIn: '1130.00', difference: '-4.50', uncoded: 1 })
    const hints = await does('seal.hints', { account: '1010' })
    expect(hints.hints[0]).toMatchObject({ hint: 'not in the books', amount: '-4.50' })
    const added = await does('seal.add', { account: '1010', charge: '4.50' })
    expect(added).toMatchObject({ entry: 'J3', difference: '0.00' })
    // The charge was tied to the bank line that waited with its amount.
    expect(await does('seal.status', { account: '1010', ticked: true })).toMatchObject({
      uncoded: 0,
      postings: [
        { entry: 'J1', ticked: '' },
        { entry: 'J2' },
        { entry: 'J3', date: '2026-03-31', ticked: 'bank line' },
      ],
    })
    await does('account.reconcile', { account: '1010', statement: imported.statement, closing: '1125.50' })
    const sealed = await does('seal.close', { account: '1010' })
    expect(sealed).toMatchObject({
      closing: '1125.50',
      books: '1037.38',
      outstanding: '-88.12',
      support: 'march.ofx',
    })
    const report = await does('seal.paper', { seal: sealed.seal })
    expect(Buffer.from(report.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    const support = await does('seal.paper', { seal: sealed.seal, which: 'support' })
    expect(support.base64).toBe(file)
    const page = await does('seal.report', { seal: '1010' })
    // 1,130.00 in, 4.50 out, 88.12 outstanding.
    expect(page).toMatchObject({ clearedDebits: '1130.00', clearedCredits: '-4.50', books: '1037.38' })
    const explained = await does('figure.explain', { figure: String(Object(page.figures).books) })
    expect(explained.value).toBe('1037.38')
    expect(explained.explanation.join('\n')).toContain('J1 2026-03-02 1201 Rona')
    expect(await does('book.verify', {})).toMatchObject({ proved: true })
  }))

test('a report of a seal never changes, whatever is renamed and corrected afterwards', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', {
      date: '2026-03-02',
      memo: 'Sale',
      debit: ['1010=10.00'],
      credit: ['4000=10.00'],
    })
    await does('account.reconcile', { account: '1010', on: '2026-03-31', closing: '10.00' })
    await does('seal.tick', { account: '1010', postings: ['J1'] })
    const { seal } = await does('seal.close', { account: '1010' })
    const [report, paper] = [await does('seal.report', { seal }), await does('seal.paper', { seal })]
    await does('account.rename', { account: '1010', name: 'Operating account' })
    await does('entry.correct', { number: 1, memo: 'Another sale' })
    expect(await does('seal.report', { seal })).toEqual(report)
    expect(await does('seal.paper', { seal })).toEqual(paper)
  }))

test('ticks are kept on the desk, follow a correction, and come back when a seal is reopened', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', {
      date: '2026-03-02',
      memo: 'Sale',
      debit: ['1010=10.00'],
      credit: ['4000=10.00'],
    })
    await does('entry.post', {
      date: '2026-03-03',
      memo: 'Sale',
      debit: ['1010=7.00'],
      credit: ['4000=7.00'],
    })
    await does('account.reconcile', { account: '1010', on: '2026-03-31', closing: '17.00' })
    await does('seal.tick', { account: '1010', through: '2026-03-31' })
    await does('entry.correct', { number: 1, recode: ['4000=4010'] })
    expect(await does('account.reconcile', { account: '1010' })).toMatchObject({
      difference: '0.00',
      lost: [],
    })
    await does('entry.correct', { number: 2, debit: ['1010=8.00'], credit: ['4000=8.00'] })
    expect(await does('account.reconcile', { account: '1010' })).toMatchObject({
      difference: '7.00',
      lost: ['J2.1'],
    })
    expect(await refused('seal.close', { account: '1010' })).toEqual(['not-reconciled'])
    await does('account.reconcile', { account: '1010', closing: '10.00' })
    const { seal } = await does('seal.close', { account: '1010' })
    expect(await refused('seal.status', { account: '1010' })).toEqual(['reconcile-none'])
    await does('seal.reopen', { seal, reason: 'looked again' })
    expect(await does('seal.status', { account: '1010' })).toMatchObject({
      difference: '0.00',
      on: '2026-03-31',
    })
    expect(await does('seal.list', {})).toEqual([])
  }))

test('a card is reconciled as its statement shows it, what is owed positive', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', {
      date: '2026-03-02',
      memo: 'Paper',
      debit: ['6235=904.53'],
      credit: ['2050=904.53'],
    })
    await does('entry.post', {
      date: '2026-03-20',
      memo: 'Paid',
      debit: ['2050=500.00'],
      credit: ['1010=500.00'],
    })
    await does('account.reconcile', { account: '2050', on: '2026-03-31', closing: '404.53' })
    await does('seal.tick', { account: '2050', postings: ['J1', 'J2'] })
    expect(await does('seal.close', { account: '2050' })).toMatchObject({
      closing: '404.53',
      books: '404.53',
    })
    expect(
      await does('account.reconcile', { account: '2050', on: '2026-04-05', closing: '404.53' }),
    ).toMatchObject({
      opening: '404.53',
      difference: '0.00',
    })
  }))

test('a foreign account is reconciled in its currency, and a revaluation does not disturb its seal', () =>
  withBooks(async ({ does }) => {
    await does('account.open', { code: '1030', name: 'US dollar account', type: 'asset', currency: 'USD' })
    await does('account.open', {
      code: '4245',
      name: 'Unrealized gain',
      type: 'revenue',
      role: 'fx.unrealized',
    })
    await does('entry.post', {
      date: '2026-03-02',
      lines: [
        { account: '1030', debit: '135.00', foreign: { currency: 'USD', amount: '100.00' } },
        { account: '4000', credit: '135.00' },
      ],
    })
    await does('rate.record', { currency: 'USD', date: '2026-03-31', rate: '1.40', source: 'bank' })
    await does('account.reconcile', { account: '1030', on: '2026-03-31', closing: '98.00' })
    await does('seal.tick', { account: '1030', postings: ['J1'] })
    // 2.00 US dollars at 1.40 are 2.80 Canadian.
    expect(await does('seal.add', { account: '1030', charge: '2.00' })).toMatchObject({ difference: '0.00' })
    expect(await does('entry.show', { number: 2 })).toMatchObject({ debit: '2.80' })
    await does('seal.close', { account: '1030' })
    await does('currency.revalue', { on: '2026-03-31' })
    expect(await does('entry.show', { number: 1 })).toMatchObject({ seals: [{ account: '1030', line: 1 }] })
    expect(
      await does('account.reconcile', { account: '1030', on: '2026-04-05', closing: '98.00' }),
    ).toMatchObject({
      difference: '0.00',
      books: '98.00',
    })
  }))

test('any balance sheet account is reconciled to a support, which is kept', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', {
      date: '2026-03-31',
      memo: 'HST',
      debit: ['1010=130.00'],
      credit: ['2300=130.00'],
    })
    const base64 = Buffer.from('the return').toString('base64')
    await does('account.reconcile', {
      account: '2300',
      on: '2026-03-31',
      closing: '130.00',
      support: 'gst34.txt',
      base64,
    })
    await does('seal.tick', { account: '2300', postings: ['J1'] })
    const { seal } = await does('seal.close', { account: '2300' })
    expect(await does('seal.paper', { seal, which: 'support' })).toMatchObject({ name: 'gst34.txt', base64 })
    expect(await does('seal.lights', {})).toMatchObject([
      { account: '1010', light: 'unsealed' },
      { account: '2300', light: 'sealed', sealed: '2026-03-31' },
    ])
    expect(await does('period.lock', { through: '2026-03-31', reason: 'sent' })).not.toHaveProperty(
      'unreconciled',
    )
  }))

test('an outstanding cheque is stopped, reissued or written back, and each cancels out at the next statement', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', {
      date: '2025-09-12',
      memo: 'Hydro',
      ref: '1187',
      payee: 'Hydro',
      debit: ['6260=311.90'],
      credit: ['1010=311.90'],
    })
    await does('entry.post', {
      date: '2026-03-30',
      memo: 'Rona',
      ref: '1201',
      debit: ['6235=88.12'],
      credit: ['1010=88.12'],
    })
    expect(await does('cheque.list', { stale: true })).toMatchObject([
      { cheque: '1187', stale: '2026-03-12' },
    ])
    const stopped = await does('cheque.stop', {
      cheque: 'J1',
      on: '2026-04-01',
      reason: 'lost',
      fee: '12.50',
    })
    expect(stopped).toMatchObject({ cheque: '1187', fee: 'J3' })
    await does('act.undo', { number: stopped.act })
    expect(await does('cheque.list', { stale: true })).toMatchObject([{ stopped: '' }])
    expect(await does('cheque.write-back', { cheque: '1187', on: '2026-04-02' })).toMatchObject({
      to: '2100',
      amount: '311.90',
    })
    expect(await refused('cheque.write-back', { cheque: 'J1', on: '2026-04-02' })).toEqual([
      'cheque-not-outstanding',
    ])
    expect(await does('cheque.reissue', { cheque: '1201', ref: '1250', on: '2026-04-03' })).toMatchObject({
      cheque: '1250',
    })
    expect(await does('cheque.list', {})).toMatchObject([{ cheque: '1250', amount: '88.12' }])
    // Only the new cheque is outstanding: books -88.12, statement 0.00.
    expect(
      await does('account.reconcile', { account: '1010', on: '2026-04-05', closing: '0.00' }),
    ).toMatchObject({
      difference: '0.00',
      books: '-88.12',
    })
  }))

test('a returned payment is owed again, its fee posted and charged on, each tied to its bank line', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', {
      date: '2026-03-02',
      memo: 'Invoice 12 paid',
      lines: [
        { account: '1010', debit: '1130.00' },
        { account: '1100', credit: '1130.00', party: 'alder' },
      ],
    })
    const file = content(
      ofxLine('20260309', '-1130.00', 'T1', 'RETURNED ITEM NSF'),
      ofxLine('20260309', '-7.00', 'T2', 'NSF FEE'),
    )
    await does('statement.import', { file: 'march.ofx', content: file, account: '1010' })
    const lines = await does('line.list', { account: '1010' })
    const lineOf = (amount: string) => lines.find((each) => each.amount === amount)?.line ?? ''
    const input = {
      entry: 'J1',
      on: '2026-03-09',
      line: lineOf('-1130.00'),
      fee: '7.00',
      feeLine: lineOf('-7.00'),
      charge: '45.00',
    }
    expect(await does('receipt.nsf', input)).toMatchObject({
      entry: 'J2',
      fee: 'J3',
      charge: 'J4',
      amount: '1130.00',
    })
    expect(await does('entry.show', { number: 2 })).toMatchObject({
      lines: [
        { account: '1100', debit: '1130.00', party: 'alder' },
        { account: '1010', credit: '1130.00' },
      ],
      bankLines: [{ amount: '-1130.00' }],
    })
    expect(await does('entry.show', { number: 4 })).toMatchObject({
      lines: [
        { account: '1100', debit: '45.00', party: 'alder' },
        { account: '6040', credit: '45.00' },
      ],
    })
    expect(await does('line.list', { account: '1010', open: true })).toEqual([])
    expect(await refused('receipt.nsf', input)).toEqual(['receipt-not-returnable'])
  }))
