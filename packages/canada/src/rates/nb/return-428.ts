import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of New Brunswick: form NB428 and its credits, by year. */
export const return428NB = {
  form: 'NB428',
  creditForm: 'NB479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'reduction', 'political', 'other'],
  brackets: {
    name: 'nb/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.094' },
          { from: '47715', rate: '0.14' },
          { from: '95431', rate: '0.16' },
          { from: '176756', rate: '0.195' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'New Brunswick, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.094' },
          { from: '49958', rate: '0.14' },
          { from: '99916', rate: '0.16' },
          { from: '185064', rate: '0.195' },
        ],
        source: {
          title: 'Form NB428 for 2024, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.094', base: '0.00' },
          { from: '51306', rate: '0.14', base: '4822.76' },
          { from: '102614', rate: '0.16', base: '12005.88' },
          { from: '190060', rate: '0.195', base: '25997.24' },
        ],
        source: {
          title: 'Form NB428 for 2025, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.094', base: '0.00' },
          { from: '52333', rate: '0.14', base: '4919.30' },
          { from: '104666', rate: '0.16', base: '12245.92' },
          { from: '193861', rate: '0.195', base: '26517.12' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, New Brunswick; T4032-NB, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'nb/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.094', basic: { kind: 'fixed', amount: '12458' } },
        source: {
          title: 'Form NB428 for 2023, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.094',
          basic: { kind: 'fixed', amount: '13044' },
          age: { most: '5878', from: '43763', rate: '0.15' },
          spouse: { base: '11246', most: '10223' },
          pension: '1000',
          disability: '9747',
          medical: { share: '0.03', cap: '2724' },
        },
        source: {
          title: 'Form NB428 for 2024, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.094',
          basic: { kind: 'fixed', amount: '13396' },
          age: { most: '6037', from: '44945', rate: '0.15' },
          spouse: { base: '11550', most: '10499' },
          pension: '1000',
          disability: '10010',
          medical: { share: '0.03', cap: '2798' },
        },
        source: {
          title: 'Form NB428 for 2025, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.094',
          basic: { kind: 'fixed', amount: '13664' },
          age: { most: '6158', from: '45844', rate: '0.15' },
          spouse: { base: '11781', most: '10709' },
          pension: '1000',
          disability: '10210',
        },
        source: {
          title: 'TD1NB 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1nb/td1nb-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  gifts: {
    name: 'nb/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.094', high: '0.1795' },
        source: {
          title: 'Form NB428 for 2024, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.094', high: '0.1795' },
        source: {
          title: 'Form NB428 for 2025, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.094', high: '0.1795' },
        source: {
          title: 'Form NB428 for 2025, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'nb/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.14', other: '0.0275' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'New Brunswick, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.14', other: '0.0275' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'New Brunswick, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.14', other: '0.0275' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'New Brunswick, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'nb/return-428-political',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: {
          tiers: [
            { over: '0', base: '0', rate: '0.75' },
            { over: '200', base: '150', rate: '0.50' },
            { over: '550', base: '325', rate: '0.3333' },
          ],
          most: '500',
        },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'New Brunswick',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  reduction: {
    name: 'nb/return-428-reduction',
    unit: 'dollars, shares of income',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { kind: 'family', self: '746', partner: '746', rate: '0.03', from: '20385' },
        source: {
          title: 'Form NB428 for 2023, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-23e.pdf',
          where: 'lines 77 to 86, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: { kind: 'family', self: '781', partner: '781', rate: '0.03', from: '21343' },
        source: {
          title: 'Form NB428 for 2024, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-24e.pdf',
          where: 'lines 77 to 86, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2025-01-01',
        value: { kind: 'family', self: '802', partner: '802', rate: '0.03', from: '21920' },
        source: {
          title: 'Form NB428 for 2025, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-25e.pdf',
          where: 'lines 77 to 86, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { kind: 'unknown', singleAbove: '60000', familyAbove: '95000' },
        source: {
          title: 'Form NB428 for 2025, New Brunswick tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5004-c/5004-c-25e.pdf',
          where:
            'lines 69 to 86: nothing is left above 48,653 (single) and 75,387 (family) in 2025, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies ReturnTables
