import { taxWord } from '@daybook/canada/sales-tax/tax-word.ts'
import { sharesText } from '@daybook/core/bank/habit.ts'
import type { BankRule, RuleShare, RuleText } from '@daybook/core/daybook/bank-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { amountOut, words } from '../fields.ts'

/** A bank rule by its id (`R12`) or its name. */
export const ruleName = words.meta({ description: 'the rule: its id (R12) or its name' })

/** A rule on the way out. */
export const ruleOut = {
  rule: z.string(),
  name: z.string(),
  rank: z.number(),
  active: z.boolean(),
  when: z.string().meta({ description: 'its conditions in words' }),
  makes: z.string().meta({ description: 'what it makes of a line' }),
}

/** A rule as it is shown. */
export function ruleOutOf(chart: Chart, rule: BankRule, language: Language) {
  const { id, name, rank, isOn } = rule
  return {
    rule: id,
    name,
    rank,
    active: isOn,
    when: conditionText(chart, rule, language),
    makes: thenText(chart, rule, language),
  }
}

const comparisons: Readonly<Record<RuleText['is'], { readonly en: string; readonly fr: string }>> = {
  contains: { en: 'contains', fr: 'contient' },
  begins: { en: 'begins with', fr: 'commence par' },
  ends: { en: 'ends with', fr: 'finit par' },
  equals: { en: 'is', fr: 'est' },
  lacks: { en: 'lacks', fr: 'ne contient pas' },
}

function conditionText(chart: Chart, rule: BankRule, language: Language): string {
  const { texts, anyText = false, account, direction, least, most } = rule
  const joint = anyText ? { en: ' or ', fr: ' ou ' } : { en: ' and ', fr: ' et ' }
  const quoted = (text: string) => (language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`)
  const said = texts
    .map(({ is, text }) => `${comparisons[is][language]} ${quoted(text)}`)
    .join(joint[language])
  const way = { in: { en: 'money in', fr: 'entrée' }, out: { en: 'money out', fr: 'sortie' } }
  return [
    said,
    account === undefined ? '' : (findAccount(chart, account)?.code ?? account),
    direction === undefined ? '' : way[direction][language],
    least === undefined ? '' : `≥\u00a0${decimalText(formatCents(least), language)}`,
    most === undefined ? '' : `≤\u00a0${decimalText(formatCents(most), language)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function thenText(chart: Chart, { outcome }: BankRule, language: Language): string {
  switch (outcome.kind) {
    case 'code': {
      const taxes = [...new Set(outcome.shares.flatMap(({ tax }) => tax ?? []))]
        .map((tax) => taxWord(tax, language))
        .join(', ')
      return [sharesText(chart, outcome.shares), taxes, outcome.payee ?? '']
        .filter((each) => each !== '')
        .join(', ')
    }
    case 'transfer':
      return `= ${findAccount(chart, outcome.account)?.code ?? outcome.account}`
    case 'exclude':
      return `- ${outcome.reason}`
  }
}

const texts = z.array(z.string())

/** A rule as it is typed, so that a form can be filled with it. */
export const ruleTyped = {
  ...{ contains: texts, begins: texts, ends: texts, equals: texts, lacks: texts },
  any: z.boolean(),
  account: z.string().optional(),
  direction: z.enum(['in', 'out']).optional(),
  least: amountOut.optional(),
  most: amountOut.optional(),
  share: texts,
  transfer: z.string().optional(),
  exclude: z.string().optional(),
  memo: z.string().optional(),
  payee: z.string().optional(),
  party: z.string().optional(),
}

/** A rule as `rule.set` takes it. */
export function typedOf(chart: Chart, rule: BankRule) {
  const { texts: said, anyText = false, account, direction, least, most, outcome } = rule
  const codeOf = (id: string) => findAccount(chart, id)?.code ?? id
  const textsOf = (kind: RuleText['is']) => said.flatMap(({ is, text }) => (is === kind ? text : []))
  const { memo, payee, party } = outcome.kind === 'code' ? outcome : {}
  return {
    contains: textsOf('contains'),
    begins: textsOf('begins'),
    ends: textsOf('ends'),
    equals: textsOf('equals'),
    lacks: textsOf('lacks'),
    any: anyText,
    ...(account === undefined ? {} : { account: codeOf(account) }),
    ...(direction === undefined ? {} : { direction }),
    ...(least === undefined ? {} : { least: formatCents(least) }),
    ...(most === undefined ? {} : { most: formatCents(most) }),
    share: outcome.kind === 'code' ? outcome.shares.map((share) => shareTyped(codeOf, share)) : [],
    ...(outcome.kind === 'transfer' ? { transfer: codeOf(outcome.account) } : {}),
    ...(outcome.kind === 'exclude' ? { exclude: outcome.reason } : {}),
    ...(memo === undefined ? {} : { memo }),
    ...(payee === undefined ? {} : { payee }),
    ...(party === undefined ? {} : { party }),
  }
}

function shareTyped(codeOf: (id: string) => string, { account, percent, amount, tax }: RuleShare): string {
  const part =
    percent === undefined ? (amount === undefined ? '' : `=${formatCents(amount)}`) : `=${percent}%`
  return `${codeOf(account)}${part}${tax === undefined ? '' : `@${tax}`}`
}

/** A line of the past that a rule speaks for, on the way out. */
export const replayedOut = z.strictObject({
  line: z.string(),
  date: z.string(),
  amount: amountOut,
  text: z.string(),
  entry: z.string(),
  was: z.string(),
  would: z.string(),
  contradicts: z.boolean(),
})
