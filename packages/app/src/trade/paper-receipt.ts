import type { Party, Settlement } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollarAmount, formatAmount, longDate } from '../print/amounts.ts'
import type { PaperSum, TradePaper } from './paper.ts'
import { inLanguage, numbersLine, partyLines, type Seller, sellerLines } from './paper-seller.ts'
import { documentTitles, filledIn, paperWords } from './paper-words.ts'

/** What a receipt paid: the document by kind and number, its day, what it comes to, and how much was paid. */
export type ReceiptPart = {
  readonly title: string
  readonly date: string
  readonly total?: Cents
  readonly amount: Cents
  /** The currency of the document where it is not that of the books. */
  readonly currency?: string
}

/** A receipt as it is printed. */
export type ReceiptToPrint = {
  readonly receipt: Settlement
  readonly party: Party
  readonly parts: readonly ReceiptPart[]
}

/** What a document that was paid is called in the language of its customer: `Invoice 1043`. */
export function partTitle(kind: string, number: string, { language }: Party): string {
  const titles: Readonly<Record<string, string>> = documentTitles[language]
  const title = titles[kind]
  return title === undefined ? filledIn(paperWords[language].entryRow, { number }) : `${title} ${number}`
}

/** A receipt for money that a customer paid, with what it was for, in the language of the customer. */
export function receiptPaper({ receipt, party, parts }: ReceiptToPrint, seller: Seller): TradePaper {
  const { language } = party
  const words = paperWords[language]
  const head = sellerLines(seller, language)
  const number = receipt.id.slice(receipt.id.indexOf('/') + 1)
  const foot = inLanguage(seller.letterhead.foot, language)
  return {
    language,
    words: { page: words.page, of: words.of },
    title: words.receipt,
    number,
    running: [head.name, `${words.receipt} ${number}`, party.name].join(' · '),
    seller: head,
    to: { label: words.receivedFrom, lines: partyLines(party, language) },
    facts: [
      [words.receivedOn, longDate(receipt.date, language)],
      ...(receipt.means === undefined ? [] : [[words.means, meansText(receipt.means, language)] as const]),
      ...(receipt.reference === undefined ? [] : [[words.receivedReference, receipt.reference] as const]),
    ],
    mark: { text: '', isVoid: false },
    strip: [{ label: words.received, value: dollarAmount(receipt.amount, language), strong: true }],
    columns: [
      { label: words.paidFor, figures: false, wide: true },
      { label: words.date, figures: false, wide: false },
      { label: words.ofTotal, figures: true, wide: false },
      { label: words.settled, figures: true, wide: false },
    ],
    rows: parts.map(({ title, date, total, amount, currency }) => [
      currency === undefined ? title : `${title}, ${currency}`,
      date === '' ? '' : longDate(date, language),
      total === undefined ? '' : formatAmount(total, language),
      formatAmount(amount, language),
    ]),
    sums: receiptSums(receipt, parts, language),
    ageing: [],
    notes: [],
    blocks: foot.length === 0 ? [] : [{ title: '', lines: foot }],
    foot: numbersLine(seller, receipt.date, language),
  }
}

const meansFr: Readonly<Record<string, string>> = {
  cheque: 'chèque',
  cash: 'comptant',
  transfer: 'virement',
  card: 'carte',
}

function meansText(means: string, language: Party['language']): string {
  return language === 'fr' ? (meansFr[means] ?? means) : means
}

/** What was settled is what was received and the discount, less what nothing was settled with yet. */
function receiptSums(
  { amount, discount }: Settlement,
  parts: readonly ReceiptPart[],
  language: Party['language'],
): readonly PaperSum[] {
  const words = paperWords[language]
  const settled = sumOf(parts.map((part) => part.amount))
  const taken = discount?.amount ?? 0n
  // What was paid in another currency does not add up with the money that came.
  const isForeign = parts.some(({ currency }) => currency !== undefined)
  const left = isForeign ? 0n : amount + taken - settled
  const part = (label: string, value: Cents): PaperSum => ({
    kind: 'part',
    label,
    amount: formatAmount(value, language),
  })
  return [
    ...(parts.length === 0 || isForeign || (taken === 0n && left === 0n)
      ? []
      : [part(words.settled, settled)]),
    ...(taken === 0n ? [] : [part(words.discountTaken, -taken)]),
    ...(left === 0n ? [] : [part(words.onAccount, left)]),
    { kind: 'due', label: words.received, amount: formatAmount(amount, language) },
  ]
}
