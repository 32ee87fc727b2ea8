import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Nunavut: form NU428 and its credits, by year. */
export const return428NU = {
  form: 'NU428',
  creditForm: 'NU479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'other'],
  brackets: {
    name: 'nu/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.04' },
          { from: '50877', rate: '0.07' },
          { from: '101754', rate: '0.09' },
          { from: '165429', rate: '0.115' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Nunavut, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.04' },
          { from: '53268', rate: '0.07' },
          { from: '106537', rate: '0.09' },
          { from: '173205', rate: '0.115' },
        ],
        source: {
          title: 'Form NU428 for 2024, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.04', base: '0.00' },
          { from: '54707', rate: '0.07', base: '2188.28' },
          { from: '109413', rate: '0.09', base: '6017.70' },
          { from: '177881', rate: '0.115', base: '12179.82' },
        ],
        source: {
          title: 'Form NU428 for 2025, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.04', base: '0.00' },
          { from: '55801', rate: '0.07', base: '2232.04' },
          { from: '111602', rate: '0.09', base: '6138.11' },
          { from: '181439', rate: '0.115', base: '12423.44' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Nunavut; T4032-NU, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'nu/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.04', basic: { kind: 'fixed', amount: '17925' } },
        source: {
          title: 'Form NU428 for 2023, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.04',
          basic: { kind: 'fixed', amount: '18767' },
          age: { most: '11980', from: '44325', rate: '0.15' },
          spouse: { base: '18767', most: '18767' },
          pension: '2000',
          disability: '15973',
          medical: { share: '0.03', cap: '2759' },
        },
        source: {
          title: 'Form NU428 for 2024, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.04',
          basic: { kind: 'fixed', amount: '19274' },
          age: { most: '12303', from: '45522', rate: '0.15' },
          spouse: { base: '19274', most: '19274' },
          pension: '2000',
          disability: '16405',
          medical: { share: '0.03', cap: '2834' },
        },
        source: {
          title: 'Form NU428 for 2025, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.04',
          basic: { kind: 'fixed', amount: '19659' },
          age: { most: '12550', from: '46432', rate: '0.15' },
          spouse: { base: '19659', most: '19659' },
          pension: '2000',
        },
        source: {
          title: 'TD1NU 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1nu/td1nu-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  gifts: {
    name: 'nu/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.04', high: '0.115' },
        source: {
          title: 'Form NU428 for 2024, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.04', high: '0.115' },
        source: {
          title: 'Form NU428 for 2025, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.04', high: '0.115' },
        source: {
          title: 'Form NU428 for 2025, Nunavut tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-c/5014-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'nu/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.0551', other: '0.0261' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Nunavut, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.0551', other: '0.0261' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Nunavut, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.0551', other: '0.0261' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Nunavut, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'nu/return-428-political',
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
          where: 'Nunavut',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  refundable: {
    name: 'nu/return-428-refundable',
    unit: 'dollars and shares of them',
    checkedThrough: '2024-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: {
          livingShare: { rate: '0.02', most: '1500', singleParentFrom: '60000', singleParentMost: '255.12' },
        },
        source: {
          title: 'Form NU479, Nunavut credits, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5014-tc/',
          where: 'lines 6 to 14 (2023 and 2024), from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
} as const satisfies ReturnTables
