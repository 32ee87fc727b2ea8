import { formatCents } from '@daybook/core/kit/cents.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Account, byCode } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { balancesOfAll } from '../../ledger/load-account.ts'
import { command } from '../command.ts'
import { text } from '../fields.ts'
import { accountOut, accountShort, accountType } from './account-fields.ts'

/** Lists the accounts, by number, with their balances over all days. */
export const accountList = command({
  name: 'account.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the accounts', fr: 'Lister les comptes' },
  line: { words: ['text'] },
  input: z.strictObject({
    text: text.optional().meta({ description: 'part of a number, a name in either language, or a role' }),
    type: accountType.optional(),
    closed: z.boolean().default(false).meta({ description: 'closed accounts too' }),
  }),
  output: z.array(z.strictObject({ ...accountOut, debit: z.string(), credit: z.string() })),
  run: (ctx, input) =>
    inView(ctx.book, async ({ chart, reader }) => {
      const balances = await balancesOfAll(reader)
      const sought = folded(input.text ?? '')
      const found = [...chart.values()]
        .filter((each) => input.closed || each.closedOn === undefined)
        .filter((each) => input.type === undefined || each.type === input.type)
        .filter((each) => sought === '' || isNamedSo(each, sought))
        .sort(byCode)
      return ok(
        found.map((account) => {
          const balance = balances.get(account.id) ?? 0n
          return {
            ...accountShort(account, ctx.language),
            debit: balance > 0n ? formatCents(balance) : '',
            credit: balance < 0n ? formatCents(-balance) : '',
          }
        }),
      )
    }),
})

function isNamedSo({ code, name, role = '' }: Account, sought: string): boolean {
  return [code, name.en, name.fr, role].some((each) => folded(each).includes(sought))
}
