import { scheduleOneLineNamed } from '@daybook/canada/t2/schedule-1-lines.ts'
import { notesChecklist } from '@daybook/canada/t2/schedule-141.ts'
import type { CcaClassGiven, CorporateReturn } from '@daybook/core/daybook/owner-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { givenForT2, isNothingGiven } from '../../owners/load-owners.ts'
import { record } from '../../record.ts'
import { t2Year } from '../../t2/load-t2.ts'
import { actOf, command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { answersGiven, classesGiven, linesGiven, t2YearInput } from './t2-fields.ts'

const input = z.strictObject({
  year: t2YearInput,
  line: linesGiven,
  answer: answersGiven,
  ...classesGiven,
  empty: z
    .array(words)
    .default([])
    .meta({ description: 'a class of which nothing is left at the end of the year' }),
  net: z
    .array(z.enum(['shareholder', 'related']))
    .default([])
    .meta({ description: 'accounts with a right of set-off against one party, shown as one balance' }),
  reset: z.boolean().default(false).meta({ description: 'forget what was given before' }),
})

/** Gives what books cannot tell for a T2: lines of Schedule 1, classes of Schedule 8, the notes checklist. */
export const t2Prepare = command({
  name: 't2.prepare',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Give what a T2 needs besides the books', fr: 'Donner ce qu’il faut à la T2 hors des livres' },
  input,
  output: z.strictObject({
    year: z.string(),
    lines: z.array(z.strictObject({ line: z.string(), amount: amountOut })),
    classes: z.array(z.strictObject({ class: z.string(), opening: amountOut })),
    answers: z.array(z.strictObject({ line: z.string(), answer: z.string() })),
    ...outcomeFields,
  }),
  run: async (ctx, typed) => {
    const recorded = await record(ctx.book, actOf(ctx, 't2.prepare', typed), async (view) => {
      const planned = await givenBy(view, typed, ctx.today)
      if (!planned.ok) return planned
      const { given, was } = planned.value
      const before = isNothingGiven(was) ? {} : { was }
      return ok({ facts: [{ fact: { kind: 't2.set' as const, v: 1 as const, given, ...before } }] })
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    const given = fact?.kind === 't2.set' ? fact.given : undefined
    return ok({
      year: given?.id ?? '',
      lines: (given?.lines ?? []).map(({ line, amount }) => ({ line, amount: formatCents(amount) })),
      classes: (given?.classes ?? []).map((each) => ({
        class: each.class,
        opening: formatCents(each.opening),
      })),
      answers: [...(given?.answers ?? [])],
      ...outcomeOf(recorded.value),
    })
  },
})

type Typed = z.output<typeof input>

/**
 * What is given from now on, and what was given before. Refuses lines and answers that the schedules have
 * not.
 */
async function givenBy(
  view: View,
  typed: Typed,
  today: string,
): Promise<Result<{ readonly given: CorporateReturn; readonly was: CorporateReturn }>> {
  const { through } = t2Year(view, { today, ...(typed.year === undefined ? {} : { year: typed.year }) })
  const was = await givenForT2(view, through)
  const from: CorporateReturn = typed.reset
    ? { id: through, lines: [], classes: [], answers: [], netted: [], pools: was.pools ?? [] }
    : was
  const lines = later(from.lines, typed.line).filter(({ amount }) => amount !== 0n)
  const answers = later(from.answers, typed.answer).filter(({ answer }) => answer !== '')
  const netted = typed.net.length > 0 ? [...new Set(typed.net)] : from.netted
  const checklist = notesChecklist(new Map(answers.map(({ line, answer }) => [line, answer])))
  const unknown = lines
    .filter(({ line }) => scheduleOneLineNamed(line) === undefined)
    .map(({ line }) => refusal('t2-line-unknown', { line, where: '--line' }, 'line'))
  const refusals = [...unknown, ...(checklist.ok ? [] : checklist.refusals)]
  if (refusals.length > 0) return refused(refusals)
  const { pools = [] } = from
  const more = pools.length === 0 ? {} : { pools }
  return ok({ given: { id: through, lines, classes: classesOf(from, typed), answers, netted, ...more }, was })
}

/** Records by line, the later one in place of the earlier, in the order of the lines. */
function later<T extends { readonly line: string }>(before: readonly T[], now: readonly T[]): readonly T[] {
  const byLine = new Map([...before, ...now].map((each) => [each.line, each]))
  return [...byLine.values()].sort((left, right) => (left.line < right.line ? -1 : 1))
}

/** The classes with what was typed of them; typed additions and disposals take the place of earlier ones. */
function classesOf(from: CorporateReturn, typed: Typed): readonly CcaClassGiven[] {
  const names = [
    ...from.classes,
    ...typed.opening,
    ...typed.addition,
    ...typed.disposal,
    ...typed.claim,
    ...typed.empty.map((name) => ({ class: name })),
  ].map((each) => each.class)
  return [...new Set(names)].map((name): CcaClassGiven => {
    const was = from.classes.find((each) => each.class === name)
    const of = <T extends { readonly class: string }>(list: readonly T[]) =>
      list.filter((each) => each.class === name)
    const additions = of(typed.addition).map(({ date, amount }) => ({ date, amount }))
    const disposals = of(typed.disposal).map(({ date, amount, cost }) => ({ date, amount, cost }))
    const claim = of(typed.claim).at(-1)?.amount ?? was?.claim?.amount
    return {
      class: name,
      opening: of(typed.opening).at(-1)?.amount ?? was?.opening ?? 0n,
      additions: additions.length > 0 ? additions : (was?.additions ?? []),
      disposals: disposals.length > 0 ? disposals : (was?.disposals ?? []),
      ...(claim === undefined ? {} : { claim: { amount: claim } }),
      hasAssets: typed.empty.includes(name) ? false : (was?.hasAssets ?? true),
    }
  })
}
