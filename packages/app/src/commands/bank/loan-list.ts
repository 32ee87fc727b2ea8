import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { byCode } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { loanStates } from '../../ledger/load-cash.ts'
import { owedAndLedger } from '../../reports/loan-schedule.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'
import { loanOut, loanOutOf } from './loan-fields.ts'

/** Lists the loans, and the proof that their schedules owe what the books say. */
export const loanList = command({
  name: 'loan.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the loans', fr: 'Lister les emprunts' },
  input: z.strictObject({
    all: z.boolean().default(false).meta({ description: 'closed ones too' }),
    on: day.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({
    loans: z.array(z.strictObject(loanOut)),
    accounts: z.array(
      z.strictObject({
        account: z.string(),
        owed: amountOut.meta({ description: 'by the schedules of its loans' }),
        balance: amountOut.meta({ description: 'by the books' }),
        holds: z.boolean().meta({ description: 'both are the same' }),
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const on = input.on ?? ctx.today
      const states = await loanStates(view.reader)
      const accounts = [...new Set(states.map(({ loan }) => loan.account))]
        .flatMap((id) => view.chart.get(id) ?? [])
        .sort(byCode)
      const proofs = []
      for (const { id, code } of accounts) {
        const { owed, ledger } = await owedAndLedger(view, id, on)
        proofs.push({
          account: code,
          owed: formatCents(owed),
          balance: formatCents(ledger),
          holds: owed === ledger,
        })
      }
      const shown = states.filter(({ loan }) => input.all || loan.closedOn === undefined)
      return ok({ loans: shown.map((state) => loanOutOf(state, view.chart, on)), accounts: proofs })
    }),
})
