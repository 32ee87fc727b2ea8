import { grossedUp } from '@daybook/canada/shareholders/dividend-tax.ts'
import { dividendResolution } from '@daybook/canada/shareholders/resolution.ts'
import type { Dividend } from '@daybook/core/daybook/owner-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { PaperDocument } from '../print/document.ts'

/** What a resolution is printed from: the dividend, whose books, and names by shareholder. */
export type ResolutionFrom = {
  readonly dividend: Dividend
  readonly corporation: string
  readonly nameOf: (shareholder: string) => string
  readonly language: Language
}

/**
 * The directors' resolution as a paper. Where no rate was looked up for the day of payment the gross-up is
 * left out of its notes.
 */
export function resolutionPaper(from: ResolutionFrom): PaperDocument {
  const { title, subtitle, paragraphs, shares, total, notes, signing } = resolved(from)
  const { language } = from
  const pick = (en: string, fr: string) => (language === 'fr' ? fr : en)
  return {
    title,
    subtitle,
    language,
    blocks: [
      ...paragraphs.map((text) => ({ kind: 'text' as const, text })),
      {
        kind: 'table',
        columns: [
          { label: pick('Shareholder', 'Actionnaire') },
          { label: pick('Shares', 'Actions'), isFigures: true },
          { label: pick('Dividend', 'Dividende'), isFigures: true },
        ],
        rows: [
          ...shares.map(({ name, count, amount }) => [name, String(count), amount]),
          [pick('Total', 'Total'), '', total],
        ],
      },
      { kind: 'text', text: signing },
      { kind: 'text', text: '____________________________________' },
      ...notes.map((text) => ({ kind: 'note' as const, text })),
    ],
  }
}

/** What the resolution says, for a screen to show beside its shares. */
export function resolutionWords(from: ResolutionFrom) {
  const { title, paragraphs, notes, signing } = resolved(from)
  return { title, paragraphs: [...paragraphs], signing, notes: [...notes] }
}

function resolved({ dividend, corporation, nameOf, language }: ResolutionFrom) {
  const taxed = grossedUp(dividend.kind, dividend.amount, dividend.payable)
  const taxable = taxed.ok && taxed.value !== undefined ? formatCents(taxed.value.taxable) : undefined
  const asked = { dividend, corporation, nameOf, ...(taxable === undefined ? {} : { taxable }) }
  return dividendResolution(asked, language)
}

/** The resolution as bytes of a text or a PDF. */
export async function resolutionBytes(
  from: ResolutionFrom,
  format: 'text' | 'pdf',
  today: string,
): Promise<Result<Uint8Array>> {
  const paper = resolutionPaper(from)
  if (format === 'pdf') return (await import('../print/document-pdf.ts')).documentPdf(paper, today)
  const { documentText } = await import('../print/document-text.ts')
  return ok(Buffer.from(`${documentText(paper)}\n`, 'utf8'))
}
