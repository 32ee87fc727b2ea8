import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'

/** Raw input against a command's schema: the typed value, or every refusal with its place in the input. */
export function decoded<T>(schema: z.ZodType<T>, raw: unknown): Result<T> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  return refused(parsed.error.issues.map(refusalOf))
}

function refusalOf(issue: z.core.$ZodIssue): Refusal {
  const at = issue.path.map(String).join('.')
  const own = issue.code === 'custom' && isRefusal(issue.params?.refusal) ? issue.params.refusal : undefined
  if (own !== undefined) return at === '' ? own : { ...own, at }
  const what = at === '' ? issue.message : `${at}: ${issue.message}`
  return refusal('input-malformed', { what }, at === '' ? undefined : at)
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'with' in value
}
