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
    answers: [{ name: 'medical', label: 'Medical expenses', amount: '120.00' }],
  })
  expect((await does('t1.answer', { year: 2025 })).answers).toMatchObject([
    { name: 'medical', said: '120.00' },
  ])
  // What a person had typed is told before it goes, and after.
  const was = async (options = {}) => {
    const { answers } = await does('organizer.hand-over', { year: 2025 }, options)
    return answers.map((each) => each.was)
  }
  expect(await was()).toEqual([undefined])
  await does('t1.answer', { year: 2025, answer: ['medical=300'] })
  expect(await was({ dryRun: true })).toEqual(['300'])
  expect(await was()).toEqual(['300'])
  expect(await was()).toEqual([undefined])
  await does('organizer.drop', { receipt })
  expect(await refused('organizer.drop', { receipt })).toEqual(['receipt-unknown'])
  await books.end()
})

test('a person says that there is no such paper, until one comes; its file hangs on it and on its entry', async () => {
  const books = await personal()
  const { does, refused } = books
  const stateOf = async (kind: string) => {
    const { items } = await does('organizer.show', { year: 2025 })
    return (Array.isArray(items) ? items : []).find((each) => each.kind === kind)?.state
  }
  const said = await does('organizer.none', { kind: 'donation', year: 2025 })
  expect(await stateOf('donation')).toBe('nothing')
  expect(await refused('organizer.none', { kind: 'donation', year: 2025 })).toEqual(['nothing-to-change'])
  // The books know of a gift: the word does not hold against them.
  const { number } = await pay(books, '2025-06-02', '5600', '50')
  expect(await stateOf('donation')).toBe('lacking')
  const slip = { name: 'gift.txt', base64: btoa('Receipt 118') }
  expect(await refused('organizer.attach', { receipt: said.receipt, ...slip })).toEqual(['receipt-none'])
  const gift = { kind: 'donation', date: '2025-06-02', amount: '50', from: 'Food Bank' } as const
  const { receipt } = await does('organizer.keep', { ...gift, entry: number, ...slip })
  expect(await stateOf('donation')).toBe('there')
  expect(await does('organizer.list', {})).toMatchObject([{ receipt, paper: 'gift.txt', none: false }])
  expect(await does('organizer.paper', { receipt })).toMatchObject({ base64: slip.base64 })
  expect((await does('entry.show', { number })).papers).toMatchObject([{ name: 'gift.txt' }])
  expect(await refused('organizer.none', { kind: 'donation', year: 2025 })).toEqual(['receipt-there'])
  expect(await does('book.verify', {})).toMatchObject({ proved: true })
  await books.end()
})

test('every number of envelopes, goals and a household opens down to its postings', async () => {
  const books = await personal()
  const { does } = books
  const opened = async (figure: unknown) => {
    const { value, postings } = await does('figure.explain', { figure: String(figure) })
    return [value, postings.map(({ entry, amount }) => `${entry} ${amount}`)]
  }
  await pay(books, '2026-03-10', '5000', '250')
  await pay(books, '2026-04-02', '5000', '40')
  await does('envelope.set', { envelope: 'Food', account: ['5000'], from: '2026-03' })
  await does('envelope.assign', { envelope: 'Food', amount: '600', month: '2026-03' })
  const april = await does('report.envelopes', { month: '2026-04' })
  expect(april).toMatchObject({ rows: [{ brought: '350.00', left: '310.00' }], unassigned: '-600.00' })
  const figuresOf = (report: object) =>
    JSON.stringify(report)
      .match(/"[a-z]+(?:-[a-z]+)*@[^"]+"/g)
      ?.map((each) => each.slice(1, -1)) ?? []
  const ids = figuresOf(april)
  const named = (line: string) => ids.find((each) => each.endsWith(line))
  // 600.00 less 250.00 of March; 350.00 less 40.00 of April; the bank owes 290.00, envelopes hold 310.00.
  expect(await opened(named(':food:brought'))).toEqual(['350.00', ['J1 250.00']])
  expect(await opened(named(':food:left'))).toEqual(['310.00', ['J1 250.00', 'J2 40.00']])
  expect(await opened(named(':all.money'))).toEqual(['-290.00', ['J1 -250.00', 'J2 -40.00']])
  expect((await opened(named(':all.unassigned')))[0]).toBe('-600.00')
  await does('household.set', { first: 'ANA', second: 'BEN', owner: ['1010=ANA'], from: '2026-03-01' })
  await does('goal.set', { goal: 'Trip', amount: '80', by: '2026-12-31', account: ['1020'] })
  const reports = [
    await does('report.household', { month: '2026-04' }),
    await does('report.goals', { on: '2026-04-30' }),
    await does('report.net-worth', { month: '2026-04', months: '2' }),
  ]
  // Half of 290.00: 125.00 brought from March, 20.00 of April.
  const owed = reports.flatMap(figuresOf).find((each) => each.endsWith('all.owed'))
  expect(await opened(owed)).toEqual(['145.00', ['J1 250.00', 'J2 40.00']])
  for (const figure of reports.flatMap(figuresOf)) await opened(figure)
  await books.end()
})
