import type { Language } from '@daybook/core/kit/refusal-text.ts'

/** A column of a paper’s table; figures stand to the right, and one column takes the room that is left. */
export type PaperColumn = { readonly label: string; readonly figures: boolean; readonly wide: boolean }

/** A line under the table: a part of the sum, the sum itself, or what is left to pay. */
export type PaperSum = {
  readonly kind: 'part' | 'total' | 'due'
  readonly label: string
  readonly amount: string
}

/** A figure with its name, as the head of a paper and an ageing show it. */
export type PaperFigure = { readonly label: string; readonly value: string; readonly strong: boolean }

/**
 * A paper of sales as the template sets it (`invoice.typ`): all words and figures in the language of the
 * customer, ready to be read. `title` and `number` head it; `running` is said again on every further page.
 * `mark` says that it is paid or void; a void one says so across every page.
 */
export type TradePaper = {
  readonly language: Language
  readonly words: { readonly page: string; readonly of: string }
  readonly title: string
  readonly number: string
  readonly running: string
  readonly seller: { readonly name: string; readonly lines: readonly string[] }
  readonly to: { readonly label: string; readonly lines: readonly string[] }
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly mark: { readonly text: string; readonly isVoid: boolean }
  readonly strip: readonly PaperFigure[]
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly (readonly string[])[]
  readonly sums: readonly PaperSum[]
  readonly ageing: readonly PaperFigure[]
  readonly notes: readonly string[]
  readonly blocks: readonly { readonly title: string; readonly lines: readonly string[] }[]
  readonly foot: string
}
