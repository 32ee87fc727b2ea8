import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Allocation, Party, Settlement, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { parseCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse, value } from '@daybook/core/kit/result.ts'
import { type Account, byCode } from '@daybook/core/ledger/chart.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { partyNamed } from '@daybook/core/parties/plan-party.ts'
import type {
  ControlPosting,
  ListedDocument,
  ListedItem,
  ListedSettlement,
  TradeRecords,
} from '@daybook/core/receivables/open-list.ts'
import { listedItems } from '@daybook/core/receivables/open-list.ts'
import type { View } from '../book.ts'
import { card, cards } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { controlPostings } from '../store/queries-trade.ts'
import type { Reader } from '../store/store.ts'

/** A day after all others: lists as they stand with everything that is recorded. */
export const endOfTime: CivilDate = '9999-12-31'

/** Whose control accounts: customers’ (with their deposits) or suppliers’. */
export type TradeSide = 'customer' | 'supplier'

/**
 * Which control accounts: what is owed on a side, or what is held back on it until work is done, which nobody
 * may ask for yet.
 */
export type ControlSide = TradeSide | 'customer-held' | 'supplier-held'

const roles: Readonly<Record<ControlSide, RegExp>> = {
  customer: /^(?:ar\.control(?:\.|$)|customer\.deposits$)/,
  supplier: /^ap\.control(?:\.|$)/,
  'customer-held': /^ar\.holdback$/,
  'supplier-held': /^ap\.holdback$/,
}

/** The control accounts of a side, by code; all of them when none is named. */
export function controlsOf({ chart }: Pick<View, 'chart'>, side?: ControlSide): readonly Account[] {
  const wanted = side === undefined ? Object.values(roles) : [roles[side]]
  return [...chart.values()].filter(({ role = '' }) => wanted.some((each) => each.test(role))).sort(byCode)
}

/** All customers and suppliers by id, closed ones too. */
export async function partiesOf(reader: Reader): Promise<ReadonlyMap<string, Party>> {
  const rows = await reader.read(cards, 'party')
  return new Map(rows.map(({ id, body }) => [id, recordFrom<Party>(body)]))
}

/** The words for the two sides in refusals. */
export const sideWords = {
  customer: { what: 'customer', whatFr: 'client' },
  supplier: { what: 'supplier', whatFr: 'fournisseur' },
} as const

/** The customer or supplier of a name or number. Refuses `party-unknown`, naming those there are. */
export async function partyOf(reader: Reader, name: string, side: TradeSide): Promise<Result<Party>> {
  const [own] = await reader.read(card, 'party', idFromName(name))
  if (own !== undefined) return ok(recordFrom<Party>(own.body))
  const all = [...(await partiesOf(reader)).values()]
  const found = partyNamed(all, name)
  if (found !== undefined) return ok(found)
  const known = all.filter(({ kind }) => kind === side || kind === 'both').map((each) => each.name)
  const listed = known.length === 0 ? '-' : known.slice(0, 12).join(', ')
  return refuse(
    'party-unknown',
    { party: name, ...sideWords[side], known: known.length > 12 ? `${listed}, …` : listed },
    side,
  )
}

/** The postings of control accounts through a day, with their parties by id. */
export async function loadPostings(
  view: Pick<View, 'reader'>,
  controls: readonly Account[],
  through: CivilDate,
  parties: ReadonlyMap<string, Party>,
): Promise<readonly ControlPosting[]> {
  const ids = new Map<string, string>()
  const idOf = (party: string) => {
    const known = ids.get(party)
    if (known !== undefined) return known
    const id = parties.has(party) ? party : idFromName(party)
    ids.set(party, id)
    return id
  }
  const postings: ControlPosting[] = []
  for (const { id: control } of controls) {
    for (const row of await view.reader.read(controlPostings, control, through)) {
      const { number, date, amount, memo, reverses, replaces } = row
      const returns =
        row.because === 'reversal' && reverses === undefined ? /^J(\d+)$/.exec(row.becauseId)?.[1] : undefined
      postings.push({
        number,
        date,
        control,
        amount,
        party: idOf(row.party),
        memo,
        ...(row.currency === '' ? {} : { currency: row.currency, foreign: row.foreign }),
        ...(reverses === undefined ? {} : { reverses }),
        ...(replaces === undefined ? {} : { replaces }),
        ...(returns === undefined ? {} : { returns: Number(returns) }),
      })
    }
  }
  return postings
}

/** A document’s card as JSON: only what lists need is looked at, because there are many. */
type DocumentJson = ListedDocument & Readonly<Record<string, unknown>>
type SettlementJson = Omit<ListedSettlement, 'allocations'> & {
  readonly allocations: readonly AllocationJson[]
}
type AllocationJson = Omit<Allocation, 'amount' | 'foreign'> & {
  readonly amount: string
  readonly foreign?: { readonly amount: string }
}

/** The documents as lists need them; with all fields `documentsOf` is slower by far. */
export async function listedDocuments(reader: Reader): Promise<readonly ListedDocument[]> {
  const rows = await reader.read(cards, 'document')
  // Only `derive` writes these bodies, from `TradeDocument`.
  return rows.map(({ body }) => JSON.parse(body) as DocumentJson)
}

/** The settlements as lists need them. */
export async function listedSettlements(reader: Reader): Promise<readonly ListedSettlement[]> {
  const rows = await reader.read(cards, 'settlement')
  return rows.map(({ body }) => {
    // Only `derive` writes these bodies, from `Settlement`.
    const { allocations, ...rest } = JSON.parse(body) as SettlementJson
    return { ...rest, allocations: allocations.map(allocationFrom) }
  })
}

function allocationFrom({ amount, foreign, ...rest }: AllocationJson): Allocation {
  return {
    ...rest,
    amount: value(parseCents(amount)),
    ...(foreign === undefined ? {} : { foreign: { amount: value(parseCents(foreign.amount)) } }),
  }
}

/** What lists are made of: control postings through a day, documents and settlements. */
export async function loadRecords(
  view: Pick<View, 'reader' | 'chart'>,
  through: CivilDate,
  side?: ControlSide,
): Promise<TradeRecords & { readonly parties: ReadonlyMap<string, Party> }> {
  const parties = await partiesOf(view.reader)
  return {
    parties,
    postings: await loadPostings(view, controlsOf(view, side), through, parties),
    documents: await listedDocuments(view.reader),
    settlements: await listedSettlements(view.reader),
  }
}

/** The items of control accounts as they stand at the end of a day, or with all that is recorded. */
export async function loadItems(
  view: Pick<View, 'reader' | 'chart'>,
  side?: ControlSide,
  on: CivilDate = endOfTime,
): Promise<readonly ListedItem[]> {
  return listedItems(await loadRecords(view, on, side), on)
}

/** All documents of some kinds, whole, in the order of their ids. */
export async function documentsOf(
  reader: Reader,
  kinds: readonly TradeDocument['kind'][],
  party?: string,
): Promise<readonly TradeDocument[]> {
  const documents: TradeDocument[] = []
  const needle = party === undefined ? '' : `"party":${JSON.stringify(party)}`
  for (const kind of kinds) {
    // `0` is the sign after `/`.
    for (const { body } of await reader.read(cardsBetween, 'document', `${kind}/`, `${kind}0`)) {
      if (body.includes(needle)) documents.push(recordFrom<TradeDocument>(body))
    }
  }
  return documents
}

/** The words for kinds of documents in refusals. */
const documentWords: Readonly<Record<TradeDocument['kind'], { what: string; whatFr: string }>> = {
  invoice: { what: 'invoice', whatFr: 'facture' },
  estimate: { what: 'estimate', whatFr: 'soumission' },
  credit: { what: 'credit note', whatFr: 'note de crédit' },
  deposit: { what: 'customer deposit', whatFr: 'acompte' },
  bill: { what: 'bill', whatFr: 'facture d’achat' },
  'vendor-credit': { what: 'vendor credit', whatFr: 'note de crédit reçue' },
}

/**
 * A document of a kind by its number: ours (`1043`, `invoice/1043`), or a supplier’s own. Refuses
 * `document-unknown`.
 */
export async function documentNumbered(
  reader: Reader,
  kind: TradeDocument['kind'],
  number: string,
): Promise<Result<TradeDocument>> {
  const id = number.startsWith(`${kind}/`) ? number : `${kind}/${number}`
  const [own] = await reader.read(card, 'document', id)
  if (own !== undefined) return ok(recordFrom<TradeDocument>(own.body))
  if (kind === 'bill' || kind === 'vendor-credit') {
    const found = (await documentsOf(reader, [kind])).filter((each) => each.number === number)
    const [only] = found
    if (only !== undefined && found.length === 1) return ok(only)
  }
  return refuse('document-unknown', { item: number, ...documentWords[kind] }, 'number')
}

/** All settlements, whole. */
export async function settlementsOf(reader: Reader): Promise<readonly Settlement[]> {
  const rows = await reader.read(cards, 'settlement')
  return rows.map(({ body }) => recordFrom<Settlement>(body))
}
