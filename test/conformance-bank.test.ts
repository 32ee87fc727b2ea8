import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../scripts/conformance/bank.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-bank-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a key of the index that nothing compares is named, and a kind that the file states is compared', async () => {
  writeFileSync(join(folder, 'card.qif'), '!Type:CCard\nD2026-03-04\nT-5.00\nPCafe\n^\n')
  writeFileSync(join(folder, 'plain.csv'), 'Date,Description,Amount\n2026-03-04,Cafe,-5.00\n')
  const expected = { transactions: 1, sum: '-5.00' }
  const index = [
    { file: 'card.qif', expected: { ...expected, kind: 'bank', cheques: 2 } },
    { file: 'plain.csv', expected: { ...expected, kind: 'creditcard', statements: [{ branch: '1' }] } },
  ]
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
  expect(await run(folder)).toEqual({
    passed: 1,
    failed: [{ name: 'card.qif', why: 'kind: expected bank, got card' }],
    notHandled: [
      'expected.cheques (files: 1) is not compared',
      'expected.statements.branch (files: 1) is not compared',
    ],
  })
})
