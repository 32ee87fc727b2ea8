import type { CorporateReturn, PoolMovement } from '@daybook/core/daybook/owner-facts.ts'
import { fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { givenForT2, isNothingGiven } from '../../owners/load-owners.ts'
import { poolName, poolOut, poolsOut } from '../../owners/pools-out.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Records what came into a pool of dividends on a day; one record a day, a later one in its place. */
export const dividendPool = command({
  name: 'dividend.pool',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Record a pool of dividends', fr: 'Inscrire un compte de dividendes' },
  line: { words: ['pool'] },
  input: z.strictObject({
    pool: poolName,
    date: day
      .optional()
      .meta({ description: 'the day; for the GRIP the last of the tax year; today when left out' }),
    amount: amount
      .optional()
      .meta({ description: 'what came in; negative for what went out other than by dividends' }),
    what: words.optional().meta({ description: 'what it was: Schedule 53, half of a gain' }),
    remove: z.boolean().default(false).meta({ description: 'take back what was recorded on the day' }),
  }),
  output: z.strictObject({ ...poolOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const { pool, date = ctx.today, amount: came = 0n, what = '', remove } = input
    const recorded = await record(ctx.book, actOf(ctx, 'dividend.pool', input), async (view) => {
      const { through } = fiscalYearOf(date, view.profile.fiscalYearEnd)
      const was = await givenForT2(view, through)
      const { pools: before = [] } = was
      const others = before.filter((each) => each.pool !== pool || each.date !== date)
      if (remove ? others.length === before.length : came === 0n)
        return refuse('dividend-pool-nothing', { pool: pool.toUpperCase(), date }, 'amount')
      const now: PoolMovement = { pool, date, amount: came, what }
      const pools = remove ? others : [...others, now]
      const given: CorporateReturn = { ...was, pools }
      const more = isNothingGiven(was) ? {} : { was }
      return ok({ facts: [{ fact: { kind: 't2.set' as const, v: 1 as const, given, ...more } }] })
    })
    if (!recorded.ok) return recorded
    const shown = await poolsOut(ctx, pool, date)
    return ok({ ...shown, ...outcomeOf(recorded.value) })
  },
})
