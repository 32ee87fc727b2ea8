import type { StoredCell } from '../store/query.ts'

/** How far a query may go: how many rows it gives, and how many milliseconds it runs. */
export type QueryBounds = { readonly rows: number; readonly milliseconds: number }

/** What a query gave: the names of its columns, its rows, and whether there were more. */
export type QueryRows = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly StoredCell[])[]
  readonly more: boolean
}
