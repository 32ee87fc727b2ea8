import { type Figure, type Source, sumFigure } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refused } from '@daybook/core/kit/result.ts'
import { dollars, floored } from '../payroll/exact.ts'
import type { GiftLimits } from '../rates/benefit-rules.ts'
import { giftLimits } from '../rates/ca/gift-limits.ts'
import { giftLimitsQuebec } from '../rates/qc/gift-limits.ts'
import { benefitFigure, negativeRefusals } from './benefit-figure.ts'

/**
 * Something given to an employee in a year, at its market value with taxes. A `gift` is for an occasion, an
 * `award` for an accomplishment chosen among several people, `long-service` for so many years with the
 * employer and since the last such award; `performance` is for the work itself. A `merchant-card` is a loaded
 * card of named shops that cannot be turned into money and is kept in a log; other cards are `cash`.
 */
export type Gift =
  | {
      readonly id: string
      readonly kind: 'gift' | 'award' | 'performance'
      readonly form: 'goods' | 'merchant-card' | 'cash'
      readonly value: Cents
    }
  | {
      readonly id: string
      readonly kind: 'long-service'
      readonly form: 'goods' | 'merchant-card' | 'cash'
      readonly value: Cents
      readonly years: number
      /** Years since the last award for long service; not there for the first. */
      readonly yearsSinceLast?: number
    }

/** What of a year's gifts is taxed: by the federal policy and by Quebec's, in money and in kind apart. */
export type TaxedGifts = { readonly cash: Figure; readonly inKind: Figure; readonly total: Figure }

const names = {
  cash: { en: 'Gifts in money', fr: 'Cadeaux en argent' },
  inKind: { en: 'Gifts in kind that are taxed', fr: 'Cadeaux en nature imposables' },
  total: { en: 'Taxed gifts', fr: 'Cadeaux imposables' },
  given: { en: 'given', fr: 'donné' },
  limit: { en: 'untaxed', fr: 'non imposé' },
  above: { en: 'gifts above the limit', fr: 'cadeaux au-delà de la limite' },
  awards: { en: 'awards above the limit', fr: 'récompenses au-delà de la limite' },
  long: { en: 'long service above the limit', fr: 'longs états de service au-delà de la limite' },
  whole: { en: 'taxed whole', fr: 'imposé en entier' },
} as const satisfies Readonly<Record<string, Label>>

/**
 * What of the gifts of a year is a taxable benefit. Money is taxed whole, and so is what is for the work
 * itself or goes to somebody who does not deal at arm's length with the employer. Gifts and awards in kind
 * are taxed above the yearly limit, in Quebec each above its own; an award for long service of five years and
 * more, and as many since the last, has a federal limit of its own (for fewer years it is taxed whole), and
 * is an award like others in Quebec. Refuses `payroll-amount-negative` and years without rates.
 */
export function taxedGifts(
  gifts: readonly Gift[],
  facts: { readonly year: number; readonly by: 'federal' | 'quebec'; readonly isRelated?: boolean },
): Result<TaxedGifts> {
  const wrong = gifts.flatMap(({ id, value }) => negativeRefusals({ [id]: value }))
  if (wrong.length > 0) return refused(wrong)
  const table: RuleTable<GiftLimits> = facts.by === 'quebec' ? giftLimitsQuebec : giftLimits
  const found = inForce(table, `${facts.year}-12-31`)
  if (!found.ok) return found
  const rule = found.value
  const isWhole = (gift: Gift): boolean => facts.isRelated === true || isAlwaysTaxed(gift, rule.value)
  const money = gifts.filter(({ form }) => form === 'cash')
  const kind = gifts.filter(({ form }) => form !== 'cash')
  const groups = limitedGroups(
    kind.filter((gift) => !isWhole(gift)),
    rule.value,
  )
  const cash = sumFigure('benefit:gifts:cash', names.cash, money.map(givenFigure))
  const inKind = sumFigure('benefit:gifts:kind', names.inKind, [
    ...kind.filter(isWhole).map((gift) => ({ ...givenFigure(gift), label: names.whole })),
    ...groups.flatMap((group) => aboveLimit(group, rule.source)),
  ])
  return ok({ cash, inKind, total: sumFigure('benefit:gifts', names.total, [cash, inKind]) })
}

type Group = {
  readonly name: 'above' | 'awards' | 'long'
  readonly gifts: readonly Gift[]
  readonly limit: Cents
}

/** Gifts by the limit that they share. */
function limitedGroups(gifts: readonly Gift[], rule: GiftLimits): readonly Group[] {
  const long = gifts.filter((gift) => isLongService(gift, rule))
  const others = gifts.filter((gift) => !isLongService(gift, rule))
  const [plain, awards] = rule.hasOwnAwardLimit
    ? [others.filter(({ kind }) => kind === 'gift'), others.filter(({ kind }) => kind !== 'gift')]
    : [others, []]
  const limit = dollars(rule.gifts)
  return [
    { name: 'above', gifts: plain, limit },
    { name: 'awards', gifts: awards, limit },
    { name: 'long', gifts: long, limit: dollars(rule.longService) },
  ]
}

/** What no limit covers: pay for the work itself, and an award for too few years of service. */
function isAlwaysTaxed(gift: Gift, rule: GiftLimits): boolean {
  if (gift.kind === 'performance') return true
  return gift.kind === 'long-service' && rule.longServiceYears !== '0' && !isLongService(gift, rule)
}

function isLongService(gift: Gift, rule: GiftLimits): boolean {
  const years = Number(rule.longServiceYears)
  if (gift.kind !== 'long-service' || years === 0) return false
  return gift.years >= years && (gift.yearsSinceLast === undefined || gift.yearsSinceLast >= years)
}

function aboveLimit({ name, gifts, limit }: Group, source: Source): readonly Figure[] {
  if (gifts.length === 0) return []
  const given = sumOf(gifts.map(({ value }) => value))
  const parts = [
    ...gifts.map(givenFigure),
    benefitFigure(`gifts:${name}:limit`, names.limit, limit, 'copy', [], source),
  ]
  return [benefitFigure(`gifts:${name}`, names[name], floored(given - limit), 'limit', parts, source)]
}

function givenFigure({ id, value }: Gift): Figure {
  return benefitFigure(`gifts:${id}`, names.given, value, 'input')
}
