import type { SlipTable } from './slip-box.ts'

/** The T5018: contract payments for construction services. */
export const t5018Boxes: SlipTable = {
  kind: 'T5018',
  title: { en: 'Statement of Contract Payments', fr: 'État des paiements contractuels' },
  mostOther: 0,
  source: {
    title: 'Completing the T5018 slip; T5018 XML schema, package 1.26',
    url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/t5018.html',
    where: 'boxes 20, 22 and 24; t5018.xsd',
    read: '2026-11-23',
    confidence: 'medium',
  },
  boxes: [
    {
      box: '22',
      label: {
        en: 'Construction subcontractor payments',
        fr: 'Paiements aux sous-traitants de construction',
      },
      kind: 'amount',
      element: 'sbctrcr_amt',
      isAlways: true,
    },
  ],
}
