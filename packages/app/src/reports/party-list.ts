import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Column, checkedPage, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes } from '@daybook/core/reports/page-context.ts'
import { loadItems, partiesOf } from '../trade/load-trade.ts'
import { choiceOption, flagOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

/** The customers or suppliers with how to reach them and what is open of each. */
export const partyListReport: Report = {
  name: 'party-list',
  title: { en: 'List of customers or suppliers', fr: 'Liste des clients ou des fournisseurs' },
  isOfToday: true,
  options: {
    side: choiceOption('customers when left out', 'sinon les clients', ['customers', 'suppliers']),
    closed: flagOption('closed ones too', 'aussi ceux qui sont fermés'),
  },
  run: async (view, given, asking) => {
    const isOwed = given.side !== 'suppliers'
    const side = isOwed ? 'customer' : 'supplier'
    const open = new Map<string, Cents>()
    for (const item of await loadItems(view, side))
      open.set(item.party, (open.get(item.party) ?? 0n) + (isOwed ? item.open : -item.open))
    const parties = [...(await partiesOf(view.reader)).values()].filter(
      ({ kind, closedOn }) =>
        (kind === side || kind === 'both') && (given.closed !== undefined || closedOn === undefined),
    )
    parties.sort((one, other) => one.name.localeCompare(other.name, asking.language))
    const rows = parties.map((party): PageRow => {
      const { name, number, address, phone, email, terms, taxes } = party
      const place = [address?.city, address?.province].filter((each) => each !== undefined).join(' ')
      const days = terms === undefined ? null : String(terms.days)
      const cells = [
        number ?? null,
        name,
        place || null,
        phone ?? null,
        email ?? null,
        days,
        taxes?.gst ?? null,
      ]
      return { kind: 'line', indent: 0, cells: [...cells, open.get(party.id) ?? 0n] }
    })
    const total = sumOf(parties.map(({ id }) => open.get(id) ?? 0n))
    const sum: PageRow = {
      kind: 'total',
      indent: 0,
      cells: [null, 'Total', null, null, null, null, null, total],
      sumOf: rows.map((_, row) => ({ row, sign: 1 })),
    }
    const context = contextOf(view, asking)
    const title = isOwed ? { en: 'Customers', fr: 'Clients' } : { en: 'Suppliers', fr: 'Fournisseurs' }
    return ok({
      json: {
        rows: parties.map(({ id, name, email }) => ({
          name,
          ...(email === undefined ? {} : { email }),
          open: formatCents(open.get(id) ?? 0n),
        })),
        open: formatCents(total),
      },
      pages: () => [
        checkedPage({
          report: 'party-list',
          title,
          subtitle: { en: `${parties.length} in all`, fr: `${parties.length} en tout` },
          bookName: context.bookName,
          asOfSeq: view.head.seq,
          columns,
          rows: [...rows, sum],
          proofs: [],
          notes: contextNotes(context).slice(0, 1),
        }),
      ],
      figures: () => [],
    })
  },
}

const columns: readonly Column[] = [
  { key: 'number', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
  { key: 'name', label: { en: 'Name', fr: 'Nom' }, kind: 'text' },
  { key: 'place', label: { en: 'Place', fr: 'Lieu' }, kind: 'text' },
  { key: 'phone', label: { en: 'Telephone', fr: 'Téléphone' }, kind: 'code' },
  { key: 'email', label: { en: 'E-mail', fr: 'Courriel' }, kind: 'text' },
  { key: 'terms', label: { en: 'Days', fr: 'Jours' }, kind: 'count' },
  { key: 'gst', label: { en: 'GST/HST no.', fr: 'N° TPS/TVH' }, kind: 'code' },
  { key: 'open', label: { en: 'Open', fr: 'Solde' }, kind: 'amount' },
]
