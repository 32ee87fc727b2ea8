import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EftSettings } from '@daybook/core/daybook/payment-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { validateEft } from './check-eft.ts'
import { eftText } from './eft-text.ts'
import { type EftHead, type EftPayment, julian, writeEft } from './write-eft.ts'

const by: EftSettings = {
  profile: 'general',
  originator: '0123456789',
  dataCentre: '00320',
  shortName: 'Maple Bicycle',
  longName: 'Les Bicyclettes Érable ltée',
  currency: 'CAD',
  next: 1,
  trace: 'full',
  originCentre: '00210',
}
const head: EftHead = {
  by,
  number: 12,
  created: '2026-03-30',
  own: { institution: '003', transit: '12345', account: '1234567' },
}

function payment(index: number, more: Partial<EftPayment> = {}): EftPayment {
  return {
    kind: 'credit',
    code: '200',
    amount: 120_000n + BigInt(index),
    date: '2026-03-31',
    to: { institution: '815', transit: '20015', account: `${700_000 + index}` },
    name: 'Éloïse Échantillon',
    reference: `J42-${index}`,
    ...more,
  }
}

const payments = [1, 2, 3, 4, 5, 6, 7].map((index) => payment(index))

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function made(more: Partial<EftHead> = {}, list: readonly EftPayment[] = payments): string {
  return value(writeEft({ ...head, ...more }, list))
}

function errors(text: string): readonly string[] {
  return validateEft(bytes(text))
    .findings.filter(({ grade }) => grade === 'error')
    .map((each) => each.text.en)
}

const shared = process.env.DAYBOOK_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const layoutFile = join(shared, 'facts/filing/cpa-005-aft.json')

type Field = { field: string; length: number; position: number; within_segment?: number }
type Layout = { A: Field[]; C_and_D: { head: Field[]; first_segment: Field[] }; Z: Field[] }

/** The fields of a record by the positions that the standard’s table gives, not by the writer’s. */
function fieldsOf(record: string, table: readonly Field[], offset: number = 0): Record<string, string> {
  return Object.fromEntries(
    table.map(({ field, length, position }) => {
      const from = position - 1 + offset
      return [field, record.slice(from, from + length).trimEnd()]
    }),
  )
}

/** What every payment of the file has in common. */
const same = {
  'transaction type': '200',
  date: '026090',
  'institution and transit': '081520015',
  'stored transaction type': '000',
  'originator short name': 'MAPLE BICYCLE',
  'payee or payor name': 'ELOISE ECHANTILLON',
  'originator long name': 'LES BICYCLETTES ERABLE LTEE',
  'originating direct clearer user id': '0123456789',
  'institution and transit for returns': '000312345',
  'account for returns': '1234567',
  'sundry information': '',
  filler: '',
  'settlement code': '',
  'invalid data element id': '00000000000',
}

test.skipIf(!existsSync(layoutFile))(
  'every field of a file stands where the table of the standard has it (shared/facts/filing)',
  () => {
    // The shape of the table is that of its own file.
    const layout = JSON.parse(readFileSync(layoutFile, 'utf8')) as Layout
    const records = made().split('\r\n')
    expect(records.map(({ length }) => length)).toEqual([1464, 1464, 1464, 1464, 0])
    // 2026-03-30 is day 31 + 28 + 30 = 89 of the year.
    expect(fieldsOf(records[0] ?? '', layout.A)).toEqual({
      'record type': 'A',
      'record count': '000000001',
      'originator id': '0123456789',
      'file creation number': '0012',
      'creation date': '026089',
      'destination data centre': '00320',
      'reserved for customer and clearer': '',
      currency: 'CAD',
      filler: '',
    })
    expect(fieldsOf(records[2] ?? '', layout.C_and_D.head)).toEqual({
      'record type': 'C',
      'record count': '000000003',
      'originator id + file creation number': '01234567890012',
    })
    const third = fieldsOf(records[1] ?? '', layout.C_and_D.first_segment, 2 * 240)
    const seventh = fieldsOf(records[2] ?? '', layout.C_and_D.first_segment)
    expect(third).toEqual({
      ...same,
      amount: '0000120003',
      'account number': '700003',
      'item trace number': '0032' + '00210' + '0012' + '000000003',
      'cross reference': 'J42-3',
    })
    expect(seventh).toEqual({
      ...same,
      amount: '0000120007',
      'account number': '700007',
      'item trace number': '0032' + '00210' + '0012' + '000000007',
      'cross reference': 'J42-7',
    })
    expect((records[2] ?? '').slice(264).trim()).toBe('')
    // 7 x 1,200.00 and 0.01 to 0.07: 8,400.28.
    expect(fieldsOf(records[3] ?? '', layout.Z)).toEqual({
      'record type': 'Z',
      'record count': '000000004',
      'originator id + file creation number': '01234567890012',
      'total value of debits': '00000000000000',
      'number of debits': '00000000',
      'total value of credits': '00000000840028',
      'number of credits': '00000007',
      'value of error corrections E': '00000000000000',
      'number E': '00000000',
      'value of error corrections F': '00000000000000',
      'number F': '00000000',
      filler: '',
    })
  },
)

test('the validator finds nothing in what was written, and adds it up', () => {
  const check = validateEft(bytes(made()))
  expect(check.findings).toEqual([])
  expect(check).toMatchObject({
    records: 4,
    credits: { count: 7, cents: 840_028n },
    debits: { count: 0, cents: 0n },
    originator: '0123456789',
    number: '0012',
    created: '2026-03-30',
    dates: ['2026-03-31'],
  })
  const firstLine = validateEft(bytes(made({ by: { ...by, firstLine: '$$SAMPLE[TEST[NL$$' } })))
  expect(firstLine.findings).toEqual([])
})

test('debits stand after credits in records of their own and are added up apart', () => {
  const text = made({}, [payment(1, { kind: 'debit', code: '700' }), payment(2)])
  expect(text.split('\r\n').map((line) => line[0] ?? '')).toEqual(['A', 'C', 'D', 'Z', ''])
  expect(validateEft(bytes(text))).toMatchObject({
    findings: [],
    debits: { count: 1, cents: 120_001n },
    credits: { count: 1, cents: 120_002n },
  })
})

test('days are counted in their year, leap years too', () => {
  expect(julian('2026-01-01')).toBe('026001')
  expect(julian('2026-12-31')).toBe('026365')
  expect(julian('2028-12-31')).toBe('028366')
})

test('texts lose accents and small letters, and signs that files do not take', () => {
  expect(eftText('Éloïse Côté-O’Brien & Fils')).toBe("ELOISE COTE-O'BRIEN & FILS")
  expect(eftText('Œuvre № 5 — Straße')).toBe('OEUVRE NO 5 - STRASSE')
  expect(eftText('東京')).toBe('')
})

test.each([
  ['zero', payment(1, { amount: 0n }), 'eft-amount-unfit'],
  ['less than zero', payment(1, { amount: -1n }), 'eft-amount-unfit'],
  ['eleven digits of cents', payment(1, { amount: 10_000_000_000n }), 'eft-amount-unfit'],
  ['a code of two digits', payment(1, { code: '20' }), 'eft-field-unfit'],
  [
    'a transit of four digits',
    payment(1, { to: { institution: '003', transit: '1234', account: '1' } }),
    'eft-field-unfit',
  ],
  ['a name without a Latin letter', payment(1, { name: '東京' }), 'eft-name-missing'],
  ['a day 31 days back', payment(1, { date: '2026-02-27' }), 'eft-date-unfit'],
  ['a day 174 days ahead', payment(1, { date: '2026-09-20' }), 'eft-date-unfit'],
])('a payment of %s is refused', (_, wrong, code) => {
  const result = writeEft(head, [wrong])
  expect(result.ok ? [] : result.refusals.map((each) => each.code)).toEqual([code])
})

test('the largest payment, and days 30 back and 173 ahead, are taken', () => {
  const list = [
    payment(1, { amount: 9_999_999_999n }),
    payment(2, { date: '2026-02-28' }),
    payment(3, { date: '2026-09-19' }),
  ]
  expect(validateEft(bytes(made({}, list))).findings).toEqual([])
})

test('a file without payments, a reference twice, and what the bank never gave are refused', () => {
  const codes = (more: Partial<EftHead>, list: readonly EftPayment[]) => {
    const result = writeEft({ ...head, ...more }, list)
    return result.ok ? [] : result.refusals.map((each) => each.code)
  }
  expect(codes({}, [])).toEqual(['eft-empty'])
  expect(codes({}, [payment(1), payment(1)])).toEqual(['eft-reference-twice'])
  expect(codes({ by: { ...by, originator: '', dataCentre: '32', originCentre: '00000' } }, payments)).toEqual(
    ['eft-field-unfit', 'eft-field-unfit', 'eft-field-unfit'],
  )
  expect(codes({ number: 10_000 }, payments)).toEqual(['eft-field-unfit'])
})

test.each<[string, (text: string) => string, RegExp]>([
  ['a record that was dropped', (text) => text.split('\r\n').toSpliced(1, 1).join('\r\n'), /record count/],
  ['a wrong total', (text) => text.replace('00000000840028', '00000000840029'), /value of credits/],
  [
    'a count of records where payments are counted',
    (text) => text.replace('0084002800000007', '0084002800000002'),
    /number of credits/,
  ],
  ['another amount', (text) => text.replace('0000120003', '0000120004'), /value of credits/],
  ['an amount of nothing', (text) => text.replace('0000120003', '0000000000'), /no amount/],
  ['a day that no year has', (text) => text.replace('026090', '026367'), /no day/],
  ['a day too far ahead', (text) => text.replace('026090', '027090'), /366 days from/],
  ['a letter in a transit', (text) => text.replace('081520015', '08152OO15'), /institution and transit/],
  ['an account of nothing', (text) => text.replace('700003      ', '            '), /no account/],
  [
    'a file number that changes',
    (text) => text.replace('C0000000030123456789', 'C0000000030123456780'),
    /differ from the head/,
  ],
  [
    'a trace of another file',
    (text) => text.replace('0032002100012000000003', '0032002100013000000003'),
    /trace/,
  ],
  ['a reference twice', (text) => text.replace('J42-3', 'J42-4'), /J42-4 stands 2 times/],
  ['an accent', (text) => text.replace('ELOISE', 'ÉLOISE'), /no plain ASCII/],
  ['a payee without a name', (text) => text.replace('ELOISE ECHANTILLON', ' '.repeat(18)), /name is missing/],
  ['a line cut short', (text) => text.replace('MAPLE BICYCLE  ', 'MAPLE BICYCLE'), /1462 characters/],
  ['line ends of another machine', (text) => text.replaceAll('\r\n', '\n'), /CR LF/],
  ['no trailer', (text) => text.split('\r\n').slice(0, 3).join('\r\n'), /trailer/],
  ['nothing at all', () => '', /empty/],
])('the validator finds %s', (_, damage, words) => {
  const text = made()
  const damaged = damage(text)
  expect(damaged).not.toBe(text)
  expect(errors(damaged).join('\n')).toMatch(words)
})

test('what may be meant is only warned of: an unknown code or institution, the same payment twice', () => {
  const list = [
    payment(1, { code: '999' }),
    payment(2, { to: { institution: '899', transit: '00119', account: '5' } }),
    payment(2, { reference: 'other', amount: 5n }),
    payment(2, { reference: 'once more', amount: 5n }),
    payment(3, { to: { institution: '998', transit: '00119', account: '5' } }),
  ]
  const { findings } = validateEft(bytes(made({}, list)))
  expect(findings.map(({ grade, text }) => [grade, text.en])).toEqual([
    ['warning', 'transaction code 999 is not in our list'],
    ['warning', 'institution 998 is not in our list'],
    ['warning', '2 payments have the same account, amount, day and code'],
  ])
})
