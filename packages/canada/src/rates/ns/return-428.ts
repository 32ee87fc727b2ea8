import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Nova Scotia: form NS428 and its credits, by year. */
export const return428NS = {
  form: 'NS428',
  creditForm: 'NS479',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'reduction', 'political', 'other', 'age-credit'],
  brackets: {
    name: 'ns/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.0879' },
          { from: '29590', rate: '0.1495' },
          { from: '59180', rate: '0.1667' },
          { from: '93000', rate: '0.175' },
          { from: '150000', rate: '0.21' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Nova Scotia, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.0879' },
          { from: '29590', rate: '0.1495' },
          { from: '59180', rate: '0.1667' },
          { from: '93000', rate: '0.175' },
          { from: '150000', rate: '0.21' },
        ],
        source: {
          title: 'Form NS428 for 2024, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.0879', base: '0.00' },
          { from: '30507', rate: '0.1495', base: '2681.57' },
          { from: '61015', rate: '0.1667', base: '7242.51' },
          { from: '95883', rate: '0.175', base: '13055.01' },
          { from: '154650', rate: '0.21', base: '23339.23' },
        ],
        source: {
          title: 'Form NS428 for 2025, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.0879', base: '0.00' },
          { from: '30995', rate: '0.1495', base: '2724.46' },
          { from: '61991', rate: '0.1667', base: '7358.36' },
          { from: '97417', rate: '0.175', base: '13263.88' },
          { from: '157124', rate: '0.21', base: '23712.60' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Nova Scotia; T4032-NS, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'ns/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: {
          rate: '0.0879',
          basic: { kind: 'sloping', most: '11481', least: '8481', from: '25000', rate: '0.06' },
        },
        source: {
          title: 'Form NS428 for 2023, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.0879',
          basic: { kind: 'sloping', most: '11481', least: '8481', from: '25000', rate: '0.06' },
          pension: '1173',
          disability: '7341',
          medical: { share: '0.03', cap: '1637' },
        },
        source: {
          title: 'Form NS428 for 2024, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.0879',
          basic: { kind: 'fixed', amount: '11744' },
          age: { most: '5734', from: '30828', rate: '0.15' },
          spouse: { base: '12618', most: '11744' },
          pension: '1173',
          disability: '7341',
          medical: { share: '0.03', cap: '1637' },
        },
        source: {
          title: 'Form NS428 for 2025, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.0879',
          basic: { kind: 'fixed', amount: '11932' },
          age: { most: '5826', from: '30828', rate: '0.15' },
          spouse: { base: '12820', most: '11932' },
          pension: '1173',
          disability: '7341',
        },
        source: {
          title: 'TD1NS 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1ns/td1ns-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  gifts: {
    name: 'ns/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.0879', high: '0.21' },
        source: {
          title: 'Form NS428 for 2024, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.0879', high: '0.21' },
        source: {
          title: 'Form NS428 for 2025, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.0879', high: '0.21' },
        source: {
          title: 'Form NS428 for 2025, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'ns/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.0885', other: '0.0299' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Nova Scotia, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.0885', other: '0.015' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Nova Scotia, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.0885', other: '0.015' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Nova Scotia, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'ns/return-428-political',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { tiers: [{ over: '0', base: '0', rate: '0.75' }], most: '750' },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'Nova Scotia',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  reduction: {
    name: 'ns/return-428-reduction',
    unit: 'dollars, shares of income',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { kind: 'family', self: '300', partner: '300', child: '165', rate: '0.05', from: '15000' },
        source: {
          title: 'Form NS428 for 2023, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-23e.pdf',
          where: 'lines 68 to 79, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2024-01-01',
        value: { kind: 'family', self: '300', partner: '300', child: '165', rate: '0.05', from: '15000' },
        source: {
          title: 'Form NS428 for 2024, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-24e.pdf',
          where: 'lines 68 to 79, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2025-01-01',
        value: { kind: 'family', self: '300', partner: '300', child: '165', rate: '0.05', from: '15000' },
        source: {
          title: 'Form NS428 for 2025, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-25e.pdf',
          where: 'lines 71 to 84, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { kind: 'unknown', singleAbove: '30000', familyAbove: '60000' },
        source: {
          title: 'Form NS428 for 2025, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-25e.pdf',
          where:
            'lines 71 to 84: nothing is left above 21,000 (single) and 46,800 (two adults, six children) in 2025, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  ageCredit: {
    name: 'ns/return-428-age-credit',
    unit: 'dollars',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { amount: '1000', taxableUnder: '24000' },
        source: {
          title: 'Form NS428 for 2024, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-24e.pdf',
          where: 'line 94, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { amount: '1000', taxableUnder: '24000' },
        source: {
          title: 'Form NS428 for 2025, Nova Scotia tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5003-c/5003-c-25e.pdf',
          where: 'line 98, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies ReturnTables
