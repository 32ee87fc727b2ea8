import { Worker } from 'node:worker_threads'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { threadFile, toldBy } from './reading-thread.ts'

/** A page: what it draws, what it draws that with, and what else it says of itself. */
type Page = { readonly content: string | Buffer; readonly resources: string; readonly more?: string }

/**
 * A PDF as the standard has it: catalogue, pages, what they share (from object 3 on), each page, its content.
 */
function pdfOf(pages: readonly Page[], shared: readonly string[] = []): Uint8Array {
  const first = 3 + shared.length
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 612 792]>>`,
    ...shared,
    ...pages.flatMap(({ content, resources, more = '' }, index) => [
      `<</Type /Page /Parent 2 0 R /Contents ${first + 2 * index + 1} 0 R /Resources ${resources} ${more}>>`,
      streamOf('', content),
    ]),
  ]
  const body = objects.map((each, index) => `${index + 1} 0 obj\n${each}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer <</Root 1 0 R>>\n%%EOF\n`, 'latin1')
}

function streamOf(dict: string, bytes: string | Uint8Array): string {
  const plainly = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
  const packed = deflateSync(plainly, { level: 1 }).toString('latin1')
  return `<<${dict} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream`
}

const patient = () => {}

async function read(bytes: Uint8Array): Promise<readonly string[]> {
  const answer = await readPdf(bytes, 'bill.pdf', patient)
  return answer.ok
    ? answer.value.lines.map(({ text }) => text)
    : answer.refusals.map(({ code, with: names }) => `${code} ${names?.packing ?? ''}`.trim())
}

const plain = '<</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>'

test('pages are read in lines from top to bottom, columns apart, with letters of any coding', async () => {
  const told = streamOf(
    '',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0003> <00E9> endbfchar 1 beginbfrange <0010> <0012> <0041> endbfrange',
  )
  const coded =
    '<</Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /ToUnicode 3 0 R /DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>]>>'
  // An object that is packed together with others, as most programs write them.
  const packed = streamOf('/Type /ObjStm /N 1 /First 5', `90 0 ${plain}`)
  const columns =
    'BT /F1 12 Tf 72 700 Td (Sous-total) Tj 300 0 Td (100,00 $) Tj -300 60 Td (Papeterie \\311rable \\(inc.\\)) Tj ET'
  const steps = 'BT /F1 10 Tf 1 0 0 1 72 700 Tm [(TO) 20 (TAL) -600 (61.20)] TJ ET'
  const lines = await read(
    pdfOf(
      [
        {
          content: columns.replace('\\311', '\xc9'),
          resources: plain.replace('/Helvetica', '/Helvetica /Encoding /WinAnsiEncoding'),
        },
        { content: steps, resources: plain },
        { content: 'BT /F1 12 Tf 72 700 Td <0010001100120003> Tj ET', resources: '<</Font <</F1 4 0 R>>>>' },
        { content: 'BT /F1 9 Tf 9 9 Td (Total 5.00) Tj ET', resources: '90 0 R' },
      ],
      [told, coded, packed],
    ),
  )
  expect(lines).toEqual([
    'Papeterie Érable (inc.)',
    expect.stringMatching(/^Sous-total {2,}100,00 \$$/),
    // Steps between letters are spaces where they are wide, and not where they are kerning.
    'TOTAL 61.20',
    'ABCé',
    'Total 5.00',
  ])
})

test('a page that is turned is read as it is looked at', async () => {
  // Turned by a quarter to the right: what is drawn upwards from the lower left runs along the top.
  const content =
    'BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Total of the bill) Tj 0 1 -1 0 100 400 Tm (113.00) Tj 0 1 -1 0 60 100 Tm (Harbour Hydro) Tj ET'
  expect(await read(pdfOf([{ content, resources: plain, more: '/Rotate 90' }]))).toEqual([
    'Harbour Hydro',
    expect.stringMatching(/^Total of the bill {2,}113\.00$/),
  ])
})

test('a locked file is known, and broken ones are refused', async () => {
  const key = `<${'41'.repeat(32)}>`
  const locked = Buffer.from(pdfOf([{ content: '', resources: plain }])).toString('latin1')
  const encrypted = locked.replace(
    '<</Root 1 0 R>>',
    `<</Root 1 0 R /ID [${key} ${key}] /Encrypt <</Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4>>>>`,
  )
  expect(await read(Buffer.from(encrypted, 'latin1'))).toEqual(['pdf-locked'])
  for (const text of [
    '',
    '%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 1 0 R /Kids [1 0 R]>> endobj\n1 0 obj ((',
  ])
    expect(await read(Buffer.from(text))).toEqual(['pdf-unread -'])
})

test('a file that takes too much memory or time ends, and nothing else does', async () => {
  // 100 MB of spaces are half a megabyte packed.
  const bomb = pdfOf([{ content: Buffer.alloc(100 * 1024 * 1024, 32), resources: plain }])
  const codes = async (limits: { readonly longest: number; readonly megabytes: number }) => {
    const answer = await readPdf(bomb, 'bill.pdf', patient, limits)
    return answer.ok ? [] : answer.refusals.map(({ code }) => code)
  }
  expect(await codes({ longest: 60_000, megabytes: 40 })).toEqual(['pdf-too-large'])
  expect(await codes({ longest: 1, megabytes: 4_000 })).toEqual(['paper-read-long'])
  const stopped = () => {
    throw new Error('stopped')
  }
  await expect(readPdf(bomb, 'bill.pdf', stopped)).rejects.toThrow('stopped')
})

test('the largest picture of a scanned page comes out as points, held as the page is', async () => {
  const imageOf = (dict: string, bytes: Uint8Array) =>
    streamOf(`/Type /XObject /Subtype /Image /Width 64 /Height 64 ${dict}`, bytes)
  const half = (black: number, white: number, length: number) =>
    Uint8Array.from({ length }, (_, at) => (at < length / 2 ? black : white))
  const page = { content: '612 0 0 792 0 0 cm /Im0 Do' }
  const bytes = pdfOf(
    [
      { ...page, resources: '<</XObject <</Im0 3 0 R>>>>' },
      { ...page, resources: '<</XObject <</Im0 4 0 R>>>>', more: '/Rotate 180' },
      { ...page, resources: '<</XObject <</Im0 5 0 R>>>>' },
    ],
    [
      imageOf('/BitsPerComponent 8 /ColorSpace /DeviceGray', half(0, 255, 64 * 64)),
      imageOf('/BitsPerComponent 1 /ColorSpace /DeviceGray', half(0, 255, 8 * 64)),
      imageOf('/ImageMask true /BitsPerComponent 1', half(0, 255, 8 * 64)),
    ],
  )
  type Told = { readonly picture: { readonly bytes: Uint8Array; readonly turn: number } }
  const worker = new Worker(threadFile('read-pdf.mjs'))
  const ask = (asked: unknown) => toldBy<Partial<Told>>(worker, asked, { isLast: () => true, ended: {} })
  await ask({ bytes, most: 10 })
  const seen: unknown[] = []
  for (const number of [1, 2, 3]) {
    const { picture } = await ask({ page: number })
    const points = Buffer.from(picture?.bytes ?? [])
    seen.push([points.toString('latin1', 0, 2), picture?.turn, points.at(20), points.at(-1)])
  }
  await worker.terminate()
  // Colours are bytes of light (0 is black); in points of one bit a set bit is black.
  expect(seen).toEqual([
    ['P6', 1, 0, 255],
    ['P4', 3, 255, 0],
    ['P4', 1, 255, 0],
  ])
})

test('a scan that is packed as a fax is refused by the name of its packing', async () => {
  const fax =
    '<</Type /XObject /Subtype /Image /Width 640 /Height 640 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /Length 1>>\nstream\na\nendstream'
  const page = { content: '612 0 0 792 0 0 cm /Im0 Do', resources: '<</XObject <</Im0 3 0 R>>>>' }
  expect(await read(pdfOf([page], [fax]))).toEqual(['pdf-unread CCITTFaxDecode'])
})
