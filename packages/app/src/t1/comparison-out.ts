import { bestSplit } from '@daybook/canada/t1/best-split.ts'
import type { Household } from '@daybook/canada/t1/t1-facts.ts'
import { lineLabel } from '@daybook/canada/t1/t1-line.ts'
import { whatIf } from '@daybook/canada/t1/what-if.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { amountOut } from '../commands/fields.ts'

/** What a change of answers changes, line by line, on the way out. */
export const comparisonOut = {
  gain: amountOut.meta({ description: 'less to pay, or more refunded, by the change' }),
  changes: z.array(
    z.strictObject({
      who: z.enum(['taxpayer', 'spouse']),
      line: z.string(),
      label: z.string(),
      before: amountOut,
      after: amountOut,
    }),
  ),
} as const

/** The best pension split on the way out. */
export const splitOut = z.strictObject({
  from: z.enum(['taxpayer', 'spouse']),
  amount: amountOut,
  owed: amountOut,
  now: amountOut,
})

/** A comparison as an answer. */
export type ComparisonOut = z.input<z.ZodObject<typeof comparisonOut>>

/** A best pension split as an answer. */
export type SplitOut = z.input<typeof splitOut>

/** Compares two households: the lines that differ and what the change is worth. Refuses as `whatIf` does. */
export function comparisonOf(before: Household, after: Household, language: Language): Result<ComparisonOut> {
  const found = whatIf(before, after)
  if (!found.ok) return found
  return ok({
    gain: formatCents(found.value.gain),
    changes: found.value.changes.map(({ who, line, before: was, after: then }) => ({
      who,
      line: /^\d/.test(line) ? line : '',
      label: lineLabel(line)[language],
      before: formatCents(was),
      after: formatCents(then),
    })),
  })
}

/** The split by which a couple owes least; nothing is changed by it. Refuses as `bestSplit` does. */
export function splitOf(household: Household): Result<SplitOut> {
  const looked = bestSplit(household)
  if (!looked.ok) return looked
  const { best, asAnswered } = looked.value
  return ok({
    from: best.from,
    amount: formatCents(best.amount),
    owed: formatCents(best.owed),
    now: formatCents(asAnswered),
  })
}

/** A best split in one sentence. */
export function splitText({ from, amount, owed, now }: SplitOut, language: Language): string {
  const say = (en: string, fr: string): string => (language === 'fr' ? fr : en)
  // What is refunded stands as a negative amount.
  const result = (text: string): string =>
    text.startsWith('-')
      ? say(`a refund of ${text.slice(1)}`, `un remboursement de ${text.slice(1)}`)
      : say(`${text} to pay`, `${text} à payer`)
  const who = from === 'spouse' ? say('the spouse’s', 'du conjoint') : say('the person’s', 'de la personne')
  const [then, before] = [result(owed), result(now)]
  return say(
    `Best split: ${amount} of ${who} pension; together ${then} instead of ${before}.`,
    `Meilleur fractionnement : ${amount} de la pension ${who}; ensemble ${then} au lieu de ${before}.`,
  )
}
