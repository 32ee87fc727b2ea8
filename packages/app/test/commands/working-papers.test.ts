import { expect, test } from 'vitest'
import { booksInMemory } from './kept-books.ts'

const year = '2025'

test('working papers are ticked, reviewed, signed, lapse when the amount moves, and roll forward', async () => {
  const books = await booksInMemory()
  const { does, refused } = books
  await does('entry.post', { date: '2025-06-30', memo: 'Shares', debit: ['1010=500'], credit: ['3000=500'] })
  const bank = { account: '1010', year } as const
  await does('workpaper.tick', { ...bank, mark: 'B', did: 'agreed to the statement', by: 'as' })
  await does('workpaper.refer', { ...bank, ref: 'A-9' })
  expect(await refused('workpaper.sign', { ...bank, as: 'reviewer', by: 'BT' })).toEqual([
    'workpaper-not-prepared',
  ])
  expect(await does('workpaper.sign', { ...bank, by: 'as' })).toMatchObject({
    closing: '500.00',
    preparer: 'signed',
  })
  await does('workpaper.note', { ...bank, text: 'Confirmation?', by: 'BT' })
  expect(await refused('workpaper.sign', { ...bank, as: 'reviewer', by: 'BT' })).toEqual([
    'workpaper-notes-open',
  ])
  await does('workpaper.answer', { ...bank, number: '1', text: 'in the binder', by: 'AS' })
  await does('workpaper.clear', { ...bank, number: '1', by: 'BT' })
  await does('workpaper.sign', { ...bank, as: 'reviewer', by: 'BT' })
  expect(await does('report.lead-sheets', { on: '2025-12-31' })).toMatchObject({
    sheets: [{ letter: 'A', lines: [{ ref: 'A-9', ticks: ['B'], reviewer: 'signed' }] }, { letter: 'TT' }],
    proof: [{ holds: true }, { holds: true }],
  })
  await does('entry.post', { date: '2025-07-01', memo: 'Fee', debit: ['6230=20'], credit: ['1010=20'] })
  const listed = await does('workpaper.list', { year })
  expect(listed.papers).toMatchObject([
    { closing: '480.00', signs: [{ state: 'lapsed' }, { state: 'lapsed' }] },
  ])
  const { act } = await does('workpaper.roll', { year })
  expect(await refused('workpaper.roll', { year })).toEqual(['nothing-to-change'])
  expect((await does('workpaper.list', { year: '2026' })).papers).toMatchObject([
    { ref: 'A-9', ticks: [], notes: [], signs: [] },
  ])
  await does('act.undo', { number: act })
  expect((await does('workpaper.list', { year: '2026' })).papers).toEqual([])
  await books.end()
})

test('a batch that differs from its control totals posts nothing and keeps what was typed, once', async () => {
  const books = await booksInMemory()
  const { does, refused } = books
  const entry = (date: string, amount: string) => ({
    ...{ date, memo: 'Paper' },
    ...{ debit: [`6230=${amount}`], credit: [`1010=${amount}`] },
  })
  const typed = { entries: [entry('2026-04-03', '50'), entry('2026-04-04', '45')], expectCount: 2 }
  const wrong = { ...typed, expectDebit: '59', keep: true }
  expect(await refused('entry.batch', wrong)).toEqual(['batch-totals', 'batch-kept'])
  expect(await refused('entry.batch', wrong)).toEqual(['batch-totals', 'batch-kept'])
  expect(await does('entry.drafts', {})).toHaveLength(2)
  expect(await refused('entry.batch', { ...wrong, keep: false })).toEqual(['batch-totals'])
  expect(await does('entry.batch', { ...typed, expectDebit: '95' })).toMatchObject({ count: 2 })
  await books.end()
})

test('an adjustment is proposed with its reason, then posted in the 13th period or rejected, once', async () => {
  const books = await booksInMemory()
  const { does, refused } = books
  const fee = { debit: ['6230=5000'], credit: ['2000=5000'], by: 'AS', year }
  const audit = await does('adjustment.propose', { memo: 'Audit', reason: 'not billed yet', ...fee })
  const other = await does('adjustment.propose', { memo: 'Twice', reason: 'by mistake', ...fee })
  expect(audit.year).toBe('2025-12-31')
  const lame = { memo: 'x', reason: 'no reason', by: 'AS', debit: ['6230=1'] }
  expect(await refused('adjustment.propose', lame)).toContain('entry-too-short')
  const { number, act } = await does('adjustment.post', { proposal: audit.proposal })
  expect(await does('entry.show', { number })).toMatchObject({ date: '2025-12-31', layer: 'adjusting' })
  await does('adjustment.reject', { proposal: other.proposal, reason: 'there already' })
  expect(await refused('adjustment.post', { proposal: other.proposal })).toEqual(['proposal-settled'])
  expect(await refused('adjustment.reject', { proposal: 'A999', reason: 'nothing' })).toEqual([
    'proposal-unknown',
  ])
  expect(await does('adjustment.list', { year })).toMatchObject([
    { state: 'posted', entry: number, net: '-5000.00' },
    { state: 'rejected', rejected: 'there already' },
  ])
  await does('act.undo', { number: act })
  expect(await does('adjustment.list', { open: true })).toMatchObject([{ memo: 'Audit', state: 'open' }])
  await books.end()
})
