import { canonicalJson } from '../kit/canonical-json.ts'
import type { Change } from './tables.ts'

/** The change that puts a standing record (a template, a rule) in its place. */
export function card(kind: string, id: string, body: unknown, seq: number): Change {
  return cardOfText(kind, id, canonicalJson(body), seq)
}

/** As `card`, where the canonical JSON of the record is at hand. */
export function cardOfText(kind: string, id: string, body: string, seq: number): Change {
  return { op: 'put', table: 'card', row: { kind, id, body, seq } }
}

/** The change that takes a standing record away. */
export function removed(kind: string, id: string): Change {
  return { op: 'remove', table: 'card', key: { kind, id } }
}
