import type { Schedule } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName, type Chart } from '@daybook/core/ledger/chart.ts'
import { scheduleParts, scheduleRemaining } from '@daybook/core/ledger/schedule.ts'
import { scheduledAccounts } from '@daybook/core/ledger/schedule-proof.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { balancesOfAll } from '../../ledger/load-account.ts'
import { schedulesOf } from '../../ledger/load-cards.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

const listed = z.strictObject({
  schedule: z.string(),
  kind: z.enum(['prepaid', 'deferral']),
  from: z.string(),
  to: z.string(),
  amount: amountOut,
  posted: amountOut,
  remaining: amountOut,
  parts: z.string().meta({ description: 'parts posted of all: 3/12' }),
  next: z.string().meta({ description: 'the day of the next part; empty when all are posted' }),
})

/** Lists the schedules, what remains of each, and the proof against the balances of their accounts. */
export const scheduleList = command({
  name: 'schedule.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the schedules', fr: 'Lister les échéanciers' },
  input: z.strictObject({
    all: z.boolean().default(false).meta({ description: 'finished ones too' }),
  }),
  output: z.strictObject({
    schedules: z.array(listed),
    accounts: z.array(
      z.strictObject({
        account: z.string(),
        name: z.string(),
        remaining: amountOut,
        balance: amountOut,
        unscheduled: amountOut.meta({ description: 'the part of the balance that no schedule explains' }),
        holds: z.boolean().meta({ description: 'the schedules explain the whole balance' }),
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ chart, reader }) => {
      const schedules = await schedulesOf(reader)
      const shown = schedules.filter(({ posted, months }) => input.all || posted < months)
      const accounts = scheduledAccounts(chart, schedules, await balancesOfAll(reader))
      return ok({
        schedules: shown.map((each) => listedOf(chart, each)),
        accounts: accounts.map(({ account, remaining, balance, unscheduled }) => ({
          account: account.code,
          name: accountName(account, ctx.language),
          remaining: formatCents(remaining),
          balance: formatCents(balance),
          unscheduled: formatCents(unscheduled),
          holds: unscheduled === 0n,
        })),
      })
    }),
})

function listedOf(chart: Chart, schedule: Schedule): z.input<typeof listed> {
  const { name, kind, from, to, amount, posted, months } = schedule
  const remaining = scheduleRemaining(schedule)
  return {
    schedule: name,
    kind,
    from: chart.get(from)?.code ?? from,
    to: chart.get(to)?.code ?? to,
    amount: formatCents(amount),
    posted: formatCents(amount - remaining),
    remaining: formatCents(remaining),
    parts: `${posted}/${months}`,
    next: scheduleParts(schedule)[posted]?.date ?? '',
  }
}
