import { amountsIn, furtherIn } from './box-row.ts'
import type { SlipTable } from './slip-box.ts'

const amount = amountsIn('T3_AMT')
const other = furtherIn('OTH_INFO')

/**
 * The T3: what a trust or an estate allocates and designates to a beneficiary. The boxes of 2024 that split
 * capital gains at June 25 are not among them: their numbers were not found.
 */
export const t3Boxes: SlipTable = {
  kind: 'T3',
  title: {
    en: 'Statement of Trust Income Allocations and Designations',
    fr: 'État des revenus de fiducie (répartitions et attributions)',
  },
  mostOther: 6,
  source: {
    title: 'T3 slip information for individuals, Canada Revenue Agency; T3 XML schema, package 1.26',
    url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/topics/about-your-tax-return/tax-return/completing-a-tax-return/tax-slips/understand-your-tax-slips/t3-statement-trust-income-allocations-designations-slip-information-individuals.html',
    where: 'boxes of the T3 slip; t3.xsd; how the T3 slip is completed, Guide T4013',
    read: '2026-11-23',
    confidence: 'medium',
  },
  boxes: [
    amount(
      '49',
      'actl_elg_dvamt',
      'Actual amount of eligible dividends',
      'Montant réel des dividendes déterminés',
    ),
    amount(
      '50',
      'tx_elg_dvnd_pamt',
      'Taxable amount of eligible dividends',
      'Montant imposable des dividendes déterminés',
    ),
    amount(
      '51',
      'enhn_dvtc_amt',
      'Dividend tax credit for eligible dividends',
      'Crédit d’impôt pour dividendes déterminés',
    ),
    amount(
      '23',
      'actl_dvnd_amt',
      'Actual amount of dividends other than eligible',
      'Montant réel des dividendes autres que déterminés',
    ),
    amount(
      '32',
      'tx_dvnd_amt',
      'Taxable amount of dividends other than eligible',
      'Montant imposable des dividendes autres que déterminés',
    ),
    amount(
      '39',
      'dvnd_tx_cr_amt',
      'Dividend tax credit for dividends other than eligible',
      'Crédit d’impôt pour dividendes autres que déterminés',
    ),
    amount('21', 'cgamt', 'Capital gains', 'Gains en capital'),
    amount(
      '30',
      'elg_dedn_cgamt',
      'Capital gains eligible for deduction',
      'Gains en capital donnant droit à la déduction',
    ),
    amount('26', 'oth_incamt', 'Other income', 'Autres revenus'),
    other('22', 'pens_lsp_amt', 'Lump-sum pension income', 'Revenus de pension forfaitaires'),
    other('24', 'fgn_bus_incamt', 'Foreign business income', 'Revenu étranger tiré d’une entreprise'),
    other(
      '25',
      'fgn_nbus_incamt',
      'Foreign non-business income',
      'Revenu étranger non tiré d’une entreprise',
    ),
    other('31', 'elg_pens_incamt', 'Qualifying pension income', 'Revenu de pension admissible'),
    other(
      '33',
      'fgn_bus_tx_amt',
      'Foreign business income tax paid',
      'Impôt étranger payé sur le revenu d’une entreprise',
    ),
    other(
      '34',
      'fgn_tx_amt',
      'Foreign non-business income tax paid',
      'Impôt étranger payé sur le revenu non tiré d’une entreprise',
    ),
    other('35', 'dth_ben_amt', 'Eligible death benefits', 'Prestations consécutives au décès admissibles'),
    other(
      '37',
      'insu_fnd_clamt',
      'Insurance segregated fund capital losses',
      'Pertes en capital d’un fonds réservé d’assureur',
    ),
    other('38', 'XII_2_tx_cr_amt', 'Part XII.2 tax credit', 'Crédit d’impôt de la partie XII.2'),
    other(
      '40',
      'invs_cost_examt',
      'Investment cost or expenditures for the tax credit',
      'Coût d’investissement ou dépenses pour le crédit d’impôt',
    ),
    other('41', 'itc_amt', 'Investment tax credit', 'Crédit d’impôt à l’investissement'),
    other(
      '42',
      'amt_rslt_acb_amt',
      'Amount resulting in a cost base adjustment',
      'Montant entraînant un rajustement du prix de base',
      { isSigned: true },
    ),
    other('45', 'oth_cr_amt', 'Other tax credits', 'Autres crédits d’impôt'),
    other(
      '46',
      'pens_trnsf_amt',
      'Pension income qualifying for an eligible annuity for a minor',
      'Revenu de pension donnant droit à une rente admissible pour un mineur',
    ),
    other(
      '47',
      'rtir_alwnc_amt',
      'Retiring allowance qualifying for transfer',
      'Allocation de retraite donnant droit à un transfert',
    ),
    other(
      '48',
      'chrty_dons_amt',
      'Eligible amount of charitable donations',
      'Montant admissible des dons de bienfaisance',
    ),
    {
      box: '41.code',
      label: { en: 'Investment tax credit code', fr: 'Code du crédit d’impôt à l’investissement' },
      kind: 'code',
      element: 'itc_cd',
      pattern: /^[0-9A-Z]{2}$/,
    },
  ],
}
