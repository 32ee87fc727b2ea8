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

test('a package with a schedule stands among the deadlines, is made a letter with its PDF, and is said to be sent', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', { date: '2026-03-01', debit: ['1010=100.00'], credit: ['4000=100.00'] })
    const report = { name: 'Quarter', report: 'package', option: ['parts=balance-sheet;Results'] }
    await does('report.save', { name: 'Results', report: 'income-statement' })
    await does('report.save', report)
    expect(await refused('report.mail', { name: 'Quarter', inline: true })).toEqual(['report-not-scheduled'])
    expect(await refused('report.unschedule', { name: 'Quarter' })).toEqual(['report-not-scheduled'])
    const wish = { name: 'quarter', every: 'quarter', from: '2026-01-15', language: 'fr' } as const
    expect(await refused('report.schedule', { ...wish, to: ['fern'] })).toEqual(['report-address-wrong'])
    expect(await refused('report.schedule', { ...wish })).toEqual(['input-missing'])
    const to = ['Érable <compta@erable.example>', 'fern@birch.example']
    const given = await does('report.schedule', { ...wish, to })
    expect(given).toMatchObject({
      id: 'quarter',
      name: 'Quarter',
      schedule: { days: 15, language: 'fr', to },
    })
    await does('report.save', { ...report, option: ['parts=Results'] })
    expect((await does('report.list', {}))[0]).toMatchObject({
      name: 'Quarter',
      schedule: { every: 'quarter' },
    })
    const seen = { on: '2026-05-01', through: '2026-07-31' }
    const own = async () =>
      (await does('deadline.list', seen)).deadlines.filter(({ kind }) => kind === 'package')
    // The quarters that end on March 31 and June 30, 15 days later each.
    const mail = (end: string) => `daybook report mail quarter --through ${end}`
    expect((await own()).map(({ id, on, state, command }) => [id, on, state, command])).toEqual([
      ['package/quarter/2026-03-31', '2026-04-15', 'late', mail('2026-03-31')],
      ['package/quarter/2026-06-30', '2026-07-15', 'open', mail('2026-06-30')],
    ])
    // It is made from the closed quarter: that nobody sent it yet keeps no close open.
    const { rows } = await does('close.list', { through: '2026-03-31' }, { today: '2026-05-01' })
    expect(rows.find(({ row }) => row === 'deadlines')).toMatchObject({ state: 'proven' })
    const { mails, note } = await does('report.mail', {
      name: 'Quarter',
      through: '2026-02-10',
      inline: true,
    })
    expect(note).toMatch(/^Nothing is sent by this program/)
    expect(mails).toMatchObject([{ deadline: 'package/quarter/2026-03-31', from: '2026-01-01', to }])
    const text = Buffer.from(mails[0]?.base64 ?? '', 'base64').toString('ascii')
    expect(text).toContain('<compta@erable.example>,\r\n <fern@birch.example>\r\nSubject: ')
    expect(text).toContain('Content-Type: application/pdf')
    expect(text).not.toContain('From:')
    // The PDF is whole: `%PDF` in base64 stands at the beginning of its part.
    expect(text).toContain('\r\n\r\nJVBERi')
    const [, words = ''] = /base64\r\n\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--/.exec(text) ?? []
    expect(Buffer.from(words, 'base64').toString('utf8')).toContain(
      'Période de trois mois terminée le 31 mars 2026',
    )
    await does('deadline.done', { deadline: 'package/quarter/2026-03-31', date: '2026-04-12' })
    expect((await own()).map(({ id }) => id)).toEqual(['package/quarter/2026-06-30'])
    // Changed, it goes on from the day that it had: what waits to be sent still waits.
    const { from: _from, ...later } = wish
    const changed = await does('report.schedule', { ...later, days: 20, to })
    expect(changed.schedule).toEqual({ every: 'quarter', days: 20, from: '2026-01-15', to, language: 'fr' })
    expect((await own()).map(({ id }) => id)).toEqual(['package/quarter/2026-06-30'])
    await does('report.unschedule', { name: 'Quarter' })
    expect(await own()).toEqual([])
  }))
