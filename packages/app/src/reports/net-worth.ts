import { formatCents } from '@daybook/core/kit/cents.ts'
import { addMonths, firstOfMonth, lastOfMonth } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import {
  type NetWorth,
  netWorth,
  type WorthDay,
  worthFigures,
  worthId,
} from '@daybook/core/personal/net-worth.ts'
import { netWorthPage } from '@daybook/core/personal/net-worth-page.ts'
import type { View } from '../book.ts'
import { recordsOf } from '../store/standing-records.ts'
import { loadBalances } from './load-balances.ts'
import { monthEnd, monthOption } from './month-option.ts'
import { textOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** How many months side by side a page of paper holds. */
const mostMonths = 24

/** What is owned and owed at the end of some months. */
export const netWorthReport: Report = {
  name: 'net-worth',
  title: { en: 'Net worth', fr: 'Valeur nette' },
  options: {
    month: monthOption,
    months: textOption('how many months, 6 when left out', 'combien de mois, 6 sinon'),
  },
  run: async (view, given, asking) => {
    const { asOfSeq = view.head.seq, language } = asking
    const last = monthEnd(given.month, asking.today)
    if (!last.ok) return last
    const count = countOf(given.months)
    if (!count.ok) return count
    const worth = await loadWorth(view, endsBefore(last.value, count.value), asOfSeq)
    const line = ({ key, name, amounts, account, said }: NetWorth['owned'][number]) => ({
      key,
      name: name[language],
      amounts: amounts.map(formatCents),
      account: account?.code ?? '',
      worth: said?.find((each) => each !== undefined)?.name ?? '',
      figures: worth.days.map((day) => worthId(worth, key, day)),
    })
    return ok({
      json: {
        days: worth.days,
        owned: worth.owned.map(line),
        owed: worth.owed.map(line),
        assets: worth.assets.map(formatCents),
        debts: worth.debts.map(formatCents),
        net: worth.net.map(formatCents),
        figures: worth.days.map((day) => worthId(worth, 'net', day)),
        assetFigures: worth.days.map((day) => worthId(worth, 'assets', day)),
        debtFigures: worth.days.map((day) => worthId(worth, 'debts', day)),
        proof: proofsJson(worth.proofs, language),
        asOfSeq,
      },
      pages: () => [netWorthPage(worth, contextOf(view, asking))],
      figures: () => worthFigures(worth),
    })
  },
  figuresOf: async (view, id) => {
    const { from, through } = id.span
    const months =
      (Number(through.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
      (Number(through.slice(5, 7)) - Number(from.slice(5, 7))) +
      1
    return ok(
      worthFigures(await loadWorth(view, endsBefore(through, Math.min(months, mostMonths)), id.asOfSeq)),
    )
  },
}

function countOf(text: string | undefined): Result<number> {
  const count = text === undefined ? 6 : Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= mostMonths) return ok(count)
  const names = {
    what: `months: a number from 1 to ${mostMonths}`,
    whatFr: `months : un nombre de 1 à ${mostMonths}`,
  }
  return refuse('input-malformed', names, 'months')
}

function endsBefore(last: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_each, at) =>
    lastOfMonth(addMonths(firstOfMonth(last), at + 1 - count)),
  )
}

async function loadWorth(view: View, ends: readonly string[], asOfSeq: number): Promise<NetWorth> {
  const days: WorthDay[] = []
  for (const day of ends) days.push({ day, rows: await loadBalances(view, { through: day, asOfSeq }) })
  const worths = await recordsOf(view.reader, 'worth')
  return netWorth({ chart: view.chart, days, worths, asOfSeq })
}
