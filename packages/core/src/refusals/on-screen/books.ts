import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about books as a whole, entries, periods, opening and closing. */
export const bookWays = {
  'command-unknown': {
    en: 'Search with Ctrl K: it finds every screen and deed.',
    fr: 'Cherchez avec Ctrl K : tous les écrans et tous les gestes s’y trouvent.',
  },
  'book-unknown': {
    en: 'Choose the books in the list of all books, or make new ones there.',
    fr: 'Choisissez les livres dans la liste de tous les livres, ou créez-en de nouveaux.',
  },
  'book-not-named': {
    en: 'Choose the books in the list of all books.',
    fr: 'Choisissez les livres dans la liste de tous les livres.',
  },
  'word-undecodable': {
    en: 'Type that word again, or choose a file that is kept as UTF-8.',
    fr: 'Tapez ce mot de nouveau, ou choisissez un fichier enregistré en UTF-8.',
  },
  'recode-too-many': {
    en: 'Narrow it with the days From and Through, and do it in parts.',
    fr: 'Resserrez la période, du premier au dernier jour, et faites-le par parties.',
  },
  'entry-locked': {
    en: 'Give {firstOpen} or a later day: the reversal and the corrected entry are both posted on it, and {date} stays as it is. Or unlock the period, or reopen the year where it was closed, under Close.',
    fr: 'Donnez le {firstOpen} ou un jour postérieur : la contrepassation et l’écriture corrigée y sont toutes deux reportées, et le {date} reste tel quel. Ou déverrouillez la période, ou rouvrez l’exercice s’il a été clôturé, sous Clôture.',
  },
  'entry-closing': {
    en: 'Reopen the year under Close, Fiscal years; that reverses it.',
    fr: 'Rouvrez l’exercice sous Clôture, Exercices; cela la contrepasse.',
  },
  'entry-of-return': {
    en: 'Amend or withdraw the return {made} on its screen, under Returns.',
    fr: 'Modifiez ou retirez la déclaration {made} sur son écran, sous Déclarations.',
  },
  'adjusting-not-year-end': {
    en: 'Date it {before} or {after}, or take off the mark of an adjusting entry.',
    fr: 'Datez-la du {before} ou du {after}, ou retirez la marque d’écriture de régularisation.',
  },
  'account-unknown': {
    en: 'Choose another of those under Accounts, or open {account} there first.',
    fr: 'Choisissez-en un autre sous Comptes, ou ouvrez-y d’abord {account}.',
  },
  'input-malformed': {
    en: 'Correct the field and send it again.',
    fr: 'Corrigez le champ et envoyez de nouveau.',
  },
  'input-missing': {
    en: 'Fill it in and send again.',
    fr: 'Remplissez-le et envoyez de nouveau.',
  },
  'amount-malformed': {
    en: 'Write dollars and cents: 1234.56 or 1 234,56.',
    fr: 'Écrivez dollars et cents : 1 234,56 ou 1234.56.',
  },
  'passphrase-missing': {
    en: 'Open the vault under Settings with its passphrase.',
    fr: 'Ouvrez le coffre sous Réglages avec sa phrase secrète.',
  },
  'account-role-taken': {
    en: 'Take the role off account {other} first, under Accounts.',
    fr: 'Retirez d’abord le rôle au compte {other}, sous Comptes.',
  },
  'account-role-missing': {
    en: 'Open the account with the role {role} of the standard chart, or give the role to an account of yours, under Accounts.',
    fr: 'Ouvrez le compte de rôle {role} du plan comptable, ou donnez ce rôle à un compte à vous, sous Comptes.',
  },
  'account-unit-missing': {
    en: 'Name the unit, such as hours.',
    fr: 'Nommez l’unité, par exemple les heures.',
  },
  'opening-account-unknown': {
    en: 'Open that account under Accounts, or give the number of an account that is there.',
    fr: 'Ouvrez ce compte sous Comptes, ou donnez le numéro d’un compte qui y est.',
  },
  'opening-type-unknown': {
    en: 'Add a column type to the trial balance: asset, liability, equity, revenue or expense.',
    fr: 'Ajoutez une colonne type à la balance : actif, passif, capitaux propres, produit ou charge.',
  },
  'opening-difference': {
    en: 'Find the row that is missing, or give the account that takes the difference.',
    fr: 'Cherchez la ligne qui manque, ou donnez le compte qui prend l’écart.',
  },
  'opening-books-not-empty': {
    en: 'Reverse those entries first, or begin new books with this trial balance.',
    fr: 'Contrepassez d’abord ces écritures, ou commencez de nouveaux livres avec cette balance.',
  },
  'period-locked': {
    en: 'Date it {firstOpen} or later. Or unlock the period, or reopen the year where it was closed, under Close.',
    fr: 'Datez du {firstOpen} ou plus tard. Ou déverrouillez la période, ou rouvrez l’exercice s’il a été clôturé, sous Clôture.',
  },
  'year-closed': {
    en: 'Reopen the year to {through} under Close, Fiscal years, with the reason.',
    fr: 'Rouvrez l’exercice terminé le {through} sous Clôture, Exercices, avec la raison.',
  },
  'year-later-closed': {
    en: 'Reopen the year to {through} first, under Close, Fiscal years.',
    fr: 'Rouvrez d’abord l’exercice terminé le {through}, sous Clôture, Exercices.',
  },
  'year-not-over': {
    en: 'Close it on {next} or later, or now: say why under “Close all the same, because”.',
    fr: 'Clôturez-le le {next} ou plus tard, ou maintenant : dites pourquoi sous « Clôturer quand même, parce que ».',
  },
  'year-not-cleared': {
    en: 'Clear it with an entry, or say why the year is closed under “Close all the same, because”.',
    fr: 'Soldez-le par une écriture, ou dites pourquoi l’exercice est clôturé sous « Clôturer quand même, parce que ».',
  },
  'query-too-slow': {
    en: 'Narrow the question, say to fewer days.',
    fr: 'Resserrez la question, par exemple à moins de jours.',
  },
  'report-not-scheduled': {
    en: 'Give report {report} a schedule first.',
    fr: 'Donnez d’abord un envoi périodique au rapport {report}.',
  },
  'report-period-not-over': {
    en: 'Choose a day of a period that is over, or none for the last one.',
    fr: 'Choisissez un jour d’une période terminée, ou aucun pour la dernière.',
  },
  'forecast-too-long': {
    en: 'Give an earlier last day, or count by month.',
    fr: 'Donnez un dernier jour moins éloigné, ou comptez par mois.',
  },
  'consolidation-one-book': {
    en: 'Tick two books or more in the list of all books.',
    fr: 'Cochez au moins deux livres dans la liste de tous les livres.',
  },
  'deadline-unknown': {
    en: 'Choose one of the deadlines that the screen lists: {known}.',
    fr: 'Choisissez une des échéances de la liste à l’écran : {known}.',
  },
  'deadline-day-missing': {
    en: 'Give the day of the incorporation.',
    fr: 'Donnez le jour de la constitution.',
  },
  'checklist-row-proven': {
    en: 'Do what it asks for ({detail}), or say that it is not needed, with a note.',
    fr: 'Faites ce qu’elle demande ({detail}), ou dites qu’elle n’est pas nécessaire, avec une note.',
  },
  'checklist-note-missing': {
    en: 'Give the reason in the note.',
    fr: 'Donnez la raison dans la note.',
  },
  'close-rows-open': {
    en: 'Tick them off, or choose “Lock it although rows are open” and give the reason.',
    fr: 'Cochez-les, ou choisissez « Verrouiller malgré des lignes ouvertes » et donnez la raison.',
  },
  'push-nothing': {
    en: 'Choose what to push: accounts, rules or the close checklist.',
    fr: 'Choisissez ce qu’il faut pousser : les comptes, les règles ou la liste de clôture.',
  },
  'review-span-wrong': {
    en: 'Give a first day that comes before the last.',
    fr: 'Donnez un premier jour qui précède le dernier.',
  },
  'finding-unknown': {
    en: 'Show all findings under Review, or review again where the books have changed.',
    fr: 'Affichez tous les constats sous Revue, ou repassez la revue si les livres ont changé.',
  },
  'finding-not-dismissed': {
    en: 'Show the dismissed findings under Review to see those that are.',
    fr: 'Affichez les constats écartés sous Revue pour voir ceux qui le sont.',
  },
  'question-unknown': {
    en: 'Choose one of those under Review, Questions: {known}.',
    fr: 'Choisissez-en une sous Revue, Questions : {known}.',
  },
  'question-about-unclear': {
    en: 'Ask from the bank line, the entry or the document itself; for the books as a whole ask under Review, Questions.',
    fr: 'Posez-la depuis la ligne bancaire, l’écriture ou le document même; pour les livres en général, sous Revue, Questions.',
  },
  'question-answer-empty': {
    en: 'Type the answer, or choose a paper.',
    fr: 'Tapez la réponse, ou choisissez une pièce.',
  },
  'mail-too-large': {
    en: 'Take its words with “Take the answer”, and its papers one by one.',
    fr: 'Prenez ses mots avec « Prendre la réponse », et ses pièces une à une.',
  },
  'mail-reference-missing': {
    en: 'Choose under “Answers” which question it answers.',
    fr: 'Choisissez sous « Répond à » la question à laquelle il répond.',
  },
  'mail-reference-false': {
    en: 'Open the books that the letter was about. If you know it to be an answer, choose under “Answers” which question it answers.',
    fr: 'Ouvrez les livres dont parlait la lettre. Si vous savez que c’est une réponse, choisissez sous « Répond à » la question.',
  },
  'mail-taken': {
    en: 'Nothing was taken a second time. The question shows what it said.',
    fr: 'Rien n’a été pris une seconde fois. La question montre ce qu’il disait.',
  },
  'mail-answer-unclear': {
    en: 'Choose under “Answers” which one it answers, or take each with “Take the answer”.',
    fr: 'Choisissez sous « Répond à » celle à laquelle elle répond, ou prenez chacune avec « Prendre la réponse ».',
  },
  'mail-paper-unclear': {
    en: 'Choose one question under “Answers”, or keep the papers and add each with “Take the answer”.',
    fr: 'Choisissez une question sous « Répond à », ou gardez les pièces et ajoutez chacune avec « Prendre la réponse ».',
  },
  'link-day-past': {
    en: 'Give a day to come as the last day, or none: the link is then good for two weeks.',
    fr: 'Donnez un dernier jour à venir, ou aucun : le lien vaut alors deux semaines.',
  },
  'book-unchanged': {
    en: 'Change the name, the province, the year-end or the language first.',
    fr: 'Changez d’abord le nom, la province, la fin d’exercice ou la langue.',
  },
  'vault-value-missing': {
    en: 'Type the value in its field.',
    fr: 'Tapez la valeur dans son champ.',
  },
  'template-amounts-open': {
    en: 'Give all the amounts but one; the last takes the balance.',
    fr: 'Donnez tous les montants sauf un; le dernier prend le solde.',
  },
  'reversal-not-later': {
    en: 'Leave the day of the reversal empty for the first day of the next month, or give a later day.',
    fr: 'Laissez vide le jour de la contrepassation pour le premier jour du mois suivant, ou donnez un jour postérieur.',
  },
  'recurring-locked': {
    en: 'Unlock the period under Close, or move the template on to {firstOpen} or later.',
    fr: 'Déverrouillez la période sous Clôture, ou reportez le modèle au {firstOpen} ou plus tard.',
  },
  'schedule-locked': {
    en: 'Unlock the period under Close, or move all that remains to {firstOpen} or later.',
    fr: 'Déverrouillez la période sous Clôture, ou passez tout le reste au {firstOpen} ou plus tard.',
  },
} as const satisfies WaysOnScreen
