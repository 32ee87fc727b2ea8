import { isSame } from '../acts/undo-state.ts'
import type { BankRule, RuleShare } from '../daybook/bank-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { formatCents } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'
import { isPercent, sharedOut } from './share-out.ts'

/**
 * Sets a bank rule, new or in the place of one. Accounts may be named by their numbers; the rule keeps their
 * ids. Refuses `account-unknown`, `account-closed-already` is left to the entries; `rule-empty` for a rule
 * that fits every line, `rule-range` for amounts the wrong way round, `share-percent` for a percentage that
 * is none, `split-off` for shares that cannot make a whole, and `nothing-to-change`.
 */
export function planSetRule(
  chart: Chart,
  rule: BankRule,
  was: BankRule | undefined,
): Result<FactOf<'rule.set'>> {
  const refusals: Refusal[] = []
  const idOf = (code: string, at: string): string => {
    const account = findAccount(chart, code)
    if (account === undefined) refusals.push(refusal('account-unknown', { account: code }, at))
    return account?.id ?? code
  }
  const { account, least, most, texts, direction, outcome } = rule
  const isEmpty = texts.length === 0 && least === undefined && most === undefined
  if (isEmpty && direction === undefined && account === undefined) {
    refusals.push(refusal('rule-empty', { rule: rule.name }, 'contains'))
  }
  if (least !== undefined && most !== undefined && least > most) {
    const names = { least: formatCents(least), most: formatCents(most) }
    refusals.push(refusal('rule-range', names, 'least'))
  }
  const set: BankRule = {
    ...rule,
    ...(account === undefined ? {} : { account: idOf(account, 'account') }),
    outcome: withIds(outcome, idOf),
  }
  if (outcome.kind === 'code') refusals.push(...shareRefusals(outcome.shares))
  if (refusals.length === 0 && was !== undefined && isSame(set, was)) {
    refusals.push(refusal('nothing-to-change', { what: `${was.id} ${was.name}` }))
  }
  if (refusals.length > 0) return refused(refusals)
  return ok({ kind: 'rule.set', v: 1, rule: set, ...(was === undefined ? {} : { was }) })
}

function withIds(
  outcome: BankRule['outcome'],
  idOf: (code: string, at: string) => string,
): BankRule['outcome'] {
  switch (outcome.kind) {
    case 'code':
      return {
        ...outcome,
        shares: outcome.shares.map((share) => ({ ...share, account: idOf(share.account, 'share') })),
      }
    case 'transfer':
      return { ...outcome, account: idOf(outcome.account, 'transfer') }
    case 'exclude':
      return outcome
  }
}

/** What is wrong with shares whatever the amount; a rule with fixed amounts is tried on a large line. */
export function shareRefusals(shares: readonly RuleShare[]): readonly Refusal[] {
  const unfit = shares.filter(({ percent }) => percent !== undefined && !isPercent(percent))
  if (unfit.length > 0) {
    return unfit.map(({ percent = '' }) => refusal('share-percent', { percent }, 'share'))
  }
  const isFixed = shares.every(({ amount }) => amount !== undefined)
  if (isFixed && shares.length > 0) return []
  const hasFixed = shares.some(({ amount }) => amount !== undefined)
  const tried = sharedOut(hasFixed ? 10_000_000_000n : 10_000n, shares)
  return tried.ok ? [] : tried.refusals
}
