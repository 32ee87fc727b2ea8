import type { JudgedTax } from '@daybook/canada/sales-tax/receipt-check.ts'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { PaperLine, ReadReceipt } from '@daybook/core/purchases/receipt.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { amountOut } from '../commands/fields.ts'
import { documentsOf } from '../trade/load-trade.ts'

/** A bill as a paper would have it, in the words of `bill.enter`; nothing of it is recorded. */
export const billOut = z.strictObject({
  supplier: z.string().meta({ description: 'the supplier that the books know; empty where it is not known' }),
  by: z.enum(['number', 'name']).optional().meta({ description: 'by what the supplier was known' }),
  coding: z
    .enum(['usual', 'last'])
    .optional()
    .meta({ description: 'whose account: the supplier’s usual one, its last bill’s' }),
  number: z.string(),
  date: z.string(),
  currency: z.string(),
  place: z.string(),
  lines: z.array(
    z.strictObject({ text: z.string(), account: z.string(), amount: amountOut, tax: z.string() }),
  ),
  included: z.boolean(),
  taxAmount: z.array(z.string()),
})

/** The supplier that a paper is from, and by what it is known. */
export type KnownSupplier = { readonly party: Party; readonly by: 'number' | 'name' }

const shortestName = 4

/**
 * The supplier of a paper among those of the books: the one whose registration number stands on it (where its
 * check digit is right), else the one whose name does; the longest name of several. Closed ones aside.
 */
export function supplierOf(
  parties: Iterable<Party>,
  { gstNumber, qstNumber, seller }: ReadReceipt,
  lines: readonly PaperLine[],
): KnownSupplier | undefined {
  const suppliers = [...parties].filter(({ kind, closedOn }) => kind !== 'customer' && closedOn === undefined)
  const isSure = gstNumber !== undefined && !gstNumber.doubts.includes('check')
  const numbered = suppliers.find(({ taxes }) => {
    const isGst = isSure && taxes?.gst?.slice(0, 9) === gstNumber.value.slice(0, 9)
    return isGst || (qstNumber !== undefined && taxes?.qst?.slice(0, 10) === qstNumber.value.slice(0, 10))
  })
  if (numbered !== undefined) return { party: numbered, by: 'number' }
  const texts = [seller?.value ?? '', ...lines.slice(0, 12).map(({ text }) => text)].map(
    (text) => ` ${folded(text)} `,
  )
  const named = suppliers.filter(({ name }) => {
    const own = folded(name)
    return own.length >= shortestName && texts.some((text) => text.includes(` ${own} `))
  })
  const [longest] = named.toSorted((one, other) => other.name.length - one.name.length)
  return longest === undefined ? undefined : { party: longest, by: 'name' }
}

/**
 * The bill that a paper would be: its amount before tax on the supplier’s usual account (else that of its
 * last bill), the taxes as the paper shows them, a tip on a line of its own. Where the paper shows no tax,
 * the prices hold it if the seller shows a registration, and there is none otherwise.
 */
export async function proposedBill(
  { chart, reader }: View,
  receipt: ReadReceipt,
  taxes: readonly JudgedTax[],
  { known, place, language }: { known: KnownSupplier | undefined; place: string; language: Language },
): Promise<z.input<typeof billOut>> {
  const last = known === undefined ? undefined : await lastBill(reader, known.party.id)
  const usual = known?.party.account
  const account = chart.get(usual ?? last?.account ?? '')?.code ?? ''
  const net = netOf(receipt, taxes)
  const codes = taxes.flatMap(({ code }) => code ?? [])
  const isCoded = codes.length === taxes.length
  const isHeld = taxes.length === 0 && receipt.gstNumber !== undefined
  const tax = isHeld || !isCoded ? '' : codes.length === 0 ? 'none' : [...new Set(codes)].join('+')
  const tip = receipt.tip?.value ?? 0n
  const text = last?.text ?? receipt.seller?.value ?? ''
  const tipText = language === 'fr' ? 'Pourboire' : 'Tip'
  const line = (said: string, amount: Cents, code: string) => ({
    ...{ text: said, account, tax: code },
    amount: formatCents(amount),
  })
  return {
    supplier: known?.party.name ?? '',
    ...(known === undefined ? {} : { by: known.by }),
    ...(account === '' ? {} : { coding: usual === undefined ? ('last' as const) : ('usual' as const) }),
    number: receipt.number?.value ?? '',
    date: receipt.date?.value ?? '',
    currency: receipt.currency ?? '',
    place,
    lines:
      net === undefined ? [] : [line(text, net, tax), ...(tip === 0n ? [] : [line(tipText, tip, 'none')])],
    included: isHeld,
    taxAmount: isCoded ? taxes.map(({ code, value }) => `${code ?? ''}=${formatCents(value)}`) : [],
  }
}

/** What was bought, without taxes that are known and without a tip. */
function netOf({ subtotal, total, tip }: ReadReceipt, taxes: readonly JudgedTax[]): Cents | undefined {
  const known = sumOf(taxes.flatMap(({ code, value }) => (code === undefined ? [] : [value])))
  if (total !== undefined) return total.value - known - (tip?.value ?? 0n)
  return subtotal?.value
}

/** The account and words of the first line of a supplier’s latest bill. */
async function lastBill(
  reader: View['reader'],
  party: string,
): Promise<{ readonly account: string; readonly text: string | undefined } | undefined> {
  const bills = (await documentsOf(reader, ['bill'], party)).filter(({ voided }) => voided === undefined)
  const [latest] = bills.toSorted((one, other) => (one.date < other.date ? 1 : -1))
  const [line] = latest?.lines ?? []
  return line === undefined ? undefined : { account: line.account, text: line.text }
}
