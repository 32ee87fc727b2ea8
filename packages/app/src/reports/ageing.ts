import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Ageing, ageingOf } from '@daybook/core/receivables/ageing.ts'
import { listedItems } from '@daybook/core/receivables/open-list.ts'
import type { HeldDocument } from '@daybook/core/receivables/release-holdback.ts'
import { dayInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'
import { heldDocuments, heldRow } from '../trade/holdbacks.ts'
import { loadRecords } from '../trade/load-trade.ts'
import { partyShown } from '../trade/party-shown.ts'
import { choiceOption, dayOption, flagOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

/** What customers owe or suppliers are owed, by days past due, as of any day. */
export const ageingReport: Report = {
  name: 'ageing',
  title: { en: 'Ageing of receivables or payables', fr: 'Classement chronologique' },
  isOfToday: true,
  options: {
    side: choiceOption('whose documents: customers when left out', 'de qui : sinon des clients', [
      'customers',
      'suppliers',
    ]),
    on: dayOption(
      'as it stood at the end of this day; today when left out',
      'à la fin de ce jour; sinon aujourd’hui',
    ),
    by: choiceOption(
      'counted from the due day, or from the document’s own',
      'compté depuis l’échéance, ou depuis la date du document',
      ['due', 'date'],
    ),
    detail: flagOption('each open item too', 'aussi chaque poste ouvert'),
  },
  run: async (view, given, asking) => {
    const on = given.on ?? asking.today
    const isOwed = given.side !== 'suppliers'
    const records = await loadRecords(view, on, isOwed ? 'customer' : 'supplier')
    const by = given.by === 'date' ? ('date' as const) : ('due' as const)
    const ageing = ageingOf(listedItems(records, on), on, { sign: isOwed ? 1n : -1n, by })
    const nameOf = (id: string) => partyShown(records.parties, id, asking.language)
    const held = (await heldDocuments(view, isOwed ? 'customer' : 'supplier', { on })).filter(
      ({ item }) => item.open !== 0n,
    )
    const shown = {
      isOwed,
      by,
      nameOf,
      held,
      language: asking.language,
      isDetailed: given.detail !== undefined,
      asOfSeq: view.head.seq,
    }
    return ok({
      json: {
        on,
        rows: ageing.parties.map(({ party, spans, total }) => ({
          party: nameOf(party),
          spans: spans.map(formatCents),
          total: formatCents(total),
        })),
        totals: ageing.totals.map(formatCents),
        total: formatCents(ageing.total),
        held: held.map((each) => heldRow(each, on, nameOf(each.document.party))),
      },
      pages: () => [ageingPage(ageing, shown, contextOf(view, asking))],
      figures: () => [],
    })
  },
}

const columns: readonly Column[] = [
  { key: 'party', label: { en: 'Name', fr: 'Nom' }, kind: 'text' },
  { key: 'due', label: { en: 'Due', fr: 'Échéance' }, kind: 'date' },
  { key: 'current', label: { en: 'Not due', fr: 'Non échu' }, kind: 'amount' },
  { key: 'first', label: { en: '1 to 30', fr: '1 à 30' }, kind: 'amount' },
  { key: 'second', label: { en: '31 to 60', fr: '31 à 60' }, kind: 'amount' },
  { key: 'third', label: { en: '61 to 90', fr: '61 à 90' }, kind: 'amount' },
  { key: 'later', label: { en: 'Over 90', fr: 'Plus de 90' }, kind: 'amount' },
  {
    key: 'total',
    label: { en: 'Total', fr: 'Total' },
    kind: 'amount',
    sumOf: ['current', 'first', 'second', 'third', 'later'].map((column) => ({ column, sign: 1 })),
  },
]

type Shown = {
  readonly isOwed: boolean
  readonly by: 'due' | 'date'
  readonly isDetailed: boolean
  readonly held: readonly HeldDocument[]
  readonly language: Language
  readonly asOfSeq: number
  nameOf(party: string): string
}

function ageingPage(ageing: Ageing, shown: Shown, context: PageContext): Page {
  const rows: PageRow[] = []
  const terms: { readonly row: number; readonly sign: 1 }[] = []
  for (const { party, spans, total, items } of ageing.parties) {
    if (!shown.isDetailed) {
      terms.push({ row: rows.length, sign: 1 })
      rows.push({ kind: 'line', indent: 0, cells: [shown.nameOf(party), null, ...spans, total] })
      continue
    }
    rows.push({
      kind: 'heading',
      indent: 0,
      cells: [shown.nameOf(party), ...columns.slice(1).map(() => null)],
    })
    const own: { readonly row: number; readonly sign: 1 }[] = []
    for (const { number, due, open, overdueDays } of items) {
      const owed = shown.isOwed ? open : -open
      own.push({ row: rows.length, sign: 1 })
      terms.push({ row: rows.length, sign: 1 })
      rows.push({ kind: 'line', indent: 1, cells: [number, due, ...spread(owed, overdueDays), owed] })
    }
    rows.push({
      kind: 'subtotal',
      indent: 0,
      cells: [shown.nameOf(party), null, ...spans, total],
      sumOf: own,
    })
  }
  const title = shown.isOwed
    ? { en: 'Aged receivables', fr: 'Classement chronologique des comptes clients' }
    : { en: 'Aged payables', fr: 'Classement chronologique des comptes fournisseurs' }
  rows.push({
    kind: 'total',
    indent: 0,
    cells: ['Total', null, ...ageing.totals, ageing.total],
    sumOf: terms,
  })
  rows.push(...heldRows(shown, rows.length))
  const day = dayInWords(ageing.on)
  return checkedPage({
    report: 'ageing',
    title,
    subtitle:
      shown.by === 'due'
        ? { en: `As of ${day.en}, days past due`, fr: `Au ${day.fr}, jours de retard` }
        : { en: `As of ${day.en}, days since its date`, fr: `Au ${day.fr}, jours depuis sa date` },
    bookName: context.bookName,
    asOfSeq: shown.asOfSeq,
    columns,
    rows,
    proofs: [],
    notes: contextNotes(context),
  })
}

/** What is held back, below the total and apart from it: nobody may ask for it yet, so it does not age. */
function heldRows({ held, isOwed, language, nameOf }: Shown, at: number): readonly PageRow[] {
  if (held.length === 0) return []
  const blank = columns.slice(1).map(() => null)
  const lines = held.map(({ document, item }): PageRow => {
    const open = isOwed ? item.open : -item.open
    const name = `${nameOf(document.party)} ${document.number}`
    const cells = [name, document.holdback?.until ?? null, open, 0n, 0n, 0n, 0n, open]
    return { kind: 'line', indent: 1, cells }
  })
  const total = sumOf(held.map(({ item }) => (isOwed ? item.open : -item.open)))
  const words = language === 'fr' ? 'Retenues, pas encore exigibles' : 'Held back, not yet due'
  return [
    { kind: 'heading', indent: 0, cells: [words, ...blank] },
    ...lines,
    {
      kind: 'subtotal',
      indent: 0,
      cells: [words, null, total, 0n, 0n, 0n, 0n, total],
      sumOf: lines.map((_, index) => ({ row: at + 1 + index, sign: 1 as const })),
    },
  ]
}

/** An item in its span, as `ageingOf` counts it: a credit counts as not due. */
function spread(owed: Cents, overdueDays: number): readonly Cents[] {
  const at =
    owed < 0n || overdueDays <= 0
      ? 0
      : overdueDays <= 30
        ? 1
        : overdueDays <= 60
          ? 2
          : overdueDays <= 90
            ? 3
            : 4
  return Array.from({ length: 5 }, (_, index) => (index === at ? owed : 0n))
}
