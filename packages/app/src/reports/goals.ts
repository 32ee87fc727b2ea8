import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import {
  type GoalColumn,
  goalFigureId,
  goalFigures,
  goalSumId,
  goalsKey,
} from '@daybook/core/personal/goal-figures.ts'
import { goalStates } from '@daybook/core/personal/goals.ts'
import { goalsPage } from '@daybook/core/personal/goals-page.ts'
import { recordsOf } from '../store/standing-records.ts'
import { loadBalances } from './load-balances.ts'
import { dayOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

/** The goals of personal books on a day: what is saved for them, and what to put aside a month. */
export const goalsReport: Report = {
  name: 'goals',
  title: { en: 'Goals', fr: 'Objectifs' },
  options: { on: dayOption('the day; today when left out', 'le jour; aujourd’hui sinon') },
  run: async (view, given, asking) => {
    const { asOfSeq = view.head.seq } = asking
    const on = given.on ?? asking.today
    const balances = netByAccount(await loadBalances(view, { through: on, asOfSeq }))
    const states = goalStates(await recordsOf(view.reader, 'goal'), balances, on)
    const key = goalsKey(on, asOfSeq)
    const ids = (id: (column: GoalColumn) => string) => ({
      ...{ target: id('target'), saved: id('saved'), left: id('left'), perMonth: id('perMonth') },
    })
    return ok({
      json: {
        on,
        rows: states.map(({ goal, saved, left, months, perMonth, isLate }) => ({
          goal: goal.id,
          name: goal.name,
          by: goal.by,
          accounts: goal.accounts.map((id) => view.chart.get(id)?.code ?? id),
          target: formatCents(goal.amount),
          saved: formatCents(saved),
          left: formatCents(left),
          months,
          perMonth: formatCents(perMonth),
          isLate,
          figures: ids((column) => goalFigureId(key, goal.id, column)),
        })),
        figures: ids((column) => goalSumId(key, column)),
        perMonth: formatCents(states.reduce((sum, { perMonth }) => sum + perMonth, 0n)),
        asOfSeq,
      },
      pages: () => [goalsPage(states, on, { ...contextOf(view, asking), asOfSeq })],
      figures: () => goalFigures(states, view.chart, key),
    })
  },
}
