import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { ReviewCheck } from '@daybook/core/review/check.ts'
import { checkNamed, reviewChecks } from '@daybook/core/review/checks/registry.ts'
import { z } from 'zod'
import type { StandingFinding } from '../../review/kept-review.ts'
import { words } from '../fields.ts'

/** The key of a finding, as lists show it: `duplicate-entry/J12+J45`. */
export const findingKey = words.meta({ description: 'the key of a finding: duplicate-entry/J12+J45' })

/** A record that a finding rests on. */
export const evidenceOut = z.strictObject({
  kind: z.string().meta({ description: 'entry, document, account, party, line, seal, ...' }),
  id: z.string(),
  date: z.string().optional(),
  amount: z.string().optional(),
  note: z.string().optional(),
})

/** What can be done about a finding: a command with the part of its input that the finding knows. */
export const actOut = z.strictObject({
  command: z.string(),
  title: z.string(),
  input: z.record(z.string(), z.union([z.string(), z.boolean()])),
})

/** A finding in a list. */
export const findingOut = {
  finding: z.string().meta({ description: 'its key' }),
  check: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  state: z.enum(['open', 'dismissed']),
  date: z.string(),
  amount: z.string().meta({ description: 'empty where it is about no amount' }),
  what: z.string().meta({ description: 'what was found, in words' }),
  evidence: z.number().meta({ description: 'how many records it rests on' }),
  reason: z.string().meta({ description: 'why it was dismissed; with an open one, why it once was' }),
}

/** A finding as a list shows it. */
export function findingOutOf({ finding, state, reason = '' }: StandingFinding, language: Language) {
  const { key, check, severity, date = '', amount, words: said, evidence, more = 0 } = finding
  return {
    finding: key,
    check,
    severity,
    state,
    date,
    amount: amount === undefined ? '' : formatCents(amount),
    what: said[language],
    evidence: evidence.length + more,
    reason,
  }
}

/** The checks of some ids, or all. Refuses `check-unknown`. */
export function checksMeant(named: readonly string[]): Result<readonly ReviewCheck[]> {
  if (named.length === 0) return ok(reviewChecks)
  return all(
    named.map((id): Result<ReviewCheck> => {
      const found = checkNamed(id)
      return found === undefined
        ? refuse('check-unknown', { check: id, known: near(id) }, 'check')
        : ok(found)
    }),
  )
}

/** The checks that share a word with a name, or the first few. */
function near(id: string): string {
  const asked = id.toLowerCase().split(/[^a-z]+/)
  const alike = reviewChecks.filter((each) => each.id.split('-').some((word) => asked.includes(word)))
  return (alike.length === 0 ? reviewChecks : alike)
    .slice(0, 6)
    .map((each) => each.id)
    .join(', ')
}
