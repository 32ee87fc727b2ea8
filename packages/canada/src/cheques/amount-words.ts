import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { assert } from '@daybook/core/kit/result.ts'

/**
 * An amount in words, as the line of a cheque has it before “dollars”: whole dollars in words, cents as a
 * fraction of a hundred. Takes zero up to a trillion dollars less a cent. English hyphenates the tens and
 * says “and” only before the cents. French is the traditional spelling: hyphens below a hundred save around
 * “et”, and an s on `vingt` and `cent` only where they end the number or stand before millions.
 *
 *   1,311.45   One thousand three hundred eleven and 45/100
 *   1 281,00   Mille deux cent quatre-vingt-un et 00/100
 */
export function amountInWords(amount: Cents, language: Language): string {
  assert(amount >= 0n && amount < 100_000_000_000_000n, 'an amount in words is from zero below a trillion')
  const dollars = amount / 100n
  const cents = String(amount % 100n).padStart(2, '0')
  const words = language === 'fr' ? frenchNumber(dollars) : englishNumber(dollars)
  const sentence = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
  return `${sentence} ${language === 'fr' ? 'et' : 'and'} ${cents}/100`
}

const englishSmall = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const

const englishTens = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const

function englishNumber(dollars: bigint): string {
  const groups = groupsOf(dollars)
  const words = groups.flatMap(({ value, power }) => {
    const name = ['', 'thousand', 'million', 'billion'][power] ?? ''
    return value === 0 ? [] : [englishHundreds(value), ...(name === '' ? [] : [name])]
  })
  return words.length === 0 ? englishSmall[0] : words.join(' ')
}

function englishHundreds(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  return [
    ...(hundreds === 0 ? [] : [englishSmall[hundreds] ?? '', 'hundred']),
    ...(rest === 0 ? [] : [englishBelowHundred(rest)]),
  ].join(' ')
}

function englishBelowHundred(value: number): string {
  const small = englishSmall[value]
  if (small !== undefined) return small
  const tens = englishTens[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? tens : `${tens}-${englishSmall[value % 10] ?? ''}`
}

const frenchSmall = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const

const frenchTens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const

function frenchNumber(dollars: bigint): string {
  const words = groupsOf(dollars).flatMap(({ value, power }) => {
    if (value === 0) return []
    // `mille` is a number like others: no s before it on `vingt` and `cent`; `million` is a noun.
    if (power === 1) return value === 1 ? ['mille'] : [frenchHundreds(value, false), 'mille']
    const noun = ['', '', 'million', 'milliard'][power] ?? ''
    return [frenchHundreds(value, true), ...(noun === '' ? [] : [value === 1 ? noun : `${noun}s`])]
  })
  return words.length === 0 ? frenchSmall[0] : words.join(' ')
}

function frenchHundreds(value: number, isLast: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const cent = hundreds > 1 && rest === 0 && isLast ? 'cents' : 'cent'
  return [
    ...(hundreds === 0 ? [] : hundreds === 1 ? [cent] : [frenchSmall[hundreds] ?? '', cent]),
    ...(rest === 0 ? [] : [frenchBelowHundred(rest, isLast)]),
  ].join(' ')
}

function frenchBelowHundred(value: number, isLast: boolean): string {
  const small = frenchSmall[value]
  if (small !== undefined) return small
  if (value === 80) return isLast ? 'quatre-vingts' : 'quatre-vingt'
  if (value > 80) return `quatre-vingt-${frenchSmall[value - 80] ?? ''}`
  const tens = Math.min(Math.floor(value / 10), 6)
  const rest = value - tens * 10
  const word = frenchTens[tens] ?? ''
  if (rest === 0) return word
  // 21, 31, 41, 51, 61 and 71 are joined with “et”; 81 and 91 are not.
  if (rest === 1 || rest === 11) return `${word} et ${frenchSmall[rest] ?? ''}`
  return `${word}-${frenchSmall[rest] ?? ''}`
}

/** A number by groups of three digits, the highest first. */
function groupsOf(dollars: bigint): readonly { readonly value: number; readonly power: number }[] {
  return [3, 2, 1, 0].map((power) => ({
    value: Number((dollars / 1000n ** BigInt(power)) % 1000n),
    power,
  }))
}
