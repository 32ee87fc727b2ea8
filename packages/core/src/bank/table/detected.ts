/** In which order a table writes day, month and year. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy'

/**
 * What settled the order of the dates: the values of the file themselves, a known layout, the account's
 * memory, or nothing.
 */
export type SettledBy = 'file' | 'layout' | 'remembered' | 'assumed'

/** The mark between dollars and cents. */
export type DecimalMark = '.' | ','

/**
 * How a table writes the direction of money: one signed column; the same with purchases positive (many
 * cards); one column without signs and a word beside it; two columns, out and in.
 */
export type SignRule = 'signed' | 'inverted' | 'word' | 'two-columns'

/**
 * What a column of a table holds. Several columns may hold text, amounts (one a currency), parts of the
 * account's number, and money out, money in or balance (the first that is filled counts); of the other
 * roles the first column counts.
 */
export type ColumnRole =
  | 'date'
  | 'other-date'
  | 'payee'
  | 'text'
  | 'amount'
  | 'money-out'
  | 'money-in'
  | 'direction'
  | 'balance'
  | 'currency'
  | 'account'
  | 'cheque'
  | 'bank-id'
  | 'status'
  | 'type'
  | 'opening'
  | 'closing'

/**
 * A column that was understood: its place (from 0), its heading as written, its role, and its currency if it
 * has its own.
 */
export type DetectedColumn = {
  readonly index: number
  readonly heading: string
  readonly role: ColumnRole
  readonly currency?: string
}

/**
 * How a table was understood: shown on a preview of a few lines, confirmed once, and remembered for the
 * account. `layout` names the known bank layout, if it is one. `headingRow` is the line of the file with the
 * headings, 0 where it has none. `columnsFrom` is set where headings and cells alone do not tell the columns:
 * they were remembered or said, or have to be confirmed.
 */
export type Detected = {
  readonly layout?: string
  readonly fingerprint: string
  readonly delimiter: string
  readonly headingRow: number
  readonly firstRow: number
  readonly dateOrder: DateOrder
  readonly dateOrderFrom: SettledBy
  readonly decimal: DecimalMark
  readonly sign: SignRule
  readonly signFrom: SettledBy
  readonly columns: readonly DetectedColumn[]
  readonly columnsFrom?: SettledBy
}

/**
 * What is remembered of a confirmed table for an account, or said of a table at hand: any part left out is
 * detected anew. It applies only where the headings (or, without headings, the number of columns) are those
 * of `fingerprint`; without one it applies to any table.
 */
export type TableProfile = {
  readonly fingerprint?: string
  readonly dateOrder?: DateOrder
  readonly decimal?: DecimalMark
  readonly sign?: SignRule
  readonly columns?: readonly DetectedColumn[]
}

/** What applies to a table with these headings: what is said of it now, before what was remembered. */
export function profileFor(
  fingerprint: string,
  said: TableProfile | undefined,
  remembered: readonly TableProfile[] | undefined,
): TableProfile | undefined {
  const kept = remembered?.find((each) => each.fingerprint === fingerprint)
  const applies = said !== undefined && (said.fingerprint ?? fingerprint) === fingerprint
  if (!applies) return kept
  return kept === undefined ? said : { ...kept, ...said }
}
