import type { Label, Language } from '../kit/refusal-text.ts'
import { type Column, checkedPage, type Page } from '../reports/page.ts'
import type { Figure, Proof } from './figure.ts'
import type { Form } from './form.ts'

/** A form that was filled in, with what stands around its lines on paper. */
export type FilledForm = {
  readonly form: Form
  readonly figures: ReadonlyMap<string, Figure>
  readonly subtitle: Label
  readonly bookName: string
  readonly asOfSeq: number
  readonly proofs: readonly Proof[]
  readonly notes: readonly Label[]
}

/** The lines of a form as a page: line, what it is, amount; each amount opens to its figure. */
export function formPage({ form, figures, ...around }: FilledForm, language: Language): Page {
  return checkedPage({
    report: form.name,
    title: form.title,
    ...around,
    columns,
    rows: [...figures].map(([key, figure]) => ({
      kind: 'line',
      indent: 0,
      cells: [key, figure.label[language], figure.value],
      figures: { amount: figure.id },
    })),
  })
}

const columns: readonly Column[] = [
  { key: 'line', label: { en: 'Line', fr: 'Ligne' }, kind: 'code' },
  { key: 'text', label: { en: 'Description', fr: 'Description' }, kind: 'text' },
  { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
]
