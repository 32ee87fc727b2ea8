import { taxReason } from '@daybook/canada/sales-tax/tax-reasons.ts'
import type { DocumentLine, Party, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, divideRounded, magnitude, rate, sumOf } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { accountName, type Chart } from '@daybook/core/ledger/chart.ts'
import { dollarAmount, formatAmount, formatPercent, longDate } from '../print/amounts.ts'
import type { PaperColumn, PaperFigure, PaperSum, TradePaper } from './paper.ts'
import {
  inLanguage,
  numbersLine,
  partyLines,
  programOfTax,
  ratePercent,
  registeredOn,
  type Seller,
  sellerLines,
  taxName,
} from './paper-seller.ts'
import { documentTitles, filledIn, paperWords } from './paper-words.ts'

/** Something that settled a document: what it was, on which day, and how much of the document. */
export type Applied = {
  readonly kind: 'payment' | 'deposit' | 'credit' | 'invoice' | 'refund' | 'write-off' | 'entry' | 'several'
  readonly number: string
  readonly date: string
  readonly amount: Cents
}

/** A document as it is printed: whose it is, what settled it, what is open, and whether it is paid. */
export type DocumentToPrint = {
  readonly document: TradeDocument
  readonly party: Party
  readonly applied: readonly Applied[]
  readonly open: Cents
  readonly isSettled: boolean
}

type Words = (typeof paperWords)['en']

/** An invoice, estimate, credit note or deposit as a paper, in the language that its customer chose. */
export function documentPaper(given: DocumentToPrint, seller: Seller, chart: Chart): TradePaper {
  const { document, party } = given
  const { language } = party
  const words = paperWords[language]
  const title = documentTitles[language][document.kind]
  const head = sellerLines(seller, language)
  const lines = shownLines(document, chart, language)
  return {
    language,
    words: { page: words.page, of: words.of },
    title,
    number: document.number,
    running: [head.name, `${title} ${document.number}`, party.name].join(' · '),
    seller: head,
    to: {
      label: document.kind === 'estimate' ? words.estimateTo : words.billTo,
      lines: partyLines(party, language),
    },
    facts: factsOf(document, words, language),
    mark: markOf(given, words),
    strip: stripOf(given, seller, words),
    columns: lines.columns,
    rows: lines.rows,
    sums: sumsOf(given, seller, words),
    ageing: [],
    notes: notesOf(document, seller, words, language),
    blocks: blocksOf(given, seller, words),
    foot: numbersLine(seller, document.date, language),
  }
}

function factsOf(
  document: TradeDocument,
  words: Words,
  language: Language,
): readonly (readonly [string, string])[] {
  const { kind, date, due, terms, reference, currency, from } = document
  const facts: (readonly [string, string])[] = [[words.date, longDate(date, language)]]
  if (kind === 'invoice') {
    facts.push([words.due, longDate(due ?? date, language)])
    facts.push([words.terms, termsText(terms, due ?? date, date, language)])
  }
  const source = from?.startsWith('invoice/') === true ? from.slice('invoice/'.length) : undefined
  if (kind === 'credit' && source !== undefined) facts.push([words.invoiceTaken, source])
  if (reference !== undefined) facts.push([words.reference, reference])
  if (currency !== undefined) facts.push([words.currency, currency])
  return facts
}

/** The terms of payment in words: `30 days, 2% off when paid within 10 days`. */
function termsText(terms: TradeDocument['terms'], due: string, date: string, language: Language): string {
  const words = paperWords[language]
  const days = terms?.days ?? 0
  const net =
    days > 0
      ? filledIn(words.netDays, { days: String(days) })
      : due === date
        ? words.onReceipt
        : longDate(due, language)
  if (terms?.discount === undefined) return net
  const off = filledIn(words.discount, {
    percent: formatPercent(terms.discount.percent, language),
    days: String(terms.discount.days),
  })
  return `${net}, ${off}`
}

function markOf({ document, isSettled }: DocumentToPrint, words: Words): TradePaper['mark'] {
  if (document.voided !== undefined) return { text: words.void, isVoid: true }
  return { text: isSettled && document.kind === 'invoice' ? words.paid : '', isVoid: false }
}

/** The figures that people look for: when, how much in all, and how much is left. */
function stripOf(given: DocumentToPrint, seller: Seller, words: Words): readonly PaperFigure[] {
  const { document, party, open } = given
  const { language } = party
  const money = (amount: Cents) => moneyText(amount, document, seller, language)
  const figure = (label: string, value: string, strong = false): PaperFigure => ({ label, value, strong })
  if (document.kind === 'estimate') return [figure(words.total, money(document.amount), true)]
  if (document.kind === 'credit' || document.kind === 'deposit') {
    if (document.kind === 'deposit') return [figure(words.total, money(document.amount), true)]
    return [figure(words.totalCredit, money(document.amount), true), figure(words.unused, money(open))]
  }
  const due = longDate(document.due ?? document.date, language)
  return [
    figure(words.due, due),
    figure(words.total, money(document.amount)),
    figure(words.balance, money(document.voided === undefined ? open : 0n), true),
  ]
}

function moneyText(amount: Cents, { currency }: TradeDocument, seller: Seller, language: Language): string {
  const shown = currency ?? seller.currency
  if (shown === 'CAD') return dollarAmount(amount, language)
  return shown === 'USD'
    ? dollarAmount(amount, language, 'US')
    : `${formatAmount(amount, language)}\u00a0${shown}`
}

type Shown = { readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[] }

/** The lines with the columns that they need: no empty ones, and taxes only where lines differ in them. */
function shownLines({ lines }: TradeDocument, chart: Chart, language: Language): Shown {
  const words = paperWords[language]
  const hasQuantity = lines.some(({ quantity }) => quantity !== undefined)
  const isMixed = new Set(lines.map((line) => taxesText(line, language))).size > 1
  const column = (label: string, figures: boolean, wide = false): PaperColumn => ({ label, figures, wide })
  return {
    columns: [
      column(words.description, false, true),
      ...(hasQuantity ? [column(words.quantity, true), column(words.price, true)] : []),
      ...(isMixed ? [column(words.tax, false)] : []),
      column(words.amount, true),
    ],
    rows: lines.map((line) => {
      const account = chart.get(line.account)
      const text = line.text ?? (account === undefined ? '' : accountName(account, language))
      return [
        text,
        ...(hasQuantity ? [decimalText(line.quantity ?? '', language), priceText(line, language)] : []),
        ...(isMixed ? [taxesText(line, language)] : []),
        formatAmount(line.amount, language),
      ]
    }),
  }
}

/**
 * A price with two decimals or more; none where it holds the taxes, so that it is not what the line shows.
 */
function priceText({ quantity = '1', price, amount }: DocumentLine, language: Language): string {
  if (price === undefined) return ''
  const [many, each] = [rate(quantity), rate(price)]
  const worth = divideRounded(
    many.numerator * each.numerator * 100n,
    many.denominator * each.denominator,
    'half-up',
  )
  if (worth !== amount) return ''
  const [whole = '0', fraction = ''] = price.split('.')
  return decimalText(`${whole}.${fraction.padEnd(2, '0')}`, language)
}

/** The taxes of a line by name, or why there are none. */
function taxesText({ taxes, supply }: DocumentLine, language: Language): string {
  if (taxes.length > 0) return taxes.map(({ tax }) => taxName(tax, language)).join(' + ')
  const words = paperWords[language]
  return supply === 'exempt' || supply === 'zero-rated' || supply === 'relieved'
    ? words[supply]
    : words.outside
}

function sumsOf(given: DocumentToPrint, seller: Seller, words: Words): readonly PaperSum[] {
  const { document, party, applied, open } = given
  const { language } = party
  const subtotal = sumOf(document.lines.map(({ amount }) => amount))
  const sum = (kind: PaperSum['kind'], label: string, amount: Cents): PaperSum => ({
    kind,
    label,
    amount: formatAmount(amount, language),
  })
  const taxes = taxSums(document).map(({ tax, rate: share, base, amount }): PaperSum => {
    const names = { tax: taxName(tax, language), rate: ratePercent(share, language) }
    const line =
      base === subtotal
        ? filledIn(words.taxLine, names)
        : filledIn(words.taxOn, { ...names, base: formatAmount(base, language) })
    const program = programOfTax(tax)
    const number = registeredOn(seller, document.date).find(({ id }) => id === program)?.number
    return sum('part', number === undefined ? line : filledIn(words.numbered, { line, number }), amount)
  })
  const total = document.kind === 'credit' ? words.totalCredit : words.total
  const above = [...(taxes.length === 0 ? [] : [sum('part', words.subtotal, subtotal)]), ...taxes]
  const isBare = applied.length === 0 || document.kind === 'deposit' || document.voided !== undefined
  if (isBare) return [...above, sum('due', total, document.amount)]
  const head = [...above, sum('total', total, document.amount)]
  const isOwed = document.kind === 'invoice'
  const parts = applied.map((each) => sum('part', appliedText(each, words, language), -each.amount))
  return [...head, ...parts, sum('due', isOwed ? words.balance : words.unused, open)]
}

/** Each tax of a document once: its name and rate, what it was taken on, and what it came to. */
export function taxSums({ lines }: TradeDocument) {
  const sums = new Map<string, { tax: string; rate: string; base: Cents; amount: Cents }>()
  for (const { amount: base, taxes } of lines) {
    for (const { tax, rate: share, amount } of taxes) {
      const own = sums.get(`${tax} ${share}`) ?? { tax, rate: share, base: 0n, amount: 0n }
      own.base += base
      own.amount += amount
      sums.set(`${tax} ${share}`, own)
    }
  }
  return [...sums.values()]
}

function appliedText({ kind, number, date }: Applied, words: Words, language: Language): string {
  const names = { number, date: date === '' ? '' : longDate(date, language) }
  const text: Readonly<Record<Applied['kind'], string>> = {
    payment: words.payment,
    deposit: words.depositApplied,
    credit: words.creditApplied,
    invoice: words.invoiceApplied,
    refund: words.refunded,
    'write-off': words.writtenOff,
    entry: words.entryApplied,
    several: words.paidSoFar,
  }
  return filledIn(text[kind], names)
}

function notesOf(
  document: TradeDocument,
  seller: Seller,
  words: Words,
  language: Language,
): readonly string[] {
  const notes: string[] = []
  const { note, currency, rate: share, voided, kind } = document
  if (note !== undefined) notes.push(note)
  for (const text of untaxedNotes(document, words, language)) notes.push(text)
  if (currency !== undefined && share !== undefined)
    notes.push(filledIn(words.rate, { currency, rate: decimalText(share, language), own: seller.currency }))
  if (voided !== undefined)
    notes.push(filledIn(words.voided, { date: longDate(voided.date, language), reason: voided.reason }))
  if (kind === 'estimate') notes.push(words.estimateNote)
  return notes
}

/** Why lines carry no tax, each reason once; what somebody typed is no reason. */
function untaxedNotes({ lines }: TradeDocument, words: Words, language: Language): readonly string[] {
  const untaxed = lines.filter(({ taxes, reason }) => taxes.length === 0 && reason !== 'typed')
  const notes = untaxed.map(({ supply, reason }) => {
    const text =
      supply === 'exempt' || supply === 'zero-rated' || supply === 'relieved' ? words[supply] : words.outside
    const why = taxReason(reason)[language]
    return why === '' ? '' : capital(filledIn(words.notTaxed, { text, reason: why }))
  })
  return [...new Set(notes)].filter((each) => each !== '')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function blocksOf({ document, party, open }: DocumentToPrint, seller: Seller, words: Words) {
  const { payment, foot } = seller.letterhead
  const isToPay = document.kind === 'invoice' && document.voided === undefined && magnitude(open) > 0n
  const pay = isToPay ? inLanguage(payment, party.language) : []
  const last = inLanguage(foot, party.language)
  return [
    ...(pay.length === 0 ? [] : [{ title: words.howToPay, lines: pay }]),
    ...(last.length === 0 ? [] : [{ title: '', lines: last }]),
  ]
}
