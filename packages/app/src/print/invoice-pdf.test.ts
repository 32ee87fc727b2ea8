import { ok, refuse, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { TradePaper } from '../trade/paper.ts'
import { paperPrinter } from './invoice-pdf.ts'

function paper(rows: number, more: Partial<TradePaper> = {}): TradePaper {
  return {
    language: 'fr',
    words: { page: 'Page', of: 'de' },
    title: 'Facture',
    number: '1001',
    running: 'Harbour Sample · Facture 1001',
    seller: { name: 'Harbour Sample', lines: ['12 Quai'] },
    to: { label: 'Facturé à', lines: ['Gosselin Exemple'] },
    facts: [['Date', '2 mars 2026']],
    mark: { text: '', isVoid: false },
    strip: [{ label: 'Solde à payer', value: '10,00 $', strong: true }],
    columns: [
      { label: 'Description', figures: false, wide: true },
      { label: 'Montant', figures: true, wide: false },
    ],
    rows: Array.from({ length: rows }, (_, at) => [`Ligne ${at + 1}`, '10,00']),
    sums: [{ kind: 'due', label: 'Total', amount: '10,00' }],
    ageing: [],
    notes: [],
    blocks: [],
    foot: '',
    ...more,
  }
}

const head = { title: 'Facture 1001', author: 'Harbour Sample', language: 'fr', today: '2026-03-02' } as const

/** How many pages a PDF has, as its page tree says. */
function pagesOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1')
  return Math.max(...[...text.matchAll(/\/Count (\d+)/g)].map((match) => Number(match[1])))
}

test('papers of one file have pages of their own, are tagged, and come out alike each time', async () => {
  const { print } = value(await paperPrinter())
  const papers = [paper(1), paper(60), paper(1, { mark: { text: 'Annulée', isVoid: true } })]
  const { bytes, missing } = print({ ...head, papers })
  expect(missing).toEqual([])
  // One line, sixty lines on two pages, and a void one.
  expect(pagesOf(bytes)).toBe(4)
  expect(Buffer.from(bytes).toString('latin1')).toContain('/StructTreeRoot')
  expect(print({ ...head, papers }).bytes).toEqual(bytes)
})

test('what people wrote is never read as markup, and letters without a font are named', async () => {
  const { print } = value(await paperPrinter())
  const rows = [['#panic("x") *a* $b$ <c> @d', '10,00']]
  const seller = { name: '漢 Sample', lines: ['Anticonstitutionnellement'.repeat(9)] }
  const { bytes, missing } = print({ ...head, papers: [paper(1, { rows, seller })] })
  expect(missing).toEqual(['漢'])
  expect(pagesOf(bytes)).toBe(1)
})

test('what is set aside is what is set at once, and nothing comes of what was stopped', async () => {
  const { print, printAside } = value(await paperPrinter())
  const rows = [['Bois 漢', '10,00']]
  const sheets = { ...head, papers: [paper(1), paper(1, { rows })] }
  const aside = value(await printAside(sheets, async () => ok(undefined)))
  expect(aside.missing).toEqual(['漢'])
  expect(Buffer.from(aside.bytes).equals(Buffer.from(print(sheets).bytes))).toBe(true)
  const many = { ...head, papers: Array.from({ length: 300 }, () => paper(3)) }
  const stopped = await printAside(many, async () => refuse('work-stopped'))
  expect(stopped.ok ? [] : stopped.refusals.map(({ code }) => code)).toEqual(['work-stopped'])
})
