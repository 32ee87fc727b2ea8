import { expect, test } from 'vitest'
import { withLedger } from './ledger-books.ts'

const fuel = { debit: ['6470=50.00'], credit: ['1010=50.00'] }

test('recoding moves every entry that fits, in one act that undo takes back, and leaves the others', () =>
  withLedger(async ({ does }) => {
    await does('entry.post', { date: '2026-03-01', memo: 'Fuel', payee: 'Fictional Fuels', ...fuel })
    await does('entry.post', { date: '2026-03-02', memo: 'Fuel', payee: 'Fictional Fuels', ...fuel })
    await does('entry.post', { date: '2026-03-03', memo: 'Fuel', payee: 'Somebody Else', ...fuel })
    const done = await does('entry.recode', { account: '6470', to: '6475', payee: 'Fictional Fuels' })
    expect(done.changed.map(({ entry, replacement, amount }) => [entry, replacement, amount])).toEqual([
      ['J1', 'J5', '50.00'],
      ['J2', 'J7', '50.00'],
    ])
    expect(await does('account.show', { account: '6470' })).toMatchObject({ debit: '50.00' })
    expect(await does('account.show', { account: '6475' })).toMatchObject({ debit: '100.00' })
    await does('act.undo', { number: done.act })
    expect(await does('account.show', { account: '6470' })).toMatchObject({ debit: '150.00' })
  }))

test('a reversed entry is not recoded, and its bank line waits to be coded again', () =>
  withLedger(async ({ does }) => {
    const content = btoa('Date,Description,Amount\n2026-03-04,ESSO,-50.00\n')
    await does('statement.import', { file: 'made-up.csv', content, account: '1010' })
    const line = '1010|2026-03-04|-50.00|ESSO#1'
    const { entry } = await does('line.code', { account: '1010', line, to: '6470' })
    await does('entry.reverse', { number: entry, date: '2026-03-05' })
    expect(await does('line.list', { account: '1010', open: true })).toMatchObject([{ line }])
    await expect(does('entry.recode', { account: '6470', to: '6475' })).rejects.toThrow('recode-nothing')
    expect(await does('line.code', { account: '1010', line, to: '6475' })).toMatchObject({ entry: 'J3' })
  }))

test('a single entry that is named is recoded, and the others that fit stay', () =>
  withLedger(async ({ does }) => {
    for (const date of ['2026-03-01', '2026-03-02']) await does('entry.post', { date, memo: 'Fuel', ...fuel })
    const done = await does('entry.recode', { account: '6470', to: '6475', entry: ['J2'] })
    expect(done.changed).toMatchObject([{ entry: 'J2', replacement: 'J4' }])
    expect(await does('account.show', { account: '6470' })).toMatchObject({ debit: '50.00' })
    const off = { account: '6480', to: '6475', entry: ['J1'] }
    await expect(does('entry.recode', off)).rejects.toThrow('recode-nothing')
  }))
