import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable, Version } from '@daybook/core/filings/rule-table.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { lawSource } from './law-source.ts'

/**
 * The least vacation from so many completed years of service on: weeks a year, and vacation pay as a share of
 * vacationable earnings. A share is a percentage (`4 %`) or a fraction of the weeks of a year (`3/52`).
 */
export type VacationStep = {
  readonly afterYears: number
  readonly weeks: number
  readonly share: string
}

const two: VacationStep = { afterYears: 0, weeks: 2, share: '4 %' }
const three = (afterYears: number): VacationStep => ({ afterYears, weeks: 3, share: '6 %' })

/** The least vacation of each jurisdiction, from 2025 on. */
export const vacationRules: Readonly<Record<LabourJurisdiction, RuleTable<readonly VacationStep[]>>> = {
  AB: table('ab', [
    since2025(
      [two, three(5)],
      lawSource(
        'Employment Standards Code (Alberta)',
        'https://www.alberta.ca/vacation-pay',
        'vacations and vacation pay',
        'medium',
      ),
    ),
  ]),
  BC: table('bc', [
    since2025(
      [two, three(5)],
      lawSource(
        'Employment Standards Act (British Columbia), interpretation guidelines',
        'https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/forms-resources/igm/esa-part-7-section-58',
        'sections 57 and 58; Employment Standards Tribunal, 2019 BCEST 10',
        'high',
      ),
    ),
  ]),
  MB: table('mb', [
    since2025(
      [two, three(5)],
      lawSource(
        'Employment Standards Code (Manitoba), fact sheet Vacations and Vacation Pay',
        'https://www.gov.mb.ca/labour/standards/print,doc,vacations,factsheet.html',
        'what happens when employees complete 5 years of service',
        'high',
      ),
    ),
  ]),
  NB: table('nb', [
    since2025(
      [two, three(8)],
      lawSource(
        'Employment Standards (New Brunswick), frequent questions',
        'https://www.gnb.ca/0308/004e.htm',
        'question 6; sections 24 and 25 of the Act',
        'high',
      ),
    ),
  ]),
  NL: table('nl', [
    since2025(
      [two, three(15)],
      lawSource(
        'Labour Standards Act (Newfoundland and Labrador)',
        'https://www.assembly.nl.ca/legislation/sr/statutes/l02.htm',
        'sections 8 to 11',
        'medium',
      ),
    ),
  ]),
  NS: table('ns', [
    since2025(
      [two, { afterYears: 7, weeks: 2, share: '6 %' }, three(8)],
      lawSource(
        'Labour Standards Code (Nova Scotia), vacation questions',
        'https://novascotia.ca/lae/employmentrights/vacationleavefaq.asp',
        'how much vacation time; how much vacation pay',
        'high',
      ),
    ),
  ]),
  NT: table('nt', [
    since2025(
      [two, three(5)],
      lawSource(
        'Employment Standards Act (Northwest Territories)',
        'https://www.legalbrief.ca/nwt-labor-wage-vacation-pay',
        'sections 24 and 25',
        'medium',
      ),
    ),
  ]),
  NU: table('nu', [
    since2025(
      [two, three(5)],
      lawSource(
        'Labour Standards Act (Nunavut), an overview',
        'https://vacationtracker.io/leave-laws/canada/nunavut',
        'vacation leave quota, vacation pay',
        'medium',
      ),
    ),
  ]),
  ON: table('on', [
    since2025(
      [two, three(5)],
      lawSource(
        'Employment Standards Act, 2000 (Ontario)',
        'https://www.ontario.ca/document/your-guide-employment-standards-act-0/vacation',
        'sections 33 and 35.2',
        'medium',
      ),
    ),
  ]),
  PE: table('pe', [
    since2025(
      [two, three(8)],
      lawSource(
        'Employment Standards Act (Prince Edward Island), RSPEI 1988, c. E-6.2',
        'https://www.lexology.com/library/detail.aspx?g=7410ec11-5593-415f-8265-114f45cad10e',
        'vacation after eight years of service',
        'medium',
      ),
    ),
    {
      from: '2026-06-30',
      value: [two, three(5)],
      source: lawSource(
        'Employment Standards Act (Prince Edward Island), SPEI 2024, c. 66',
        'https://stewartmckelvey.com/thought-leadership/at-a-glance-key-changes-coming-to-prince-edward-islands-employment-standards-act',
        'vacation pay',
        'medium',
      ),
    },
  ]),
  QC: table('qc', [
    since2025(
      [two, three(3)],
      lawSource(
        'Act respecting labour standards (Quebec)',
        'https://www.legisquebec.gouv.qc.ca/en/document/cs/N-1.1',
        'sections 67 to 69 and 74',
        'medium',
      ),
    ),
  ]),
  SK: table('sk', [
    since2025(
      [
        { afterYears: 0, weeks: 3, share: '3/52' },
        { afterYears: 10, weeks: 4, share: '4/52' },
      ],
      lawSource(
        'The Saskatchewan Employment Act',
        'https://www.saskatchewan.ca/business/employment-standards/vacations-public-holidays-leaves-and-absences',
        'sections 2-23 and 2-27',
        'medium',
      ),
    ),
  ]),
  YT: table('yt', [
    since2025(
      [two],
      lawSource(
        'Employment Standards Act (Yukon)',
        'https://laws.yukon.ca/cms/images/LEGISLATION/PRINCIPAL/2002/2002-0072/2002-0072.pdf',
        'part 4, annual vacations',
        'medium',
      ),
    ),
  ]),
  federal: table('ca', [
    since2025(
      [two, three(5), { afterYears: 10, weeks: 4, share: '8 %' }],
      lawSource(
        'Canada Labour Code, Part III',
        'https://laws-lois.justice.gc.ca/eng/acts/L-2/section-184.html',
        'sections 184 and 184.01',
        'medium',
      ),
    ),
  ]),
}

function since2025(value: readonly VacationStep[], source: Source): Version<readonly VacationStep[]> {
  return { from: '2025-01-01', value, source }
}

function table(
  name: string,
  versions: readonly Version<readonly VacationStep[]>[],
): RuleTable<readonly VacationStep[]> {
  return {
    name: `${name}/vacation`,
    unit: 'weeks, shares of earnings',
    checkedThrough: '2026-12-31',
    versions,
  }
}
