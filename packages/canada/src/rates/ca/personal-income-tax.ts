import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { PersonalIncomeTax } from '../personal-tax-rules.ts'

/** The federal tax on the taxable income of a year, as the return prints it. */
export const personalIncomeTax: RuleTable<PersonalIncomeTax> = {
  name: 'ca/personal-income-tax',
  unit: 'dollars a year, shares of income',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        brackets: [
          { from: '0', rate: '0.15', tax: '0.00' },
          { from: '53359', rate: '0.205', tax: '8003.85' },
          { from: '106717', rate: '0.26', tax: '18942.24' },
          { from: '165430', rate: '0.29', tax: '34207.62' },
          { from: '235675', rate: '0.33', tax: '54578.67' },
        ],
        creditRate: '0.15',
      },
      source: {
        title: 'Indexation adjustment for personal income tax and benefit amounts, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'brackets of 2023; the tax below each was added up exactly',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: {
        brackets: [
          { from: '0', rate: '0.15', tax: '0.00' },
          { from: '55867', rate: '0.205', tax: '8380.05' },
          { from: '111733', rate: '0.26', tax: '19832.58' },
          { from: '173205', rate: '0.29', tax: '35815.30' },
          { from: '246752', rate: '0.33', tax: '57143.93' },
        ],
        creditRate: '0.15',
      },
      source: {
        title: 'Indexation adjustment for personal income tax and benefit amounts, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'brackets of 2024; the tax below each was added up exactly',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        brackets: [
          { from: '0', rate: '0.145', tax: '0.00' },
          { from: '57375', rate: '0.205', tax: '8319.38' },
          { from: '114750', rate: '0.26', tax: '20081.25' },
          { from: '177882', rate: '0.29', tax: '36495.57' },
          { from: '253414', rate: '0.33', tax: '58399.85' },
        ],
        creditRate: '0.145',
      },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'step 5, part A',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        brackets: [
          { from: '0', rate: '0.14', tax: '0.00' },
          { from: '58523', rate: '0.205', tax: '8193.22' },
          { from: '117045', rate: '0.26', tax: '20190.23' },
          { from: '181440', rate: '0.29', tax: '36932.93' },
          { from: '258482', rate: '0.33', tax: '59275.11' },
        ],
        creditRate: '0.14',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where:
          'table 8.1; the tax below each bracket was added up exactly, as the return of 2026 is not printed yet',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
