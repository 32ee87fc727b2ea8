import { expect, test } from 'vitest'
import { booksInMemory, type KeptBooks } from './kept-books.ts'

const personal = (): Promise<KeptBooks> => booksInMemory('personal')

function pay({ does }: KeptBooks, date: string, account: string, amount: string, more: object = {}) {
  return does('entry.post', {
    date,
    memo: 'x',
    lines: [
      { account, debit: amount, ...more },
      { account: '1010', credit: amount },
    ],
  })
}

test('envelopes take the money of a month, pay, carry over, and cover each other', async () => {
  const books = await personal()
  const { does, refused } = books
  await does('entry.post', { date: '2026-03-01', memo: 'Pay', debit: ['1010=3000'], credit: ['4000=3000'] })
  await does('envelope.set', { envelope: 'Food', account: ['5000', '5010'], from: '2026-03' })
  await does('envelope.set', { envelope: 'Fun', account: ['5830'], from: '2026-03' })
  await does('envelope.assign', { envelope: 'Food', amount: '600', month: '2026-03' })
  await does('envelope.assign', { envelope: 'Fun', amount: '100', month: '2026-03' })
  await pay(books, '2026-03-10', '5000', '250')
  await pay(books, '2026-04-02', '5830', '180')
  const april = await does('report.envelopes', { month: '2026-04' })
  expect(april).toMatchObject({
    rows: [
      { name: 'Food', brought: '350.00', assigned: '0.00', spent: '0.00', left: '350.00', isOver: false },
      { name: 'Fun', brought: '100.00', spent: '180.00', left: '-80.00', isOver: true },
    ],
    // 3000 − 250 − 180 in the bank, 270 of it in envelopes.
    money: '2570.00',
    unassigned: '2300.00',
    proof: [{ holds: true }],
  })
  await does('envelope.move', { from: 'Food', to: 'Fun', amount: '80' })
  expect(await does('report.envelopes', {})).toMatchObject({ rows: [{ left: '270.00' }, { left: '0.00' }] })
  expect(await refused('envelope.set', { envelope: 'Third', account: ['5830'] })).toEqual([
    'envelope-account-taken',
  ])
  expect(await refused('envelope.set', { envelope: 'Third', account: ['1010'] })).toEqual([
    'personal-account-type',
  ])
  expect(await refused('envelope.assign', { envelope: 'Fun', amount: '1', month: '2026-02' })).toEqual([
    'envelope-months-before',
  ])
  await does('envelope.remove', { envelope: 'Fun' })
  expect(await does('envelope.list', {})).toMatchObject([{ envelope: 'Food', assigned: '520.00' }])
  await books.end()
})

test('net worth counts what the books hold and what they do not, and goals what is saved', async () => {
  const books = await personal()
  const { does, refused } = books
  const opening = { debit: ['1500=300000', '1020=5000'], credit: ['2200=250000', '3990=55000'] }
  await does('entry.post', { date: '2026-01-01', memo: 'Opening', ...opening })
  await does('worth.record', {
    ...{ name: 'House', date: '2026-02-15', amount: '420000', source: 'assessment' },
    account: '1500',
  })
  await does('worth.record', { name: 'Aunt', date: '2026-03-01', amount: '2000', source: 'note', debt: true })
  const worth = await does('report.net-worth', { month: '2026-03', months: '3' })
  // 300000 + 5000 − 250000; from February the house is 420000; from March 2000 more is owed.
  expect(worth).toMatchObject({
    net: ['55000.00', '175000.00', '173000.00'],
    proof: [{ holds: true }, { holds: true }, { holds: true }],
  })
  await does('goal.set', { goal: 'Trip', amount: '8000', by: '2026-12-31', account: ['1020'] })
  // 3000.00 left over April to December.
  expect(await does('report.goals', {})).toMatchObject({
    rows: [{ name: 'Trip', saved: '5000.00', left: '3000.00', months: 9, perMonth: '333.34' }],
  })
  expect(await refused('goal.set', { goal: 'Bike', amount: '1', by: '2026-12-31' })).toEqual([
    'input-missing',
  ])
  await does('worth.remove', { name: 'Aunt', date: '2026-03-01' })
  expect(await does('worth.list', {})).toMatchObject([{ name: 'House', account: '1500' }])
  expect(await refused('worth.remove', { name: 'Aunt', date: '2026-03-01' })).toEqual(['worth-unknown'])
  await does('goal.remove', { goal: 'trip' })
  expect(await refused('goal.remove', { goal: 'trip' })).toEqual(['goal-unknown'])
  await books.end()
})

test('two who keep house together settle what one paid for the other, once', async () => {
  const books = await personal()
  const { does, refused } = books
  expect(await refused('report.household', {})).toEqual(['household-missing'])
  expect(await refused('household.set', { first: 'ana', second: 'ANA' })).toEqual(['household-person-twice'])
  const set = { first: 'ana', second: 'ben', owner: ['1010=ana', '1020=ben'], share: ['5100=60'] }
  await does('household.set', { ...set, from: '2026-04-01' })
  await pay(books, '2026-04-01', '5100', '1000')
  await pay(books, '2026-04-02', '5820', '30', { dims: { class: 'BEN' } })
  // Ben owes 40 % of the rent and his own shirt: 430.00.
  expect(await does('report.household', {})).toMatchObject({ owed: '430.00', debtor: 'BEN', creditor: 'ANA' })
  expect(await does('household.settle', { on: '2026-04-30' })).toMatchObject({
    amount: '430.00',
    debtor: 'BEN',
    creditor: 'ANA',
  })
  expect(await refused('household.settle', { on: '2026-04-30' })).toEqual(['household-settled'])
  expect(await does('report.household', {})).toMatchObject({ owed: '0.00', settled: '430.00' })
  expect(await does('household.show', {})).toMatchObject({ owners: [{ account: '1010', person: 'ANA' }, {}] })
  await does('household.remove', {})
  await books.end()
})

test('receipts are kept as they come in, and the organizer says what lacks', async () => {
  const books = await personal()
  const { does, refused } = books
  const { number } = await pay(books, '2025-05-02', '5300', '120')
  await pay(books, '2025-06-02', '5600', '50')
  const paper = { kind: 'medical', date: '2025-05-02', amount: '120', from: 'Maple Dental' } as const
  const { receipt } = await does('organizer.keep', { ...paper, entry: number })
  const shown = await does('organizer.show', { year: 2025 })
  const items: readonly unknown[] = Array.isArray(shown.items) ? shown.items : []
  expect(items).toContainEqual(
    expect.objectContaining({
      kind: 'medical',
      state: 'there',
      books: '120.00',
      kept: '120.00',
      lacking: [],
    }),
  )
  expect(items).toContainEqual(
    expect.objectContaining({
      kind: 'donation',
      state: 'lacking',
      lacking: [expect.objectContaining({ entry: 'J2', amount: '50.00' })],
    }),
  )
  expect(await does('organizer.list', { kind: 'medical' })).toMatchObject([{ receipt, entry: 'J1' }])
  expect(await refused('organizer.hand-over', { year: 2025 })).toEqual(['t1-not-kept'])
  await does('t1.keep', { year: 2025, taxpayer: { province: 'ON', born: '1985-04-12' } })
  expect(await does('organizer.hand-over', { year: 2025 })).toMatchObject({
    answers: [{ name: 'medical', amount: '120.00' }],
  })
  expect((await does('t1.answer', { year: 2025 })).answers).toMatchObject([
    { name: 'medical', said: '120.00' },
  ])
  await does('organizer.drop', { receipt })
  expect(await refused('organizer.drop', { receipt })).toEqual(['receipt-unknown'])
  await books.end()
})
