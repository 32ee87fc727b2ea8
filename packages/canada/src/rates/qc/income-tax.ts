import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { QuebecIncomeTax } from '../income-tax-rules.ts'

/** The Quebec income tax as it is deducted at source, by edition of the TP-1015.F guide. */
export const quebecIncomeTax = {
  name: 'qc/income-tax',
  unit: 'dollars a year, shares of income',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: {
        edition: '2024-01',
        brackets: [
          { over: '0', rate: '0.14', constant: '0' },
          { over: '51780', rate: '0.19', constant: '2589' },
          { over: '103545', rate: '0.24', constant: '7766' },
          { over: '126000', rate: '0.2575', constant: '9971' },
        ],
        basic: '18056',
        creditRate: '0.14',
        workersRate: '0.06',
        workersYearly: '1380',
        lumpSumThrough: '18056',
        lumpSumFlat: '0.07',
        labourFundRate: '0.15',
      },
      source: {
        title: 'TP-1015.F-V Formulas to Calculate Source Deductions and Contributions (2024-01)',
        url: 'https://www.revenuquebec.ca/en/online-services/forms-and-publications/current-details/tp-1015-f-v/',
        where: 'sections 2.1.1 and 2.1.2',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        edition: '2025-01',
        brackets: [
          { over: '0', rate: '0.14', constant: '0' },
          { over: '53255', rate: '0.19', constant: '2662' },
          { over: '106495', rate: '0.24', constant: '7987' },
          { over: '129590', rate: '0.2575', constant: '10255' },
        ],
        basic: '18571',
        creditRate: '0.14',
        workersRate: '0.06',
        workersYearly: '1420',
        lumpSumThrough: '18571',
        lumpSumFlat: '0.07',
        labourFundRate: '0.15',
      },
      source: {
        title: 'TP-1015.F-V Formulas to Calculate Source Deductions and Contributions (2025-01)',
        url: 'https://www.revenuquebec.ca/en/online-services/forms-and-publications/current-details/tp-1015-f-v/',
        where: 'sections 2.1.1 and 2.1.2',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        edition: '2026-01',
        brackets: [
          { over: '0', rate: '0.14', constant: '0' },
          { over: '54345', rate: '0.19', constant: '2717' },
          { over: '108680', rate: '0.24', constant: '8151' },
          { over: '132245', rate: '0.2575', constant: '10465' },
        ],
        basic: '18952',
        creditRate: '0.14',
        workersRate: '0.06',
        workersYearly: '1450',
        lumpSumThrough: '18952',
        lumpSumFlat: '0.07',
        labourFundRate: '0.15',
      },
      source: {
        title: 'TP-1015.F-V Formulas to Calculate Source Deductions and Contributions (2026-01)',
        url: 'https://www.revenuquebec.ca/en/online-services/forms-and-publications/current-details/tp-1015-f-v/',
        where: 'sections 2.1.1 and 2.1.2',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<QuebecIncomeTax>
