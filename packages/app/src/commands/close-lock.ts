import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { planLock } from '@daybook/core/ledger/lock-period.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { closePeriod } from '../close/close-period.ts'
import { type ClosePeriod, isOpenRow } from '../close/close-row.ts'
import { listClose } from '../close/list-close.ts'
import { record } from '../record.ts'
import { periodInput } from './close-fields.ts'
import { actOf, command } from './command.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'
import { reason } from './period-fields.ts'

const input = z.strictObject({
  ...periodInput,
  insist: z.boolean().default(false).meta({ description: 'although rows are open; say why in the reason' }),
  reason: reason.optional(),
})

/** Locks the books through a period once every row of its close is ticked. */
export const closeLock = command({
  name: 'close.lock',
  effect: 'write',
  role: 'owner',
  title: { en: 'Lock a period that is closed', fr: 'Verrouiller une période close' },
  line: { words: ['through'] },
  input,
  output: z.strictObject({
    lockedThrough: z.string(),
    reason: z.string(),
    insisted: z.boolean(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    let isInsisted = false
    const recorded = await record(ctx.book, actOf(ctx, 'close.lock', given), async (view) => {
      const period = await closePeriod(view, { ...given, today: ctx.today })
      if (!period.ok) return period
      const why = await whyLocked(view, period.value, given)
      if (!why.ok) return why
      isInsisted = why.value.isInsisted
      const planned = planLock(view.head, { through: period.value.through, reason: why.value.reason })
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const locked = first?.fact.kind === 'period.locked' ? first.fact : undefined
    return ok({
      lockedThrough: locked?.through ?? '',
      reason: locked?.reason ?? '',
      insisted: isInsisted,
      ...outcomeOf(recorded.value),
    })
  },
})

/** Why the period is locked, with its open rows where somebody insists. Refuses `close-rows-open`. */
async function whyLocked(
  view: View,
  period: ClosePeriod,
  { insist, reason: given }: z.output<typeof input>,
): Promise<Result<{ readonly reason: string; readonly isInsisted: boolean }>> {
  const { through, today } = period
  if (through >= today) return refuse('period-not-over', { through, today }, 'through')
  const open = (await listClose(view, period)).filter(isOpenRow).map(({ row }) => row)
  const isFrench = view.profile.language === 'fr'
  const usual = isFrench ? `Clôture du ${through}` : `Close of ${through}`
  if (open.length === 0) return ok({ reason: given ?? usual, isInsisted: false })
  const rows = open.join(', ')
  if (!insist || given === undefined)
    return refuse('close-rows-open', { through, count: String(open.length), rows }, 'through')
  return ok({
    reason: `${given} (${isFrench ? 'ouvertes' : 'open'}: ${rows})`.slice(0, 500),
    isInsisted: true,
  })
}
