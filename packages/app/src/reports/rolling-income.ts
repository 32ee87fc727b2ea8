import { addDays, addMonths, lastOfMonth, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { dayInWords, monthInWords, rollingTwelveMonths } from '@daybook/core/reports/date-words.ts'
import type { Page, PageChart } from '@daybook/core/reports/page.ts'
import { type LoadedColumn, mainColumn } from '@daybook/core/statements/columns.ts'
import { incomeStatement } from '@daybook/core/statements/income-statement.ts'
import { type Statement, statementFigures } from '@daybook/core/statements/statement.ts'
import { statementPage } from '@daybook/core/statements/statement-page.ts'
import type { View } from '../book.ts'
import { columnLoader } from './load-column.ts'
import { choiceOption, dayOption, flagOption, type Given, textOption } from './option.ts'
import { type Asking, contextOf, type Report } from './report.ts'
import { statementJson } from './statement-json.ts'

const title: Label = { en: 'Rolling twelve months', fr: 'Douze mois mobiles' }

/** The income statement of the twelve months that end with each month: seasons even out, trends show. */
export const rollingIncomeReport: Report = {
  name: 'rolling-income',
  title,
  options: {
    through: dayOption(
      'in the last month; the last whole month when left out',
      'dans le dernier mois; le dernier mois entier sinon',
    ),
    count: textOption(
      'how many months are shown: 1 to 36; twelve when left out',
      'combien de mois sont montrés : de 1 à 36; sinon douze',
    ),
    basis: choiceOption('basis', 'méthode', ['accrual', 'cash']),
    detail: choiceOption('detail', 'détail', ['groups', 'accounts', 'full']),
    zeros: flagOption('accounts without amounts too', 'aussi les comptes sans montant'),
  },
  run: async (view, given, asking) => {
    const spans = spansOf(given, asking)
    if (!spans.ok) return spans
    const made = await madeFrom(view, spans.value, given, asking)
    if (!made.ok) return made
    const { statement, columns } = made.value
    const page = pageOf(view, statement, given, asking)
    return ok({
      json: {
        ...statementJson(view, statement, columns, page, asking.language),
        title: title[asking.language],
      },
      pages: () => [page],
      figures: () => statementFigures(statement),
    })
  },
}

/** The twelve months that end with each month shown. */
function spansOf({ through, count: asked = '12' }: Given, { today }: Asking): Result<readonly Span[]> {
  const count = /^\d{1,2}$/.test(asked) ? Number(asked) : 0
  if (count < 1 || count > 36) {
    const what = { what: `count: ${asked}; it is 1 to 36`, whatFr: `count : ${asked}; de 1 à 36` }
    return refuse('input-malformed', what, 'count')
  }
  const last = through ?? lastWholeMonth(today)
  const first = `${last.slice(0, 7)}-01`
  return ok(Array.from({ length: count }, (_, at) => rollingTwelveMonths(addMonths(first, at + 1 - count))))
}

function lastWholeMonth(today: string): string {
  return lastOfMonth(today) === today ? today : addDays(`${today.slice(0, 7)}-01`, -1)
}

type Made = { readonly statement: Statement; readonly columns: readonly LoadedColumn[] }

async function madeFrom(
  view: View,
  spans: readonly Span[],
  given: Given,
  asking: Asking,
): Promise<Result<Made>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const load = columnLoader(view, asOfSeq, given.basis === 'cash')
  const columns: LoadedColumn[] = []
  for (const [at, span] of spans.entries()) {
    const key = at === spans.length - 1 ? mainColumn : span.through.slice(0, 7)
    const loaded = await load({ key, label: monthInWords(span.through), span })
    if (!loaded.ok) return loaded
    columns.push(loaded.value)
  }
  const made = incomeStatement({ chart: view.chart, profile: view.profile, columns, asOfSeq })
  return made.ok ? ok({ statement: made.value, columns }) : made
}

function pageOf(view: View, statement: Statement, given: Given, asking: Asking): Page {
  const { detail, zeros } = given
  const page = statementPage(statement, {
    ...contextOf(view, asking),
    ...(detail === 'groups' || detail === 'accounts' || detail === 'full' ? { detail } : {}),
    ...(zeros === undefined ? {} : { zeros: true }),
  })
  const end = dayInWords(statement.span.through)
  const chart = chartOf(statement)
  return {
    ...page,
    title,
    subtitle: {
      en: `Each column the twelve months that end with it, the last ${end.en}`,
      fr: `Chaque colonne : les douze mois qui se terminent avec elle, la dernière le ${end.fr}`,
    },
    ...(chart === undefined ? {} : { chart }),
  }
}

/** Revenue and net income of the twelve months, month by month. */
function chartOf({ lines, columns }: Statement): PageChart | undefined {
  const series = ['revenue', 'net-income'].flatMap((key) => {
    const line = lines.find((each) => each.key === key)
    return line === undefined
      ? []
      : [{ name: line.total ?? line.label, values: columns.map((_, at) => line.cells[at]?.value ?? 0n) }]
  })
  if (series.length === 0 || columns.length < 2) return undefined
  return { kind: 'line', title, labels: columns.map(({ label }) => label), series }
}
