import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { addDays, civilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * What is wrong with a file, or odd: the bank would turn back an error; a warning is worth a look. `record`
 * and `segment` count from 1, 0 where none is meant; `from` is the position in the record, counted from 1.
 */
export type EftFinding = {
  readonly grade: 'error' | 'warning'
  readonly record: number
  readonly segment: number
  readonly from: number
  readonly text: Label
}

/** Says what was found at a place of a record, in both languages. */
export type Report = (
  at: { readonly segment?: number; readonly from?: number },
  en: string,
  fr: string,
) => void

/** How findings of a record are said. */
export function reporter(
  findings: EftFinding[],
  record: number,
  grade: EftFinding['grade'] = 'error',
): Report {
  return ({ segment = 0, from = 0 }, en, fr) =>
    findings.push({ grade, record, segment, from, text: { en, fr } })
}

/** What was read of a file so far: sums of credits and debits, and what must not come twice. */
export type Reading = {
  readonly findings: EftFinding[]
  readonly sums: {
    readonly C: { count: number; cents: bigint }
    readonly D: { count: number; cents: bigint }
  }
  readonly references: Map<string, number>
  readonly payments: Map<string, number>
  readonly days: Set<string>
  readonly head: string
  readonly created: CivilDate | undefined
}

/** A day written `0YYDDD`, in the century that lies nearest to another day. */
export function dayOf(text: string, near: CivilDate | undefined): CivilDate | undefined {
  if (!/^0\d{5}$/.test(text)) return undefined
  const [year, day] = [2000 + Number(text.slice(1, 3)), Number(text.slice(3))]
  if (near !== undefined && Math.abs(Number(near.slice(0, 4)) - year) > 50) return undefined
  const date = day < 1 ? undefined : addDays(civilDate(year, 1, 1), day - 1)
  return date?.startsWith(String(year)) === true ? date : undefined
}
