/** The notes on flags of the review in French, by their English. */
export const reviewNotes: Readonly<Record<string, string>> = {
  'only these checks; all when left out': 'seulement ces contrôles; sinon, tous',
  'open findings, dismissed ones, or all': 'les constats ouverts, écartés, ou tous',
  'only findings of this weight': 'seulement les constats de ce poids',
  'the key of a finding: duplicate-entry/J12+J45': 'la clé d’un constat : duplicate-entry/J12+J45',
  'measure the progress from today, not from the first diagnosis':
    'mesurer l’avancement depuis aujourd’hui, non depuis le premier diagnostic',
}

/** The fields of answers about the review in French, by their names in JSON. */
export const reviewAnswerFields: Readonly<Record<string, string>> = {
  atFirst: 'au départ',
  began: 'début',
  minutes: 'minutes',
  steps: 'étapes',
  dismissed: 'écartés',
  dismissedOn: 'écarté le',
  evidence: 'à l’appui',
  finding: 'constat',
  input: 'données',
  monthsKnown: 'mois connus',
  monthsRead: 'mois lus',
  reviewed: 'revus le',
  severity: 'poids',
}

/** How much findings weigh, in French. */
export const reviewSeverityWords: Readonly<Record<string, string>> = {
  error: 'erreur',
  warning: 'à voir',
  note: 'note',
}

/** How findings stand, in French. */
export const reviewStateWords: Readonly<Record<string, string>> = {
  dismissed: 'écarté',
  none: 'sans objet',
}
