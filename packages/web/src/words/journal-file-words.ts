const en = {
  title: 'The journal for other programs',
  what: 'The entries as a file that hledger, ledger, beancount or a spreadsheet reads; or every fact of these books as JSON lines, which anyone can check without this program.',
  format: 'As',
  formats: {
    hledger: 'hledger',
    ledger: 'ledger',
    beancount: 'beancount',
    jsonl: 'JSON lines',
    csv: 'CSV',
  },
  byItself: 'told from the file',
  save: 'Save the journal',
  saved: (entries: number, file: string) =>
    `${file} holds ${entries === 1 ? '1 entry' : `${entries} entries`}`,
  whole: 'Save the whole books as JSON lines',
  wholeSaved: (file: string) => `${file} holds every fact of the books`,
  bring: 'Import a journal',
  bringWhat:
    'Each entry is known by its id or by what it says: the same file again adds nothing. What it would come to is shown first.',
  file: 'File of entries',
  open: 'Open the accounts that the books lack',
  would: (posted: number, known: number, opened: number) =>
    `New: ${posted}. Known: ${known}. Accounts to open: ${opened}.`,
  import: (count: number) => (count === 1 ? 'Import 1 entry' : `Import ${count} entries`),
  nothingNew: 'Nothing in the file is new.',
  done: (posted: number, opened: number) =>
    `${posted === 1 ? '1 entry' : `${posted} entries`} imported, ${opened === 1 ? '1 account' : `${opened} accounts`} opened`,
  undoAt: 'It is taken back under Activity.',
  reading: 'The journal is read',
  importing: 'The entries are posted',
  notKept: 'What the file holds and books cannot',
  rounded: 'Amounts that came to a fraction of a cent',
  line: 'Line',
  held: 'What',
  why: 'Why',
  exact: 'Exact',
}

type Words = typeof en

const fr: Words = {
  title: 'Le journal pour d’autres programmes',
  what: 'Les écritures dans un fichier que lit hledger, ledger, beancount ou un tableur; ou chaque fait de ces livres en lignes JSON, que tous peuvent vérifier sans ce programme.',
  format: 'En',
  formats: {
    hledger: 'hledger',
    ledger: 'ledger',
    beancount: 'beancount',
    jsonl: 'lignes JSON',
    csv: 'CSV',
  },
  byItself: 'd’après le fichier',
  save: 'Enregistrer le journal',
  saved: (entries, file) => `${file} contient ${entries === 1 ? '1 écriture' : `${entries} écritures`}`,
  whole: 'Enregistrer les livres entiers en lignes JSON',
  wholeSaved: (file) => `${file} contient chaque fait des livres`,
  bring: 'Importer un journal',
  bringWhat:
    'Chaque écriture est reconnue par son identifiant ou par ce qu’elle dit\u00a0: le même fichier n’ajoute rien. Ce qui en viendrait est montré d’abord.',
  file: 'Fichier d’écritures',
  open: 'Ouvrir les comptes qui manquent aux livres',
  would: (posted, known, opened) =>
    `Nouvelles\u00a0: ${posted}. Connues\u00a0: ${known}. Comptes à ouvrir\u00a0: ${opened}.`,
  import: (count) => (count === 1 ? 'Importer 1 écriture' : `Importer ${count} écritures`),
  nothingNew: 'Rien du fichier n’est nouveau.',
  done: (posted, opened) =>
    `${posted === 1 ? '1 écriture importée' : `${posted} écritures importées`}, ${opened === 1 ? '1 compte ouvert' : `${opened} comptes ouverts`}`,
  undoAt: 'Cela s’annule sous Activité.',
  reading: 'Le journal est lu',
  importing: 'Les écritures sont reportées',
  notKept: 'Ce que le fichier contient et que des livres ne peuvent garder',
  rounded: 'Montants tombés sur une fraction de cent',
  line: 'Ligne',
  held: 'Quoi',
  why: 'Pourquoi',
  exact: 'Exact',
}

/** The words of journals as files, read and written, in both languages. */
export const journalFileWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
