/** The notes on flags of papers, lists and contractors in French, by their English. */
export const paperNotes: Readonly<Record<string, string>> = {
  'one PDF for all; a name of its own when left out': 'un seul PDF pour tout; sinon un nom fait exprès',
  'a folder for a PDF each, instead of one for all': 'un dossier pour un PDF chacun, au lieu d’un seul',
  '1043, estimate/12, credit/1002, receipt/57; all that fit when left out':
    '1043, estimate/12, credit/1002, receipt/57; sinon tout ce qui convient',
  'what is taken without a number': 'ce qui est pris sans numéro',
  'only those of this customer': 'seulement ceux de ce client',
  'only those dated on or after this day': 'seulement ceux datés de ce jour ou d’après',
  'only those dated on or before this day': 'seulement ceux datés de ce jour ou d’avant',
  'settled and voided ones too': 'aussi ceux qui sont réglés ou annulés',
  'names or numbers of customers; all who owe when left out':
    'les noms ou numéros de clients; sinon tous ceux qui doivent',
  'the first of the month of --through when left out': 'sinon le premier du mois de --through',
  'the trade name, where it is not that of the books': 'le nom commercial, s’il n’est pas celui des livres',
  'the address on papers, a line each, as often as needed':
    'l’adresse sur les documents, une ligne à la fois, autant de fois qu’il faut',
  'the telephone on papers': 'le téléphone sur les documents',
  'the e-mail address on papers': 'l’adresse de courriel sur les documents',
  'the web site on papers': 'le site Web sur les documents',
  'how customers pay, a line each, for papers in English':
    'comment les clients paient, une ligne à la fois, pour les documents en anglais',
  'how customers pay, a line each, for papers in French':
    'comment les clients paient, une ligne à la fois, pour les documents en français',
  'words under every paper, for papers in English': 'des mots sous chaque document, pour ceux en anglais',
  'words under every paper, for papers in French': 'des mots sous chaque document, pour ceux en français',
  'what is taken off the letterhead': 'ce qui est retiré de l’en-tête',
  'the calendar year of the slips': 'l’année civile des feuillets',
  'T5018 slips for the fiscal year that ends in the year':
    'les feuillets T5018 pour l’exercice qui se termine dans l’année',
  'an account on which goods are bought, as often as needed':
    'un compte d’achats de biens, autant de fois qu’il faut',
  'each payment too': 'aussi chaque paiement',
  'whose documents: customers when left out': 'de qui : sinon des clients',
  'as it stood at the end of this day; today when left out': 'à la fin de ce jour; sinon aujourd’hui',
  'each open item too': 'aussi chaque poste ouvert',
  'customers when left out': 'sinon les clients',
  'closed ones too': 'aussi ceux qui sont fermés',
  'invoices when left out': 'sinon les factures de vente',
  'only what something is open of': 'seulement ce dont une part est ouverte',
}

/** The fields of plain answers about papers and contractors in French. */
export const paperAnswerFields: Readonly<Record<string, string>> = {
  coding: 'imputation',
  doubts: 'doutes',
  fields: 'champs',
  taxAmount: 'montants de taxe',
  contractor: 'sous-traitant',
  contractors: 'sous-traitants',
  customers: 'clients',
  email: 'courriel',
  foot: 'pied',
  footFr: 'pied en français',
  goods: 'biens',
  gst: 'TPS/TVH',
  lacking: 'incomplets',
  lacks: 'manque',
  letters: 'lettres',
  missing: 'manque',
  needed: 'nécessaire',
  numbers: 'numéros',
  owing: 'dû',
  paid: 'payé',
  papers: 'documents',
  payment: 'paiement',
  paymentFr: 'paiement en français',
  reported: 'au feuillet',
  slip: 'feuillet',
  website: 'site Web',
}

/** Their amounts, which French answers write as French does. */
export const paperDecimals: readonly string[] = ['goods', 'gst', 'owing', 'paid', 'reported']

/** By what a paper was read and its supplier known, and whose account its bill would go to, in French. */
export const readingByWords: Readonly<Record<string, string>> = {
  text: 'texte',
  picture: 'image',
  number: 'numéro',
  name: 'nom',
}

/** See `readingByWords`. */
export const readingCodingWords: Readonly<Record<string, string>> = { usual: 'habituelle', last: 'dernière' }
