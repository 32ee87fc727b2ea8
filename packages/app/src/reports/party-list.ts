import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Column, checkedPage, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes } from '@daybook/core/reports/page-context.ts'
import { loadItems, partiesOf } from '../trade/load-trade.ts'
import { partyShown } from '../trade/party-shown.ts'
import { choiceOption, flagOption, textOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

/** The customers or suppliers with how to reach them and what is open of each at the end of today. */
export const partyListReport: Report = {
  name: 'party-list',
  title: { en: 'List of customers or suppliers', fr: 'Liste des clients ou des fournisseurs' },
  isOfToday: true,
  options: {
    side: choiceOption('customers when left out', 'sinon les clients', ['customers', 'suppliers']),
    closed: flagOption('closed ones too', 'aussi ceux qui sont fermés'),
    find: textOption(
      'only those with this in the name or number',
      'seulement ceux dont le nom ou le numéro le contient',
    ),
  },
  run: async (view, given, asking) => {
    const isOwed = given.side !== 'suppliers'
    const side = isOwed ? 'customer' : 'supplier'
    const open = new Map<string, Cents>()
    for (const item of await loadItems(view, side, asking.today))
      open.set(item.party, (open.get(item.party) ?? 0n) + (isOwed ? item.open : -item.open))
    const known = await partiesOf(view.reader)
    const find = folded(given.find ?? '')
    const isFound = (text: string) => folded(text).includes(find)
    const ofSide = [...known.values()].filter(
      ({ kind, closedOn }) =>
        (kind === side || kind === 'both') && (given.closed !== undefined || closedOn === undefined),
    )
    const parties = ofSide.filter(({ name, number = '' }) => isFound(`${name} ${number}`))
    parties.sort((one, other) => one.name.localeCompare(other.name, asking.language))
    const rows = parties.map((party) => rowOf(party, open.get(party.id) ?? 0n))
    // Somebody whom only journal entries name has no card, but owes or is owed all the same.
    const shown = new Set(ofSide.map(({ id }) => id))
    const others = [...open]
      .filter(([id, left]) => left !== 0n && !shown.has(id))
      .map(([id, left]) => ({ name: partyShown(known, id, asking.language), left }))
      .filter(({ name }) => isFound(name))
    for (const { name, left } of others)
      rows.push({ kind: 'line', indent: 0, cells: [null, name, null, null, null, null, null, left] })
    const total = sumOf([...parties.map(({ id }) => open.get(id) ?? 0n), ...others.map(({ left }) => left)])
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
        rows: [
          ...parties.map(({ id, name, email }) => ({
            name,
            ...(email === undefined ? {} : { email }),
            open: formatCents(open.get(id) ?? 0n),
          })),
          ...others.map(({ name, left }) => ({ name, open: formatCents(left) })),
        ],
        open: formatCents(total),
      },
      pages: () => [
        checkedPage({
          report: 'party-list',
          title,
          subtitle: { en: `${rows.length} in all`, fr: `${rows.length} en tout` },
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

function rowOf(party: Party, open: Cents): PageRow {
  const { name, number, address, phone, email, terms, taxes } = party
  const place = [address?.city, address?.province].filter((each) => each !== undefined).join(' ')
  const days = terms === undefined ? null : String(terms.days)
  const cells = [number ?? null, name, place || null, phone ?? null, email ?? null, days, taxes?.gst ?? null]
  return { kind: 'line', indent: 0, cells: [...cells, open] }
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
