import {
  federalLines,
  netTaxOwing,
  provincialLines,
  type ShownLine,
} from '@daybook/canada/t1/summary-page.ts'
import type { T1Household, T1Return } from '@daybook/canada/t1/t1-return.ts'
import { explainText } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import { amountOut } from '../commands/fields.ts'
import type { Block, PaperDocument } from '../print/document.ts'

const lineOut = z.strictObject({
  line: z.string().meta({ description: 'its number; empty where it has none' }),
  label: z.string(),
  amount: amountOut,
  figure: z.string(),
})

/** A return on the way out. */
export const returnOut = z.strictObject({
  who: z.enum(['taxpayer', 'spouse']),
  lines: z.array(lineOut),
  provincial: z.array(lineOut),
  refund: amountOut,
  owing: amountOut,
  netTaxOwing: amountOut.meta({ description: 'what instalments of later years are measured by' }),
  isEstimate: z.boolean(),
  notices: z.array(z.string()),
  explanation: z.array(z.string()),
})

/** A return as an answer. */
export type ReturnOut = z.input<typeof returnOut>

/** The returns of a household as an answer; `explain` names a line that is told down to slips and law. */
export function returnsOut(
  { taxpayer, spouse }: T1Household,
  language: Language,
  explain: string | undefined,
): ReturnOut[] {
  const first = returnAnswer('taxpayer', taxpayer, language, explain)
  return spouse === undefined ? [first] : [first, returnAnswer('spouse', spouse, language, explain)]
}

function returnAnswer(
  who: ReturnOut['who'],
  found: T1Return,
  language: Language,
  explain: string | undefined,
): ReturnOut {
  const [federal, provincial] = [federalLines(found, language), provincialLines(found, language)]
  const told = [...federal, ...provincial].filter(({ line }) => line !== '' && line === explain)
  return {
    who,
    lines: federal.map(lineAnswer),
    provincial: provincial.map(lineAnswer),
    refund: formatCents(found.lines.get('48400')?.value ?? 0n),
    owing: formatCents(found.lines.get('48500')?.value ?? 0n),
    netTaxOwing: formatCents(netTaxOwing(found)),
    isEstimate: found.isEstimate,
    notices: [...found.notices.map(({ label }) => label), ...(found.provincial?.notes ?? [])].map(
      (label) => label[language],
    ),
    explanation: told.flatMap(({ figure }) => explainText(figure, language)),
  }
}

function lineAnswer({ line, label, figure }: ShownLine) {
  return { line, label, amount: formatCents(figure.value), figure: figure.id }
}

/** The returns of a household as a paper in line order: text, Markdown or PDF. */
export function returnsDocument(
  returns: readonly ReturnOut[],
  year: number,
  language: Language,
): PaperDocument {
  const say = (en: string, fr: string): string => (language === 'fr' ? fr : en)
  return {
    title: say(`Income tax return of ${year}`, `Déclaration de revenus de ${year}`),
    subtitle: say('Worked out by line; not a filing', 'Calculée par ligne; non une production'),
    language,
    blocks: returns.flatMap((each) => returnBlocks(each, returns.length > 1, say)),
  }
}

function returnBlocks(each: ReturnOut, isOfTwo: boolean, say: (en: string, fr: string) => string): Block[] {
  const columns = [
    { label: say('Line', 'Ligne') },
    { label: say('What it is', 'Description') },
    { label: say('Amount', 'Montant'), isFigures: true },
  ]
  const rows = (lines: ReturnOut['lines']) => lines.map(({ line, label, amount }) => [line, label, amount])
  const person = each.who === 'spouse' ? say('Spouse', 'Conjoint') : say('Person', 'Personne')
  return [
    ...(isOfTwo ? [{ kind: 'heading' as const, text: person }] : []),
    { kind: 'table', columns, rows: rows(each.lines) },
    ...(each.provincial.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: say('Provincial form', 'Formulaire provincial') },
          { kind: 'table' as const, columns, rows: rows(each.provincial) },
        ]),
    ...each.notices.map((text) => ({ kind: 'note' as const, text })),
    ...(each.explanation.length === 0 ? [] : [{ kind: 'list' as const, items: each.explanation }]),
  ]
}
