import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { accountCoded, questionOf } from '../../bank/load-lines.ts'
import { inView } from '../../book.ts'
import { type BankLineRow, bankLines, tiesOfAccount } from '../../store/queries-bank.ts'
import { command } from '../command.ts'
import { accountCode, amountOut, words } from '../fields.ts'

const states = ['all', 'open', 'matched', 'excluded', 'asked'] as const

/** Lists the bank lines of an account. */
export const lineList = command({
  name: 'line.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the bank lines of an account', fr: 'Lister les lignes bancaires d’un compte' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    open: z.boolean().default(false).meta({ description: 'only those not yet coded' }),
    state: z
      .enum(states)
      .default('all')
      .meta({ description: 'only those of one state; asked: with a question that nobody answered' }),
    statement: words.optional().meta({ description: 'only those of one statement: S607' }),
  }),
  output: z.array(
    z.strictObject({
      line: z.string(),
      statement: z.string(),
      date: z.string(),
      amount: amountOut,
      text: z.string(),
      entry: z.string().optional(),
      state: z.enum(['open', 'matched', 'excluded', 'asked']),
      left: amountOut.optional().meta({ description: 'what no entry is tied to, where it is tied in part' }),
      note: z.string().optional().meta({ description: 'why it is left out, or what was asked and answered' }),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const account = accountCoded(chart, input.account)
      if (!account.ok) return account
      const rows = await reader.read(bankLines, account.value.id)
      const tied = new Map<string, bigint>()
      for (const { line, amount } of await reader.read(tiesOfAccount, account.value.id)) {
        tied.set(line, (tied.get(line) ?? 0n) + amount)
      }
      return ok(
        rows
          .filter((row) => input.statement === undefined || row.statement === input.statement)
          .map((row) => ({
            row,
            state: stateOf(row, tied.get(row.id)),
            left: row.amount - (tied.get(row.id) ?? 0n),
          }))
          .filter(({ state }) => input.state === 'all' || isIn(state, input.state))
          .filter(({ state }) => !input.open || isIn(state, 'open'))
          .map(({ row, state, left }) => {
            const { id, statement, date, amount, text, number } = row
            const note = noteOf(row)
            return {
              line: id,
              statement,
              date,
              amount: formatCents(amount),
              text,
              ...(number === undefined ? {} : { entry: entryName(number) }),
              state,
              ...(number !== undefined && left !== 0n ? { left: formatCents(left) } : {}),
              ...(note === undefined ? {} : { note }),
            }
          }),
      )
    }),
})

type State = 'open' | 'matched' | 'excluded' | 'asked'

function stateOf({ amount, excluded, question }: BankLineRow, tied: bigint | undefined): State {
  if (excluded !== undefined) return 'excluded'
  if (tied !== undefined && tied === amount) return 'matched'
  const asked = questionOf(question)
  return asked !== undefined && asked.answer === undefined ? 'asked' : 'open'
}

/** A line that somebody was asked about is open, too. */
function isIn(state: State, wanted: State): boolean {
  return state === wanted || (wanted === 'open' && state === 'asked')
}

function noteOf({ excluded, question }: BankLineRow): string | undefined {
  if (excluded !== undefined) return excluded
  const asked = questionOf(question)
  if (asked === undefined) return undefined
  return asked.answer === undefined ? asked.question : `${asked.question} ${asked.answer}`
}
