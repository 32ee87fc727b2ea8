import type { Filing } from '@daybook/core/daybook/filing-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formPage } from '@daybook/core/filings/form-page.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import type { View } from '../book.ts'
import type { Asking, ReportResult } from '../reports/report.ts'
import { filingNamed } from './load-filings.ts'
import { filledReturn } from './load-return.ts'

/** A line of a filed return with the id of the figure that opens it. */
export type FiledLine = Pick<Figure, 'id' | 'label' | 'value'> & { readonly line: string }

/**
 * A return as it was filed: its amounts are those that were kept; its figures are made again from the books
 * as they then stood, so that each opens to its postings.
 */
export async function filedReport(
  view: View,
  filing: Filing,
  asking: Asking,
): Promise<Result<{ readonly lines: readonly FiledLine[]; readonly result: ReportResult }>> {
  const amends = filing.amends === undefined ? ok(undefined) : await filingNamed(view, filing.amends)
  const filled = await filledReturn(view, {
    program: filing.program,
    period: filing.span,
    inputs: new Map(filing.inputs.map(({ line, amount }) => [line, amount])),
    asOfSeq: filing.asOfSeq,
    today: asking.today,
    ...(amends.ok && amends.value !== undefined ? { amends: amends.value } : {}),
  })
  if (!filled.ok) return filled
  const { figures, form, registration } = filled.value
  const lines = filing.lines.flatMap(({ line, amount }): readonly FiledLine[] => {
    const figure = figures.get(line)
    return figure === undefined ? [] : [{ line, id: figure.id, label: figure.label, value: amount }]
  })
  const kept = new Map<string, Figure>()
  for (const { line, id, label, value } of lines) {
    const made = figures.get(line)
    kept.set(line, { ...(made ?? { how: 'copy', parts: [] }), id, label, value })
  }
  const page = () =>
    formPage(
      {
        form: form.form,
        figures: kept,
        subtitle: spanInWords(filing.span),
        bookName: view.profile.name,
        asOfSeq: filing.asOfSeq,
        proofs: [],
        notes: [noteOf(filing, registration.number)],
      },
      asking.language,
    )
  return ok({
    lines,
    result: { json: { return: filing.id }, pages: () => [page()], figures: () => [...figures.values()] },
  })
}

function noteOf(filing: Filing, account: string) {
  const { filed, due, confirmation, amends } = filing
  const en = [
    `Account ${account}, filed on ${filed}, due on ${due}.`,
    ...(confirmation === undefined ? [] : [`Confirmation number ${confirmation}.`]),
    ...(amends === undefined ? [] : [`Amends ${amends}.`]),
  ]
  const fr = [
    `Compte ${account}, produite le ${filed}, échéance le ${due}.`,
    ...(confirmation === undefined ? [] : [`Numéro de confirmation ${confirmation}.`]),
    ...(amends === undefined ? [] : [`Modifie ${amends}.`]),
  ]
  return { en: en.join(' '), fr: fr.join(' ') }
}
