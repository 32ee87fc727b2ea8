import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { zipSync } from 'fflate'
import { readStatementFile } from '../../src/bank-files/read-statement-file.ts'
import { ofx, ofxAccount, ofxLine, qif } from './bank-files.ts'
import { type Case, decided, noticed, typed } from './case.ts'

type Content = string | Uint8Array

/** A file of a bank that is imported into the chequing account. */
function imported(title: string, file: string, content: Content) {
  return typed(title, `daybook statement import ${file} --account 1010`, { files: { [file]: content } })
}

/** A file of which one row cannot be taken. */
function inRow(title: string, file: string, content: Content) {
  return noticed(title, `daybook statement import ${file} --account 1010`, { files: { [file]: content } })
}

const march = ofx(ofxAccount('001', ofxLine('20260330', '-113.00', 'T1', 'PAPER CO')))
const imports = {
  files: { 'march.ofx': march },
  typed: ['daybook statement import march.ofx --account 1010'],
}
const line = '1010|2026-03-30|-113.00|PAPERCO#1'

/** Statements as banks send them, and their lines. */
export const bankCases = {
  'statement-several': imported(
    'A file with the statements of two accounts',
    'march.ofx',
    ofx(ofxAccount('001', ofxLine('20260330', '-113.00', 'T1', 'PAPER CO')), ofxAccount('002')),
  ),
  'statement-account-unknown': typed(
    'A statement whose account nobody has named yet',
    'daybook statement import march.ofx',
    { files: { 'march.ofx': march } },
  ),
  'statement-other-account': typed(
    'The file of another account',
    'daybook statement import april.ofx --account 1010',
    { ...imports, files: { ...imports.files, 'april.ofx': march.replace('<ACCTID>001', '<ACCTID>20071') } },
  ),
  'statement-not-for-account': typed(
    'A statement for a revenue account',
    'daybook statement import march.ofx --account 4000',
    { files: { 'march.ofx': march } },
  ),
  'statement-unclear': imported(
    'A table in which day and month cannot be told apart',
    'march.csv',
    'Date,Description,Amount\n03/04/2026,PENS,-5.00\n03/05/2026,PAPER CO,-113.00\n',
  ),
  'statement-row-not-alike': typed(
    'A decision about a row that is no transaction',
    'daybook statement import march.ofx --account 1010 --skip 2',
    { files: { 'march.ofx': march } },
  ),
  'statement-unknown': typed('A statement that is not there', 'daybook statement undo S999'),
  'statement-other-currency': imported(
    'A US dollar statement for a Canadian dollar account',
    'march.ofx',
    march.replace('CAD', 'USD'),
  ),
  'line-unknown': typed('A line that is not there', 'daybook line code 1010 L7 --to 6235', imports),
  'line-coded': typed('A line that is coded already', `daybook line code 1010 '${line}' --to 6230`, {
    ...imports,
    typed: [...imports.typed, `daybook line code 1010 '${line}' --to 6235`],
  }),
  'entry-matched': typed(
    'Taking an entry off the amount of its bank line',
    'daybook entry correct J5 --debit 6235=100.00 --credit 1010=100.00',
    { ...imports, typed: [...imports.typed, `daybook line code 1010 '${line}' --to 6235`] },
  ),
  'undo-in-use': typed('Undoing an import after one of its lines was coded', 'daybook act undo 127', {
    ...imports,
    typed: [...imports.typed, `daybook line code 1010 '${line}' --to 6235`],
  }),
  'statement-empty': imported('An empty file', 'march.csv', ''),
  'statement-not-a-statement': imported(
    'The page of a bank whose session has ended',
    'march.ofx',
    '<!DOCTYPE html><html><body>Please sign in</body></html>',
  ),
  'statement-bank-error': imported(
    'A message of the bank in the place of a statement',
    'march.ofx',
    'OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>Signon invalid</STATUS></SONRS></SIGNONMSGSRSV1></OFX>\n',
  ),
  'statement-columns-unknown': imported(
    'A table without a column of amounts',
    'march.csv',
    'Date,Description\n2026-03-30,PAPER CO\n2026-03-31,PENS\n',
  ),
  'statement-too-large': decided('A file that is no statement by its size', () =>
    readStatementFile(
      { name: 'year.csv', bytes: new Uint8Array(128 * 1024 * 1024 + 1) },
      { currency: 'CAD' },
    ),
  ),
  'statement-damaged': imported(
    'A spreadsheet whose download was cut',
    'march.xlsx',
    zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>') }).slice(0, 60),
  ),
  'statement-row-cut': inRow(
    'A file that ends in the middle of a line',
    'march.ofx',
    march.slice(0, march.indexOf('<NAME>')),
  ),
  'statement-row-no-date': inRow(
    'A row whose date is none',
    'march.csv',
    'Date,Description,Amount\n2026-03-29,PENS,-5.00\n2026-03-30,PAPER CO,-113.00\nsoon,INK,-7.00\n',
  ),
  'statement-row-no-amount': inRow(
    'A row whose amount is none',
    'march.csv',
    'Date,Description,Amount\n2026-03-29,PENS,-5.00\n2026-03-30,PAPER CO,-113.00\n2026-03-31,INK,n/a\n',
  ),
  'statement-row-no-direction': inRow(
    'A record of a kind that is neither money in nor money out',
    'march.bai',
    '01,021000018,123,260331,0800,1,,,2/\n02,123,021000018,1,260331,0800,CAD,2/\n03,001,CAD,015,100000,,/\n16,700,11300,Z,,,PAPER CO/\n49,111300,3/\n98,111300,1,5/\n99,111300,1,7/\n',
  ),
  'statement-row-trade': inRow('A trade in an investment account', 'march.qif', qif),
  'statement-row-pending': inRow(
    'A purchase that is pending and has no date yet',
    'march.csv',
    'Date,Description,Amount\n2026-03-29,PENS,-5.00\n2026-03-30,PAPER CO,-113.00\nPending,INK,-7.00\n',
  ),
  'statement-row-not-booked': inRow(
    'A declined payment',
    'march.csv',
    'Date,Description,Amount,Status\n2026-03-29,PENS,-5.00,Completed\n2026-03-30,PAPER CO,-113.00,Completed\n2026-03-31,INK,-7.00,Declined\n',
  ),
  'statement-row-withdrawn': inRow(
    'A line that the bank takes back',
    'march.ofx',
    ofx(
      ofxAccount(
        '001',
        ofxLine('20260330', '-113.00', 'T2', 'PAPER CO', '<CORRECTFITID>T1<CORRECTACTION>DELETE'),
      ),
    ),
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
