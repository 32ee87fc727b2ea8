import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Alberta: form AB428 and its credits, by year. */
export const return428AB = {
  form: 'AB428',
  creditForm: 'AB428',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['foreign', 'political', 'other', 'supplemental'],
  brackets: {
    name: 'ab/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.1' },
          { from: '142292', rate: '0.12' },
          { from: '170751', rate: '0.13' },
          { from: '227668', rate: '0.14' },
          { from: '341502', rate: '0.15' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Alberta, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.1' },
          { from: '148269', rate: '0.12' },
          { from: '177922', rate: '0.13' },
          { from: '237230', rate: '0.14' },
          { from: '355845', rate: '0.15' },
        ],
        source: {
          title: 'Form AB428 for 2024, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.08', base: '0.00' },
          { from: '60000', rate: '0.10', base: '4800.00' },
          { from: '151234', rate: '0.12', base: '13923.40' },
          { from: '181481', rate: '0.13', base: '17553.04' },
          { from: '241974', rate: '0.14', base: '25417.13' },
          { from: '362961', rate: '0.15', base: '42355.31' },
        ],
        source: {
          title: 'Form AB428 for 2025, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.08', base: '0.00' },
          { from: '61200', rate: '0.10', base: '4896.00' },
          { from: '154259', rate: '0.12', base: '14201.90' },
          { from: '185111', rate: '0.13', base: '17904.14' },
          { from: '246813', rate: '0.14', base: '25925.40' },
          { from: '370220', rate: '0.15', base: '43202.38' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Alberta; T4032-AB, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'ab/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.1', basic: { kind: 'fixed', amount: '21003' } },
        source: {
          title: 'Form AB428 for 2023, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.10',
          basic: { kind: 'fixed', amount: '21885' },
          age: { most: '6099', from: '45400', rate: '0.15' },
          spouse: { base: '21885', most: '21885' },
          pension: '1685',
          disability: '16882',
          medical: { share: '0.03', cap: '2828' },
        },
        source: {
          title: 'Form AB428 for 2024, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.08',
          basic: { kind: 'fixed', amount: '22323' },
          age: { most: '6221', from: '46308', rate: '0.15' },
          spouse: { base: '22323', most: '22323' },
          pension: '1719',
          disability: '17219',
          medical: { share: '0.03', cap: '2884' },
        },
        source: {
          title: 'Form AB428 for 2025, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.08',
          basic: { kind: 'fixed', amount: '22769' },
          age: { most: '6345', from: '47234', rate: '0.15' },
          spouse: { base: '22769', most: '22769' },
          pension: '1753',
          disability: '17563',
        },
        source: {
          title: 'TD1AB 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1ab/td1ab-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  gifts: {
    name: 'ab/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.60', high: '0.21' },
        source: {
          title: 'Form AB428 for 2024, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.60', high: '0.21' },
        source: {
          title: 'Form AB428 for 2025, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { lowThrough: '200', low: '0.60', high: '0.21' },
        source: {
          title: 'Form AB428 for 2025, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-25e.pdf',
          where:
            'line 58969; the lowest and the highest rate are the same in 2026, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'ab/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.0812', other: '0.0218' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Alberta, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.0812', other: '0.0218' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Alberta, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.0812', other: '0.0218' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Alberta, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'ab/return-428-political',
    unit: 'dollars and shares of them',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: {
          tiers: [
            { over: '0', base: '0', rate: '0.75' },
            { over: '200', base: '150', rate: '0.50' },
            { over: '1100', base: '600', rate: '0.3333' },
          ],
          most: '1000',
          mostOver: '2300',
        },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'Alberta',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  carryover: {
    name: 'ab/return-428-carryover',
    unit: 'share of line 40427',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { share: '0.35' },
        source: {
          title: 'Form AB428 for 2024, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-24e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { share: '0.35' },
        source: {
          title: 'Form AB428 for 2025, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-25e.pdf',
          where: 'line 61540, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  supplemental: {
    name: 'ab/return-428-supplemental',
    unit: 'dollars of credits, share of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2025-01-01',
        value: { over: '4800', share: '0.25' },
        source: {
          title: 'Form AB428 for 2025, Alberta tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5009-c/5009-c-25e.pdf',
          where: 'line 61545; the formula is K5P of T4127, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2026-01-01',
        value: { over: '4896', share: '0.25' },
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'factor K5P, Alberta',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
} as const satisfies ReturnTables
