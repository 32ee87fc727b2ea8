import { sourceOf } from '@daybook/core/bank/import-statement.ts'
import type { KnownRow } from '@daybook/core/bank/look-alikes.ts'
import type {
  BankNumber,
  FormatMemory,
  ImportedStatement,
  SkippedLine,
} from '@daybook/core/daybook/bank-facts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import { cards } from '../store/queries.ts'
import { bankLines } from '../store/queries-bank.ts'
import type { Reader } from '../store/store.ts'

/** An imported statement without its lines, of which `added` says how many there are; `seq` is its fact. */
export type Batch = Omit<ImportedStatement, 'lines'> & { readonly added: number; readonly seq: number }

/** The imported statements, in the order in which they came. */
export async function batchesIn(reader: Reader): Promise<readonly Batch[]> {
  const rows = await reader.read(cards, 'statement')
  return rows
    .map(({ body, seq }) => ({ ...recordFrom<Omit<Batch, 'seq'>>(body), seq }))
    .sort((left, right) => left.seq - right.seq)
}

/** How the files of the accounts are written, as far as it was confirmed. */
export async function formatsIn(reader: Reader): Promise<readonly FormatMemory[]> {
  const rows = await reader.read(cards, 'format')
  return rows.map(({ body }) => recordFrom<FormatMemory>(body))
}

/** The bank's numbers that the statements of each account carried. */
export function numbersOf(batches: readonly Batch[]): ReadonlyMap<string, readonly BankNumber[]> {
  const numbers = new Map<string, BankNumber[]>()
  for (const { account, bankNumber } of batches) {
    if (bankNumber === undefined) continue
    const own = numbers.get(account) ?? []
    if (own.length === 0) numbers.set(account, own)
    if (!own.some(({ hash }) => hash === bankNumber.hash)) own.push(bankNumber)
  }
  return numbers
}

/** The lines of an account's files that were found to be here already. */
export function skippedOf(batches: readonly Batch[], account: string): readonly SkippedLine[] {
  return batches.flatMap((batch) => (batch.account === account ? (batch.skipped ?? []) : []))
}

/** The bank lines of an account, each with the kind of file that it came in. */
export async function knownRows(
  reader: Reader,
  batches: readonly Batch[],
  account: string,
): Promise<readonly (KnownRow & { readonly statement: string })[]> {
  const sources = new Map(batches.map((batch) => [batch.id, sourceOf(batch)]))
  const rows = await reader.read(bankLines, account)
  return rows.map(({ id, date, amount, text, bankId, statement }) => {
    return { id, date, amount, text, bankId, statement, source: sources.get(statement) ?? '' }
  })
}
