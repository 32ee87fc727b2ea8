import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { foldedWords } from '../kit/fold.ts'
import type { Language } from '../kit/refusal-text.ts'
import {
  doubted,
  type PaperLine,
  plainLine,
  type ReadReceipt,
  type Said,
  saidOn,
  type TaxSaid,
} from './receipt.ts'
import { type LabelledSum, labelledSums, type SumKind, taxesSaid } from './receipt-amounts.ts'
import { daySaid } from './receipt-days.ts'
import { cardSaid, gstNumberSaid, numberSaid, qstNumberSaid } from './receipt-numbers.ts'

/**
 * What a receipt or bill says, from its lines of text as they were read on a day (`on`): nothing is guessed
 * that the paper does not say. Totals, what was paid and what was given back are told apart; of several
 * totals the one that is the sum of the rest is meant. Where without tax, taxes and tip do not come to the
 * total, all of them are doubtful (`sum`).
 */
export function readReceipt(lines: readonly PaperLine[], on: CivilDate): ReadReceipt {
  const sums = labelledSums(lines)
  const taxes = taxesSaid(lines)
  const subtotal = lastOf(sums, 'subtotal')
  const tip = lastOf(sums, 'tip')
  const money = checkedSum({ subtotal, tip, taxes, total: totalOf(sums, taxes, subtotal, tip) }, sums)
  const seller = sellerSaid(lines)
  const [number, card] = [numberSaid(lines), cardSaid(lines)]
  const [gst, qst] = [gstNumberSaid(lines), qstNumberSaid(lines)]
  const currency = currencyOf(lines)
  return {
    language: languageOf(lines),
    ...(seller === undefined ? {} : { seller }),
    ...daySaid(lines, on),
    ...(number === undefined ? {} : { number }),
    ...money,
    ...(gst === undefined ? {} : { gstNumber: gst }),
    ...(qst === undefined ? {} : { qstNumber: qst }),
    ...(card === undefined ? {} : { card }),
    ...(currency === undefined ? {} : { currency }),
  }
}

function lastOf(sums: readonly LabelledSum[], kind: SumKind): Said<Cents> | undefined {
  const own = sums.filter((each) => each.kind === kind)
  const last = own.at(-1)
  if (last === undefined) return undefined
  const { kind: _kind, ...said } = last
  return new Set(own.map(({ value }) => value)).size > 1 && kind === 'subtotal'
    ? doubted(said, 'several')
    : said
}

/**
 * The total: of the lines that say so the one that is the sum of the rest, else the one that is due, else the
 * last one; where no line says so what was paid, less what was given back.
 */
function totalOf(
  sums: readonly LabelledSum[],
  taxes: readonly TaxSaid[],
  subtotal: Said<Cents> | undefined,
  tip: Said<Cents> | undefined,
): Said<Cents> | undefined {
  const own = sums.filter(({ kind }) => kind === 'total' || kind === 'due')
  const taxed = subtotal === undefined ? undefined : subtotal.value + sumOf(taxes.map(({ value }) => value))
  const expected = taxed === undefined ? [] : [taxed + (tip?.value ?? 0n), taxed]
  for (const sum of expected) {
    const fitting = own.filter(({ value }) => value === sum).at(-1)
    if (fitting !== undefined) return plainSaid(fitting)
  }
  const [due] = own.filter(({ kind }) => kind === 'due').slice(-1)
  const chosen = due ?? own.at(-1)
  if (chosen !== undefined) {
    const isOne = new Set(own.map(({ value }) => value)).size === 1
    return isOne ? plainSaid(chosen) : doubted(plainSaid(chosen), 'several')
  }
  const paid = sums.filter(({ kind, value }) => kind === 'paid' && value > 0n).at(-1)
  if (paid === undefined) return undefined
  const change = sums.filter(({ kind }) => kind === 'change').at(-1)
  return doubted({ ...plainSaid(paid), value: paid.value - (change?.value ?? 0n) }, 'paid')
}

function plainSaid({ value, line, sure, doubts }: LabelledSum): Said<Cents> {
  return { value, line, sure, doubts }
}

type Money = {
  readonly subtotal: Said<Cents> | undefined
  readonly tip: Said<Cents> | undefined
  readonly taxes: readonly TaxSaid[]
  readonly total: Said<Cents> | undefined
}

/** The amounts of a paper, doubtful where they do not add up; a tip may be in the total or beside it. */
function checkedSum({ subtotal, tip, taxes, total }: Money, sums: readonly LabelledSum[]) {
  const taxed = sumOf(taxes.map(({ value }) => value))
  const tipped = tip?.value ?? 0n
  const isPaid =
    total !== undefined && sums.some(({ kind, value }) => kind === 'paid' && value === total.value)
  const sum = (subtotal?.value ?? 0n) + taxed
  const fits =
    subtotal === undefined ||
    total === undefined ||
    [sum, sum + tipped].includes(total.value) ||
    // Prices that hold their tax: what is without tax is the whole.
    (subtotal.value === total.value && taxed < total.value)
  const isLarge = total !== undefined && taxed > 0n && total.value > 0n && taxed * 4n > total.value
  const marked = <T extends Said<Cents>>(said: T): T => (fits && !isLarge ? said : doubted(said, 'sum'))
  // What was paid is the total said once more: it stays what it is, and the rest is doubtful.
  const markedTotal = (said: Said<Cents>) => (isPaid ? said : marked(said))
  return {
    ...(subtotal === undefined ? {} : { subtotal: marked(subtotal) }),
    ...(tip === undefined || tip.value === 0n ? {} : { tip }),
    taxes: taxes.map((tax) => marked(tax)),
    ...(total === undefined ? {} : { total: markedTotal(total) }),
  }
}

const notSeller =
  /^(?:\W*(?:invoice|facture|receipt|recu|bill|statement|releve|welcome|bienvenue|thank|merci|duplicat\w*|copy|copie|customer|client|date|tel|phone|fax|www|http|page|sold|vendu|to|a|from|de|order|commande|sale|vente|purchase|achat|transaction|original|gst|hst|tps|tvh|qst|tvq|no|store|magasin|cashier|caissi\w*|server|serveu\w*|table|register|caisse)\b\W*)+(?:[\d\W]|no\b)*$/
const address =
  /^\W*\d+[a-z]?[ ,-]+\S.*\b(?:st|street|rue|ave?|avenue|rd|road|ch|chemin|blvd|boul|boulevard|dr|drive|hwy|route|way|lane|place|crescent)\b|@|www\.|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\b[a-z]\d[a-z] ?\d[a-z]\d\b/

/** The seller: the first line that reads like a name, before prices begin. */
function sellerSaid(lines: readonly PaperLine[]): Said<string> | undefined {
  for (const [line, { text, sure }] of lines.slice(0, 8).entries()) {
    const name = text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^[\W_]+|[^\p{L}\p{N}.)]+$/gu, '')
      .trim()
    const plain = plainLine(name)
    const letters = name.replaceAll(/[^\p{L}]/gu, '').length
    if (letters < 3 || letters * 2 < name.length || sure < 40) continue
    if (notSeller.test(plain) || address.test(plain)) continue
    // Words on the right belong to something else: INVOICE, a number, a day.
    const own = text.trim().split(/ {4,}/)[0] ?? name
    return saidOn(
      lines,
      line,
      own
        // The first letter of ltée is easily taken for a capital I.
        .replaceAll(/\bI(?=t[ée]e\b)/g, 'l')
        .replaceAll(/^[\W_]+(?=\p{L})/gu, '')
        .replaceAll(/\s+/g, ' ')
        .trim() || name,
    )
  }
  return undefined
}

const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the total subtotal tax gst hst change cash thank you invoice receipt date card amount due paid tip server table visit returns please order balance'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les du merci sous tps tvq tvh tvp monnaie comptant facture recu carte montant payer pourboire serveur caisse vente achat solde quantite prix avec votre vous payee echeance'.split(
      ' ',
    ),
  ),
}

/** The language of a paper, by its everyday words; English where they tell nothing. */
function languageOf(lines: readonly PaperLine[]): Language {
  const found = lines.flatMap(({ text }) => foldedWords(text))
  const count = (language: Language) => found.filter((word) => words[language].has(word)).length
  return count('fr') > count('en') ? 'fr' : 'en'
}

/** The currency that a paper names, where it is not that of Canada. */
function currencyOf(lines: readonly PaperLine[]): string | undefined {
  const text = lines.map((line) => line.text).join('\n')
  if (/\bCAD\b|\bCA ?\$|\bC\$|\$ ?CA\b/.test(text)) return undefined
  if (/\bUSD\b|\bUS ?\$|\$ ?US\b/.test(text)) return 'USD'
  if (/€|\bEUR\b/.test(text)) return 'EUR'
  return /£|\bGBP\b/.test(text) ? 'GBP' : undefined
}
