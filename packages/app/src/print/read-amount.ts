import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * Reads an amount as people type it, in either language: `1,234.56`, `1 234,56`, `1234.56`, `1234,56`,
 * `$12`, `12,00 $`, negatives as `-12.00`, `12.00-` or `(12.00)`. Spaces may be ordinary, no-break, thin or
 * narrow. Commas group only where a point or a second comma shows it. Refuses `amount-ambiguous` for a lone
 * comma with three digits after it (`1,234`), naming both readings; `amount-malformed`; and as
 * `parseCents`, `amount-too-fine` and `amount-too-large`. `language` is the one that the readings are named
 * in; what is read does not depend on it.
 *
 *   readAmount('(1 234,50 $)', 'en')   -123450
 */
export function readAmount(text: string, language: Language, at?: string): Result<Cents> {
  const unsigned = withoutSign(text.replaceAll(/[\s\u00A0\u2007\u2009\u202F]/g, ' ').trim())
  if (unsigned === undefined) return refuse('amount-malformed', { amount: text }, at)
  const digits = withoutDollar(unsigned.figures)
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits))
    return ambiguous(text, unsigned.negative ? `-${digits}` : digits, language, at)
  const plain = plainDecimal(digits)
  if (plain === undefined) return refuse('amount-malformed', { amount: text }, at)
  const read = parseCents(plain)
  if (!read.ok) return refuse(read.refusals[0]?.code ?? 'amount-malformed', { amount: text }, at)
  return ok(unsigned.negative ? -read.value : read.value)
}

/** The sign taken off, wherever it was written; nothing where there are two. */
function withoutSign(text: string): { readonly negative: boolean; readonly figures: string } | undefined {
  const minus = text.replaceAll('−', '-')
  const inParentheses = /^\((.*)\)$/.exec(minus)
  const behind = /^(.*\S) ?-$/.exec(minus) ?? /^(.*\S) ?- ?\$$/.exec(minus)
  const before = /^(\$? ?)([-+])(.*)$/.exec(minus)
  const figures = inParentheses?.[1] ?? behind?.[1] ?? (before === null ? minus : `${before[1]}${before[3]}`)
  if (/[-+()]/.test(figures)) return undefined
  return {
    negative: inParentheses !== null || behind !== null || before?.[2] === '-',
    figures: figures.trim(),
  }
}

/** The dollar sign taken off, before in English or after in French; never both. */
function withoutDollar(text: string): string {
  if (text.startsWith('$')) return text.slice(1).trimStart()
  return text.endsWith('$') ? text.slice(0, -1).trimEnd() : text
}

/** Decimal text with a point and without groups; nothing where the marks agree with no way of writing. */
function plainDecimal(text: string): string | undefined {
  for (const [pattern, group, mark] of forms) {
    if (!pattern.test(text)) continue
    const [whole = '', fraction = ''] = text.replaceAll(group, '').split(mark)
    return fraction === '' ? whole || '0' : `${whole || '0'}.${fraction}`
  }
  return undefined
}

/** The ways of writing: what it looks like, what groups its digits, what marks its decimals. */
const forms: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:\d+\.?|\d*\.\d+)$/, ' ', '.'],
  [/^(?:\d+,?|\d*,\d+)$/, ' ', ','],
  [/^\d{1,3}(?:,\d{3})+\.\d*$/, ',', '.'],
  [/^\d{1,3}(?:,\d{3}){2,}$/, ',', '.'],
  [/^\d{1,3}(?: \d{3})+(?:\.\d+)?$/, ' ', '.'],
  [/^\d{1,3}(?: \d{3})+,\d+$/, ' ', ','],
]

function ambiguous(text: string, digits: string, language: Language, at: string | undefined): Result<Cents> {
  const [whole = '', fraction = ''] = digits.split(',')
  const mark = language === 'en' ? '.' : ','
  const grouped = `${whole}${fraction}${mark}00`
  return refuse('amount-ambiguous', { amount: text, grouped, decimal: `${whole}${mark}${fraction}` }, at)
}
