import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headOf } from '../../src/book.ts'
import { ofx, ofxAccount, ofxLine } from '../gallery/bank-files.ts'
import { booksInMemory, type KeptBooks, today } from './kept-books.ts'
import { withLedger } from './ledger-books.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-statement-files-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function made(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const lines = [ofxLine('20260302', '-4.50', 'F1', 'CAFE'), ofxLine('20260303', '9.00', 'F2', 'PAY')]
const whole = ofx(ofxAccount('000111', ...lines))
const table = 'Date,Description,Amount\n2026-03-02,CAFE,-4.50\n2026-03-13,PAY,9.00\n'
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)

/** Files that cannot be taken: what they are, how they are made, the code, and what the words must name. */
const refusedFiles: readonly (readonly [string, () => string, string, string])[] = [
  ['an empty file', () => made('empty.csv', ''), 'statement-empty', 'empty.csv'],
  ['a file of blank lines', () => made('blank.csv', ' \r\n\r\n'), 'statement-empty', 'blank.csv'],
  ['a PDF', () => made('march.pdf', '%PDF-1.7\n1 0 obj'), 'statement-not-a-statement', 'PDF'],
  ['a PDF that is called CSV', () => made('pdf.csv', '%PDF-1.4\n,,,\n'), 'statement-not-a-statement', 'PDF'],
  [
    'a ZIP',
    () => made('all.zip', zipSync({ 'march.ofx': latin(whole), 'notes.txt': latin('x') })),
    'statement-not-a-statement',
    'ZIP (march.ofx, notes.txt)',
  ],
  [
    'a ZIP that was cut',
    () => made('cut.zip', zipSync({ a: latin(whole) }).slice(0, 40)),
    'statement-damaged',
    'cut.zip',
  ],
  [
    'the page of an error saved as CSV',
    () => made('error.csv', '<!DOCTYPE html><html><body>Error 500, try later, please</body></html>'),
    'statement-not-a-statement',
    'HTML',
  ],
  [
    'a page that begins late',
    () => made('late.csv', '\n\n  <!-- a, b -->\n<html lang="fr"><head>'),
    'statement-not-a-statement',
    'HTML',
  ],
  [
    'a binary',
    () =>
      made(
        'program.qfx',
        Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256),
      ),
    'statement-not-a-statement',
    'binary',
  ],
  [
    'a picture',
    () => made('scan.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)),
    'statement-not-a-statement',
    'PNG',
  ],
  ['a message of a program', () => made('x.ofx', '{"error":"expired"}'), 'statement-not-a-statement', 'JSON'],
  [
    'words',
    () => made('words.txt', 'Dear bank, where is my money'),
    'statement-columns-unknown',
    'Dear bank',
  ],
  [
    'OFX without a statement',
    () => made('no.ofx', 'OFXHEADER:100\n<OFX></OFX>'),
    'statement-not-a-statement',
    'OFX',
  ],
  [
    'a statement in another currency',
    () => made('usd.ofx', whole.replace('CAD', 'USD')),
    'statement-other-currency',
    'USD',
  ],
  [
    'a folder',
    () => {
      mkdirSync(join(folder, 'folder.csv'), { recursive: true })
      return join(folder, 'folder.csv')
    },
    'file-missing',
    'it is a folder',
  ],
  ['no file', () => join(folder, 'none.csv'), 'file-missing', 'there is no such file'],
  [
    'a file of 500 MB',
    () => {
      const path = made('huge.csv', table)
      truncateSync(path, 500 * 1024 * 1024)
      return path
    },
    'statement-too-large',
    '500 MB',
  ],
  ['a device without an end', () => '/dev/zero', 'statement-too-large', 'zero'],
]

test.each(refusedFiles)(
  '%s is refused in clear words, and nothing is imported',
  async (_, make, code, named) => {
    await withLedger(async ({ tries, book }) => {
      const before = await headOf(book.store)
      const began = process.memoryUsage().rss
      const result = await tries('statement.import', { file: make(), account: '1010' })
      if (result.ok) throw new Error('was imported')
      expect(result.refusals.map((each) => each.code)).toEqual([code])
      for (const refusal of result.refusals) expect(refusalText(refusal, 'en').message).toContain(named)
      expect(await headOf(book.store)).toEqual(before)
      // Half a gigabyte is refused by its size, not read: all that is held is less than the most that is
      // read.
      expect(process.memoryUsage().rss - began).toBeLessThan(400 * 1024 * 1024)
    }, booksInMemory('corporation'))
  },
)

type Taken = Awaited<ReturnType<typeof taken>>
async function taken(books: Pick<KeptBooks, 'does'>, file: string) {
  return books.does('statement.import', { file, account: '1010' })
}

/** Files of which something can be taken: what comes in, and what is said of the rest. */
const takenFiles: readonly (readonly [string, () => string, (done: Taken) => void])[] = [
  [
    'a file cut in the middle of a line gives its whole lines and names the cut one',
    () => made('cut.ofx', whole.slice(0, whole.indexOf('<NAME>PAY'))),
    (done) => {
      expect(done).toMatchObject({ added: 1, unreadable: [{ row: 13 }] })
      expect(done.notices.join()).toContain('it was cut')
    },
  ],
  [
    'a file with the wrong extension is read by what it holds',
    () => made('really-ofx.csv', whole),
    (done) => expect(done).toMatchObject({ added: 2, format: 'ofx' }),
  ],
  [
    'tags that nobody closed do not matter',
    () => made('open.ofx', whole.replaceAll(/<\/(?!OFX)\w+>/g, '')),
    (done) => expect(done).toMatchObject({ added: 2, format: 'ofx' }),
  ],
  [
    'lines in two encodings are read each in its own',
    () =>
      made(
        'mixed.csv',
        Buffer.concat([
          Buffer.from('Date,Description,Amount\n2026-03-02,Café,-4.50\n'),
          latin('2026-03-13,Crème,-5.00\n'),
        ]),
      ),
    (done) => {
      expect(done.added).toBe(2)
      expect(done.notices.join()).toContain('mixed')
    },
  ],
  [
    'lines with one number of the bank stay apart, and it is said',
    () => made('ids.ofx', whole.replace('F2', 'F1')),
    (done) => {
      expect(done.added).toBe(2)
      expect(done.notices.join()).toContain('the same number F1')
    },
  ],
  [
    'a balance that does not add up is said',
    () =>
      made(
        'off.csv',
        'Date,Description,Amount,Balance\n2026-03-02,A,-4.50,95.50\n2026-03-13,B,9.00,104.50\n2026-03-14,C,1.00,105.00\n2026-03-15,D,1.00,106.00\n',
      ),
    (done) => expect(done.notices.join()).toContain('line 4: the balance before and the amount make 105.50'),
  ],
  [
    'a row without an amount is named, the others come in',
    () => made('row.csv', `${table}2026-03-14,INK,n/a\n`),
    (done) => expect(done).toMatchObject({ added: 2, unreadable: [{ row: 4, text: 'INK' }] }),
  ],
]

test.each(takenFiles)('%s', async (_, make, holds) => {
  expect(today).toBe('2026-04-10')
  await withLedger(async (books) => {
    const done = await taken(books, make())
    holds(done)
    const kept = await books.does('statement.show', { statement: done.statement })
    expect(kept.lines).toHaveLength(done.added)
  }, booksInMemory('corporation'))
})
