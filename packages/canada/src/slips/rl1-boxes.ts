import type { BoxRule, SlipTable } from './slip-box.ts'

const amount = (box: string, en: string, fr: string, more: Partial<BoxRule> = {}) =>
  ({ box, label: { en, fr }, kind: 'amount', ...more }) as const

const other = (box: string, en: string, fr: string) => amount(box, en, fr, { isOther: true })

/**
 * The RL-1 of Revenu Québec: boxes and codes of further information. Its file format is given to registered
 * partners only, so that the boxes have no elements: the slip is paper and data.
 */
export const rl1Boxes: SlipTable = {
  kind: 'RL-1',
  title: { en: 'Employment and other income (RL-1)', fr: 'Revenus d’emploi et revenus divers (relevé 1)' },
  mostOther: 4,
  source: {
    title: 'Revenu Québec, RL-1 slip: how to complete it, box by box',
    url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/filing-rl-slips-and-the-rl-1-summary-general-rules/rl-1-slip-employment-and-other-income/how-to-complete-the-rl-1-slip-box-by-box-instructions/',
    where: 'boxes A to W; additional information, codes A-1 to O-5; four pieces a slip',
    read: '2026-11-23',
    confidence: 'medium',
  },
  boxes: [
    amount('A', 'Employment income', 'Revenus d’emploi'),
    amount(
      'B.A',
      'QPP contribution, base and first additional',
      'Cotisation au RRQ, de base et première supplémentaire',
    ),
    amount('B.B', 'QPP contribution, second additional', 'Cotisation au RRQ, deuxième supplémentaire', {
      first: 2024,
    }),
    amount('C', 'Employment insurance premium', 'Cotisation à l’assurance-emploi'),
    amount('D', 'RPP contribution', 'Cotisation à un RPA'),
    amount('E', 'Quebec income tax withheld', 'Impôt du Québec retenu'),
    amount('F', 'Union dues', 'Cotisation syndicale'),
    amount('G', 'Pensionable salary under the QPP', 'Salaire admissible au RRQ', { isAlways: true }),
    amount('H', 'QPIP premium', 'Cotisation au RQAP'),
    amount('I', 'Eligible salary under the QPIP', 'Salaire admissible au RQAP', { isAlways: true }),
    amount('J', 'Private health services plan', 'Régime privé d’assurance maladie'),
    amount('K', 'Trips of a resident of a designated remote area', 'Voyages (région éloignée)'),
    amount('L', 'Other benefits', 'Autres avantages'),
    amount('M', 'Commissions in box A or R', 'Commissions comprises à la case A ou R'),
    amount('N', 'Charitable donations', 'Dons de bienfaisance'),
    amount('O', 'Other income not in box A', 'Autres revenus non compris à la case A'),
    {
      box: 'O.code',
      label: { en: 'Source of the amount in box O', fr: 'Code de la case O' },
      kind: 'code',
      pattern: /^[A-Z]{2}$/,
    },
    amount('P', 'Multi-employer insurance plan', 'Régime d’assurance interentreprises'),
    amount('Q', 'Deferred salary', 'Salaires différés'),
    amount('R', 'Income on a reserve or premises', 'Revenu situé dans une réserve'),
    amount('S', 'Tips received', 'Pourboires reçus'),
    amount('T', 'Tips allocated', 'Pourboires attribués'),
    amount('U', 'Phased retirement', 'Retraite progressive'),
    amount('V', 'Board and lodging', 'Nourriture et logement'),
    amount('W', 'Use of a motor vehicle for personal purposes', 'Véhicule à moteur'),
    other('A-1', 'Employee benefit plan', 'Régime de prestations aux employés'),
    other('A-2', 'Employee trust', 'Fiducie pour employés'),
    other('A-3', 'Repayment of salary or wages', 'Remboursement de salaire'),
    other('A-4', 'Chainsaw expenses', 'Frais de scie mécanique'),
    other('A-5', 'Brushcutter expenses', 'Frais de débroussailleuse'),
    other('B-1', 'CPP contribution', 'Cotisation au RPC'),
    other('D-1', 'Retirement compensation arrangement', 'Convention de retraite'),
    other('D-2', 'Service before 1990: contributor', 'Services avant 1990\u00a0: cotisant'),
    other('D-3', 'Service before 1990: not a contributor', 'Services avant 1990\u00a0: non cotisant'),
    other('G-1', 'Taxable benefit in kind', 'Avantage imposable en nature'),
    other('G-2', 'Pensionable earnings under the CPP', 'Gains admissibles au RPC'),
    other('K-1', 'Trips for medical services', 'Voyages pour soins médicaux'),
    other(
      'L-2',
      'Volunteer: compensation not in boxes A and L',
      'Bénévole\u00a0: compensation non comprise aux cases A et L',
    ),
    other('L-3', 'Tax-exempt allowance for expenses', 'Allocation exonérée pour dépenses'),
    other('L-4', 'Benefit from a debt for investments', 'Avantage lié à une dette pour placements'),
    other('L-7', 'Security option at the time of death', 'Option d’achat au décès'),
    other('L-8', 'Election respecting security options', 'Choix relatif aux options d’achat'),
    other('L-9', 'Security option deduction, section 725.2', 'Déduction pour option, article 725.2'),
    other('L-10', 'Security option deduction, section 725.3', 'Déduction pour option, article 725.3'),
    other('O-2', 'Deduction for patronage dividends', 'Déduction pour ristournes'),
    other('O-3', 'Redemption of preferred shares', 'Rachat d’actions privilégiées'),
    other(
      'O-4',
      'Repayment of wage loss replacement benefits',
      'Remboursement de prestations d’assurance salaire',
    ),
    other(
      '235',
      'Premium paid to a private health services plan',
      'Prime versée à un régime privé d’assurance maladie',
    ),
    amount('employer-qpp', 'QPP contributions of the employer', 'Cotisations de l’employeur au RRQ', {
      isSummary: true,
    }),
    amount(
      'employer-qpp2',
      'Second QPP contributions of the employer',
      'Deuxièmes cotisations de l’employeur au RRQ',
      { isSummary: true, first: 2024 },
    ),
    amount('employer-qpip', 'QPIP premiums of the employer', 'Cotisations de l’employeur au RQAP', {
      isSummary: true,
    }),
  ],
}
