import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** A main duty of unit group 12200, by a name of ours that commands are tagged with. */
export type DutyId = 'books' | 'close' | 'payments' | 'remit' | 'returns' | 'reports'

/**
 * A main duty in our words, and the signs of its work in the command table: nouns (`payrun`), or single
 * commands (`cheque.issue`) where a noun does other work too.
 */
export type Duty = { readonly id: DutyId; readonly text: Label; readonly signs: readonly string[] }

/**
 * The main duties of accounting technicians and bookkeepers, in our words after the official list (Statistics
 * Canada, NOC 2021 V1.0, elements of 12200). `signs` say what Daybook calls the work: as soon as there are
 * such commands, one of them must be tagged with the duty.
 */
export const duties: readonly Duty[] = [
  {
    id: 'books',
    text: {
      en: 'Run the accounts of a business by hand or in software: record, keep and balance them.',
      fr: 'Tenir les comptes d’une entreprise à la main ou par logiciel : les inscrire, les garder et les équilibrer.',
    },
    signs: ['entry', 'account', 'journal', 'template', 'recurring'],
  },
  {
    id: 'close',
    text: {
      en: 'Enter journal entries, reconcile accounts, draw up the trial balance, keep the general ledger and produce statements.',
      fr: 'Passer les écritures de journal, rapprocher les comptes, dresser la balance de vérification, tenir le grand livre et produire les états financiers.',
    },
    signs: ['entry', 'statement', 'line', 'year', 'period', 'report'],
  },
  {
    id: 'payments',
    text: {
      en: 'Work out and issue payments for payroll, utilities, taxes and other bills.',
      fr: 'Calculer et émettre les paiements de la paye, des services publics, des taxes et d’autres factures.',
    },
    signs: ['payrun', 'payroll', 'bill', 'payment', 'cheque.issue', 'cheque.print'],
  },
  {
    id: 'remit',
    text: {
      en: 'Fill in and file remittances and government forms: tax, workers’ compensation, pension contributions and the like.',
      fr: 'Remplir et produire les remises et les formulaires gouvernementaux : impôts, accidents du travail, cotisations de retraite et autres.',
    },
    signs: ['remittance', 'return', 'slips', 'roe'],
  },
  {
    id: 'returns',
    text: {
      en: 'Prepare tax returns and do bookkeeping for individuals.',
      fr: 'Préparer des déclarations de revenus et tenir les livres de particuliers.',
    },
    signs: ['t1', 't2'],
  },
  {
    id: 'reports',
    text: {
      en: 'Produce further statistical, financial and accounting reports.',
      fr: 'Produire d’autres rapports statistiques, financiers et comptables.',
    },
    signs: ['report', 'budget', 'survey'],
  },
]

/** What the work is, in our words. */
export const lead: Label = {
  en: 'Keep full sets of books, keep account records, check how transactions are recorded, and offer personal bookkeeping. They work in the public and private sectors or for themselves.',
  fr: 'Tiennent des livres complets, gardent les dossiers des comptes, vérifient comment les opérations sont inscrites et offrent la tenue de livres aux particuliers. On les trouve dans les secteurs public et privé, ou à leur compte.',
}

/** The codes under which the group was known before; `exact` is false where only a title was seen. */
export const formerCodes = [
  { version: 'NOC 2016 V1.3', code: '1311', exact: true },
  { version: 'NOC 2006 / 2001', code: '1231', exact: false },
] as const

/** A group that is close and not this one: its code, why it is another, and titles that lead there. */
export type Excluded = { readonly code: string; readonly why: Label; readonly titles: readonly string[] }

/**
 * Groups that the official list excludes, with the titles that are most often taken for this one. The codes
 * and titles are official, the reasons ours.
 */
export const excluded: readonly Excluded[] = [
  {
    code: '14200',
    why: {
      en: 'clerks do one part of the books (payables, receivables, billing, tax slips); a bookkeeper keeps the whole',
      fr: 'les commis font une partie des livres (fournisseurs, clients, facturation, feuillets d’impôt); le teneur de livres les tient en entier',
    },
    titles: ['Accounting clerk', 'Accounts payable clerk', 'Income tax return preparer'],
  },
  {
    code: '14201',
    why: {
      en: 'the clerical work of banks, insurers and other financial firms, for their clients’ accounts',
      fr: 'le travail de bureau des banques, des assureurs et d’autres sociétés financières, pour les comptes de leurs clients',
    },
    titles: [],
  },
  {
    code: '11100',
    why: {
      en: 'accountants and auditors examine, certify and advise; it asks for a university degree or a professional title (TEER 1)',
      fr: 'les comptables et vérificateurs examinent, attestent et conseillent; on y demande un diplôme universitaire ou un titre professionnel (FEER 1)',
    },
    titles: ['Accountant'],
  },
  {
    code: '13102',
    why: {
      en: 'payroll alone, as its whole work',
      fr: 'la paye seule, comme tout le travail',
    },
    titles: ['Payroll clerk'],
  },
]

/** A skill with its importance and level, 0 to 100, as published for British Columbia. */
export type Skill = { readonly name: Label; readonly importance: string; readonly level: string }

/**
 * The skills that count most. Source: WorkBC 2025, which derives them from the American O*NET through a
 * crosswalk; they are not values of Canada's own system (OaSIS), which could not be read.
 */
export const skills: readonly Skill[] = [
  skill('Mathematics', 'Mathématiques', '59.5', '56.3'),
  skill('Reading comprehension', 'Compréhension de lecture', '56.2', '62.5'),
  skill('Active listening', 'Écoute active', '56.2', '62.5'),
  skill('Critical thinking', 'Pensée critique', '56.2', '54.2'),
  skill('Writing', 'Rédaction', '53.0', '52.0'),
  skill('Speaking', 'Expression orale', '53.0', '52.0'),
  skill('Monitoring', 'Suivi et contrôle', '50.0', '48.0'),
  skill('Time management', 'Gestion du temps', '50.0', '48.0'),
  skill('Complex problem solving', 'Résolution de problèmes complexes', '47.0', '48.0'),
  skill('Coordination', 'Coordination', '47.0', '45.8'),
  skill('Service orientation', 'Sens du service', '47.0', '48.0'),
  skill('Active learning', 'Apprentissage actif', '43.8', '52.0'),
  skill('Judgment and decision making', 'Jugement et prise de décisions', '43.8', '48.0'),
  skill('Social perceptiveness', 'Perspicacité sociale', '43.8', '45.8'),
]

/** The headings under which Canada's own system (OaSIS) describes an occupation. */
export const skillHeadings: readonly Label[] = [
  { en: 'Skills', fr: 'Compétences' },
  { en: 'Abilities', fr: 'Capacités' },
  { en: 'Personal attributes', fr: 'Attributs personnels' },
  { en: 'Knowledge', fr: 'Connaissances' },
  { en: 'Interests', fr: 'Intérêts' },
  { en: 'Work activities', fr: 'Activités de travail' },
  { en: 'Work context', fr: 'Contexte de travail' },
  { en: 'Tools and technologies', fr: 'Outils et technologies' },
]

/**
 * What the duties themselves ask one to know: our reading of the duties, not a published list. The published
 * levels of knowledge for the group are not known here.
 */
export const knowledge: readonly Label[] = [
  {
    en: 'Double-entry bookkeeping: journals, general ledger, trial balance, closing',
    fr: 'Tenue de livres en partie double : journaux, grand livre, balance de vérification, clôture',
  },
  {
    en: 'Reconciling accounts with banks and suppliers',
    fr: 'Rapprochement avec les banques et les fournisseurs',
  },
  {
    en: 'Payroll: deductions at source, remittances, records of employment, slips',
    fr: 'Paye : retenues à la source, remises, relevés d’emploi, feuillets',
  },
  {
    en: 'Sales taxes: GST/HST, and in Quebec QST, in three provinces PST',
    fr: 'Taxes de vente : TPS/TVH, et au Québec la TVQ, dans trois provinces la TVP',
  },
  {
    en: 'Tax returns of individuals and small businesses',
    fr: 'Déclarations de particuliers et de petites entreprises',
  },
  { en: 'Accounting software and spreadsheets', fr: 'Logiciels comptables et feuilles de calcul' },
]

/** What regulates the title, and what work it leads to. */
export const licence: { readonly text: Label; readonly asOf: string } = {
  text: {
    en: 'No licence is named among the requirements. A page of the Government of Manitoba lists 12200 among accounting occupations that are not regulated there.',
    fr: 'Aucun permis n’est nommé parmi les exigences. Une page du gouvernement du Manitoba range 12200 parmi les professions comptables qui n’y sont pas réglementées.',
  },
  asOf: '2022-12',
}

/** Where the work leads. */
export const progression: Label = {
  en: 'With more training it leads to professional accounting.',
  fr: 'Avec plus de formation, il mène à la comptabilité professionnelle.',
}

/** An old figure that many pages still quote; shown only with its date. */
export const oldAverage = {
  text: {
    en: 'Some pages quote an average of 49,079 dollars a year. It is old and could not be verified (23.60 an hour at 2,080 hours, below the national median of every edition read here).',
    fr: 'Des pages citent encore une moyenne de 49 079 dollars par an. Elle est ancienne et n’a pu être vérifiée (23,60 l’heure à 2 080 heures, sous la médiane nationale de chaque édition lue ici).',
  },
} as const

function skill(en: string, fr: string, importance: string, level: string): Skill {
  return { name: { en, fr }, importance, level }
}
