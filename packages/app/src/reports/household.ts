import { formatCents } from '@daybook/core/kit/cents.ts'
import { firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import {
  householdColumns,
  householdFigureId,
  householdFigures,
  householdKey,
  householdLines,
  householdSumId,
} from '@daybook/core/personal/household-figures.ts'
import { householdPage } from '@daybook/core/personal/household-page.ts'
import { loadHousehold } from '../personal/load-household.ts'
import { householdOf } from '../personal/load-personal.ts'
import { monthEnd, monthOption } from './month-option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** Who of a household of two owes whom at the end of a month, and out of what. */
export const householdReport: Report = {
  name: 'household',
  title: { en: 'Household of two', fr: 'Ménage de deux' },
  options: { month: monthOption },
  run: async (view, given, asking) => {
    const { asOfSeq = view.head.seq, language } = asking
    const month = monthEnd(given.month, asking.today)
    if (!month.ok) return month
    const household = await householdOf(view.reader)
    if (!household.ok) return household
    const span = { from: firstOfMonth(month.value), through: month.value }
    const sheet = await loadHousehold(view, household.value, span, asOfSeq)
    const { expenses, brought, added, settled, owed, unpaid } = sheet
    const [one, other] = household.value.people
    const key = householdKey(sheet, asOfSeq)
    const nameOf = (id: string) => {
      const found = view.chart.get(id)
      return found === undefined ? id : accountName(found, language)
    }
    return ok({
      json: {
        month: span.from.slice(0, 7),
        people: [one.name, other.name],
        rows: expenses.map(({ account, total, shares, paid }) => ({
          account: view.chart.get(account)?.code ?? account,
          name: nameOf(account),
          total: formatCents(total),
          shares: shares.map(formatCents),
          paid: paid.map(formatCents),
          figures: Object.fromEntries(
            householdColumns.map((column) => [column, householdFigureId(key, account, column)]),
          ),
        })),
        figures: Object.fromEntries(
          [...householdColumns, ...householdLines].map((sum) => [sum, householdSumId(key, sum)]),
        ),
        brought: formatCents(brought),
        added: formatCents(added),
        settled: formatCents(settled),
        owed: formatCents(owed < 0n ? -owed : owed),
        debtor: owed === 0n ? '' : (owed < 0n ? one : other).name,
        creditor: owed === 0n ? '' : (owed < 0n ? other : one).name,
        unpaid: formatCents(unpaid),
        proof: proofsJson(sheet.proofs, language),
        asOfSeq,
      },
      pages: () => [
        householdPage(sheet, household.value, view.chart, { ...contextOf(view, asking), asOfSeq }),
      ],
      figures: () => householdFigures({ sheet, household: household.value, chart: view.chart, key }),
    })
  },
  // The span of the id is the month itself.
  figuresOf: async (view, id) => {
    const household = await householdOf(view.reader)
    if (!household.ok) return household
    const sheet = await loadHousehold(view, household.value, id.span, id.asOfSeq)
    const key = householdKey(sheet, id.asOfSeq)
    return ok(householdFigures({ sheet, household: household.value, chart: view.chart, key }))
  },
}
