import type { OutputOf } from '../../client.ts'

/** The list of a close, as the books tell it. */
export type CloseList = OutputOf<'close.list'>

/** A row of the list. */
export type ListedRow = CloseList['rows'][number]
