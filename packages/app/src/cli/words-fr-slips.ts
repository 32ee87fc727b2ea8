/** The notes on the flags of non-residents in French, by their English. */
const nonResidentNotes: Readonly<Record<string, string>> = {
  'their trust account number, where it is a trust: T12345678':
    'son numéro de compte de fiducie, si c’en est une\u00a0: T12345678',
  'their tax number in another country, for an NR4; it goes into the vault':
    'son numéro fiscal dans un autre pays, pour un NR4; il va au coffre',
  'which NR4 of the recipient, where two lines of income are not enough':
    'lequel des NR4 du bénéficiaire, quand deux lignes de revenu ne suffisent pas',
  'the codes stand in Guide T4061, though this program could not confirm them':
    'les codes sont dans le guide T4061, bien que le programme n’ait pu les confirmer',
  'the trustee, executor or administrator, for a T3':
    'le fiduciaire, l’exécuteur ou l’administrateur, pour un T3',
  'the income code of the NR4: 09 for dividends': 'le code de revenu du NR4\u00a0: 09 pour des dividendes',
  'the exemption code under which nothing is withheld': 'le code d’exemption sous lequel rien n’est retenu',
  'the country by its three letters: USA, GBR': 'le pays par ses trois lettres\u00a0: USA, GBR',
  'percent that is withheld: 15; that of the law when left out':
    'le pourcentage retenu\u00a0: 15; sinon celui de la loi',
  'the article of the treaty that lowers the rate: X(2)(b)':
    'l’article de la convention qui abaisse le taux\u00a0: X(2)(b)',
  'since when they live there': 'depuis quand il y réside',
  'until when, where they came back': 'jusqu’à quand, s’il est revenu',
  'their tax number in that country; it goes into the vault':
    'son numéro fiscal dans ce pays; il va au coffre',
  'the amount before the tax is taken off': 'le montant avant que l’impôt soit enlevé',
  'what it is for; the usual account of the supplier when left out':
    'pour quoi; sinon le compte habituel du fournisseur',
  'the number of the cheque or of the transfer': 'le numéro du chèque ou du virement',
  'through this month: 2026-03; what is left of earlier ones goes with it':
    'jusqu’à ce mois\u00a0: 2026-03; ce qui reste des précédents part avec',
  'what is paid; all that is owed when left out': 'ce qui est payé; sinon tout ce qui est dû',
  'the number that the bank or the agency gave': 'le numéro donné par la banque ou l’agence',
}

/** The notes on the flags of slips in French, by their English. */
export const slipNotes: Readonly<Record<string, string>> = {
  'T4, T4A, T5, T5018, T3, NR4 or RL-1': 'T4, T4A, T5, T5018, T3, NR4 ou RL-1',
  'the calendar year of the slips': 'l’année civile des feuillets',
  'T5018 or T3 slips of the fiscal year that ends in the year':
    'feuillets T5018 ou T3 de l’exercice qui se termine dans l’année',
  'the account they are filed under: 123456782RZ0001, T12345678, ABC123456':
    'le compte sous lequel ils se produisent\u00a0: 123456782RZ0001, T12345678, ABC123456',
  ...nonResidentNotes,
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
  article: 'article',
  removed: 'retiré',
  nonResident: 'non-résident',
  nonResidents: 'non-résidents',
  incomeCode: 'code de revenu',
  withheld: 'retenu',
  country: 'pays',
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
export const slipDecimals: readonly string[] = ['ledger', 'openings', 'owing', 'remitted', 'withheld']
