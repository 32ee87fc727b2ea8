/** What a store hands back for a cell: whole numbers as `bigint` or number, bytes, text, or nothing. */
export type StoredCell = string | number | bigint | Uint8Array | null

/**
 * One named question to a store: the text for the SQL stores (`$1` is always the book) and how a row of cells
 * becomes a record. The memory store answers by `name`.
 */
export type Query<R> = {
  readonly name: string
  readonly text: string
  readonly row: (cells: readonly StoredCell[]) => R
}

/** Declares a query. */
export function query<R>(name: string, text: string, row: (cells: readonly StoredCell[]) => R): Query<R> {
  return { name, text, row }
}

/**
 * The later of two days in a query's text. A page after a place begins its walk there: PostgreSQL would begin
 * at the span's first day and pass over all that lies before.
 */
export function laterOf(day: string, place: string): string {
  return `case when ${place} > ${day} then ${place} else ${day} end`
}

/** A cell that is text. */
export function asText(cell: StoredCell | undefined): string {
  if (typeof cell !== 'string') throw new Error('fault: the store gave no text where text is kept')
  return cell
}

/** A cell that is text or nothing. */
export function asTextOrNone(cell: StoredCell | undefined): string | undefined {
  return cell === null || cell === undefined ? undefined : asText(cell)
}

/** A cell that is a count or a sequence number. */
export function asNumber(cell: StoredCell | undefined): number {
  const number = Number(cell)
  if (cell === null || !Number.isSafeInteger(number)) throw new Error('fault: the store gave no whole number')
  return number
}

/** A cell that is a number or nothing. */
export function asNumberOrNone(cell: StoredCell | undefined): number | undefined {
  return cell === null || cell === undefined ? undefined : asNumber(cell)
}

/** A cell that is money, in cents. */
export function asCents(cell: StoredCell | undefined): bigint {
  if (typeof cell === 'bigint') return cell
  if (typeof cell === 'number' || typeof cell === 'string') return BigInt(cell)
  throw new Error('fault: the store gave no amount')
}

/** A cell that is bytes. */
export function asBytes(cell: StoredCell | undefined): Uint8Array {
  if (!(cell instanceof Uint8Array)) throw new Error('fault: the store gave no bytes')
  return cell
}

/** A cell that is a hash, as lower-case hex. */
export function asHex(cell: StoredCell | undefined): string {
  const bytes = asBytes(cell)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
