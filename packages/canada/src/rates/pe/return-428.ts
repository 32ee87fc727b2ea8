import type { ReturnTables } from '../return-428-rules.ts'

/** The provincial return of Prince Edward Island: form PE428 and its credits, by year. */
export const return428PE = {
  form: 'PE428',
  creditForm: 'PE428',
  firstYear: 2024,
  lastYear: 2026,
  steps: ['reduction', 'foreign', 'political', 'other'],
  brackets: {
    name: 'pe/return-428-brackets',
    unit: 'dollars of taxable income, shares of it',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: [
          { from: '0', rate: '0.098' },
          { from: '31984', rate: '0.138' },
          { from: '63969', rate: '0.167' },
        ],
        source: {
          title: 'Income tax rates for individuals, previous years, Canada Revenue Agency',
          url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/canadian-income-tax-rates-individuals-current-previous-years.html',
          where: 'Prince Edward Island, 2023',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: [
          { from: '0', rate: '0.0965' },
          { from: '32656', rate: '0.1363' },
          { from: '64313', rate: '0.1665' },
          { from: '105000', rate: '0.18' },
          { from: '140000', rate: '0.1875' },
        ],
        source: {
          title: 'Form PE428 for 2024, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-24e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: [
          { from: '0', rate: '0.095', base: '0.00' },
          { from: '33328', rate: '0.1347', base: '3166.16' },
          { from: '64656', rate: '0.166', base: '7386.04' },
          { from: '105000', rate: '0.1762', base: '14083.15' },
          { from: '140000', rate: '0.19', base: '20250.15' },
        ],
        source: {
          title: 'Form PE428 for 2025, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-25e.pdf',
          where: 'part A, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: [
          { from: '0', rate: '0.095', base: '0.00' },
          { from: '33928', rate: '0.1347', base: '3223.16' },
          { from: '65820', rate: '0.166', base: '7519.01' },
          { from: '106890', rate: '0.1762', base: '14336.63' },
          { from: '142520', rate: '0.19', base: '20614.64' },
          { from: '200000', rate: '0.20', base: '31535.84' },
        ],
        source: {
          title: 'T4127 Payroll Deductions Formulas, 122nd edition',
          url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
          where: 'table 8.1, Prince Edward Island; T4032-PE, chart 2',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
    ],
  },
  amounts: {
    name: 'pe/return-428-amounts',
    unit: 'dollars a year, shares of them',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: { rate: '0.098', basic: { kind: 'fixed', amount: '12750' } },
        source: {
          title: 'Form PE428 for 2023, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-23e.pdf',
          where: 'part B, rate and line 58040, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          rate: '0.0965',
          basic: { kind: 'fixed', amount: '13500' },
          age: { most: '5595', from: '33740', rate: '0.15' },
          spouse: { base: '12613', most: '11466' },
          pension: '1000',
          disability: '6890',
          medical: { share: '0.03', cap: '1678' },
        },
        source: {
          title: 'Form PE428 for 2024, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-24e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: {
          rate: '0.095',
          basic: { kind: 'fixed', amount: '14650' },
          age: { most: '6510', from: '36600', rate: '0.15' },
          spouse: { base: '13687', most: '12443' },
          pension: '1000',
          disability: '6890',
          medical: { share: '0.03', cap: '1678' },
        },
        source: {
          title: 'Form PE428 for 2025, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-25e.pdf',
          where: 'part B and its worksheet, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          rate: '0.095',
          basic: { kind: 'fixed', amount: '15000' },
          age: { most: '6510', from: '36600', rate: '0.15' },
          spouse: { base: '14014', most: '12740' },
          pension: '1000',
        },
        source: {
          title: 'TD1PE 2026 and T4127, 122nd edition',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/td1pe/td1pe-26e.pdf',
          where: 'claim amounts; table 8.2',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  gifts: {
    name: 'pe/return-428-gifts',
    unit: 'shares of gifts',
    checkedThrough: '2025-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { lowThrough: '200', low: '0.0965', high: '0.1875' },
        source: {
          title: 'Form PE428 for 2024, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-24e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { lowThrough: '200', low: '0.095', high: '0.19' },
        source: {
          title: 'Form PE428 for 2025, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-25e.pdf',
          where: 'line 58969, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  dividends: {
    name: 'pe/return-428-dividends',
    unit: 'shares of the taxable amounts of dividends',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2024-01-01',
        value: { eligible: '0.105', other: '0.013' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Prince Edward Island, 2024',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2025-01-01',
        value: { eligible: '0.105', other: '0.013' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Prince Edward Island, 2025',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: { eligible: '0.105', other: '0.013' },
        source: {
          title: 'Dividend tax credit rates of the provinces, two public rule sets that agree',
          url: 'https://www.taxtips.ca/dtc/eligible-dividends/eligible-dividend-tax-credit-rates.htm',
          where: 'Prince Edward Island, 2026',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  political: {
    name: 'pe/return-428-political',
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
        },
        source: {
          title: 'Provincial political contribution tax credits, TaxTips.ca',
          url: 'https://www.taxtips.ca/filing/provincial-political-contribution-tax-credit.htm',
          where: 'Prince Edward Island',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
  reduction: {
    name: 'pe/return-428-reduction',
    unit: 'dollars, shares of income',
    checkedThrough: '2026-12-31',
    versions: [
      {
        from: '2023-01-01',
        value: {
          kind: 'family',
          self: '350',
          partner: '350',
          agedSelf: '250',
          agedPartner: '250',
          child: '300',
          rate: '0.05',
          from: '20750',
        },
        source: {
          title: 'Form PE428 for 2023, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-23e.pdf',
          where: 'lines 75 to 87, from public copies of the form',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
      {
        from: '2024-01-01',
        value: {
          kind: 'family',
          self: '350',
          partner: '350',
          agedSelf: '250',
          agedPartner: '250',
          child: '300',
          rate: '0.05',
          from: '21500',
        },
        source: {
          title: 'Form PE428 for 2024, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-24e.pdf',
          where: 'lines 75 to 87, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2025-01-01',
        value: {
          kind: 'family',
          self: '350',
          partner: '350',
          agedSelf: '250',
          agedPartner: '250',
          child: '300',
          rate: '0.05',
          from: '22650',
        },
        source: {
          title: 'Form PE428 for 2025, Prince Edward Island tax, Canada Revenue Agency',
          url: 'https://www.canada.ca/content/dam/cra-arc/formspubs/pbg/5002-c/5002-c-25e.pdf',
          where: 'lines 75 to 87, from public copies of the form',
          read: '2026-11-23',
          confidence: 'high',
        },
      },
      {
        from: '2026-01-01',
        value: {
          kind: 'family',
          self: '350',
          partner: '350',
          agedSelf: '250',
          agedPartner: '250',
          child: '300',
          rate: '0.05',
          from: '23000',
        },
        source: {
          title:
            'Islanders benefit from personal income tax changes, Government of Prince Edward Island, 2026',
          url: 'https://lite.princeedwardisland.ca/node/79431',
          where:
            'threshold of the low-income tax reduction; the amounts are those of form PE428 for 2025, not indexed',
          read: '2026-11-23',
          confidence: 'medium',
        },
      },
    ],
  },
} as const satisfies ReturnTables
