import { type PaperItem, paperLacks, paperWords } from '@daybook/canada/sales-tax/credit-papers.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type PaperLine, plainLine, type ReadReceipt } from '@daybook/core/purchases/receipt.ts'
import { sumKindOf, sumsIn } from '@daybook/core/purchases/receipt-amounts.ts'

/**
 * What a paper leaves open, in words: a day that can be read in several ways, another currency, and what it
 * lacks for its tax to be claimed back by the size of its total (see `paperNeeds`).
 */
export function readingNotices(
  receipt: ReadReceipt,
  lines: readonly PaperLine[],
  { buyer, language }: { readonly buyer: string; readonly language: Language },
): readonly string[] {
  const isFrench = language === 'fr'
  const { dayReadings, dayLine, total, date, currency } = receipt
  const notices: string[] = []
  if (dayReadings.length > 1) {
    const text = (lines[dayLine ?? 0]?.text ?? '').trim()
    const days = dayReadings.join(isFrench ? ' ou ' : ' or ')
    notices.push(isFrench ? `Le jour peut être ${days} : « ${text} »` : `The day may be ${days}: “${text}”`)
  }
  if (currency !== undefined)
    notices.push(
      isFrench
        ? `Les montants sont en ${currency}, pas en dollars canadiens`
        : `The amounts are in ${currency}, not in Canadian dollars`,
    )
  if (total === undefined) {
    notices.push(isFrench ? 'Aucun total n’a été trouvé' : 'No total was found')
    return notices
  }
  if (date === undefined || receipt.taxes.length === 0) return notices
  const lacks = paperLacks({ total: total.value, date: date.value, shows: itemsShown(receipt, lines, buyer) })
  if (!lacks.ok || lacks.value.length === 0) return notices
  const names = lacks.value.map((item) => paperWords[item][language]).join(', ')
  notices.push(
    isFrench
      ? `Pour réclamer la taxe, la pièce devrait aussi montrer : ${names}`
      : `For its tax to be claimed back, the paper should also show: ${names}`,
  )
  return notices
}

const termsSaid =
  /\b(?:net \d+|terms|modalites|due|payable|echeance|visa|master ?card|amex|interac|debit|cash|comptant|paid|paye[e]?|tendered|cheque)\b/

function itemsShown(
  receipt: ReadReceipt,
  lines: readonly PaperLine[],
  buyer: string,
): ReadonlySet<PaperItem> {
  const { seller, date, total, gstNumber, taxes } = receipt
  const plain = lines.map(({ text }) => plainLine(text))
  const isNumbered = gstNumber !== undefined && !gstNumber.doubts.includes('check')
  const isNamed = buyer !== '' && lines.some(({ text }) => folded(text).includes(folded(buyer)))
  const isDescribed = lines.some(
    ({ text }, index) =>
      sumsIn(text).length > 0 && /\p{L}{3}/u.test(text) && sumKindOf(plain[index] ?? '') === undefined,
  )
  const shown: readonly (readonly [PaperItem, boolean])[] = [
    ['supplier', seller !== undefined],
    ['date', date !== undefined],
    ['total', total !== undefined],
    ['number', isNumbered],
    ['tax', taxes.length > 0],
    ['buyer', isNamed],
    ['terms', plain.some((text) => termsSaid.test(text))],
    ['description', isDescribed],
  ]
  return new Set(shown.flatMap(([item, isShown]) => (isShown ? [item] : [])))
}
