import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { expect, test } from 'vitest'
import { formatAmount } from './amounts.ts'
import { pdfBy, pdfBytes } from './pdf.ts'
import { generalLedgerPage } from './sample-ledger.ts'
import { balanceSheetPage, monthlyIncomePage, sampleOptions, trialBalancePage } from './sample-pages.ts'

const french = { ...sampleOptions, language: 'fr' } as const

/** What a program of poppler-utils says of a PDF. */
function asked(program: 'pdftotext' | 'pdfinfo', pdf: Uint8Array, ...flags: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-print-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    const output = program === 'pdftotext' ? ['-'] : []
    return execFileSync(program, [...flags, file, ...output], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isPopplerHere(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Papers are read back with poppler-utils; a machine without it passes these over by name. */
const readBack = test.skipIf(!isPopplerHere())

const raw = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

test('a paper says that it is tagged for reading aloud, in which language, and the same input gives the same bytes', async () => {
  const once = value(await pdfBytes([balanceSheetPage()], french))
  expect(raw(once)).toContain('/Marked true')
  expect(raw(once)).toContain('/Lang (fr-CA)')
  expect(raw(once)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(Buffer.from(once).equals(Buffer.from(value(await pdfBytes([balanceSheetPage()], french))))).toBe(
    true,
  )
  expect(raw(value(await pdfBytes([balanceSheetPage()], sampleOptions)))).toContain('/Lang (en-CA)')
})

readBack(
  'poppler calls the paper tagged, with the title of books and statement, on letter paper',
  async () => {
    const info = asked('pdfinfo', value(await pdfBytes([balanceSheetPage()], french)))
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toMatch(/^Title: +Osprey Lane Joinery Ltd\. – Bilan$/m)
    // Letter is 8.5 by 11 inches of 72 points.
    expect(info).toMatch(/^Page size: +612 x 792 pts/m)
    expect(info).toMatch(/^CreationDate: +Sun Nov 22 00:00:00 2026/m)
  },
)

for (const options of [sampleOptions, french])
  readBack(
    `every amount, label, note and proof of a statement is on the paper (${options.language})`,
    async () => {
      const page = balanceSheetPage()
      const text = asked('pdftotext', value(await pdfBytes([page], options)), '-layout')
      const plain = text.replaceAll('\u00A0', ' ')
      for (const row of page.rows)
        for (const cell of row.cells) {
          if (typeof cell === 'string') expect(plain).toContain(cell)
          else if (cell !== null && cell !== 0n)
            expect(plain).toContain(formatAmount(cell, options.language).replaceAll('\u00A0', ' '))
        }
      const expected = {
        en: [
          'Balance sheet',
          'At October 31, 2026',
          'lower of cost',
          '✓ Assets equal liabilities and equity: 98,189.79',
          'Prepared 2026-11-22 · as of fact #1843 · locked through 2026-09-30',
          'Unaudited – see compilation report',
          'Page 1 of 1',
        ],
        fr: [
          'Bilan',
          'Au 31 octobre 2026',
          'plus faible du coût',
          '✓ Actif égal au passif et aux capitaux propres : 98 189,79',
          'Préparé le 2026-11-22 · au fait nº 1843 · verrouillé jusqu’au 2026-09-30',
          'Non audité – voir le rapport de compilation',
          'Page 1 de 1',
        ],
      } as const
      for (const words of expected[options.language]) expect(plain).toContain(words)
    },
  )

readBack('a statement of eight amounts lies across the sheet', async () => {
  const pdf = value(await pdfBytes([monthlyIncomePage()], sampleOptions))
  expect(asked('pdfinfo', pdf)).toMatch(/^Page size: +792 x 612 pts/m)
  expect(asked('pdftotext', pdf, '-layout')).toMatch(/Vehicle +1,112.15 +25,112.15 .* 151,785.05/)
})

readBack('thirty amounts side by side keep every figure, on a wider sheet', async () => {
  const columns = Array.from({ length: 30 }, (_, at) => ({
    key: `c${at}`,
    label: { en: `Shop ${at}`, fr: `Atelier ${at}` },
    kind: 'amount' as const,
  }))
  const cells = columns.map((_, at) => -1_234_567_00n - BigInt(at))
  const name = { key: 'name', label: { en: 'Name', fr: 'Nom' }, kind: 'text' } as const
  const page: Page = {
    ...trialBalancePage(),
    columns: [name, ...columns],
    rows: [{ kind: 'line', indent: 0, cells: ['Sales', ...cells] }],
    proofs: [],
  }
  const text = asked('pdftotext', value(await pdfBytes([page], sampleOptions)), '-layout')
  for (const cell of cells) expect(text).toContain(formatAmount(cell, 'en'))
})

readBack(
  'a ledger of more than a hundred pages has its heads on every page and numbers to the last',
  async () => {
    const pdf = value(await pdfBytes([generalLedgerPage(4800)], sampleOptions))
    const pages = asked('pdftotext', pdf, '-layout').split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(100)
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/Date +Entry +Memo +Debit +Credit +Balance/)
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      if (index > 0)
        expect(page).toContain('Osprey Lane Joinery Ltd. · General ledger · Year ended October 31, 2026')
    }
    const all = pages.join('')
    for (let line = 1; line <= 4800; line += 1) expect(all).toContain(`JE ${String(line).padStart(5, '0')}`)
  },
)

const hostile = '#read("/etc/passwd") $x^2$ \\ #import "x": * ]) } "*_`<l>@r{0} // --- "'

readBack('what people write is set as they wrote it and never read as markup', async () => {
  const page: Page = {
    ...trialBalancePage(),
    bookName: `${hostile} Ltd.`,
    rows: [{ kind: 'line', indent: 0, cells: ['#1', hostile, 1n, null] }],
    proofs: [],
    notes: [{ en: hostile, fr: hostile }],
  }
  const text = asked('pdftotext', value(await pdfBytes([page], sampleOptions)), '-raw').replaceAll(
    /\s+/g,
    ' ',
  )
  // Once in the name of the books, once as an account's name, once in a note.
  expect(text.split(hostile.replaceAll(/\s+/g, ' ')).length - 1).toBe(3)
})

readBack('letters that no font has become a box, and a note says which they were', async () => {
  // The last private letters of the last plane: no font of any machine has them.
  const rows = [
    { kind: 'line', indent: 0, cells: ['1', 'Odd \u{10FFFC} \u{10FFFD} name', 1n, null] },
  ] as const
  const text = asked(
    'pdftotext',
    value(await pdfBytes([{ ...trialBalancePage(), rows, proofs: [] }], sampleOptions)),
    '-layout',
  )
  expect(text).toContain('Odd □ □ name')
  expect(text).toContain('No font on this machine has U+10FFFC, U+10FFFD; □ stands in their place.')
})

readBack(
  'a heading with an opening balance, an unbreakable reference and an empty page are set',
  async () => {
    const columns = trialBalancePage().columns
    const reference = 'REF'.repeat(60)
    const page: Page = {
      ...trialBalancePage(),
      columns,
      rows: [
        { kind: 'heading', indent: 0, cells: ['1010', 'Chequing, opening balance', 5_00n, null] },
        { kind: 'line', indent: 1, cells: [null, reference, 1_00n, 98_765_43n] },
      ],
      proofs: [],
    }
    const empty: Page = { ...page, rows: [], notes: [] }
    const text = asked('pdftotext', value(await pdfBytes([page, empty], sampleOptions)), '-layout')
    expect(text).toMatch(/1010 +Chequing, opening balance +5\.00/)
    expect(text.replaceAll(/[\s\u200B]|1\.00|98,765\.43/g, '')).toContain(reference)
    expect(text).toMatch(/REF +1\.00 +98,765\.43|REFREFREFREF[\u200B]? +1\.00 +98,765\.43/)
    expect(text).toContain('Page 2 of 2')
  },
)

readBack('a draft says so behind the figures and in words', async () => {
  const text = asked('pdftotext', value(await pdfBytes([trialBalancePage()], { ...french, draft: true })))
  expect(text).toContain('Ébauche · Non audité')
  // The mark behind the figures lies aslant, so it is read back letter by letter.
  expect(text.match(/É\s*b\s*a\s*u\s*c\s*h\s*e/g)).toHaveLength(2)
})

test('without the typesetter a paper is refused, and the refusal names the machine', async () => {
  const result = await pdfBy(
    () => Promise.reject(new Error('no binding')),
    [trialBalancePage()],
    sampleOptions,
  )
  expect(result).toEqual({
    ok: false,
    refusals: [{ code: 'printer-missing', with: { platform: `${process.platform} ${process.arch}` } }],
  })
})
