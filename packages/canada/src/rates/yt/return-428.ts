import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Yukon: form YT428 and its credits, by year. */
export const return428YT = {
  form: 'YT428',
  creditForm: 'YT479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'other', 'political'],
  brackets: {
    name: 'yt/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.064' },
          { from: '53359', rate: '0.09' },
          { from: '106717', rate: '0.109' },
          { from: '165430', rate: '0.128' },
          { from: '500000', rate: '0.15' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Yukon, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.064' },
          { from: '55867', rate: '0.09' },
          { from: '111733', rate: '0.109' },
          { from: '173205', rate: '0.128' },
          { from: '500000', rate: '0.15' },
        ],
        source: {
          title: 'Form YT428 for 2024, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.064', base: '0.00' },
          { from: '57375', rate: '0.09', base: '3672.00' },
          { from: '114750', rate: '0.109', base: '8835.75' },
          { from: '177882', rate: '0.128', base: '15717.14' },
          { from: '500000', rate: '0.15', base: '56948.24' },
        ],
        source: {
          title: 'Form YT428 for 2025, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.064', base: '0.00' },
          { from: '58523', rate: '0.09', base: '3745.47' },
          { from: '117045', rate: '0.109', base: '9012.45' },
          { from: '181440', rate: '0.128', base: '16031.51' },
          { from: '500000', rate: '0.15', base: '56807.19' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Yukon; T4032-YT, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'yt/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: {
          rate: '0.064',
          basic: { kind: 'falling', most: '15000', least: '13520', from: '165430', through: '235675' },
        },
        source: {
          title: 'Form YT428 for 2023, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.064',
          basic: { kind: 'falling', most: '15705', least: '14156', from: '173205', through: '246752' },
          age: { most: '8790', from: '44325', rate: '0.15' },
          spouse: { base: '15705', most: '15705' },
          pension: '2000',
          disability: '9872',
          medical: { share: '0.03', cap: '2759' },
          employment: '1433',
        },
        source: {
          title: 'Form YT428 for 2024, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.064',
          basic: { kind: 'falling', most: '16129', least: '14538', from: '177882', through: '253414' },
          age: { most: '9028', from: '45522', rate: '0.15' },
          spouse: { base: '16129', most: '16129' },
          pension: '2000',
          disability: '10138',
          medical: { share: '0.03', cap: '2834' },
          employment: '1471',
          disabilityUnder18: { most: '5914', over: '3464' },
        },
        source: {
          title: 'Form YT428 for 2025, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.064',
          basic: { kind: 'falling', most: '16452', least: '14829', from: '181440', through: '258482' },
          age: { most: '9208', from: '46432', rate: '0.15' },
          spouse: { base: '16452', most: '16452' },
          pension: '2000',
          disability: '10341',
          employment: '1501',
        },
        source: {
          title: 'TD1YT 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1yt/td1yt-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  gifts: {
    name: 'yt/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.064', high: '0.128' },
        source: {
          title: 'Form YT428 for 2024, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.064', high: '0.128' },
        source: {
          title: 'Form YT428 for 2025, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.064', high: '0.128' },
        source: {
          title: 'Form YT428 for 2025, Yukon tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5011-c/5011-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'yt/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.1202', other: '0.0067' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Yukon, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.1202', other: '0.0067' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Yukon, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.1202', other: '0.0067' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Yukon, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'yt/return-428-political',
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
          where: 'Yukon',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies ReturnTables
