import {
  federalLines,
  netTaxOwing,
  provincialLines,
  type ShownLine,
  selfContributions,
} from '@daybook/canada/t1/summary-page.ts'
import type { T1Household, T1Return } from '@daybook/canada/t1/t1-return.ts'
import { explainRows, explainText } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { amountText } from '@daybook/core/reports/amount-text.ts'
import { z } from 'zod'
import { amountOut } from '../commands/fields.ts'
import { figurePosting } from '../ledger/figure-postings.ts'
import type { Block, PaperDocument } from '../print/document.ts'

const lineOut = z.strictObject({
  line: z.string().meta({ description: 'its number; empty where it has none' }),
  label: z.string(),
  amount: amountOut,
  figure: z.string(),
  isTotal: z.boolean().meta({ description: 'a line that ends a step of the return' }),
})

const treeRow = z.strictObject({
  depth: z.number(),
  sign: z.string(),
  id: z.string(),
  label: z.string(),
  value: z.string(),
  how: z.string(),
  postings: z.string().optional(),
  accounts: z.array(z.string()).optional(),
  source: z.string().optional(),
})

/** A return on the way out. */
export const returnOut = z.strictObject({
  who: z.enum(['taxpayer', 'spouse']),
  lines: z.array(lineOut),
  provincial: z.array(lineOut),
  refund: amountOut,
  owing: amountOut,
  netTaxOwing: amountOut.meta({ description: 'what instalments of later years are measured by' }),
  contributions: amountOut.meta({ description: 'CPP and EI on self-employment, which instalments include' }),
  isEstimate: z.boolean(),
  notices: z.array(z.string()),
  explanation: z.array(z.string()),
  form: z.string().meta({ description: 'the provincial form; empty where there is none' }),
  tree: z.array(treeRow).meta({ description: 'the explained line as rows, each figure above its parts' }),
  postings: z
    .array(figurePosting)
    .meta({ description: 'postings of the books behind the explained line, by T2125 and T776' }),
  more: z.boolean().meta({ description: 'whether there are more postings' }),
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
  const told = toldFigures(found, language, explain)
  return {
    who,
    lines: federal.map(lineAnswer),
    provincial: provincial.map(lineAnswer),
    refund: formatCents(found.lines.get('48400')?.value ?? 0n),
    owing: formatCents(found.lines.get('48500')?.value ?? 0n),
    netTaxOwing: formatCents(netTaxOwing(found)),
    contributions: formatCents(selfContributions(found)),
    isEstimate: found.isEstimate,
    notices: [...found.notices.map(({ label }) => label), ...(found.provincial?.notes ?? [])].map(
      (label) => label[language],
    ),
    explanation: told.flatMap((figure) => explainText(figure, language)),
    form: found.provincial?.title[language] ?? '',
    tree: told.flatMap((figure) =>
      explainRows(figure, language).map(({ accounts, ...row }) => ({
        ...row,
        ...(accounts === undefined ? {} : { accounts: [...accounts] }),
      })),
    ),
    postings: [],
    more: false,
  }
}

/** The figures of the line that is to be told, by its number or the id of its figure. */
export function toldFigures(
  found: T1Return,
  language: Language,
  explain: string | undefined,
): readonly Figure[] {
  return [...federalLines(found, language), ...provincialLines(found, language)]
    .filter(({ line, figure }) => figure.id === explain || (line !== '' && line === explain))
    .map(({ figure }) => figure)
}

function lineAnswer({ line, label, figure, isTotal }: ShownLine) {
  return { line, label, amount: formatCents(figure.value), figure: figure.id, isTotal }
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
    blocks: returns.flatMap((each) => returnBlocks(each, returns.length > 1, language)),
  }
}

function returnBlocks(each: ReturnOut, isOfTwo: boolean, language: Language): Block[] {
  const say = (en: string, fr: string): string => (language === 'fr' ? fr : en)
  const columns = [
    { label: say('Line', 'Ligne') },
    { label: say('What it is', 'Description') },
    { label: say('Amount', 'Montant'), isFigures: true },
  ]
  const rows = (lines: ReturnOut['lines']) =>
    lines.filter(isOnPaper).map(({ line, label, amount }) => [line, label, grouped(amount, language)])
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

/** Whether a line goes on paper: lines of nothing stay away, but for those that end a step. */
function isOnPaper({ amount, isTotal }: ReturnOut['lines'][number]): boolean {
  return isTotal || !/^0\.00$/.test(amount)
}

/** Decimal text as statements write money. */
function grouped(amount: string, language: Language): string {
  const cents = parseCents(amount, 'amount')
  return cents.ok ? amountText(cents.value, language) : amount
}
