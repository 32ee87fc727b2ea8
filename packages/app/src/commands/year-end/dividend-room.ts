import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { poolOut, poolsOut } from '../../owners/pools-out.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'

/** Shows what may be declared as eligible and as capital dividends on a day, with both continuities. */
export const dividendRoom = command({
  name: 'dividend.room',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the room for dividends', fr: 'Montrer ce qui peut être déclaré' },
  input: z.strictObject({
    on: day.optional().meta({ description: 'the day on which a dividend is payable; today when left out' }),
  }),
  output: z.strictObject({ on: z.string(), grip: z.strictObject(poolOut), cda: z.strictObject(poolOut) }),
  run: async (ctx, { on = ctx.today }) =>
    ok({ on, grip: await poolsOut(ctx, 'grip', on), cda: await poolsOut(ctx, 'cda', on) }),
})
