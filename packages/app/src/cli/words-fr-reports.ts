/**
 * The notes on options of forecasts, extracts, packages and other composed reports in French, by their
 * English.
 */
export const reportNotes: Readonly<Record<string, string>> = {
  'the basis of accounting in one’s own words; told from the books when left out':
    'la méthode de comptabilité en ses propres mots; sinon tirée des livres',
  'only those that stand so': 'seulement ceux qui en sont là',
  'more notes, paragraphs parted by |': 'autres notes, paragraphes séparés par |',
  'the practitioner’s own report, paragraphs parted by |; it stands first':
    'le rapport du professionnel lui-même, paragraphes séparés par |; il vient en tête',
  'the day whose cash it begins with; today when left out':
    'le jour dont la trésorerie est le début; sinon aujourd’hui',
  'the last day; thirteen weeks or six months ahead when left out':
    'le dernier jour; sinon treize semaines ou six mois plus tard',
  'a column a week or a month; a week when left out':
    'une colonne par semaine ou par mois; sinon par semaine',
  'expect each customer as late as it usually pays': 'attendre chaque client avec son retard habituel',
  'each customer, supplier, employee and form too': 'aussi chaque client, fournisseur, employé et formulaire',
  'in the last month; the last whole month when left out':
    'dans le dernier mois; le dernier mois entier sinon',
  'how many months are shown: 1 to 36; twelve when left out':
    'combien de mois sont montrés : de 1 à 36; sinon douze',
  'the budget; several, as versions of it, with commas; all when left out':
    'le budget; plusieurs versions, avec des virgules; sinon tous',
  'also a page for each value': 'aussi une page pour chaque valeur',
  'one statistical account; all with something counted when left out':
    'un compte statistique; sinon tous ceux qui ont un relevé',
  'which table: revenue and expenses by GIFI code (gifi) when left out':
    'quel tableau : sinon produits et charges par code IGRF (gifi)',
  'reports and saved views, parted by ;, options after ?: income-statement?months;Trend':
    'rapports et vues enregistrées, séparés par ;, options après ? : income-statement?months;Tendance',
  'what it is called': 'comment il s’appelle',
  'notes, paragraphs parted by |': 'notes, paragraphes séparés par |',
  'draw charts with the reports': 'dessiner des graphiques avec les rapports',
  'first day; of the first book’s fiscal year when left out':
    'premier jour; sinon, celui de l’exercice du premier livre',
  'what accounts are put together by: number, GIFI code or role':
    'par quoi les comptes sont réunis : numéro, code IGRF ou rôle',
  'a pair to take out, parent:1300=sub:2400, as often as needed':
    'une paire à éliminer, parent:1300=sub:2400, autant de fois qu’il faut',
  'what the group is called': 'comment le groupe s’appelle',
  'the saved report or package': 'le rapport ou dossier enregistré',
  'after each month, quarter of the fiscal year, or fiscal year':
    'après chaque mois (month), trimestre de l’exercice (quarter) ou exercice (year)',
  'how many days after the end of the period': 'combien de jours après la fin de la période',
  'to whom: office@birch.example or Name <address>, as often as needed':
    'à qui : bureau@bouleau.example ou Nom <adresse>, autant de fois qu’il faut',
  'the first period is the one that this day falls in; as before, or today, when left out':
    'la première période est celle où tombe ce jour; sinon comme avant, ou aujourd’hui',
  'the saved report; all that are due and not sent when left out':
    'le rapport enregistré; sinon tous ceux qui sont à envoyer',
  'a day of the period; the last one that is over when left out':
    'un jour de la période; sinon la dernière terminée',
}

/** The French of words that fields of schedules hold, by field. */
export const reportAnswerValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  every: { month: 'chaque mois', quarter: 'chaque trimestre', year: 'chaque exercice' },
  language: { en: 'anglais', fr: 'français' },
}
