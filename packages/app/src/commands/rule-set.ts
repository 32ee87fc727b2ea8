import { gst } from '@daybook/canada/sales-tax/rates.ts'
import { taxesNamed } from '@daybook/canada/sales-tax/tax-code.ts'
import { planSetRule } from '@daybook/core/bank/plan-rule.ts'
import type { BankRule, RuleOutcome, RuleText } from '@daybook/core/daybook/bank-facts.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { bankRules } from '../bank/load-proposals.ts'
import { replay, replayedOutOf, usualSpan } from '../bank/replay.ts'
import { inView, type View } from '../book.ts'
import { record } from '../record.ts'
import { codingFields, sharesGiven, wordsGiven } from './coding-fields.ts'
import { actOf, command } from './command.ts'
import { accountCode, amount, words } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'
import { ruleOut, ruleOutOf } from './rule-fields.ts'

const wordsOf = (description: string) => z.array(words).default([]).meta({ description })

/**
 * Sets a bank rule, new or in the place of the one of its name; switching it on shows what it contradicts.
 */
export const ruleSet = command({
  name: 'rule.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set a bank rule', fr: 'Définir une règle bancaire' },
  line: { words: ['name'] },
  input: z.strictObject({
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
    off: z.boolean().default(false).meta({ description: 'save it without switching it on' }),
    insist: z
      .boolean()
      .default(false)
      .meta({ description: 'switch it on although it contradicts past lines' }),
  }),
  output: z.strictObject({
    ...ruleOut,
    changes: z
      .number()
      .meta({ description: 'coded lines of the last two years that it would have spoken for' }),
    contradicts: z.number().meta({ description: 'how many of them were coded otherwise' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const span = usualSpan(ctx.today)
    const recorded = await record(ctx.book, actOf(ctx, 'rule.set', input), async (view) => {
      const rules = await bankRules(view.reader)
      const was = rules.find(({ id, name }) => id === input.name || folded(name) === folded(input.name))
      const rule = ruleGiven(input, was, `R${view.head.seq + 1}`, nextRank(rules))
      if (!rule.ok) return rule
      const taxes = knownTaxes(rule.value, view.profile.province, ctx.today)
      if (!taxes.ok) return taxes
      const planned = planSetRule(view.chart, rule.value, was)
      if (!planned.ok) return planned
      if (planned.value.rule.isOn && !input.insist) {
        const seen = await contradictions(view, planned.value.rule, span)
        if (!seen.ok) return seen
      }
      return ok({ facts: [{ fact: planned.value }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const rule = first?.fact.kind === 'rule.set' ? first.fact.rule : undefined
    return inView(ctx.book, async (view) => {
      const lines = rule === undefined ? [] : await replay(view, rule, span)
      return ok({
        ...ruleOutOf(view.chart, rule ?? noRule, ctx.language),
        changes: lines.length,
        contradicts: lines.filter((each) => each.isContradicted).length,
        ...outcomeOf(recorded.value),
      })
    })
  },
})

type Input = z.output<(typeof ruleSet)['input']>

const noRule: BankRule = {
  id: '',
  name: '',
  rank: 1,
  isOn: false,
  texts: [],
  outcome: { kind: 'code', shares: [] },
}

/** How many contradicted lines a refusal lists. */
const mostListed = 5

/** Refuses `rule-contradicts` with the lines that a rule would have coded otherwise. */
async function contradictions(
  view: View,
  rule: BankRule,
  span: Parameters<typeof replay>[2],
): Promise<Result<undefined>> {
  const lines = await replay(view, rule, span)
  const against = lines.filter((each) => each.isContradicted)
  if (against.length === 0) return ok(undefined)
  const listed = against
    .slice(-mostListed)
    .map(replayedOutOf)
    .map(({ date, amount: of, text, was }) => `${date} ${text} ${of} (${was})`)
  const list = against.length > mostListed ? [...listed, '…'] : listed
  return refuse('rule-contradicts', {
    rule: rule.name,
    count: String(against.length),
    changes: String(lines.length),
    list: list.join('; '),
  })
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
function ruleGiven(input: Input, was: BankRule | undefined, id: string, rank: number): Result<BankRule> {
  const outcome = outcomeGiven(input) ?? was?.outcome
  const name = input.rename ?? was?.name ?? input.name
  if (outcome === undefined || outcome === 'several') return refuse('rule-no-outcome', { rule: name })
  const texts = textsGiven(input)
  const { account = was?.account, direction = was?.direction } = input
  const { least = was?.least, most = was?.most } = input
  const anyText = texts.length === 0 ? was?.anyText === true : input.any
  return ok({
    id: was?.id ?? id,
    name,
    rank: input.rank ?? was?.rank ?? rank,
    isOn: !input.off,
    texts: texts.length === 0 ? (was?.texts ?? []) : texts,
    ...(anyText ? { anyText } : {}),
    ...(account === undefined ? {} : { account }),
    ...(direction === undefined ? {} : { direction }),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    outcome,
  })
}

function textsGiven(input: Input): readonly RuleText[] {
  const kinds = ['contains', 'begins', 'ends', 'equals', 'lacks'] as const
  return kinds.flatMap((is) => input[is].map((text) => ({ is, text })))
}

/** The outcome that was typed, if one was; `several` when more than one was. */
function outcomeGiven(input: Input): RuleOutcome | 'several' | undefined {
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
