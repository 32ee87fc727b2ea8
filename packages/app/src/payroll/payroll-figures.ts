import type { Figure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey, reportId } from '@daybook/core/filings/figure-id.ts'
import type { OwedForm } from '@daybook/core/filings/remittance.ts'

/** The name of the forms of what payroll owes in the ids of figures. */
export const remittanceReportName = 'remittance'

/** The name of pays in the ids of figures. */
export const payReportName = 'pay'

/** What a form of what is owed is called in the ids of its figures: the form, to whom, for which days. */
export function formKey(
  { form, who, span }: Pick<OwedForm, 'form' | 'who' | 'span'>,
  asOfSeq: number,
): ReportKey {
  return { report: remittanceReportName, span, asOfSeq, options: { form, who } }
}

/** What a pay is called in the ids of its figures; `pay` is its id, `DATE/RUN/EMPLOYEE`. */
export function payKey(pay: string, asOfSeq: number): ReportKey {
  const date = pay.slice(0, 'YYYY-MM-DD'.length)
  return { report: payReportName, span: { from: date, through: date }, asOfSeq, options: { pay } }
}

/** The name of registers of pays in the ids of figures. */
export const registerReportName = 'payroll-register'

/** A line of a pay as it stands in a form: `pay:2026-11-06/13/e1:deductions.cpp`, or its net pay. */
const lineOfPay = /^pay:([^:]+):((?:earnings|benefits|deductions|employer)\.[a-z0-9-]+|net)$/

/**
 * The figures of a form or register under ids that can be opened one by one; those that are so already stay.
 * Where the tree ends in a line of a pay, the id is that of the line in the pay, which tells its formula.
 *
 *   pd7a:cpp
 *     remittance@2026-11-01..2026-11-30#896?form=pd7a&who=CA:pd7a:cpp
 *   pay:2026-11-06/13/e1:deductions.cpp
 *     pay@2026-11-06..2026-11-06#896?pay=2026-11-06%2F13%2Fe1:deductions.cpp
 */
export function openable(key: ReportKey, figure: Figure): Figure {
  const [, pay, line] = lineOfPay.exec(figure.id) ?? []
  const own = figure.id.startsWith(`${reportId(key)}:`) ? figure.id : figureId(key, figure.id)
  const id = pay === undefined || line === undefined ? own : figureId(payKey(pay, key.asOfSeq), line)
  return { ...figure, id, parts: figure.parts.map((part) => openable(key, part)) }
}
