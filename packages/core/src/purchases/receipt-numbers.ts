import { gstNumber, qstNumber } from '../parties/business-number.ts'
import { doubted, type PaperLine, plainLine, type Said, saidOn } from './receipt.ts'

const digit = '[\\dOoQDIl|SB]'
const nine = `((?:${digit}[ -]{0,2}){8}${digit})`
const ten = `((?:${digit}[ -]{0,2}){9}${digit})`
const four = `((?:${digit} ?){3}${digit})`
const gstWhole = new RegExp(`(?<![\\dA-Za-z])${nine}[ .-]{0,2}R ?[T7I] ?[-.]?${four}(?![\\dA-Za-z])`)
const gstBare = new RegExp(
  `(?:GST|HST|TPS|TVH|G\\.S\\.T|H\\.S\\.T|T\\.P\\.S|BN|NE|ARC|CRA)[^\\d]{0,24}?(?<![\\dA-Za-z])${nine}(?![.,-]?\\d)`,
  'i',
)
const qstWhole = new RegExp(`(?<![\\dA-Za-z])${ten}[ .-]{0,2}[T7I] ?[QO0] ?[-.]?${four}(?![\\dA-Za-z])`)
const qstBare = new RegExp(
  `(?:QST|TVQ|Q\\.S\\.T|T\\.V\\.Q)[^\\d]{0,24}?(?<![\\dA-Za-z])${ten}(?![.,-]?\\d)`,
  'i',
)

const alike: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  B: '8',
}

function digitsOf(text: string): string {
  return [...text]
    .map((sign) => alike[sign] ?? sign)
    .join('')
    .replaceAll(/\D/g, '')
}

/**
 * The seller’s GST/HST number on a paper, as it is kept (`123456782RT0001`). One whose check digit is right
 * goes before one whose is not; that one is given as it was read, and doubtful (`check`).
 */
export function gstNumberSaid(lines: readonly PaperLine[]): Said<string> | undefined {
  let wrong: Said<string> | undefined
  for (const [line, { text }] of lines.entries()) {
    const [whole = '', digits = '', account = ''] = gstWhole.exec(text) ?? gstBare.exec(text) ?? []
    if (whole === '') continue
    const read = `${digitsOf(digits)}RT${account === '' ? '0001' : digitsOf(account)}`
    if (gstNumber(read).ok) {
      const said = saidOn(lines, line, read)
      // Only the nine digits check each other; an account beyond the first nine is rather a misread one.
      return /RT000[1-9]$/.test(read) ? said : doubted(said, 'check')
    }
    wrong ??= doubted(saidOn(lines, line, read), 'check')
  }
  return wrong
}

/** The seller’s QST number on a paper, as it is kept (`1234567890TQ0001`); only its form can be checked. */
export function qstNumberSaid(lines: readonly PaperLine[]): Said<string> | undefined {
  for (const [line, { text }] of lines.entries()) {
    const [whole = '', digits = '', file = ''] = qstWhole.exec(text) ?? qstBare.exec(text) ?? []
    if (whole === '') continue
    const read = qstNumber(`${digitsOf(digits)}TQ${file === '' ? '0001' : digitsOf(file)}`)
    if (read.ok) return saidOn(lines, line, read.value)
  }
  return undefined
}

const masked = /(?:[*xX#•·.]{2,}[ -]?){1,4}[*xX#•·. -]{0,3}(\d{4})(?![\d.,/-]\d|\d)/
const ending = /\b(?:ending (?:in|with)|termin\w+ par|finissant par|last 4(?: digits)?)\D{0,4}(\d{4})(?!\d)/
const cardWord =
  /\b(?:visa|master ?card|mc|amex|american express|interac|debit|credit|carte|card|compte|account|acct)\b/
/** Stars that were read as anything: a long run that ends in four digits. */
const blurred = /(?:^|\s)(?=\S{8,}(?:\s|$))\S*[^\d\s.,:/-]{3,}\S*?(?<!\d)(\d{4})(?=\s|$)/

const cardBrand = /\b(?:visa|master ?card|amex|american express|interac)\b/
/** Four digits that stand alone on a card’s own line, whatever was made of the stars before them. */
const standing = /(?:^|[^\d.,:/-])(\d{4})(?=\s|$)/

/** The last four digits of the card that a receipt was paid with. */
export function cardSaid(lines: readonly PaperLine[]): Said<string> | undefined {
  for (const [line, { text }] of lines.entries()) {
    const plain = plainLine(text)
    const found =
      ending.exec(plain) ?? masked.exec(text) ?? (cardWord.test(plain) ? blurred.exec(text) : null)
    const value = (found ?? (cardBrand.test(plain) ? standing.exec(text) : null))?.[1]
    if (value !== undefined) return saidOn(lines, line, value)
  }
  return undefined
}

const mark =
  '(?:\\s*(?:no|n°|nº|n0|num(?:ero|ber)?|nbr|#|id)\\b\\.?|\\s*[#:n][°ºo]?|\\s+de (?:facture|recu|commande))?\\s*[.:#°º-]{0,2}\\s*'
const value = '([a-z]{0,6}[-/]?\\d[\\w/-]{1,19}|\\d{2,20})(?![\\w.,]*[.,]\\d{2}\\b)'
const numbered: readonly RegExp[] = [
  new RegExp(`\\b(?:invoice|inv|facture|fact|bill|statement)${mark}${value}`),
  new RegExp(
    `\\b(?:no|n°|nº|num|numero)\\.? ?(?:de )?(?:la )?(?:facture|compte-rendu)\\s*[.:#]?\\s*${value}`,
  ),
  new RegExp(`\\b(?:receipt|recu|sales slip|check|chk|addition|bon)${mark}${value}`),
  new RegExp(`\\b(?:order|commande|cmd|ticket|transaction|trans|trn|tx|reference|ref|billet)${mark}${value}`),
  /(?:^|\s)#\s?(\d{3,12})(?!\S)/,
]
const notNumbered =
  /\b(?:gst|hst|tps|tvh|qst|tvq|pst|auth|approval|autorisation|approbation|terminal|store|magasin|tel|telephone|phone|fax|seq|visa|card|carte)\b/

/** The number of a paper: its invoice’s, else its receipt’s, else that of the sale. */
export function numberSaid(lines: readonly PaperLine[]): Said<string> | undefined {
  for (const pattern of numbered)
    for (const [line, { text }] of lines.entries()) {
      const plain = plainLine(text)
      const found = pattern.exec(plain)
      const read = found?.[1]
      if (found === null || read === undefined || isDay(read)) continue
      // The words of another number stand before it.
      if (notNumbered.test(plain.slice(Math.max(0, found.index - 12), found.index + found[0].length)))
        continue
      const at = found.index + found[0].lastIndexOf(read)
      return saidOn(lines, line, text.slice(at, at + read.length))
    }
  return undefined
}

function isDay(text: string): boolean {
  return /^(?:19|20)\d{2}[-/]\d{1,2}(?:[-/]\d{1,2})?$|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(text)
}
