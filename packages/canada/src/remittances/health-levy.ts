import type { Figure } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { dollars, floored, printedRate, smaller } from '../payroll/exact.ts'
import { employerHealthTaxBC } from '../rates/bc/health-levy.ts'
import type { HealthLevy } from '../rates/levy-rules.ts'
import { healthLevyMB } from '../rates/mb/health-levy.ts'
import { payrollTaxNL } from '../rates/nl/health-levy.ts'
import { employerHealthTaxON } from '../rates/on/health-levy.ts'
import { figureOf, rateLeaf } from './levy-figures.ts'
import { type RuleDay, ruleOn } from './rule-on.ts'

/** The provinces that tax employers' payroll for health by a yearly scale. */
export type HealthLevyProvince = 'ON' | 'BC' | 'MB' | 'NL'

const tables: Readonly<Record<HealthLevyProvince, RuleTable<HealthLevy>>> = {
  ON: employerHealthTaxON,
  BC: employerHealthTaxBC,
  MB: healthLevyMB,
  NL: payrollTaxNL,
}

/** What each province calls its levy. */
export const healthLevyNames: Readonly<Record<HealthLevyProvince, Label>> = {
  ON: { en: 'Ontario employer health tax', fr: 'Impôt-santé des employeurs de l’Ontario' },
  BC: { en: 'B.C. employer health tax', fr: 'Impôt-santé des employeurs de la Colombie-Britannique' },
  MB: {
    en: 'Manitoba health and post secondary education tax levy',
    fr: 'Impôt du Manitoba destiné aux services de santé et à l’enseignement postsecondaire',
  },
  NL: {
    en: 'Newfoundland and Labrador health and post-secondary education tax',
    fr: 'Impôt sur la masse salariale de Terre-Neuve-et-Labrador',
  },
}

/** Whether a province has such a levy. */
export function isHealthLevyProvince(province: string): province is HealthLevyProvince {
  return Object.hasOwn(tables, province)
}

/** The rule of a province's levy on a day. Refuses as `ruleOn` does. */
export function healthLevyRule(province: HealthLevyProvince, day: RuleDay) {
  return ruleOn(tables[province], day)
}

/**
 * What a levy is asked for: the remuneration of the year so far, that of the whole year where somebody
 * expects more, and the employer's share of the exemption where others are associated with it.
 */
export type LevyAsked = RuleDay & {
  readonly remuneration: Cents
  readonly expected?: Cents
  readonly exemption?: Cents
}

/**
 * A province's health levy on the remuneration of a year, as far as it goes: nothing up to the exemption;
 * by the notch rate, the full rate, or the rates by size, as the larger of the remuneration so far and the
 * one expected falls. So the levies of parts of a year add up to that of the year. Rounded to the cent, half
 * up. Refuses as `ruleOn` does.
 *
 *   B.C. 2026, 1,200,000: 5.85 % of 200,000 = 11,700.00
 *   Manitoba 2026, 6,000,000: 2.15 % of all = 129,000.00
 */
export function healthLevy(province: HealthLevyProvince, asked: LevyAsked): Result<Figure> {
  const found = healthLevyRule(province, asked)
  if (!found.ok) return found
  const { value: rule, source } = found.value
  const { remuneration } = asked
  const size = asked.expected !== undefined && asked.expected > remuneration ? asked.expected : remuneration
  const { printed, exemption } = scaleOf(rule, size, asked.exemption)
  const base = floored(remuneration - exemption)
  const id = `levy:${province}`
  const parts = [
    figureOf(`${id}:base`, words.base, base, remuneration < exemption ? 'limit' : 'difference', [
      figureOf(`${id}:remuneration`, words.remuneration, remuneration, 'copy'),
      ...(exemption === 0n ? [] : [figureOf(`${id}:exemption`, words.exemption, exemption, 'copy')]),
    ]),
    rateLeaf(`${id}:rate`, words.rate, printed, source),
  ]
  const value = percentOf(base, printedRate(printed), 'half-up')
  return ok(figureOf(id, healthLevyNames[province], value, 'rate', parts, source))
}

/** The rate for a whole payroll, and what is taken off first. */
function scaleOf(
  rule: HealthLevy,
  size: Cents,
  own: Cents | undefined,
): { readonly printed: string; readonly exemption: Cents } {
  const exemption = smaller(own ?? dollars(rule.exemption), dollars(rule.exemption))
  const { notch, steps, exemptionLostAbove: lost, fullRate } = rule
  if (notch !== undefined && size <= dollars(notch.through)) return { printed: notch.rate, exemption }
  if (rule.isOnAll) return { printed: fullRate, exemption: 0n }
  const step = steps?.find(({ through }) => size <= dollars(through))
  const isLost = lost !== undefined && size > dollars(lost)
  return { printed: step?.rate ?? fullRate, exemption: isLost ? 0n : exemption }
}

const words = {
  base: { en: 'Remuneration that is taxed', fr: 'Rémunération imposable' },
  remuneration: { en: 'Remuneration of the year so far', fr: 'Rémunération de l’année à ce jour' },
  exemption: { en: 'Exemption', fr: 'Exonération' },
  rate: { en: 'Rate', fr: 'Taux' },
} as const
