import { waysOf } from '@daybook/canada/deadlines/deadline-choice.ts'
import { deadlineKinds, deadlineNames } from '@daybook/canada/deadlines/deadline-kind.ts'
import type { DeadlineRecord } from '@daybook/core/daybook/close-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { deadlineRecord } from '../../deadlines/load-deadline-records.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const input = z.strictObject({
  kind: z.enum(deadlineKinds),
  owed: z.enum(['yes', 'no']).default('yes').meta({ description: 'whether the books owe it' }),
  way: words.optional().meta({
    description:
      'what its day hangs on: monthly, quarterly, small-business, fiscal, corporations, mixed, farming, or the registry CA, BC, ON',
  }),
  date: day.optional().meta({ description: 'the day of the incorporation' }),
})

/** Says whether the books owe something that they cannot tell by themselves, and what its day hangs on. */
export const deadlineSet = command({
  name: 'deadline.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Say whether a deadline is owed', fr: 'Dire si une échéance s’applique' },
  line: { words: ['kind', 'owed'] },
  input,
  output: z.strictObject({ kind: z.string(), label: z.string(), owed: z.boolean(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'deadline.set', given), async ({ reader }) => {
      const deadline = choiceFrom(given)
      if (!deadline.ok) return deadline
      const was = await deadlineRecord(reader, deadline.value.id)
      const fact = {
        kind: 'deadline.set' as const,
        v: 1 as const,
        deadline: deadline.value,
        ...(was === undefined ? {} : { was }),
      }
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    return ok({
      kind: given.kind,
      label: deadlineNames[given.kind][ctx.language],
      owed: given.owed === 'yes',
      ...outcomeOf(recorded.value),
    })
  },
})

function choiceFrom({ kind, owed, way, date }: z.output<typeof input>): Result<DeadlineRecord> {
  const ways = waysOf[kind] ?? []
  const isOwed = owed === 'yes'
  const needsWay = kind === 'registry-return' && isOwed
  if ((way !== undefined && !ways.includes(way)) || (way === undefined && needsWay)) {
    const known = ways.length === 0 ? '-' : ways.join(', ')
    return refuse('deadline-way-wrong', { kind, way: way ?? '', known }, 'way')
  }
  if (needsWay && way !== 'ON' && date === undefined)
    return refuse('deadline-day-missing', { kind, way: way ?? '' }, 'date')
  return ok({
    id: `choice/${kind}`,
    kind: 'choice',
    what: kind,
    isOwed,
    ...(way === undefined ? {} : { way }),
    ...(date === undefined ? {} : { date }),
  })
}
