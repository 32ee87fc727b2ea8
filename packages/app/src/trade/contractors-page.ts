import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'
import type { ContractorYear } from './contractors.ts'

/** A contractor’s year with the number that its slip carries, and what the slip lacks, in words. */
export type ContractorRow = ContractorYear & { readonly number: string; readonly missing: string }

const slips = { t5018: 'T5018', t4a: 'T4A' } as const

/** The payments to contractors as plain JSON; each payment too where it is asked for. */
export function contractorsJson(year: number, rows: readonly ContractorRow[], hasDetail: boolean) {
  const needed = rows.filter(({ needsSlip }) => needsSlip)
  return {
    year,
    contractors: rows.map(
      ({ party, slip, span, paid, gst, goods, reported, needsSlip, number, missing }) => ({
        contractor: party.name,
        slip: slips[slip],
        from: span.from,
        through: span.through,
        paid: formatCents(paid),
        gst: formatCents(gst),
        goods: formatCents(goods),
        reported: formatCents(reported),
        needed: needsSlip,
        number,
        missing,
      }),
    ),
    reported: formatCents(sumOf(needed.map(({ reported }) => reported))),
    payments: !hasDetail
      ? []
      : rows.flatMap(({ party, payments }) =>
          payments.map(({ date, entry, what, amount, gst, goods }) => ({
            contractor: party.name,
            date,
            entry,
            what,
            amount: formatCents(amount),
            gst: formatCents(gst),
            goods: formatCents(goods),
          })),
        ),
  }
}

const columns: readonly Column[] = [
  { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
  { key: 'contractor', label: { en: 'Contractor, bill', fr: 'Sous-traitant, facture' }, kind: 'text' },
  { key: 'entry', label: { en: 'Entry', fr: 'Écriture' }, kind: 'code' },
  { key: 'number', label: { en: 'Business number', fr: 'Numéro d’entreprise' }, kind: 'code' },
  { key: 'paid', label: { en: 'Paid', fr: 'Payé' }, kind: 'amount' },
  { key: 'gst', label: { en: 'GST/HST in it', fr: 'dont TPS/TVH' }, kind: 'amount' },
  { key: 'goods', label: { en: 'Goods in it', fr: 'dont biens' }, kind: 'amount' },
  { key: 'reported', label: { en: 'On the slip', fr: 'Au feuillet' }, kind: 'amount' },
]

/** The payments to contractors as a page: a heading a slip, a line a contractor or a payment, and totals. */
export function contractorsPage(
  year: number,
  rows: readonly ContractorRow[],
  hasDetail: boolean,
  { context, asOfSeq }: { readonly context: PageContext; readonly asOfSeq: number },
): Page {
  const built: PageRow[] = []
  for (const slip of ['t5018', 't4a'] as const) {
    const own = rows.filter((row) => row.slip === slip)
    if (own.length > 0) addSlip(built, slip, own, hasDetail, context.language)
  }
  return checkedPage({
    report: 'contractors',
    title: { en: 'Payments to contractors', fr: 'Paiements aux sous-traitants' },
    subtitle: { en: String(year), fr: String(year) },
    bookName: context.bookName,
    asOfSeq,
    columns,
    rows: built,
    proofs: [],
    notes: [
      ...rows.flatMap(({ party, needsSlip, missing }) =>
        needsSlip && missing !== ''
          ? [{ en: `${party.name}: ${missing}`, fr: `${party.name}\u00a0: ${missing}` }]
          : [],
      ),
      ...contextNotes(context).slice(0, 1),
    ],
  })
}

function addSlip(
  built: PageRow[],
  slip: keyof typeof slips,
  own: readonly ContractorRow[],
  hasDetail: boolean,
  language: Language,
): void {
  const title = { en: `${slips[slip]} slips`, fr: `Feuillets ${slips[slip]}` }[language]
  built.push({ kind: 'heading', indent: 0, cells: [null, title, null, null, null, null, null, null] })
  const terms: { readonly row: number; readonly sign: 1 }[] = []
  for (const row of own) {
    if (hasDetail) {
      for (const { date, entry, what, amount, gst, goods } of row.payments)
        built.push({ kind: 'line', indent: 2, cells: [date, what, entry, null, amount, gst, goods, null] })
    }
    terms.push({ row: built.length, sign: 1 })
    const reported = row.needsSlip ? row.reported : 0n
    built.push({
      kind: 'line',
      indent: 1,
      cells: [null, row.party.name, null, row.number, row.paid, row.gst, row.goods, reported],
    })
  }
  const sum = (of: (row: ContractorRow) => bigint) => sumOf(own.map(of))
  built.push({
    kind: 'total',
    indent: 0,
    cells: [
      null,
      { en: 'Total', fr: 'Total' }[language],
      null,
      null,
      sum(({ paid }) => paid),
      sum(({ gst }) => gst),
      sum(({ goods }) => goods),
      sum(({ needsSlip, reported }) => (needsSlip ? reported : 0n)),
    ],
    sumOf: terms,
  })
}
