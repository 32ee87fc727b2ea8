import type { DocumentKind } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Column, checkedPage, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes } from '@daybook/core/reports/page-context.ts'
import { documentStates } from '../trade/load-document.ts'
import { documentsOf, partiesOf } from '../trade/load-trade.ts'
import { documentTitles } from '../trade/paper-words.ts'
import { choiceOption, dayOption, flagOption } from './option.ts'
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
}

/** The invoices, estimates or bills of some days with how they stand. */
export const documentListReport: Report = {
  name: 'document-list',
  title: { en: 'List of invoices or bills', fr: 'Liste des factures' },
  isOfToday: true,
  options: {
    kind: choiceOption('invoices when left out', 'sinon les factures de vente', kinds),
    from: dayOption('only those dated on or after this day', 'seulement celles de ce jour ou d’après'),
    through: dayOption('only those dated on or before this day', 'seulement celles de ce jour ou d’avant'),
    open: flagOption('only what something is open of', 'seulement ce dont une part est ouverte'),
  },
  run: async (view, given, asking) => {
    const kind = kinds.find((each) => each === given.kind) ?? 'invoices'
    const { from = '', through = '9999' } = given
    const all = (await documentsOf(view.reader, kindsOf[kind])).filter(
      ({ date }) => date >= from && date <= through,
    )
    const standing = await documentStates(view, all)
    const openOf = (id: string) => standing.get(id)?.open ?? 0n
    const chosen = all.filter(({ id }) => given.open === undefined || openOf(id) > 0n)
    chosen.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    const parties = await partiesOf(view.reader)
    // Credits count against what is owed; voided papers and other currencies stay out of the sums.
    const counts = chosen.map(({ kind: own, voided, currency }) =>
      voided !== undefined || currency !== undefined
        ? 0n
        : own === 'credit' || own === 'vendor-credit' || own === 'deposit'
          ? -1n
          : 1n,
    )
    const { language } = asking
    const rows = chosen.map((document, at): PageRow => {
      const { kind: own, number, party, date, due, amount, currency } = document
      const sign = counts[at] ?? 0n
      return {
        kind: 'line',
        indent: 0,
        cells: [
          date,
          `${documentTitles[language][own]} ${number}`,
          parties.get(party)?.name ?? party,
          due ?? null,
          states[standing.get(document.id)?.status ?? '']?.[language] ?? null,
          currency === undefined ? null : `${currency} ${formatCents(amount)}`,
          sign * amount,
          sign * openOf(document.id),
        ],
      }
    })
    const sums = [
      sumOf(chosen.map(({ amount }, at) => (counts[at] ?? 0n) * amount)),
      sumOf(chosen.map(({ id }, at) => (counts[at] ?? 0n) * openOf(id))),
    ]
    const context = contextOf(view, asking)
    return ok({
      json: {
        rows: chosen.map(({ id, party, date, amount }) => ({
          id,
          party: parties.get(party)?.name ?? party,
          date,
          total: formatCents(amount),
          open: formatCents(openOf(id)),
        })),
      },
      pages: () => [
        checkedPage({
          report: 'document-list',
          title: titles[kind],
          subtitle: { en: `${chosen.length} in all`, fr: `${chosen.length} en tout` },
          bookName: context.bookName,
          asOfSeq: view.head.seq,
          columns,
          rows: [
            ...rows,
            {
              kind: 'total',
              indent: 0,
              cells: [null, 'Total', null, null, null, null, ...sums],
              sumOf: rows.map((_, row) => ({ row, sign: 1 })),
            },
          ],
          proofs: [],
          notes: contextNotes(context).slice(0, 1),
        }),
      ],
      figures: () => [],
    })
  },
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
