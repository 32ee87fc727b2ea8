import type { HouseholdOfTwo } from '../daybook/personal-facts.ts'
import { differenceFigure, type Figure, sumFigure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import { addDays } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Chart, labelOfAccount } from '../ledger/chart.ts'
import { type HouseholdSheet, type SharedExpense, settlementTag } from './household.ts'

/** A column of what two spent: in all, the share of each, what each paid. */
export type HouseholdColumn = 'total' | 'share1' | 'share2' | 'paid1' | 'paid2'

/** The columns in their order. */
export const householdColumns = ['total', 'share1', 'share2', 'paid1', 'paid2'] as const

/** A line of who owes whom. */
export type HouseholdLine = 'brought' | 'added' | 'settled' | 'owed' | 'unpaid'

/** The lines in their order. */
export const householdLines = ['brought', 'added', 'settled', 'owed', 'unpaid'] as const

/** What the sheet of a month was made of: `household@2026-10-01..2026-10-31#812`. */
export function householdKey({ span }: Pick<HouseholdSheet, 'span'>, asOfSeq: number): ReportKey {
  return { report: 'household', span, asOfSeq, options: {} }
}

/** The id of a figure of an account: `household@2026-10-01..2026-10-31#812:5400:paid2`. */
export function householdFigureId(key: ReportKey, account: string, column: HouseholdColumn): string {
  return figureId(key, `${account}:${column}`)
}

/** The id of a column of all accounts together, or of a line of who owes whom. */
export function householdSumId(key: ReportKey, sum: HouseholdColumn | HouseholdLine): string {
  return figureId(key, `all.${sum}`)
}

type Of = {
  readonly sheet: HouseholdSheet
  readonly household: HouseholdOfTwo
  readonly chart: Chart
  readonly key: ReportKey
}

/**
 * The figures of the sheet: who owes whom, out of what was brought forward, what these days add account by
 * account, and what was settled; and what was spent, shared and paid by account. Amounts owed are positive as
 * the one who owes at the end owes them.
 */
export function householdFigures(of: Of): readonly Figure[] {
  const { sheet, key } = of
  const each = sheet.expenses.map((row) => rowFigures(of, row))
  const sums = householdColumns.map((column) =>
    sumFigure(
      householdSumId(key, column),
      columnLabel(of, column),
      each.map((figures) => figures[column]),
    ),
  )
  return [owedFigure(of), unpaidFigure(of), ...sums]
}

function owedFigure(of: Of): Figure {
  const { sheet, household, key } = of
  const { span, before, expenses, settled } = sheet
  const sign = sheet.owed < 0n ? -1n : 1n
  const [one, other] = household.people
  const [debtor, creditor] = sheet.owed < 0n ? [one, other] : [other, one]
  const earlier = { from: household.from, through: addDays(span.from, -1) }
  const asOfSeq = key.asOfSeq
  const id = (line: HouseholdLine) => householdSumId(key, line)
  const broughtParts: Figure[] =
    earlier.from > earlier.through
      ? []
      : [
          {
            ...{ id: `${id('brought')}/added`, label: words.addedBefore, value: sign * before.added },
            ...{ how: 'postings', parts: [] },
            postings: { accounts: before.accounts, span: earlier, asOfSeq },
          },
          settledFigure(of, `${id('brought')}/settled`, words.settledBefore, sign * before.settled, earlier),
        ]
  const brought = differenceFigure(id('brought'), words.brought, broughtParts)
  const addedBy = sumFigure(
    id('added'),
    words.added,
    expenses.filter(({ owes }) => owes !== 0n).map((row) => owesFigure(of, row, sign)),
  )
  const paid = settledFigure(of, id('settled'), words.settled, sign * settled, span)
  const label = {
    en: `${debtor.name} owes ${creditor.name}`,
    fr: `${debtor.name} doit à ${creditor.name}`,
  }
  const there = sumFigure(`${id('owed')}/before`, words.there, [brought, addedBy])
  return differenceFigure(id('owed'), label, [there, paid])
}

/**
 * What one account adds to what is owed: what the one to whom it is owed paid, less their own share, both of
 * the same postings.
 */
function owesFigure(of: Of, row: SharedExpense, sign: 1n | -1n): Figure {
  const at = sign === 1n ? 0 : 1
  const id = `${householdSumId(of.key, 'added')}/${row.account}`
  const figures = rowFigures(of, row)
  const [share, paid] = at === 0 ? [figures.share1, figures.paid1] : [figures.share2, figures.paid2]
  const value = sign * row.owes
  const label = labelOfAccount(of.chart, row.account)
  const isWhole = paid.value - share.value === value
  const alone = isWhole
    ? label
    : {
        en: `${label.en}, as far as it is known who paid`,
        fr: `${label.fr}, pour ce dont le payeur est connu`,
      }
  const how = isWhole ? 'difference' : 'calc'
  return { id, label: alone, value, how, parts: [paid, { ...share, parts: [] }] }
}

function settledFigure(
  { household, key }: Of,
  id: string,
  label: Label,
  value: Cents,
  span: ReportKey['span'],
): Figure {
  const accounts = household.owners
    .filter(({ person }) => person === household.people[0].code)
    .map(({ account }) => account)
  const postings = { accounts, span, asOfSeq: key.asOfSeq, tagged: [settlementTag] }
  return { id, label, value, how: 'postings', parts: [], postings }
}

function unpaidFigure(of: Of): Figure {
  const { sheet, key } = of
  return sumFigure(
    householdSumId(key, 'unpaid'),
    words.unpaid,
    sheet.expenses
      .filter(({ unpaid }) => unpaid !== 0n)
      .map(({ account, unpaid }): Figure => {
        const postings = { accounts: [account], span: sheet.span, asOfSeq: key.asOfSeq }
        const label = labelOfAccount(of.chart, account)
        const id = `${householdSumId(key, 'unpaid')}/${account}`
        return { id, label, value: unpaid, how: 'postings', parts: [], postings }
      }),
  )
}

/**
 * What one account shows; shares and payments are worked out of its postings, whose they are and who paid.
 */
function rowFigures(of: Of, row: SharedExpense): Readonly<Record<HouseholdColumn, Figure>> {
  const { sheet, key } = of
  const name = labelOfAccount(of.chart, row.account)
  const id = (column: HouseholdColumn) => householdFigureId(key, row.account, column)
  const total: Figure = {
    ...{ id: id('total'), label: name, value: row.total, how: 'postings', parts: [] },
    postings: { accounts: [row.account], span: sheet.span, asOfSeq: key.asOfSeq },
  }
  const out = (column: HouseholdColumn, value: Cents): Figure => {
    const what = columnLabel(of, column)
    const label = { en: `${name.en}, ${what.en}`, fr: `${name.fr}, ${what.fr}` }
    return { id: id(column), label, value, how: 'calc', parts: [total] }
  }
  return {
    total,
    share1: out('share1', row.shares[0]),
    share2: out('share2', row.shares[1]),
    paid1: out('paid1', row.paid[0]),
    paid2: out('paid2', row.paid[1]),
  }
}

function columnLabel({ household }: Pick<Of, 'household'>, column: HouseholdColumn): Label {
  const [one, other] = household.people
  const share = (name: string) => ({ en: `share of ${name}`, fr: `part de ${name}` })
  const paid = (name: string) => ({ en: `paid by ${name}`, fr: `payé par ${name}` })
  if (column === 'total') return words.total
  if (column === 'share1' || column === 'share2') return share(column === 'share1' ? one.name : other.name)
  return paid(column === 'paid1' ? one.name : other.name)
}

const words = {
  total: { en: 'spent', fr: 'dépensé' },
  brought: { en: 'Brought forward', fr: 'Reporté' },
  addedBefore: { en: 'Added in the months before', fr: 'Ajouté les mois précédents' },
  settledBefore: { en: 'Settled in the months before', fr: 'Réglé les mois précédents' },
  added: { en: 'Added in these days', fr: 'Ajouté durant ces jours' },
  there: { en: 'Before what was settled', fr: 'Avant ce qui a été réglé' },
  settled: { en: 'Settled in these days', fr: 'Réglé durant ces jours' },
  unpaid: { en: 'Nobody is known to have paid', fr: 'Payeur inconnu' },
} as const satisfies Readonly<Record<string, Label>>
