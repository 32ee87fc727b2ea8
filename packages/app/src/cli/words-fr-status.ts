/**
 * The French of the fields of a book’s status, of rules that are tried and of what is typed, by JSON name.
 */
export const statusAnswerFields: Readonly<Record<string, string>> = {
  any: 'un seul suffit',
  balanced: 'en équilibre',
  begins: 'commence par',
  class: 'classe',
  contains: 'contient',
  department: 'service',
  direction: 'sens',
  ends: 'finit par',
  equals: 'est',
  exclude: 'exclue',
  job: 'projet',
  lacks: 'ne contient pas',
  lastLine: 'dernière ligne',
  least: 'au moins',
  past: 'passé',
  questions: 'questions',
  reconciled: 'rapproché jusqu’au',
  recurring: 'récurrentes échues',
  share: 'parts',
  suspense: 'attente',
  transfer: 'virement',
  typed: 'tel que tapé',
  waiting: 'à coder',
}

/** What has its day in a book, by its JSON value. */
export const dueKindWords: Readonly<Record<string, string>> = {
  reconcile: 'rapprocher',
  'close-year': 'clôturer l’exercice',
  'file-return': 'produire la déclaration',
  remit: 'verser la remise',
  'issue-roe': 'produire le relevé d’emploi',
}

/** The direction of a rule, by its JSON value. */
export const directionWords: Readonly<Record<string, string>> = { in: 'entrée', out: 'sortie' }

/** The decimal fields among them. */
export const statusDecimals: readonly string[] = ['least', 'most', 'suspense']
