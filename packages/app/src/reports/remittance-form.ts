import type { RemittanceForm } from '@daybook/core/daybook/payroll-facts.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import { remittancePage } from '@daybook/core/filings/remittance-page.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { payrollAsOf } from '../payroll/payroll-as-of.ts'
import { formKey, openable, remittanceReportName } from '../payroll/payroll-figures.ts'
import { foundForm } from '../payroll/remittance-period.ts'
import { choiceOption, dayOption, type Given, textOption } from './option.ts'
import { type Asking, contextOf, type Report, type ReportResult } from './report.ts'

/** The forms that something is owed by. */
export const remittanceForms = [
  'pd7a',
  'tpz-1015',
  'compensation',
  'health-levy',
  'plan',
  'payroll-tax',
] as const satisfies readonly RemittanceForm[]

/**
 * A form of what payroll owes, made again from the pays so that its figures can be opened, as the pays stood
 * at a fact of the books.
 */
export const remittanceReport: Report = {
  name: remittanceReportName,
  title: { en: 'Remittance', fr: 'Versement' },
  options: {
    form: { ...choiceOption('the form', 'le formulaire', remittanceForms), isRequired: true },
    who: textOption('to whom', 'à qui'),
    from: dayOption('the first day of the period', 'le premier jour de la période'),
    through: dayOption('its last day', 'son dernier jour'),
  },
  run: (view, given, asking) => formAgain(view, given, asking),
}

async function formAgain(view: View, given: Given, asking: Asking): Promise<Result<ReportResult>> {
  const { who, from = '', through = '' } = given
  // The option's choices are the forms.
  const form = given.form as RemittanceForm
  if (from === '' || through === '') return refuse('input-missing', { what: 'from' }, 'from')
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const then = await payrollAsOf(view, asOfSeq)
  const nameOf = asking.nameOf ?? (({ number }) => number)
  const span = { from, through }
  const named = who === undefined ? {} : { who }
  const found = await foundForm(then, nameOf, { form, span, insist: true, today: asking.today, ...named })
  if (!found.ok) return found
  const owed = found.value.form
  const key = formKey(owed, asOfSeq)
  return ok({
    json: { form, who: owed.who, from, through, owed: formatCents(owed.owed.value) },
    pages: () => [
      remittancePage(owed, {
        ...contextOf(view, asking),
        asOfSeq,
        proofs: [],
        figureOf: (line) => figureId(key, line),
      }),
    ],
    figures: () => [...owed.facts, ...owed.lines, owed.owed].map((figure) => openable(key, figure)),
  })
}
