import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

const news: Source = {
  title: 'Investment Executive, prescribed rate for the second quarter of 2026',
  url: 'https://www.investmentexecutive.com/?p=530479',
  where:
    '1% for two years to mid-2022, 6% in the first half of 2024, 4% in that of 2025, then 3% for four quarters',
  read: '2026-11-23',
  confidence: 'high',
}

const table2020: Source = {
  title: 'Miller Thomson, prescribed rate for the third quarter of 2020',
  url: 'https://www.millerthomson.com/en/publications/communiques-and-updates/tax-notes/july-2-2020-tax/',
  where: '1% from 1 July 2020, after 2%; with 1% for two years to mid-2022 (Investment Executive)',
  read: '2026-11-23',
  confidence: 'high',
}

const table2022: Source = {
  title: 'Prescribed interest rates of 2022 by quarter',
  url: 'https://www.fraserandpartners.ca/july-1-september-30-2022-q3-cra-prescribed-interest-rates/',
  where: 'table, taxable benefits for employees and shareholders: 1%, 1%, 2%, 3%',
  read: '2026-11-23',
  confidence: 'high',
}

const table2023: Source = {
  title: 'Revenu Québec, Interest-Free or Low-Interest Loans',
  url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/special-cases-source-deductions-and-employer-contributions-in-certain-situations/taxable-benefits/list-of-taxable-benefits/other-benefits/interest-free-or-low-interest-loans/',
  where: 'table of 2023 by quarter, section 4301 of the federal Income Tax Regulations: 4%, 5%, 5%, 5%',
  read: '2026-11-23',
  confidence: 'high',
}

const late2024: Source = {
  title: 'Prescribed rates of the second half of 2024',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/prescribed-interest-rates.html',
  where: 'third and fourth quarter of 2024, from memory: 5%; the rates on both sides (6%, 4%) were read',
  read: '2026-11-23',
  confidence: 'medium',
}

/**
 * The rate of interest that makes a loan to a shareholder or an employee no benefit, by quarter: section 4301
 * of the Income Tax Regulations, paragraph (c). A share of the balance for a year.
 */
export const prescribedRates: RuleTable<string> = {
  name: 'ca/prescribed-loan-rate',
  unit: 'share a year',
  checkedThrough: '2026-06-30',
  versions: [
    { from: '2020-07-01', value: '0.01', source: table2020 },
    { from: '2020-10-01', value: '0.01', source: table2020 },
    { from: '2021-01-01', value: '0.01', source: table2020 },
    { from: '2021-04-01', value: '0.01', source: table2020 },
    { from: '2021-07-01', value: '0.01', source: table2020 },
    { from: '2021-10-01', value: '0.01', source: table2020 },
    { from: '2022-01-01', value: '0.01', source: table2022 },
    { from: '2022-04-01', value: '0.01', source: table2022 },
    { from: '2022-07-01', value: '0.02', source: table2022 },
    { from: '2022-10-01', value: '0.03', source: table2022 },
    { from: '2023-01-01', value: '0.04', source: table2023 },
    { from: '2023-04-01', value: '0.05', source: table2023 },
    { from: '2023-07-01', value: '0.05', source: table2023 },
    { from: '2023-10-01', value: '0.05', source: table2023 },
    { from: '2024-01-01', value: '0.06', source: news },
    { from: '2024-04-01', value: '0.06', source: news },
    { from: '2024-07-01', value: '0.05', source: late2024 },
    { from: '2024-10-01', value: '0.05', source: late2024 },
    { from: '2025-01-01', value: '0.04', source: news },
    { from: '2025-04-01', value: '0.04', source: news },
    { from: '2025-07-01', value: '0.03', source: news },
    { from: '2025-10-01', value: '0.03', source: news },
    { from: '2026-01-01', value: '0.03', source: news },
    { from: '2026-04-01', value: '0.03', source: news },
  ],
}
