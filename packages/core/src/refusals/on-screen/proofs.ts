import { fromKnown, fromList, rebuild, restoreBackup } from './deeds.ts'
import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about the daybook, its proofs, entries, accounts, years and reports. */
export const proofWays = {
  'book-damaged': {
    en: 'Nothing was written. Restore the last backup beside it, under Settings, Backups.',
    fr: 'Rien n’a été écrit. Restaurez la dernière sauvegarde à côté, sous Réglages, Sauvegardes.',
  },
  'book-unrebuildable': {
    en: 'Restore the last good backup under Settings, Backups; what is wrong follows.',
    fr: 'Restaurez la dernière bonne sauvegarde sous Réglages, Sauvegardes; ce qui ne va pas suit.',
  },
  'fact-missing': restoreBackup,
  'fact-unreadable': restoreBackup,
  'fact-altered': restoreBackup,
  'fact-out-of-act': restoreBackup,
  'fact-key-bare': restoreBackup,
  'entry-false': restoreBackup,
  'seal-false': {
    en: 'These are not the books that were sealed, or they were changed since. Keep this file untouched, restore the last good backup beside it under Settings, Backups, and compare.',
    fr: 'Ce ne sont pas les livres qui ont été scellés, ou ils ont changé depuis. Gardez ce fichier tel quel, restaurez la dernière bonne sauvegarde à côté sous Réglages, Sauvegardes, et comparez.',
  },
  'head-false': {
    en: 'If the books end early, restore the last good backup beside them under Settings, Backups; otherwise “Rebuild from the daybook” mends it there.',
    fr: 'Si les livres s’arrêtent trop tôt, restaurez la dernière bonne sauvegarde à côté sous Réglages, Sauvegardes; sinon, « Rebâtir à partir du livre-journal » le répare au même endroit.',
  },
  'row-missing': rebuild,
  'row-extra': rebuild,
  'row-false': rebuild,
  'sums-unequal': rebuild,
  'search-false': rebuild,
  'list-unequal': {
    en: 'See the proofs under Invoices, Ageing; “Rebuild from the daybook”, under Settings, writes totals and lists again.',
    fr: 'Voyez les preuves sous Factures, Classement chronologique; « Rebâtir à partir du livre-journal », sous Réglages, réécrit totaux et listes.',
  },
  'return-unequal': {
    en: '“Rebuild from the daybook”, under Settings, writes returns and totals again; else amend the return.',
    fr: '« Rebâtir à partir du livre-journal », sous Réglages, réécrit déclarations et totaux; sinon, modifiez la déclaration.',
  },
  'return-standing': {
    en: 'Look in the register of account {account} for entries of returns that no return made.',
    fr: 'Cherchez au registre du compte {account} des écritures de déclaration qu’aucune déclaration n’a faites.',
  },
  'books-out-of-balance': {
    en: 'Choose “Verify everything” under Close: the file was changed by something else.',
    fr: 'Choisissez « Tout vérifier » sous Clôture : le fichier a été changé par autre chose.',
  },
  'printer-missing': {
    en: 'Install the program on this machine anew, or keep a spreadsheet or CSV instead.',
    fr: 'Réinstallez le programme sur cet ordinateur, ou prenez plutôt un tableur ou un CSV.',
  },
  'vault-item-unknown': {
    en: 'It may have been erased: the screen of the person or the account shows what is known.',
    fr: 'Il a peut-être été effacé : l’écran de la personne ou du compte montre ce qui est connu.',
  },
  'personal-number-in-text': {
    en: 'It could never be erased from the daybook. Keep it on the screen of the person, which puts it into the vault, and write here whom it belongs to.',
    fr: 'Il ne pourrait jamais être effacé du livre-journal. Gardez-le à l’écran de la personne, qui le met au coffre, et écrivez ici de qui il est.',
  },
  'query-view-unknown': { en: 'Read from these: {known}.', fr: 'Lisez parmi : {known}.' },
  'query-wrong': { en: 'Mend the question.', fr: 'Corrigez la question.' },
  'act-unknown': fromList,
  'undo-sealed': {
    en: 'Lift it on its own screen: a lock, a close or a reopening under Close, a reconciliation under Reconcile.',
    fr: 'Levez-le sur son propre écran : un verrou, une clôture ou une réouverture sous Clôture, un rapprochement sous Rapprocher.',
  },
  'undo-account-used': {
    en: 'Close account {account} instead, under Accounts.',
    fr: 'Fermez plutôt le compte {account}, sous Comptes.',
  },
  'entry-unknown': {
    en: 'The journal lists the entries with their numbers.',
    fr: 'Le journal montre les écritures avec leurs numéros.',
  },
  'entry-of-payrun': {
    en: 'Say what should have been with “Correct” on the screen of pay run {made}, or undo the run under Activity while no later pay and no remittance rests on it.',
    fr: 'Dites ce qui aurait dû être avec « Corriger » à l’écran de la paie {made}, ou annulez la paie sous Activité tant qu’aucune paie ultérieure ni aucun versement n’en dépend.',
  },
  'entry-of-remittance': {
    en: 'Undo the payment of {made} under Activity, and pay again as it should be.',
    fr: 'Annulez le paiement de {made} sous Activité, et payez de nouveau comme il se doit.',
  },
  'entry-in-correction': {
    en: 'Correct or reverse {by}, or undo the act under Activity.',
    fr: 'Corrigez ou contrepassez {by}, ou annulez le geste sous Activité.',
  },
  'draft-unknown': {
    en: 'Drafts and templates, under Journal, lists the drafts.',
    fr: 'Brouillons et modèles, sous Journal, montre les brouillons.',
  },
  'import-stopped': {
    en: 'Import the same file again for the rest, or undo what came under Activity.',
    fr: 'Importez de nouveau le même fichier pour le reste, ou annulez ce qui est entré sous Activité.',
  },
  'account-closed': {
    en: 'Post to another account, or reopen {account} under Accounts.',
    fr: 'Reportez à un autre compte, ou rouvrez {account} sous Comptes.',
  },
  'account-statistical': {
    en: 'Record a quantity under Accounts, Quantities, or post to another account.',
    fr: 'Inscrivez une quantité sous Comptes, Quantités, ou reportez à un autre compte.',
  },
  'account-number-kept': {
    en: 'Choose another number, or give {now} its old number {account} back under Accounts.',
    fr: 'Choisissez un autre numéro, ou rendez à {now} son ancien numéro {account} sous Comptes.',
  },
  'revaluation-account-missing': {
    en: 'Give the role {role} to an account under Accounts.',
    fr: 'Donnez le rôle {role} à un compte sous Comptes.',
  },
  'chart-account-unknown': {
    en: 'Leave {account} out, and open it afterwards under Accounts.',
    fr: 'Laissez {account}, et ouvrez-le ensuite sous Comptes.',
  },
  'year-not-closed': {
    en: 'Close, Fiscal years shows which are.',
    fr: 'Clôture, Exercices montre lesquels le sont.',
  },
  'year-none-open': {
    en: 'Close, Fiscal years shows the years.',
    fr: 'Clôture, Exercices montre les exercices.',
  },
  'year-earlier-open': {
    en: 'Close the year to {through} first, under Close, Fiscal years.',
    fr: 'Clôturez d’abord l’exercice terminé le {through}, sous Clôture, Exercices.',
  },
  'cash-accounts-unknown': {
    en: 'Mark the bank and cash accounts as cash, under Accounts.',
    fr: 'Marquez les comptes de banque et de caisse comme trésorerie, sous Comptes.',
  },
  'saved-report-unknown': fromKnown,
  'budget-unknown': fromKnown,
  'budget-account-missing': {
    en: 'Budget against actual, under Reports, lists its accounts.',
    fr: 'Budget et réel, sous Rapports, montre ses comptes.',
  },
  'layout-unknown': fromKnown,
  'quantities-missing': {
    en: 'Record hours, kilograms or units under Accounts, Quantities.',
    fr: 'Inscrivez des heures, des kilogrammes ou des unités sous Comptes, Quantités.',
  },
  'elimination-account-unknown': {
    en: 'Give a number that stands in the chart of accounts of {book}.',
    fr: 'Donnez un numéro du plan comptable de {book}.',
  },
  'checklist-row-unknown': fromKnown,
  'folder-without-books': {
    en: 'Name a folder with books in it, or make new books.',
    fr: 'Nommez un dossier qui contient des livres, ou créez-en.',
  },
  'template-unknown': fromKnown,
  'schedule-unknown': fromKnown,
  'schedule-started': {
    en: 'Move what remains with “Move what remains”, or undo under Activity the acts that posted its parts.',
    fr: 'Passez le reste avec « Passer le reste », ou annulez sous Activité les gestes qui ont reporté ses parts.',
  },
  'loan-unknown': fromKnown,
  'loan-closed': {
    en: 'Undo its closing under Activity if it still runs.',
    fr: 'Annulez sa clôture sous Activité s’il court encore.',
  },
  'loan-paid-off': {
    en: 'Close it with “Close the loan”.',
    fr: 'Fermez-le avec « Clore l’emprunt ».',
  },
  'dimension-unknown': {
    en: 'Check the spelling, or add {value} under Accounts, Classes and projects.',
    fr: 'Vérifiez l’orthographe, ou ajoutez {value} sous Comptes, Classes et projets.',
  },
  'dimension-closed': {
    en: 'Pick another, or open {value} again under Accounts, Classes and projects.',
    fr: 'Prenez-en un autre, ou rouvrez {value} sous Comptes, Classes et projets.',
  },
  'quantity-unknown': fromList,
  'exchange-not-foreign': {
    en: 'Post an ordinary entry, or give an account its currency under Accounts.',
    fr: 'Reportez une écriture ordinaire, ou donnez sa monnaie à un compte sous Comptes.',
  },
} as const satisfies WaysOnScreen
