import { type ReplayedLine, replayRule } from '@daybook/core/bank/replay-rule.ts'
import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { accountsWithLines, codedOfAccount } from '../store/queries-lines.ts'
import { codingBooks } from './coding-books.ts'
import { pastOf } from './load-lines.ts'
import { bankRules } from './load-proposals.ts'

/** Over which days a rule is replayed, both included. */
export type ReplaySpan = { readonly from: CivilDate; readonly through: CivilDate }

/** How many months back a rule is replayed unless somebody says otherwise. */
const usualMonths = 24

/** The last two years through a day. */
export function usualSpan(today: CivilDate): ReplaySpan {
  return { from: addMonths(today, -usualMonths), through: today }
}

/** What a rule would have done with the coded lines of some days: see `replayRule`. */
export async function replay(
  view: View,
  rule: BankRule,
  { from, through }: ReplaySpan,
): Promise<readonly ReplayedLine[]> {
  const { reader } = view
  const accounts = rule.account === undefined ? await reader.read(accountsWithLines) : [rule.account]
  const past = []
  for (const account of accounts) {
    past.push(...(await reader.read(codedOfAccount, account, from, through)).map(pastOf))
  }
  const books = await codingBooks(
    view,
    past.map(({ date }) => date),
  )
  return replayRule(books, rule, await bankRules(reader), past)
}

/** A replayed line as it is shown. */
export function replayedOutOf({ line, was, would, isContradicted }: ReplayedLine) {
  const { id, date, amount, text, number } = line
  return {
    ...{ line: id, date, text, was, would },
    amount: formatCents(amount),
    entry: entryName(number),
    contradicts: isContradicted,
  }
}

/** The rule of an id or a name. Refuses `rule-unknown`. */
export async function ruleNamed({ reader }: View, named: string): Promise<Result<BankRule>> {
  const rules = await bankRules(reader)
  const wanted = folded(named)
  const found =
    rules.find(({ id }) => id.toLowerCase() === named.toLowerCase()) ??
    rules.find(({ name }) => folded(name) === wanted)
  if (found !== undefined) return ok(found)
  const known = rules.map(({ id, name }) => `${id} ${name}`)
  const list = known.length > 12 ? [...known.slice(0, 12), '…'] : known
  return refuse('rule-unknown', { rule: named, known: list.length === 0 ? '-' : list.join(', ') }, 'rule')
}
