import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable, Version } from '@daybook/core/filings/rule-table.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { lawSource } from './law-source.ts'

const news2025 = lawSource(
  'Minimum wage is increasing in five provinces',
  'https://globalnews.ca/news/11446948/canada-provinces-minimum-wage-increases/',
  'the list of all provinces, 2025-09-23',
  'medium',
)
const april2024 = lawSource(
  'Minimum wage up across Atlantic Canada, The Canadian Press, 2024-04-01',
  'https://www.castanet.net/news/Business/479770/Minimum-wage-up-across-Atlantic-Canada-with-biggest-jump-in-Newfoundland-and-Labrador',
  'the four provinces',
  'medium',
)
const federal2024 = lawSource(
  'New minimum wage set for Canada and five provinces, effective April 1',
  'https://www.barbicanimmigration.ca/post/new-minimum-wage-set-for-canada-and-five-provinces-effective-april-1',
  'rates from 2024-04-01',
  'medium',
)
const january2025 = lawSource(
  'Nova Scotia says it’s making the ‘biggest increase’ to minimum wage ever',
  'https://brwska.net/nova-scotia-says-its-making-the-biggest-increase-to-minimum-wage-ever-halifax-globalnews-ca/',
  'release of January 2025, and the rates of other provinces then',
  'medium',
)
const territory2024 = lawSource(
  'The Northwest Territories ESA: a quick guide for employers',
  'https://peninsulagrouplimited.com/ca/resource-hub/employment-standards/the-northwest-territories-esa',
  'minimum wage as of 2024-09-01',
  'medium',
)
const nunavut2024 = lawSource(
  'Nunavut minimum wage rises for the first time under new formula',
  'https://www.rcinet.ca/eye-on-the-arctic/2025/09/01/minimum-wage-rises-to-19-75-in-nunavut',
  '19.00 since 2024, a rise of 0.75',
  'medium',
)
const list2026 = lawSource(
  'Minimum wage in Canada, 2026',
  'https://www.todocanada.ca/minimum-wage-in-canada-2025/',
  'the list by province',
  'medium',
)
const prince = lawSource(
  'Minimum wage to increase, Government of Prince Edward Island, 2025-04-11',
  'https://www.einpresswire.com/article/802593673/minimum-wage-to-increase',
  'order EC2025-326',
  'high',
)
const scotia = lawSource(
  'Nova Scotia minimum wage to rise twice in 2026',
  'https://hrnewscanada.com/nova-scotia-minimum-wage-to-rise-twice-in-2026',
  'announcement of December 2025',
  'high',
)
const nunavut = lawSource(
  'Minimum wage rises to $19.75 in Nunavut',
  'https://www.rcinet.ca/eye-on-the-arctic/2025/09/01/minimum-wage-rises-to-19-75-in-nunavut',
  'news release of August 2025',
  'high',
)
const federal2026 = lawSource(
  'Employment and Social Development Canada, press release of 2026-03-24, as reported',
  'https://www.canada.ca/en/services/jobs/workplace/federal-labour-standards/minimum-wage.html',
  'rate from 2026-04-01',
  'medium',
)
const oneList = lawSource(
  'a single listing of 2026',
  'https://www.saskatchewan.ca/business/employment-standards/minimum-wage',
  'not seen in an announcement',
  'low',
)

/**
 * The general minimum wage in dollars an hour by day. Rates of students, servers of liquor and home workers
 * are not among them. The territories' tables end where the next yearly change could not be found.
 */
export const minimumWages: Readonly<Record<LabourJurisdiction, RuleTable<string>>> = {
  AB: table('ab', '2026-12-31', [wage('2018-10-01', '15.00', news2025)]),
  BC: table('bc', '2026-12-31', [
    wage('2025-01-01', '17.40', january2025),
    wage('2025-06-01', '17.85', news2025),
    wage('2026-06-01', '18.25', list2026),
  ]),
  MB: table('mb', '2026-12-31', [
    wage('2024-10-01', '15.80', january2025),
    wage('2025-10-01', '16.00', news2025),
    wage('2026-10-01', '16.40', list2026),
  ]),
  NB: table('nb', '2026-12-31', [
    wage('2024-04-01', '15.30', april2024),
    wage('2025-04-01', '15.65', news2025),
    wage('2026-04-01', '15.90', list2026),
  ]),
  NL: table('nl', '2026-12-31', [
    wage('2024-04-01', '15.60', april2024),
    wage('2025-04-01', '16.00', news2025),
    wage('2026-04-01', '16.35', list2026),
  ]),
  NS: table('ns', '2026-12-31', [
    wage('2024-04-01', '15.20', april2024),
    wage('2025-04-01', '15.70', january2025),
    wage('2025-10-01', '16.50', news2025),
    wage('2026-04-01', '16.75', scotia),
    wage('2026-10-01', '17.00', scotia),
  ]),
  NT: table('nt', '2026-08-31', [
    wage('2024-09-01', '16.70', territory2024),
    wage('2025-09-01', '16.95', news2025),
  ]),
  NU: table('nu', '2026-08-31', [
    wage('2025-01-01', '19.00', nunavut2024),
    wage('2025-09-01', '19.75', nunavut),
  ]),
  ON: table('on', '2026-12-31', [
    wage('2024-10-01', '17.20', news2025),
    wage('2025-10-01', '17.60', news2025),
    wage('2026-10-01', '17.95', list2026),
  ]),
  PE: table('pe', '2026-12-31', [
    wage('2024-10-01', '16.00', prince),
    wage('2025-10-01', '16.50', prince),
    wage('2026-04-01', '17.00', prince),
  ]),
  QC: table('qc', '2026-12-31', [
    wage('2025-05-01', '16.10', news2025),
    wage('2026-05-01', '16.60', list2026),
  ]),
  SK: table('sk', '2026-12-31', [
    wage('2024-10-01', '15.00', january2025),
    wage('2025-10-01', '15.35', news2025),
    wage('2026-10-01', '15.70', oneList),
  ]),
  YT: table('yt', '2026-12-31', [
    wage('2024-04-01', '17.59', federal2024),
    wage('2025-04-01', '17.94', news2025),
    wage('2026-04-01', '18.51', list2026),
  ]),
  federal: table('ca', '2026-12-31', [
    wage('2024-04-01', '17.30', federal2024),
    wage('2025-04-01', '17.75', news2025),
    wage('2026-04-01', '18.15', federal2026),
  ]),
}

function wage(from: string, value: string, source: Source): Version<string> {
  return { from, value, source }
}

function table(
  name: string,
  checkedThrough: string,
  versions: readonly Version<string>[],
): RuleTable<string> {
  return { name: `${name}/minimum-wage`, unit: 'dollars an hour', checkedThrough, versions }
}
