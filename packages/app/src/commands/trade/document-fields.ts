import { parseCents } from '@daybook/core/kit/cents.ts'
import { isQuantity } from '@daybook/core/ledger/quantities.ts'
import type { LineWish } from '@daybook/core/sales/document-wish.ts'
import { z } from 'zod'
import { given } from '../bank/cash-fields.ts'
import { accountCode, amount, amountOut, day, dims, text, words } from '../fields.ts'
import { currencyCode, dimensionFlags, dimensionsGiven, rateText } from '../record-fields.ts'
import { taxPlace } from '../taxes/tax-fields.ts'

/** A price with up to six decimals, as text. */
const price = z
  .string()
  .trim()
  .regex(/^-?\d{1,12}(\.\d{1,6})?$/)
  .meta({ description: 'a price such as 12.50 or 0.0825' })

const quantity = z.string().trim().refine(isQuantity, 'a quantity such as 7.5')

/** The code of sales taxes, or that there are none. */
export const taxCode = words.meta({ description: 'HST-ON, GST+QST, QC; none, zero or exempt for no tax' })

/** One line of a document, as a program gives it. */
export const documentLine = z.strictObject({
  account: accountCode.optional(),
  text: text.optional(),
  quantity: quantity.optional(),
  price: price.optional(),
  amount: amount.optional(),
  tax: taxCode.optional(),
  dims: dims.optional(),
})

/** `[ACCOUNT:]TEXT=[QUANTITY x ]PRICE[@TAX]`: one line of a document, as people type it. */
export const typedLine = z
  .string()
  .trim()
  .meta({ format: 'account-amount', description: '[ACCOUNT:]TEXT=[QUANTITY x ]PRICE[@TAX]' })
  .transform((typed, ctx): LineWish => {
    const line = lineFrom(typed)
    if (line !== undefined) return line
    ctx.addIssue({
      code: 'custom',
      message: 'a line such as Tune-up=2 x 45.00, or 4010:Tune-up=90.00@HST-ON',
    })
    return z.NEVER
  })

function lineFrom(typed: string): LineWish | undefined {
  const at = typed.lastIndexOf('=')
  if (at < 0) return undefined
  const [, account, said = ''] = /^(?:([\w.-]{1,20}):)?(.*)$/s.exec(typed.slice(0, at).trim()) ?? []
  const match = /^(?:(-?[\d.,]+)\s*[x×*]\s*)?(-?[\d.,]+)(?:\s*@\s*(.+))?$/.exec(typed.slice(at + 1).trim())
  if (match === null) return undefined
  const [, manyTyped, eachTyped = '', tax] = match
  const [many, each] = [manyTyped === undefined ? undefined : plain(manyTyped), plain(eachTyped)]
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(each)) return undefined
  const cents = parseCents(each)
  if (many !== undefined && !isQuantity(many)) return undefined
  if (many === undefined && !cents.ok) return undefined
  return {
    ...(account === undefined ? {} : { account }),
    ...(said === '' ? {} : { text: said }),
    ...(many === undefined ? (cents.ok ? { amount: cents.value } : {}) : { quantity: many, price: each }),
    ...(tax === undefined ? {} : { tax }),
  }
}

/** A decimal comma as a point; `1,234` could be either and stays as it is, to be refused. */
function plain(typed: string): string {
  return /^-?\d+,(?:\d{1,2}|\d{4,6})$/.test(typed) ? typed.replace(',', '.') : typed
}

/** The fields that say the lines of a document. */
export const lineFields = {
  lines: z.array(documentLine).default([]),
  line: z
    .array(typedLine)
    .default([])
    .meta({ description: '[ACCOUNT:]TEXT=[QUANTITY x ]PRICE[@TAX], as often as needed' }),
  tax: taxCode
    .optional()
    .meta({ description: 'the taxes of all lines: HST-ON, none; decided when left out' }),
  included: z.boolean().default(false).meta({ description: 'the amounts hold their taxes' }),
  ...dimensionFlags,
}

/** The fields that documents share besides their lines. */
export const documentFields = {
  date: day.optional().meta({ description: 'today when left out' }),
  due: day.optional().meta({ description: 'by the terms when left out' }),
  reference: words.optional().meta({ description: 'the other side’s own number: a purchase order' }),
  note: text.optional(),
  currency: currencyCode.optional(),
  rate: rateText.optional(),
  place: taxPlace
    .optional()
    .meta({ description: 'the province where it is supplied, or abroad, when not at the address' }),
}

/** The fields by which a part of a document is held back until the work is done. */
export const holdbackFields = {
  holdback: z
    .string()
    .trim()
    .regex(/^(?!0+(\.0+)?$)\d{1,2}(\.\d{1,4})?$/)
    .optional()
    .meta({ description: 'what is held back until the work is done, in percent: 10' }),
  holdbackUntil: day
    .optional()
    .meta({ description: 'the last day for which it may be held back; its tax is due then at the latest' }),
}

type Lines = {
  readonly lines: readonly z.output<typeof documentLine>[]
  readonly line: readonly LineWish[]
  readonly tax?: string | undefined
  readonly class?: string | undefined
  readonly department?: string | undefined
  readonly job?: string | undefined
}

/** The lines that were given, in order, with the tax and dimensions said for all of them. */
export function linesGiven(input: Lines): readonly LineWish[] {
  const common = dimensionsGiven(input)
  return [...input.lines.map((line): LineWish => plainLine(line)), ...input.line].map((line) => {
    const own = { ...common, ...line.dims }
    const tax = line.tax ?? input.tax
    return {
      ...line,
      ...(tax === undefined ? {} : { tax }),
      ...(Object.keys(own).length === 0 ? {} : { dims: own }),
    }
  })
}

function plainLine({ dims: own, ...line }: z.output<typeof documentLine>): LineWish {
  return { ...given(line), ...(own === undefined ? {} : { dims: dimensionsGiven(own) }) }
}

/** A tax of a document on the way out, with its reason in words. */
export const taxOut = z.strictObject({
  tax: z.string(),
  rate: z.string(),
  amount: amountOut,
  claimed: amountOut.meta({ description: 'what of it is claimed back; empty for sales' }),
  reason: z.string(),
})

/** A line of a document on the way out. */
export const lineOut = z.strictObject({
  account: z.string(),
  text: z.string(),
  quantity: z.string(),
  price: z.string(),
  amount: amountOut,
  supply: z.string(),
  taxes: z.string().meta({ description: 'its taxes: HST-ON 130.00' }),
  reason: z.string(),
})

/** What is said of a document in a list. */
export const documentRow = {
  number: z.string(),
  id: z.string(),
  party: z.string(),
  date: z.string(),
  due: z.string(),
  total: amountOut,
  currency: z.string(),
  entry: z.string(),
}

/** A document as it was issued. */
export const documentOut = {
  ...documentRow,
  net: amountOut,
  taxes: z.array(taxOut),
  lines: z.array(lineOut),
}
