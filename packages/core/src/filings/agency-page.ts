import { sumOf } from '../kit/cents.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'
import { spanInWords } from '../reports/date-words.ts'
import { checkedPage, type Page, type PageRow } from '../reports/page.ts'
import type { AgencyComparison, LonelyLine, LonelyMove } from './agency-compare.ts'
import { proof } from './figure.ts'

/** What the kinds of lines and moves that stand alone are called. */
export const agencyKinds: Readonly<Record<LonelyLine['kind'] | LonelyMove['kind'], Label>> = {
  interest: { en: 'interest', fr: 'intérêts' },
  penalty: { en: 'penalty', fr: 'pénalité' },
  transfer: { en: 'transfer', fr: 'transfert' },
  payment: { en: 'payment', fr: 'paiement' },
  credit: { en: 'credit', fr: 'crédit' },
  charge: { en: 'charge', fr: 'imputation' },
  'on-its-way': { en: 'payment on its way', fr: 'paiement en route' },
  'not-credited': { en: 'payment not credited', fr: 'paiement non crédité' },
  'not-charged': { en: 'not charged yet', fr: 'pas encore imputé' },
}

/** Whose account is compared, and what the page is printed with. */
export type AgencyPageContext = {
  readonly account: Label
  readonly bookName: string
  readonly asOfSeq: number
  readonly language: Language
}

/**
 * A comparison as a working paper: from the agency’s balance to that of the books, what the one and what the
 * other has alone, and at the end what both have.
 */
export function agencyPage(of: AgencyComparison, context: AgencyPageContext): Page {
  const { account, bookName, asOfSeq, language } = context
  const rows: PageRow[] = []
  const line = (date: string | null, what: string, amount: bigint, kind: PageRow['kind'] = 'line') =>
    rows.push({ kind, indent: kind === 'line' ? 1 : 0, cells: [date, what, amount] })
  const heading = (label: Label) =>
    rows.push({ kind: 'heading', indent: 0, cells: [null, label[language], null] })
  const said = (kind: keyof typeof agencyKinds, text: string) =>
    [agencyKinds[kind][language], text].filter((each) => each !== '').join(', ')
  line(of.span.through, words.agency[language], of.agency, 'subtotal')
  const first = rows.length - 1
  if (of.onlyAgency.length > 0) heading(words.onlyAgency)
  for (const each of of.onlyAgency) line(each.date, said(each.kind, each.text), -each.amount)
  if (of.onlyBooks.length > 0) heading(words.onlyBooks)
  for (const each of of.onlyBooks)
    line(each.date, `${entryName(each.number)} ${said(each.kind, each.text)}`, each.amount)
  if (of.earlier !== 0n) line(null, words.earlier[language], of.earlier)
  const counted = rows.flatMap(({ kind }, row) => (kind === 'line' ? [{ row, sign: 1 as const }] : []))
  rows.push({
    kind: 'total',
    indent: 0,
    cells: [of.span.through, words.books[language], of.books],
    sumOf: [{ row: first, sign: 1 }, ...counted],
  })
  if (of.matches.length > 0) heading(words.matches)
  for (const { lines, moves } of of.matches) {
    const text = [lines.map((each) => each.text).join(' + '), moves.map(({ number }) => entryName(number))]
    line(lines[0]?.date ?? null, text.flat().join(', '), sumOf(lines.map(({ amount }) => amount)))
  }
  return checkedPage({
    report: 'agency-statement',
    title: account,
    subtitle: spanInWords(of.span),
    bookName,
    asOfSeq,
    columns: [
      { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
      { key: 'what', label: { en: 'What', fr: 'Quoi' }, kind: 'text' },
      { key: 'amount', label: { en: 'Owed (+) or paid (-)', fr: 'Dû (+) ou payé (-)' }, kind: 'amount' },
    ],
    rows,
    proofs: [proof(words.proof, of.books - of.earlier, of.books)],
    notes: [],
  })
}

const words = {
  agency: { en: 'Balance per the agency', fr: 'Solde selon l’agence' },
  books: { en: 'Balance per the books', fr: 'Solde selon les livres' },
  onlyAgency: { en: 'Only on the statement', fr: 'Seulement sur le relevé' },
  onlyBooks: { en: 'Only in the books', fr: 'Seulement dans les livres' },
  earlier: {
    en: 'Difference from before these days',
    fr: 'Écart d’avant cette période',
  },
  matches: { en: 'On both sides', fr: 'Des deux côtés' },
  proof: {
    en: 'These lines explain the whole difference',
    fr: 'Ces lignes expliquent tout l’écart',
  },
} as const satisfies Readonly<Record<string, Label>>
