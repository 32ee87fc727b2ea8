import type { ReadOptions } from '@daybook/core/bank/formats/bank-format.ts'
import type { StatementFile } from '@daybook/core/bank/statement.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'

export async function readSpreadsheet(_file: unknown, _options: ReadOptions): Promise<Result<StatementFile>> {
  return refuse('statement-not-a-statement', { found: 'ZIP' })
}
