import { folded, foldedWords } from '../kit/fold.ts'

/** Words that banks and bookkeepers write everywhere, so that they tell nothing about who was paid. */
const everywhere = new Set(
  (
    'the and for les des une sur par avec pour inc ltd ltee corp company cie cheque chq check payment paiement ' +
    'pmt pay deposit depot debit credit transfer transfert virement retrait withdrawal purchase achat invoice ' +
    'facture bill from bank banque interac etransfer branch atm pos tfr xfer web online fee frais card carte'
  ).split(' '),
)

/** The words of a text that can tell who is meant: three letters at least, and no word of every day. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    foldedWords(text).filter((word) => word.length >= 3 && /\p{L}/u.test(word) && !everywhere.has(word)),
  )
}

/**
 * Whether two texts speak of the same: they share a telling word, or one begins with all of the other's (bank
 * texts are cut short).
 */
export function shareWords(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  for (const word of few) {
    if (many.has(word)) return true
    if (word.length < 5) continue
    for (const other of many) {
      if (other.length >= 5 && (other.startsWith(word) || word.startsWith(other))) return true
    }
  }
  return false
}

/** The words by which banks and people mark money that moves between own accounts. */
const moving =
  /\b(transfer|xfer|tfr|trf|tsf|transfert|virement|vir|payment|paiement|pymt|pmt|thank you|merci|mastercard|visa|amex)\b/

/** Whether a bank's text speaks of a transfer or of the payment of a card. */
export function speaksOfTransfer(text: string): boolean {
  return moving.test(foldedWords(text).join(' '))
}

/** A cheque's or paper's number as it is compared: its digits without leading zeros; empty without any. */
export function plainNumber(text: string | undefined): string {
  return (text ?? '').replace(/\D+/g, '').replace(/^0+/, '')
}

/**
 * The number of the cheque that a bank's text speaks of: `CHQ 1187`, `Chèque no 00231`; nothing otherwise.
 */
export function chequeIn(text: string): string | undefined {
  const match =
    /^(?:cheque|chq|chk|ck|cheq)(?: (?:no|num|number|numero|paye|paid|cleared))? 0*(\d{1,10})\b/.exec(
      folded(text),
    )
  return match?.[1]
}

/**
 * The word by which patterns of one payee in several places are alike (`ESSO` of `ESSO LAVAL QC`): the first,
 * if it can tell who is meant.
 */
export function leadingWord(pattern: string): string | undefined {
  const [first = ''] = pattern.split(' ')
  return first.length >= 4 && tellingWords(first).size > 0 ? first : undefined
}
