import type { DocumentKind, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'
import type { View } from '../book.ts'
import { documentStates } from '../trade/load-document.ts'
import { documentsOf, partiesOf } from '../trade/load-trade.ts'
import { documentTitles } from '../trade/paper-words.ts'
import { choiceOption, dayOption, flagOption, type Given, textOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

const kinds = ['invoices', 'estimates', 'bills'] as const

const kindsOf: Readonly<Record<(typeof kinds)[number], readonly DocumentKind[]>> = {
  invoices: ['invoice', 'credit', 'deposit'],
  estimates: ['estimate'],
  bills: ['bill', 'vendor-credit'],
}
const titles: Readonly<Record<(typeof kinds)[number], Label>> = {
  invoices: { en: 'Invoices and credit notes', fr: 'Factures et notes de crédit' },
  estimates: { en: 'Estimates', fr: 'Soumissions' },
  bills: { en: 'Bills and vendor credits', fr: 'Factures d’achat et notes de crédit reçues' },
}
const states: Readonly<Record<string, Label>> = {
  open: { en: 'open', fr: 'ouvert' },
  'part-paid': { en: 'partly paid', fr: 'payé en partie' },
  paid: { en: 'paid', fr: 'payé' },
  voided: { en: 'void', fr: 'annulé' },
  estimate: { en: 'estimate', fr: 'soumission' },
  unused: { en: 'not used', fr: 'non imputé' },
  used: { en: 'used', fr: 'imputé' },
  accepted: { en: 'accepted', fr: 'acceptée' },
  declined: { en: 'declined', fr: 'refusée' },
  'part-billed': { en: 'billed in part', fr: 'facturée en partie' },
  billed: { en: 'billed', fr: 'facturée' },
}

/** What of the documents is listed, as the screens of sales and purchases narrow them. */
const shown = ['open', 'overdue', 'paid', 'credits', 'orders'] as const

/** The invoices, estimates or bills of some days with how they stand. */
export const documentListReport: Report = {
  name: 'document-list',
  title: { en: 'List of invoices or bills', fr: 'Liste des factures' },
  isOfToday: true,
  options: {
    kind: choiceOption('invoices when left out', 'sinon les factures de vente', kinds),
    from: dayOption('only those dated on or after this day', 'seulement ceux datés de ce jour ou d’après'),
    through: dayOption(
      'only those dated on or before this day',
      'seulement ceux datés de ce jour ou d’avant',
    ),
    open: flagOption('only what something is open of', 'seulement ce dont une part est ouverte'),
    state: choiceOption('only those that stand so', 'seulement ceux qui en sont là', shown),
    find: textOption(
      'only those with this in the number, name or total',
      'seulement ceux dont le numéro, le nom ou le total le contient',
    ),
  },
  run: async (view, given, asking) => {
    const listed = await loadListed(view, given, asking.today)
    return ok({
      json: {
        rows: listed.map(({ document, party, open }) => ({
          id: document.id,
          party,
          date: document.date,
          total: formatCents(document.amount),
          open: formatCents(open),
        })),
      },
      pages: () => [listPage(kindOf(given), listed, view.head.seq, contextOf(view, asking))],
      figures: () => [],
    })
  },
}

/** A document of the list: whose it is, how it stands, and the sign with which it counts. */
type Listed = {
  readonly document: TradeDocument
  readonly party: string
  readonly status: string
  readonly open: Cents
  readonly sign: bigint
}

function kindOf(given: Given) {
  return kinds.find((each) => each === given.kind) ?? 'invoices'
}

async function loadListed(view: View, given: Given, today: string): Promise<readonly Listed[]> {
  const { from = '', through = '9999' } = given
  const all = (await documentsOf(view.reader, kindsOf[kindOf(given)])).filter(
    ({ date }) => date >= from && date <= through,
  )
  const standing = await documentStates(view, all)
  const parties = await partiesOf(view.reader)
  const listed = all.map((document): Listed => {
    const { id, party } = document
    const { open = 0n, status = '' } = standing.get(id) ?? {}
    return { document, party: parties.get(party)?.name ?? party, status, open, sign: signOf(document) }
  })
  return listed
    .filter(({ open }) => given.open === undefined || open > 0n)
    .filter((each) => stands(each, given.state, today))
    .filter(({ document, party }) => {
      const text = `${document.number} ${party} ${formatCents(document.amount)}`
      return given.find === undefined || folded(text).includes(folded(given.find))
    })
    .sort((one, other) =>
      one.document.date < other.document.date ? -1 : one.document.date > other.document.date ? 1 : 0,
    )
}

/** Whether a document is one of those that are asked for: an order is an estimate that was accepted. */
function stands({ document, status, open }: Listed, state: string | undefined, today: string): boolean {
  const isCharge = document.kind === 'invoice' || document.kind === 'bill'
  const isOpen = isCharge && open > 0n && status !== 'voided'
  switch (state) {
    case 'open':
      return isOpen
    case 'overdue':
      return isOpen && document.due !== undefined && document.due < today
    case 'paid':
      return isCharge && status === 'paid'
    case 'credits':
      return document.kind === 'credit' || document.kind === 'vendor-credit' || document.kind === 'deposit'
    case 'orders':
      return status === 'accepted' || status === 'part-billed'
    default:
      return true
  }
}

/** Credits count against what is owed; voided papers and other currencies stay out of the sums. */
function signOf({ kind, voided, currency }: TradeDocument): bigint {
  if (voided !== undefined || currency !== undefined) return 0n
  return kind === 'credit' || kind === 'vendor-credit' || kind === 'deposit' ? -1n : 1n
}

function listPage(
  kind: (typeof kinds)[number],
  listed: readonly Listed[],
  asOfSeq: number,
  context: PageContext,
): Page {
  const { language } = context
  const rows = listed.map(({ document, party, status, open, sign }): PageRow => {
    const { kind: own, number, date, due, amount, currency } = document
    const foreign = currency === undefined ? null : `${currency} ${formatCents(amount)}`
    const name = `${documentTitles[language][own]} ${number}`
    const state = states[status]?.[language] ?? null
    const cells = [date, name, party, due ?? null, state, foreign, sign * amount, sign * open]
    return { kind: 'line', indent: 0, cells }
  })
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [
      ...[null, 'Total', null, null, null, null],
      sumOf(listed.map(({ document, sign }) => sign * document.amount)),
      sumOf(listed.map(({ open, sign }) => sign * open)),
    ],
    sumOf: rows.map((_, row) => ({ row, sign: 1 })),
  }
  return checkedPage({
    report: 'document-list',
    title: titles[kind],
    subtitle: { en: `${listed.length} in all`, fr: `${listed.length} en tout` },
    bookName: context.bookName,
    asOfSeq,
    columns,
    rows: [...rows, total],
    proofs: [],
    notes: contextNotes(context).slice(0, 1),
  })
}

const columns: readonly Column[] = [
  { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
  { key: 'document', label: { en: 'Document', fr: 'Document' }, kind: 'text' },
  { key: 'party', label: { en: 'Name', fr: 'Nom' }, kind: 'text' },
  { key: 'due', label: { en: 'Due', fr: 'Échéance' }, kind: 'date' },
  { key: 'status', label: { en: 'State', fr: 'État' }, kind: 'text' },
  { key: 'foreign', label: { en: 'In its currency', fr: 'En devise' }, kind: 'code' },
  { key: 'total', label: { en: 'Total', fr: 'Total' }, kind: 'amount' },
  { key: 'open', label: { en: 'Open', fr: 'Solde' }, kind: 'amount' },
]
