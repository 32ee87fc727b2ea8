import type { Figure } from '@daybook/core/filings/figure.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { smaller } from '../payroll/exact.ts'
import { workerDeductionQC } from '../rates/qc/worker-deduction.ts'
import type { WorkerDeduction } from '../rates/return-428-rules.ts'
import { part, ruleOf, share, tabled, tabledRate } from './sheet.ts'

/**
 * Quebec's deduction for workers (line 201 of the TP-1): a share of eligible work income, at most the amount
 * of the year. The rest of the TP-1 is not worked out here.
 *
 * Refuses `provincial-form-year` for a year whose amount is not known.
 */
export function workerDeduction(workIncome: Figure, year: number): Result<Figure> {
  const rule = ruleOf<WorkerDeduction>(workerDeductionQC, year)
  if (rule === undefined || `${year}-12-31` < workerDeductionQC.versions[0].from) {
    const names = { form: 'TP-1', year: String(year), first: '2023', last: '2026' }
    return refuse('provincial-form-year', names, 'year')
  }
  const rate = tabledRate(rule, 'rate', rule.value.rate)
  const most = tabled(rule, 'most', 'most', rule.value.most)
  const label = { en: 'Deduction for workers', fr: 'Déduction pour travailleur' }
  const worth = part(rule.name, 'worked', share(workIncome.value, rule.value.rate), 'rate', [
    workIncome,
    rate,
  ])
  const value = smaller(worth.value, most.value)
  return ok({
    id: `TP-1-${year}:201`,
    label,
    value,
    how: 'limit',
    parts: [worth, most],
    source: rule.source,
  })
}
