/** The notes on the flags of pay runs in French, by their English. */
export const payrunNotes: Readonly<Record<string, string>> = {
  'earning, benefit, deduction or employer':
    'earning (rémunération), benefit (avantage), deduction (retenue) ou employer (employeur)',
  'those too that the program works out by itself': 'aussi ceux que le programme calcule lui-même',
  'the first day that is paid for': 'le premier jour payé',
  'the last day that is paid for': 'le dernier jour payé',
  'a run between the regular ones: bonus, advance, final pay; only what is entered':
    'un cycle entre les cycles réguliers : prime, avance, paie finale; seulement ce qui est saisi',
  'the code of a pay item, as payrun.items lists them':
    'le code d’un élément de paie, comme payrun.items en donne la liste',
  'hours, pieces, or for a commission what was sold':
    'des heures, des pièces ou, pour une commission, les ventes',
  'dollars for one, or the percentage of a commission': 'dollars l’unité, ou le pourcentage d’une commission',
  'printed on the stub': 'imprimé sur le talon',
  'who is paid what is held back': 'à qui va ce qui est retenu',
  'the number of the account that it is charged to': 'le numéro du compte auquel il est imputé',
  'the paid holiday that the hours were worked on: the law’s premium is paid for them':
    'le jour férié où les heures ont été travaillées : la majoration de la loi est payée',
  'also tell how each amount came about': 'dire aussi d’où vient chaque montant',
  'all lines of the pay, in the place of those there':
    'toutes les lignes de la paie, à la place des actuelles',
  'take off what was entered before': 'retirer ce qui était saisi',
  'the last pay: vacation that is owed is paid out': 'la dernière paie : les vacances dues sont payées',
  'only those of a period that begins on this day': 'seulement ceux d’une période qui commence ce jour',
  'only those of a period that ends on this day': 'seulement ceux d’une période qui finit ce jour',
  'the day on which people are paid; the last day of the period when left out':
    'le jour où l’on est payé; sinon le dernier jour de la période',
  'who is paid: those paid so often; the only frequency there is when left out':
    'qui est payé : ceux payés à cette fréquence; sinon la seule qui existe',
  'the numbers of the employees to pay, no others': 'les numéros des employés à payer, nul autre',
  'the numbers of employees to leave out': 'les numéros d’employés à exclure',
  'hours and amounts, in the place of what was entered for the employee':
    'heures et montants, à la place de ce qui était saisi pour l’employé',
  'why the run was made': 'pourquoi ce cycle a été fait',
  'the number of the pay run; none for a run to come, by its days':
    'le numéro du cycle de paie; aucun pour un cycle à venir, par ses jours',
  'the number of the pay run that was wrong': 'le numéro du cycle de paie erroné',
  'the number of an employee whose pay was wrong': 'le numéro d’un employé dont la paie était erronée',
  'the item that should have been otherwise': 'l’élément qui aurait dû être autre',
  'what should have been: the lines that differ; none at all takes the terms of now':
    'ce qui aurait dû être : les lignes qui diffèrent; aucune prend les conditions actuelles',
  'the day on which the difference is paid; today when left out':
    'le jour où la différence est payée; sinon aujourd’hui',
  'set overtime apart by the law of the province, week by week':
    'séparer les heures supplémentaires selon la loi de la province, semaine par semaine',
  'why it is corrected': 'pourquoi on corrige',
  'the first pay date; of this year when left out': 'la première date de paie; sinon celle de cette année',
  'the last pay date': 'la dernière date de paie',
  'only the pay of this employee': 'seulement la paie de cet employé',
  'one line by its item, or net; all lines when left out':
    'une ligne par son élément, ou net; sinon toutes les lignes',
  'add to what was entered before, instead of replacing it':
    'ajouter à ce qui était saisi, au lieu de le remplacer',
  'the last pay date; today when left out': 'la dernière date de paie; sinon aujourd’hui',
  'only the employee of this number': 'seulement l’employé de ce numéro',
  'a line for each pay under its employee': 'une ligne par paie sous son employé',
  'differences up to this pass without a flag; 1.00 otherwise':
    'les écarts jusqu’à ce montant passent sans signal; sinon 1,00',
  'which benefit': 'quel avantage',
  'the province of employment': 'la province d’emploi',
  'the year; this one when left out': 'l’année; celle-ci si omise',
  'over how many pays it is spread': 'sur combien de paies il est réparti',
  'the parts of each amount as rows too': 'aussi les éléments de chaque montant, en lignes',
  'what it is worth on the market, taxes included; the premiums of group life; what is owed of a loan':
    'sa valeur marchande, taxes comprises; les primes d’assurance vie collective; le solde dû d’un prêt',
  'a loan: the first day in the year that it is owed; 1 January when left out':
    'un prêt : le premier jour de l’année où il est dû; sinon le 1er janvier',
  'a loan: the last day in the year that it is owed; 31 December when left out':
    'un prêt : le dernier jour de l’année où il est dû; sinon le 31 décembre',
  'a loan to buy a home: the day on which it was made':
    'un prêt pour acheter une habitation : le jour où il a été consenti',
  'paid back by the employee; for an automobile, for having it; of a loan, the interest':
    'remboursé par l’employé; pour une automobile, pour en disposer; pour un prêt, les intérêts',
  'why nothing is taxed: parking needed for the work, too few places, free to all, a disability; board at a special work site':
    'pourquoi rien n’est imposé : stationnement nécessaire au travail, places insuffisantes, gratuit pour tous, handicap; repas et logement à un chantier particulier',
  'automobile: what it cost with taxes, where the employer owns it':
    'automobile : son coût avec taxes, si l’employeur la possède',
  'automobile: lease payments of the time with taxes, without insurance':
    'automobile : les loyers de la période avec taxes, sans assurance',
  'automobile: days at the employee’s disposal; 365 when left out':
    'automobile : jours à la disposition de l’employé; 365 si omis',
  'automobile: personal kilometres': 'automobile : kilomètres personnels',
  'automobile: all kilometres; the personal ones when left out':
    'automobile : tous les kilomètres; les personnels si omis',
  'automobile: the employee is required to drive it for the work':
    'automobile : l’employé doit la conduire pour le travail',
  'the employee mainly sells or leases automobiles': 'l’employé vend ou loue surtout des automobiles',
  'automobile: the employer pays for operating it': 'automobile : l’employeur paie le fonctionnement',
  'automobile: paid back for operating it': 'automobile : remboursé pour le fonctionnement',
  'automobile: operating at half of the standby charge, as the employee chose':
    'automobile : fonctionnement à la moitié du droit d’usage, au choix de l’employé',
  'a gift: goods, a card of named shops, or money': 'un cadeau : biens, carte de magasins nommés ou argent',
  'a gift: what it is for': 'un cadeau : à quel titre',
  'gifts in kind earlier this year': 'cadeaux en nature plus tôt dans l’année',
  'an award for long service: years of service':
    'une récompense pour longs états de service : années de service',
  'an award for long service: years since the last one':
    'une récompense pour longs états de service : années depuis la précédente',
  'a gift to somebody related to the employer': 'un cadeau à une personne liée à l’employeur',
  'the employee is paid nothing in money in the same pay':
    'l’employé ne reçoit aucun argent dans la même paie',
  'no GST/HST counts on it: exempt supplies, or no input tax credit could be claimed':
    'sans TPS/TVH : fournitures exonérées ou aucun crédit de taxe sur les intrants possible',
}

/** The French of the fields of answers about pay runs, by their names in JSON. */
export const payrunAnswerFields: Readonly<Record<string, string>> = {
  again: 'de nouveau',
  benefits: 'avantages',
  bonus: 'prime',
  change: 'écart',
  contribution: 'cotisation',
  cost: 'coût',
  deducted: 'retenu',
  eachPay: 'par paie',
  earnings: 'rémunération',
  edition: 'édition des taux',
  employer: 'employeur',
  excess: 'retenu en trop',
  final: 'finale',
  flagged: 'signalées',
  given: 'saisi',
  lastDate: 'dernière date',
  lastNet: 'dernier net',
  leftOut: 'non payés',
  message: 'message',
  multiple: 'multiple',
  now: 'maintenant',
  qpip: 'RQAP',
  quebecAmount: 'montant au Québec',
  quebecOnly: 'Québec seul',
  required: 'à cotiser',
  rl1: 'relevé 1',
  rows: 'lignes',
  runs: 'cycles',
  split: 'des deux côtés de la frontière du Québec',
  t4: 'T4',
  taxable: 'imposable',
  taxableInQuebec: 'imposable au Québec',
  vacationable: 'donne droit à l’indemnité de vacances',
  yearToDate: 'cumul de l’année',
}
