import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import type { JournalEntry } from '@daybook/core/ledger/formats/journal-file.ts'
import { type Book, bookOf } from '../../src/book.ts'
import { importEntries } from '../../src/journal/import-entries.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { opening, store } from '../store/acts.ts'
import { type Case, decided, typed } from './case.ts'

/** Books in memory with the accounts that `halfImported` posts to. */
export async function booksToImport(): Promise<Book> {
  const book = bookOf(memoryStore())
  await store(book.store, opening)
  return book
}

/** The import of 2,001 sales, one more than a batch takes; stopped after so many batches, or never. */
export function importStopped(book: Book, after = Number.POSITIVE_INFINITY) {
  let batches = 0
  const entries = Array.from(
    { length: 2001 },
    (_, index): JournalEntry => ({
      line: index + 1,
      id: String(index),
      date: '2026-01-08',
      lines: [
        { account: '1000', amount: 500n },
        { account: '4000', amount: -500n },
      ],
    }),
  )
  const act = { actor: 'tester', now: 0, dryRun: false, command: 'journal.import', input: {} }
  return importEntries(book, act, only(entries), {
    openAccounts: false,
    file: 'shop.jsonl',
    goOn: async () => {
      batches += 1
      return batches > after ? refuse('work-stopped') : ok(undefined)
    },
  })
}

async function* only(entries: readonly JournalEntry[]) {
  yield ok(entries)
}

/** A journal of another program that is imported into new books. */
function imported(
  title: string,
  file: string,
  content: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
) {
  const before = { books: 'new', files: { [file]: content, ...more } } as const
  return typed(title, `daybook journal import ${file} --open-accounts`, before)
}

/** Journals of other programs that cannot be read, or do not hold in their own. */
export const journalCases = {
  'import-stopped': decided('An import that is stopped after its first batch', async () =>
    importStopped(await booksToImport(), 1),
  ),
  'text-not-utf8': imported(
    'A journal saved in an old encoding',
    'old.journal',
    Buffer.from('2026-03-30 D\xe9panneur\n    Expenses:Office    5.00 CAD\n    Assets:Cash\n', 'latin1'),
  ),
  'file-missing': typed('A file that is not there', 'daybook journal import old.journal', { books: 'new' }),
  'format-unknown': imported(
    'A letter in the place of a journal',
    'letter.txt',
    'Dear Ms. Alder,\nthe paper has come.\n',
  ),
  'journal-line': imported(
    'A line that is none of beancount’s',
    'old.bean',
    '2026-01-01 open Assets:Cash CAD\n2026-01-02 opne Expenses:Office CAD\n',
  ),
  'journal-amount': imported(
    'One space between account and amount',
    'old.journal',
    '2026-03-30 Pens\n    Expenses:Office    five dollars\n    Assets:Cash\n',
  ),
  'journal-formula': imported(
    'A formula in the place of an amount',
    'old.ledger',
    '2026-03-30 Pens\n    Expenses:Office    (5.00 CAD * taxes)\n    Assets:Cash\n',
  ),
  'journal-date': imported(
    'The thirty-first of February',
    'old.journal',
    '2026-02-31 Pens\n    Expenses:Office    5.00 CAD\n    Assets:Cash\n',
  ),
  'journal-left-out': imported(
    'Two amounts left out',
    'old.journal',
    '2026-03-30 Pens\n    Expenses:Office    5.00 CAD\n    Assets:Cash\n    Assets:Bank\n',
  ),
  'journal-unbalanced': imported(
    'An entry out of balance',
    'old.journal',
    '2026-03-30 Pens\n    Expenses:Office    5.00 CAD\n    Assets:Cash    -4.50 CAD\n',
  ),
  'journal-too-fine': imported(
    'Tenths of a cent',
    'old.journal',
    '2026-03-30 Pens\n    Expenses:Office    5.005 CAD\n    Assets:Cash    -5.005 CAD\n',
  ),
  'journal-no-rate': imported(
    'US dollars without a price',
    'old.journal',
    '2026-03-30 Pens\n    Expenses:Office    5.00 USD\n    Assets:Cash    -5.00 USD\n',
  ),
  'journal-currency-unclear': imported(
    'Two names for one currency',
    'old.journal',
    '2026-03-30 Pens\n    Expenses:Office    5.00 CAD\n    Assets:Cash\n\n2026-03-31 Ink\n    Expenses:Office    $7.00\n    Assets:Cash\n',
  ),
  'journal-include': imported('A pattern of files', 'old.journal', 'include 2026-*.journal\n'),
  'journal-include-circle': imported(
    'Two files that include each other',
    'old.journal',
    'include more.journal\n',
    {
      'more.journal': 'include old.journal\n',
    },
  ),
  'journal-assertion': imported(
    'A balance that is not reached',
    'old.journal',
    '2026-03-30 Pens\n    Expenses:Office    5.00 CAD\n    Assets:Cash    -5.00 CAD = 90.00 CAD\n',
  ),
  'journal-lot': imported(
    'Shares sold at a cost that none were bought at',
    'old.bean',
    '2026-01-01 open Assets:Shares\n2026-01-01 open Assets:Bank CAD\n2026-02-01 * "Bought"\n  Assets:Shares  10 ABC {12.00 CAD}\n  Assets:Bank  -120.00 CAD\n2026-03-30 * "Sold"\n  Assets:Shares  -5 ABC {13.00 CAD}\n  Assets:Bank  65.00 CAD\n',
  ),
  'journal-lot-unclear': imported(
    'Shares sold out of two lots',
    'old.bean',
    '2026-01-01 open Assets:Shares\n2026-01-01 open Assets:Bank CAD\n2026-02-01 * "Bought"\n  Assets:Shares  10 ABC {12.00 CAD}\n  Assets:Bank  -120.00 CAD\n2026-02-02 * "Bought"\n  Assets:Shares  10 ABC {13.00 CAD}\n  Assets:Bank  -130.00 CAD\n2026-03-30 * "Sold"\n  Assets:Shares  -5 ABC {}\n  Assets:Bank  60.00 CAD\n',
  ),
  'journal-pad': imported(
    'Shares held at cost that are padded',
    'old.bean',
    '2026-01-01 open Assets:Shares\n2026-01-01 open Assets:Bank CAD\n2026-01-01 open Equity:Opening\n2026-02-01 * "Bought"\n  Assets:Shares  10 ABC {12.00 CAD}\n  Assets:Bank  -120.00 CAD\n2026-02-02 pad Assets:Shares Equity:Opening\n2026-03-30 balance Assets:Shares  12 ABC\n',
  ),
  'journal-json': imported(
    'A line without a day',
    'old.jsonl',
    '{"id":"T1","memo":"Pens","lines":[{"account":"Expenses:Office","amountCents":500},{"account":"Assets:Cash","amountCents":-500}]}\n',
  ),
  'journal-cents': imported(
    'Dollars where cents belong',
    'old.jsonl',
    '{"id":"T1","date":"2026-03-30","lines":[{"account":"Expenses:Office","amountCents":5.25},{"account":"Assets:Cash","amountCents":-5.25}]}\n',
  ),
  'text-unfit': imported(
    'A bell in a memo',
    'old.jsonl',
    '{"id":"T1","date":"2026-03-30","memo":"Pens \\u0007","lines":[{"account":"Expenses:Office","amountCents":500},{"account":"Assets:Cash","amountCents":-500}]}\n',
  ),
  'rows-heading': imported(
    'Columns without headings',
    'old.csv',
    '2026-03-30,Office,5.00\n2026-03-30,Cash,-5.00\n',
  ),
  'rows-date': imported(
    'A row whose date is none',
    'old.csv',
    'Date,Entry,Account,Debit,Credit\n2026-03-30,1,Expenses:Office,5.00,\n2026-03-30,1,Assets:Cash,,5.00\nlater,2,Assets:Cash,,5.00\n',
  ),
  'rows-date-unclear': imported(
    'Days that read two ways',
    'old.csv',
    'Date,Entry,Account,Debit,Credit\n03/04/2026,1,Expenses:Office,5.00,\n03/04/2026,1,Assets:Cash,,5.00\n',
  ),
  'rows-amount': imported(
    'A row whose amount is none',
    'old.csv',
    'Date,Entry,Account,Debit,Credit\n2026-03-30,1,Expenses:Office,five,\n2026-03-30,1,Assets:Cash,,5.00\n',
  ),
  'rows-account': imported(
    'A row without an account',
    'old.csv',
    'Date,Entry,Account,Debit,Credit\n2026-03-30,1,Expenses:Office,5.00,\n2026-03-30,1,,,5.00\n',
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
