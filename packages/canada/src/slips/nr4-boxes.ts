import { amountsIn } from './box-row.ts'
import type { BoxRule, SlipTable } from './slip-box.ts'

const amount = amountsIn('NR4_AMT')

/** The boxes of one of the two lines of income on a slip: `1` or `2`. */
function line(number: 1 | 2): readonly BoxRule[] {
  const [tens, en, fr] = number === 1 ? ['1', 'line 1', 'ligne 1'] : ['2', 'line 2', 'ligne 2']
  return [
    {
      box: `${tens}4`,
      label: { en: `Income code, ${en}`, fr: `Code de revenu, ${fr}` },
      kind: 'code',
      element: `inc_${number}_tcd`,
      pattern: /^\d{2}$/,
    },
    {
      box: `${tens}5`,
      label: { en: `Currency code, ${en}`, fr: `Code de devise, ${fr}` },
      kind: 'code',
      element: `crcy_${number}_cd`,
      pattern: /^[A-Z]{3}$/,
    },
    amount(`${tens}6`, `gro_${number}_incamt`, `Gross income, ${en}`, `Revenu brut, ${fr}`),
    amount(
      `${tens}7`,
      `nr_tx_${number}_amt`,
      `Non-resident tax withheld, ${en}`,
      `Impôt des non-résidents retenu, ${fr}`,
    ),
    {
      box: `${tens}8`,
      label: { en: `Exemption code, ${en}`, fr: `Code d’exemption, ${fr}` },
      kind: 'code',
      element: `tx_xmpt_${number}_cd`,
      pattern: /^[A-Z]$/,
    },
  ]
}

/** The NR4: amounts paid or credited to somebody outside Canada, two kinds of income a slip. */
export const nr4Boxes: SlipTable = {
  kind: 'NR4',
  title: {
    en: 'Statement of Amounts Paid or Credited to Non-Residents of Canada',
    fr: 'État des sommes payées ou créditées à des non-résidents du Canada',
  },
  mostOther: 0,
  source: {
    title: 'Filling out the NR4 slip, Canada Revenue Agency; NR4 XML schema, package 1.26',
    url: 'https://www.canada.ca/en/revenue-agency/services/tax/international-non-residents/payments-non-residents/nr4-part-xiii-tax/nr4/nr4-slip/completing-nr4-slip.html',
    where: 'boxes 10 to 28; amounts in Canadian funds; nr4.xsd',
    read: '2026-11-23',
    confidence: 'high',
  },
  boxes: [
    {
      box: '12',
      label: { en: 'Country of residence for tax', fr: 'Pays de résidence aux fins de l’impôt' },
      kind: 'code',
      element: 'tx_cntry_cd',
      pattern: /^[A-Z]{3}$/,
    },
    ...line(1),
    ...line(2),
  ],
}
