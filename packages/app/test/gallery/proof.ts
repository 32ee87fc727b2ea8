import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { ofx, ofxAccount, ofxLine } from './bank-files.ts'
import { type Case, typed } from './case.ts'

const verify = 'daybook book verify'

/** Books whose file somebody changed with another program, and what the proof says of it. */
function tampered(title: string, sql: string, command: string = verify, before: readonly string[] = []) {
  return typed(title, command, { typed: [...before, `sqlite3 books.daybook "${sql}"`] })
}

const march = ofx(ofxAccount('001', ofxLine('20260330', '-113.00', 'T1', 'PAPER CO')))

function withPaper(title: string, sql: string) {
  const files = { 'march.ofx': march }
  const before = ['daybook statement import march.ofx --account 1010', `sqlite3 books.daybook "${sql}"`]
  return typed(title, verify, { files, typed: before })
}

const invoiced = [
  "daybook customer add 'Birch Sample Inc.' --province ON",
  "daybook invoice issue 'Birch Sample Inc.' --line Work=1000.00 --date 2026-04-10",
]
const returned = [
  'daybook registration set GST --number 123456782RT0001 --from 2026-01-01 --frequency quarterly',
  'daybook entry post --date 2026-02-10 --memo Sale --debit 1010=1130 --credit 4000=1000 --credit 2300=130',
  'daybook return file GST --date 2026-04-20',
]

/** What a proof finds in books that were damaged or changed from outside. */
export const proofCases = {
  'book-not-proven': tampered(
    'A seal asked of books that do not hold',
    'update head set hash = zeroblob(32)',
    'daybook book seal',
  ),
  'fact-missing': tampered('A fact that was taken out', 'delete from fact where seq = 124'),
  'fact-altered': tampered(
    'A memo that was changed afterwards',
    "update fact set body = replace(body, 'Rent', 'Gift') where seq = 126",
  ),
  'fact-unreadable': tampered(
    'A fact that was overwritten',
    "update fact set body = 'nothing' where seq = 126",
  ),
  'fact-unknown': tampered(
    'A fact of a kind that Daybook does not know',
    "update fact set kind = 'entry.imagined' where seq = 126",
  ),
  'fact-out-of-act': tampered('A fact moved into another act', 'update fact set act = 3 where seq = 126'),
  'fact-key-bare': tampered(
    'A key without the input that it stood for',
    "update fact set key = 'x' where seq = 126",
  ),
  'entry-false': tampered(
    'An entry moved to a day that there is not',
    "update fact set body = replace(body, '2026-04-02', '2026-04-32') where seq = 126",
  ),
  'head-false': tampered(
    'A lock taken off behind Daybook’s back',
    'update head set locked_through = null',
    verify,
    ["daybook period lock 2026-03-31 --reason 'GST/HST return filed'"],
  ),
  'row-missing': tampered('An entry deleted from the journal', 'delete from entry where number = 3'),
  'row-extra': tampered(
    'An entry slipped into the journal',
    'insert into entry select book_id, 9, seq, date, layer, journal, because, because_id, payee, memo, ref, total, reverses, reversed_by, replaces, replaced_by, approved_by from entry where number = 3',
  ),
  'row-false': tampered(
    'Another amount in the ledger',
    "update posting set amount = 9900 where number = 3 and account = '6235'",
  ),
  'sums-unequal': tampered(
    'One side of an entry made smaller',
    "update posting set amount = 9900 where number = 3 and account = '6235'",
    'daybook book verify --quick',
  ),
  'list-unequal': tampered(
    'A receivable whose total was changed',
    "update account_total set debit = debit + 100 where account = '1100'",
    verify,
    invoiced,
  ),
  'return-unequal': tampered(
    'A line of a filed return that was changed',
    "update card set body = replace(body, '103', '104') where kind = 'filing'",
    verify,
    returned,
  ),
  'return-standing': typed('An entry in the name of a return that none made', verify, {
    typed: [...returned, 'daybook entry post --date 2026-04-21 --memo Moved --input moved.json'],
    files: {
      'moved.json': JSON.stringify({
        lines: [
          { account: '2300', debit: '5.00', tags: ['return'] },
          { account: '1010', credit: '5.00' },
        ],
      }),
    },
  }),
  'paper-false': withPaper('A paper that was replaced', "update paper set bytes = x'00'"),
  'paper-missing': withPaper('A paper that was taken away', 'delete from paper'),
  'search-false': tampered(
    'A search index with words of an entry that there is not',
    "insert into search (rowid, words) values (9, 'gift')",
    verify,
    ['daybook find paper'],
  ),
  'seal-false': typed(
    'Books that are not those of an earlier seal',
    'daybook book verify --against seal.txt',
    {
      files: { 'seal.txt': `books: Maple Bicycles Ltd.\nseq: 120\nhash: ${'0'.repeat(64)}\n` },
    },
  ),
  'seal-malformed': typed('A letter in the place of a seal', 'daybook book verify --against letter.txt', {
    files: { 'letter.txt': 'Dear Ms. Alder,\n' },
  }),
  'book-unrebuildable': tampered(
    'Rebuilding from facts that do not hold',
    "update fact set body = replace(body, 'Rent', 'Gift') where seq = 126",
    'daybook book rebuild',
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
