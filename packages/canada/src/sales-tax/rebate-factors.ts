import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'

/** The public service bodies whose rebates differ. */
export const publicBodies = ['charity', 'municipality', 'university', 'school', 'hospital'] as const

/** A kind of public service body; a non-profit with 40 % of government funding is rebated as a charity. */
export type PublicBody = (typeof publicBodies)[number]

/** What each kind is called. */
export const publicBodyNames: Readonly<Record<PublicBody, Label>> = {
  charity: { en: 'charities and funded non-profits', fr: 'organismes de bienfaisance et OSBL subventionnés' },
  municipality: { en: 'municipalities', fr: 'municipalités' },
  university: { en: 'universities and public colleges', fr: 'universités et collèges publics' },
  school: { en: 'school authorities', fr: 'administrations scolaires' },
  hospital: { en: 'hospitals', fr: 'hôpitaux' },
}

/** Shares of the tax that are given back: of GST or the federal part, and of a province’s part of HST. */
export type RebateFactors = {
  readonly federal: string
  readonly provincial: Readonly<Partial<Record<ProvinceCode, string>>>
}

const gathered: Source = {
  title: 'GST/HST rebate factors of public service bodies, gathered from memory of GST66 and RC4034',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/rc4034.html',
  where: 'no copy of the guide was at hand: confirm before a claim',
  read: '2026-11-22',
  confidence: 'low',
}

/** The rebate factors as they were gathered; nobody could confirm them. */
export const rebateFactors: RuleTable<Readonly<Record<PublicBody, RebateFactors>>> = {
  name: 'ca/public-service-rebates',
  unit: 'share of the tax that is no credit',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-04-01',
      value: {
        charity: {
          federal: '0.50',
          provincial: { ON: '0.82', NB: '0.50', NL: '0.50', NS: '0.50', PE: '0.35' },
        },
        municipality: {
          federal: '1.00',
          provincial: { ON: '0.78', NB: '0.5714', NS: '0.5714', NL: '0.5714' },
        },
        university: { federal: '0.67', provincial: { ON: '0.78', NS: '0.67' } },
        school: { federal: '0.68', provincial: { ON: '0.93', NS: '0.68' } },
        hospital: { federal: '0.83', provincial: { ON: '0.87', NS: '0.83' } },
      },
      source: gathered,
    },
  ],
}

/**
 * The rebate factors of a public service body on a day. Their source is not trusted: refused as
 * `rebate-factor-unsure` unless somebody insists. Refuses days outside the table too.
 */
export function rebateFactorsOf(
  body: PublicBody,
  { on, isInsisted }: { readonly on: CivilDate; readonly isInsisted: boolean },
): Result<{ readonly factors: RebateFactors; readonly source: Source }> {
  const version = inForce(rebateFactors, on)
  if (!version.ok) return version
  const { value, source } = version.value
  if (!isInsisted && source.confidence === 'low') {
    const { en, fr } = publicBodyNames[body]
    return refuse('rebate-factor-unsure', { body: en, bodyFr: fr }, 'body')
  }
  return ok({ factors: value[body], source })
}
