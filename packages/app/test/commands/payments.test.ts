import { existsSync, readFileSync } from 'node:fs'
import { validateEft } from '@daybook/canada/eft/check-eft.ts'
import { expect, test } from 'vitest'
import { inFolder } from './in-folder.ts'
import { balanceOf, withBooks } from './with-books.ts'

const setup = { account: '1010', numbers: '12345-003-1234567', nextCheque: '101' } as const
const hydro = {
  payee: 'Harbour Hydro',
  amount: '311.90',
  to: ['6230'],
  date: '2026-03-31',
  memo: 'Electricity',
}
const bank = { originator: '0123456789', dataCentre: '00320' }

test('a cheque is written, posted, printed once, reprinted with a mark, voided, and stays in the log', () =>
  withBooks((books) =>
    inFolder(async (file) => {
      const { does, refused } = books
      expect(await refused('cheque.write', hydro)).toEqual(['cheque-number-missing'])
      expect(await does('bank.setup', setup)).toMatchObject({
        institution: 'Royal Bank of Canada',
        nextCheque: '101',
      })
      const written = await does('cheque.write', hydro, { key: 'k' })
      expect(written).toMatchObject({ cheque: 101, account: '1010', amount: '311.90', entry: 'J1' })
      expect(await does('cheque.write', hydro, { key: 'k' })).toEqual({ ...written, repeated: true })
      expect(await does('cheque.write', { ...hydro, to: ['6230=300.00', '6235'] })).toMatchObject({
        cheque: 102,
      })
      expect(await balanceOf(books, '6235')).toBe('11.90')
      expect(await does('cheque.list', { account: '1010' })).toMatchObject([
        { cheque: '101', payee: 'Harbour Hydro' },
        { cheque: '102' },
      ])
      const printed = await does('cheque.print', { numbers: ['101'], file: file('a.pdf') }, { key: 'p' })
      expect(printed).toMatchObject({ numbers: [101], specimen: false, file: file('a.pdf') })
      expect(readFileSync(file('a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
      expect(
        await does('cheque.print', { numbers: ['101'], file: file('a.pdf') }, { key: 'p' }),
      ).toMatchObject({
        repeated: true,
      })
      expect(await refused('cheque.print', { numbers: ['101'], file: file('b.pdf') })).toEqual([
        'cheque-printed-already',
      ])
      expect(await refused('cheque.print', { numbers: ['102'], file: file('a.pdf') })).toEqual([
        'file-exists',
      ])
      const again = await does('cheque.print', { numbers: ['101'], reprint: true, inline: true })
      expect(
        Buffer.from(again.base64 ?? '', 'base64')
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
      // A printed cheque is not undone behind the paper's back; it is voided.
      expect(await refused('act.undo', { number: written.act })).toEqual(['undo-changed-since'])
      expect(await does('cheque.void', { number: '101', reason: 'spoiled' })).toMatchObject({
        date: '2026-03-31',
        voidedOn: '2026-03-31',
        reversal: 'J3',
      })
      expect(await refused('cheque.void', { number: '101', reason: 'spoiled' })).toEqual([
        'cheque-void-already',
      ])
      expect(await balanceOf(books, '1010')).toBe('-311.90')
      expect(await refused('cheque.write', { ...hydro, number: '101' })).toEqual(['cheque-number-used'])
      await does('cheque.write', { ...hydro, number: '105' })
      expect((await does('cheque.log', {})).map(({ number, status }) => [number, status])).toEqual([
        ['101', 'void'],
        ['102', 'outstanding'],
        ['103-104', 'missing'],
        ['105', 'outstanding'],
      ])
    }),
  ))

test('a request to print that comes again after another cheque was written prints none of it', () =>
  withBooks(async ({ does }) => {
    await does('bank.setup', setup)
    await does('cheque.write', hydro)
    await does('cheque.print', { inline: true }, { key: 'q' })
    await does('cheque.write', hydro)
    const repeated = await does('cheque.print', { inline: true }, { key: 'q' })
    expect(repeated).toMatchObject({ numbers: [101], repeated: true })
    expect(repeated).not.toHaveProperty('base64')
  }))

test('a cheque of a locked period is voided today, and an undone one keeps its number', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('bank.setup', setup)
    await does('cheque.write', hydro)
    const second = await does('cheque.write', { ...hydro, date: '2026-04-02' })
    await does('period.lock', { through: '2026-03-31', reason: 'sent' })
    expect(await refused('cheque.write', hydro)).toEqual(['period-locked'])
    expect(await does('cheque.void', { number: '101', reason: 'never sent' })).toMatchObject({
      date: '2026-03-31',
      voidedOn: '2026-04-10',
    })
    const undone = await does('act.undo', { number: second.act })
    expect((await does('cheque.log', {})).map(({ status }) => status)).toEqual(['void', 'undone'])
    expect(await refused('cheque.void', { number: '102', reason: 'never sent' })).toEqual(['cheque-unknown'])
    expect(await does('cheque.write', hydro2)).toMatchObject({ cheque: 103 })
    await does('act.undo', { number: undone.act })
    expect((await does('cheque.log', {})).map(({ status }) => status)).toEqual([
      'void',
      'outstanding',
      'outstanding',
    ])
  }))

const hydro2 = { ...hydro, date: '2026-04-03' }

test('the bank line of a cheque finds it by its number; stopping, reissuing and writing back show in the log', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('bank.setup', setup)
    for (const date of ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']) {
      await does('cheque.write', { ...hydro, date })
    }
    const csv = Buffer.from(
      'Date,Description,Withdrawals,Deposits,Balance\n2026-03-05,CHEQUE 101,311.90,,1000.00\n',
    )
    await does('statement.import', { file: 'march.csv', content: csv.toString('base64'), account: '1010' })
    await does('line.accept', { account: '1010' })
    await does('cheque.stop', { cheque: '102', on: '2026-03-20', reason: 'lost' })
    expect(await does('cheque.reissue', { cheque: 102, on: '2026-03-21' })).toMatchObject({ cheque: '105' })
    await does('cheque.write-back', { cheque: 'J3', on: '2026-04-01' })
    const log = await does('cheque.log', { account: '1010' })
    expect(log.map(({ number, status, remark }) => [number, status, remark])).toEqual([
      ['101', 'cleared', ''],
      ['102', 'void', '2026-03-21, replaced by 105'],
      ['103', 'void', '2026-04-01, stale-dated, written back'],
      ['104', 'outstanding', ''],
      ['105', 'outstanding', 'replaces 102'],
    ])
    // What the bank has paid is not taken back by voiding it.
    expect(await refused('cheque.void', { number: '101', reason: 'oops' })).toEqual([
      'cheque-not-outstanding',
    ])
    // A cheque that is not outstanding says so by its number too; another account has no such cheque.
    expect(await refused('cheque.stop', { cheque: '101', on: '2026-04-01', reason: 'lost' })).toEqual([
      'cheque-not-outstanding',
    ])
    expect(await refused('cheque.stop', { cheque: '999', on: '2026-04-01', reason: 'lost' })).toEqual([
      'cheque-unknown',
    ])
    await does('entry.post', {
      date: '2026-04-01',
      memo: 'Rent',
      ref: 'cheque 104',
      debit: ['6235=50.00'],
      credit: ['1010=50.00'],
    })
    expect(await refused('cheque.stop', { cheque: '104', on: '2026-04-01', reason: 'lost' })).toEqual([
      'cheque-shared',
    ])
    expect(await refused('cheque.reissue', { cheque: 'J4', ref: '102', on: '2026-04-01' })).toEqual([
      'cheque-number-used',
    ])
  }))

test('plain paper gives specimens until the bank has approved one; offsets are kept for pre-printed stock', () =>
  withBooks((books) =>
    inFolder(async (file) => {
      const { does, refused } = books
      await does('bank.setup', { account: '1010', nextCheque: '101', stock: 'plain' })
      await does('cheque.write', hydro)
      expect(await refused('cheque.print', { file: file('a.pdf') })).toEqual(['bank-setup-missing'])
      await does('bank.setup', { account: '1010', numbers: '12345-003-1234567', micrAccount: '123-456-7' })
      expect(await does('cheque.print', { file: file('a.pdf') })).toMatchObject({ specimen: true })
      expect(await does('cheque.print', { file: file('b.pdf') })).toMatchObject({
        specimen: true,
        numbers: [101],
      })
      await does('bank.setup', { account: '1010', approved: true })
      expect(await does('cheque.print', { file: file('c.pdf') })).toMatchObject({ specimen: false })
      expect(await refused('cheque.print', { file: file('d.pdf') })).toEqual(['payment-none'])
      const moved = { account: '1010', right: '1,5', down: '-2', file: file('m.pdf') }
      expect(await does('cheque.calibrate', moved)).toMatchObject({ right: '1.5', down: '-2.0' })
      expect(await does('cheque.calibrate', { account: '1010', file: file('n.pdf') })).toMatchObject({
        right: '1.5',
      })
      expect(existsSync(file('n.pdf'))).toBe(true)
    }),
  ))

test('a file for the bank is made from the vault, checked, listed, and written again to the same bytes', () =>
  withBooks((books) =>
    inFolder(async (file) => {
      const { does, refused } = books
      const paid = { pay: ['hydro-bank=311.90'], to: '6230', date: '2026-04-13' }
      await does('vault.set', {
        id: 'hydro-bank',
        kind: 'bank-account',
        label: 'Harbour Hydro Éléctricité',
        value: '12345-003-7654321',
      })
      expect(await refused('eft.prepare', paid)).toEqual(['bank-setup-missing'])
      await does('bank.setup', { ...setup, ...bank, nextFile: '9999' })
      expect(await refused('eft.prepare', { ...paid, pay: ['nobody=1.00'] })).toEqual([
        'payment-payee-missing',
      ])
      expect(await refused('eft.prepare', { ...paid, pay: ['hydro-bank=0.00'] })).toEqual(['payment-amount'])
      const made = await does('eft.prepare', { ...paid, file: file('a.txt') }, { key: 'k' })
      expect(made).toMatchObject({ eft: 'J1', number: 9999, payments: 1, amount: '311.90' })
      const bytes = readFileSync(file('a.txt'))
      expect(validateEft(bytes).findings).toEqual([])
      expect(bytes.toString()).toContain('HARBOUR HYDRO ELECTRICITE')
      expect(await does('eft.check', { file: 'a.txt', content: bytes.toString('base64') })).toMatchObject({
        good: true,
        creditAmount: '311.90',
        created: '2026-04-10',
      })
      // By its entry, and by the number that the bank knows it by.
      await does('eft.save', { eft: 'J1', file: file('b.txt') })
      await does('eft.save', { eft: '9999', file: file('c.txt') })
      expect(readFileSync(file('c.txt')).equals(bytes)).toBe(true)
      expect(readFileSync(file('b.txt')).equals(bytes)).toBe(true)
      expect(await does('eft.prepare', { ...paid, inline: true })).toMatchObject({ number: 1 })
      expect((await does('eft.list', {})).map(({ number }) => number)).toEqual([9999, 1])
      // A number is never skipped: only the last file can be taken back, and the next one has its number.
      expect(await refused('act.undo', { number: made.act })).toEqual(['undo-in-use'])
    }),
  ))
