import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { withLedger } from './ledger-books.ts'

const march = { through: '2026-03-31' }
const rent = { date: '2026-03-02', memo: 'Rent', debit: ['1090=900.00'], credit: ['2100=900.00'] }
const known = { date: '2026-03-03', memo: 'It was rent', debit: ['6420=900.00'], credit: ['1090=900.00'] }

/** The rows of the close of March by name. */
async function rowsOf({ does }: KeptBooks) {
  const { rows } = await does('close.list', march)
  return new Map(rows.map((each) => [each.row, each]))
}

test('rows of a close tick themselves as soon as their proof holds, and untick themselves again', () =>
  withLedger(async (books) => {
    const { does } = books
    await does('entry.post', rent)
    const fees = { memo: 'Fees', debit: ['6120=40.00'], credit: ['2100=40.00'] }
    await does('entry.accrue', { ...fees, date: '2026-02-28', reverseOn: '2026-05-01' })
    const rows = await rowsOf(books)
    expect(rows.get('suspense')).toMatchObject({
      state: 'open',
      detail: '1090 Suspense - to be coded 900.00',
    })
    // The accrual of February stands through March: its reversal comes in May.
    expect(rows.get('accruals')).toMatchObject({ state: 'open', detail: 'J2 (of 2026-02-28)' })
    expect(rows.get('balance')).toMatchObject({ state: 'proven', detail: '940.00 = 940.00' })
    expect(await does('entry.accruals', { on: '2026-03-31' })).toMatchObject({
      accruals: [{ entry: 'J2', amount: '40.00', reverseOn: '2026-05-01', papers: 0 }],
      total: '40.00',
    })
    const { seq } = await does('entry.post', known)
    expect((await rowsOf(books)).get('suspense')).toMatchObject({ state: 'proven' })
    await does('act.undo', { number: seq })
    expect((await rowsOf(books)).get('suspense')).toMatchObject({ state: 'open' })
  }))

test('a month is locked once proofs, people and the client’s answers have ticked every row', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await does('entry.post', rent)
    await does('close.add-row', { text: 'Count the float' })
    await does('question.ask', { text: 'Whose rent?', entry: 'J1' })
    const waiting = { state: 'waiting', detail: 'Q1', by: 'client' }
    expect((await rowsOf(books)).get('questions')).toMatchObject(waiting)
    expect(await refused('close.lock', march)).toEqual(['close-rows-open'])
    const judged = { ...march, initials: 'AB' }
    expect(await refused('close.judge', { ...judged, row: 'suspense' })).toEqual(['checklist-row-proven'])
    await does('question.answer', { question: 'Q1', answer: 'The shop’s', from: 'Ms. Alder' })
    for (const [row, { by, state }] of await rowsOf(books)) {
      if (by === 'person') await does('close.judge', { ...judged, row })
      else if (state === 'open')
        await does('close.judge', { ...judged, row, notNeeded: true, note: 'agreed' })
    }
    const rows = await rowsOf(books)
    expect([...rows.values()].filter(({ state }) => state === 'open' || state === 'waiting')).toEqual([])
    expect(rows.get('own-count-the-float')).toMatchObject({ state: 'judged', initials: 'AB', own: true })
    await does('close.unjudge', { ...march, row: 'ageing' })
    expect((await rowsOf(books)).get('ageing')).toMatchObject({ state: 'open' })
    await does('close.lock', { ...march, insist: true, reason: 'the owner asked' })
    expect(await does('period.status', {})).toMatchObject({
      lockedThrough: '2026-03-31',
      reason: 'the owner asked (open: ageing)',
    })
  }))

test('a question about a bank line stands on the line with its answer, and counts as one that waits', () =>
  withLedger(async ({ does }) => {
    const content = btoa('Date,Description,Amount\n2026-03-05,BELL,-11.30\n')
    await does('statement.import', { file: 'bank.csv', content, account: '1010', confirm: true })
    const line = '1010|2026-03-05|-11.30|BELL#1'
    await does('question.ask', { text: 'Whose telephone?', account: '1010', line, choice: ['Shop'] })
    await does('question.ask', { text: 'The lease, please', paper: true })
    expect(await does('book.status', {})).toMatchObject({ questions: 2 })
    expect(await does('question.list', {})).toMatchObject({
      questions: [
        {
          question: 'Q1',
          kind: 'line',
          date: '2026-03-05',
          what: 'BELL',
          amount: '-11.30',
          choices: ['Shop'],
        },
        { question: 'Q2', wants: 'paper' },
      ],
    })
    await does('question.answer', { question: '1', answer: 'Shop' })
    expect(await does('line.list', { account: '1010' })).toMatchObject([{ note: 'Whose telephone? Shop' }])
    await does('question.answer', { question: 'Q2', name: 'lease.pdf', base64: btoa('%PDF-1.4 lease') })
    expect(await does('book.status', {})).toMatchObject({ questions: 0 })
    expect(await does('question.list', { all: true })).toMatchObject({ answered: 2, open: 0 })
  }))

test('deadlines follow from what is said of them, and are done once somebody says so', () =>
  withLedger(async ({ does, refused }) => {
    await does('entry.post', {
      date: '2026-03-02',
      memo: 'Rent',
      debit: ['6420=900.00'],
      credit: ['2100=900.00'],
    })
    await does('deadline.set', { kind: 'registry-return', way: 'CA', date: '2020-05-03' })
    await does('deadline.add', { name: 'Licence', date: '2026-05-31', every: 'yearly' })
    const seen = await does('deadline.list', { on: '2026-06-01', through: '2027-07-31' })
    const days = Object.fromEntries(seen.deadlines.map(({ id, on, state }) => [id, `${on} ${state}`]))
    expect(days).toEqual({
      // 2026-05-31 is past; May 3 and 60 days are July 2.
      'own/licence/2026-05-31': '2026-05-31 late',
      'registry-return/2026-05-03': '2026-07-02 due',
      't2-pay/2026': '2027-03-01 open',
      'own/licence/2027-05-31': '2027-05-31 open',
      'registry-return/2027-05-03': '2027-07-02 open',
      't2-file/2026': '2027-06-30 open',
    })
    expect(seen.unsaid.map(({ kind }) => kind)).toEqual(['t2-instalment'])
    await does('deadline.done', { deadline: 't2-pay/2026', note: '4471' })
    const after = await does('deadline.list', { on: '2026-06-01', through: '2027-07-31', done: true })
    expect(after.deadlines.find(({ id }) => id === 't2-pay/2026')).toMatchObject({ state: 'done' })
    await does('deadline.remove', { deadline: 'done/t2-pay/2026' })
    expect(await refused('deadline.done', { deadline: 't4/2026' })).toEqual(['deadline-unknown'])
  }))

test('books that were taken over have returns from the period in which they begin, and a word that says so', () =>
  withLedger(async ({ does }) => {
    const content = btoa('Account,Debit,Credit\n1010,500.00,\n3000,,500.00\n')
    await does('opening.take', { start: '2026-01-01', file: 'tb.csv', content })
    await does('registration.set', {
      ...{ program: 'GST', number: '123456782RT0001', from: '2019-01-01' },
      ...{ frequency: 'quarterly', method: 'regular' },
    })
    await does('entry.post', { date: '2026-02-10', memo: 'x', debit: ['6420=9.00'], credit: ['1010=9.00'] })
    const on = '2026-05-20'
    const { deadlines } = await does('deadline.list', { on, through: '2026-08-31' })
    const returns = deadlines.filter(({ kind }) => kind === 'GST')
    expect(returns.map(({ id, state, note }) => [id, state, note])).toEqual([
      // Quarters of 2025 and before were filed elsewhere. April 30 was the day of the first of 2026.
      ['GST/2026-03-31', 'late', expect.stringContaining('the books begin in this period')],
      ['GST/2026-06-30', 'open', undefined],
    ])
    const { due } = await does('book.status', { on })
    expect(due.filter(({ kind }) => kind === 'file-return')).toMatchObject([
      { name: 'GST 2026-03-31', on: '2026-04-30', late: true },
      { name: 'GST 2026-06-30', late: false },
    ])
  }))
