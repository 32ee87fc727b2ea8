import type { Result } from '../../kit/result.ts'
import type { StatementFile } from '../statement.ts'
import type { TableProfile } from '../table/detected.ts'

/**
 * What a reader is told besides the text: the currency of the account that the file is for, used where the
 * file names none; what somebody says of this very table (`profile`); and what was remembered of the tables
 * of the account, of which that with the same headings counts.
 */
export type ReadOptions = {
  readonly currency?: string
  readonly profile?: TableProfile
  readonly remembered?: readonly TableProfile[]
}

/**
 * A bank format: the port that every reader fills. `looksLike` says from the text alone how sure it is that
 * the file is of its kind, from 0 (no) to 1 (its own signature is there); the surest reader is asked to
 * read. `read` gives the statements, or refuses in the words of `statement-…`; it never throws on any text
 * and takes time in proportion to it.
 */
export type BankFormat = {
  readonly name: string
  readonly label: string
  readonly looksLike: (text: string) => number
  readonly read: (text: string, options: ReadOptions) => Result<StatementFile>
}
