import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable, Version } from '@daybook/core/filings/rule-table.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { lawSource } from './law-source.ts'

/**
 * When hours are overtime and what they are paid. Hours are decimal text. `dailyHours` is left out where no
 * law counts by the day. `base` is what the multiple is taken of: the employee's own rate, or the minimum
 * wage (the own rate stays the least).
 */
export type OvertimeRule = {
  readonly dailyHours?: string
  readonly weeklyHours: string
  readonly multiple: string
  readonly base: 'own-rate' | 'minimum-wage'
  /** Hours of a day beyond which each is paid double (British Columbia). */
  readonly doubleAfterHours?: string
  /** The hours of a day on a schedule of four days of ten (Saskatchewan). */
  readonly longDayHours?: string
  /** What a paid holiday takes off the hours of its week; `unknown` where that could not be found out. */
  readonly lessPerHoliday?: string
  /** Whether hours of paid vacation and paid holidays taken off count as worked (Quebec). */
  readonly countsPaidLeave?: true
}

const own = { multiple: '1.5', base: 'own-rate' } as const
const eightAndForty = { dailyHours: '8', weeklyHours: '40', ...own } as const

/** The overtime rules of each jurisdiction, from 2025 on; hours averaged over weeks are not covered. */
export const overtimeRules: Readonly<Record<LabourJurisdiction, RuleTable<OvertimeRule>>> = {
  AB: table('ab', [
    since2025(
      { dailyHours: '8', weeklyHours: '44', ...own },
      lawSource(
        'Employment Standards Code (Alberta), overtime hours and overtime pay',
        'https://www.alberta.ca/overtime-hours-overtime-pay',
        'the 8/44 rule',
        'high',
      ),
    ),
  ]),
  BC: table('bc', [
    since2025(
      { ...eightAndForty, doubleAfterHours: '12' },
      lawSource(
        'Employment Standards Act (British Columbia)',
        'https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/hours/overtime',
        'section 40',
        'high',
      ),
    ),
  ]),
  MB: table('mb', [
    since2025(
      { ...eightAndForty, lessPerHoliday: 'unknown' },
      lawSource(
        'Employment Standards Code (Manitoba), fact sheet Overtime',
        'https://www.manitoba.ca/labour/standards/doc,hours-and-breaks,factsheet.html',
        'standard hours of work',
        'high',
      ),
    ),
  ]),
  NB: table('nb', [
    since2025(
      { weeklyHours: '44', multiple: '1.5', base: 'minimum-wage' },
      lawSource(
        'Employment Standards Act (New Brunswick)',
        'https://laws.gnb.ca/en/document/cs/E-7.2',
        'sections 15 and 16; employment standards, frequent questions',
        'high',
      ),
    ),
  ]),
  NL: table('nl', [
    since2025(
      { weeklyHours: '40', multiple: '1.5', base: 'minimum-wage' },
      lawSource(
        'Labour Standards Act (Newfoundland and Labrador)',
        'https://www.assembly.nl.ca/legislation/sr/statutes/l02.htm',
        'section 25; Labour Standards Regulations, sections 5 and 9',
        'medium',
      ),
    ),
  ]),
  NS: table('ns', [
    since2025(
      { weeklyHours: '48', ...own },
      lawSource(
        'Labour Standards Code (Nova Scotia)',
        'https://novascotia.ca/lae/employmentrights/overtime.asp',
        'section 40(4)',
        'medium',
      ),
    ),
  ]),
  NT: table('nt', [
    since2025(
      { ...eightAndForty, lessPerHoliday: 'unknown' },
      lawSource(
        'Employment Standards Act (Northwest Territories), frequently asked questions',
        'https://www.ece.gov.nt.ca/en/services/employment-standards/frequently-asked-questions',
        'sections 7 and 9',
        'high',
      ),
    ),
  ]),
  NU: table('nu', [
    since2025(
      { ...eightAndForty, lessPerHoliday: '8' },
      lawSource(
        'Labour Standards Act (Nunavut)',
        'https://nu-lsco.ca/faq-s?tmpl=component&faqid=8',
        'sections 4 and 11',
        'medium',
      ),
    ),
  ]),
  ON: table('on', [
    since2025(
      { weeklyHours: '44', ...own },
      lawSource(
        'Employment Standards Act, 2000 (Ontario), your guide',
        'https://www.ontario.ca/document/your-guide-employment-standards-act-0/overtime-pay',
        'section 22',
        'high',
      ),
    ),
  ]),
  PE: table('pe', [
    since2025(
      { weeklyHours: '48', ...own },
      lawSource(
        'Employment Standards Act (Prince Edward Island), RSPEI 1988, c. E-6.2',
        'https://www.gov.pe.ca/labour/index.php3?number=1027629&lang=E',
        'sections 15 and 15.1',
        'high',
      ),
    ),
    {
      from: '2026-06-30',
      value: { weeklyHours: '44', ...own },
      source: lawSource(
        'Employment Standards Act (Prince Edward Island), SPEI 2024, c. 66',
        'https://stewartmckelvey.com/thought-leadership/at-a-glance-key-changes-coming-to-prince-edward-islands-employment-standards-act',
        'work hours',
        'medium',
      ),
    },
  ]),
  QC: table('qc', [
    since2025(
      { weeklyHours: '40', ...own, countsPaidLeave: true },
      lawSource(
        'Act respecting labour standards (Quebec)',
        'https://www.legisquebec.gouv.qc.ca/en/document/cs/N-1.1',
        'sections 52, 55 and 56',
        'high',
      ),
    ),
  ]),
  SK: table('sk', [
    since2025(
      { ...eightAndForty, longDayHours: '10', lessPerHoliday: '8' },
      lawSource(
        'The Saskatchewan Employment Act, general overtime information',
        'https://www.saskatchewan.ca/business/employment-standards/wages-and-pay/overtime/general-overtime-information',
        'section 2-18',
        'high',
      ),
    ),
  ]),
  YT: table('yt', [
    since2025(
      { ...eightAndForty, lessPerHoliday: 'unknown' },
      lawSource(
        'Employment Standards Act (Yukon)',
        'https://laws.yukon.ca/cms/images/LEGISLATION/PRINCIPAL/2002/2002-0072/2002-0072.pdf',
        'sections 6 and 8',
        'medium',
      ),
    ),
  ]),
  federal: table('ca', [
    since2025(
      { ...eightAndForty, lessPerHoliday: '8' },
      lawSource(
        'Canada Labour Code, Part III; hours of work',
        'https://www.canada.ca/en/employment-social-development/programs/employment-standards/federal-standards/work-hours.html',
        'sections 169 and 174',
        'high',
      ),
    ),
  ]),
}

function since2025(value: OvertimeRule, source: Source): Version<OvertimeRule> {
  return { from: '2025-01-01', value, source }
}

function table(name: string, versions: readonly Version<OvertimeRule>[]): RuleTable<OvertimeRule> {
  return {
    name: `${name}/overtime`,
    unit: 'hours, multiples of a rate',
    checkedThrough: '2026-12-31',
    versions,
  }
}
