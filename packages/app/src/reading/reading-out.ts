import type { JudgedTax } from '@daybook/canada/sales-tax/receipt-check.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { PaperLine, ReadReceipt, Said } from '@daybook/core/purchases/receipt.ts'
import { z } from 'zod'
import { doubtWords, fieldWords, taxWords } from './reading-words.ts'

/** One thing that a paper says, on the way out. */
export const fieldOut = z.strictObject({
  field: z.string(),
  label: z.string(),
  value: z.string().meta({ description: 'amounts as decimal text, days as YYYY-MM-DD' }),
  line: z.number().meta({ description: 'the line of the paper on which it stands, from 1' }),
  text: z.string().meta({ description: 'that line, as it was read' }),
  sure: z.number().meta({ description: 'how sure its reading is, in percent' }),
  doubts: z.array(z.string()).meta({ description: 'why it should be looked at' }),
})

/** A field of an answer. */
export type FieldOut = z.input<typeof fieldOut>

/** The things that a receipt says with their lines, in the order in which a bill is typed. */
export function fieldsOf(
  receipt: ReadReceipt,
  taxes: readonly JudgedTax[],
  lines: readonly PaperLine[],
  language: Language,
): readonly FieldOut[] {
  const outOf = (field: string, label: string, value: string, said: Said<unknown>): FieldOut => ({
    ...{ field, label, value },
    line: said.line + 1,
    text: (lines[said.line]?.text ?? '').trim(),
    sure: said.sure,
    doubts: said.doubts.map((doubt) => doubtWords[doubt][language]),
  })
  const named = (field: keyof typeof fieldWords, said: Said<string> | undefined) =>
    said === undefined ? [] : [outOf(field, fieldWords[field][language], said.value, said)]
  const sum = (field: keyof typeof fieldWords, said: Said<Cents> | undefined) =>
    said === undefined ? [] : [outOf(field, fieldWords[field][language], formatCents(said.value), said)]
  return [
    ...named('seller', receipt.seller),
    ...named('date', receipt.date),
    ...named('number', receipt.number),
    ...sum('subtotal', receipt.subtotal),
    ...taxes.map((tax) =>
      outOf(tax.code ?? tax.tax, taxWords[tax.tax][language], formatCents(tax.value), tax),
    ),
    ...sum('tip', receipt.tip),
    ...sum('total', receipt.total),
    ...named('gstNumber', receipt.gstNumber),
    ...named('qstNumber', receipt.qstNumber),
    ...named('card', receipt.card),
  ]
}
