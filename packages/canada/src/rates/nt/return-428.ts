import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Northwest Territories: form NT428 and its credits, by year. */
export const return428NT = {
  form: 'NT428',
  creditForm: 'NT479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'political', 'other'],
  brackets: {
    name: 'nt/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.059' },
          { from: '48326', rate: '0.086' },
          { from: '96655', rate: '0.122' },
          { from: '157139', rate: '0.1405' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Northwest Territories, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.059' },
          { from: '50597', rate: '0.086' },
          { from: '101198', rate: '0.122' },
          { from: '164525', rate: '0.1405' },
        ],
        source: {
          title: 'Form NT428 for 2024, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.059', base: '0.00' },
          { from: '51964', rate: '0.086', base: '3065.88' },
          { from: '103930', rate: '0.122', base: '7534.95' },
          { from: '168967', rate: '0.1405', base: '15469.47' },
        ],
        source: {
          title: 'Form NT428 for 2025, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.059', base: '0.00' },
          { from: '53003', rate: '0.086', base: '3127.18' },
          { from: '106009', rate: '0.122', base: '7685.69' },
          { from: '172346', rate: '0.1405', base: '15778.81' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Northwest Territories; T4032-NT, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'nt/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.059', basic: { kind: 'fixed', amount: '16593' } },
        source: {
          title: 'Form NT428 for 2023, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.059',
          basic: { kind: 'fixed', amount: '17373' },
          spouse: { base: '17373', most: '17373' },
          pension: '1000',
          disability: '14088',
          medical: { share: '0.03', cap: '2759' },
        },
        source: {
          title: 'Form NT428 for 2024, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.059',
          basic: { kind: 'fixed', amount: '17842' },
          age: { most: '8727', from: '45522', rate: '0.15' },
          spouse: { base: '17842', most: '17842' },
          pension: '1000',
          disability: '14469',
          medical: { share: '0.03', cap: '2834' },
        },
        source: {
          title: 'Form NT428 for 2025, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.059',
          basic: { kind: 'fixed', amount: '18198' },
          age: { most: '8902', from: '46432', rate: '0.15' },
          spouse: { base: '18198', most: '18198' },
          pension: '1000',
        },
        source: {
          title: 'TD1NT 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1nt/td1nt-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  gifts: {
    name: 'nt/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.059', high: '0.1405' },
        source: {
          title: 'Form NT428 for 2024, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.059', high: '0.1405' },
        source: {
          title: 'Form NT428 for 2025, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.059', high: '0.1405' },
        source: {
          title: 'Form NT428 for 2025, Northwest Territories tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-c/5012-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'nt/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.115', other: '0.06' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Northwest Territories, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.115', other: '0.06' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Northwest Territories, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.115', other: '0.06' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Northwest Territories, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'nt/return-428-political',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: {
          tiers: [
            { over: '0', base: '0', rate: '1' },
            { over: '100', base: '100', rate: '0.50' },
          ],
          most: '500',
        },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'Northwest Territories',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  refundable: {
    name: 'nt/return-428-refundable',
    unit: 'dollars and shares of them',
    checkedThrough: '2024-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: {
          livingBrackets: {
            brackets: [
              { from: '0', rate: '0.026', base: '0' },
              { from: '12000', rate: '0.0125', base: '312' },
              { from: '48000', rate: '0.01', base: '762' },
            ],
            most: '942',
            supplement: '350',
          },
        },
        source: {
          title: 'Form NT479, Northwest Territories credits, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5012-tc/',
          where: 'lines 6 to 21 (2023 and 2024), from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies ReturnTables
