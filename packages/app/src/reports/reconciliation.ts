import { reconciliationPage } from '@daybook/core/bank/reconciliation-page.ts'
import { reconciliationFigures, reconciliationName } from '@daybook/core/bank/reconciliation-report.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { reportAgain } from '../bank/seal-report.ts'
import { textOption } from './option.ts'
import type { Report } from './report.ts'

/**
 * The report of a seal, made again from the facts so that its figures can be opened. People get the report
 * that was fixed when the seal was made: `seal.report`.
 */
export const reconciliationReport: Report = {
  name: reconciliationName,
  title: { en: 'Account reconciliation', fr: 'Rapprochement de compte' },
  isOfToday: true,
  options: { seal: { ...textOption('the seal: R812', 'le sceau : R812'), isRequired: true } },
  run: async (view, given, asking) => {
    const report = await reportAgain(view, given.seal ?? '')
    if (!report.ok) return report
    return ok({
      json: { seal: report.value.id },
      pages: () => [reconciliationPage(report.value, asking.language)],
      figures: () => reconciliationFigures(report.value),
    })
  },
}
