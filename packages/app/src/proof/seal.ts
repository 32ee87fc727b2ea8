import { readFileSync } from 'node:fs'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * What was printed for safekeeping outside the books: a fact's number and its hash, which stands for all
 * before it.
 */
export type Seal = { readonly seq: number; readonly hash: string }

const short = /^(\d{1,15}):([0-9a-f]{64})$/

/** Whether a seal is written out as `SEQ:HASH`, and not as the name of a file that holds one. */
export function isWrittenSeal(given: unknown): boolean {
  return typeof given === 'string' && short.test(given.trim())
}

/**
 * A seal from what `daybook book seal` wrote: its file (as text in either language, or JSON), or `SEQ:HASH`.
 * Refuses `seal-malformed`.
 */
export function readSeal(given: string): Result<Seal> {
  const written = short.exec(given.trim())
  if (written !== null) return ok({ seq: Number(written[1]), hash: String(written[2]) })
  let text: string
  try {
    text = readFileSync(given, 'utf8')
  } catch {
    return refuse('seal-malformed', { seal: given })
  }
  const seq = /(?:"?\bseq"?|fait nº)\s*:\s*(\d{1,15})\b/.exec(text)?.[1]
  const hash = /(?:"?\bhash"?|empreinte)\s*:\s*"?([0-9a-f]{64})\b/.exec(text)?.[1]
  return seq === undefined || hash === undefined
    ? refuse('seal-malformed', { seal: given })
    : ok({ seq: Number(seq), hash })
}
