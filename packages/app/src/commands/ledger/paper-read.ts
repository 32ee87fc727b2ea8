import { judgedTaxes, placeOnPaper } from '@daybook/canada/sales-tax/receipt-check.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { readReceipt } from '@daybook/core/purchases/read-receipt.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { type LoadedPaper, loadPaper } from '../../ledger/load-paper.ts'
import { paperFromFile } from '../../ledger/read-paper.ts'
import { readingNotices } from '../../reading/notices.ts'
import { paidBy, paidOut } from '../../reading/paid-by.ts'
import { billOut, proposedBill, supplierOf } from '../../reading/propose-bill.ts'
import { readLines } from '../../reading/read-lines.ts'
import { fieldOut, fieldsOf } from '../../reading/reading-out.ts'
import { partiesOf } from '../../trade/load-trade.ts'
import { type Context, command } from '../command.ts'
import { entryNumber, words } from '../fields.ts'

const input = z.strictObject({
  paper: words
    .optional()
    .meta({ description: 'a paper that waits, or of --entry: its name, or the beginning of its hash' }),
  entry: entryNumber.optional().meta({ description: 'the entry that the paper hangs on' }),
  file: words.optional().meta({ description: 'a file that is not in the books' }),
})

/** Reads a receipt or bill on this machine and says what a bill of it would be; it records nothing. */
export const paperRead = command({
  name: 'paper.read',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Read a receipt or bill', fr: 'Lire un reçu ou une facture' },
  line: { words: ['paper'] },
  input,
  output: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    by: z.enum(['text', 'picture']).meta({ description: 'its own text, or letters read from a picture' }),
    language: z.string(),
    fields: z.array(fieldOut),
    days: z
      .array(z.string())
      .meta({ description: 'the days that a day on it may be, where it can be read in several ways' }),
    notices: z.array(z.string()),
    bill: billOut,
    paid: z.array(paidOut),
    lines: z.array(z.strictObject({ text: z.string(), sure: z.number() })),
  }),
  run: async (ctx, given) => {
    const loaded = await loadedPaper(ctx, given)
    if (!loaded.ok) return loaded
    const read = await readLines(loaded.value, (done, of) => ctx.progress?.(done, of))
    if (!read.ok) return read
    const { lines, by } = read.value
    const receipt = readReceipt(lines, ctx.today)
    const place = placeOnPaper(lines)
    return inView(ctx.book, async (view) => {
      const { province: home, name: buyer } = view.profile
      const where = { home, today: ctx.today, ...(place === undefined ? {} : { place }) }
      const taxes = judgedTaxes(receipt, where)
      const known = supplierOf((await partiesOf(view.reader)).values(), receipt, lines)
      const manner = { known, place: place ?? '', language: ctx.language }
      const { total, date } = receipt
      return ok({
        name: loaded.value.ref.name,
        sha256: loaded.value.ref.sha256,
        by,
        language: receipt.language,
        fields: [...fieldsOf(receipt, taxes, lines, ctx.language)],
        days: [...receipt.dayReadings],
        notices: [...readingNotices(receipt, lines, { buyer, language: ctx.language })],
        bill: await proposedBill(view, receipt, taxes, manner),
        paid: total === undefined ? [] : [...(await paidBy(view, total.value, date?.value ?? ctx.today))],
        lines: lines.map(({ text, sure }) => ({ text, sure })),
      })
    })
  },
})

/** The paper that is meant: a file, one of an entry, or one that waits. */
async function loadedPaper(
  ctx: Context,
  { file, entry, paper }: z.output<typeof input>,
): Promise<Result<LoadedPaper>> {
  if (file !== undefined) {
    const read = paperFromFile(file)
    return read.ok ? ok({ ref: read.value.ref, bytes: read.value.paper.bytes }) : read
  }
  if (entry === undefined && paper === undefined)
    return refuse(
      'input-missing',
      { what: 'a paper, --entry or --file', whatFr: 'une pièce, --entry ou --file' },
      'paper',
    )
  return loadPaper(ctx.book, entry, paper)
}
