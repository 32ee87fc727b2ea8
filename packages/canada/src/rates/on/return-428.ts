import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Ontario: form ON428 and its credits, by year. */
export const return428ON = {
  form: 'ON428',
  creditForm: 'ON479',
  firstYear: 2024,
  lastYear: 2026,
  steps: [],
  brackets: {
    name: 'on/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.0505' },
          { from: '49231', rate: '0.0915' },
          { from: '98463', rate: '0.1116' },
          { from: '150000', rate: '0.1216' },
          { from: '220000', rate: '0.1316' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Ontario, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.0505' },
          { from: '51446', rate: '0.0915' },
          { from: '102894', rate: '0.1116' },
          { from: '150000', rate: '0.1216' },
          { from: '220000', rate: '0.1316' },
        ],
        source: {
          title: 'Form ON428 for 2024, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.0505', base: '0.00' },
          { from: '52886', rate: '0.0915', base: '2670.74' },
          { from: '105775', rate: '0.1116', base: '7510.09' },
          { from: '150000', rate: '0.1216', base: '12445.60' },
          { from: '220000', rate: '0.1316', base: '20957.60' },
        ],
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.0505', base: '0.00' },
          { from: '53891', rate: '0.0915', base: '2721.50' },
          { from: '107785', rate: '0.1116', base: '7652.80' },
          { from: '150000', rate: '0.1216', base: '12363.99' },
          { from: '220000', rate: '0.1316', base: '20875.99' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Ontario; T4032-ON, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'on/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.0505', basic: { kind: 'fixed', amount: '11865' } },
        source: {
          title: 'Form ON428 for 2023, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.0505',
          basic: { kind: 'fixed', amount: '12399' },
          age: { most: '6054', from: '45068', rate: '0.15' },
          spouse: { base: '11581', most: '10528' },
          pension: '1714',
          disability: '10017',
          medical: { share: '0.03', cap: '2806' },
        },
        source: {
          title: 'Form ON428 for 2024, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.0505',
          basic: { kind: 'fixed', amount: '12747' },
          age: { most: '6223', from: '46330', rate: '0.15' },
          spouse: { base: '11905', most: '10823' },
          pension: '1762',
          disability: '10298',
          medical: { share: '0.03', cap: '2885' },
          disabilityUnder18: { most: '6007', over: '3518' },
        },
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.0505',
          basic: { kind: 'fixed', amount: '12989' },
          age: { most: '6342', from: '47210', rate: '0.15' },
          spouse: { base: '12132', most: '11029' },
          pension: '1796',
        },
        source: {
          title: 'TD1ON 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1on/td1on-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  gifts: {
    name: 'on/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.0505', high: '0.1116' },
        source: {
          title: 'Form ON428 for 2024, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.0505', high: '0.1116' },
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.0505', high: '0.1116' },
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'on/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.10', other: '0.029863' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Ontario, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.10', other: '0.029863' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Ontario, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.10', other: '0.029863' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Ontario, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'on/return-428-political',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2025-01-01',
        value: {
          tiers: [
            { over: '0', base: '0.00', rate: '0.75' },
            { over: '500.05', base: '375.03', rate: '0.50' },
            { over: '1666.82', base: '958.41', rate: '0.3333' },
          ],
          most: '1666.82',
        },
        source: {
          title: 'Form ON479, Ontario credits, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-tc/',
          where: 'worksheet 5006-D1, line 16 (2025), from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  carryover: {
    name: 'on/return-428-carryover',
    unit: 'share of line 40427',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { share: '0.3367' },
        source: {
          title: 'Form ON428 for 2024, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-24e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { share: '0.2463' },
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  reduction: {
    name: 'on/return-428-reduction',
    unit: 'dollars, shares of income',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { kind: 'doubled', basic: '274' },
        source: {
          title: 'Form ON428 for 2023, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-23e.pdf',
          where: 'lines 74 to 80, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: { kind: 'doubled', basic: '286', perDependant: '529' },
        source: {
          title: 'Form ON428 for 2024, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-24e.pdf',
          where: 'lines 74 to 80, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { kind: 'doubled', basic: '294', perDependant: '544' },
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'lines 74 to 80, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { kind: 'doubled', basic: '300', perDependant: '554' },
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'factor S and table 8.9, Ontario',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  surtax: {
    name: 'on/return-428-surtax',
    unit: 'dollars of tax, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { over: '5315', rate: '0.20' },
          { over: '6802', rate: '0.36' },
        ],
        source: {
          title: 'Form ON428 for 2023, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-23e.pdf',
          where: 'lines 66 and 67, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { over: '5554', rate: '0.20' },
          { over: '7108', rate: '0.36' },
        ],
        source: {
          title: 'Form ON428 for 2024, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-24e.pdf',
          where: 'lines 66 and 67, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { over: '5710', rate: '0.20' },
          { over: '7307', rate: '0.36' },
        ],
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'lines 66 and 67, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { over: '5818', rate: '0.20' },
          { over: '7446', rate: '0.36' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'factor V1, Ontario',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  premium: {
    name: 'on/return-428-premium',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { over: '20000', base: '0', rate: '0.06', most: '300' },
          { over: '36000', base: '300', rate: '0.06', most: '450' },
          { over: '48000', base: '450', rate: '0.25', most: '600' },
          { over: '72000', base: '600', rate: '0.25', most: '750' },
          { over: '200000', base: '750', rate: '0.25', most: '900' },
        ],
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'line 89 and its chart; unchanged in T4127, 122nd edition, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  workCredit: {
    name: 'on/return-428-work-credit',
    unit: 'dollars, shares of income',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { most: '875', rate: '0.0505', single: '32500', family: '65000', fall: '0.05' },
        source: {
          title: 'Form ON428 for 2023, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-23e.pdf',
          where: 'schedule ON428-A, 2023 and 2024, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { most: '875', rate: '0.0505', single: '32500', family: '65000', fall: '0.05' },
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'schedule ON428-A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { most: '875', rate: '0.0505', single: '32500', family: '65000', fall: '0.05' },
        source: {
          title: 'Form ON428 for 2025, Ontario tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-c/5006-c-25e.pdf',
          where: 'schedule ON428-A; no other amount is published for 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  refundable: {
    name: 'on/return-428-refundable',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2025-01-01',
        value: {
          seniorsCare: { rate: '0.25', most: '1500', from: '35000', fall: '0.05' },
          seniorsTransit: { rate: '0.15', most: '3000' },
          fertility: { rate: '0.25', most: '5000' },
        },
        source: {
          title: 'Form ON479, Ontario credits, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5006-tc/',
          where: 'lines 63095, 63100 and the fertility credit (2025), from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
} as const satisfies ReturnTables
