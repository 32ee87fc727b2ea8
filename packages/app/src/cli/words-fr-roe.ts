/** The notes on the flags of records of employment in French, by their English. */
export const roeNotes: Readonly<Record<string, string>> = {
  'the number of the record, or its serial number': 'le numéro du relevé, ou son numéro de série',
  'a record that Service Canada has: how it would read if it were amended':
    'un relevé que Service Canada a : comment il se lirait s’il était modifié',
  'the last day paid (block 11); the last day of work when left out':
    'le dernier jour payé (case 11); sinon le dernier jour de travail',
  'the first day worked (block 10); the hiring or the return when left out':
    'le premier jour de travail (case 10); sinon l’embauche ou le retour',
  'the reason code (block 16): A00, D00; that of the departure when left out':
    'le code de motif (case 16) : A00, D00; sinon celui du départ',
  'the expected recall (block 14): a day, Y, N (not returning) or U (unknown)':
    'le rappel prévu (case 14) : un jour, Y, N (pas de retour) ou U (inconnu)',
  'all insurable hours (block 15A), where they were agreed on or noted elsewhere':
    'toutes les heures assurables (case 15A), si elles ont été convenues ou notées ailleurs',
  'insurable earnings of pay periods before these books: 2026-06-28=2100.00x12':
    'la rémunération assurable des périodes de paie d’avant ces livres : 2026-06-28=2100.00x12',
  'insurable hours before these books': 'les heures assurables d’avant ces livres',
  'vacation pay (block 17A): 2=512.40, 3:2026-12-07..2026-12-18=512.40':
    'l’indemnité de vacances (case 17A) : 2=512.40, 3:2026-12-07..2026-12-18=512.40',
  'pay for holidays after the last day (block 17B): 2026-12-25=180.00':
    'la paie des jours fériés d’après le dernier jour (case 17B) : 2026-12-25=180.00',
  'other money (block 17C) in the place of what the pays show: Y00=1200.00;E00=800.00':
    'les autres sommes (case 17C) au lieu de ce que montrent les paies : Y00=1200.00;E00=800.00',
  'special payments (block 19): PSL01:2026-10-20..2026-11-20=100.00/W':
    'les paiements spéciaux (case 19) : PSL01:2026-10-20..2026-11-20=100.00/W',
  'comments (block 18); they slow the claim down':
    'les observations (case 18); elles ralentissent la demande',
  'the occupation (block 13); the title when left out': 'la profession (case 13); sinon le titre',
  'the language of communication (block 20); that of the pay stubs when left out':
    'la langue de communication (case 20); sinon celle des talons de paie',
  'although a rule is not certain, or the guide asks for weekly averages':
    'même si une règle n’est pas certaine, ou si le guide demande des moyennes hebdomadaires',
  'who can be asked: given name and name; as on the last record when left out':
    'qui peut être consulté : prénom et nom; sinon comme au dernier relevé',
  'their telephone; as on the last record or the letterhead when left out':
    'son téléphone; sinon comme au dernier relevé ou à l’en-tête',
  'records that were cancelled or amended too': 'aussi les relevés annulés ou modifiés',
  'tell how a block came about: 15A, 15B, 15C.1, 17A': 'dire d’où vient une case : 15A, 15B, 15C.1, 17A',
  'the number that Service Canada gave it; for one that is filed already too':
    'le numéro donné par Service Canada; aussi pour un relevé déjà produit',
  'the day it is issued; today when left out': 'le jour de l’émission; sinon aujourd’hui',
  'the number of the amended record, once it is known': 'le numéro du relevé modifié, dès qu’il est connu',
  'why it is cancelled': 'pourquoi il est annulé',
  'the day it was cancelled; today when left out': 'le jour de l’annulation; sinon aujourd’hui',
  'the numbers of the records; all without a serial number when left out':
    'les numéros des relevés; sinon tous ceux sans numéro de série',
  'to be issued as they are uploaded, instead of drafts to look at on the site':
    'à émettre dès le téléversement, au lieu d’ébauches à revoir sur le site',
  'the language of the paper; that of block 20 when left out':
    'la langue du papier; sinon celle de la case 20',
}

/** The French of the fields of answers about them, by their names in JSON. */
export const roeAnswerFields: Readonly<Record<string, string>> = {
  block: 'case',
  contact: 'personne à consulter',
  issue: 'émission',
  ready: 'dernière paie faite',
  records: 'relevés',
  roe: 'relevé d’emploi',
  serial: 'numéro de série',
}

/** Why somebody needs a record of employment, by its JSON value. */
export const roeKindWords: Readonly<Record<string, string>> = {
  left: 'départ',
  interrupted: 'arrêt',
  reduced: 'paie réduite',
  frequency: 'fréquence',
}

/** How a record stands, by its JSON value. */
export const roeStateWords: Readonly<Record<string, string>> = {
  'to-send': 'à transmettre',
  numbered: 'numéroté',
  amended: 'modifié',
  cancelled: 'annulé',
}

/** Whether a file holds drafts, by its JSON value. */
export const roeIssueWords: Readonly<Record<string, string>> = { draft: 'ébauche', submit: 'émission' }
