import { fits, ruleFor, rulesInOrder } from '@daybook/core/bank/apply-rule.ts'
import { planSetRule } from '@daybook/core/bank/plan-rule.ts'
import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { bankRules } from '../../bank/load-proposals.ts'
import { replay, replayedOutOf, usualSpan } from '../../bank/replay.ts'
import { inView, type View } from '../../book.ts'
import { accountsWithLines, openLines } from '../../store/queries-lines.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { replayedOut, ruleOut, ruleOutOf } from './rule-fields.ts'
import { ruleFields, ruleGiven } from './rule-given.ts'

/** How many lines are listed at most; all are counted. */
const mostListed = 50

/** Tries a bank rule without setting it: on the lines that wait, and on those coded before. */
export const ruleTry = command({
  name: 'rule.try',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Try a bank rule without setting it', fr: 'Essayer une règle bancaire sans la définir' },
  line: { words: ['name'] },
  input: z.strictObject(ruleFields),
  output: z.strictObject({
    ...ruleOut,
    waiting: z.number().meta({ description: 'how many lines wait that it would speak for' }),
    changes: z
      .number()
      .meta({ description: 'coded lines of the last two years that it would have spoken for' }),
    contradicts: z.number().meta({ description: 'how many of them were coded otherwise' }),
    lines: z.array(
      z.strictObject({
        account: z.string(),
        line: z.string(),
        date: z.string(),
        text: z.string(),
        amount: amountOut,
      }),
    ),
    past: z.array(replayedOut),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const given = await ruleGiven(view, input, ctx.today)
      if (!given.ok) return given
      const planned = planSetRule(view.chart, given.value.rule, undefined)
      if (!planned.ok) return planned
      const { rule } = planned.value
      const waiting = await waitingFor(view, rule)
      const past = await replay(view, rule, usualSpan(ctx.today))
      const against = past.filter((each) => each.isContradicted)
      return ok({
        ...ruleOutOf(view.chart, rule, ctx.language),
        waiting: waiting.length,
        changes: past.length,
        contradicts: against.length,
        lines: waiting.slice(0, mostListed).map(({ account, id, date, text, left }) => ({
          account: findAccount(view.chart, account)?.code ?? account,
          line: id,
          date,
          text,
          amount: formatCents(left),
        })),
        past: (against.length > 0 ? against : past).slice(-mostListed).map(replayedOutOf),
      })
    }),
})

/** The open lines that a rule would speak for: it fits them, and no rule before it does. */
async function waitingFor({ reader }: View, rule: BankRule) {
  const tried = { ...rule, isOn: true }
  const others = (await bankRules(reader)).filter(({ id }) => id !== rule.id)
  const ordered = rulesInOrder([...others, tried])
  const accounts = rule.account === undefined ? await reader.read(accountsWithLines) : [rule.account]
  const found = []
  for (const account of accounts) {
    const lines = (await reader.read(openLines, account)).map((each) => ({ ...each, amount: each.left }))
    found.push(...lines.filter((each) => fits(tried, each) && ruleFor(ordered, each) === tried))
  }
  return found
}
