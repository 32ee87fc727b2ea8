import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * A box of a slip: its words, and where it goes: a line of the return that it is added to, or one of the
 * words that a calculation reads (`pensionable`, `eligible-taxable`, ...); `memo` goes nowhere.
 */
export type SlipBox = readonly [box: string, en: string, fr: string, to: string]

/** The slips that the return reads, each with the boxes that it knows. */
export const slipBoxes = {
  T4: [
    ['14', 'Employment income', 'Revenus d’emploi', '10100'],
    ['16', 'CPP contributions', 'Cotisations au RPC', 'cpp'],
    ['16A', 'Second CPP contributions', 'Deuxièmes cotisations au RPC', 'cpp2'],
    ['17', 'QPP contributions', 'Cotisations au RRQ', 'qpp'],
    ['17A', 'Second QPP contributions', 'Deuxièmes cotisations au RRQ', 'qpp2'],
    ['18', 'EI premiums', 'Cotisations à l’AE', 'ei'],
    ['20', 'Pension plan contributions', 'Cotisations à un RPA', '20700'],
    ['22', 'Income tax deducted', 'Impôt sur le revenu retenu', '43700'],
    ['24', 'Insurable earnings', 'Gains assurables', 'insurable'],
    ['26', 'Pensionable earnings', 'Gains ouvrant droit à pension', 'pensionable'],
    ['30', 'Housing (part of box 14)', 'Logement (inclus dans la case 14)', 'memo'],
    [
      '34',
      'Use of an automobile (part of box 14)',
      'Usage d’une automobile (inclus dans la case 14)',
      'memo',
    ],
    ['36', 'Interest-free loans (part of box 14)', 'Prêts sans intérêt (inclus dans la case 14)', 'memo'],
    [
      '38',
      'Security options benefits (part of box 14)',
      'Avantages liés à des options (inclus dans la case 14)',
      'memo',
    ],
    ['39', 'Security options deduction', 'Déduction pour options d’achat de titres', '24900'],
    ['40', 'Other benefits (part of box 14)', 'Autres avantages (inclus dans la case 14)', 'memo'],
    ['41', 'Security options deduction', 'Déduction pour options d’achat de titres', '24900'],
    ['42', 'Commissions (part of box 14)', 'Commissions (incluses dans la case 14)', '10120'],
    ['43', 'Canadian Forces and police deduction', 'Déduction pour les Forces et la police', '24400'],
    ['44', 'Union dues', 'Cotisations syndicales', '21200'],
    ['45', 'Dental benefits code', 'Code de soins dentaires', 'memo'],
    ['46', 'Charitable donations', 'Dons de bienfaisance', 'donations'],
    ['50', 'Plan number', 'Numéro du régime', 'memo'],
    ['52', 'Pension adjustment', 'Facteur d’équivalence', '20600'],
    ['55', 'Parental insurance premiums', 'Cotisations au RPAP', 'qpip'],
    ['56', 'Parental insurable earnings', 'Gains assurables du RPAP', 'qpip-insurable'],
    ['66', 'Eligible retiring allowance', 'Allocation de retraite admissible', '13000'],
    ['67', 'Other retiring allowance', 'Autre allocation de retraite', '13000'],
    ['77', 'Workers’ compensation repaid to the employer', 'Indemnités remboursées à l’employeur', '22900'],
    [
      '85',
      'Employee premiums of private health plans',
      'Primes de l’employé à un régime privé de santé',
      '33099',
    ],
    ['87', 'Exempt emergency volunteer amount', 'Montant exonéré de volontaire des urgences', '10105'],
    ['91', 'Security options deduction', 'Déduction pour options d’achat de titres', '24900'],
    ['92', 'Security options deduction', 'Déduction pour options d’achat de titres', '24900'],
  ],
  T4A: [
    ['016', 'Pension or superannuation', 'Prestations de retraite ou autres pensions', 'pension'],
    ['018', 'Lump-sum payments', 'Paiements forfaitaires', '13000'],
    [
      '020',
      'Self-employed commissions (on the T2125)',
      'Commissions d’un travail indépendant (au T2125)',
      'memo',
    ],
    ['022', 'Income tax deducted', 'Impôt sur le revenu retenu', '43700'],
    ['024', 'Annuities', 'Rentes', 'annuity'],
    ['028', 'Other income', 'Autres revenus', '13000'],
    ['032', 'Pension plan past service contributions', 'Cotisations pour services passés', '20700'],
    ['034', 'Pension adjustment', 'Facteur d’équivalence', '20600'],
    ['048', 'Fees for services (on the T2125)', 'Honoraires (au T2125)', 'memo'],
    ['104', 'Research grants', 'Subventions de recherche', '10400'],
    ['105', 'Scholarships and grants', 'Bourses d’études et d’entretien', 'scholarship'],
    ['107', 'Wage-loss plan payments', 'Prestations d’assurance-salaire', '10400'],
    ['118', 'Medical premium benefit', 'Avantage de primes médicales', '10400'],
    ['119', 'Group term life insurance', 'Assurance-vie collective temporaire', '10400'],
    ['127', 'Veterans’ benefits', 'Prestations aux vétérans', '10400'],
    ['131', 'Disability savings plan', 'Régime d’épargne-invalidité', '12500'],
    ['132', 'Wage earner protection', 'Programme de protection des salariés', '10400'],
    ['135', 'Private health plan premiums', 'Primes d’un régime privé de santé', '33099'],
    ['152', 'SUBP qualified', 'Prestations supplémentaires de chômage', '10400'],
  ],
  'T4A(OAS)': [
    ['18', 'Taxable pension paid', 'Pension imposable versée', '11300'],
    ['19', 'Gross pension paid', 'Pension brute versée', 'memo'],
    ['21', 'Net supplements paid', 'Versement net des suppléments', '14600'],
    ['22', 'Income tax deducted', 'Impôt sur le revenu retenu', '43700'],
  ],
  'T4A(P)': [
    ['14', 'Retirement benefit (part of box 20)', 'Prestation de retraite (incluse dans la case 20)', 'memo'],
    ['15', 'Survivor benefit (part of box 20)', 'Prestation de survivant (incluse dans la case 20)', 'memo'],
    [
      '16',
      'Disability benefit (part of box 20)',
      'Prestation d’invalidité (incluse dans la case 20)',
      '11410',
    ],
    ['17', 'Child benefit (part of box 20)', 'Prestation d’enfant (incluse dans la case 20)', 'memo'],
    ['18', 'Death benefit', 'Prestation de décès', '13000'],
    ['20', 'Taxable CPP benefits', 'Prestations imposables du RPC', '11400'],
    ['22', 'Income tax deducted', 'Impôt sur le revenu retenu', '43700'],
  ],
  T4E: [
    ['7', 'Repayment rate', 'Taux de remboursement', 'ei-rate'],
    ['14', 'Total benefits paid', 'Total des prestations versées', '11900'],
    ['15', 'Regular and other benefits paid', 'Prestations régulières et autres versées', 'ei-regular'],
    ['22', 'Income tax deducted', 'Impôt sur le revenu retenu', '43700'],
    ['30', 'Overpayment repaid', 'Trop-payé remboursé', '23200'],
    ['37', 'Maternity and parental part', 'Part de maternité et parentale', '11905'],
  ],
  T4RSP: [
    ['16', 'Annuity payments', 'Paiements de rente', 'rrsp-annuity'],
    ['18', 'Refund of premiums', 'Remboursement de primes', '12900'],
    ['20', 'Refund of excess contributions', 'Remboursement de cotisations excédentaires', '12900'],
    ['22', 'Withdrawal and commutation payments', 'Retraits et paiements de conversion', '12900'],
    ['26', 'Amounts deemed received on deregistration', 'Montants réputés reçus à la révocation', '12900'],
    ['28', 'Other income or deductions', 'Autres revenus ou déductions', '12900'],
    ['30', 'Income tax deducted', 'Impôt sur le revenu retenu', '43700'],
    ['34', 'Amounts deemed received on death', 'Montants réputés reçus au décès', '12900'],
  ],
  T4RIF: [
    ['16', 'Taxable amounts', 'Montants imposables', 'annuity'],
    ['20', 'Taxable amounts, spouse', 'Montants imposables, conjoint', 'annuity'],
    ['22', 'Other income or deductions', 'Autres revenus ou déductions', '13000'],
    ['24', 'Excess amount (part of box 16)', 'Montant excédentaire (inclus dans la case 16)', 'memo'],
    ['28', 'Income tax deducted', 'Impôt sur le revenu retenu', '43700'],
  ],
  T4FHSA: [
    ['18', 'Contributions', 'Cotisations', 'memo'],
    ['22', 'Taxable withdrawals', 'Retraits imposables', '12905'],
    ['24', 'Other taxable amounts', 'Autres montants imposables', '12906'],
    ['26', 'Amounts deemed received', 'Montants réputés reçus', '12905'],
    ['28', 'Other taxable amounts', 'Autres montants imposables', '12906'],
  ],
  T3: [
    ['21', 'Capital gains', 'Gains en capital', 'gains'],
    ['22', 'Lump-sum pension income', 'Revenus de pension forfaitaires', '13000'],
    ['23', 'Other dividends, actual', 'Autres dividendes, montant réel', 'other-actual'],
    ['25', 'Foreign non-business income', 'Revenu étranger non tiré d’une entreprise', 'foreign-income'],
    ['26', 'Other income', 'Autres revenus', '13000'],
    ['31', 'Qualifying pension income', 'Revenu de pension admissible', 'pension'],
    ['32', 'Other dividends, taxable', 'Autres dividendes, montant imposable', 'other-taxable'],
    ['34', 'Foreign non-business income tax', 'Impôt étranger non tiré d’une entreprise', 'foreign-tax'],
    ['38', 'Part XII.2 tax credit', 'Crédit d’impôt de la partie XII.2', '45600'],
    ['39', 'Other dividends, credit', 'Autres dividendes, crédit', 'other-credit'],
    ['42', 'Cost base adjustment', 'Rajustement du prix de base', 'memo'],
    ['49', 'Eligible dividends, actual', 'Dividendes déterminés, montant réel', 'eligible-actual'],
    ['50', 'Eligible dividends, taxable', 'Dividendes déterminés, montant imposable', 'eligible-taxable'],
    ['51', 'Eligible dividends, credit', 'Dividendes déterminés, crédit', 'eligible-credit'],
  ],
  T5: [
    ['10', 'Other dividends, actual', 'Autres dividendes, montant réel', 'other-actual'],
    ['11', 'Other dividends, taxable', 'Autres dividendes, montant imposable', 'other-taxable'],
    ['12', 'Other dividends, credit', 'Autres dividendes, crédit', 'other-credit'],
    ['13', 'Interest from Canadian sources', 'Intérêts de source canadienne', '12100'],
    ['14', 'Other income from Canadian sources', 'Autres revenus de source canadienne', '12100'],
    ['15', 'Foreign income', 'Revenus étrangers', 'foreign-income'],
    ['16', 'Foreign tax paid', 'Impôt étranger payé', 'foreign-tax'],
    ['18', 'Capital gains dividends', 'Dividendes sur gains en capital', 'gains'],
    ['19', 'Accrued income: annuities', 'Revenus accumulés : rentes', 'annuity-interest'],
    ['24', 'Eligible dividends, actual', 'Dividendes déterminés, montant réel', 'eligible-actual'],
    ['25', 'Eligible dividends, taxable', 'Dividendes déterminés, montant imposable', 'eligible-taxable'],
    ['26', 'Eligible dividends, credit', 'Dividendes déterminés, crédit', 'eligible-credit'],
  ],
  T5007: [
    ['10', 'Workers’ compensation benefits', 'Indemnités pour accidents du travail', '14400'],
    ['11', 'Social assistance payments', 'Prestations d’assistance sociale', '14500'],
  ],
  T5008: [
    ['20', 'Cost or book value', 'Coût ou valeur comptable', 'cost'],
    ['21', 'Proceeds of disposition', 'Produit de disposition', 'proceeds'],
  ],
  T2202: [
    ['26', 'Eligible tuition fees, part-time and full-time', 'Frais de scolarité admissibles', 'tuition'],
  ],
  RC62: [
    ['10', 'Universal child care benefit', 'Prestation universelle pour la garde d’enfants', '11700'],
    ['12', 'Universal child care benefit repaid', 'Prestation universelle remboursée', '21300'],
  ],
  RC210: [
    ['10', 'Advance workers benefit, basic', 'Paiements anticipés, montant de base', 'advance'],
    ['11', 'Advance workers benefit, disability', 'Paiements anticipés, handicap', 'advance'],
  ],
} as const satisfies Readonly<Record<string, readonly SlipBox[]>>

/** A kind of slip that the return reads. */
export type SlipKind = keyof typeof slipBoxes

/** Whether a word names a slip that the return reads. */
export function isSlipKind(kind: string): kind is SlipKind {
  return Object.hasOwn(slipBoxes, kind)
}

const byKind: ReadonlyMap<string, ReadonlyMap<string, SlipBox>> = new Map(
  Object.entries<readonly SlipBox[]>(slipBoxes).map(([kind, boxes]) => [
    kind,
    new Map(boxes.map((box) => [box[0], box])),
  ]),
)

/** The box of a slip by its number; `undefined` where the return does not know it. */
export function slipBox(kind: SlipKind, box: string): SlipBox | undefined {
  return byKind.get(kind)?.get(box)
}

/** The words of a box in both languages. */
export function boxLabel([, en, fr]: SlipBox): Label {
  return { en, fr }
}
