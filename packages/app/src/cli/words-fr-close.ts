/** The notes on flags of deadlines, closes, questions and practice in French, by their English. */
export const closeNotes: Readonly<Record<string, string>> = {
  'the account of the bank line': 'le compte de la ligne bancaire',
  'the bank line, as line.list shows it': 'la ligne bancaire, telle que line.list la montre',
  'one line of the entry, counted from 1': 'une ligne de l’écriture, comptée à partir de 1',
  'a document: invoice/1043, bill/12': 'un document : invoice/1043, bill/12',
  'a likely answer, as often as needed': 'une réponse probable, autant de fois qu’il faut',
  'ask for a paper: a receipt, a contract': 'demander une pièce : un reçu, un contrat',
  'questions of one name are sent together': 'les questions d’un même nom partent ensemble',
  'until when an answer is wanted': 'le jour avant lequel répondre',
  'answered and closed ones too': 'aussi celles qui ont leur réponse ou sont fermées',
  'only those of a group': 'seulement celles d’un groupe',
  'the message, saved from the mail program (.eml)': 'le courriel, enregistré depuis son logiciel (.eml)',
  'all of it answers this question; it needs no reference then: Q7':
    'tout y répond à cette question; il se passe alors de référence : Q7',
  'what the rule is called; the bank’s words when left out':
    'le nom de la règle; sinon les mots de la banque',
  'the words by which it knows a line; those of this line when left out':
    'les mots auxquels elle reconnaît une ligne; sinon ceux de cette ligne',
  'only the rule; the line stays as it is': 'la règle seule; la ligne reste telle quelle',
  'set it although it contradicts past lines': 'la définir bien qu’elle contredise des lignes passées',
  'deadlines through this day; two weeks ahead when left out':
    'les échéances jusqu’à ce jour; sinon deux semaines',
  'of the letter; that of the books when left out': 'de la lettre; sinon celle des livres',
  'the client’s e-mail address': 'l’adresse de courriel du client',
  'write it as a message for a mail program: week.eml': 'l’écrire en courriel à envoyer : semaine.eml',
  'give the message in the answer, in base64, instead of writing a file':
    'donner le courriel dans la réponse, en base64, au lieu d’un fichier',
  'only those about a bank line': 'seulement celles d’une ligne bancaire',
  'its number: Q7': 'son numéro : Q7',
  'who said it; whoever types it when left out': 'qui l’a dit; sinon, la personne qui tape',
  'a paper that came with it': 'une pièce qui l’accompagne',
  'the name that the paper is kept under': 'le nom sous lequel garder la pièce',
  'why nobody waits for it': 'pourquoi personne ne l’attend plus',
  'Q7, as often as needed; all that wait when left out':
    'Q7, autant de fois qu’il faut; sinon, toutes celles qui attendent',
  'its last day; two weeks ahead when left out': 'son dernier jour; sinon, dans deux semaines',
  'of the page; that of the books when left out': 'de la page; sinon, celle des livres',
  'the folder whose books are meant, or postgres://… for all of a server':
    'le dossier des livres voulus, ou postgres://… pour tous ceux d’un serveur',
  'the folder in which the books are made': 'le dossier où créer les livres',
  'a book, as often as needed': 'un livre, autant de fois qu’il faut',
  'open all books anew, also those that did not change':
    'rouvrir tous les livres, même ceux qui n’ont pas changé',
  'through which day; three months ahead when left out': 'jusqu’à quel jour; sinon, dans trois mois',
  'only those of a kind: GST, pd7a, t4': 'seulement celles d’une sorte : GST, pd7a, t4',
  'through which day; a year ahead when left out': 'jusqu’à quel jour; sinon, dans un an',
  'how many days before each the calendar reminds; 0 for not at all':
    'combien de jours avant chacune le calendrier rappelle; 0 pour aucun rappel',
  'a day of the month, or the last day of the year; the last one that is over when left out':
    'un jour du mois, ou le dernier jour de l’exercice; sinon, le dernier terminé',
  'the fiscal year, not the month': 'l’exercice, pas le mois',
  'the row, as close.list shows it': 'la ligne, telle que close.list la montre',
  'whose judgement it is': 'de qui est le jugement',
  'there is nothing to do; say why in a note': 'il n’y a rien à faire; dites pourquoi dans une note',
  'what was looked at, or why nothing is to be done': 'ce qui a été examiné, ou pourquoi rien n’est à faire',
  'what is to be done': 'ce qui est à faire',
  'the same in French': 'la même chose en français',
  'at the end of which periods': 'à la fin de quelles périodes',
  'whether it waits for the client': 'si elle attend le client',
  'a short name; made of the text when left out': 'un nom court; sinon, tiré du texte',
  'although rows are open; say why in the reason':
    'même si des lignes sont ouvertes; dites pourquoi dans la raison',
  'book.verify, return.prepare, close.package, report.trial-balance':
    'book.verify, return.prepare, close.package, report.trial-balance',
  'an input, NAME=VALUE, as often as needed; {book} is the name of each':
    'une entrée, NOM=VALEUR, autant de fois qu’il faut; {book} est le nom de chaque livre',
  'the book that has them, or a template file': 'le livre qui les a, ou un fichier modèle',
  'accounts to push, a number or a range 5000-5999, as often as needed':
    'les comptes à pousser, un numéro ou un intervalle 5000-5999, autant de fois qu’il faut',
  'push the bank rules': 'pousser les règles bancaires',
  'push the rows of the checklist': 'pousser les lignes de la liste de contrôle',
  'write them into a template file instead of pushing them':
    'les écrire dans un fichier modèle au lieu de les pousser',
  'what is done too': 'aussi ce qui est fait',
  'whether the books owe it': 'si les livres la doivent',
  'what its day hangs on: monthly, quarterly, small-business, fiscal, corporations, mixed, farming, or the registry CA, BC, ON':
    'ce dont dépend son jour : monthly, quarterly, small-business, fiscal, corporations, mixed, farming, ou le registre CA, BC, ON',
  'the day of the incorporation': 'le jour de la constitution',
  'its first day': 'son premier jour',
  'how often it comes again; once when left out': 'à quelle fréquence elle revient; sinon, une fois',
  'as deadline.list shows it: t4/2026': 'telle que deadline.list la montre : t4/2026',
  'on which day; today when left out': 'quel jour; sinon, aujourd’hui',
  'a confirmation number, or how it was done': 'un numéro de confirmation, ou comment ce fut fait',
  'choice/KIND, done/DEADLINE or own/NAME; the last part will do':
    'choice/SORTE, done/ÉCHÉANCE ou own/NOM; la dernière partie suffit',
}

/** The fields of their answers in French. */
export const closeAnswerFields: Readonly<Record<string, string>> = {
  always: 'toujours',
  mail: 'par courriel',
  rest: 'sans question',
  about: 'au sujet de',
  accruals: 'régularisations',
  age: 'âge',
  answered: 'avec réponse',
  answers: 'réponses',
  asked: 'posée',
  book: 'livre',
  broken: 'illisibles',
  checked: 'règle vérifiée',
  checklist: 'lignes de contrôle',
  choices: 'choix',
  command: 'commande',
  deadline: 'échéance',
  deadlines: 'échéances',
  done: 'fait',
  failed: 'échoués',
  initials: 'initiales',
  insisted: 'malgré des lignes ouvertes',
  law: 'selon la loi',
  letter: 'lettre',
  pages: 'rapports',
  paper: 'pièce',
  reminded: 'rappelée',
  rules: 'règles',
  same: 'déjà là',
  subject: 'objet',
  unread: 'non lus',
  unsaid: 'à préciser',
  wants: 'attend',
  yearEnd: 'fin d’exercice',
}

/** How deadlines, questions, rows of a close and books of a practice stand, by their JSON values. */
export const closeStateWords: Readonly<Record<string, string>> = {
  answered: 'avec réponse',
  broken: 'illisible',
  done: 'fait',
  judged: 'cochée',
  late: 'en retard',
  'not-needed': 'sans objet',
  proven: 'prouvée',
  ready: 'prêt',
  waiting: 'en attente',
}

/** What questions are about, and which periods are closed, by their JSON values. */
export const closeKindWords: Readonly<Record<string, string>> = {
  book: 'livres',
  entry: 'écriture',
  line: 'ligne bancaire',
  month: 'mois',
  posting: 'ligne d’écriture',
  year: 'exercice',
}

/** Other closed words of their answers, by field. */
export const closeAnswerValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  missing: { bank: 'banque', lines: 'lignes', period: 'période', suspense: 'attente' },
  wants: { answer: 'une réponse', paper: 'une pièce' },
}

/** Who ticks a row of a close, by its JSON value. */
export const closeByWords: Readonly<Record<string, string>> = {
  books: 'les livres',
  client: 'le client',
  person: 'une personne',
}
