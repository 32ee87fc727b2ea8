import { organizerKinds } from '@daybook/canada/organizer/organizer-items.ts'
import type { KeptReceipt } from '@daybook/core/daybook/personal-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { paperFromBase64, paperFromFile, type ReadPaper } from '../../ledger/read-paper.ts'
import { recordWith } from '../../store/standing-records.ts'
import type { Reader } from '../../store/store.ts'
import { amountOut, words } from '../fields.ts'

/** What kind of paper it is, by the slip or the thing it is for. */
export const organizerKind = z
  .enum(organizerKinds)
  .meta({ description: 'what it is: t4, t5, medical, donation, rrsp, ...' })

/** The id of a kept receipt. */
export const receiptId = words
  .transform((id) => id.toUpperCase())
  .meta({ description: 'the id of a kept receipt: R12' })

/** A kept receipt on the way out. */
export const receiptOut = {
  receipt: z.string(),
  kind: z.string(),
  who: z.enum(['taxpayer', 'spouse']),
  date: z.string(),
  amount: amountOut,
  from: z.string(),
  number: z.string().meta({ description: 'what stands on it; empty without' }),
  entry: z.string().meta({ description: 'the entry it belongs to; empty without' }),
  paper: z.string().meta({ description: 'the name of its file; empty without' }),
  none: z.boolean().meta({ description: 'the word that there is no such paper in the year' }),
}

/** The file of a receipt: from the disk, or its content as it comes over HTTP. */
export const receiptFile = {
  file: words.optional().meta({ description: 'the file' }),
  name: words.optional().meta({ description: 'the name it is kept under; the file’s own when left out' }),
  base64: z.string().optional().meta({ description: 'its content in base64, in the place of a file' }),
}

/**
 * The file that came with a receipt, if one did. Refuses `file-missing`, `paper-empty`, `paper-too-large`,
 * `input-malformed` for what is no base64.
 */
export function fileOf(given: {
  readonly file?: string | undefined
  readonly name?: string | undefined
  readonly base64?: string | undefined
}): Result<ReadPaper | undefined> {
  const { file, name, base64 } = given
  if (base64 === undefined && file === undefined) return ok(undefined)
  const read = base64 === undefined ? paperFromFile(file ?? '') : paperFromBase64(name ?? 'paper', base64)
  if (!read.ok) return read
  const { ref, paper } = read.value
  if (ref.size === 0) return refuse('paper-empty', { paper: name ?? ref.name }, 'file')
  return ok({ ref: { ...ref, name: name ?? ref.name }, paper })
}

/** A kept receipt by its id; refuses `receipt-unknown`. */
export async function receiptNamed(reader: Reader, receipt: string): Promise<Result<KeptReceipt>> {
  const found = await recordWith(reader, 'kept-receipt', receipt)
  return found === undefined ? refuse('receipt-unknown', { receipt }, 'receipt') : ok(found)
}
