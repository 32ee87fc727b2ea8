import type { ReadOptions } from '@daybook/core/bank/formats/bank-format.ts'
import { formatOf } from '@daybook/core/bank/formats/registry.ts'
import { notice } from '@daybook/core/bank/notices.ts'
import type { StatementFile } from '@daybook/core/bank/statement.ts'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Decoded, decodeText } from './decode.ts'
import { foundInBytes, foundInText, isBinary, isWebPage } from './found-in.ts'
import { type GivenFile, megabytes } from './given-file.ts'
import { readSpreadsheet } from './xlsx.ts'

/**
 * The most that a bank file may weigh. A year of 50,000 lines in the wordiest format stays below a quarter
 * of it.
 */
export const mostFileBytes = 128 * 1024 * 1024

/**
 * Reads any bank file: OFX, QFX, QBO, QIF, CAMT, MT940, BAI2, CSV and XLSX, by what it holds and not by its
 * extension.
 *
 * Gives the statements with what was noticed, or refuses and says what was found: `statement-empty`,
 * `statement-too-large`, `statement-damaged` (a cut XLSX), `statement-not-a-statement` (a PDF, a ZIP, a
 * picture, a web page), `statement-bank-error`, `statement-columns-unknown`. `options.currency` is that of
 * the account, for files that name none; `options.profile` is what was remembered of the account's table.
 */
export async function readStatementFile(
  file: GivenFile,
  options: ReadOptions,
): Promise<Result<StatementFile>> {
  const { name, bytes } = file
  if (bytes.length === 0) return refuse('statement-empty', { file: name })
  if (bytes.length > mostFileBytes) return tooLarge(name, bytes.length)
  const found = foundInBytes(bytes)
  if (found === 'ZIP') return readSpreadsheet(file, options)
  if (found !== undefined) return refuse('statement-not-a-statement', { found })
  return readText(name, decodeText(bytes), options)
}

function readText(name: string, decoded: Decoded, options: ReadOptions): Result<StatementFile> {
  const text = withoutPadding(decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text)
  if (text.trim() === '') return refuse('statement-empty', { file: name })
  if (isWebPage(text)) return refuse('statement-not-a-statement', { found: 'HTML' })
  const format = formatOf(text)
  // Bytes of any kind have commas and line ends somewhere: that alone is no table.
  const isNoTable = format?.name === 'csv' && isBinary(text.slice(0, 4096))
  if (format === undefined || isNoTable)
    return refuse('statement-not-a-statement', { found: foundInText(text) })
  const read = format.read(text, options)
  if (!read.ok) return read
  const { encoding, isGuessed } = decoded
  const guessed = isGuessed ? [notice('encoding-guessed', { encoding })] : []
  return ok({ ...read.value, encoding, notices: [...read.value.notices, ...guessed] })
}

/** The text without the zeros and end marks (Ctrl-Z) with which old programs fill a file's last block. */
function withoutPadding(text: string): string {
  let end = text.length
  while (end > 0 && (text.charCodeAt(end - 1) === 0 || text.charCodeAt(end - 1) === 26)) end -= 1
  return end === text.length ? text : text.slice(0, end)
}

/** The refusal of a file that weighs more than `mostFileBytes`; its size can be asked before it is read. */
export function tooLarge(file: string, bytes: number): Refused {
  return refuse('statement-too-large', { file, size: megabytes(bytes), most: megabytes(mostFileBytes) })
}
