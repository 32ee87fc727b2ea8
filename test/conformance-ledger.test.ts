import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../scripts/conformance/ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'journals-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const line = (account: string, amountCents: number) => ({ account, amountCents })

function entry(id: string, cents: number): string {
  const lines = [line('Assets:Bank', cents), line('Income:Sales', -cents)]
  return `${JSON.stringify({ id, date: '2026-02-03', payee: 'Sample', memo: 'sale', lines })}\n`
}

test('journals of a folder are held against totals beside them; a wrong total is named', async () => {
  writeFileSync(join(folder, 'journal.jsonl'), entry('a', 11_300) + entry('b', 700))
  const totals = (bank: number) =>
    writeFileSync(
      join(folder, 'expected.json'),
      JSON.stringify({ trialBalance: { 'Assets:Bank': bank, 'Income:Sales': -12_000 } }),
    )
  totals(12_000)
  const right = await run(folder)
  expect(right.failed).toEqual([])
  // Read, and written again as it was; more with every program that is installed.
  expect(right.passed).toBeGreaterThanOrEqual(2)
  totals(12_001)
  expect((await run(folder)).failed).toMatchObject([{ why: expect.stringContaining('12001') }])
})

test('a folder without journals is a failure, not a pass', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'))
  expect((await run(empty)).failed).toHaveLength(1)
})
