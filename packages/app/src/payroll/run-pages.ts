import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { DraftPay } from '@daybook/core/payroll/pay-made.ts'
import { type RegisteredPay, registerFigures, registerPage } from '@daybook/core/payroll/run-register.ts'
import type { View } from '../book.ts'
import { contextOf, type ReportResult } from '../reports/report.ts'
import { openable, registerReportName } from './payroll-figures.ts'
import { fullName } from './person-record.ts'
import type { People } from './person-vault.ts'

/** What a register is printed from: the pays with their people, its words and days, and who asks. */
export type ToPrint = {
  readonly pays: readonly { readonly pay: DraftPay & { readonly run?: string } }[]
  readonly employees: ReadonlyMap<string, Employee>
  readonly people: People
  readonly title: Label
  readonly span: Span
  readonly isDetailed: boolean
  readonly notes: readonly Label[]
  readonly language: Language
  readonly today: string
}

/** A register of pays as a report: pages and figures around its JSON. */
export function registerReport<J extends object>(
  view: View,
  json: J,
  print: ToPrint,
): ReportResult & { readonly json: J } {
  const { employees, people, span, language, today } = print
  const rows = print.pays.map(({ pay }): RegisteredPay => {
    const number = employees.get(pay.employee)?.number ?? pay.employee
    const name = people.isLocked ? '' : fullName(people.of(pay.employee))
    return { number, name, pay, ...(pay.run === undefined ? {} : { run: pay.run }) }
  })
  const asOfSeq = view.head.seq
  // Pays that are being prepared are in no books yet: their figures cannot be made again.
  const isPosted = rows.every(({ run }) => run !== undefined)
  const report = isPosted ? registerReportName : 'payrun-prepared'
  const key = { report, span, asOfSeq, options: {} }
  const id = (line: string) => figureId(key, line)
  return {
    json,
    pages: () => [
      registerPage(rows, {
        ...contextOf(view, { language, today }),
        title: print.title,
        subtitle: { en: `${span.from} to ${span.through}`, fr: `du ${span.from} au ${span.through}` },
        asOfSeq,
        isDetailed: print.isDetailed,
        notes: print.notes,
        figureId: id,
      }),
    ],
    figures: () => registerFigures(rows, id).map((figure) => openable(key, figure)),
  }
}
