import { value } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { expect, test } from 'vitest'
import { printFormats, printPage } from './print-page.ts'
import { sampleOptions, trialBalancePage } from './sample-pages.ts'

test('each format is what its name says', async () => {
  const written = new Map<string, string>()
  for (const format of printFormats) {
    const output = value(await printPage([trialBalancePage()], format, sampleOptions))
    written.set(format, typeof output === 'string' ? output : Buffer.from(output).toString('latin1'))
  }
  expect(written.get('table')).toContain('═════════')
  expect(JSON.parse(written.get('json') ?? '').report).toBe('trial-balance')
  expect(written.get('csv')).toMatch(/^Account,Name,Debit,Credit\r\n/)
  expect(written.get('xlsx')?.slice(0, 4)).toBe('PK\u0003\u0004')
  expect(written.get('pdf')).toMatch(/^%PDF-1\.7/)
})

test('a page whose total does not add up is not printed in any format', async () => {
  const sound = trialBalancePage()
  const rows = sound.rows.map((row) =>
    row.kind === 'total' ? { ...row, cells: [null, 'Total', 48_283_03n, 48_283_02n] } : row,
  )
  const page: Page = { ...sound, rows }
  for (const format of printFormats)
    await expect(printPage([page], format, sampleOptions)).rejects.toThrow('fault')
})
