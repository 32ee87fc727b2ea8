import type { DocumentKind, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { amountOut, day, words } from '../commands/fields.ts'
import { documentOut, documentRow } from '../commands/trade/document-fields.ts'
import { entryByNumber } from '../store/queries.ts'
import { heldBills, holdsOf } from './approvals.ts'
import { documentOutOf, documentRowOf } from './document-answer.ts'
import { heldDocuments, heldOut, heldRow } from './holdbacks.ts'
import { type DocumentState, documentStates } from './load-document.ts'
import { documentNumbered, documentsOf, partiesOf, partyOf } from './load-trade.ts'

/** What a list of documents may be narrowed to. */
export const listFields = {
  open: z.boolean().default(false).meta({ description: 'only what something is open of' }),
  from: day.optional().meta({ description: 'only those dated on or after this day' }),
  through: day.optional().meta({ description: 'only those dated on or before this day' }),
}

/** A list of documents on the way out. */
export const listOut = z.strictObject({
  documents: z.array(
    z.strictObject({ kind: z.string(), ...documentRow, open: amountOut, status: z.string() }),
  ),
  total: amountOut.meta({ description: 'of those in the currency of the books, voided ones aside' }),
  open: amountOut.meta({ description: 'what is open of them' }),
})

/** One document with what settled it, on the way out. */
export const shownOut = z.strictObject({
  ...documentOut,
  status: z.string(),
  open: amountOut,
  voided: z.string().meta({ description: 'when and why it was voided' }),
  settled: z.array(z.strictObject({ id: z.string(), kind: z.string(), date: z.string(), amount: amountOut })),
  reference: z.string().meta({ description: 'the other side’s own number: a purchase order' }),
  from: z.string().meta({ description: 'the document that it was made from or takes back' }),
  made: z
    .array(z.strictObject({ id: z.string(), number: z.string(), date: z.string(), total: amountOut }))
    .meta({ description: 'the invoices that were made from an estimate' }),
  answer: z
    .strictObject({ says: z.string(), date: z.string(), order: z.string(), reason: z.string() })
    .optional()
    .meta({ description: 'what the customer said to an estimate' }),
  holdback: heldOut.optional().meta({ description: 'what it holds back until the work is done' }),
  approval: z
    .strictObject({
      state: z.enum(['free', 'waits', 'approved', 'refused']),
      by: z.string().meta({ description: 'who approved it' }),
      reason: z.string().meta({ description: 'why it was refused' }),
    })
    .optional()
    .meta({ description: 'of a bill: whether it may be paid' }),
})

type ListInput = {
  readonly party?: string | undefined
  readonly open: boolean
  readonly from?: string | undefined
  readonly through?: string | undefined
}

/** Lists documents of some kinds by day, with how they stand. Refuses `party-unknown`. */
export function listDocuments(
  ctx: Context,
  kinds: readonly DocumentKind[],
  { party: name, open, from = '', through = '9999' }: ListInput,
): Promise<Result<z.input<typeof listOut>>> {
  return inView(ctx.book, async (view) => {
    const isSale = !kinds.includes('bill')
    const party =
      name === undefined ? ok(undefined) : await partyOf(view.reader, name, isSale ? 'customer' : 'supplier')
    if (!party.ok) return party
    const all = await documentsOf(view.reader, kinds, party.value?.id)
    const chosen = all.filter(({ date }) => date >= from && date <= through)
    const states = await documentStates(view, chosen)
    const shown = chosen.filter(({ id }) => !open || (states.get(id)?.open ?? 0n) > 0n)
    shown.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    const books = await answerBooksIn(ctx, view)
    const counted = shown.filter(
      ({ currency, id }) => currency === undefined && states.get(id)?.status !== 'voided',
    )
    return ok({
      documents: shown.map((document) => ({
        kind: document.kind,
        ...documentRowOf(document, books),
        open: formatCents(states.get(document.id)?.open ?? 0n),
        status: states.get(document.id)?.status ?? '',
      })),
      total: formatCents(sumOf(counted.map(({ amount }) => amount))),
      open: formatCents(sumOf(counted.map(({ id }) => states.get(id)?.open ?? 0n))),
    })
  })
}

async function answerBooksIn(ctx: Context, view: View) {
  const parties = await partiesOf(view.reader)
  return {
    chart: view.chart,
    language: ctx.language,
    currency: view.profile.currency,
    nameOf: (id: string) => parties.get(id)?.name ?? id,
  }
}

/** Shows one document with its lines, the reasons of its taxes, and what settled it. */
export function showDocument(
  ctx: Context,
  kinds: readonly DocumentKind[],
  number: string,
): Promise<Result<z.input<typeof shownOut>>> {
  return inView(ctx.book, async (view) => {
    const found = await firstNumbered(view, kinds, number)
    if (!found.ok) return found
    const document = found.value
    const state: DocumentState | undefined = (await documentStates(view, [document])).get(document.id)
    const { voided, answer, kind } = document
    const invoices = kind === 'estimate' ? await documentsOf(view.reader, ['invoice'], document.party) : []
    const made = invoices.filter((each) => each.from === document.id && each.voided === undefined)
    return ok({
      ...documentOutOf(document, await answerBooksIn(ctx, view)),
      status: state?.status ?? '',
      open: formatCents(state?.open ?? 0n),
      voided: voided === undefined ? '' : `${voided.date}: ${voided.reason}`,
      settled: [...(state?.settlements ?? [])],
      reference: document.reference ?? '',
      from: document.from ?? '',
      made: made.map(({ id, number, date, amount }) => ({ id, number, date, total: formatCents(amount) })),
      ...(answer === undefined
        ? {}
        : {
            answer: {
              says: answer.says,
              date: answer.date,
              order: answer.order ?? '',
              reason: answer.reason ?? '',
            },
          }),
      ...(await holdbackOf(ctx, view, document)),
      ...(kind === 'bill' ? { approval: await approvalOf(view, document) } : {}),
    })
  })
}

/** What a document holds back, as it stands today. */
async function holdbackOf(ctx: Context, view: View, { id, kind, party, holdback }: TradeDocument) {
  if (holdback === undefined) return {}
  const held = await heldDocuments(view, kind === 'bill' ? 'supplier' : 'customer', { party })
  const own = held.find(({ document }) => document.id === id)
  return own === undefined ? {} : { holdback: heldRow(own, ctx.today, party) }
}

/** Whether a bill may be paid: it waits, somebody approved or refused it, or nobody has to. */
async function approvalOf(view: View, { id, entry }: TradeDocument) {
  const hold = (await holdsOf(view)).get(id)
  const [row] = entry === undefined ? [] : await view.reader.read(entryByNumber, entry)
  const by = row?.approvedBy ?? ''
  if (hold !== undefined) return { state: 'refused' as const, by: '', reason: hold.reason }
  if ((await heldBills(view)).has(id)) return { state: 'waits' as const, by, reason: '' }
  return { state: by === '' ? ('free' as const) : ('approved' as const), by, reason: '' }
}

/** The first document of a number among some kinds. Refuses `document-unknown` as for the first kind. */
export async function firstNumbered(view: View, kinds: readonly DocumentKind[], number: string) {
  const [first = 'invoice', ...others] = kinds
  const found = await documentNumbered(view.reader, first, number)
  for (const kind of found.ok ? [] : others) {
    const other = await documentNumbered(view.reader, kind, number)
    if (other.ok) return other
  }
  return found
}

/** The party of a list, as a flag. */
export const partyFlag = words.optional().meta({ description: 'only those of this customer or supplier' })
