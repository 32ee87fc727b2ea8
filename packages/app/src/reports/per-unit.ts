import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Quantity } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { monthsOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import { type Ratios, ratios } from '@daybook/core/reports/ratios.ts'
import {
  type UnitMonths,
  type UnitSpan,
  unitFigures,
  unitMonths,
  unitMonthsPage,
  unitMonthsTitle,
} from '@daybook/core/reports/unit-months.ts'
import { type LoadedColumn, mainColumn } from '@daybook/core/statements/columns.ts'
import type { View } from '../book.ts'
import { cards } from '../store/queries.ts'
import { columnLoader, spanOf } from './load-column.ts'
import { dayOption, textOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** Revenue, costs and net income for each unit that a statistical account counted, month by month. */
export const perUnitReport: Report = {
  name: 'per-unit',
  title: unitMonthsTitle,
  options: {
    account: textOption(
      'one statistical account; all with something counted when left out',
      'un compte statistique; sinon tous ceux qui ont un relevé',
    ),
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
  },
  run: async (view, given, asking) => {
    const span = spanOf(view, given, asking)
    const { chart, profile, head } = view
    const asOfSeq = asking.asOfSeq ?? head.seq
    const only = given.account === undefined ? undefined : findAccount(chart, given.account)
    if (given.account !== undefined && only === undefined)
      return refuse('account-unknown', { account: given.account }, 'account')
    const made = await madeFrom(view, span, asOfSeq)
    if (!made.ok) return made
    const { months, whole } = made.value
    const all = unitMonths(chart, months, whole)
    const of = all.filter(({ account }) => only === undefined || account.id === only.id)
    if (of.length === 0) return refuse('quantities-missing', { from: span.from, through: span.through })
    return ok({
      json: {
        from: span.from,
        through: span.through,
        accounts: of.map((each) => accountJson(each)),
        proof: proofsJson(whole.proofs, asking.language),
        asOfSeq,
      },
      pages: () => [
        unitMonthsPage(of, whole, { ...contextOf(view, asking), fiscalYearEnd: profile.fiscalYearEnd }),
      ],
      figures: () => unitFigures(of),
    })
  },
}

async function madeFrom(
  view: View,
  span: Span,
  asOfSeq: number,
): Promise<Result<{ readonly months: readonly Ratios[]; readonly whole: Ratios }>> {
  const counted = await view.reader.read(cards, 'quantity')
  const quantities = counted.map((row) => recordFrom<Quantity>(row.body))
  const load = columnLoader(view, asOfSeq, false)
  const { chart, profile } = view
  const made: Ratios[] = []
  for (const each of [...monthsOf(span), span]) {
    const column: Result<LoadedColumn> = await load({
      key: mainColumn,
      label: { en: '', fr: '' },
      span: each,
    })
    if (!column.ok) return column
    const of = ratios({ chart, profile, column: column.value, quantities, asOfSeq })
    if (!of.ok) return of
    made.push(of.value)
  }
  const whole = made.pop()
  return whole === undefined
    ? refuse('span-malformed', { span: `${span.from}..${span.through}` })
    : ok({ months: made, whole })
}

function accountJson({ account, months, whole }: UnitMonths) {
  return {
    account: account.code,
    unit: account.unit ?? '',
    months: months.map((each) => ({ month: each.span.from.slice(0, 7), ...spanJson(each) })),
    total: spanJson(whole),
  }
}

function spanJson({ quantity, amounts }: UnitSpan) {
  const [revenue, costs, net] = amounts.map(({ amount, perUnit }) => ({
    amount: amount === undefined ? null : formatCents(amount.value),
    perUnit: perUnit === undefined ? null : formatCents(perUnit.value),
  }))
  return { quantity: quantity?.text ?? '0', revenue, costs, netIncome: net }
}
