import { unopenedBecause } from '../../src/reading/read-pdf.ts'
import { unreadBecause } from '../../src/reading/read-picture.ts'
import { type Cases, decided, typed } from './case.ts'

/** A PNG that says its size and holds nothing. */
function emptyPng(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

const blank =
  '%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R]>> endobj\n'
const scanned =
  '3 0 obj <</Type /Page /Resources <</XObject <</Im0 4 0 R>>>>>> endobj\n4 0 obj <</Subtype /Image /Width 1700 /Height 2200 /Filter /JBIG2Decode /Length 3>> stream\nabc\nendstream endobj\n'

/** Receipts and bills that cannot be read. */
export const readingCases = {
  'reader-missing': decided('A picture where no reader is installed', () =>
    unreadBecause('missing', 'lunch.jpg'),
  ),
  'paper-read-long': decided('A picture that is read for too long', () =>
    unreadBecause('long', 'poster.png'),
  ),
  'picture-broken': typed('A picture cut short', 'daybook paper read --file lunch.png', {
    files: { 'lunch.png': emptyPng(800, 1200).subarray(0, 20) },
  }),
  'picture-too-large': typed('A picture of very many points', 'daybook paper read --file poster.png', {
    files: { 'poster.png': emptyPng(20_000, 30_000) },
  }),
  'paper-kind-unread': typed('A page of the web', 'daybook paper read --file bill.html', {
    files: { 'bill.html': '<p>Total 113.00</p>' },
  }),
  'paper-says-nothing': typed('A file without a letter', 'daybook paper read --file blank.txt', {
    files: { 'blank.txt': '-- .. --\n' },
  }),
  'pdf-locked': typed('A PDF with a password', 'daybook paper read --file bill.pdf', {
    files: { 'bill.pdf': `${blank}trailer <</Root 1 0 R /Encrypt 9 0 R>>\n` },
  }),
  'pdf-too-large': decided('A PDF that unpacks to very much', () =>
    unopenedBecause('large', { name: 'poster.pdf' }),
  ),
  'pdf-unread': typed('A scan whose picture is not opened here', 'daybook paper read --file scan.pdf', {
    files: { 'scan.pdf': `${blank}${scanned}` },
  }),
} as const satisfies Cases
