import type { Proof } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { magnitude } from '@daybook/core/kit/cents.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { formatAmount } from './amounts.ts'
import type { PrintOptions } from './options.ts'

const en = {
  prepared: 'Prepared {date}',
  asOfFact: 'as of fact #{seq}',
  draft: 'Draft',
  page: 'Page',
  pageOf: 'of',
  agrees: '✓ agrees',
  differs: '✗ does not agree',
  both: '{label}: {left}',
  apart: '{label}: {left} and {right}, {gap} apart',
  rowKind: 'Row',
  unprintable: 'No font on this machine has {characters}; □ stands in their place.',
}

const fr: typeof en = {
  prepared: 'Préparé le {date}',
  asOfFact: 'au fait nº\u00A0{seq}',
  draft: 'Ébauche',
  page: 'Page',
  pageOf: 'de',
  agrees: '✓ concorde',
  differs: '✗ ne concorde pas',
  both: '{label}\u00A0: {left}',
  apart: '{label}\u00A0: {left} et {right}, écart de {gap}',
  rowKind: 'Ligne',
  unprintable: 'Aucune police de cette machine ne contient {characters}; □ en tient lieu.',
}

/** The words that papers say by themselves, in both languages. */
export const words = { en, fr }

/** One of the words, its names filled in. */
export function say(
  language: Language,
  key: keyof typeof en,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[language][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** What stands above the table, a line each: books, title, period, then what kind of paper it is. */
export type PageHead = {
  readonly bookName: string
  readonly title: string
  readonly subtitle: string
  readonly basis: string
}

/** The head of a page in the language of the paper; `basis` may be empty. */
export function headOf(page: Page, options: PrintOptions): PageHead {
  const { language } = options
  const basis = [
    options.draft === true ? words[language].draft : undefined,
    labelIn(options.unaudited, language),
    labelIn(options.fiscal, language),
  ]
  return {
    bookName: plainText(page.bookName),
    title: plainText(page.title[language]),
    subtitle: plainText(page.subtitle[language]),
    basis: basis.filter((each) => each !== undefined && each !== '').join(' · '),
  }
}

/** The foot of a page: when it was prepared, from which fact, how far the books are locked. */
export function footOf(page: Page, options: PrintOptions): string {
  const { language } = options
  const parts = [
    say(language, 'prepared', { date: options.generatedOn }),
    say(language, 'asOfFact', { seq: String(page.asOfSeq) }),
    labelIn(options.lockState, language),
  ]
  return parts.filter((each) => each !== undefined && each !== '').join(' · ')
}

/** A proof as one line: `✓ Debits equal credits: 48,283.02`, `✗ …: 38,110.00 and 37,985.00, 125.00 apart`. */
export function proofText(proof: Proof, language: Language): string {
  const amount = (cents: Cents): string => formatAmount(cents, language)
  const values = {
    label: plainText(proof.label[language]),
    left: amount(proof.left),
    right: amount(proof.right),
    gap: amount(magnitude(proof.left - proof.right)),
  }
  return `${proof.holds ? '✓' : '✗'} ${say(language, proof.holds ? 'both' : 'apart', values)}`
}

/**
 * Text made fit for one line of paper or terminal: line breaks and tabs become spaces; control characters
 * and marks that turn the direction of writing become `□`, so that a memo can neither steer a terminal nor
 * disguise itself.
 */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to be taken out.
  const steering = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g
  return text
    .replaceAll(/\r\n?|[\n\t\v\f\u0085\u2028\u2029]/g, ' ')
    .replaceAll(steering, '□')
    .toWellFormed()
}

function labelIn(label: Label | undefined, language: Language): string | undefined {
  return label === undefined ? undefined : plainText(label[language])
}
