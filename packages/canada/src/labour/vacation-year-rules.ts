import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { lawSource } from './law-source.ts'

/**
 * Which year the higher share of vacation pay reaches back over once the service for it is complete: the year
 * of `service` that ends the day before the anniversary, or the reference year from `may` 1 to April 30 at
 * the end of which the service is there.
 */
export type VacationYear = 'service' | 'may'

type Table = RuleTable<VacationYear>

/**
 * Where the law gives the higher share for the whole year that completes the service, not from the
 * anniversary on. In Nova Scotia the share begins a year before the weeks do, so that its steps say it. For
 * the other jurisdictions nothing was found that says which.
 */
export const vacationYearRules: Partial<Readonly<Record<LabourJurisdiction, Table>>> = {
  AB: table('ab', 'service', [
    'Employment Standards Code (Alberta)',
    'https://hrinsider.ca/?p=94034',
    'sections 34 and 34.2: wages for the year of employment for which vacation is given',
    'medium',
  ]),
  BC: table('bc', 'service', [
    'Employment Standards Act (British Columbia)',
    'https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/forms-resources/igm/esa-part-7-section-58',
    'section 58 (1) (b): wages during the year of employment entitling the employee to the vacation pay',
    'high',
  ]),
  MB: table('mb', 'service', [
    'Employment Standards Code (Manitoba), fact sheet Vacations and Vacation Pay',
    'https://www.gov.mb.ca/labour/standards/print,doc,vacations,factsheet.html',
    'what happens when employees complete 5 years of service: another 2 % on the same earnings',
    'high',
  ]),
  ON: table('on', 'service', [
    'Employment Standards Act, 2000 (Ontario)',
    'https://sultanlawyers.com/blog/what-are-my-minimum-vacation-entitlements-in-ontario/',
    'section 35.2: five years upon completion of the vacation entitlement year',
    'medium',
  ]),
  QC: table('qc', 'may', [
    'Act respecting labour standards (Quebec)',
    'https://www.legisquebec.gouv.qc.ca/en/document/cs/N-1.1',
    'sections 66, 69 and 74: service at the end of the reference year',
    'medium',
  ]),
}

function table(name: string, value: VacationYear, source: Parameters<typeof lawSource>): Table {
  return {
    name: `${name}/vacation-year`,
    unit: 'which year',
    checkedThrough: '2026-12-31',
    versions: [{ from: '2025-01-01', value, source: lawSource(...source) }],
  }
}
