import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { dayOption } from '../reports/option.ts'
import { contextOf, proofsJson, type Report } from '../reports/report.ts'
import { type MadeT2, madeT2, t2ReportName } from './load-t2.ts'
import { t2Pages } from './t2-pages.ts'

/** The schedules of a T2 as pages and figures, of the books as they stood at any fact. */
export const t2Report: Report = {
  name: t2ReportName,
  title: { en: 'T2 schedules', fr: 'Annexes de la T2' },
  options: {
    from: dayOption('the first day of the year', 'le premier jour de l’exercice'),
    through: dayOption('its last day', 'son dernier jour'),
  },
  run: async (view, given, asking) => {
    const { through } = given
    const made = await madeT2(view, {
      today: asking.today,
      ...(through === undefined ? {} : { year: through }),
      ...(asking.asOfSeq === undefined ? {} : { asOfSeq: asking.asOfSeq }),
    })
    if (!made.ok) return made
    const { value } = made
    return ok({
      json: {
        from: value.key.span.from,
        through: value.key.span.through,
        proof: proofsJson(value.statements.proofs, asking.language),
        asOfSeq: value.key.asOfSeq,
        netForTax: formatCents(value.scheduleOne.netForTax.value),
      },
      pages: () => t2Pages(value, contextOf(view, asking)),
      figures: () => t2Figures(value),
    })
  },
}

/** Every figure of the schedules that can be opened. */
export function t2Figures({ statements, scheduleOne, scheduleEight, estimate }: MadeT2): readonly Figure[] {
  const { balanceSheet, incomeStatement } = statements
  const { claimed, recapture, terminalLoss } = scheduleEight
  return [
    ...balanceSheet.map(({ figure }) => figure),
    ...incomeStatement.map(({ figure }) => figure),
    scheduleOne.netForTax,
    scheduleOne.additions,
    scheduleOne.deductions,
    ...scheduleOne.lines.map(({ figure }) => figure),
    claimed,
    recapture,
    terminalLoss,
    ...estimate.lines,
  ]
}
