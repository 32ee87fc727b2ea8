import { expect, test } from 'vitest'
import { withBooks } from './with-books.ts'

test('payroll is set up piece by piece, and taken back', () =>
  withBooks(async ({ does, refused }) => {
    const first = await does('payroll.setup', { craAccount: '123456782 rp 0001', remitter: 'regular' })
    await does('payroll.setup', {
      compensation: ['ON:G1=1,02'],
      board: ['ON=77'],
      levy: ['ON=900000'],
      bank: '1010',
    })
    const settings = {
      craAccount: '123456782RP0001',
      remitter: 'regular',
      bank: '1010',
      boards: [
        {
          province: 'ON',
          number: '77',
          frequency: 'quarterly',
          classes: [{ code: 'G1', from: '2026-01-01', rate: '1.02' }],
        },
      ],
      levies: [{ province: 'ON', yearlyPayroll: '900000.00', exempt: false }],
    }
    expect(await does('payroll.settings', {})).toEqual(settings)
    expect(await does('payroll.setup', { remitter: 'regular' })).toMatchObject({ ...settings, act: 0 })
    expect(await refused('act.undo', { number: first.act })).toEqual(['undo-changed-since'])
    expect(await refused('payroll.setup', { craAccount: '123456789RP0001' })).toEqual([
      'payroll-account-malformed',
    ])
  }))
