import fc from 'fast-check'
import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import type { AccountType } from '../chart.ts'
import type { Entry, Posting } from '../entry.ts'
import { beancountNames, plainNames } from './account-names.ts'
import type { ExportAccount, ExportJournal } from './export-journal.ts'
import type { JournalEntry, JournalFormatName, JournalLine, ReadOptions } from './journal-file.ts'
import { formatNamed } from './registry.ts'
import { entryTags, postingTags } from './write-tags.ts'

const options: ReadOptions = {
  file: 'export',
  baseCurrency: 'CAD',
  include: () => {
    throw new Error('an export includes nothing')
  },
}

/**
 * Texts as people and machines leave them: marks that mean something to one of the formats, any other
 * letters.
 */
const text = fc.oneof(
  fc.constantFrom(
    '',
    'Rent',
    'Bill 12; paid',
    'a | b',
    '(x) y',
    '* starred',
    '"quoted" \\ back',
    'Chèque #12 – « déjà »',
    'receipt: 4711, trip:',
    ':one:two:',
    'Key: value',
    '[2026-01-31]',
    '  spaces  around  ',
    'two\nlines\r\nor three',
    '= 5 CAD',
    "'=1+1",
    '@name',
    '%41',
    'https://example.test/?a=1;b=2',
    'date:2026-01-01',
  ),
  fc.string({ unit: 'grapheme', maxLength: 24 }).filter((each) => !each.includes('\0')),
)

const types: readonly AccountType[] = ['asset', 'liability', 'equity', 'revenue', 'expense']
const names = fc.oneof(
  text,
  fc.constantFrom(
    'Assets:Bank:Chequing',
    'Income:Sales Online',
    'Assets:bad;name',
    'Bank: chequing',
    'Frais de  bureau',
  ),
)
const accounts = fc
  .uniqueArray(fc.record({ name: names, type: fc.constantFrom(...types) }), { minLength: 2, maxLength: 6 })
  .map((drafts) =>
    drafts.map(
      (each, index): ExportAccount => ({ id: String(1000 + index), code: String(1000 + index), ...each }),
    ),
  )

const cents = fc.bigInt({ min: 1n, max: 99_999_999_999n })
const foreign = fc.option(
  fc.record({
    currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    amount: fc.bigInt({ min: -9_999_999n, max: 9_999_999n }),
    rate: fc.option(fc.constantFrom('1.35', '0.0091', '2'), { nil: undefined }),
  }),
  { nil: undefined, freq: 4 },
)
const side = fc.record({ size: cents, memo: text, foreign, party: fc.constantFrom('', 'P1', 'a, b') })

function postingsOf(
  sides: readonly (typeof side extends fc.Arbitrary<infer S> ? S : never)[],
  ids: readonly string[],
): Posting[] {
  const others = sides.map(({ size, memo, foreign: other, party }, index): Posting => {
    const { rate, ...bare } = other ?? { rate: undefined }
    return {
      account: ids[index % ids.length] ?? '',
      amount: index % 2 === 0 ? size : -size,
      ...(memo === '' ? {} : { memo }),
      ...(party === '' ? {} : { party }),
      ...('currency' in bare ? { foreign: { ...bare, ...(rate === undefined ? {} : { rate }) } } : {}),
    }
  })
  const sum = others.reduce((total, { amount }) => total + amount, 0n)
  const last: Posting = { account: ids.at(-1) ?? '', amount: -sum, tags: ['gst.itc', 't2125.8521'] }
  return sum === 0n ? others : [...others, last]
}

const journal: fc.Arbitrary<ExportJournal> = fc
  .record({
    bookName: text,
    accounts,
    drafts: fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        memo: text,
        payee: text,
        ref: text,
        id: fc.constantFrom('', 'T1', 'a,b;c'),
        sides: fc.array(side, { minLength: 2, maxLength: 5 }),
        layer: fc.constantFrom('daily', 'adjusting', 'closing'),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ bookName, accounts: chart, drafts }) => ({
    bookName,
    currency: 'CAD',
    accounts: chart,
    entries: drafts.map(({ day, memo, payee, ref, id, sides, layer }, index): Entry => {
      const because =
        id === ''
          ? ({ kind: 'adjustment', id: 'x' } as const)
          : ({ kind: 'import', id: `${id}-${index}` } as const)
      return {
        number: index + 1,
        date: `2026-02-${String(day).padStart(2, '0')}`,
        memo,
        ...(payee === '' ? {} : { payee }),
        ...(ref === '' ? {} : { ref }),
        layer,
        because,
        postings: postingsOf(
          sides,
          chart.map((each) => each.id),
        ),
      }
    }),
  }))

/** What an entry of ours is once it was read again: its own words in the fields that the formats have. */
function expected(entry: Entry, name: (id: string) => string): Omit<JournalEntry, 'line'> {
  const { id, ...tags } = entryTags(entry)
  const { payee, memo, ref } = entry
  return {
    ...(id === undefined ? {} : { id }),
    date: entry.date,
    ...(payee === undefined ? {} : { payee }),
    ...(memo === '' ? {} : { memo }),
    ...(ref === undefined ? {} : { ref }),
    status: 'cleared',
    tags,
    lines: entry.postings.map((posting): JournalLine => {
      const kept = postingTags(posting)
      return {
        account: name(posting.account),
        amount: posting.amount,
        ...(posting.foreign === undefined ? {} : { foreign: posting.foreign }),
        ...(posting.memo === undefined ? {} : { memo: posting.memo }),
        ...(Object.keys(kept).length === 0 ? {} : { tags: kept }),
      }
    }),
  }
}

function readAgain(format: JournalFormatName, books: ExportJournal): Omit<JournalEntry, 'line'>[] {
  const chosen = value(formatNamed(format))
  const written = [...chosen.write(books)].join('')
  return value(chosen.read(written, options)).entries.map(({ line: _line, ...entry }) => entry)
}

function inOrder(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((a, b) => (a.date === b.date ? a.number - b.number : a.date < b.date ? -1 : 1))
}

test.each(['hledger', 'ledger'] as const)('what is exported for %s is what is imported again', (format) => {
  fc.assert(
    fc.property(journal, (books) => {
      const name = (id: string) => plainNames(books.accounts).get(id) ?? ''
      expect(readAgain(format, books)).toEqual([...books.entries].map((entry) => expected(entry, name)))
    }),
    { numRuns: 150 },
  )
})

test('what is exported for beancount is what is imported again, in the order of days', () => {
  fc.assert(
    fc.property(journal, (books) => {
      const name = (id: string) => beancountNames(books.accounts).get(id) ?? ''
      expect(readAgain('beancount', books)).toEqual(
        inOrder(books.entries).map((entry) => expected(entry, name)),
      )
    }),
    { numRuns: 150 },
  )
})

test('what is exported as JSON lines is what is imported again, but for tags', () => {
  fc.assert(
    fc.property(journal, (books) => {
      const name = (id: string) => plainNames(books.accounts).get(id) ?? ''
      const whole = [...books.entries].map((entry) => {
        const {
          tags: _tags,
          status: _status,
          lines,
          id = `J${entry.number}`,
          ...rest
        } = expected(entry, name)
        return { id, ...rest, lines: lines.map(({ tags: _own, ...line }) => line) }
      })
      expect(readAgain('jsonl', books)).toEqual(whole)
    }),
    { numRuns: 150 },
  )
})

test('what is exported as rows is what is imported again, but for tags and spaces around texts', () => {
  fc.assert(
    fc.property(journal, (books) => {
      const name = (id: string) => plainNames(books.accounts).get(id) ?? ''
      const bare = (line: string | undefined) => line?.trim().replaceAll('\r\n', '\n').replaceAll('\r', '\n')
      const plainText = (key: string, item: string | undefined) => (bare(item) ? { [key]: bare(item) } : {})
      const whole = [...books.entries].map((entry) => {
        const { payee, memo, ref, id, date, lines } = expected(entry, name)
        const own = lines.map(({ tags: _tags, memo: words, ...line }) => ({
          ...line,
          ...plainText('memo', words),
        }))
        const texts = { ...plainText('payee', payee), ...plainText('memo', memo), ...plainText('ref', ref) }
        return {
          ...(id === undefined ? {} : { id }),
          date,
          ...texts,
          tags: { entry: `J${entry.number}` },
          lines: own,
        }
      })
      const read = readAgain('csv', books).map((entry) => ({
        ...entry,
        ...plainText('payee', entry.payee),
        ...plainText('memo', entry.memo),
        ...plainText('ref', entry.ref),
        lines: entry.lines.map(({ memo, ...line }) => ({ ...line, ...plainText('memo', memo) })),
      }))
      expect(read).toEqual(whole)
    }),
    { numRuns: 150 },
  )
})

test('account names are all different and hold nothing that a journal takes for something else', () => {
  fc.assert(
    fc.property(accounts, (chart) => {
      for (const made of [plainNames(chart), beancountNames(chart)]) {
        expect(new Set(made.values()).size).toBe(chart.length)
        for (const name of made.values())
          expect(name).toMatch(/^(Assets|Liabilities|Equity|Income|Expenses):\S/)
        for (const name of made.values()) expect(name).not.toMatch(/ {2}|[;\t\n\r]|\s$/)
      }
      for (const name of beancountNames(chart).values()) {
        expect(name).toMatch(/^[A-Z][a-z]+(:[\p{Lu}\p{Nd}][\p{L}\p{Nd}-]*)+$/u)
      }
    }),
  )
})
