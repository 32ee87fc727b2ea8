import type { RefusalCode } from './refusals.ts'

/**
 * An expected no, said in data: `code` names it in the closed list of `refusals.ts`, `with` holds the names
 * and values that its message needs (text only, already in the user's form), `at` points into the input
 * (`lines.2.amount`).
 */
export type Refusal = {
  readonly code: RefusalCode
  readonly with: Readonly<Record<string, string>>
  readonly at?: string
}

/** What a function gives that may be refused: a value, or every reason known at once, most basic first. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused

/** The no of a `Result`; fits a `Result` of any type. */
export type Refused = { readonly ok: false; readonly refusals: readonly Refusal[] }

/** A value that was not refused. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** One refusal as a result. */
export function refuse(
  code: RefusalCode,
  params: Readonly<Record<string, string>> = {},
  at?: string,
): Refused {
  return { ok: false, refusals: [refusal(code, params, at)] }
}

/** One refusal as a value, to be gathered with others. */
export function refusal(
  code: RefusalCode,
  params: Readonly<Record<string, string>> = {},
  at?: string,
): Refusal {
  return at === undefined ? { code, with: params } : { code, with: params, at }
}

/** A result with several refusals. */
export function refused(refusals: readonly Refusal[]): Refused {
  return { ok: false, refusals }
}

/** All values, or all refusals of all results, in order. */
export function all<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const refusals = results.flatMap((each) => (each.ok ? [] : each.refusals))
  if (refusals.length > 0) return refused(refusals)
  return ok(results.flatMap((each) => (each.ok ? [each.value] : [])))
}

/** Throws a fault (a mistake of ours) unless the condition holds. Never used for what a user can cause. */
export function assert(condition: unknown, mustHold: string): asserts condition {
  if (!condition) throw new Error(`fault: ${mustHold}`)
}

/** The value where it is known that nothing can be refused; a fault otherwise. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(
    `fault: refused ${result.refusals.map((each) => `${each.code} ${JSON.stringify(each.with)}`).join('; ')}`,
  )
}
