import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { HolidayName } from './holiday-names.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { lawSource } from './law-source.ts'

/**
 * What the law gives an employee for a holiday on a day that is no working day of hers: `working-day` the
 * working day before or after it (at the employer's choice), `other-day` another day off with pay, `pay` the
 * holiday's pay or another day, `none` nothing by law.
 */
export type OnDayOff = 'working-day' | 'other-day' | 'pay' | 'none'

/** The paid holidays of a jurisdiction and what the law says of their moving. */
export type HolidayList = {
  readonly days: readonly HolidayName[]
  /** A day that the employer may give in the place of one of `days` (Quebec: Easter Monday). */
  readonly choice?: { readonly of: HolidayName; readonly or: HolidayName }
  /** Days that the law itself moves to the Monday where they fall on a Sunday. */
  readonly sundayToMonday: readonly HolidayName[]
  readonly onDayOff: OnDayOff
}

const everywhere: readonly HolidayName[] = ['new-year', 'good-friday', 'labour-day', 'christmas']
const west: readonly HolidayName[] = ['family-day', 'victoria-day', 'canada-day', 'thanksgiving']
const north: readonly HolidayName[] = ['victoria-day', 'canada-day', 'thanksgiving', 'remembrance-day']
// The Holidays Act (Canada), section 2, keeps Canada Day on July 2 where July 1 is a Sunday.
const canadaDay: readonly HolidayName[] = ['canada-day']

/** The paid holidays by law of each jurisdiction, from 2025 on. */
export const holidayLists: Readonly<Record<LabourJurisdiction, RuleTable<HolidayList>>> = {
  AB: table(
    'ab',
    {
      days: [...everywhere, ...west, 'remembrance-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'none',
    },
    lawSource(
      'Employment Standards Code (Alberta)',
      'https://www.alberta.ca/alberta-general-holidays',
      'section 1(1)(n)',
      'high',
    ),
  ),
  BC: table(
    'bc',
    {
      days: [...everywhere, ...west, 'british-columbia-day', 'reconciliation-day', 'remembrance-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'pay',
    },
    lawSource(
      'Employment Standards Act (British Columbia)',
      'https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/statutory-holidays',
      'section 1, statutory holiday',
      'high',
    ),
  ),
  MB: table(
    'mb',
    {
      days: [
        ...everywhere,
        'louis-riel-day',
        'victoria-day',
        'canada-day',
        'reconciliation-day',
        'thanksgiving',
      ],
      sundayToMonday: [],
      onDayOff: 'other-day',
    },
    lawSource(
      'Employment Standards Code (Manitoba), fact sheet General Holidays',
      'https://www.gov.mb.ca/labour/standards/doc,gen-holidays-after-april-30-07,factsheet.html',
      'section 21; days of 2023 to 2025',
      'high',
    ),
  ),
  NB: table(
    'nb',
    {
      days: [...everywhere, 'family-day', 'canada-day', 'new-brunswick-day', 'remembrance-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'other-day',
    },
    lawSource(
      'Employment Standards Act (New Brunswick)',
      'https://laws.gnb.ca/en/document/cs/E-7.2',
      'section 1, public holiday',
      'medium',
    ),
  ),
  NL: table(
    'nl',
    {
      days: [...everywhere, 'memorial-day', 'remembrance-day'],
      sundayToMonday: [],
      onDayOff: 'other-day',
    },
    lawSource(
      'Labour Standards Act (Newfoundland and Labrador)',
      'https://www.assembly.nl.ca/legislation/sr/statutes/l02.htm',
      'section 14(1)',
      'medium',
    ),
  ),
  NS: table(
    'ns',
    {
      days: [...everywhere, 'heritage-day', 'canada-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'other-day',
    },
    lawSource(
      'Labour Standards Code (Nova Scotia)',
      'https://novascotia.ca/lae/employmentrights/holidaypay.asp',
      'section 2(ga)',
      'medium',
    ),
  ),
  NT: table(
    'nt',
    {
      days: [...everywhere, ...north, 'indigenous-day', 'civic-holiday', 'reconciliation-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'other-day',
    },
    lawSource(
      'Employment Standards Act (Northwest Territories)',
      'https://www.justice.gov.nt.ca/en/files/legislation/employment-standards/employment-standards.a.pdf',
      'section 22(1)',
      'medium',
    ),
  ),
  NU: table(
    'nu',
    {
      days: [...everywhere, ...north, 'nunavut-day', 'civic-holiday', 'reconciliation-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'other-day',
    },
    lawSource(
      'Labour Standards Act (Nunavut)',
      'https://www.nunavutlegislation.ca/en/consolidated-law/labour-standards-act-official-consolidation',
      'section 1, general holiday',
      'medium',
    ),
  ),
  ON: table(
    'on',
    {
      days: [...everywhere, ...west, 'boxing-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'pay',
    },
    lawSource(
      'Employment Standards Act, 2000 (Ontario)',
      'https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays',
      'section 1(1), public holiday; section 28',
      'high',
    ),
  ),
  PE: table(
    'pe',
    {
      days: [...everywhere, 'islander-day', 'canada-day', 'reconciliation-day', 'remembrance-day'],
      sundayToMonday: [],
      onDayOff: 'other-day',
    },
    lawSource(
      'Employment Standards Act (Prince Edward Island)',
      'https://www.princeedwardisland.ca/en/information/workforce-and-advanced-learning/paid-holidays',
      'paid holiday',
      'medium',
    ),
  ),
  QC: table(
    'qc',
    {
      days: [...everywhere, 'patriots-day', 'quebec-day', 'canada-day', 'thanksgiving'],
      choice: { of: 'good-friday', or: 'easter-monday' },
      sundayToMonday: canadaDay,
      onDayOff: 'pay',
    },
    lawSource(
      'Act respecting labour standards (Quebec); National Holiday Act',
      'https://www.legisquebec.gouv.qc.ca/en/document/cs/N-1.1',
      'N-1.1 section 60; F-1.1 sections 1 to 5',
      'high',
    ),
  ),
  SK: table(
    'sk',
    {
      days: [...everywhere, ...west, 'saskatchewan-day', 'remembrance-day'],
      sundayToMonday: ['new-year', 'canada-day', 'remembrance-day', 'christmas'],
      onDayOff: 'pay',
    },
    lawSource(
      'The Saskatchewan Employment Act',
      'https://www.saskatchewan.ca/business/employment-standards/public-statutory-holidays/list-of-saskatchewan-public-holidays',
      'section 2-30',
      'high',
    ),
  ),
  YT: table(
    'yt',
    {
      days: [...everywhere, ...north, 'indigenous-day', 'discovery-day', 'reconciliation-day'],
      sundayToMonday: canadaDay,
      onDayOff: 'other-day',
    },
    lawSource(
      'Employment Standards Act (Yukon)',
      'https://laws.yukon.ca/cms/images/LEGISLATION/PRINCIPAL/2002/2002-0072/2002-0072.pdf',
      'section 1(1), general holiday',
      'medium',
    ),
  ),
  federal: table(
    'ca',
    {
      days: [...everywhere, ...north, 'reconciliation-day', 'boxing-day'],
      sundayToMonday: [],
      onDayOff: 'working-day',
    },
    lawSource(
      'Canada Labour Code, Part III',
      'https://laws-lois.justice.gc.ca/eng/acts/L-2/section-193.html',
      'sections 166, 192 and 193',
      'high',
    ),
  ),
}

function table(name: string, value: HolidayList, source: Source): RuleTable<HolidayList> {
  return {
    name: `${name}/paid-holidays`,
    unit: 'days of the year',
    checkedThrough: '2027-12-31',
    versions: [{ from: '2025-01-01', value, source }],
  }
}
