import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { KeptReceipt } from '@daybook/core/daybook/personal-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { attachedTo } from '../../personal/receipt-papers.ts'
import { record } from '../../record.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { amount, amountOut, day, entryNumber, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { fileOf, organizerKind, receiptFile } from './organizer-fields.ts'

/** Keeps a receipt or slip for a personal return as it comes in. */
export const organizerKeep = command({
  name: 'organizer.keep',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Keep a receipt for the return', fr: 'Garder un reçu pour la déclaration' },
  line: { words: ['kind', 'date', 'amount'] },
  input: z.strictObject({
    kind: organizerKind,
    date: day.meta({ description: 'the day on it; of a slip, the last of its year' }),
    amount: amount.refine((cents) => cents > 0n, 'more than nothing'),
    from: words.meta({ description: 'who gave it' }),
    who: z
      .enum(['taxpayer', 'spouse'])
      .default('taxpayer')
      .meta({ description: 'whose return: taxpayer or spouse' }),
    number: words.optional().meta({ description: 'a number on it, such as that of the charity' }),
    entry: entryNumber.optional().meta({ description: 'the entry of the books that it belongs to' }),
    ...receiptFile,
  }),
  output: z.strictObject({
    receipt: z.string(),
    kind: z.string(),
    date: z.string(),
    amount: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const read = fileOf(given)
    if (!read.ok) return read
    const paper = read.value
    // The key stands for the content, not for a path under which something else may lie next time.
    const { file: _file, base64: _base64, ...said } = given
    const act = actOf(ctx, 'organizer.keep', { ...said, sha256: paper?.ref.sha256 ?? '' })
    const recorded = await record(ctx.book, act, async ({ head, reader }) => {
      const { kind, date, from, who, number, entry } = given
      if (entry !== undefined && entry > head.entries)
        return refuse('entry-unknown', { entry: `J${entry}` }, 'entry')
      const receipt: KeptReceipt = {
        // The place in the chain makes a short id that no other receipt can have.
        id: `R${head.seq + 1}`,
        ...{ kind, who, date, amount: given.amount, from },
        ...(number === undefined ? {} : { number }),
        ...(entry === undefined ? {} : { entry }),
        ...(paper === undefined ? {} : { paper: paper.ref }),
      }
      const attached = await attachedTo(reader, entry, paper?.ref)
      if (!attached.ok) return attached
      // A paper that came after all takes the place of the word that there is none.
      const gone = (await recordsOf(reader, 'kept-receipt')).filter((each) => isNoneOf(each, receipt))
      const facts: Fact[] = [
        { kind: 'receipt.kept', v: 1, receipt },
        ...gone.map((was): Fact => ({ kind: 'receipt.dropped', v: 1, was })),
        ...attached.value,
      ]
      return ok({
        facts: facts.map((fact) => ({ fact })),
        ...(paper === undefined ? {} : { papers: [paper.paper] }),
      })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const kept = first?.fact.kind === 'receipt.kept' ? first.fact.receipt : undefined
    return ok({
      receipt: kept?.id ?? '',
      ...{ kind: given.kind, date: given.date, amount: formatCents(given.amount) },
      ...outcomeOf(recorded.value),
    })
  },
})

/** Whether one is the word that there is nothing of what another now shows. */
function isNoneOf(said: KeptReceipt, { kind, who, date }: KeptReceipt): boolean {
  return (
    said.none === true && said.kind === kind && said.who === who && said.date.slice(0, 4) === date.slice(0, 4)
  )
}
