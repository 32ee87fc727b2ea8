import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { ZeroForm } from './amounts.ts'

/**
 * What a paper says beside its figures. `generatedOn` is the day of printing, from the caller's clock.
 * `fiscal` is the basis and currency (`Accrual basis, Canadian dollars`); `unaudited` what a practitioner
 * puts on each page (`Unaudited – see compilation engagement report`); `lockState` how far the books are
 * locked (`locked through 2026-09-30`). A draft says so on every page. `zero` is a dash unless the page is
 * a grid. `wholeDollars` leaves the cents out of pages that were rounded to whole dollars; proofs keep
 * theirs.
 */
export type PrintOptions = {
  readonly language: Language
  readonly generatedOn: CivilDate
  readonly fiscal?: Label
  readonly unaudited?: Label
  readonly lockState?: Label
  readonly draft?: boolean
  readonly zero?: ZeroForm
  readonly wholeDollars?: boolean
  readonly terminal?: TerminalOptions
  readonly csv?: CsvOptions
}

/**
 * How a terminal shows a table. `columns` is its width where it has one: texts then give way with an
 * ellipsis, amounts never. Colour is an extra: marks and rules say all of it too.
 */
export type TerminalOptions = { readonly columns?: number; readonly colour: boolean }

/**
 * How comma-separated text is written. `byteOrderMark` tells Excel that it is UTF-8; `header` is the labels
 * in the language of the paper or the columns' keys; `rowKinds` adds a first column that says heading,
 * line, subtotal or total.
 */
export type CsvOptions = {
  readonly byteOrderMark?: boolean
  readonly header?: 'labels' | 'keys'
  readonly rowKinds?: boolean
}
