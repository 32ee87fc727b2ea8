import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable, Version } from '@daybook/core/filings/rule-table.ts'
import type { HolidayPayRule } from './holiday-pay-rule.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { lawSource } from './law-source.ts'

const allButOvertime = { overtime: false, vacation: true, holidays: true } as const
const timeAndHalf = { multiple: '1.5', withPay: true } as const

/** The holiday pay of each jurisdiction. */
export const holidayPayRules: Readonly<Record<LabourJurisdiction, RuleTable<HolidayPayRule>>> = {
  AB: table('ab', [
    since2025(
      {
        measure: { kind: 'day-average', days: 28, per: 'worked' },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: {
          days: { least: 30, within: 365, counts: 'worked' },
          shifts: 'either',
          onTheDay: true,
          workdaysOnly: true,
        },
        premium: { ...timeAndHalf, forAll: 'unknown' },
      },
      lawSource(
        'Employment Standards Code (Alberta), general holidays and pay',
        'https://www.alberta.ca/general-holidays-pay',
        'basic rules; employee eligibility',
        'high',
      ),
    ),
  ]),
  BC: table('bc', [
    since2025(
      {
        measure: { kind: 'day-average', days: 30, per: 'earned' },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: { employedDays: 30, days: { least: 15, within: 30, counts: 'earned' } },
        premium: { ...timeAndHalf, doubleAfterHours: '12', forAll: false },
      },
      lawSource(
        'Employment Standards Act (British Columbia), interpretation guidelines',
        'https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/igm/esa-part-5-section-46',
        'sections 44 to 46',
        'high',
      ),
    ),
  ]),
  MB: table('mb', [
    since2025(
      {
        measure: { kind: 'normal-day', otherwise: { kind: 'share', over: 20, weeks: 4 } },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: { shifts: 'either', onTheDay: true },
        premium: { ...timeAndHalf, forAll: 'unknown' },
      },
      lawSource(
        'Employment Standards Code (Manitoba), fact sheet General Holidays',
        'https://www.gov.mb.ca/labour/standards/doc,gen-holidays-after-april-30-07,factsheet.html',
        'sections 21 to 25',
        'high',
      ),
    ),
  ]),
  NB: table('nb', [
    since2025(
      {
        measure: { kind: 'normal-day', otherwise: { kind: 'hour-average', days: 30 } },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: { employedDays: 90, shifts: 'either', onTheDay: true },
        premium: { ...timeAndHalf, forAll: true },
      },
      lawSource(
        'Employment Standards (New Brunswick), fact sheet Paid Public Holidays',
        'https://docslib.org/doc/11010832/paid-public-holidays-and-vacation-vacation-pay-1',
        'questions 2, 4 and 5; sections 18 to 21 of the Act',
        'high',
      ),
    ),
  ]),
  NL: table('nl', [
    since2025(
      {
        measure: { kind: 'normal-day', otherwise: { kind: 'hour-average', days: 21 } },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: { employedDays: 30, shifts: 'either' },
        premium: { multiple: '2', withPay: false, forAll: true, shortShift: true },
      },
      lawSource(
        'Labour Standards Act (Newfoundland and Labrador), frequently asked questions',
        'https://www.gov.nl.ca/lra/faq/ls_holidays.html',
        'sections 15 and 17',
        'high',
      ),
    ),
  ]),
  NS: table('ns', [
    since2025(
      {
        measure: { kind: 'normal-day', otherwise: { kind: 'day-average', days: 30, per: 'worked' } },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: { days: { least: 15, within: 30, counts: 'entitled' }, shifts: 'either' },
        premium: { ...timeAndHalf, forAll: false },
      },
      lawSource(
        'Labour Standards Code (Nova Scotia), holiday pay',
        'https://novascotia.ca/lae/employmentrights/holidaypay.asp',
        'sections 37 to 42',
        'high',
      ),
    ),
  ]),
  NT: table('nt', [
    since2025(
      territorial(),
      lawSource(
        'Employment Standards Act (Northwest Territories)',
        'https://www.justice.gov.nt.ca/en/files/legislation/employment-standards/employment-standards.a.pdf',
        'sections 22 and 23',
        'medium',
      ),
    ),
  ]),
  NU: table('nu', [
    since2025(
      territorial(),
      lawSource(
        'Labour Standards Act (Nunavut), general holidays',
        'https://nu-lsco.ca/faq-s?tmpl=component&faqid=11',
        'sections 24 to 28',
        'medium',
      ),
    ),
  ]),
  ON: table('on', [
    since2025(
      {
        measure: { kind: 'share', over: 20, weeks: 4 },
        ends: 'week-before',
        counts: { overtime: false, vacation: true, holidays: false },
        qualifying: { shifts: 'either', onTheDay: true },
        premium: { ...timeAndHalf, forAll: true },
      },
      lawSource(
        'Employment Standards Act, 2000 (Ontario), your guide: public holidays',
        'https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays',
        'sections 24 to 29',
        'high',
      ),
    ),
  ]),
  PE: table('pe', [
    since2025(
      {
        measure: { kind: 'normal-day', otherwise: { kind: 'day-average', days: 30, per: 'worked' } },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: {
          employedDays: 30,
          days: { least: 15, within: 30, counts: 'earned' },
          shifts: 'either',
        },
        premium: { ...timeAndHalf, forAll: 'unknown' },
      },
      lawSource(
        'an overview of holidays of February, on the former Employment Standards Act',
        'https://www.payroll-reporter.com/article/23403-nova-scotia-adds-holiday/',
        'Prince Edward Island',
        'low',
      ),
    ),
    {
      from: '2026-06-30',
      value: {
        measure: { kind: 'share', over: 20, weeks: 4 },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: { shifts: 'both' },
        premium: { ...timeAndHalf, forAll: 'unknown' },
      },
      source: lawSource(
        'Employment Standards Act (Prince Edward Island), SPEI 2024, c. 66, as transcribed by another program',
        'https://www.princeedwardisland.ca/en/legislation/employment-standards-act',
        'sections 27 and 28',
        'medium',
      ),
    },
  ]),
  QC: table('qc', [
    since2025(
      {
        measure: { kind: 'share', over: 20, weeks: 4 },
        commission: { over: 60, weeks: 12, afterWeeks: 0 },
        ends: 'week-before',
        counts: allButOvertime,
        qualifying: { shifts: 'either' },
        premium: { multiple: '1', withPay: true, forAll: true },
      },
      lawSource(
        'Act respecting labour standards (Quebec)',
        'https://www.legisquebec.gouv.qc.ca/en/document/cs/N-1.1',
        'sections 62, 63 and 65',
        'high',
      ),
    ),
  ]),
  SK: table('sk', [
    since2025(
      {
        measure: { kind: 'share', over: 20, weeks: 4 },
        ends: 'day-before',
        counts: allButOvertime,
        qualifying: {},
        premium: { ...timeAndHalf, forAll: true },
      },
      lawSource(
        'The Saskatchewan Employment Act, paying employees for public holidays',
        'https://www.saskatchewan.ca/business/employment-standards/public-statutory-holidays/paying-employees-for-public-holidays',
        'sections 2-30 to 2-32',
        'high',
      ),
    ),
  ]),
  YT: table('yt', [
    since2025(
      {
        measure: { kind: 'normal-day', otherwise: { kind: 'share', over: 10, weeks: 2 } },
        ends: 'week-before',
        counts: { overtime: 'unclear', vacation: false, holidays: false },
        qualifying: { employedDays: 30, shifts: 'either', onTheDay: true, byWorking: true },
        premium: { ...timeAndHalf, forAll: true },
      },
      lawSource(
        'Employment Standards Act (Yukon), employee information: statutory holidays',
        'https://yukon.ca/en/employee-information-statutory-holidays',
        'sections 29 to 34',
        'high',
      ),
    ),
  ]),
  federal: table('ca', [
    since2025(
      {
        measure: { kind: 'share', over: 20, weeks: 4 },
        commission: { over: 60, weeks: 12, afterWeeks: 12 },
        ends: 'week-before',
        counts: allButOvertime,
        qualifying: {},
        premium: { ...timeAndHalf, forAll: true },
      },
      lawSource(
        'Canada Labour Code, Part III',
        'https://laws-lois.justice.gc.ca/eng/acts/L-2/section-196.html',
        'sections 196 and 197',
        'medium',
      ),
    ),
  ]),
}

/** The two territories inherited one law, and its pay of holidays is the same in both. */
function territorial(): HolidayPayRule {
  return {
    measure: { kind: 'normal-day', otherwise: { kind: 'day-average', days: 28, per: 'worked' } },
    ends: 'week-before',
    counts: allButOvertime,
    qualifying: {
      days: { least: 30, within: 365, counts: 'worked' },
      shifts: 'either',
      onTheDay: true,
    },
    premium: { ...timeAndHalf, forAll: 'unknown' },
  }
}

function since2025(value: HolidayPayRule, source: Source): Version<HolidayPayRule> {
  return { from: '2025-01-01', value, source }
}

function table(name: string, versions: readonly Version<HolidayPayRule>[]): RuleTable<HolidayPayRule> {
  return {
    name: `${name}/holiday-pay`,
    unit: 'shares of earnings, days, multiples of a rate',
    checkedThrough: '2026-12-31',
    versions,
  }
}
