import { taxReason } from '@daybook/canada/sales-tax/tax-reasons.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { Recorded } from '../record.ts'

/** What an answer about documents needs to know of the books. */
export type AnswerBooks = {
  readonly chart: Chart
  readonly currency: string
  readonly language: Language
  nameOf(party: string): string
}

/** What is said of a document in a list. */
export function documentRowOf(document: TradeDocument, { currency, nameOf }: AnswerBooks) {
  return {
    number: document.number,
    id: document.id,
    party: nameOf(document.party),
    date: document.date,
    due: document.due ?? '',
    total: formatCents(document.amount),
    currency: document.currency ?? currency,
    entry: document.entry === undefined ? '' : entryName(document.entry),
  }
}

/** A document with its lines and taxes, each with the reason in words. */
export function documentOutOf(document: TradeDocument, books: AnswerBooks) {
  return {
    ...documentRowOf(document, books),
    net: formatCents(sumOf(document.lines.map(({ amount }) => amount))),
    taxes: taxesOut(document, books.language),
    lines: document.lines.map((line) => ({
      account: books.chart.get(line.account)?.code ?? line.account,
      text: line.text ?? '',
      quantity: line.quantity ?? '',
      price: line.price ?? '',
      amount: formatCents(line.amount),
      supply: line.supply,
      taxes: line.taxes.map(({ tax, amount }) => `${tax} ${formatCents(amount)}`).join(', '),
      reason: taxReason(line.reason)[books.language],
    })),
  }
}

function taxesOut({ lines }: TradeDocument, language: Language) {
  const taxes = Map.groupBy(
    lines.flatMap((line) => line.taxes),
    ({ tax, rate, reason }) => `${tax} ${rate} ${reason}`,
  )
  return [...taxes.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const isClaimed = own.some(({ recovered }) => recovered !== undefined)
    return [
      {
        tax: first.tax,
        rate: first.rate,
        amount: formatCents(sumOf(own.map(({ amount }) => amount))),
        claimed: isClaimed ? formatCents(sumOf(own.map(({ recovered }) => recovered?.amount ?? 0n))) : '',
        reason: taxReason(first.reason)[language],
      },
    ]
  })
}

/** The documents that an act set, in order. */
export function documentsIn({ facts }: Recorded): readonly TradeDocument[] {
  return facts.flatMap(({ fact }) => (fact.kind === 'document.set' ? [fact.document] : []))
}
