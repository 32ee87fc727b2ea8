import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of British Columbia: form BC428 and its credits, by year. */
export const return428BC = {
  form: 'BC428',
  creditForm: 'BC479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'reduction', 'political', 'other'],
  brackets: {
    name: 'bc/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.0506' },
          { from: '45654', rate: '0.077' },
          { from: '91310', rate: '0.105' },
          { from: '104835', rate: '0.1229' },
          { from: '127299', rate: '0.147' },
          { from: '172602', rate: '0.168' },
          { from: '240716', rate: '0.205' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'British Columbia, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.0506' },
          { from: '47937', rate: '0.077' },
          { from: '95875', rate: '0.105' },
          { from: '110076', rate: '0.1229' },
          { from: '133664', rate: '0.147' },
          { from: '181232', rate: '0.168' },
          { from: '252752', rate: '0.205' },
        ],
        source: {
          title: 'Form BC428 for 2024, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.0506', base: '0.00' },
          { from: '49279', rate: '0.077', base: '2493.52' },
          { from: '98560', rate: '0.105', base: '6288.15' },
          { from: '113158', rate: '0.1229', base: '7820.94' },
          { from: '137407', rate: '0.147', base: '10801.15' },
          { from: '186306', rate: '0.168', base: '17989.30' },
          { from: '259829', rate: '0.205', base: '30341.16' },
        ],
        source: {
          title: 'Form BC428 for 2025, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.056', base: '0.00' },
          { from: '50363', rate: '0.077', base: '2820.33' },
          { from: '100728', rate: '0.105', base: '6698.43' },
          { from: '115648', rate: '0.1229', base: '8265.03' },
          { from: '140430', rate: '0.147', base: '11310.74' },
          { from: '190405', rate: '0.168', base: '18657.07' },
          { from: '265545', rate: '0.205', base: '31280.59' },
        ],
        source: {
          title: 'British Columbia Budget 2026, summaries of 17 February 2026',
          url: 'https://www.bcbudget.gov.bc.ca/2026/',
          where: 'personal income tax rates',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'bc/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.0506', basic: { kind: 'fixed', amount: '11981' } },
        source: {
          title: 'Form BC428 for 2023, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.0506',
          basic: { kind: 'fixed', amount: '12580' },
          age: { most: '5641', from: '41993', rate: '0.15' },
          spouse: { base: '11850', most: '10772' },
          pension: '1000',
          disability: '9435',
          medical: { share: '0.03', cap: '2616' },
        },
        source: {
          title: 'Form BC428 for 2024, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.0506',
          basic: { kind: 'fixed', amount: '12932' },
          age: { most: '5799', from: '43169', rate: '0.15' },
          spouse: { base: '12181', most: '11073' },
          pension: '1000',
          disability: '9699',
          medical: { share: '0.03', cap: '2689' },
          volunteer: '3000',
        },
        source: {
          title: 'Form BC428 for 2025, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.056',
          basic: { kind: 'fixed', amount: '13216' },
          age: { most: '5927', from: '44119', rate: '0.15' },
          spouse: { base: '12449', most: '11317' },
          pension: '1000',
          disability: '9913',
          volunteer: '6000',
        },
        source: {
          title: 'TD1BC 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1bc/td1bc-26e.pdf',
          where: 'claim amounts; the rate of 5.60% is that of Budget 2026',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  gifts: {
    name: 'bc/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: {
          lowThrough: '200',
          low: '0.0506',
          high: '0.168',
          top: { rate: '0.205', from: '252752' },
        },
        source: {
          title: 'Form BC428 for 2024, Canada Revenue Agency; donation tax credit rates, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/donations/tax-credit-rates-2024.htm',
          where:
            'line 58969; the highest rate, as in the tables of 2024, against income in the highest bracket',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          lowThrough: '200',
          low: '0.0506',
          high: '0.168',
          top: { rate: '0.205', from: '259829' },
        },
        source: {
          title: 'Form BC428 for 2025, Canada Revenue Agency; donation tax credit rates, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/donations/tax-credit-rates-2024.htm',
          where:
            'line 58969; the highest rate, as in the tables of 2023 and 2024, against income in the highest bracket',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'bc/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.12', other: '0.0196' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'British Columbia, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.12', other: '0.0196' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'British Columbia, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.12', other: '0.0196' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'British Columbia, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'bc/return-428-political',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: {
          tiers: [
            { over: '0', base: '0', rate: '0.75' },
            { over: '100', base: '75', rate: '0.50' },
            { over: '550', base: '300', rate: '0.3333' },
          ],
          most: '500',
          mostOver: '1150',
        },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'British Columbia',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  carryover: {
    name: 'bc/return-428-carryover',
    unit: 'share of line 40427',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { share: '0.337' },
        source: {
          title: 'Form BC428 for 2024, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-24e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { share: '0.349' },
        source: {
          title: 'Form BC428 for 2025, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-25e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  reduction: {
    name: 'bc/return-428-reduction',
    unit: 'dollars, shares of income',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { kind: 'own', most: '521', from: '23179', rate: '0.0356' },
        source: {
          title: 'Form BC428 for 2023, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-23e.pdf',
          where: 'lines 73 to 79, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: { kind: 'own', most: '547', from: '24338', rate: '0.0356' },
        source: {
          title: 'Form BC428 for 2024, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-24e.pdf',
          where: 'lines 73 to 79, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2025-01-01',
        value: { kind: 'own', most: '562', from: '25020', rate: '0.0356' },
        source: {
          title: 'Form BC428 for 2025, British Columbia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-c/5010-c-25e.pdf',
          where: 'lines 73 to 79, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { kind: 'own', most: '690', from: '25570', rate: '0.0356' },
        source: {
          title: 'British Columbia Budget 2026, summaries of 17 February 2026',
          url: 'https://www.bcbudget.gov.bc.ca/2026/',
          where: 'tax reduction credit',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  refundable: {
    name: 'bc/return-428-refundable',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2025-01-01',
        value: {
          salesTax: { each: '75', single: '15000', family: '18000', fall: '0.02' },
          renters: { amount: '400', from: '64764', fall: '0.02', months: 6 },
          seniorsRenovation: { rate: '0.10', most: '10000' },
        },
        source: {
          title: 'Form BC479, British Columbia credits, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5010-tc/',
          where: 'lines 7 to 13, 60576 and 60480 (2025), from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
} as const satisfies ReturnTables
