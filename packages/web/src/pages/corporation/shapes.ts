import type { OutputOf } from '../../client.ts'
import type { T2Part, T2Search } from './t2-search.ts'

/** A T2 as the books fill it in. */
export type T2Shown = OutputOf<'t2.show'>

/** Where somebody is in a T2: the sheet, what is asked of the books for it, how its address changes. */
export type T2At = {
  readonly search: T2Search
  readonly sheet: T2Part
  readonly asked: { readonly year?: string }
  change(next: T2Search): void
}

/** What is done on a T2. */
export type T2Deed = 'export' | 'hand-off' | 'take-back' | 'line' | 'class'

/** What the panel of a deed is told. */
export type DeedProps = {
  readonly asked: { readonly year?: string }
  say(what: string, act: number): void
  close(): void
}

/** An account of a shareholder as the books show it. */
export type LoanShown = OutputOf<'shareholder.loan'>
