import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Saskatchewan: form SK428 and its credits, by year. */
export const return428SK = {
  form: 'SK428',
  creditForm: 'SK479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'political', 'other'],
  brackets: {
    name: 'sk/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.105' },
          { from: '49720', rate: '0.125' },
          { from: '142058', rate: '0.145' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Saskatchewan, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.105' },
          { from: '52057', rate: '0.125' },
          { from: '148734', rate: '0.145' },
        ],
        source: {
          title: 'Form SK428 for 2024, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.105', base: '0.00' },
          { from: '53463', rate: '0.125', base: '5613.62' },
          { from: '152750', rate: '0.145', base: '18024.49' },
        ],
        source: {
          title: 'Form SK428 for 2025, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.105', base: '0.00' },
          { from: '54532', rate: '0.125', base: '5725.86' },
          { from: '155805', rate: '0.145', base: '18384.99' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Saskatchewan; T4032-SK, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'sk/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.105', basic: { kind: 'fixed', amount: '17661' } },
        source: {
          title: 'Form SK428 for 2023, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.105',
          basic: { kind: 'fixed', amount: '18491' },
          age: { most: '5633', from: '41933', rate: '0.15' },
          spouse: { base: '20341', most: '18491' },
          pension: '1000',
          disability: '10894',
          medical: { share: '0.03', cap: '2610' },
          senior: '1487',
          child: '7015',
          homeBuyers: '10000',
        },
        source: {
          title: 'Form SK428 for 2024, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.105',
          basic: { kind: 'fixed', amount: '19491' },
          age: { most: '5785', from: '43065', rate: '0.15' },
          spouse: { base: '21440', most: '19491' },
          pension: '1000',
          disability: '13986',
          medical: { share: '0.03', cap: '2681' },
          senior: '2028',
          child: '7704',
          homeBuyers: '15000',
        },
        source: {
          title: 'Form SK428 for 2025, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.105',
          basic: { kind: 'fixed', amount: '20381' },
          age: { most: '5901', from: '43927', rate: '0.15' },
          spouse: { base: '22419', most: '20381' },
          pension: '1000',
          senior: '2569',
        },
        source: {
          title: 'TD1SK 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1sk/td1sk-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  gifts: {
    name: 'sk/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.105', high: '0.145' },
        source: {
          title: 'Form SK428 for 2024, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.105', high: '0.145' },
        source: {
          title: 'Form SK428 for 2025, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.105', high: '0.145' },
        source: {
          title: 'Form SK428 for 2025, Saskatchewan tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5008-c/5008-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'sk/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.11', other: '0.02519' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Saskatchewan, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.11', other: '0.02519' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Saskatchewan, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.11', other: '0.02519' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Saskatchewan, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'sk/return-428-political',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: {
          tiers: [
            { over: '0', base: '0', rate: '0.75' },
            { over: '400', base: '300', rate: '0.50' },
            { over: '750', base: '475', rate: '0.3333' },
          ],
          most: '650',
        },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'Saskatchewan',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies ReturnTables
