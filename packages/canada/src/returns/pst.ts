import type { Source } from '@daybook/core/filings/figure.ts'
import type { Form, FormLine } from '@daybook/core/filings/form.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import { isTaxableSales } from './gst34.ts'

const read = '2026-11-22'

const british: Source = {
  title: 'PST return guide (FIN 400), Government of British Columbia',
  url: 'https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst/file-pay',
  where: 'commission of registered businesses; the letters of the lines were not kept',
  read,
  confidence: 'medium',
}

const prairie: Source = {
  title: 'PST return of Saskatchewan, guide',
  url: 'https://www.saskatchewan.ca/business/taxes-licensing-and-reporting/provincial-taxes-policies-and-bulletins/provincial-sales-tax',
  where: 'lines A to G',
  read,
  confidence: 'medium',
}

const manitoban: Source = {
  title: 'Retail sales tax return of Manitoba; budget of 2024',
  url: 'https://www.gov.mb.ca/finance/taxation/taxes/retail.html',
  where: 'lines 1 to 4; commission abolished for periods that end after April 2024',
  read,
  confidence: 'medium',
}

/** A step of a commission: up to this much tax, a whole amount, a share, or the tax itself (`all`). */
type Step = { readonly upTo?: string; readonly all?: true; readonly flat?: string; readonly share?: string }

/** What British Columbia leaves to those who file and pay in time, by the tax of the period. */
export const bcCommission: RuleTable<readonly Step[]> = {
  name: 'bc/pst-commission',
  unit: 'dollars',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2013-04-01',
      value: [
        { upTo: '22.00', all: true },
        { upTo: '333.33', flat: '22.00' },
        { upTo: '3000.00', share: '0.066' },
        { flat: '198.00' },
      ],
      source: british,
    },
  ],
}

/** The commission on a period's tax, by steps. */
export function commissionOn(tax: Cents, steps: readonly Step[]): Cents {
  if (tax <= 0n) return 0n
  const step = steps.find(({ upTo }) => upTo === undefined || tax <= centsOf(upTo))
  if (step === undefined) return 0n
  if (step.all === true) return tax
  return step.share === undefined ? centsOf(step.flat ?? '0') : percentOf(tax, rate(step.share), 'half-up')
}

function centsOf(text: string): Cents {
  return percentOf(100n, rate(text), 'half-up')
}

const sales: FormLine = {
  kind: 'ledger',
  label: { en: 'Sales', fr: 'Ventes' },
  side: 'credit',
  accounts: isTaxableSales,
}

/** Collected tax: postings tagged for another province belong to that one's return. */
function collected(province: string, label: FormLine['label']): FormLine {
  const others = ['BC', 'SK', 'MB'].filter((each) => each !== province).map((each) => `pst.${each}`)
  return { kind: 'ledger', label, side: 'credit', roles: ['tax.pst.collected'], untagged: others }
}

function own(province: string, label: FormLine['label']): FormLine {
  const others = ['BC', 'SK', 'MB'].filter((each) => each !== province).map((each) => `pst.${each}`)
  return { kind: 'ledger', label, side: 'credit', roles: ['tax.pst.selfassessed'], untagged: others }
}

/** The PST return of British Columbia; its commission is only for returns that are filed and paid in time. */
export const bcReturn: Form = {
  name: 'FIN400',
  title: { en: 'PST return, British Columbia', fr: 'Déclaration de TVP, Colombie-Britannique' },
  source: british,
  lines: {
    sales,
    collected: collected('BC', { en: 'Tax collectable', fr: 'Taxe percevable' }),
    commission: { kind: 'input', label: { en: 'Commission', fr: 'Commission' } },
    net: {
      kind: 'difference',
      label: { en: 'Tax less commission', fr: 'Taxe moins la commission' },
      of: ['collected', 'commission'],
    },
    adjustments: {
      kind: 'input',
      label: { en: 'Adjustments that lower the tax', fr: 'Redressements qui diminuent la taxe' },
    },
    purchases: own('BC', { en: 'Tax due on own purchases', fr: 'Taxe due sur ses propres achats' }),
    before: {
      kind: 'sum',
      label: { en: 'Tax and tax on purchases', fr: 'Taxe et taxe sur les achats' },
      of: ['net', 'purchases'],
    },
    due: { kind: 'difference', label: { en: 'Amount due', fr: 'Montant dû' }, of: ['before', 'adjustments'] },
  },
  order: ['sales', 'collected', 'commission', 'net', 'purchases', 'before', 'adjustments', 'due'],
}

/** The PST return of Saskatchewan. */
export const skReturn: Form = {
  name: 'SK-PST',
  title: { en: 'PST return, Saskatchewan', fr: 'Déclaration de TVP, Saskatchewan' },
  source: prairie,
  lines: {
    A: sales,
    B: collected('SK', { en: 'Tax collected', fr: 'Taxe perçue' }),
    C: own('SK', { en: 'Consumption tax', fr: 'Taxe de consommation' }),
    D: { kind: 'sum', label: { en: 'Tax payable', fr: 'Taxe à payer' }, of: ['B', 'C'] },
    E: { kind: 'input', label: { en: 'Credits', fr: 'Crédits' } },
    G: { kind: 'difference', label: { en: 'Remittance', fr: 'Remise' }, of: ['D', 'E'] },
  },
  order: ['A', 'B', 'C', 'D', 'E', 'G'],
}

/** The retail sales tax return of Manitoba. */
export const mbReturn: Form = {
  name: 'MB-RST',
  title: {
    en: 'Retail sales tax return, Manitoba',
    fr: 'Déclaration de taxe sur les ventes au détail, Manitoba',
  },
  source: manitoban,
  lines: {
    sales,
    '1': collected('MB', { en: 'Tax collectable on sales', fr: 'Taxe percevable sur les ventes' }),
    '2': { kind: 'input', label: { en: 'Commission', fr: 'Commission' } },
    '3': own('MB', { en: 'Tax on own purchases', fr: 'Taxe sur ses propres achats' }),
    net: {
      kind: 'difference',
      label: { en: 'Tax less commission', fr: 'Taxe moins la commission' },
      of: ['1', '2'],
    },
    '4': { kind: 'sum', label: { en: 'Tax to remit', fr: 'Taxe à remettre' }, of: ['net', '3'] },
  },
  order: ['sales', '1', '2', 'net', '3', '4'],
}
