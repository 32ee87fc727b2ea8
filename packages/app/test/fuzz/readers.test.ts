import { expect, test } from 'vitest'
import { brokenFile, brokenKinds, rolledFrom, workbook } from './broken-file.ts'
import { checkedRead } from './checked-read.ts'
import { fileKinds } from './file-kinds.ts'

/** How many broken files are made of each kind: few in the tests, many in `npm run fuzz`. */
const runs = Number(process.env.DAYBOOK_FUZZ_RUNS ?? '400')
const seed = Number(process.env.DAYBOOK_FUZZ_SEED ?? '20260410')

test.each(brokenKinds)(
  'no broken %s file crashes or hangs its reader, or gives lines that are none',
  async (kind) => {
    const outcomes = new Set<string>()
    for (let run = 0; run < runs; run += 1) {
      const bytes = brokenFile(kind, rolledFrom(seed + run))
      try {
        outcomes.add((await checkedRead(bytes, kind === 'xlsx')).outcome)
      } catch (error) {
        throw new Error(`${kind}, DAYBOOK_FUZZ_SEED=${seed + run}`, { cause: error })
      }
    }
    expect(outcomes.size).toBeGreaterThan(1)
  },
  600_000,
)

test.each(Object.entries(fileKinds))(
  'the whole %s file, before it is broken, is read with all its lines',
  async (_, kind) => {
    const { outcome } = await checkedRead(new TextEncoder().encode(kind.whole), false)
    expect(outcome).toMatch(/^read/)
  },
)

test('the same seed breaks a file in the same way, another in another', () => {
  const made = (from: number) => Buffer.from(brokenFile('csv', rolledFrom(from))).toString('hex')
  expect(made(7)).toBe(made(7))
  expect(new Set(Array.from({ length: 20 }, (_, at) => made(at))).size).toBeGreaterThan(15)
})

test('a whole spreadsheet is read', async () => {
  const { outcome } = await checkedRead(workbook('<worksheet><sheetData></sheetData></worksheet>'), true)
  expect(outcome).toBe('statement-empty')
})
