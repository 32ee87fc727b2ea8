import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'
import { issueRefusal } from './issue-words.ts'

/** Raw input against a command's schema: the typed value, or every refusal with its place in the input. */
export function decoded<T>(schema: z.ZodType<T>, raw: unknown): Result<T> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  return refused(parsed.error.issues.map((issue) => refusalOf(issue, raw)))
}

function refusalOf(issue: z.core.$ZodIssue, raw: unknown): Refusal {
  const at = issue.path.map(String).join('.')
  const own = issue.code === 'custom' && isRefusal(issue.params?.refusal) ? issue.params.refusal : undefined
  if (own !== undefined) return at === '' ? own : { ...own, at }
  return issueRefusal(issue, isLeftOut(raw, issue.path))
}

/** Whether the input has nothing at a place: what stands in for it there would tell the user nothing. */
function isLeftOut(raw: unknown, path: readonly PropertyKey[]): boolean {
  let item = raw
  for (const name of path) {
    if (typeof item !== 'object' || item === null) return false
    // Whatever the input is, it may be asked for any field.
    item = (item as Readonly<Record<PropertyKey, unknown>>)[name]
  }
  return item === undefined
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'with' in value
}
