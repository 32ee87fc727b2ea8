import { programNames } from '@daybook/core/acts/filing-titles.ts'
import type { Registration, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { Letterhead, LetterheadWords } from '@daybook/core/daybook/letterhead-facts.ts'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { formatPercent } from '../print/amounts.ts'
import { filledIn, paperWords } from './paper-words.ts'

/** Who sells: the name of the books, the letterhead and the registrations for sales taxes. */
export type Seller = {
  readonly name: string
  readonly currency: string
  readonly letterhead: Letterhead
  readonly registrations: readonly Registration[]
}

/** The seller’s name and address, as they stand at the head of a paper. */
export function sellerLines({ name, letterhead }: Seller, language: Language) {
  const { name: tradeName = name, address = [], phone, email, website } = letterhead
  // The legal name stands too where people know another one: a credit asks for either.
  const legal = tradeName === name ? [] : [name]
  const reached = [
    ...(phone === undefined ? [] : [filledIn(paperWords[language].phone, { phone })]),
    ...(email === undefined ? [] : [email]),
    ...(website === undefined ? [] : [website]),
  ]
  return { name: tradeName, lines: [...legal, ...address, ...reached] }
}

/** Lines in the language of a paper; in the other one where only that was written. */
export function inLanguage(words: LetterheadWords | undefined, language: Language): readonly string[] {
  const other = language === 'en' ? 'fr' : 'en'
  return words?.[language] ?? words?.[other] ?? []
}

/** The registrations that stand on a day. */
export function registeredOn({ registrations }: Seller, on: CivilDate): readonly Registration[] {
  return registrations.filter(({ from, through }) => from <= on && (through === undefined || on <= through))
}

/** The seller’s registration numbers in one line: `GST/HST 123456782RT0001 · QST 1234567890TQ0001`. */
export function numbersLine(seller: Seller, on: CivilDate, language: Language): string {
  return registeredOn(seller, on)
    .map(({ id, number }) => `${shortName(id, language)}\u00a0${number}`)
    .join(' · ')
}

const short: Readonly<Record<TaxProgram, Label>> = {
  ...programNames,
  'PST-BC': { en: 'PST', fr: 'TVP' },
  'PST-SK': { en: 'PST', fr: 'TVP' },
  'PST-MB': { en: 'RST', fr: 'TVD' },
}

function shortName(program: TaxProgram, language: Language): string {
  return short[program][language]
}

/** The registration that a tax of a document is charged under. */
export function programOfTax(tax: string): TaxProgram {
  if (tax === 'GST' || tax.startsWith('HST')) return 'GST'
  if (tax === 'QST') return 'QST'
  return tax.endsWith('SK') ? 'PST-SK' : tax.endsWith('MB') ? 'PST-MB' : 'PST-BC'
}

const taxNames: Readonly<Record<string, Label>> = {
  GST: { en: 'GST', fr: 'TPS' },
  HST: { en: 'HST', fr: 'TVH' },
  QST: { en: 'QST', fr: 'TVQ' },
  PST: { en: 'PST', fr: 'TVP' },
  RST: { en: 'RST', fr: 'TVD' },
}

/** What a tax is called on paper: `HST-ON` is HST, in French TVH; that of Manitoba is RST, TVD. */
export function taxName(tax: string, language: Language): string {
  const kind = tax.endsWith('-MB') ? 'RST' : (tax.split('-')[0] ?? tax)
  return taxNames[kind]?.[language] ?? tax
}

/** A rate as printed in the law (`0.09975`) in percent: `9.975%`, `9,975 %`. */
export function ratePercent(rate: string, language: Language): string {
  return formatPercent(inPercent(rate), language)
}

/** The name and address of a customer, by lines, as Canada Post writes them. */
export function partyLines({ name, address }: Party, language: Language): readonly string[] {
  if (address === undefined) return [name]
  const { lines, city, province, postal, country = 'CA' } = address
  const place = [[city, province].filter((each) => each !== undefined).join(' '), postal]
    .filter((each) => each !== undefined && each !== '')
    .join('  ')
  const land = country === 'CA' ? '' : landName(country, language)
  return [name, ...lines, place, land].filter((each) => each !== '')
}

function landName(country: string, language: Language): string {
  return new Intl.DisplayNames([`${language}-CA`], { type: 'region' }).of(country) ?? country
}
