import { gst } from '@daybook/canada/sales-tax/rates.ts'
import { taxesNamed } from '@daybook/canada/sales-tax/tax-code.ts'
import type { BankRule, RuleOutcome, RuleText } from '@daybook/core/daybook/bank-facts.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { bankRules } from '../../bank/load-proposals.ts'
import type { View } from '../../book.ts'
import { accountCode, amount, words } from '../fields.ts'
import { codingFields, sharesGiven, wordsGiven } from './coding-fields.ts'

const wordsOf = (description: string) => z.array(words).default([]).meta({ description })

/** Conditions that can be dropped from a rule that has them. */
const droppable = ['account', 'direction', 'least', 'most'] as const

/** What is typed to say a rule: its name, its conditions, its outcome and its place. */
export const ruleFields = {
  name: words.meta({ description: 'what people call it; an id (R12) changes that rule' }),
  rename: words.optional().meta({ description: 'its new name' }),
  contains: wordsOf('the bank’s text contains these words; as often as needed'),
  begins: wordsOf('the bank’s text begins so'),
  ends: wordsOf('the bank’s text ends so'),
  equals: wordsOf('the bank’s text is just this'),
  lacks: wordsOf('the bank’s text does not contain these words'),
  any: z.boolean().default(false).meta({ description: 'one of the texts is enough' }),
  account: accountCode.optional().meta({ description: 'only lines of this bank account' }),
  direction: z.enum(['in', 'out']).optional().meta({ description: 'only money in, or only money out' }),
  least: amount.optional().meta({ description: 'only amounts of at least so much, without sign' }),
  most: amount.optional().meta({ description: 'only amounts of at most so much, without sign' }),
  ...codingFields,
  transfer: accountCode.optional().meta({ description: 'post it as a transfer with this own account' }),
  exclude: words.optional().meta({ description: 'leave the line out, for this reason' }),
  rank: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .meta({ description: 'its place among the rules: the first that fits speaks' }),
  clear: z
    .array(z.enum(droppable))
    .default([])
    .meta({ description: 'drop this condition; as often as needed' }),
}

/** A rule as it was typed. */
export type RuleInput = z.output<z.ZodObject<typeof ruleFields>> & { readonly off?: boolean }

/** A rule that was typed, and the one in whose place it would stand. */
export type GivenRule = { readonly rule: BankRule; readonly was?: BankRule }

/**
 * The rule that was typed, new or in the place of the one of its name. Refuses `rule-no-outcome`, and the
 * taxes that there are not.
 */
export async function ruleGiven(view: View, input: RuleInput, today: string): Promise<Result<GivenRule>> {
  const rules = await bankRules(view.reader)
  const was = rules.find(({ id, name }) => id === input.name || folded(name) === folded(input.name))
  const rule = ruleFrom(input, was, `R${view.head.seq + 1}`, nextRank(rules))
  if (!rule.ok) return rule
  const taxes = knownTaxes(rule.value, view.profile.province, today)
  if (!taxes.ok) return taxes
  return ok({ rule: rule.value, ...(was === undefined ? {} : { was }) })
}

/** Refuses the taxes of a rule that there are not, as of today or the last day that was looked up. */
function knownTaxes({ outcome }: BankRule, home: string, today: string): Result<unknown> {
  const on = today < gst.checkedThrough ? today : gst.checkedThrough
  const codes = outcome.kind === 'code' ? outcome.shares.flatMap(({ tax }) => tax ?? []) : []
  return all(codes.map((code) => taxesNamed(code, home, on)))
}

/** A new rule is asked after all others, with room between them. */
function nextRank(rules: readonly BankRule[]): number {
  return Math.max(0, ...rules.map(({ rank }) => rank)) + 10
}

/**
 * The rule that was typed. Of a rule that is there, what is not typed stays: no conditions at all keep those
 * that it has, and no outcome keeps its own. Refuses `rule-no-outcome`.
 */
function ruleFrom(input: RuleInput, was: BankRule | undefined, id: string, rank: number): Result<BankRule> {
  const outcome = outcomeGiven(input) ?? was?.outcome
  const name = input.rename ?? was?.name ?? input.name
  if (outcome === undefined || outcome === 'several') return refuse('rule-no-outcome', { rule: name })
  const texts = textsGiven(input)
  const kept = keptOf(was, input.clear)
  const { account = kept.account, direction = kept.direction } = input
  const { least = kept.least, most = kept.most } = input
  const anyText = texts.length === 0 ? was?.anyText === true : input.any
  return ok({
    id: was?.id ?? id,
    name,
    rank: input.rank ?? was?.rank ?? rank,
    isOn: input.off !== true,
    texts: texts.length === 0 ? (was?.texts ?? []) : texts,
    ...(anyText ? { anyText } : {}),
    ...(account === undefined ? {} : { account }),
    ...(direction === undefined ? {} : { direction }),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    outcome,
  })
}

/** The conditions of a rule that stay when they are not typed. */
function keptOf(
  was: BankRule | undefined,
  clear: RuleInput['clear'],
): Pick<BankRule, (typeof droppable)[number]> {
  const left = Object.entries(was ?? {}).filter(([name]) => !clear.some((each) => each === name))
  // What is left of a rule has the fields of a rule.
  return Object.fromEntries(left) as Partial<BankRule>
}

function textsGiven(input: RuleInput): readonly RuleText[] {
  const kinds = ['contains', 'begins', 'ends', 'equals', 'lacks'] as const
  return kinds.flatMap((is) => input[is].map((text) => ({ is, text })))
}

/** The outcome that was typed, if one was; `several` when more than one was. */
function outcomeGiven(input: RuleInput): RuleOutcome | 'several' | undefined {
  const shares = sharesGiven(input)
  const { transfer, exclude, memo } = input
  const given: RuleOutcome[] = []
  if (shares.length > 0) given.push({ kind: 'code', shares, ...wordsGiven(input) })
  if (transfer !== undefined) {
    given.push({ kind: 'transfer', account: transfer, ...(memo === undefined ? {} : { memo }) })
  }
  if (exclude !== undefined) given.push({ kind: 'exclude', reason: exclude })
  return given.length > 1 ? 'several' : given[0]
}
