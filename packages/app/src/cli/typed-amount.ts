import { formatCents } from '@daybook/core/kit/cents.ts'
import { all, ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { readAmount } from '../print/read-amount.ts'

/** A flag as far as its value counts here: its name and what the schema says of its form. */
type Formed = { readonly name: string; readonly format: string | undefined }

/**
 * What was typed after a flag, as its schema takes it: money as people write it (`1 234,50`, `1,234.50`,
 * `1234,5`, with any kind of space) becomes decimal text, in `ACCOUNT=AMOUNT` too; rates and quantities take
 * a decimal comma; all else stays as it is, also what is no amount, which the schema refuses. Refuses
 * `amount-ambiguous` and `quantity-ambiguous`, for `1,234`.
 */
export function typedValue({ name, format }: Formed, value: unknown): Result<unknown> {
  // Nobody writes thousands in a rate: its comma marks decimals.
  if (format === 'rate' && typeof value === 'string') return ok(value.replace(/^(\s*\d+),(\d+\s*)$/, '$1.$2'))
  if (format === 'quantity' && typeof value === 'string') return typedQuantity(value, name)
  if (format !== 'amount' && format !== 'account-amount') return ok(value)
  if (Array.isArray(value))
    return all(value.map((each, index) => typedText(String(each), format, `${name}.${index}`)))
  return typeof value === 'string' ? typedText(value, format, name) : ok(value)
}

function typedQuantity(text: string, at: string): Result<string> {
  const bare = text.replaceAll(/[\s\u00A0\u2007\u2009\u202F]/g, '')
  const [, sign = '', whole = '', fraction = ''] = /^([-+−]?)(\d+),(\d+)$/.exec(bare) ?? []
  if (whole === '') return ok(/^[-+−]?[\d.]+$/.test(bare) ? bare.replace('−', '-') : text)
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    const readings = { grouped: `${sign}${whole}${fraction}`, decimal: `${sign}${whole}.${fraction}` }
    return refuse('quantity-ambiguous', { quantity: text, ...readings }, at)
  }
  return ok(`${sign.replace('−', '-')}${whole}.${fraction}`)
}

function typedText(text: string, format: string, at: string): Result<string> {
  if (format === 'amount') return decimalFrom(text, at)
  const equals = text.lastIndexOf('=')
  if (equals === -1) return ok(text)
  const amount = decimalFrom(text.slice(equals + 1), at)
  return amount.ok ? ok(`${text.slice(0, equals + 1)}${amount.value}`) : amount
}

function decimalFrom(text: string, at: string): Result<string> {
  const [english, french] = [readAmount(text, 'en', at), readAmount(text, 'fr', at)]
  if (english.ok) return ok(formatCents(english.value))
  const [first, second] = [english.refusals[0], french.ok ? undefined : french.refusals[0]]
  if (first?.code !== 'amount-ambiguous' || second === undefined) return ok(text)
  return refused([inBoth(first, second)])
}

/** Both readings of an ambiguous amount, written as each language writes them. */
function inBoth(english: Refusal, french: Refusal): Refusal {
  const { grouped = '', decimal = '' } = french.with
  return { ...english, with: { ...english.with, groupedFr: grouped, decimalFr: decimal } }
}
