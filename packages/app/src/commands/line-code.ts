import { lineEntry } from '@daybook/core/bank/import-statement.ts'
import { ok, type Refused, refuse } from '@daybook/core/kit/result.ts'
import { type Account, findAccount } from '@daybook/core/ledger/chart.ts'
import { entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import { checkedEntry } from '@daybook/core/ledger/post-entry.ts'
import { z } from 'zod'
import { record } from '../record.ts'
import { bankLine } from '../store/queries-bank.ts'
import { actOf, command } from './command.ts'
import { lineFields, postingsFrom } from './entry-lines.ts'
import { accountCode, text, words } from './fields.ts'

/** Codes a bank line: posts its entry against one account, or split over several. */
export const lineCode = command({
  name: 'line.code',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Code a bank line', fr: 'Coder une ligne bancaire' },
  line: { words: ['account', 'line'] },
  input: z.strictObject({
    account: accountCode.meta({ description: 'the bank account' }),
    line: words.meta({ description: 'the line, as line.list shows it' }),
    to: accountCode.optional().meta({ description: 'the account of the other side' }),
    memo: text.optional().meta({ description: 'the bank’s own words when left out' }),
    payee: words.optional(),
    ...lineFields,
  }),
  output: z.strictObject({ entry: z.string(), repeated: z.boolean() }),
  run: async (ctx, input) => {
    const recorded = await record(
      ctx.book,
      actOf(ctx, 'line.code', input),
      async ({ chart, head, reader, profile }) => {
        const account = findAccount(chart, input.account)
        if (account === undefined) return refuse('account-unknown', { account: input.account }, 'account')
        const foreign = foreignAccount(account, profile.currency)
        if (foreign !== undefined) return foreign
        const [row] = await reader.read(bankLine, account.id, input.line)
        if (row === undefined) return refuse('line-unknown', { line: input.line })
        if (row.number !== undefined)
          return refuse('line-coded', { line: row.text, entry: entryName(row.number) })
        const others: readonly Posting[] = [
          ...(input.to === undefined ? [] : [{ account: input.to, amount: -row.amount }]),
          ...postingsFrom(input),
        ]
        const entry = lineEntry(account, row, others, head.entries + 1)
        const worded = {
          ...entry,
          ...(input.memo === undefined ? {} : { memo: input.memo }),
          ...(input.payee === undefined ? {} : { payee: input.payee }),
        }
        const checked = checkedEntry(chart, head, worded)
        if (!checked.ok) return checked
        return ok({
          facts: [
            { fact: { kind: 'entry.posted', v: 1, entry: checked.value } },
            {
              fact: {
                kind: 'line.matched',
                v: 1,
                account: account.id,
                line: row.id,
                number: checked.value.number,
              },
            },
          ],
        })
      },
    )
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const entry = first?.fact.kind === 'entry.posted' ? entryName(first.fact.entry.number) : ''
    return ok({ entry, repeated: recorded.value.repeated })
  },
})

/**
 * The refusal of an account in another currency: a bank line of it says no amount in the currency of the
 * books.
 */
export function foreignAccount({ code, currency }: Account, base: string): Refused | undefined {
  if (currency === undefined || currency === base) return undefined
  return refuse('line-foreign', { account: code, currency })
}
