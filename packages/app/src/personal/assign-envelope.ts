import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Envelope } from '@daybook/core/daybook/personal-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** What an envelope was given in a month. */
export function assignedIn({ months }: Envelope, month: string): Cents {
  return months.find((each) => each.month === month)?.amount ?? 0n
}

/**
 * The fact that gives an envelope this much in a month, in the place of what it had. Refuses
 * `envelope-months-before`, and `nothing-to-change`.
 */
export function assignFact(was: Envelope, month: string, amount: Cents): Result<Fact> {
  const { name, from } = was
  if (month < from) return refuse('envelope-months-before', { envelope: name, from, month }, 'month')
  if (assignedIn(was, month) === amount) return refuse('nothing-to-change', { what: `${name} ${month}` })
  const others = was.months.filter((each) => each.month !== month)
  const months = (amount === 0n ? others : [...others, { month, amount }]).toSorted((one, other) =>
    one.month < other.month ? -1 : 1,
  )
  return ok({ kind: 'envelope.set', v: 1, envelope: { ...was, months }, was })
}
