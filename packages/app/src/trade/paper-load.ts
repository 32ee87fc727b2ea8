import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Letterhead } from '@daybook/core/daybook/letterhead-facts.ts'
import type { DocumentKind, Party, Settlement, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { registrationsOf } from '../returns/load-filings.ts'
import { card } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { firstNumbered } from './list-documents.ts'
import { documentStates } from './load-document.ts'
import { documentsOf, partiesOf, partyOf, settlementsOf } from './load-trade.ts'
import type { TradePaper } from './paper.ts'
import { type Applied, documentPaper } from './paper-document.ts'
import { lackingOn } from './paper-needs.ts'
import { partTitle, type ReceiptPart, receiptPaper } from './paper-receipt.ts'
import type { Seller } from './paper-seller.ts'

/** The kinds of papers that are given to customers. */
export const paperKinds = ['invoice', 'estimate', 'credit', 'deposit', 'receipt'] as const

/** What the kinds are called in refusals. */
const kindWords: Readonly<Record<(typeof paperKinds)[number], { kind: string; kindFr: string }>> = {
  invoice: { kind: 'invoice', kindFr: 'facture' },
  estimate: { kind: 'estimate', kindFr: 'soumission' },
  credit: { kind: 'credit note', kindFr: 'note de crédit' },
  deposit: { kind: 'deposit', kindFr: 'acompte' },
  receipt: { kind: 'receipt', kindFr: 'reçu' },
}

/** Which papers are wanted: some by number, or all of a kind that fit. */
export type PapersWanted = {
  readonly numbers: readonly string[]
  readonly kind: (typeof paperKinds)[number]
  readonly customer?: string | undefined
  readonly from?: string | undefined
  readonly through?: string | undefined
  /** Settled and voided ones too. */
  readonly all: boolean
}

/**
 * A paper with the id of what it shows (`invoice/1043`), whom it is for, and what it lacks for a tax credit,
 * in words.
 */
export type LoadedPaper = {
  readonly id: string
  readonly party: Party
  readonly paper: TradePaper
  readonly lacks: readonly string[]
}

/** The letterhead as it was set up; a bare one where nobody did. */
export async function letterheadOf(reader: Reader): Promise<Letterhead> {
  const [row] = await reader.read(card, 'letterhead', 'own')
  return row === undefined ? { id: 'own' } : recordFrom<Letterhead>(row.body)
}

/** Who sells, as papers show it. */
export async function sellerOf(view: View): Promise<Seller> {
  const { name, currency } = view.profile
  const registrations = await registrationsOf(view)
  return { name, currency, letterhead: await letterheadOf(view.reader), registrations }
}

/**
 * The papers that are wanted, in the order of the numbers or by day. Refuses `document-unknown`,
 * `party-unknown`, and `papers-none` where nothing fits.
 */
export async function loadPapers(view: View, wanted: PapersWanted): Promise<Result<readonly LoadedPaper[]>> {
  const chosen = wanted.numbers.length > 0 ? await numbered(view, wanted) : await fitting(view, wanted)
  if (!chosen.ok) return chosen
  if (chosen.value.length === 0) return refuse('papers-none', kindWords[wanted.kind], 'numbers')
  const seller = await sellerOf(view)
  const parties = await partiesOf(view.reader)
  const documents = chosen.value.filter((each) => 'lines' in each)
  const states = await documentStates(view, documents)
  const settlements = await settlementsOf(view.reader)
  const appliedTo = appliedByDocument(settlements, new Set(documents.map(({ id }) => id)))
  const papers: LoadedPaper[] = []
  for (const each of chosen.value) {
    const party = parties.get(each.party) ?? strangerOf(each.party, view)
    if (!('lines' in each)) {
      const parts = await partsOf(view.reader, each, party)
      papers.push({
        id: each.id,
        party,
        paper: receiptPaper({ receipt: each, party, parts }, seller),
        lacks: [],
      })
      continue
    }
    const state = states.get(each.id)
    const open = state?.open ?? 0n
    const applied = agreeing(appliedTo.get(each.id) ?? [], each, open)
    const isSettled = state?.status === 'paid'
    papers.push({
      id: each.id,
      party,
      paper: documentPaper({ document: each, party, applied, open, isSettled }, seller, view.chart),
      lacks: lackingOn(each, party, seller, view.profile.language),
    })
  }
  return ok(papers)
}

/** A party that is no record any more still has its name on papers. */
function strangerOf(id: string, { profile }: View): Party {
  return { id, kind: 'customer', name: id, language: profile.language }
}

const documentKinds = ['invoice', 'credit', 'deposit', 'estimate'] as const

/** Papers by their numbers: `1043` is an invoice; `estimate/12`, `credit/1002`, `receipt/57`. */
async function numbered(
  view: View,
  { numbers, kind }: PapersWanted,
): Promise<Result<readonly (TradeDocument | Settlement)[]>> {
  const found: (TradeDocument | Settlement)[] = []
  const refusals: Refusal[] = []
  for (const [index, number] of numbers.entries()) {
    const isReceipt = number.startsWith('receipt/') || (kind === 'receipt' && !number.includes('/'))
    const kinds: readonly DocumentKind[] = kind === 'receipt' || kind === 'invoice' ? documentKinds : [kind]
    const one = isReceipt
      ? await receiptNumbered(view.reader, number)
      : await firstNumbered(view, kinds, number)
    if (one.ok) found.push(one.value)
    else refusals.push(...one.refusals.map((each) => ({ ...each, at: `numbers.${index}` })))
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

/** A receipt by its number: that of its entry. Refuses `document-unknown`. */
async function receiptNumbered(reader: Reader, number: string): Promise<Result<Settlement>> {
  const id = `receipt/${number.replace(/^(?:receipt\/)?[Jj]?/, '')}`
  const [row] = await reader.read(card, 'settlement', id)
  return row === undefined
    ? refuse('document-unknown', { item: number, what: 'receipt', whatFr: 'reçu' }, 'numbers')
    : ok(recordFrom<Settlement>(row.body))
}

/** All papers of a kind that fit, by day: only what is open where not all are wanted. */
async function fitting(
  view: View,
  wanted: PapersWanted,
): Promise<Result<readonly (TradeDocument | Settlement)[]>> {
  const { kind, customer, from = '', through = '9999', all } = wanted
  const party = customer === undefined ? ok(undefined) : await partyOf(view.reader, customer, 'customer')
  if (!party.ok) return party
  const own = party.value?.id
  const fits = (each: TradeDocument | Settlement) =>
    each.date >= from && each.date <= through && (own === undefined || each.party === own)
  if (kind === 'receipt') {
    const receipts = (await settlementsOf(view.reader)).filter(
      (each) => each.kind === 'receipt' && fits(each),
    )
    return ok(receipts.sort(byDay))
  }
  const documents = (await documentsOf(view.reader, [kind], own)).filter(fits)
  if (all || kind === 'estimate') return ok(documents.sort(byDay))
  const states = await documentStates(view, documents)
  return ok(documents.filter(({ id }) => (states.get(id)?.open ?? 0n) > 0n).sort(byDay))
}

function byDay(one: { readonly date: string }, other: { readonly date: string }): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0
}

/** What settled each document, by its id, in the order of the days. */
function appliedByDocument(
  settlements: readonly Settlement[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Applied[]> {
  const found = new Map<string, Applied[]>()
  for (const settlement of [...settlements].sort(byDay)) {
    for (const { debit, credit, amount, foreign } of settlement.allocations) {
      for (const [own, other] of [[debit, credit] as const, [credit, debit] as const]) {
        if (!wanted.has(own)) continue
        const list = found.get(own) ?? []
        found.set(own, list)
        const { kind, number } = whatApplied(other, settlement)
        list.push({ kind, number, date: settlement.date, amount: foreign?.amount ?? amount })
      }
    }
  }
  return found
}

/** What stands against a document: another document by its number, money, or an entry. */
function whatApplied(other: string, { id, kind, allocations }: Settlement): Pick<Applied, 'kind' | 'number'> {
  // The use of a deposit stands between the deposit and the invoice.
  const behind = other === id ? allocations.find(({ debit }) => debit === id)?.credit : undefined
  const [of = '', number = ''] = (behind ?? other).split('/')
  if (of === 'deposit' || of === 'credit' || of === 'invoice') return { kind: of, number }
  if (kind === 'refund' || kind === 'write-off') return { kind, number }
  return of === 'receipt' ? { kind: 'payment', number } : { kind: 'entry', number: number || of }
}

/** What settled a document where that is all of it; else one sum, as the control account has it. */
function agreeing(applied: readonly Applied[], { amount }: TradeDocument, open: bigint): readonly Applied[] {
  const settled = amount - open
  if (settled === 0n) return []
  if (sumOf(applied.map((each) => each.amount)) === settled) return applied
  return [{ kind: 'several', number: '', date: '', amount: settled }]
}

/** What a receipt paid, with the papers that it was paid for. */
async function partsOf(
  reader: Reader,
  { allocations }: Settlement,
  party: Party,
): Promise<readonly ReceiptPart[]> {
  const parts: ReceiptPart[] = []
  for (const { debit, amount, foreign } of allocations) {
    const [row] = await reader.read(card, 'document', debit)
    const paid = row === undefined ? undefined : recordFrom<TradeDocument>(row.body)
    const [kind = '', number = debit] = debit.split('/')
    parts.push({
      title: partTitle(kind, paid?.number ?? number, party),
      date: paid?.date ?? '',
      amount: foreign?.amount ?? amount,
      ...(paid === undefined ? {} : { total: paid.amount }),
      ...(paid?.currency === undefined ? {} : { currency: paid.currency }),
    })
  }
  return parts
}
