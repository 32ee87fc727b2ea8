import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { decoded } from '../../src/commands/decode.ts'
import { commandNamed } from '../../src/commands/registry.ts'
import { printPage } from '../../src/print/print-page.ts'
import type { KeptBooks } from './kept-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const names = { date: '2026-03-02', memo: 'Tune-up' }

async function opened({ does }: KeptBooks): Promise<void> {
  await does('entry.post', {
    ...names,
    payee: 'Ms. Alder Sample',
    ref: '881',
    debit: ['1040=113.00'],
    credit: ['4000=113.00'],
  })
  await does('entry.post', {
    ...names,
    payee: 'Mr. Birch Sample',
    ref: '17',
    debit: ['1040=56.50'],
    credit: ['4000=56.50'],
  })
  await does('entry.post', { ...names, memo: 'Tubes', debit: ['1040=22.58'], credit: ['4000=22.58'] })
}

const ofx = (day: string, amount: string, name: string) =>
  Buffer.from(
    `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CAD<BANKACCTFROM><BANKID>001<ACCTID>77<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20260101<DTEND>20260331<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${day}<TRNAMT>${amount}<FITID>F1<NAME>${name}</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n`,
  ).toString('base64')

test('a deposit empties undeposited funds, is undone and done again, and answers its key alike', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await opened(books)
    expect(await does('deposit.pending', {})).toMatchObject({
      total: '192.08',
      balance: '192.08',
      holds: true,
    })
    const input = {
      account: '1010',
      all: true,
      date: '2026-03-05',
      cash: ['20=1', '2=1', '0.25=2', '0.10=1'],
    }
    expect(await refused('deposit.make', { ...input, cash: ['20=1'] })).toEqual(['deposit-cash-differs'])
    const made = await does('deposit.make', input, { key: 'k' })
    expect(made).toMatchObject({ deposit: 'J4', cheques: '169.50', cash: '22.60', amount: '192.10' })
    expect(await does('deposit.make', input, { key: 'k' })).toEqual({
      ...made,
      repeated: true,
    })
    expect([await balanceOf(books, '1040'), await balanceOf(books, '6510')]).toEqual(['', '-0.02'])
    expect(await refused('deposit.make', { account: '1010', receipts: ['J1'] })).toEqual([
      'deposit-receipt-taken',
    ])
    const undone = await does('act.undo', { number: made.act })
    expect(await does('deposit.list', {})).toEqual({ deposits: [], total: '0.00' })
    expect(await does('deposit.pending', {})).toMatchObject({ total: '192.08', holds: true })
    await does('act.undo', { number: undone.act })
    expect(await does('deposit.list', {})).toMatchObject({ deposits: [{ deposit: 'J4', state: 'posted' }] })
    expect(await does('deposit.pending', {})).toMatchObject({ receipts: [], total: '0.00', holds: true })
  }))

test('a deposit that the bank has is banked, and a corrected receipt stays in its deposit', () =>
  withBooks(async (books) => {
    const { does } = books
    await opened(books)
    await does('deposit.make', { account: '1010', entries: ['J1', 'J2'], date: '2026-03-05' })
    await does('entry.correct', { number: 'J1', memo: 'Tune-up of a tandem' })
    expect(await does('deposit.pending', {})).toMatchObject({ receipts: [{ entry: 'J3' }], holds: true })
    await does('statement.import', {
      file: 'march.ofx',
      account: '1010',
      content: ofx('20260306', '169.50', 'DEPOSIT'),
    })
    const accepted = await does('line.match', {
      account: '1010',
      line: '1010|2026-03-06|169.50|DEPOSIT#1',
      entries: ['J4'],
    })
    expect(accepted).toBeDefined()
    expect(await does('deposit.list', {})).toMatchObject({ deposits: [{ deposit: 'J4', state: 'banked' }] })
  }))

const truck = {
  name: 'Truck',
  account: '2100',
  amount: '30000.00',
  rate: '6.5',
  payment: '586.98',
  first: '2026-02-15',
  bank: '1010',
  interest: '6120',
  proceeds: '1010',
} as const

test('a payment from a bank line is split, tied and proved, undone with its tie, and its key answers alike', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    const loan = await does('loan.open', truck)
    await does('statement.import', {
      file: 'feb.ofx',
      account: '1010',
      content: ofx('20260217', '-586.98', 'LOAN'),
    })
    const line = '1010|2026-02-17|-586.98|LOAN#1'
    expect(await refused('loan.pay', { loan: 'Truck', line, amount: '600.00' })).toEqual(['card-line-other'])
    const paid = await does('loan.pay', { loan: 'Truck', line }, { key: 'p' })
    expect(paid).toMatchObject({
      number: 1,
      date: '2026-02-17',
      interest: '162.50',
      principal: '424.48',
      owed: '29575.52',
    })
    expect(await refused('loan.pay', { loan: 'Truck', line })).toEqual(['line-coded'])
    expect(await does('loan.list', { on: '2026-02-16' })).toMatchObject({
      accounts: [{ owed: '30000.00', holds: true }],
    })
    expect(await does('loan.list', { on: '2026-02-17' })).toMatchObject({
      accounts: [{ owed: '29575.52', holds: true }],
    })
    expect(await does('loan.pay', { loan: 'Truck', line }, { key: 'p' })).toEqual({ ...paid, repeated: true })
    expect(await refused('act.undo', { number: loan.act })).toEqual(['undo-in-use'])
    await does('act.undo', { number: paid.act })
    expect(await does('loan.show', { loan: 'Truck' })).toMatchObject({
      owed: '30000.00',
      payments: [],
      holds: true,
    })
    expect(await does('loan.pay', { loan: 'Truck', line })).toMatchObject({ number: 1 })
  }))

test('a payment that was reversed by hand no longer counts, one that was corrected does', () =>
  withBooks(async ({ does }) => {
    await does('loan.open', truck)
    await does('loan.pay', { loan: 'Truck' })
    await does('entry.correct', { number: 'J2', memo: 'February' })
    expect(await does('loan.show', { loan: 'Truck' })).toMatchObject({ owed: '29575.52', holds: true })
    await does('entry.reverse', { number: 'J4', date: '2026-02-20' })
    expect(await does('loan.show', { loan: 'Truck' })).toMatchObject({
      owed: '30000.00',
      payments: [],
      holds: true,
    })
  }))

test('the interest of a schedule opens into the balances that it comes from', () =>
  withBooks(async ({ does }) => {
    await does('loan.open', truck)
    const shown = await does('figure.explain', { figure: 'loan-schedule@all#2?loan=truck:1:interest' })
    expect(shown).toMatchObject({ value: '162.50' })
    expect(shown.explanation.join('\n')).toContain('30,000.00')
    const balance = await does('figure.explain', { figure: 'loan-schedule@all#2?loan=truck:1:balance' })
    expect(balance).toMatchObject({ value: '29575.52' })
  }))

test('slip, sheet and schedule are written as papers and spreadsheets, in both languages', () =>
  withBooks(async (books) => {
    const { does, book } = books
    await opened(books)
    await does('loan.open', truck)
    const made = await does('deposit.make', { account: '1010', all: true, date: '2026-03-05' })
    await does('cash.count', { account: '1000', on: '2026-03-31', note: ['20=1'] })
    const asked = [
      ['deposit.slip', { deposit: made.deposit }],
      ['cash.sheet', { account: '1000' }],
      ['cash.sheet', { account: '1000', on: '2026-03-31' }],
      ['loan.schedule', { loan: 'Truck' }],
    ] as const
    for (const [name, input] of asked) {
      const command = await commandNamed(name)?.load()
      if (command === undefined || command.effect === 'program' || command.report === undefined)
        throw new Error(name)
      for (const language of ['en', 'fr'] as const) {
        const ctx = {
          book,
          actor: 'tester',
          language,
          today: '2026-04-10',
          now: () => 1,
          newId: () => '1',
          dryRun: false,
        }
        const report = value(await command.report(ctx, value(decoded(command.input, input))))
        const options = { language, generatedOn: '2026-04-10' }
        const pdf = Buffer.from(value(await printPage(report.pages(), 'pdf', options)))
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
        // A tagged file says so in its catalogue.
        expect(pdf.toString('latin1')).toContain('/Marked true')
        expect(value(await printPage(report.pages(), 'xlsx', options)).length).toBeGreaterThan(1000)
        expect(String(value(await printPage(report.pages(), 'csv', options)))).toContain('\n')
      }
    }
  }))

test('card charges from statement lines keep the amount in the other currency, and are undone', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('statement.import', {
      file: 'card.ofx',
      account: '2050',
      content: ofx('20260309', '-70.27', 'CLOUD'),
    })
    const line = '2050|2026-03-09|-70.27|CLOUD#1'
    const charged = await does('card.charge', {
      card: '2050',
      to: '6120',
      line,
      foreign: 'USD 50.00',
      feePercent: '2.5',
    })
    expect(charged).toMatchObject({
      date: '2026-03-09',
      amount: '70.27',
      bought: '68.56',
      fee: '1.71',
      foreign: 'USD 50.00',
      rate: '1.3712',
    })
    const shown = await does('entry.show', { number: charged.entry })
    expect(shown).toMatchObject({ memo: 'CLOUD, USD 50.00 @ 1.3712', bankLines: [{}] })
    await does('act.undo', { number: charged.act })
    expect(await balanceOf(books, '2050')).toBe('')
  }))
