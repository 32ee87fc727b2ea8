import { expect, test } from 'vitest'
import { mediaTypeOf } from './media-type.ts'

/** The beginning of a file: text, or bytes by number. */
function file(begins: string | readonly number[]): Uint8Array {
  return typeof begins === 'string' ? new TextEncoder().encode(begins) : Uint8Array.from([...begins, 1, 2, 3])
}

// The signatures are those of the formats' own specifications.
test.each([
  ['%PDF-1.7\n…', 'scan', 'application/pdf'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'x', 'image/png'],
  [[0xff, 0xd8, 0xff, 0xe0], 'x.png', 'image/jpeg'],
  ['GIF89a', 'x', 'image/gif'],
  ['RIFF\u0001\u0001\u0001\u0001WEBPVP8 ', 'x', 'image/webp'],
  [[0x49, 0x49, 0x2a, 0x00], 'x', 'image/tiff'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'x', 'image/tiff'],
  [[0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63], 'IMG_1.HEIC', 'image/heic'],
  [[0x50, 0x4b, 0x03, 0x04], 'books.zip', 'application/zip'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'Sheet.XLSX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old.xls', 'application/vnd.ms-excel'],
  ['Date;Amount\n2026-01-31;1,50\n', 'bank.csv', 'text/csv'],
  ['OFXHEADER:100', 'november.qfx', 'application/x-ofx'],
  ['Bonjour, voici la facture', 'note.txt', 'text/plain'],
  ['Bonjour', 'note', 'text/plain'],
  [[0, 1, 2, 3], 'x.bin', 'application/octet-stream'],
])('%j as %s is %s', (begins, name, mediaType) => {
  expect(mediaTypeOf(file(begins), name)).toBe(mediaType)
})

test('a file that says it is a PDF and is not, is not', () => {
  expect(mediaTypeOf(file('<html></html>'), 'bill.pdf')).toBe('text/plain')
  expect(mediaTypeOf(file([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'bill.pdf')).toBe('image/png')
})
