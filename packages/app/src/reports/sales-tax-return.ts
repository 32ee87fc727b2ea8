import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { formPage } from '@daybook/core/filings/form-page.ts'
import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import type { View } from '../book.ts'
import { filingNamed } from '../returns/load-filings.ts'
import { type FilledReturn, filledReturn, returnReport } from '../returns/load-return.ts'
import { returnNotices } from '../returns/return-checks.ts'
import { choiceOption, dayOption, type Given, textOption } from './option.ts'
import type { Asking, Report, ReportResult } from './report.ts'

/** The sales taxes that returns are made for. */
export const taxPrograms = [
  'GST',
  'QST',
  'PST-BC',
  'PST-SK',
  'PST-MB',
] as const satisfies readonly TaxProgram[]

/** A sales tax return over a period, line by line, before or after it was filed. */
export const salesTaxReturn: Report = {
  name: returnReport,
  title: { en: 'Sales tax return', fr: 'Déclaration de taxes de vente' },
  options: {
    program: { ...choiceOption('the tax', 'la taxe', taxPrograms), isRequired: true },
    from: dayOption('the first day of the period', 'le premier jour de la période'),
    through: dayOption('its last day', 'son dernier jour'),
    inputs: textOption('what is entered: 204=10.00;210=0.00', 'ce qui est saisi : 204=10.00;210=0.00'),
    amends: textOption('the return that it amends', 'la déclaration qu’elle modifie'),
  },
  run: async (view, given, asking) => {
    const filled = await returnAsked(view, given, asking)
    return filled.ok ? ok(await resultOf(view, filled.value, asking)) : filled
  },
}

/** The return that options ask for. */
export async function returnAsked(view: View, given: Given, asking: Asking): Promise<Result<FilledReturn>> {
  const inputs = inputsFrom(given.inputs ?? '')
  if (!inputs.ok) return inputs
  const amends = given.amends === undefined ? ok(undefined) : await filingNamed(view, given.amends)
  if (!amends.ok) return amends
  const { from, through } = given
  const period = from === undefined || through === undefined ? undefined : { from, through }
  return filledReturn(view, {
    // The option's choices are the programs.
    program: given.program as TaxProgram,
    inputs: inputs.value,
    today: asking.today,
    ...(period === undefined ? {} : { period }),
    ...(amends.value === undefined ? {} : { amends: amends.value }),
    ...(asking.asOfSeq === undefined ? {} : { asOfSeq: asking.asOfSeq }),
  })
}

/** `204=10.00;210=5.00` as amounts by line. */
export function inputsFrom(text: string): Result<ReadonlyMap<string, Cents>> {
  const pairs = text.split(';').filter((pair) => pair.trim() !== '')
  const read = all(
    pairs.map((pair) => {
      const [line = '', amount = ''] = pair.split('=')
      if (line.trim() === '' || amount.trim() === '') {
        return refuse('input-malformed', { what: pair, whatFr: pair }, 'inputs')
      }
      const cents = parseCents(amount.trim(), 'inputs')
      return cents.ok ? ok([line.trim(), cents.value] as const) : cents
    }),
  )
  return read.ok ? ok(new Map(read.value)) : read
}

/** A filled return as JSON, a page and figures. */
export async function resultOf(view: View, filled: FilledReturn, asking: Asking): Promise<ReportResult> {
  const { registration, form, period, dates, figures, late, terms } = filled
  const notices = await returnNotices(view, filled)
  return {
    json: {
      program: registration.id,
      form: form.form.name,
      title: form.form.title[asking.language],
      account: registration.number,
      method: terms.method,
      frequency: terms.frequency,
      from: period.from,
      through: period.through,
      due: dates.file,
      payBy: dates.pay,
      filed: filled.filed.some(({ span }) => span.from === period.from && span.through === period.through),
      lines: [...figures].map(([line, figure]) => ({
        line,
        label: figure.label[asking.language],
        amount: formatCents(figure.value),
        how: figure.how,
        figure: figure.id,
      })),
      amount: formatCents(amountOf(filled)),
      late: late.map((number) => `J${number}`),
      notices: notices.map(({ code, text }) => ({ code, text: text[asking.language] })),
      asOfSeq: filled.key.asOfSeq,
    },
    pages: () => [
      formPage(
        {
          form: form.form,
          figures,
          subtitle: spanInWords(period),
          bookName: view.profile.name,
          asOfSeq: filled.key.asOfSeq,
          proofs: [],
          notes: [
            {
              en: `Account ${registration.number}; to be filed by ${dates.file}, paid by ${dates.pay}.`,
              fr: `Compte ${registration.number}; à produire au plus tard le ${dates.file}, à payer le ${dates.pay}.`,
            },
            ...notices.map(({ text }) => text),
          ],
        },
        asking.language,
      ),
    ],
    figures: () => [...figures.values()],
  }
}

/** What a filled return comes to: owing (+) or to be refunded (−). */
export function amountOf({ form, figures }: FilledReturn): Cents {
  return form.balances.reduce((sum, { line }) => sum + (figures.get(line)?.value ?? 0n), 0n)
}
