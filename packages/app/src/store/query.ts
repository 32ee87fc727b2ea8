/** What a store hands back for a cell: whole numbers as `bigint` or number, bytes, text, or nothing. */
export type StoredCell = string | number | bigint | Uint8Array | null

/**
 * One named question to a store: the text for the SQL stores (`$1` is always the book) and how a row of cells becomes a
 * record. The memory store answers by `name`.
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

/** Whether a cell holds these very bytes, or is not there where there are none. */
export function sameBytes(cell: StoredCell | undefined, bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined || !(cell instanceof Uint8Array)) return bytes === undefined && cell === undefined
  return cell.length === bytes.length && cell.every((byte, index) => byte === bytes[index])
}

/** A cell that is a hash, as lower-case hex. */
export function asHex(cell: StoredCell | undefined): string {
  if (!(cell instanceof Uint8Array)) throw new Error('fault: the store gave no bytes')
  return Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('hex')
}
