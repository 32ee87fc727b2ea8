import { decimalText } from './decimal-text.ts'
import { type RefusalEntry, refusals } from './refusals.ts'
import type { Refusal } from './result.ts'

/** A language of the books and of the screens. */
export type Language = 'en' | 'fr'

/** Words in both languages. */
export type Label = { readonly en: string; readonly fr: string }

/** What a door shows of a refusal: the code, one sentence, where in the input, and the way out. */
export type RefusalText = {
  readonly code: string
  readonly message: string
  readonly at?: string
  readonly hint: string
}

/**
 * A refusal in the words of a language, its names filled in; `sideFr` stands in for `side` in French where it
 * is given, and amounts are written as the language writes them: `1234.50` is `1 234,50` in French.
 */
export function refusalText(refusal: Refusal, language: Language): RefusalText {
  const entry: RefusalEntry = refusals[refusal.code]
  const text = {
    code: refusal.code,
    message: filledWords(entry.message[language], refusal.with, language),
    hint: filledWords(entry.hint[language], refusal.with, language),
  }
  return refusal.at === undefined ? text : { ...text, at: refusal.at }
}

/** Words of a refusal with the names in braces filled in, as `refusalText` does. */
export function filledWords(
  template: string,
  values: Readonly<Record<string, string>>,
  language: Language,
): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const french = language === 'fr' ? values[`${name}Fr`] : undefined
    if (french !== undefined) return french
    const value = values[name]
    return language === 'fr' && value !== undefined && isAmount(name, value)
      ? decimalText(value, 'fr')
      : (value ?? whole)
  })
}

/** The names under which refusals carry money; all others may look like it and be an account or a memo. */
const amountNames: ReadonlySet<string> = new Set([
  'amount',
  'atRate',
  'balance',
  'base',
  'cash',
  'counted',
  'credit',
  'debit',
  'difference',
  'expected',
  'fee',
  'float',
  'found',
  'from',
  'interest',
  'least',
  'most',
  'owed',
  'paid',
  'payment',
  'piece',
  'received',
  'stands',
  'sum',
  'taken',
  'total',
  'vouchers',
])

function isAmount(name: string, value: string): boolean {
  return amountNames.has(name) && /^-?\d+\.\d\d$/.test(value)
}
