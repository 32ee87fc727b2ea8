/** An amount that a person answers: its words, and the line that it goes to as it is, if it does. */
export type AmountAnswer = readonly [en: string, fr: string, line?: string]

/**
 * The amounts that a person may answer, by name. An amount with a line is added to it as it stands; the
 * others go through a calculation.
 */
export const amountAnswers = {
  tips: [
    'Tips and other employment income not on a T4',
    'Pourboires et autres revenus d’emploi hors T4',
    '10400',
  ],
  'other-income': ['Other income', 'Autres revenus', '13000'],
  interest: [
    'Interest and other investment income without a slip',
    'Intérêts et autres revenus de placements sans feuillet',
    '12100',
  ],
  'dividends-eligible': [
    'Eligible dividends without a slip, as received',
    'Dividendes déterminés sans feuillet, montant reçu',
  ],
  'dividends-other': [
    'Other dividends without a slip, as received',
    'Autres dividendes sans feuillet, montant reçu',
  ],
  'scholarship-exempt': ['Part of scholarships that is exempt', 'Part exonérée des bourses d’études'],
  'support-received-total': ['Support payments received', 'Pensions alimentaires reçues', '12799'],
  'support-received': [
    'Taxable support payments received',
    'Pensions alimentaires imposables reçues',
    '12800',
  ],
  'rdsp-income': [
    'Registered disability savings plan income',
    'Revenu d’un régime enregistré d’épargne-invalidité',
    '12500',
  ],
  'pension-plan': [
    'Registered pension plan contributions not on a slip',
    'Cotisations à un régime de pension agréé hors feuillet',
    '20700',
  ],
  rrsp: ['RRSP contributions to deduct', 'Cotisations à un REER à déduire'],
  'rrsp-limit': [
    'RRSP deduction limit of the notice of assessment',
    'Maximum déductible au titre des REER selon l’avis de cotisation',
  ],
  'employer-prpp': [
    'Employer contributions to a pooled plan',
    'Cotisations de l’employeur à un régime de pension collectif',
    '20810',
  ],
  fhsa: ['First home savings account contributions to deduct', 'Cotisations à un CELIAPP à déduire'],
  'fhsa-room': ['First home savings account room', 'Droits de participation au CELIAPP'],
  'union-dues': [
    'Union and professional dues by receipt',
    'Cotisations syndicales et professionnelles selon les reçus',
    '21200',
  ],
  'disability-supports': [
    'Disability supports deduction',
    'Déduction pour produits et services de soutien aux personnes handicapées',
    '21500',
  ],
  'business-investment-loss': [
    'Allowable business investment loss',
    'Perte au titre d’un placement d’entreprise déductible',
    '21700',
  ],
  moving: ['Moving expenses', 'Frais de déménagement'],
  'moving-income': ['Income earned at the new place', 'Revenu gagné au nouvel endroit'],
  'support-paid-total': ['Support payments made', 'Pensions alimentaires versées', '21999'],
  'support-paid': ['Deductible support payments made', 'Pensions alimentaires déductibles versées', '22000'],
  'carrying-charges': [
    'Carrying charges and interest on investments',
    'Frais financiers et intérêts sur placements',
    '22100',
  ],
  exploration: ['Exploration and development expenses', 'Frais d’exploration et d’aménagement', '22400'],
  'employment-expenses': ['Other employment expenses (T777)', 'Autres dépenses d’emploi (T777)', '22900'],
  'clergy-residence': [
    'Clergy residence deduction',
    'Déduction pour la résidence d’un membre du clergé',
    '23100',
  ],
  'other-deductions': ['Other deductions', 'Autres déductions', '23200'],
  forces: [
    'Canadian Forces personnel and police deduction not on a slip',
    'Déduction pour le personnel des Forces et la police hors feuillet',
    '24400',
  ],
  options: [
    'Security options deductions not on a slip',
    'Déductions pour options d’achat de titres hors feuillet',
    '24900',
  ],
  'limited-partnership-losses': [
    'Limited partnership losses of other years',
    'Pertes comme commanditaire d’autres années',
    '25100',
  ],
  'non-capital-losses': [
    'Non-capital losses of other years to apply',
    'Pertes autres qu’en capital d’autres années à appliquer',
    '25200',
  ],
  'capital-losses': [
    'Net capital losses of other years to apply',
    'Pertes en capital nettes d’autres années à appliquer',
  ],
  'capital-gains-deduction': [
    'Capital gains deduction (T657)',
    'Déduction pour gains en capital (T657)',
    '25400',
  ],
  northern: [
    'Northern residents deductions (T2222)',
    'Déductions pour les habitants de régions éloignées (T2222)',
    '25500',
  ],
  'additional-deductions': ['Additional deductions', 'Déductions supplémentaires', '25600'],
  'home-buyers': ['Home buyers’ amount', 'Montant pour l’achat d’une habitation'],
  'home-accessibility': ['Home accessibility expenses', 'Dépenses pour l’accessibilité domiciliaire'],
  adoption: ['Adoption expenses', 'Frais d’adoption'],
  'disability-transfer': [
    'Disability amount transferred from a dependant',
    'Montant pour personnes handicapées transféré d’une personne à charge',
    '31800',
  ],
  'disability-care': [
    'Child care and attendant care claimed for the person',
    'Frais de garde et de préposé demandés pour la personne',
  ],
  'student-loan-interest': [
    'Interest paid on student loans',
    'Intérêts payés sur les prêts étudiants',
    '31900',
  ],
  'tuition-carried': ['Unused tuition of earlier years', 'Frais de scolarité inutilisés d’années passées'],
  'tuition-transfer': ['Tuition of this year to transfer away', 'Frais de scolarité de l’année à transférer'],
  'tuition-from-child': [
    'Tuition transferred from a child or grandchild',
    'Frais de scolarité transférés d’un enfant ou petit-enfant',
    '32400',
  ],
  'spouse-transfer': [
    'Amounts transferred from the spouse (Schedule 2)',
    'Montants transférés du conjoint (annexe 2)',
  ],
  medical: [
    'Medical expenses of the person, the spouse and children under 18',
    'Frais médicaux de la personne, du conjoint et des enfants de moins de 18 ans',
    '33099',
  ],
  donations: ['Charitable donations of this year', 'Dons de bienfaisance de l’année'],
  'donations-carried': [
    'Donations of the five years before, not claimed yet',
    'Dons des cinq années précédentes non demandés',
  ],
  'split-income-tax': [
    'Federal tax on split income (T1206)',
    'Impôt fédéral sur le revenu fractionné (T1206)',
    '40424',
  ],
  'minimum-tax-carryover': ['Minimum tax carryover', 'Report d’impôt minimum', '40427'],
  'minimum-tax': [
    'Additional tax for minimum tax (T691)',
    'Impôt supplémentaire au titre de l’impôt minimum (T691)',
  ],
  political: ['Federal political contributions', 'Contributions politiques fédérales', '40900'],
  'investment-credit': ['Investment tax credit', 'Crédit d’impôt à l’investissement', '41200'],
  'labour-funds': [
    'Cost of shares of labour-sponsored funds',
    'Coût d’actions de fonds de travailleurs',
    '41300',
  ],
  'special-taxes': ['Special taxes', 'Impôts spéciaux', '41800'],
  'tax-withheld': ['Tax deducted not on a slip', 'Impôt retenu hors feuillet', '43700'],
  'quebec-transfer': [
    'Tax transfer for residents of Quebec',
    'Transfert d’impôt pour les résidents du Québec',
    '43800',
  ],
  'training-room': [
    'Training credit limit of the notice of assessment',
    'Plafond du crédit pour la formation selon l’avis de cotisation',
  ],
  renovation: [
    'Multigenerational home renovation costs',
    'Coûts de rénovation d’habitations multigénérationnelles',
  ],
  'investment-credit-refund': [
    'Refund of investment tax credit',
    'Remboursement du crédit d’impôt à l’investissement',
    '45400',
  ],
  'trust-credit': ['Part XII.2 tax credit not on a slip', 'Crédit de la partie XII.2 hors feuillet', '45600'],
  'gst-rebate': [
    'Employee and partner GST/HST rebate',
    'Remboursement de la TPS/TVH aux salariés et associés',
    '45700',
  ],
  'educator-supplies': ['Educator school supplies', 'Fournitures scolaires d’éducateur', '46800'],
  'journalism-credit': [
    'Journalism labour tax credit',
    'Crédit d’impôt pour la main-d’œuvre journalistique',
    '47555',
  ],
  'fuel-credit': [
    'Return of fuel charge proceeds to farmers',
    'Remise des produits de la redevance aux agriculteurs',
    '47556',
  ],
  instalments: ['Tax paid by instalments', 'Impôt payé par acomptes provisionnels', '47600'],
  'spouse-net': ['Net income of the spouse (line 23600)', 'Revenu net du conjoint (ligne 23600)'],
  'spouse-working-income': ['Working income of the spouse', 'Revenu de travail du conjoint'],
  'exempt-working-income': ['Working income that is exempt', 'Revenu de travail exonéré'],
  'pension-split': [
    'Pension income elected to the spouse (T1032)',
    'Revenu de pension fractionné au conjoint (T1032)',
  ],
} as const satisfies Readonly<Record<string, AmountAnswer>>

/** The questions that are answered with yes or no, by name. */
export const choiceAnswers = {
  'volunteer-firefighter': ['Volunteer firefighter with 200 hours', 'Pompier volontaire de 200 heures'],
  'search-and-rescue': [
    'Search and rescue volunteer with 200 hours',
    'Volontaire en recherche et sauvetage de 200 heures',
  ],
  disability: [
    'Approved for the disability tax credit',
    'Admissible au crédit d’impôt pour personnes handicapées',
  ],
  'spouse-infirm': ['The spouse has an impairment', 'Le conjoint a une déficience'],
  'spouse-disability': [
    'The spouse is approved for the disability tax credit',
    'Le conjoint est admissible au crédit pour personnes handicapées',
  ],
  'full-time-student': [
    'Full-time student for more than 13 weeks',
    'Étudiant à temps plein plus de 13 semaines',
  ],
  confined: ['In a prison or similar for 90 days or more', 'En prison ou l’équivalent 90 jours ou plus'],
  'part-year-resident': [
    'Resident of Canada for only part of the year',
    'Résident du Canada une partie de l’année seulement',
  ],
  'workers-benefit-by-spouse': [
    'The spouse claims the workers benefit',
    'Le conjoint demande l’allocation pour les travailleurs',
  ],
  'self-employed-insurance': [
    'Agreement for employment insurance on self-employment',
    'Entente d’assurance-emploi pour travail autonome',
  ],
  'child-care-by-higher-income': [
    'The higher earner may claim child care (T778 part C)',
    'Le revenu plus élevé peut demander les frais de garde (T778 partie C)',
  ],
  'medical-by-spouse': ['The spouse claims the medical expenses', 'Le conjoint demande les frais médicaux'],
  'donations-by-spouse': ['The spouse claims the donations', 'Le conjoint demande les dons'],
  'transfer-to-spouse': [
    'Transfer unused amounts to the spouse',
    'Transférer les montants inutilisés au conjoint',
  ],
} as const satisfies Readonly<Record<string, readonly [en: string, fr: string]>>

/** The name of an amount that a person may answer. */
export type AmountName = keyof typeof amountAnswers

/** The name of a question that is answered with yes or no. */
export type ChoiceName = keyof typeof choiceAnswers
