import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cents, formatCents, magnitude } from '../../kit/cents.ts'
import { addDays, type CivilDate } from '../../kit/civil-date.ts'
import { value } from '../../kit/result.ts'
import { splitTable } from '../table/split-table.ts'
import { formatOf } from './registry.ts'

type Written = { readonly date: CivilDate; readonly amount: Cents; readonly name: string }

const written: fc.Arbitrary<Written> = fc.record({
  date: fc.nat({ max: 3000 }).map((days) => addDays('2020-01-01', days)),
  amount: fc.bigInt({ min: -99_999_999n, max: 99_999_999n }).filter((amount) => amount !== 0n),
  name: fc.stringMatching(/^[A-Z][a-z]{2,9}(?: [A-Z][a-z]{2,9})?$/),
})

const statement = fc.array(written, { minLength: 1, maxLength: 20 })

const bare = (date: CivilDate): string => date.replaceAll('-', '')
const slashed = (date: CivilDate): string => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`
const size = (amount: Cents): string => formatCents(magnitude(amount))
const comma = (text: string): string => text.replace('.', ',')
const side = (amount: Cents, out: string, into: string): string => (amount < 0n ? out : into)

const sgml = (line: Written): string =>
  `<DTPOSTED>${bare(line.date)}120000<TRNAMT>${formatCents(line.amount)}<NAME>${line.name}`
const xml = (line: Written): string =>
  `<DTPOSTED>${bare(line.date)}</DTPOSTED><TRNAMT>${formatCents(line.amount)}</TRNAMT><NAME>${line.name}</NAME>`

const movement = (line: Written): string =>
  `${bare(line.date).slice(2)}${side(line.amount, 'D', 'C')}${comma(size(line.amount))}`
const outOrIn = ({ amount }: Written): string =>
  side(amount, `${comma(size(amount))};`, `;${comma(size(amount))}`)

/** The first line settles the order of day and month, which a random file may leave open. */
const opener: Written = { date: '2020-01-31', amount: -100n, name: 'Opener' }

const writers: Readonly<Record<string, (lines: readonly Written[]) => string>> = {
  'OFX 1': (lines) =>
    `OFXHEADER:100\n\n<OFX><STMTRS><BANKTRANLIST>\n${lines.map((line) => `<STMTTRN>${sgml(line)}</STMTTRN>`).join('\n')}\n</BANKTRANLIST></STMTRS></OFX>`,
  'OFX 2': (lines) =>
    `<?xml version="1.0"?><OFX><STMTRS>${lines.map((line) => `<STMTTRN>${xml(line)}</STMTTRN>`).join('')}</STMTRS></OFX>`,
  CAMT: (lines) =>
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>${lines.map((line) => `<Ntry><Amt Ccy="CAD">${size(line.amount)}</Amt><CdtDbtInd>${side(line.amount, 'DBIT', 'CRDT')}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${line.date}</Dt></BookgDt><AddtlNtryInf>${line.name}</AddtlNtryInf></Ntry>`).join('')}</Stmt></BkToCstmrStmt></Document>`,
  MT940: (lines) =>
    `:20:A\n:25:1\n${lines.map((line) => `:61:${movement(line)}NTRFNONREF\n:86:${line.name}`).join('\n')}\n-`,
  QIF: (lines) =>
    `!Type:Bank\n${lines.map((line) => `D${slashed(line.date)}\nT${formatCents(line.amount)}\nP${line.name}\n^`).join('\n')}`,
  'CSV signed': (lines) =>
    `Date,Description,Amount\n${lines.map((line) => `${slashed(line.date)},${line.name},${formatCents(line.amount)}`).join('\n')}`,
  'CSV two columns, French': (lines) =>
    `Date;Libellé;Retraits;Dépôts\n${lines.map((line) => `${line.date};${line.name};${outOrIn(line)}`).join('\n')}`,
  'CSV with a word': (lines) =>
    `Date,Description,Type,Amount\n${lines.map((line) => `${line.date},${line.name},${side(line.amount, 'Debit', 'Credit')},${size(line.amount)}`).join('\n')}`,
  'CSV of TD': (lines) =>
    lines
      .map(
        (line) =>
          `${slashed(line.date)},${line.name},${side(line.amount, `${size(line.amount)},`, `,${size(line.amount)}`)},10.00`,
      )
      .join('\n'),
}

test.each(Object.keys(writers))(
  'what is written as %s is read as it was: days, cents, words, rows',
  (kind) => {
    const write = writers[kind]
    fc.assert(
      fc.property(statement, (lines) => {
        // Both directions are there, so that no file leaves open which of its amounts are money out.
        const given = [opener, { ...opener, amount: 200n }, ...lines]
        const text = write?.(given) ?? ''
        const file = value(formatOf(text)?.read(text, { currency: 'CAD' }) ?? { ok: false, refusals: [] })
        const read = file.statements.flatMap((each) => each.lines)
        expect(read.map(({ date, amount, text: name }) => ({ date, amount, name }))).toEqual(given)
        expect(file.statements.flatMap((each) => each.held)).toEqual([])
      }),
    )
  },
)

test('BAI2 gives each account the cents and words that were written', () => {
  fc.assert(
    fc.property(statement, (lines) => {
      const rows = lines.map(
        (line) => `16,${side(line.amount, '475', '165')},${magnitude(line.amount)},Z,,,${line.name}/`,
      )
      const total = lines.reduce((sum, line) => sum + magnitude(line.amount), 0n)
      const text = `01,A,B,260305,0800,1,,,2/\n02,B,A,1,260304,,CAD,2/\n03,1,,010,0,,/\n${rows.join('\n')}\n49,${total},${rows.length + 2}/\n98,0,1,1/\n99,0,1,1/`
      const file = value(formatOf(text)?.read(text, {}) ?? { ok: false, refusals: [] })
      expect(file.statements[0]?.lines.map((line) => [line.amount, line.text])).toEqual(
        lines.map((line) => [line.amount, line.name]),
      )
      expect(file.notices).toEqual([])
    }),
  )
})

test('every row of a table is a line, held, or named as what it is: none is lost', () => {
  const cell = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('2026-03-04', '-1.00', '12.345', '', 'Cafe', 'Total', 'Pending', 'CAD'),
    },
    { weight: 1, arbitrary: fc.stringMatching(/^[ -~]{0,8}$/) },
  )
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 15 })
  fc.assert(
    fc.property(table, fc.boolean(), (rows, hasHeading) => {
      const heading = hasHeading ? 'Date,Description,Amount,Balance\n' : '2026-03-04,Cafe,-1.00,99.00\n'
      const text =
        heading +
        rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '')}"`).join(',')).join('\n')
      const result = formatOf(text)?.read(text, {})
      if (result?.ok !== true) return
      const { statements, skipped } = result.value
      const seen = [...statements.flatMap((each) => [...each.lines, ...each.held]), ...skipped].map(
        (each) => each.row,
      )
      expect(seen.sort((a, b) => a - b)).toEqual(splitTable(text, ',').map((row) => row.row))
    }),
    { numRuns: 500 },
  )
})
