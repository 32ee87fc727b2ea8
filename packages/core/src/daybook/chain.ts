import { bodyOf } from './body.ts'
import type { Fact, RecordedFact } from './fact.ts'

/** SHA-256 of text (UTF-8) as lower-case hex. An argument, because `core` has no dependency. */
export type Sha256 = (text: string) => string

/** The hash before the first fact. */
export const genesis: string = '0'.repeat(64)

/** What `record` knows besides the fact itself. */
export type Recording = {
  readonly seq: number
  readonly act: number
  readonly key?: string
  readonly inputHash?: string
  readonly actor: string
  readonly recordedAt: number
}

/** A fact with its place in the chain: the hash covers every other field and the hash before it. */
export function chained(fact: Fact, at: Recording, prev: string, sha256: Sha256): RecordedFact {
  const body = bodyOf(fact)
  return { ...at, fact, body, hash: sha256(chainText(fact.kind, fact.v, body, at, prev)) }
}

/**
 * The text that a fact's hash is taken of: canonical JSON of all its other fields and of `prev`, the hash
 * before it. Anyone can check a chain from an export with nothing but SHA-256.
 */
export function chainText(kind: string, v: number, body: string, at: Recording, prev: string): string {
  const key = at.key === undefined ? '' : `"key":${JSON.stringify(at.key)},`
  const inputHash = at.inputHash === undefined ? '' : `"inputHash":"${at.inputHash}",`
  return `{"act":${at.act},"actor":${JSON.stringify(at.actor)},"body":${body},${inputHash}${key}"kind":"${kind}","prev":"${prev}","recordedAt":${at.recordedAt},"seq":${at.seq},"v":${v}}`
}
