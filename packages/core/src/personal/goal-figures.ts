import { differenceFigure, type Figure, sumFigure } from '../filings/figure.ts'
import { figureId, firstDay, type ReportKey } from '../filings/figure-id.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { accountName, type Chart } from '../ledger/chart.ts'
import type { GoalState } from './goals.ts'

const words = {
  target: { en: 'target', fr: 'cible' },
  saved: { en: 'saved', fr: 'épargné' },
  left: { en: 'left to save', fr: 'reste à épargner' },
  months: { en: 'months left', fr: 'mois qui restent' },
  perMonth: { en: 'a month', fr: 'par mois' },
} as const satisfies Readonly<Record<string, Label>>

/** What of a goal can be opened. */
export type GoalColumn = keyof typeof words

/** What the goals of a day were made of: `goals@2026-11-10#812`. */
export function goalsKey(on: CivilDate, asOfSeq: number): ReportKey {
  return { report: 'goals', span: { from: firstDay, through: on }, asOfSeq, options: {} }
}

/** The id of a figure of a goal: `goals@2026-11-10#812:trip:saved`. */
export function goalFigureId(key: ReportKey, goal: string, column: GoalColumn): string {
  return figureId(key, `${encodeURIComponent(goal)}:${column}`)
}

/** The id of a figure of all goals together. */
export function goalSumId(key: ReportKey, column: GoalColumn): string {
  return figureId(key, `all.${column}`)
}

/** What may be summed over all goals. */
const summed = ['target', 'saved', 'left', 'perMonth'] as const

const sumLabels = {
  target: { en: 'All goals, target', fr: 'Tous les objectifs, cible' },
  saved: { en: 'All goals, saved', fr: 'Tous les objectifs, épargné' },
  left: { en: 'All goals, left to save', fr: 'Tous les objectifs, reste à épargner' },
  perMonth: { en: 'All goals, a month', fr: 'Tous les objectifs, par mois' },
} as const satisfies Readonly<Record<(typeof summed)[number], Label>>

/**
 * The figures of the goals of a day: what is to put aside a month, out of what is left and the months; what
 * is left out of the target and what is saved; what is saved out of the accounts that hold it, each with all
 * that it has. One account may hold several goals: the earlier ones are filled first.
 */
export function goalFigures(states: readonly GoalState[], chart: Chart, key: ReportKey): readonly Figure[] {
  const each = states.map((state) => figuresOf(state, chart, key))
  return [
    ...each.map(({ perMonth }) => perMonth),
    ...summed.map((column) =>
      sumFigure(
        goalSumId(key, column),
        sumLabels[column],
        each.map((figures) => figures[column]),
      ),
    ),
  ]
}

function figuresOf({ goal, purses, left, months, perMonth }: GoalState, chart: Chart, key: ReportKey) {
  const id = (column: GoalColumn) => goalFigureId(key, goal.id, column)
  const label = (column: GoalColumn): Label => ({
    en: `${goal.name}, ${words[column].en}`,
    fr: `${goal.name}, ${words[column].fr}`,
  })
  const input = { how: 'input', parts: [] } as const
  const target: Figure = { ...input, id: id('target'), label: label('target'), value: goal.amount }
  const saved = sumFigure(
    id('saved'),
    label('saved'),
    purses.map(({ account, held, taken }): Figure => {
      const [found, name] = [chart.get(account), `${id('saved')}/${account}`]
      const [en, fr] =
        found === undefined
          ? [account, account]
          : (['en', 'fr'] as const).map((language) => `${found.code} ${accountName(found, language)}`)
      const called = { en: en ?? account, fr: fr ?? account }
      const postings = { accounts: [account], span: key.span, asOfSeq: key.asOfSeq }
      const all: Figure = {
        id: `${name}/all`,
        label: called,
        value: held,
        how: 'postings',
        parts: [],
        postings,
      }
      const of = {
        en: `${called.en}: what of it is for this`,
        fr: `${called.fr} : la part pour cet objectif`,
      }
      return { id: name, label: of, value: taken, how: 'limit', parts: [all] }
    }),
  )
  const rest = differenceFigure(id('left'), label('left'), [target, saved])
  const count: Figure = {
    ...{ ...input, id: id('months'), label: label('months') },
    ...{ value: BigInt(months) * 100n, text: String(months) },
  }
  const figure: Figure = {
    ...{ id: id('perMonth'), label: label('perMonth'), value: perMonth },
    ...{ how: 'calc', parts: months === 0 ? [rest] : [rest, count] },
  }
  return { target, saved, left: { ...rest, value: left }, perMonth: figure }
}
