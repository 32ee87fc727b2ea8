import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cheque, ChequeSettings } from '@daybook/core/daybook/payment-facts.ts'
import { ok, refuse, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { calibrationPdf, chequesPdf, millimetresText } from './cheque-pdf.ts'
import { type ChequePaper, chequeSheets, type PrintedCheque } from './cheque-sheets.ts'

const settings: ChequeSettings = {
  next: 101,
  stock: 'plain',
  layout: 'voucher',
  right: 0,
  down: 0,
  dates: 'MMDDYYYY',
  micrAccount: '123-456-7',
  isApproved: true,
}
const paper: ChequePaper = {
  settings,
  numbers: { institution: '003', transit: '12345', account: '1234567' },
  drawer: ['Maple Bicycles Ltd.', '12 Sample Street'],
  bank: ['Sample Bank'],
  isSpecimen: false,
  skip: 0,
}

function printed(number: number, more: Partial<Cheque> = {}, times: number = 0): PrintedCheque {
  const cheque: Cheque = {
    id: `1010/${number}`,
    account: '1010',
    number,
    date: '2026-03-09',
    payee: 'Harbour Hydro',
    language: 'en',
    amount: 131190n,
    entry: 4,
    reason: { kind: 'bill', id: '7' },
    memo: 'Electricity',
    detail: [],
    ...more,
  }
  const detail = [
    { text: 'Electricity', number: '99-1', date: '2026-03-01', amount: 120000n },
    { text: 'Late charge', number: '99-2', date: '2026-03-02', amount: 11190n },
  ]
  return { cheque, payee: cheque.payee ?? '', address: ['55 Wharf Lane'], detail, times }
}

function sheets(cheques: readonly PrintedCheque[], more: Partial<ChequePaper> = {}) {
  return value(chequeSheets(cheques, { ...paper, ...more }, 'en', '2026-04-10'))
}

/** The words of a PDF page by page, and how many pages it has, as another program reads them. */
function read(pdf: Uint8Array): {
  readonly text: string
  readonly isTagged: boolean
  readonly pages: number
} {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-cheque-'))
  try {
    const file = join(folder, 'cheque.pdf')
    writeFileSync(file, pdf)
    const run = (program: string, ...words: string[]) =>
      execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const info = run('pdfinfo', file)
    return {
      text: run('pdftotext', '-raw', file, '-').replaceAll(/\s+/g, ' '),
      isTagged: /Tagged:\s+yes/.test(info),
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? '0'),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Papers are read back with poppler-utils; a machine without it passes these over by name. */
const readBack = test.skipIf(!isPopplerHere())

function isPopplerHere(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

readBack(
  'a cheque shows payee, amount in figures and words, date boxes and drawer; its stub what it pays',
  async () => {
    const { text, isTagged, pages } = read(value(await chequesPdf(sheets([printed(101)]), '2026-04-10')))
    expect([isTagged, pages]).toEqual([true, 1])
    for (const words of [
      'Maple Bicycles Ltd.',
      'Sample Bank',
      'Harbour Hydro',
      '$ **1,311.90',
      'One thousand three hundred eleven and 90/100',
      '0 3 0 9 2 0 2 6',
      'M M D D Y Y Y Y',
      '55 Wharf Lane',
      'Cheque 101',
      '2026-03-02 99-2 Late charge 111.90',
      'Total 1,311.90',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/Reprint|SPECIMEN/)
  },
)

readBack('a cheque in French has its own words, order of date and way of writing amounts', async () => {
  const made = sheets([printed(101, { language: 'fr' }, 2)], { isSpecimen: true })
  const { text } = read(value(await chequesPdf(made, '2026-04-10')))
  for (const words of [
    'PAYEZ À L’ORDRE DE',
    'Mille trois cent onze et 90/100',
    '2 0 2 6 0 3 0 9',
    'A A A A M M J J',
    'Chèque 101',
    'Réimpression 2 du 2026-04-10',
  ]) {
    expect(text).toContain(words)
  }
  expect(text.replaceAll('\u00a0', ' ')).toContain('**1 311,90 $')
})

readBack(
  'pre-printed stock gets only what is filled in, moved by the offsets; plain paper is never moved',
  async () => {
    const stock: ChequeSettings = { ...settings, stock: 'preprinted', right: 127, down: -127 }
    const made = sheets([printed(101)], { settings: stock })
    expect([made.right, made.down, made.isPlain]).toEqual([0.5, -0.5, false])
    expect(made.sheets[0]?.[0]?.micr).toEqual([])
    const { text } = read(value(await chequesPdf(made, '2026-04-10')))
    expect(text).toContain('0 3 0 9 2 0')
    expect(text).not.toMatch(/PAY TO THE ORDER OF|Sample Bank|M M D D|DOLLARS/)
    expect(sheets([printed(101)], { settings: { ...settings, right: 254 } }).right).toBe(0)
  },
)

readBack('three cheques share a sheet, after the places that are used up', async () => {
  const three = { settings: { ...settings, layout: 'three' as const }, skip: 2 }
  const made = sheets(
    [1, 2, 3, 4].map((number) => printed(number)),
    three,
  )
  expect(made.sheets.map((sheet) => sheet.map(({ number, top }) => [number, top]))).toEqual([
    [['1', 7]],
    [
      ['2', 0],
      ['3', 3.5],
      ['4', 7],
    ],
  ])
  expect(read(value(await chequesPdf(made, '2026-04-10'))).pages).toBe(2)
  expect(
    sheets(
      [1, 2].map((number) => printed(number)),
      { skip: 2 },
    ).sheets,
  ).toHaveLength(2)
})

test('more lines than a stub holds are summed up in the last one', () => {
  const detail = Array.from({ length: 20 }, (_, index) => ({ text: `Bill ${index}`, amount: 100n }))
  const rows = sheets([{ ...printed(101), detail }]).sheets[0]?.[0]?.detail ?? []
  expect(rows).toHaveLength(14)
  // 13 bills are listed, 7 more make 7.00.
  expect(rows.at(-1)).toEqual({ date: '', number: '', text: 'and 7 more', amount: '7.00' })
})

readBack('what a person wrote is text and never the template’s own words', async () => {
  const hostile = '#read("/etc/passwd") $x$ *_`<l>@r{0} // ]) "'
  const made = sheets([printed(101, { payee: hostile, memo: hostile })])
  expect(read(value(await chequesPdf(made, '2026-04-10'))).text).toContain('#read("/etc/passwd")')
})

test('names that no line can hold or no font can write are refused', () => {
  const codes = (payee: string) => {
    const result = chequeSheets([{ ...printed(101), payee }], paper, 'en', '2026-04-10')
    return result.ok ? [] : result.refusals.map(({ code }) => code)
  }
  expect(codes('x'.repeat(80))).toEqual([])
  expect(codes('x'.repeat(81))).toEqual(['cheque-words-long'])
  expect(codes('東京商会')).toEqual(['cheque-name-unprintable'])
})

readBack('the measuring sheet says how far print is moved, in the words of its reader', async () => {
  const moved = { ...settings, right: 15, down: -20 }
  const english = read(value(await calibrationPdf(moved, 'en', '2026-04-10')))
  expect(english.text).toContain('Moved now: 1.5 mm to the right, -2.0 mm down.')
  const french = read(value(await calibrationPdf({ ...moved, layout: 'three' }, 'fr', '2026-04-10')))
  expect(french.text).toMatch(/1,5 mm vers la droite, -2,0 mm vers le bas/)
  expect([15, -20, -5, 0].map(millimetresText)).toEqual(['1.5', '-2.0', '-0.5', '0.0'])
})

test('cheques that are set aside are the same bytes, and nothing is left of those that were stopped', async () => {
  const made = sheets([printed(101)])
  const aside = await chequesPdf(made, '2026-04-10', async () => ok(undefined))
  expect(value(aside)).toEqual(value(await chequesPdf(made, '2026-04-10')))
  const stopped = await chequesPdf(made, '2026-04-10', async () => refuse('work-stopped'))
  expect(stopped).toMatchObject({ ok: false, refusals: [{ code: 'work-stopped' }] })
})
