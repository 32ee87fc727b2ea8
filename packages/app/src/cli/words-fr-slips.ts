/** The notes on the flags of slips in French, by their English. */
export const slipNotes: Readonly<Record<string, string>> = {
  'T4, T4A, T5, T5018 or RL-1': 'T4, T4A, T5, T5018 ou RL-1',
  'the calendar year of the slips': 'l’année civile des feuillets',
  'T5018 slips of the fiscal year that ends in the year':
    'feuillets T5018 de l’exercice qui se termine dans l’année',
  'the program account they are filed under: 123456782RZ0001':
    'le compte de programme sous lequel ils se produisent\u00a0: 123456782RZ0001',
  'slips by their ids, or the number or name of a recipient; all that fit when left out':
    'des feuillets par identifiant, ou le numéro ou le nom d’un bénéficiaire; sinon tous ceux qui conviennent',
  'its id, or the number or name of the recipient': 'son identifiant, ou le numéro ou le nom du bénéficiaire',
  'the figures of one box only': 'les chiffres d’une seule case',
  'every figure with its parts too': 'chaque chiffre avec ses parties aussi',
  'the number of the employee': 'le numéro de l’employé',
  'the name of the supplier': 'le nom du fournisseur',
  'the number of the shareholder': 'le numéro de l’actionnaire',
  'somebody whom only the slip knows: the surname or the business':
    'quelqu’un que seul le feuillet connaît\u00a0: le nom de famille ou l’entreprise',
  'their given name': 'son prénom',
  'their social insurance number; it goes into the vault': 'son numéro d’assurance sociale; il va au coffre',
  'their business number, where it is a business': 'son numéro d’entreprise, si c’en est une',
  'their address: 1 Example St, Ottawa ON K1A 0A1': 'son adresse\u00a0: 1, rue Exemple, Gatineau QC J8X 0A1',
  'the province of employment of a T4': 'la province d’emploi d’un T4',
  'amounts by box: 14=1000.00;16=55.50': 'les montants par case\u00a0: 14=1000.00;16=55.50',
  'codes by box: 45=1;50=1234567; for all slips without a recipient':
    'les codes par case\u00a0: 45=1;50=1234567; pour tous les feuillets sans bénéficiaire',
  'why it is not from the books': 'pourquoi cela ne vient pas des livres',
  'its id, as slips.list shows it: T4/2026/employee:ID/ON':
    'son identifiant, comme slips.list le montre\u00a0: T4/2026/employee:ID/ON',
  'the day it was filed; today when left out': 'le jour de la production; sinon aujourd’hui',
  'the agency’s confirmation number': 'le numéro de confirmation de l’agence',
  'although the period is not over': 'bien que la période ne soit pas finie',
  'why, in words for the agency': 'pourquoi, en mots pour l’agence',
  'its id: T4/2026': 'son identifiant\u00a0: T4/2026',
  'what the return does to its slips': 'ce que la déclaration fait de ses feuillets',
  'a return that was filed: its file again, as it was filed':
    'une déclaration produite\u00a0: son fichier à nouveau, tel qu’il a été produit',
  'why slips are amended or cancelled': 'pourquoi des feuillets sont modifiés ou annulés',
  'whom the agency can call': 'qui l’agence peut appeler',
  'their telephone: 416-555-0100; that of the letterhead otherwise':
    'son téléphone\u00a0: 416-555-0100; sinon celui de l’en-tête',
  'their extension': 'son poste',
  'their e-mail; that of the letterhead when left out': 'son courriel; sinon celui de l’en-tête',
  'the RepID, when filed through Represent a Client':
    'l’identifiant RepID, si on produit par Représenter un client',
  'social insurance numbers of the owners (boxes 74, 75)':
    'les numéros d’assurance sociale des propriétaires (cases 74 et 75)',
  'further kinds behind each: RL-1 behind the T4':
    'd’autres sortes derrière chacun\u00a0: RL-1 derrière le T4',
}

/** The French of the fields of answers about slips, by their names in JSON. */
export const slipAnswerFields: Readonly<Record<string, string>> = {
  agreed: 'concordances',
  codes: 'codes',
  does: 'effet',
  entered: 'inscrit',
  figures: 'chiffres',
  filer: 'payeur',
  fit: 'prêts à produire',
  further: 'feuillet de suite',
  gone: 'sans soutien aux livres',
  ledger: 'au grand livre',
  names: 'identifiants',
  openings: 'd’autres livres',
  recipient: 'bénéficiaire',
  says: 'constat',
  stops: 'empêchements',
  way: 'manière',
  weight: 'poids',
}

/** What a return does to its slips, by its JSON value. */
export const slipReturnWords: Readonly<Record<string, string>> = {
  original: 'original',
  amended: 'modifié',
  cancelled: 'annulé',
}

/** How something was entered for a slip, by its JSON value. */
export const slipWayWords: Readonly<Record<string, string>> = { adds: 'ajout', whole: 'feuillet entier' }

/** How a slip stands against what was filed, by its JSON value. */
export const slipStateWords: Readonly<Record<string, string>> = { new: 'nouveau', changed: 'changé' }

/** How much a finding weighs, by its JSON value. */
export const slipWeightWords: Readonly<Record<string, string>> = { stop: 'empêche', warn: 'à voir' }

/** The fields of answers about slips that hold decimals. */
export const slipDecimals: readonly string[] = ['ledger', 'openings', 'owing', 'remitted']
