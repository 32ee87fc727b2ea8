import type { HouseholdOfTwo } from '../daybook/personal-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Language } from '../kit/refusal-text.ts'
import { accountName, type Chart } from '../ledger/chart.ts'
import { spanInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageCell, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import type { HouseholdSheet } from './household.ts'
import { householdColumns, householdFigureId, householdKey, householdSumId } from './household-figures.ts'

/** Who owes whom as a page: what was spent by account, each one’s share, what each paid, and the balance. */
export function householdPage(
  sheet: HouseholdSheet,
  household: HouseholdOfTwo,
  chart: Chart,
  context: PageContext & { readonly asOfSeq: number },
): Page {
  const { language } = context
  const [one, other] = household.people
  const { expenses } = sheet
  const key = householdKey(sheet, context.asOfSeq)
  const rows = expenses
    .map((each) => ({ ...each, code: chart.get(each.account)?.code ?? each.account }))
    .toSorted((left, right) => (left.code < right.code ? -1 : 1))
  const lines = rows.map(({ account, code, total, shares, paid }): PageRow => {
    const found = chart.get(account)
    const name = found === undefined ? account : accountName(found, language)
    const figures = Object.fromEntries(
      householdColumns.map((column) => [column, householdFigureId(key, account, column)]),
    )
    return { kind: 'line', indent: 0, figures, cells: [code, name, total, ...shares, ...paid, null] }
  })
  const sum = (of: (row: (typeof rows)[number]) => Cents) => sumOf(rows.map(of))
  const total: PageRow = {
    kind: 'subtotal',
    indent: 0,
    figures: Object.fromEntries(householdColumns.map((column) => [column, householdSumId(key, column)])),
    cells: [
      ...[null, 'Total', sum((row) => row.total), sum((row) => row.shares[0]), sum((row) => row.shares[1])],
      ...[sum((row) => row.paid[0]), sum((row) => row.paid[1]), null],
    ],
    sumOf: lines.map((_line, row) => ({ row, sign: 1 })),
  }
  return checkedPage({
    report: 'household',
    title: { en: 'Household of two', fr: 'Ménage de deux' },
    subtitle: spanInWords(sheet.span),
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns: columnsOf(one.name, other.name),
    rows: [...lines, total, ...balanceRows(sheet, household, context, lines.length + 1)],
    proofs: sheet.proofs,
    notes: contextNotes(context),
  })
}

function columnsOf(one: string, other: string): readonly Column[] {
  return [
    { key: 'code', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
    { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
    { key: 'total', label: { en: 'Spent', fr: 'Dépensé' }, kind: 'amount' },
    { key: 'share1', label: { en: `${one}: share`, fr: `${one} : part` }, kind: 'amount' },
    { key: 'share2', label: { en: `${other}: share`, fr: `${other} : part` }, kind: 'amount' },
    { key: 'paid1', label: { en: `${one}: paid`, fr: `${one} : payé` }, kind: 'amount' },
    { key: 'paid2', label: { en: `${other}: paid`, fr: `${other} : payé` }, kind: 'amount' },
    { key: 'owed', label: { en: 'Owed', fr: 'Dû' }, kind: 'amount' },
  ]
}

/** Who owes whom: what was brought forward, what these days add, what was settled, and what is left. */
function balanceRows(
  sheet: HouseholdSheet,
  household: HouseholdOfTwo,
  { language, asOfSeq }: { readonly language: Language; readonly asOfSeq: number },
  at: number,
): readonly PageRow[] {
  const [one, other] = household.people
  const { brought, added, settled, owed } = sheet
  const key = householdKey(sheet, asOfSeq)
  const owes = (name: string, amount: Cents): PageRow => ({
    kind: 'line',
    indent: 0,
    cells: [null, name, null, null, null, null, null, amount],
  })
  const [debtor, creditor] = owed < 0n ? [one, other] : [other, one]
  const isEven = owed === 0n
  const words = {
    en: [
      ...['Brought forward', 'Of these days', 'Settled'],
      isEven ? 'Nobody owes anything' : `${debtor.name} owes ${creditor.name}`,
    ],
    fr: [
      ...['Reporté', 'De ce mois', 'Réglé'],
      isEven ? 'Personne ne doit rien' : `${debtor.name} doit à ${creditor.name}`,
    ],
  }[language]
  const sign = owed < 0n ? -1n : 1n
  const last: PageRow = {
    kind: 'total',
    indent: 0,
    figures: { owed: householdSumId(key, 'owed') },
    cells: [...owes(words[3] ?? '', sign * owed).cells],
    sumOf: [at, at + 1, at + 2].map((row) => ({ row, sign: 1 as const })),
  }
  const cells: readonly PageCell[][] = [
    [...owes(words[0] ?? '', sign * brought).cells],
    [...owes(words[1] ?? '', sign * added).cells],
    [...owes(words[2] ?? '', -sign * settled).cells],
  ]
  const ids = (['brought', 'added', 'settled'] as const).map((line) => householdSumId(key, line))
  return [
    ...cells.map(
      (each, row): PageRow => ({ kind: 'line', indent: 0, figures: { owed: ids[row] ?? '' }, cells: each }),
    ),
    last,
  ]
}
