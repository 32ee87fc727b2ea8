import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { planLock } from '@daybook/core/ledger/lock-period.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { closePeriod } from '../../close/close-period.ts'
import { type ClosePeriod, isOpenRow } from '../../close/close-row.ts'
import { listCloseWith } from '../../close/list-close.ts'
import { record } from '../../record.ts'
import { actOf, command, mayGoOn, type World } from '../command.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { periodInput } from './close-fields.ts'

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
    const recorded = await record(ctx.book, actOf(ctx, 'close.lock', given), async (view) => {
      const period = await closePeriod(view, { ...given, today: ctx.today })
      if (!period.ok) return period
      const why = await whyLocked(ctx, view, period.value, given)
      if (!why.ok) return why
      const planned = planLock(view.head, { through: period.value.through, reason: why.value.reason })
      const tells = { isInsisted: why.value.isInsisted }
      return planned.ok ? ok({ facts: [{ fact: planned.value }], tells }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const locked = first?.fact.kind === 'period.locked' ? first.fact : undefined
    return ok({
      lockedThrough: locked?.through ?? '',
      reason: locked?.reason ?? '',
      insisted: recorded.value.tells?.isInsisted ?? false,
      ...outcomeOf(recorded.value),
    })
  },
})

/** Why the period is locked, with its open rows where somebody insists. Refuses `close-rows-open`. */
async function whyLocked(
  world: World,
  view: View,
  period: ClosePeriod,
  { insist, reason: given }: z.output<typeof input>,
): Promise<Result<{ readonly reason: string; readonly isInsisted: boolean }>> {
  const { through, today } = period
  if (through >= today) return refuse('period-not-over', { through, today }, 'through')
  const rows = await listCloseWith(view, period, (done, of) => mayGoOn(world, done, of))
  if (!rows.ok) return rows
  const open = rows.value.filter(isOpenRow).map(({ row }) => row)
  const isFrench = view.profile.language === 'fr'
  const usual = isFrench ? `Clôture du ${through}` : `Close of ${through}`
  if (open.length === 0) return ok({ reason: given ?? usual, isInsisted: false })
  const named = open.join(', ')
  if (!insist || given === undefined)
    return refuse('close-rows-open', { through, count: String(open.length), rows: named }, 'through')
  return ok({
    reason: `${given} (${isFrench ? 'ouvertes' : 'open'}: ${named})`.slice(0, 500),
    isInsisted: true,
  })
}
