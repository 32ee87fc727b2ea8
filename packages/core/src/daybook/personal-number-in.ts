import { hasPersonalNumber } from '../kit/personal-number.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { type Entry, entryName } from '../ledger/entry.ts'
import type { RecordedFact } from './fact.ts'

const none: readonly Refusal[] = []

/**
 * Refuses `personal-number-in-text` for a fact whose text would carry a social insurance number into the
 * chain, from which nothing can be erased. What a bank writes on its statements is not ours to mend and is
 * taken as it is.
 */
export function personalNumberIn({ fact, body }: Pick<RecordedFact, 'fact' | 'body'>): readonly Refusal[] {
  if (fact.kind === 'entry.posted') return inEntry(fact.entry)
  if (fact.kind === 'statement.imported' || fact.kind === 'statement.withdrawn') return none
  if (!perhaps.test(body) || !isSaidIn(fact)) return none
  return [refusal('personal-number-in-text', { what: 'the text', whatFr: 'le texte' })]
}

/**
 * Nine digits as they stand in JSON, where a sign of control between two is an escape: one look at the body,
 * which is made in any case, spares nearly all facts (a pay run of thousands) the walk through their texts.
 */
const perhaps = /\d(?:(?:[-.\s]|\\[nrtf]|\\u000b)?\d){8}/

/** Whether a text anywhere in a record holds one; names of fields are ours. */
function isSaidIn(item: unknown): boolean {
  if (typeof item === 'string') return item.length > 8 && hasPersonalNumber(item)
  if (typeof item !== 'object' || item === null) return false
  for (const each of Object.values(item)) if (isSaidIn(each)) return true
  return false
}

function inEntry(entry: Entry): readonly Refusal[] {
  const { memo, payee, ref, postings } = entry
  let at: string | undefined
  if (hasPersonalNumber(memo)) at = 'memo'
  else if (payee !== undefined && hasPersonalNumber(payee)) at = 'payee'
  else if (ref !== undefined && hasPersonalNumber(ref)) at = 'ref'
  else {
    const line = postings.findIndex(
      (each) => hasText(each.memo) || hasText(each.party) || each.tags?.some(hasPersonalNumber),
    )
    if (line >= 0) at = `lines.${line}`
  }
  if (at === undefined) return none
  const name = entry.because.kind === 'import' ? entry.because.id : entryName(entry.number)
  const what = `entry ${name} of ${entry.date}`
  return [refusal('personal-number-in-text', { what, whatFr: `l’écriture ${name} du ${entry.date}` }, at)]
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && hasPersonalNumber(text)
}
