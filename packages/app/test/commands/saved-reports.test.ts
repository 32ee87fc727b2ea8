import { expect, test } from 'vitest'
import { reports } from '../../src/reports/registry.ts'
import { withBooks } from './with-books.ts'

test('a report is saved with its options, opened again, listed and removed', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', { date: '2026-03-01', debit: ['1010=100.00'], credit: ['4000=100.00'] })
    const saved = await does('report.save', {
      name: 'By department',
      report: 'income-statement',
      option: ['by=department', 'zeros'],
      options: { from: '2026-01-01', through: '2026-03-31' },
    })
    expect(saved).toMatchObject({
      id: 'by-department',
      options: { by: 'department', zeros: 'yes', from: '2026-01-01', through: '2026-03-31' },
    })
    expect(await does('report.list', {})).toEqual([
      { id: 'by-department', name: 'By department', report: 'income-statement', options: saved.options },
    ])
    const opened = await does('report.run', { name: 'by DEPARTMENT' })
    const asked = await does('report.income-statement', {
      by: 'department',
      zeros: true,
      from: '2026-01-01',
      through: '2026-03-31',
    })
    expect({ ...opened, asOfSeq: 0 }).toEqual({ ...asked, asOfSeq: 0 })
    const other = await does('report.run', { name: 'By department', option: ['through=2026-02-28'] })
    expect(other).toMatchObject({ totals: { 'net-income': '0.00' } })
    await does('report.remove', { name: 'By department' })
    expect(await refused('report.run', { name: 'By department' })).toEqual(['saved-report-unknown'])
    expect(await refused('report.remove', { name: 'By department' })).toEqual(['saved-report-unknown'])
  }))

test('only options that the report has are saved', () =>
  withBooks(async ({ refused }) => {
    const wish = { name: 'Mine', report: 'balance-sheet' }
    expect(await refused('report.save', { ...wish, report: 'moon' })).toEqual(['report-unknown'])
    expect(await refused('report.save', { ...wish, report: 'constructor' })).toEqual(['report-unknown'])
    expect(await refused('report.save', { ...wish, option: ['colour=red'] })).toEqual(['input-malformed'])
    expect(await refused('report.save', { ...wish, option: ['on=2026-02-30'] })).toEqual(['date-malformed'])
  }))

test('saving and removing are undone', () =>
  withBooks(async ({ does }) => {
    const wish = { name: 'Mine', report: 'balance-sheet' }
    const { act: first } = await does('report.save', wish)
    const { act: second } = await does('report.save', { ...wish, option: ['compare=prior-year'] })
    await does('act.undo', { number: second })
    expect(await does('report.list', {})).toMatchObject([{ options: {} }])
    const { act: removed } = await does('report.remove', { name: 'Mine' })
    await does('act.undo', { number: removed })
    expect(await does('report.list', {})).toHaveLength(1)
    await does('act.undo', { number: first })
    expect(await does('report.list', {})).toEqual([])
  }))

test('no option of a report is named like an amount: the chain would read its text as money', async () => {
  for (const [name, load] of Object.entries(reports)) {
    const { options } = await load()
    expect([name, ['amount', 'opening', 'closing'].filter((each) => Object.hasOwn(options, each))]).toEqual([
      name,
      [],
    ])
  }
})
