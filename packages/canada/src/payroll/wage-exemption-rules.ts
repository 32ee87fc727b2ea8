import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ProvinceCode } from '../charts/provinces.ts'

/**
 * How much of somebody's pay a province lets be seized. `of` is what the share is taken of: the whole pay
 * with benefits (`gross`), or the money paid less what an Act makes the employer hold back. `weekly` is
 * exempt before the share is taken: for the debtor, the first dependant and each other one. `takes` are the
 * largest shares; a kind of order that is not in it is not known here. `leastMonthly` is what a creditor must
 * leave at the least of a month. Amounts are dollars as printed.
 */
export type WageExemption = {
  readonly of: 'gross' | 'after-deductions'
  readonly takes: { readonly creditor: string; readonly support?: string }
  readonly weekly?: { readonly own: string; readonly first: string; readonly other: string }
  readonly leastMonthly?: { readonly alone: string; readonly withDependants: string }
}

type Exemptions = RuleTable<WageExemption>

/** Ontario: 80 % of wages are exempt, 50 % against an order for support. */
const ontario = {
  name: 'on/wage-exemption',
  unit: 'shares of wages',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { of: 'after-deductions', takes: { creditor: '0.20', support: '0.50' } },
      source: {
        title: 'Wages Act, R.S.O. 1990, c. W.1, as quoted by a workplace adviser',
        url: 'http://workplace-intelligence.com/wage-garnishment-how-much/',
        where: 's. 7 (1) wages, (2) exemption, (3) support',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies Exemptions

/**
 * British Columbia: 70 % of wages are exempt, and so much a month at the least. What s. 3 (7) exempts against
 * support above 600 a month can be read in two ways, so orders for support are not here.
 */
const britishColumbia = {
  name: 'bc/wage-exemption',
  unit: 'shares of wages; dollars a month',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: {
        of: 'after-deductions',
        takes: { creditor: '0.30' },
        leastMonthly: { alone: '100', withDependants: '200' },
      },
      source: {
        title: 'Court Order Enforcement Act, RSBC 1996, c. 78, in an unofficial copy of BC Laws',
        url: 'https://github.com/boshek/bclaws/blob/main/laws/statute/C/Court_Order_Enforcement_Act.md',
        where: 's. 1 wages, s. 3 (5)',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies Exemptions

const quebecTable = {
  title: 'Table of exemptions for calculation of the seizable portion of your income, gouvernement du Québec',
  url: 'https://www.quebec.ca/en/finance-income-and-other-taxes/manage-debts/voluntary-deposit/deposit-distribution-amounts/table-exemptions',
  read: '2026-11-23',
  confidence: 'high',
} as const

const quebecTakes = { creditor: '0.30', support: '0.50' } as const

/**
 * Quebec: (A − B) × C of the Code of Civil Procedure. B is set anew on each April 1; the amounts since that
 * of 2025 were not found.
 */
const quebec = {
  name: 'qc/wage-exemption',
  unit: 'shares of the pay; dollars a week',
  checkedThrough: '2025-03-31',
  versions: [
    {
      from: '2023-04-01',
      value: {
        of: 'gross',
        takes: quebecTakes,
        weekly: { own: '347.60', first: '139.04', other: '69.52' },
      },
      source: {
        ...quebecTable,
        url: 'https://www.quebec.ca/en/finance-income-and-other-taxes/manage-debts/seizure/seizure-third-person/table-exemptions',
        where: 'April 1, 2023 to March 31, 2024; C.C.P. (C-25.01), art. 698',
      },
    },
    {
      from: '2024-04-01',
      value: {
        of: 'gross',
        takes: quebecTakes,
        weekly: { own: '363.75', first: '145.50', other: '72.75' },
      },
      source: { ...quebecTable, where: 'April 1, 2024 to March 31, 2025; C.C.P. (C-25.01), art. 698' },
    },
  ],
} as const satisfies Exemptions

/**
 * What the provinces exempt from seizure, where it was found well enough to be relied on. Alberta is left out
 * because the summaries of its regulation disagree about the largest exemption.
 */
export const wageExemptions: Readonly<Partial<Record<ProvinceCode, RuleTable<WageExemption>>>> = {
  BC: britishColumbia,
  ON: ontario,
  QC: quebec,
}
