import { expect, test } from 'vitest'
import type { BankLine, ImportedStatement } from './bank-facts.ts'
import { deriveAll } from './derive.ts'

test('a bank file of two hundred thousand lines becomes as many rows', () => {
  const line: Omit<BankLine, 'id'> = { date: '2026-01-06', amount: -100n, text: 'Paper' }
  const statement: ImportedStatement = {
    id: 'S2',
    account: '1010',
    format: 'csv',
    paper: { sha256: '0'.repeat(64), name: 'year.csv', mediaType: 'text/csv', size: 1 },
    known: 0,
    lines: Array.from({ length: 200_000 }, (_, at) => ({ ...line, id: String(at) })),
  }
  const fact = { kind: 'statement.imported', v: 1, statement } as const
  const rows = deriveAll([{ fact, seq: 2, actor: 'tester' }])
  expect(rows.filter((change) => change.table === 'statement_line')).toHaveLength(200_000)
})
