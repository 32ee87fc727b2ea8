import { amountsIn } from './box-row.ts'
import type { SlipTable } from './slip-box.ts'

const amount = amountsIn('T5_AMT')

/** The T5: investment income, dividends of a corporation among it. */
export const t5Boxes: SlipTable = {
  kind: 'T5',
  title: { en: 'Statement of Investment Income', fr: 'État des revenus de placements' },
  mostOther: 0,
  source: {
    title: 'T4015 T5 Guide, Return of Investment Income; T5 XML schema, package 1.26',
    url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4015.html',
    where: 'boxes of the T5 slip; t5.xsd',
    read: '2026-11-23',
    confidence: 'medium',
  },
  boxes: [
    amount(
      '24',
      'actl_elg_dvamt',
      'Actual amount of eligible dividends',
      'Montant réel des dividendes déterminés',
    ),
    amount(
      '25',
      'tx_elg_dvnd_pamt',
      'Taxable amount of eligible dividends',
      'Montant imposable des dividendes déterminés',
    ),
    amount(
      '26',
      'enhn_dvtc_amt',
      'Dividend tax credit for eligible dividends',
      'Crédit d’impôt pour dividendes déterminés',
    ),
    amount(
      '10',
      'actl_dvnd_amt',
      'Actual amount of dividends other than eligible',
      'Montant réel des dividendes autres que déterminés',
    ),
    amount(
      '11',
      'tx_dvnd_amt',
      'Taxable amount of dividends other than eligible',
      'Montant imposable des dividendes autres que déterminés',
    ),
    amount(
      '12',
      'dvnd_tx_cr_amt',
      'Dividend tax credit for dividends other than eligible',
      'Crédit d’impôt pour dividendes autres que déterminés',
    ),
    amount('13', 'cdn_int_amt', 'Interest from Canadian sources', 'Intérêts de source canadienne'),
    amount(
      '14',
      'oth_cdn_incamt',
      'Other income from Canadian sources',
      'Autres revenus de source canadienne',
    ),
    amount('15', 'fgn_incamt', 'Foreign income', 'Revenus étrangers'),
    amount('16', 'fgn_tx_pay_amt', 'Foreign tax paid', 'Impôt étranger payé'),
    amount('17', 'cdn_royl_amt', 'Royalties from Canadian sources', 'Redevances de source canadienne'),
    amount('18', 'cgain_dvnd_amt', 'Capital gains dividends', 'Dividendes sur gains en capital'),
    amount('19', 'acr_annty_amt', 'Accrued income: annuities', 'Revenus accumulés\u00a0: rentes'),
    amount(
      '20',
      'rsrc_alwnc_amt',
      'Amount eligible for resource allowance deduction',
      'Montant donnant droit à la déduction relative aux ressources',
    ),
    amount('30', 'lk_nt_acr_intamt', 'Equity linked notes interest', 'Intérêts de billets liés'),
    amount(
      '34',
      'cgain_dvnd_jan_to_jun_2024',
      'Capital gains dividends, January 1 to June 24, 2024',
      'Dividendes sur gains en capital, 1er janvier au 24 juin 2024',
      { first: 2024, last: 2024 },
    ),
    {
      box: '27',
      label: { en: 'Foreign currency', fr: 'Devise étrangère' },
      kind: 'code',
      element: 'fgn_crcy_ind',
      pattern: /^[A-Z]{3}$/,
    },
  ],
}
