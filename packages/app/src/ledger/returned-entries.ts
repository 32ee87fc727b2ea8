import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import type { UnnumberedEntry } from '@daybook/core/ledger/new-entry.ts'
import { sealFrom, type WorkingSeal } from '@daybook/core/owners/hand-off.ts'
import { z } from 'zod'
import { fileMissing } from '../journal/file-missing.ts'
import { entriesFromCsv } from './batch-rows.ts'

/**
 * Entries that came back from the accountant, and the seal of the papers they were made from if it is said.
 */
export type ReturnedEntries = { readonly entries: readonly UnnumberedEntry[]; readonly seal?: WorkingSeal }

/** What came back: a file of this machine, or its text under its name. */
export type ReturnedFile = { readonly file: string; readonly content?: string | undefined }

const amountText = z.union([z.string(), z.number()]).optional()

const shape = z.object({
  seal: z.string().optional(),
  through: z.string().optional(),
  entries: z
    .array(
      z.object({
        date: z.string().optional(),
        memo: z.string().default(''),
        ref: z.string().optional(),
        lines: z
          .array(
            z.object({
              account: z.union([z.string(), z.number()]).transform(String),
              debit: amountText,
              credit: amountText,
              memo: z.string().optional(),
            }),
          )
          .max(1000),
      }),
    )
    .max(2000),
})

/**
 * Reads the accountant's adjusting entries: JSON (`{ seal, entries: [{ date, memo, lines: [{ account, debit,
 * credit }] }] }`), or CSV with a line a posting. Refuses `file-missing`, `input-malformed` for JSON of
 * another shape, what `entriesFromCsv` refuses, and amounts that are none.
 */
export async function returnedEntries(
  { file, content }: ReturnedFile,
  language: Language,
): Promise<Result<ReturnedEntries>> {
  if (!/\.json$/i.test(file)) {
    const entries = await entriesFromCsv(file, language, content)
    return entries.ok ? ok({ entries: entries.value }) : entries
  }
  const read = jsonOf(file, content)
  if (!read.ok) return read
  const parsed = shape.safeParse(read.value)
  if (!parsed.success) return unreadable(file, parsed.error.issues[0]?.path.join('.') ?? '')
  const seal = parsed.data.seal === undefined ? undefined : sealFrom(parsed.data.seal)
  const refusals: Refusal[] = []
  const entries = parsed.data.entries.map((each, index): UnnumberedEntry => {
    const postings = each.lines.flatMap((line, at): readonly Posting[] => {
      const amount = signed(line, `entries.${index}.lines.${at}`)
      if (!amount.ok) {
        refusals.push(...amount.refusals)
        return []
      }
      const memo = line.memo === undefined || line.memo === '' ? {} : { memo: line.memo }
      return [{ account: line.account, amount: amount.value, ...memo }]
    })
    const { memo, ref, date = parsed.data.through ?? '' } = each
    const day = parseCivilDate(date, `entries.${index}.date`)
    if (!day.ok) refusals.push(...day.refusals)
    const because = { kind: 'adjustment' as const, id: ref ?? '' }
    return { date, memo, ...(ref === undefined ? {} : { ref }), because, postings }
  })
  if (refusals.length > 0) return refused(refusals)
  return ok({ entries, ...(seal === undefined ? {} : { seal }) })
}

function jsonOf(file: string, content?: string): Result<unknown> {
  try {
    return ok(JSON.parse(content ?? readFileSync(file, 'utf8')))
  } catch (error) {
    return error instanceof SyntaxError ? unreadable(file, 'JSON') : fileMissing(file, error, 'file')
  }
}

function unreadable(file: string, at: string): Result<never> {
  const name = basename(file)
  const what = `${name}: adjusting entries as JSON (${at})`
  return refuse('input-malformed', { what, whatFr: `${name} : écritures en JSON (${at})` }, 'file')
}

type Line = { readonly debit?: string | number | undefined; readonly credit?: string | number | undefined }

/** A debit as a positive amount, a credit as a negative one; exactly one of them is given. */
function signed({ debit, credit }: Line, at: string): Result<bigint> {
  const [one, other] = [textOf(debit), textOf(credit)]
  if ((one === '') === (other === '')) {
    const what = { what: `debit or credit in ${at}`, whatFr: `débit ou crédit à ${at}` }
    return refuse('input-missing', what, at)
  }
  const amount = parseCents(one === '' ? other : one, at)
  if (!amount.ok) return amount
  return ok(one === '' ? -amount.value : amount.value)
}

/** A zero beside the other side is as good as nothing. */
function textOf(typed: string | number | undefined): string {
  const text = typed === undefined ? '' : String(typed).trim()
  return /^0+(\.0+)?$/.test(text) ? '' : text
}
