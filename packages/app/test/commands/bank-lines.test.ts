import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { withLedger } from './ledger-books.ts'
import { dealAbroad } from './with-books.ts'

/** Imports lines `date,text,amount` into an account. */
async function bring(books: KeptBooks, account: string, ...lines: readonly string[]): Promise<void> {
  const content = btoa(
    `Date,Description,Amount\n${lines.join('\n')}\n2026-01-01,OPENING,1.00\n2026-01-01,OPENING,-1.00\n`,
  )
  await books.does('statement.import', { file: `${account}.csv`, content, account, confirm: true })
}

async function proposed(
  { does }: KeptBooks,
  account: string = '1010',
): Promise<Readonly<Record<string, string>>> {
  const all = await does('line.propose', { account })
  return Object.fromEntries(
    all
      .filter(({ text }) => text !== 'OPENING')
      .map(({ text, kind, proposal, sure }) => [text, `${kind} ${proposal}${sure ? ' !' : ''}`]),
  )
}

async function states(
  { does }: KeptBooks,
  account: string = '1010',
): Promise<Readonly<Record<string, string>>> {
  const all = await does('line.list', { account })
  return Object.fromEntries(
    all
      .filter(({ text }) => text !== 'OPENING')
      .map(({ text, state, left = '' }) => [text, `${state} ${left}`.trim()]),
  )
}

const fuel = '1010|2026-03-04|-64.10|ESSO#1'

test('all that is sure is accepted in one act, which undo takes back whole', () =>
  withLedger(async (books) => {
    const { does } = books
    await does('account.open', { code: '1020', name: 'Savings', type: 'asset', subtype: 'bank' })
    const bank = { credit: ['1010=311.90'], debit: ['6450=311.90'] }
    await does('entry.post', { date: '2026-03-01', memo: 'Hydro', ref: '1187', ...bank })
    for (const amount of ['600.00', '550.00']) {
      const receipt = { debit: [`1010=${amount}`], credit: [`1100=${amount}`] }
      await does('entry.post', { date: '2026-03-20', memo: 'Receipt', ...receipt })
    }
    await bring(
      books,
      '1010',
      '2026-03-18,VIREMENT 88213,-2000.00',
      '2026-03-20,CHQ 1187,-311.90',
      '2026-03-21,DEPOT,1150.00',
      '2026-03-22,ESSO,-64.10',
    )
    await bring(books, '1020', '2026-03-19,TRANSFER,2000.00')
    expect(await proposed(books)).toEqual({
      'VIREMENT 88213': 'pair = 1020 !',
      'CHQ 1187': 'posted = J1 !',
      DEPOT: 'posted = J2 J3 !',
      ESSO: 'ask ?',
    })
    const before = await states(books)
    const done = await does('line.accept', { account: '1010' })
    expect(done.entries).toEqual(['J4'])
    expect(done.accepted.map(({ account, entry, by }) => `${account} ${entry} ${by}`)).toEqual([
      '1010 J4 pair',
      '1020 J4 pair',
      '1010 J1 posted',
      '1010 J2 posted',
      '1010 J3 posted',
    ])
    expect(await states(books)).toEqual({
      'VIREMENT 88213': 'matched',
      'CHQ 1187': 'matched',
      DEPOT: 'matched',
      ESSO: 'open',
    })
    expect(await states(books, '1020')).toEqual({ TRANSFER: 'matched' })
    await does('act.undo', { number: done.act })
    expect(await states(books)).toEqual(before)
    expect(await states(books, '1020')).toEqual({ TRANSFER: 'open' })
  }))

test('what is not sure is accepted only where it is named, and an open question holds a line back', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await bring(books, '1010', '2026-03-04,ESSO,-64.10', '2026-03-05,ESSO,-50.00', '2026-03-06,ESSO,-40.00')
    await does('line.code', { account: '1010', line: fuel, to: '6470', tax: 'HST-ON' })
    const second = '1010|2026-03-05|-50.00|ESSO#1'
    const third = '1010|2026-03-06|-40.00|ESSO#1'
    expect(await refused('line.accept', { account: '1010' })).toEqual(['accept-nothing'])
    await does('line.accept', { account: '1010', lines: [second] })
    await does('line.ask', { account: '1010', line: third, question: 'Whose car?' })
    expect(await refused('line.accept', { account: '1010' })).toEqual(['accept-nothing'])
    expect(await does('line.list', { account: '1010', state: 'asked' })).toMatchObject([
      { line: third, note: 'Whose car?' },
    ])
    await does('line.answer', { account: '1010', line: third, answer: 'Ours' })
    const done = await does('line.accept', { account: '1010' })
    expect(done.accepted).toMatchObject([{ line: third, by: 'habit', amount: '-40.00' }])
    // 40.00 × 13/113 = 4.60; 64.10: 7.37; 50.00: 5.75
    expect(await does('account.show', { account: '2310' })).toMatchObject({ debit: '17.72' })
  }))

test('a repeated key accepts nothing twice and answers the same', () =>
  withLedger(async (books) => {
    const { does } = books
    await bring(books, '1010', '2026-03-04,ESSO,-64.10')
    const input = { account: '1010', line: fuel, share: ['6470=60%@HST-ON', '3200'] }
    const dry = await does('line.split', input, { dryRun: true })
    expect(dry.dryRun).toBe(true)
    const once = await does('line.split', input, { key: 'k1' })
    const again = await does('line.split', input, { key: 'k1' })
    expect(again).toEqual({ ...once, repeated: true })
    // 60 % of 64.10 is 38.46, of which 4.42 is tax (38.46 × 13/113 = 4.4246).
    expect(once.postings).toEqual([
      { account: '1010', debit: '', credit: '64.10' },
      { account: '6470', debit: '34.04', credit: '' },
      { account: '2310', debit: '4.42', credit: '', tag: 'gst.itc' },
      { account: '3200', debit: '25.64', credit: '' },
    ])
  }))

test('one line is matched with many entries and many lines with one; what is over stays open', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    const post = async (amount: string) => {
      const lines = { debit: [`6235=${amount}`], credit: [`1010=${amount}`] }
      return (await does('entry.post', { date: '2026-02-01', memo: 'Old', ...lines })).number
    }
    await bring(books, '1010', '2026-03-04,ESSO,-64.10', '2026-03-05,BOIS,-30.00', '2026-03-06,BOIS,-20.00')
    const [first, second] = [await post('40.00'), await post('20.00')]
    const done = await does('line.match', { account: '1010', line: fuel, entries: [first, second] })
    expect(done.left).toBe('-4.10')
    expect((await states(books)).ESSO).toBe('open -4.10')
    await does('line.code', { account: '1010', line: fuel, to: '6470' })
    expect((await states(books)).ESSO).toBe('matched')
    const whole = await post('50.00')
    const bois = ['1010|2026-03-05|-30.00|BOIS#1', '1010|2026-03-06|-20.00|BOIS#1'] as const
    await does('line.match', { account: '1010', line: bois[0], also: [bois[1]], entries: [whole] })
    expect(await states(books)).toMatchObject({ BOIS: 'matched' })
    expect(await refused('line.match', { account: '1010', line: bois[0], entries: [whole] })).toEqual([
      'line-coded',
    ])
    await does('line.unmatch', { account: '1010', line: bois[0] })
    expect(await does('line.list', { account: '1010', open: true })).toMatchObject([
      { text: 'OPENING' },
      { text: 'OPENING' },
      { line: bois[0] },
    ])
  }))

test('a line that is left out stays out when the same statement comes again, until it is taken in', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await bring(books, '1010', '2026-03-04,ESSO,-64.10')
    await does('line.exclude', { account: '1010', lines: [fuel], reason: 'private' })
    await bring(books, '1010', '2026-03-04,ESSO,-64.10')
    expect(await does('line.list', { account: '1010', state: 'excluded' })).toMatchObject([
      { line: fuel, note: 'private' },
    ])
    expect(await proposed(books)).toEqual({})
    expect(await refused('line.code', { account: '1010', line: fuel, to: '6470' })).toEqual(['line-excluded'])
    await does('line.include', { account: '1010', lines: [fuel] })
    expect(await states(books)).toEqual({ ESSO: 'open' })
    expect(await refused('line.include', { account: '1010', lines: [fuel] })).toEqual(['line-not-excluded'])
  }))

test('a transfer posted from one side is found by the other bank’s line when it comes', () =>
  withLedger(async (books) => {
    const { does } = books
    await does('account.open', { code: '1020', name: 'Savings', type: 'asset', subtype: 'bank' })
    await bring(books, '1010', '2026-03-18,VIREMENT,-2000.00')
    const line = '1010|2026-03-18|-2000.00|VIREMENT#1'
    await does('line.transfer', { account: '1010', line, to: '1020' })
    await bring(books, '1020', '2026-03-20,DEPOT,2000.00')
    expect(await proposed(books, '1020')).toEqual({ DEPOT: 'pair = J1 !' })
    await does('line.accept', { account: '1020' })
    expect(await does('account.show', { account: '1020' })).toMatchObject({ debit: '2000.00' })
  }))

test('a line in another currency is coded at the recorded rate, at a typed one, or not at all', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await dealAbroad(books)
    await bring(books, '1030', '2026-03-04,SHOP,-10.00', '2026-03-05,SHOP,-20.00')
    const [first, second] = ['1030|2026-03-04|-10.00|SHOP#1', '1030|2026-03-05|-20.00|SHOP#1'] as const
    expect(await refused('line.code', { account: '1030', line: first, to: '6235' })).toEqual(['rate-missing'])
    await does('line.code', { account: '1030', line: first, to: '6235', rate: '1.35' })
    await does('rate.record', { currency: 'USD', date: '2026-03-04', rate: '1.40', source: 'made up' })
    await does('line.code', { account: '1030', line: second, to: '6235' })
    // 10.00 at 1.35 and 20.00 at 1.40
    expect(await does('account.show', { account: '6235' })).toMatchObject({ debit: '41.50' })
    expect(await states(books, '1030')).toEqual({ SHOP: 'matched' })
  }))

test('many coded lines are recoded in one act with what changes by account, and undo takes it back', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await bring(books, '1010', '2026-03-04,ESSO,-64.10', '2026-03-05,ESSO 2,-50.00', '2026-03-06,BELL,-11.30')
    for (const { line } of (await does('line.list', { account: '1010' })).filter(
      ({ text }) => text !== 'OPENING',
    )) {
      await does('line.code', { account: '1010', line, to: '6480' })
    }
    const input = { account: '1010', to: '6470', tax: 'HST-ON', text: 'esso', was: '6480' }
    const preview = await does('line.recode', input, { dryRun: true })
    expect(preview.accounts).toEqual([
      { account: '2310', before: '0.00', after: '13.12' },
      { account: '6470', before: '0.00', after: '100.98' },
      { account: '6480', before: '114.10', after: '0.00' },
    ])
    const done = await does('line.recode', input)
    expect(done.changed.map(({ entry, replacement }) => `${entry} ${replacement}`)).toEqual([
      'J1 J5',
      'J2 J7',
    ])
    expect(await states(books)).toMatchObject({ ESSO: 'matched', 'ESSO 2': 'matched' })
    expect(await refused('line.recode', input)).toEqual(['recode-nothing'])
    await does('act.undo', { number: done.act })
    expect(await does('account.show', { account: '6480' })).toMatchObject({ debit: '125.40' })
    expect(await states(books)).toMatchObject({ ESSO: 'matched', 'ESSO 2': 'matched' })
  }))
