import {
  paperWords as itemWords,
  type PaperItem,
  paperLacks,
} from '@daybook/canada/sales-tax/credit-papers.ts'
import type { Party, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { programOfTax, registeredOn, type Seller } from './paper-seller.ts'

/**
 * What a paper lacks that a registered customer needs to claim its GST/HST back, in words: from 100.00 the
 * seller’s number and the tax, from 500.00 also the buyer, the terms and what was sold. Nothing on days that
 * the rule is not checked for, and for papers without tax.
 */
export function lackingOn(
  document: TradeDocument,
  party: Party,
  seller: Seller,
  language: Language,
): readonly string[] {
  const isTaxed = document.lines.some(({ taxes }) => taxes.some(({ tax }) => programOfTax(tax) === 'GST'))
  const isInvoice = document.kind === 'invoice' || document.kind === 'credit' || document.kind === 'deposit'
  if (!isTaxed || !isInvoice) return []
  const hasNumber = registeredOn(seller, document.date).some(({ id }) => id === 'GST')
  const shows: readonly PaperItem[] = [
    ...(seller.name === '' ? [] : (['supplier'] as const)),
    ...(['date', 'total', 'tax'] as const),
    ...(hasNumber ? (['number'] as const) : []),
    ...(party.name === '' ? [] : (['buyer'] as const)),
    // A credit note has no terms of its own; an invoice without terms is due on its day and says so.
    'terms',
    // A line without a text of its own shows the name of its account.
    'description',
  ]
  const lacks = paperLacks({ total: document.amount, date: document.date, shows: new Set(shows) })
  return lacks.ok ? lacks.value.map((item) => itemWords[item][language]) : []
}
