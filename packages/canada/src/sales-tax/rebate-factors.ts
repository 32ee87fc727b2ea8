import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'

/** The public service bodies whose rebates differ. */
export const publicBodies = [
  'charity',
  'municipality',
  'university',
  'college',
  'school',
  'hospital',
] as const

/** A kind of public service body; a non-profit with 40 % of government funding is rebated as a charity. */
export type PublicBody = (typeof publicBodies)[number]

/**
 * Shares of the tax that are given back: of GST or the federal part, and of a province’s part of HST to
 * bodies that reside in it.
 */
export type RebateFactors = {
  readonly federal: string
  readonly provincial: Readonly<Partial<Record<ProvinceCode, string>>>
}

const regulations: Source = {
  title:
    'Public Service Body Rebate (GST/HST) Regulations, SOR/91-37, section 5; Revenu Québec, rebate rates',
  url: 'https://laws.justice.gc.ca/eng/regulations/SOR-91-37/section-5-20160126.html',
  where:
    'percentages by class and province (2016); municipalities of Newfoundland and Labrador from 2017: Notice 292; federal rates: Revenu Québec, GST and QST rebates for public service bodies',
  read: '2026-11-23',
  confidence: 'high',
}

const islandNotice: Source = {
  title: 'GST/HST Info Sheet GI-187, July 2024; SOR/2023-161',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/gi-187/public-service-bodies-rebate-qualifying-non-profit-organizations-resident-two-provinces-least-which-a-participating-province.html',
  where: 'Prince Edward Island: from 35 % to 50 % on January 1, 2023; charities and funded non-profits alike',
  read: '2026-11-23',
  confidence: 'high',
}

const amendment: Source = {
  title: 'Regulations Amending Various GST/HST Regulations, No. 13, SOR/2024-151',
  url: 'https://canadagazette.gc.ca/rp-pr/p2/2024/2024-07-03/html/sor-dors151-eng.html',
  where:
    'section 1: hospital authorities, school authorities and public colleges of New Brunswick, 100 %; claim periods from April 1, 2024: DT Max, help on form RC7066',
  read: '2026-11-23',
  confidence: 'high',
}

type ByBody = Readonly<Record<PublicBody, RebateFactors>>

const learning: RebateFactors = { federal: '0.67', provincial: { ON: '0.78', NS: '0.67' } }

const first: ByBody = {
  charity: {
    federal: '0.50',
    provincial: { ON: '0.82', NB: '0.50', NL: '0.50', NS: '0.50', PE: '0.35' },
  },
  municipality: {
    federal: '1.00',
    provincial: { ON: '0.78', NB: '0.5714', NS: '0.5714', NL: '0.5714' },
  },
  university: learning,
  college: learning,
  school: { federal: '0.68', provincial: { ON: '0.93', NS: '0.68' } },
  hospital: { federal: '0.83', provincial: { ON: '0.87', NS: '0.83' } },
}

const second: ByBody = { ...first, charity: withProvince(first.charity, 'PE', '0.50') }

/** New Brunswick gives all of its part back to three classes; to universities it gives nothing. */
const third: ByBody = {
  ...second,
  college: withProvince(second.college, 'NB', '1.00'),
  school: withProvince(second.school, 'NB', '1.00'),
  hospital: withProvince(second.hospital, 'NB', '1.00'),
}

function withProvince(factors: RebateFactors, province: ProvinceCode, factor: string): RebateFactors {
  return { ...factors, provincial: { ...factors.provincial, [province]: factor } }
}

/** The rebate factors of GST/HST by the law. */
export const rebateFactors: RuleTable<ByBody> = {
  name: 'ca/public-service-rebates',
  unit: 'share of the tax that is no credit',
  checkedThrough: '2026-12-31',
  versions: [
    { from: '2017-01-01', value: first, source: regulations },
    { from: '2023-01-01', value: second, source: islandNotice },
    { from: '2024-04-01', value: third, source: amendment },
  ],
}

/** The rebate factors of QST, for bodies that reside in Quebec. */
export const qstRebateFactors: RuleTable<Readonly<Record<PublicBody, string>>> = {
  name: 'qc/public-service-rebates',
  unit: 'share of the QST that is no refund',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2015-01-01',
      value: {
        charity: '0.50',
        municipality: '0.50',
        university: '0.47',
        college: '0.47',
        school: '0.47',
        hospital: '0.515',
      },
      source: {
        title:
          'Act respecting the Québec sales tax, section 386; Revenu Québec, rebates for public service bodies',
        url: 'https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/special-cases-gsthst-and-qst/public-service-bodies-gsthst-and-qst/gst-and-qst-rebates-for-public-service-bodies/',
        where: 'applicable rebate rates',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}

/** The rebate factors of a public service body on a day, of QST too. Refuses days outside the tables. */
export function rebateFactorsOf(
  body: PublicBody,
  on: CivilDate,
): Result<{
  readonly factors: RebateFactors
  readonly qst: string
  readonly source: Source
  readonly qstSource: Source
}> {
  const version = inForce(rebateFactors, on)
  const quebec = inForce(qstRebateFactors, on)
  if (!version.ok) return version
  if (!quebec.ok) return quebec
  return ok({
    factors: version.value.value[body],
    qst: quebec.value.value[body],
    source: version.value.source,
    qstSource: quebec.value.source,
  })
}
