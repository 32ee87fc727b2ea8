import type { Cents } from '../kit/cents.ts'
import {
  doubted,
  type PaperLine,
  plainLine,
  type Said,
  saidOn,
  type TaxNamed,
  type TaxSaid,
} from './receipt.ts'

/** An amount on a line: its cents, where it begins, and whether letters were taken for digits. */
export type WrittenSum = { readonly amount: Cents; readonly at: number; readonly isMended: boolean }

const gap = '[ \\u00a0\\u202f]'
/** Groups of three with one mark between them, or digits alone; then a mark and two digits. */
const digits = `(?:\\d{1,3}(?:,\\d{3})+${gap}?\\.|\\d{1,3}(?:[.'\\u2019]\\d{3})+${gap}?,|\\d{1,3}(?:${gap}\\d{3})+,|\\d{1,7}${gap}?[.,])${gap}?\\d{2}`
const sign = '(?:CA|C|US)?[$S§]'
const money = new RegExp(
  `(?<![\\w.,:/])(\\()?(-${gap}?)?(?:${sign}${gap}?)?(-${gap}?)?(${digits})(?![\\d:/]|[.,-]\\d|${gap}?%)(?:${gap}?\\$)?(-(?!\\w)|\\))?`,
  'g',
)
/** Whole dollars count only where their sign says that they are money. */
const dollars = /(?<![\w.,])\$ ?(\d{1,3}(?:,\d{3})*|\d{1,7})(?![\d.,:/%])/g

/** Letters that readers of pictures take digits for. */
const alike: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  D: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
}
const muddled =
  /(?<![A-Za-z\d.,:/-])[\dOoDIl|SBZ]{1,6} ?[.,] ?[\dOoDIl|SBZ]{2}(?![A-Za-z\d:/]|[.,-][\dA-Za-z]| ?%)/g
/** A colon for the mark before the cents, at the end of a line that says whose amount it is. */
const colon = /(?<![\d.,:])(\d{1,6}):(\d{2})[:. ]{0,2}(?:\$|$)/

/**
 * The amounts of a line from left to right: `12,34 $`, `$1,234.56`, `1 234,56`, `CA$ 5.00`, `(5.00)`,
 * `5.00-`. Percentages, days, times and numbers without two decimals are none, but `$45` is. Where there is
 * none, letters that look like digits are taken for them (`6l.2O`), which the sum then says.
 */
export function sumsIn(text: string): readonly WrittenSum[] {
  const found = [...text.matchAll(money)].map((match): WrittenSum => {
    const [, open, before, within, number = '', after] = match
    const isMinus =
      before !== undefined || within !== undefined || after === '-' || (open !== undefined && after === ')')
    return { amount: centsOf(number, isMinus), at: match.index, isMended: false }
  })
  if (found.length > 0) return found
  const whole = [...text.matchAll(dollars)].map((match): WrittenSum => {
    return { amount: centsOf(`${match[1] ?? ''}.00`, false), at: match.index, isMended: false }
  })
  if (whole.length > 0) return whole
  return [...text.matchAll(muddled)].flatMap((match): WrittenSum[] => {
    const mended = [...match[0]].map((each) => alike[each] ?? each).join('')
    return /\d/.test(match[0]) && /[A-Za-z|]/.test(match[0])
      ? [{ amount: centsOf(mended, false), at: match.index, isMended: true }]
      : []
  })
}

/** The last amount of text that is said to have one: also where its mark was taken for a colon. */
function sumAtEnd(text: string): WrittenSum | undefined {
  const found = sumsIn(text).at(-1)
  const match = found === undefined ? colon.exec(text.trimEnd()) : null
  if (match === null) return found
  return { amount: BigInt(`${match[1] ?? ''}${match[2] ?? ''}`), at: match.index, isMended: true }
}

/** The last two digits are cents, whatever the mark before them; all other marks part groups. */
function centsOf(number: string, isMinus: boolean): Cents {
  const cents = BigInt(number.replaceAll(/\D/g, ''))
  return isMinus ? -cents : cents
}

/** What a line of money is about. */
export type SumKind = 'subtotal' | 'total' | 'due' | 'tip' | 'change' | 'paid' | 'other'

const kinds: readonly (readonly [SumKind, RegExp])[] = [
  ['change', /\b(?:change(?: due)?|your change|monnaie|rendu|remise)\b/],
  [
    'other',
    /\b(?:rounding|arrondi\w*|savings?|saved|you save|economi\w*|points?|items?|articles?|discount|rabais|escompte|deposit|total (?:taxes|des taxes|tax|de taxes)|suggested|suggere\w*|balance forward|solde (?:anterieur|precedent)|previous balance|avg|limit)\b/,
  ],
  ['tip', /\b(?:tip|tips|pourboires?|gratuity|gratuite)\b/],
  [
    'subtotal',
    /\b(?:su[bh] ?-? ?t[o0]tal|s[o0]us ?-? ?t[o0]tal|before tax(?:es)?|avant taxes?|hors taxes?|net amount|montant net|taxable)\b/,
  ],
  [
    'due',
    /\b(?:grand ?total|amount due|balance due|total due|please pay|montant (?:du|total)|total a payer|a payer|solde (?:du|a payer)|total ttc|total (?:amount|paid|sale|cad|incl\w*)|amount payable|montant a payer)\b/,
  ],
  ['total', /\bt[o0]ta[l1i]\b/],
  [
    'paid',
    /\b(?:visa|master ?card|mc|amex|american express|interac|debit|credit|cash|comptant|especes|argent|tender(?:ed)?|paid|paye[e]?|payment|paiement|carte|card|cheque|recu|purchase|achat|amount|montant)\b/,
  ],
]

/** What a line of money is about, by its words; nothing where it says none of them. */
export function sumKindOf(plain: string): SumKind | undefined {
  return kinds.find(([, words]) => words.test(plain))?.[0]
}

/** A line with its kind and amount: the last one on it, or the one alone on the next line. */
export type LabelledSum = Said<Cents> & { readonly kind: SumKind }

/** The lines of a paper that say what their amount is. */
export function labelledSums(lines: readonly PaperLine[]): readonly LabelledSum[] {
  return lines.flatMap(({ text }, line): LabelledSum[] => {
    const plain = plainLine(text)
    const kind = sumKindOf(plain)
    if (kind === undefined) return []
    // A tax that is named on the same line has its own amount; what stands before it is not its.
    const isTax =
      kind !== 'subtotal' &&
      kind !== 'other' &&
      taxPlaces(plain).length > 0 &&
      !/^\W*(?:grand )?total\b/.test(plain)
    if (isTax) return []
    const isSaid = kind === 'total' || kind === 'due' || kind === 'subtotal'
    const own = (isSaid ? sumAtEnd(text) : sumsIn(text).at(-1)) ?? aloneOn(lines[line + 1]?.text)
    if (own === undefined) return []
    const said = saidOn(lines, line, own.amount)
    return [{ ...(own.isMended ? doubted(said, 'letters') : said), kind }]
  })
}

/** The amount of a line that says nothing else. */
function aloneOn(text: string | undefined): WrittenSum | undefined {
  if (text === undefined || /[a-z]{3}/i.test(text.replaceAll(/\b(?:CAD|USD)\b/g, ''))) return undefined
  const sums = sumsIn(text)
  return sums.length === 1 ? sums[0] : undefined
}

const taxNames: readonly (readonly [TaxNamed, string])[] = [
  [
    'GST/HST',
    '(?:g\\.?s\\.?t|t\\.?p\\.?s)\\.? ?[/&] ?(?:h\\.?s\\.?t|t\\.?v\\.?h)\\.?|(?:h\\.?s\\.?t|t\\.?v\\.?h)\\.? ?[/&] ?(?:g\\.?s\\.?t|t\\.?p\\.?s)\\.?',
  ],
  ['tax', '(?:sales )?tax(?:e)?(?: totale?)?|total tax(?:es)?|(?:total (?:des |de )?)?taxes'],
  ['GST', '(?:g\\.?[s5]\\.?t|t\\.?[pr]\\.?[s5])\\.?'],
  ['HST', '(?:h\\.?[s5]\\.?t|t\\.?v\\.?h)\\.?'],
  ['QST', '(?:q\\.?[s5]\\.?t|t\\.?v\\.?[q0])\\.?'],
  ['PST', '(?:p\\.?[s5]\\.?t|r\\.?[s5]\\.?t|t\\.?v\\.?p|t\\.?v\\.?d)\\.?'],
]
const anyTax = new RegExp(taxNames.map(([, words]) => `(?<![a-z0-9])(${words})(?![a-z])`).join('|'), 'g')

type TaxPlace = { readonly tax: TaxNamed; readonly at: number }

function taxPlaces(plain: string): readonly TaxPlace[] {
  return [...plain.matchAll(anyTax)].flatMap((match): TaxPlace[] => {
    const index = match.slice(1).findIndex((each) => each !== undefined)
    const tax = taxNames[index]?.[0]
    return tax === undefined ? [] : [{ tax, at: match.index }]
  })
}

/** Words beside which a tax is none: what was spent before it, a registration, prices that hold it. */
const notTax = /\b(?:before tax(?:es)?|avant taxes?|hors taxes?|taxable|invoice|plus tax(?:es)?|exempt\w*)\b/

/**
 * The taxes of a paper: each from its name to the next one’s, with the amount that stands last there or, on a
 * line that gives none, alone on the next line. Where a tax is on several lines, what they say is added up,
 * unless one line repeats another. `tax` without a name counts only where no other tax is named.
 */
export function taxesSaid(lines: readonly PaperLine[]): readonly TaxSaid[] {
  const found = lines.flatMap(({ text }, line): TaxSaid[] => {
    const plain = plainLine(text)
    if (notTax.test(plain) || /\bs[uo][bu]s?.?t[o0]tal\b/.test(plain)) return []
    const places = taxPlaces(plain)
    return places.flatMap(({ tax, at }, index): TaxSaid[] => {
      const part = text.slice(at, places[index + 1]?.at)
      const isLast = index === places.length - 1
      const own = sumAtEnd(part) ?? (isLast ? taxAlone(part, lines[line + 1]?.text) : undefined)
      if (own === undefined) return []
      const percent = /(\d{1,2}(?:[.,]\d{1,3})?) ?%/.exec(part)?.[1]?.replace(',', '.')
      const said = { ...saidOn(lines, line, own.amount), tax, ...(percent === undefined ? {} : { percent }) }
      return [own.isMended ? doubted(said, 'letters') : said]
    })
  })
  const named = found.filter(({ tax }) => tax !== 'tax')
  return addedUp(named.length > 0 ? named : found.slice(-1))
}

/** A line that only gives a registration has no amount on the next one. */
function taxAlone(part: string, next: string | undefined): WrittenSum | undefined {
  return /\d{5}/.test(part.replaceAll(/\D/g, '')) ? undefined : aloneOn(next)
}

function addedUp(taxes: readonly TaxSaid[]): readonly TaxSaid[] {
  return [...Map.groupBy(taxes, ({ tax }) => tax).values()].flatMap((same): TaxSaid[] => {
    const [first] = same
    if (first === undefined) return []
    const amounts = [...new Set(same.map(({ value }) => value))]
    if (amounts.length === 1) return [same.find(({ doubts }) => doubts.length === 0) ?? first]
    const percents = new Set(same.map(({ percent }) => percent))
    // Two rates of one tax are two taxes; other amounts of one rate contradict each other.
    if (percents.size > 1 && !percents.has(undefined)) return same
    return [doubted(same.at(-1) ?? first, 'several')]
  })
}
