const en = {
  title: 'Questions in SQL',
  about:
    'One SELECT over the views of the books. It only reads, gives 1,000 rows at most and ends after 10 seconds.',
  sql: 'Question in SQL',
  run: 'Ask',
  empty: 'Type a question first.',
  views: 'Views and their columns',
  columnsOf: (view: string) => `Columns of ${view}`,
  startWith: (view: string) => `Ask for the rows of ${view}`,
  answer: 'Answer',
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  more: 'There are more rows; narrow the question.',
  none: 'No row answers the question.',
}

const fr: typeof en = {
  title: 'Questions en SQL',
  about:
    'Un SELECT sur les vues des livres. Il ne fait que lire, donne au plus 1\u00a0000 lignes et s’arrête après 10 secondes.',
  sql: 'Question en SQL',
  run: 'Interroger',
  empty: 'Tapez d’abord une question.',
  views: 'Vues et leurs colonnes',
  columnsOf: (view) => `Colonnes de ${view}`,
  startWith: (view) => `Demander les lignes de ${view}`,
  answer: 'Réponse',
  rows: (count) => (count < 2 ? `${count} ligne` : `${count} lignes`),
  more: 'Il y a d’autres lignes; resserrez la question.',
  none: 'Aucune ligne ne répond à la question.',
}

/** The words of questions in SQL, in both languages. */
export const queryWords = { en, fr }
