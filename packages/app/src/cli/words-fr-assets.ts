/** The notes on the flags of assets and businesses in French, by their English. */
export const assetNotes: Readonly<Record<string, string>> = {
  'the end of which day was counted; today when left out': 'à la fin de quel jour; sinon aujourd’hui',
  'the account of goods; that of inventory when left out':
    'le compte des marchandises; sinon celui des stocks',
  'ITEM=QUANTITY x COST[@WHAT ONE WOULD BRING], as often as needed':
    'ARTICLE=QUANTITÉ x COÛT[@VALEUR NETTE], autant de fois qu’il faut',
  'what all goods are worth, where no sheet goes with it': 'la valeur de tout, si aucune feuille ne suit',
  'a CSV file: item, unit, quantity, cost, net':
    'un fichier CSV : article, unité, quantité, coût, valeur nette',
  'days a week of business use, where the space has other uses':
    'jours d’usage d’affaires par semaine, si l’espace a d’autres usages',
  'the cost of the part that leaves; all of it when left out': 'le coût de la part qui quitte; tout à défaut',
  'ASSET=UNITS made since last time, as often as needed':
    'IMMOBILISATION=UNITÉS faites depuis la dernière fois, autant de fois qu’il faut',
  'CLASS=SHARE or CLASS=VEHICLE: the business part of a class of property':
    'CATÉGORIE=PART ou CATÉGORIE=VÉHICULE : la part d’affaires d’une catégorie de biens',
  'LINE=AMOUNT of the form that books do not hold, as often as needed':
    'LIGNE=MONTANT du formulaire que les livres n’ont pas, autant de fois qu’il faut',
  'a T776 for a rental property': 'un T776 pour un bien locatif',
  'all in one entry on this day, where months are locked':
    'tout dans une écriture de ce jour, si des mois sont verrouillés',
  'another name': 'un autre nom',
  'business, or rental for a T776, when left out': 'sinon business, ou rental pour un T776',
  'by units: how many are expected in all': 'à l’unité : combien sont attendues en tout',
  'classes 13 and 14: the last day of the lease or of its life':
    'catégories 13 et 14 : le dernier jour du bail ou de la durée',
  'costs of the whole home that are not in the books': 'les coûts de toute la résidence hors des livres',
  'declining: half of it in the first fiscal year': 'dégressif : la moitié au premier exercice',
  'declining: the share of a year, such as 0.3': 'dégressif : la part d’une année, par exemple 0.3',
  'hours a day of business use, where the space has other uses':
    'les heures par jour pour l’entreprise, si l’espace sert aussi à autre chose',
  'how it left': 'comment elle est partie',
  'how many months to come to show': 'combien de mois à venir montrer',
  'how the books write it off; the straight line when left out':
    'comment les livres l’amortissent; sinon en ligne droite',
  'its class for capital cost allowance: 8, 10, 10.1, 50':
    'sa catégorie pour la déduction pour amortissement : 8, 10, 10.1, 50',
  'no first-year incentive holds for it': 'aucun incitatif de première année ne s’y applique',
  'nothing of the class is left at the end': 'il ne reste rien de la catégorie à la fin',
  'one entry a fiscal year instead of a month': 'une écriture par exercice au lieu de par mois',
  'only this asset': 'seulement cette immobilisation',
  'post the purchase against this account': 'reporter l’achat en contrepartie de ce compte',
  'serial number, place, warranty': 'numéro de série, lieu, garantie',
  'the account of its cost': 'le compte de son coût',
  'the area of the whole home': 'la superficie de toute la résidence',
  'the area of the workspace at home': 'la superficie de l’espace de travail à la maison',
  'the business or rental property that it belongs to':
    'l’entreprise ou le bien locatif auquel elle appartient',
  'the business or rental property; the first when left out':
    'l’entreprise ou le bien locatif; sinon le premier',
  'the business or rental; the only one when left out': 'l’entreprise ou le bien locatif; sinon le seul',
  'the business; the only one when left out': 'l’entreprise; sinon la seule',
  'the class, or the asset that is a class of its own':
    'la catégorie, ou l’immobilisation qui en forme une à elle seule',
  'the day it could be used': 'le jour où elle était prête à servir',
  'the day it could be used; the same when left out': 'le jour où elle était prête à servir; sinon le même',
  'the day it left': 'le jour où elle est partie',
  'the day it was acquired': 'le jour de son acquisition',
  'the day the business began, where that was in this year':
    'le jour où l’entreprise a commencé, si c’était dans l’année',
  'the expense': 'la charge',
  'the expense; amortization when left out': 'la charge; sinon l’amortissement',
  'the first day of the first month written off; the month of use when left out':
    'le premier jour du premier mois amorti; sinon le mois de mise en service',
  'the name of the asset': 'le nom de l’immobilisation',
  'the part of a rental that you use yourself: 0.25': 'la partie d’un bien locatif à votre usage : 0.25',
  'the sales tax in its cost that nobody gives back': 'la taxe de vente de son coût que personne ne rend',
  'the straight line: over how many months': 'en ligne droite : sur combien de mois',
  'the year, by the calendar year that it ends in: 2026': 'l’année, par l’année civile où elle finit : 2026',
  'those that were disposed of too': 'aussi celles qui ont été cédées',
  'through which day that was': 'jusqu’à quel jour',
  'vehicles with kilometres, those for the business among them':
    'les véhicules et leurs kilomètres, dont ceux de l’entreprise',
  'what is claimed; all that may be when never said': 'ce qui est demandé; le maximum si jamais dit',
  'what it brought, without tax; nothing when left out': 'ce qu’elle a rapporté, sans taxe; sinon rien',
  'what it cost, to mend a mistake': 'ce qu’elle a coûté, pour corriger une erreur',
  'what it cost, without tax that is given back': 'ce qu’elle a coûté, sans la taxe qui est rendue',
  'what it will be worth at the end': 'ce qu’elle vaudra à la fin',
  'what it will be worth at the end, from now on': 'ce qu’elle vaudra à la fin, désormais',
  'what of it is designated for immediate expensing':
    'ce qui en est désigné pour la passation en charges immédiate',
  'what of the home earlier years could not deduct':
    'ce qui, de la résidence, n’a pu être déduit les années passées',
  'what stood in the class at the start of the year, for the first of these books':
    'ce qui était dans la catégorie au début de l’année, pour la première de ces livres',
  'what was written off before these books': 'ce qui a été amorti avant ces livres',
  'where it is written off': 'où elle est amortie',
  'where it is written off; the account after that of its cost when left out':
    'où elle est amortie; sinon le compte qui suit celui de son coût',
  'where that went: the bank, or what it was traded for':
    'où c’est allé : la banque, ou ce contre quoi elle a été échangée',
  'your part of it, with partners or co-owners: 0.5': 'votre part, avec associés ou copropriétaires : 0.5',
}

/** The French of the fields of answers about them, by their names in JSON. */
export const assetAnswerFields: Readonly<Record<string, string>> = {
  accumulated: 'amortissement cumulé',
  acquired: 'acquisition',
  ahead: 'à venir',
  asset: 'immobilisation',
  assets: 'immobilisations',
  available: 'mise en service',
  business: 'entreprise',
  carrying: 'valeur comptable',
  claim: 'demandé',
  cost: 'coût',
  disposed: 'cession',
  expenseAccount: 'compte de charges',
  nature: 'genre',
  proceeds: 'produit',
  register: 'registre',
  residual: 'valeur résiduelle',
  start: 'début',
  written: 'amorti',
  years: 'exercices',
}

/** The French of what an asset may be. */
export const assetStateWords: Readonly<Record<string, string>> = {
  held: 'détenue',
  disposed: 'cédée',
}

/** The fields of such answers that hold money. */
export const assetDecimals: readonly string[] = [
  'carrying',
  'claim',
  'cost',
  'proceeds',
  'register',
  'residual',
  'written',
]
