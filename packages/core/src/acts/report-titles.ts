import type { FactOf } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { Label } from '../kit/refusal-text.ts'

/**
 * What an act did to a saved report: kept it, gave it a schedule, or took that away.
 *
 *   Scheduled report Quarter
 */
export function savedReportTitle({ report, was }: FactOf<'report.saved'>): Label {
  const { name, schedule } = report
  const isSame = canonicalJson(schedule ?? null) === canonicalJson(was?.schedule ?? null)
  if (isSame) return { en: `Saved report ${name}`, fr: `Enregistrement du rapport ${name}` }
  return schedule === undefined
    ? { en: `Ended the schedule of report ${name}`, fr: `Fin de l’envoi périodique du rapport ${name}` }
    : { en: `Scheduled report ${name}`, fr: `Envoi périodique du rapport ${name}` }
}
