import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { record } from '../../src/record.ts'
import { booksInFile, type KeptBooks } from './kept-books.ts'

/** Gives books to a test (in a file, unless others are given), and ends them whatever happens. */
export async function withLedger(
  work: (books: KeptBooks) => Promise<void>,
  made: Promise<KeptBooks> = booksInFile(),
): Promise<void> {
  const books = await made
  try {
    await work(books)
  } finally {
    await books.end()
  }
}

/** Records facts as one act, as another command would; the number of the act. */
export async function act({ book }: KeptBooks, ...facts: readonly Fact[]): Promise<number> {
  const by = { actor: 'tester', now: 1, dryRun: false, command: 'test', input: {} }
  const recorded = value(await record(book, by, async () => ok({ facts: facts.map((fact) => ({ fact })) })))
  return recorded.facts[0]?.act ?? 0
}

/** Dr 6120 Legal fees, Cr 2100 Accrued liabilities. */
export const legal = {
  date: '2026-03-02',
  memo: 'Legal fees',
  debit: ['6120=1800.00'],
  credit: ['2100=1800.00'],
}
