import type { FactRow } from '../store/queries.ts'
import { factText } from './export-lines.ts'

/**
 * The fact that stands on a line as `text`, with its hash, after the fact with the hash `prev`; `undefined`
 * when the text is not that of a fact or follows another one. Its body is taken as it is written, never
 * written again.
 */
export function factOnLine(text: string, hash: string, prev: string): FactRow | undefined {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecorded(read)) return undefined
  const { seq, act, kind, v, key, inputHash, actor, recordedAt } = read
  const row = { seq, act, kind, v, key, inputHash, actor, recordedAt, hash }
  // Around the body the text is known to the letter; what lies between is the body.
  const [before = '', after = ''] = factText({ ...row, body: '\u0000' }, prev).split('\u0000')
  const body = text.slice(before.length, text.length - after.length)
  return text === before + body + after ? { ...row, body } : undefined
}

type Recorded = Omit<FactRow, 'body' | 'hash'>

function isRecorded(value: unknown): value is Recorded {
  if (typeof value !== 'object' || value === null) return false
  const { seq, act, kind, v, key, inputHash, actor, recordedAt }: Partial<Record<string, unknown>> = {
    ...value,
  }
  return (
    [seq, act, v, recordedAt].every(Number.isSafeInteger) &&
    typeof kind === 'string' &&
    typeof actor === 'string' &&
    (key === undefined || typeof key === 'string') &&
    (inputHash === undefined || typeof inputHash === 'string')
  )
}
