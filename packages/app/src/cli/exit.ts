import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import { type Language, refusalText } from '@daybook/core/kit/refusal-text.ts'
import { type RefusalClass, refusals } from '@daybook/core/kit/refusals.ts'
import type { Refusal } from '@daybook/core/kit/result.ts'

/**
 * Exit codes: 0 done, 1 a fault of ours or a question without an answer (an occupation that there is not), 2
 * input, 3 not found, 4 conflict, 5 a rule of the books, 6 disk, file or server, 7 not allowed.
 */
const codes: Readonly<Record<RefusalClass, number>> = {
  input: 2,
  missing: 3,
  conflict: 4,
  rule: 5,
  place: 6,
  role: 7,
  question: 1,
  lookup: 1,
}

/** Writes refusals to stderr (as JSON when asked) and gives the exit code of the first. */
export function sayRefusals(list: readonly Refusal[], language: Language, json: boolean): number {
  const texts = list.map((each) => refusalText(each, language))
  if (json) process.stderr.write(`${JSON.stringify({ refusals: texts })}\n`)
  else
    for (const each of texts)
      process.stderr.write(
        unbroken(`${each.code}: ${placed(each)}${each.message}\n  ${each.hint}\n`, language),
      )
  const [first] = list
  return first === undefined ? 1 : codes[refusals[first.code].class]
}

/**
 * The place in a file (`journal.jsonl:12`), which a reader needs; left out where the message says it, and for
 * flags.
 */
function placed({ at = '', message }: { readonly at?: string; readonly message: string }): string {
  const file = at.replace(/:\d+$/, '')
  return /:\d+$|^line \d/.test(at) && !message.includes(file) ? `${at}: ` : ''
}
