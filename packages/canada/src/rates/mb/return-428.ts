import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Manitoba: form MB428 and its credits, by year. */
export const return428MB = {
  form: 'MB428',
  creditForm: 'MB479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['political', 'foreign', 'other'],
  brackets: {
    name: 'mb/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.108' },
          { from: '36842', rate: '0.1275' },
          { from: '79625', rate: '0.174' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Manitoba, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.108' },
          { from: '47000', rate: '0.1275' },
          { from: '100000', rate: '0.174' },
        ],
        source: {
          title: 'Form MB428 for 2024, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.108', base: '0.00' },
          { from: '47000', rate: '0.1275', base: '5076.00' },
          { from: '100000', rate: '0.174', base: '11833.50' },
        ],
        source: {
          title: 'Form MB428 for 2025, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.108', base: '0.00' },
          { from: '47000', rate: '0.1275', base: '5076.00' },
          { from: '100000', rate: '0.174', base: '11833.50' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Manitoba; T4032-MB, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'mb/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.108', basic: { kind: 'fixed', amount: '15000' } },
        source: {
          title: 'Form MB428 for 2023, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.108',
          basic: { kind: 'fixed', amount: '15780' },
          age: { most: '3728', from: '27749', rate: '0.15' },
          spouse: { base: '9134', most: '9134' },
          pension: '1000',
          disability: '6180',
          medical: { share: '0.03', cap: '1728' },
        },
        source: {
          title: 'Form MB428 for 2024, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.108',
          basic: { kind: 'falling', most: '15780', least: '0', from: '200000', through: '400000' },
          age: { most: '3728', from: '27749', rate: '0.15' },
          spouse: { base: '9134', most: '9134' },
          pension: '1000',
          disability: '6180',
          medical: { share: '0.03', cap: '1728' },
        },
        source: {
          title: 'Form MB428 for 2025, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.108',
          basic: { kind: 'falling', most: '15780', least: '0', from: '200000', through: '400000' },
          age: { most: '3728', from: '27749', rate: '0.15' },
          spouse: { base: '9134', most: '9134' },
          pension: '1000',
          disability: '6180',
          medical: { share: '0.03', cap: '1728' },
        },
        source: {
          title: 'TD1MB 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1mb/td1mb-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  gifts: {
    name: 'mb/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.108', high: '0.174' },
        source: {
          title: 'Form MB428 for 2024, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.108', high: '0.174' },
        source: {
          title: 'Form MB428 for 2025, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.108', high: '0.174' },
        source: {
          title: 'Form MB428 for 2025, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'mb/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.08', other: '0.007835' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Manitoba, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.08', other: '0.007835' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Manitoba, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.08', other: '0.007835' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Manitoba, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'mb/return-428-political',
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
          most: '1000',
        },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'Manitoba',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  carryover: {
    name: 'mb/return-428-carryover',
    unit: 'share of line 40427',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { share: '0.50' },
        source: {
          title: 'Form MB428 for 2024, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-24e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { share: '0.50' },
        source: {
          title: 'Form MB428 for 2025, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-25e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  familyBenefit: {
    name: 'mb/return-428-family-benefit',
    unit: 'dollars, share of net income',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { each: '2065', disabled: '2752', child: '2752', fall: '0.09' },
        source: {
          title: 'Form MB428 for 2024, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-24e.pdf',
          where: 'schedule MB428-A, lines 1 to 12, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2025-01-01',
        value: { each: '2065', disabled: '2752', child: '2752', fall: '0.09' },
        source: {
          title: 'Form MB428 for 2025, Manitoba tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5007-c/5007-c-25e.pdf',
          where: 'schedule MB428-A, lines 1 to 12; amounts are not indexed, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies ReturnTables
