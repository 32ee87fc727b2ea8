import { canonicalJson } from '../kit/canonical-json.ts'
import { parseCents } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import type { Fact } from './fact.ts'
import { upgrade } from './upgrade.ts'

/** The fields that are money wherever they stand in a fact, and no others: text in the chain, `bigint` in the program. */
const moneyFields: ReadonlySet<string> = new Set(['amount', 'opening', 'closing'])

/** A fact's body as canonical JSON, without `kind` and `v` (these have columns of their own); money as decimal text. */
export function bodyOf(fact: Fact): string {
  const { kind: _kind, v: _v, ...rest } = fact
  return canonicalJson(rest)
}

/** The fact of a stored row. Older versions of its kind are upgraded here; an unknown kind or version is a fault. */
export function factFrom(kind: string, v: number, body: string): Fact {
  return upgrade(kind, v, JSON.parse(body, revived))
}

/** A record of ours from its canonical JSON: a card, an account. The money fields become cents. */
export function recordFrom<T>(body: string): T {
  // Only `derive` writes these bodies, from the very type that the caller names.
  return JSON.parse(body, revived) as T
}

function revived(key: string, item: unknown): unknown {
  return typeof item === 'string' && moneyFields.has(key) ? value(parseCents(item)) : item
}
