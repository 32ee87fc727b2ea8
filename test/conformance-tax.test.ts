import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differenceOf, run } from '../scripts/conformance/tax.ts'
import type { TaxCase } from '../scripts/conformance/tax-case.ts'
import { sharedFolder } from './shared.ts'

const folder = join(sharedFolder() ?? '', 'vectors', 'tax')

test.skipIf(!existsSync(folder))('every tax case of the shared folder comes out (needs it)', async () => {
  const { passed, failed, notHandled } = await run(folder)
  expect(failed).toEqual([])
  expect(passed).toBeGreaterThanOrEqual(141)
  expect(notHandled).toEqual([])
})

test('every worked example of the guides comes out', async () => {
  const { passed, failed, notHandled } = await run(join(import.meta.dirname, '../packages/canada/cases'))
  expect(failed).toEqual([])
  expect(notHandled).toEqual([])
  expect(passed).toBeGreaterThanOrEqual(91)
})

const sale: TaxCase = {
  id: 'x',
  kind: 'sales_tax',
  province: 'BC',
  inputs: { price: '100.00', date: '2026-06-01', supply: 'ordinary taxable goods' },
  expected: { GST: '5.00', PST: '7.00' },
}

test('a wrong amount, an input that nobody reads and unknown words fail a case, with the reason', () => {
  expect(differenceOf(sale)).toBe('')
  expect(differenceOf({ ...sale, expected: { PST: '8.00' } })).toBe('PST: expected 8.00, got 7.00')
  expect(differenceOf({ ...sale, inputs: { ...sale.inputs, moon: 'full' } })).toContain('moon')
  expect(differenceOf({ ...sale, inputs: { ...sale.inputs, supply: 'dreams' } })).toContain('dreams')
  expect(differenceOf({ ...sale, expected: {} })).toBe('the case expects nothing')
  // Outside cases may lack what the type promises.
  const bare = { id: 'y', kind: 'sales_tax' } as TaxCase
  expect(differenceOf(bare)).toBe('the case expects nothing')
  expect(differenceOf({ ...bare, expected: { GST: '1.00' } })).toBe('the case has no inputs')
  const filer = {
    ...sale,
    kind: 'gst_due_dates',
    inputs: { filer: 'annual, sometimes' },
    expected: { pay: '' },
  }
  expect(differenceOf(filer)).toContain('sometimes')
})

test('a broken file in a folder of cases fails by its name, and the others are read', async () => {
  const at = mkdtempSync(join(tmpdir(), 'daybook-cases-'))
  try {
    writeFileSync(join(at, 'a.json'), '{"cases": [')
    writeFileSync(join(at, 'b.json'), JSON.stringify({ cases: [sale] }))
    const { passed, failed, notHandled } = await run(at)
    expect({ passed, notHandled }).toEqual({ passed: 1, notHandled: [] })
    expect(failed).toMatchObject([{ name: join(at, 'a.json') }])
  } finally {
    rmSync(at, { recursive: true })
  }
})
