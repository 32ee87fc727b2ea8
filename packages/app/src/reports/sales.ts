import type { DocumentLine, Party, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { converted } from '@daybook/core/ledger/exchange-rates.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'
import type { View } from '../book.ts'
import { documentsOf, partiesOf } from '../trade/load-trade.ts'
import { choiceOption, dayOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

const ways = ['customer', 'item', 'region', 'account'] as const

const wayNames: Readonly<Record<(typeof ways)[number], Label>> = {
  customer: { en: 'Customer', fr: 'Client' },
  item: { en: 'Item', fr: 'Article' },
  region: { en: 'Province or country', fr: 'Province ou pays' },
  account: { en: 'Account', fr: 'Compte' },
}

/** What was sold to someone, of something, somewhere: on how many invoices, how much, and what came back. */
type Sold = { readonly name: string; readonly documents: number; readonly sold: Cents; readonly back: Cents }

/**
 * The sales of some days without tax, by customer, item (the text of the line), region (where it was
 * supplied, else the customer’s) or account; credit notes are taken off, voided papers aside.
 */
export const salesReport: Report = {
  name: 'sales',
  title: { en: 'Sales by customer, item or region', fr: 'Ventes par client, article ou région' },
  isOfToday: true,
  options: {
    by: choiceOption('by what; by customer when left out', 'selon quoi; sinon selon le client', ways),
    from: dayOption(
      'the first day; that of the fiscal year when left out',
      'le premier jour; sinon, celui de l’exercice',
    ),
    through: dayOption('the last day; today when left out', 'le dernier jour; sinon, aujourd’hui'),
  },
  run: async (view, given, asking) => {
    const way = ways.find((each) => each === given.by) ?? 'customer'
    const through = given.through ?? asking.today
    const from = given.from ?? fiscalYearOf(through, view.profile.fiscalYearEnd).from
    const rows = await soldBy(view, way, { from, through }, asking.language)
    return ok({
      json: {
        by: way,
        from,
        through,
        rows: rows.map(({ name, documents, sold, back }) => ({
          name,
          documents,
          sold: formatCents(sold),
          credited: formatCents(back),
          net: formatCents(sold - back),
        })),
        total: formatCents(sumOf(rows.map(({ sold, back }) => sold - back))),
      },
      pages: () => [
        salesPage({ way, span: { from, through } }, rows, view.head.seq, contextOf(view, asking)),
      ],
      figures: () => [],
    })
  },
}

async function soldBy(
  view: View,
  way: (typeof ways)[number],
  { from, through }: Span,
  language: 'en' | 'fr',
): Promise<readonly Sold[]> {
  const parties = await partiesOf(view.reader)
  const sums = new Map<string, Sold>()
  for (const document of await documentsOf(view.reader, ['invoice', 'credit'])) {
    if (document.voided !== undefined || document.date < from || document.date > through) continue
    const own = new Map<string, Cents>()
    for (const line of document.lines) {
      const name = nameOf(way, line, { chart: view.chart, party: parties.get(document.party), language })
      own.set(name, (own.get(name) ?? 0n) + inBooks(line.amount, document))
    }
    for (const [name, amount] of own) {
      const before = sums.get(name) ?? { name, documents: 0, sold: 0n, back: 0n }
      const isBack = document.kind === 'credit'
      sums.set(name, {
        name,
        documents: before.documents + 1,
        sold: before.sold + (isBack ? 0n : amount),
        back: before.back + (isBack ? amount : 0n),
      })
    }
  }
  return [...sums.values()].sort((one, other) => byNet(one, other))
}

/** The largest sales first, then by name. */
function byNet(one: Sold, other: Sold): number {
  const [left, right] = [one.sold - one.back, other.sold - other.back]
  return left === right ? (one.name < other.name ? -1 : 1) : left > right ? -1 : 1
}

type Around = { readonly chart: Chart; readonly party: Party | undefined; readonly language: 'en' | 'fr' }

function nameOf(
  way: (typeof ways)[number],
  { account, text, reason }: DocumentLine,
  { chart, party, language }: Around,
): string {
  const own = chart.get(account)
  const named = own === undefined ? account : own.name[language] || own.name.en || own.name.fr
  switch (way) {
    case 'customer':
      return party?.name ?? ''
    case 'item':
      return text ?? named
    case 'account':
      return `${own?.code ?? account} ${named}`
    case 'region':
      return /^place:(.+)$/.exec(reason)?.[1] ?? party?.address?.province ?? party?.address?.country ?? '—'
  }
}

function inBooks(amount: Cents, { rate }: TradeDocument): Cents {
  return rate === undefined ? amount : converted(amount, rate)
}

function salesPage(
  { way, span }: { readonly way: (typeof ways)[number]; readonly span: Span },
  sold: readonly Sold[],
  asOfSeq: number,
  context: PageContext,
): Page {
  const rows = sold.map(({ name, documents, sold: gross, back }): PageRow => {
    return { kind: 'line', indent: 0, cells: [name, String(documents), gross, -back, gross - back] }
  })
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: [
      ...['Total', null],
      sumOf(sold.map((each) => each.sold)),
      -sumOf(sold.map(({ back }) => back)),
      sumOf(sold.map((each) => each.sold - each.back)),
    ],
    sumOf: rows.map((_, row) => ({ row, sign: 1 })),
  }
  return checkedPage({
    report: 'sales',
    title: { en: 'Sales', fr: 'Ventes' },
    subtitle: {
      en: `By ${wayNames[way].en.toLowerCase()} · ${spanInWords(span).en}`,
      fr: `Par ${wayNames[way].fr.toLowerCase()} · ${spanInWords(span).fr}`,
    },
    bookName: context.bookName,
    asOfSeq,
    columns: columnsOf(way),
    rows: [...rows, total],
    proofs: [],
    notes: contextNotes(context).slice(0, 1),
  })
}

function columnsOf(way: (typeof ways)[number]): readonly Column[] {
  return [
    { key: 'name', label: wayNames[way], kind: 'text' },
    { key: 'documents', label: { en: 'Papers', fr: 'Pièces' }, kind: 'count' },
    { key: 'sold', label: { en: 'Sold', fr: 'Vendu' }, kind: 'amount' },
    { key: 'credited', label: { en: 'Credited', fr: 'Crédité' }, kind: 'amount' },
    { key: 'net', label: { en: 'Net', fr: 'Net' }, kind: 'amount' },
  ]
}
