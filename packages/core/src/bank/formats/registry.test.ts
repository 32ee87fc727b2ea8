import { expect, test } from 'vitest'
import { bankFormats, formatOf } from './registry.ts'

test.each([
  ['ofx', 'OFXHEADER:100\n<OFX>'],
  ['ofx', '<?xml version="1.0"?>\n<OFX>'],
  ['ofx', '<CCSTMTRS>\n<STMTTRN>'],
  ['camt', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">'],
  ['mt940', ':20:X\n:25:1\n:60F:C260301CAD1,'],
  ['mt940', ':62F:C100323EUR42570,04\n-'],
  ['bai2', '01,0004,12345,060321,0829,001,80,1,2/'],
  ['qif', '!Type:Bank\nD1/1/2026\n'],
  ['qif', '# a comment\n!Account\nNX\n^\n'],
  ['csv', 'Date,Description,Amount\n2026-01-02,Cafe,-1.00'],
])('%s is recognized by %j', (name, text) => {
  expect(formatOf(text)?.name).toBe(name)
})

test.each(['', 'hello', '{"foo": "bar"}', '<?xml version="1.0"?><root><a>1,2</a></root>', '%PDF-1.4'])(
  '%j is no bank format',
  (text) => {
    expect(formatOf(text)).toBeUndefined()
  },
)

test('every format has a name of its own', () => {
  expect(new Set(bankFormats.map((each) => each.name)).size).toBe(bankFormats.length)
})
