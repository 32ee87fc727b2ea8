import { fromKnown, fromList } from './deeds.ts'
import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about pay, slips, owners, personal books, review and occupations. */
export const workingWays = {
  'slip-box-unknown': {
    en: 'The list of boxes of the slip shows those that there are.',
    fr: 'La liste des cases du feuillet montre celles qui y sont.',
  },
  'slip-unknown': fromList,
  'slip-given-unknown': fromList,
  'slips-none': {
    en: 'The list shows what the books have, and what was filed.',
    fr: 'La liste montre ce que les livres ont, et ce qui a été produit.',
  },
  'slips-not-fit': {
    en: '“Checks” at the top of the screen names all that stands in the way.',
    fr: '« Vérifications », en haut de l’écran, nomme tout ce qui l’empêche.',
  },
  'slip-return-unknown': fromKnown,
  'slips-no-file': {
    en: 'Print them, or type them into Revenu Québec’s online service from the list.',
    fr: 'Imprimez-les, ou saisissez-les de la liste dans le service en ligne de Revenu Québec.',
  },
  'employee-unknown': fromKnown,
  'payrun-unknown': fromKnown,
  'employee-left': {
    en: 'Hire employee {employee} again on their screen, or undo the leaving under Activity.',
    fr: 'Réembauchez l’employé {employee} à son écran, ou annulez le départ sous Activité.',
  },
  'employee-active': {
    en: 'Record the last day first, with “Leave” on the screen of employee {employee}.',
    fr: 'Inscrivez d’abord le dernier jour, avec « Départ » à l’écran de l’employé {employee}.',
  },
  'sin-taken': {
    en: 'Somebody who comes back is hired again on the screen of employee {employee}.',
    fr: 'Qui revient est réembauché à l’écran de l’employé {employee}.',
  },
  'pay-item-unknown': {
    en: 'Choose the nearest item of the list and say the rest in a note.',
    fr: 'Choisissez l’élément le plus proche de la liste et dites le reste dans une note.',
  },
  'pay-item-quebec': {
    en: 'Outside Quebec, tips that customers leave directly are not reported by the employer; for tips that you pay choose controlled tips.',
    fr: 'Hors Québec, l’employeur ne déclare pas les pourboires laissés directement par les clients; pour ceux que vous payez, choisissez les pourboires contrôlés.',
  },
  'payrun-period-paid': {
    en: 'Correct that run with “Correct” on its screen, or pay more in an off-cycle run.',
    fr: 'Corrigez cette paie avec « Corriger » à son écran, ou payez davantage dans une paie hors cycle.',
  },
  'payrun-empty': {
    en: 'Enter hours under Time, or check the frequency and the employees’ terms.',
    fr: 'Saisissez les heures sous Temps, ou vérifiez la fréquence et les conditions des employés.',
  },
  'payrun-not-employed': {
    en: 'Check the days, or set terms on the screen of employee {employee}.',
    fr: 'Vérifiez les jours, ou définissez des conditions à l’écran de l’employé {employee}.',
  },
  'payrun-correct-year': {
    en: 'Pay it in a run of this year as retroactive pay; an overpayment of last year is repaid and the slip amended.',
    fr: 'Payez-le dans une paie de cette année comme paie rétroactive; un trop-payé de l’an passé est remboursé et le feuillet modifié.',
  },
  'payrun-correct-nothing': {
    en: 'Give what should have been: hours, amounts, or terms set on the employee’s screen.',
    fr: 'Donnez ce qui aurait dû être : heures, montants, ou conditions définies à l’écran de l’employé.',
  },
  'payrun-pay-unknown': fromList,
  'compensation-board-unknown': {
    en: 'Boards go by province and territory: choose it under Pay, Set up.',
    fr: 'Les commissions vont par province et territoire : choisissez-la sous Paie, Configurer.',
  },
  'compensation-class-unclear': {
    en: 'Say in the employee’s terms which class the work falls under: {known}.',
    fr: 'Dites dans les conditions de l’employé de quelle classe relève le travail : {known}.',
  },
  'compensation-class-unknown': {
    en: 'Enter the class with the rate of the board’s letter under Pay, Set up. A rate is never guessed.',
    fr: 'Inscrivez la classe avec le taux de la lettre de la commission sous Paie, Configurer. Un taux ne se devine pas.',
  },
  'remittance-form-unknown': {
    en: 'Owed, under Pay, shows what these books owe.',
    fr: 'Dû, sous Paie, montre ce que ces livres doivent.',
  },
  'remittance-amount-wrong': {
    en: 'Give an amount above zero; a refund by the agency is posted as an entry when it comes.',
    fr: 'Donnez un montant supérieur à zéro; un remboursement de l’organisme est reporté comme écriture quand il arrive.',
  },
  'remittance-unknown': fromKnown,
  'timesheet-employee-unknown': {
    en: 'Use the number or the name as Employees shows it: {known}.',
    fr: 'Employez le numéro ou le nom tel que le montre Employés : {known}.',
  },
  'timesheet-not-employed': {
    en: 'Check the day, and the days of hiring and leaving on the screen of employee {employee}.',
    fr: 'Vérifiez le jour, et ceux de l’embauche et du départ à l’écran de l’employé {employee}.',
  },
  'roe-final-pay-missing': {
    en: 'Post that pay run first. A last pay can be made before its day.',
    fr: 'Reportez d’abord cette paie. Une dernière paie peut se faire avant son jour.',
  },
  'roe-period-negative': {
    en: 'The form takes no amount below zero. Correct the pay that was too high, on the screen of its run.',
    fr: 'Le formulaire n’admet aucun montant sous zéro. Corrigez la paie trop élevée, à l’écran de cette paie.',
  },
  'roe-person-missing': {
    en: 'Enter it with “Change who they are” on the screen of employee {employee}.',
    fr: 'Inscrivez-le avec « Changer l’identité » à l’écran de l’employé {employee}.',
  },
  'roe-unknown': fromKnown,
  'roe-none': {
    en: 'Choose the records to write again.',
    fr: 'Choisissez les relevés à écrire de nouveau.',
  },
  'provincial-form-several': {
    en: 'Complete form T2203 in place of form 428 and enter its result under Answers as line 42800, and 44000 where Quebec is among them.',
    fr: 'Remplissez le formulaire T2203 au lieu du formulaire 428 et inscrivez son résultat sous Réponses à la ligne 42800, et 44000 si le Québec en est.',
  },
  'gifi-file-malformed': {
    en: 'Each line is a GIFI code of four digits and dollars without cents.',
    fr: 'Chaque ligne est un code IGRF de quatre chiffres et des dollars sans cents.',
  },
  'shareholder-unknown': fromKnown,
  'shareholder-account-taken': {
    en: 'Open another account for this shareholder under Accounts.',
    fr: 'Ouvrez un autre compte pour cet actionnaire sous Comptes.',
  },
  'dividend-unknown': fromKnown,
  'dividend-paid': {
    en: 'The dividend shows what was paid to whom.',
    fr: 'Le dividende montre ce qui a été payé à qui.',
  },
  'asset-unknown': fromKnown,
  'asset-disposed': {
    en: 'Undo that act first, under Activity.',
    fr: 'Annulez d’abord ce geste, sous Activité.',
  },
  'business-unknown': {
    en: 'Name it under Year end, T1; known: {known}.',
    fr: 'Nommez-la sous Fin d’année, T1; connues : {known}.',
  },
  'business-legal-form': {
    en: 'A corporation’s income goes on its own return; its property stands under Assets, CCA.',
    fr: 'Le revenu d’une société va à sa propre déclaration; ses biens figurent sous Immobilisations, DPA.',
  },
  't1-books-unread': {
    en: 'Keep the facts in those books under Year end, T1, or give gross and net as a business.',
    fr: 'Gardez les faits dans ces livres sous Fin d’année, T1, ou donnez le brut et le net comme entreprise.',
  },
  't1-file-foreign': {
    en: 'Ask the payer for the XML file, or type the slip.',
    fr: 'Demandez le fichier XML au payeur, ou saisissez le feuillet.',
  },
  'envelope-unknown': {
    en: 'There are: {known}. Make one with n.',
    fr: 'Il y a : {known}. Créez-en une avec n.',
  },
  'personal-account-type': { en: 'Pick another account.', fr: 'Prenez un autre compte.' },
  'worth-unknown': fromList,
  'goal-unknown': { en: 'There are: {known}. Set one with n.', fr: 'Il y a : {known}. Fixez-en un avec n.' },
  'household-missing': {
    en: 'Say who keeps house together, under Personal, Household.',
    fr: 'Dites qui fait ménage commun, sous Personnel, Ménage.',
  },
  'household-settled': {
    en: 'The report on the household shows how it comes out.',
    fr: 'Le rapport du ménage montre comment cela se solde.',
  },
  'receipt-unknown': fromList,
  'receipt-without-paper': { en: 'Hang a file on it.', fr: 'Attachez-y un fichier.' },
  'review-none': {
    en: 'Press r under Review to review them.',
    fr: 'Appuyez sur r sous Revue pour les passer en revue.',
  },
  'check-unknown': { en: 'Near it are: {known}.', fr: 'Voisines : {known}.' },
  'cleanup-none': {
    en: 'Press r under Review, Clean-up to diagnose them.',
    fr: 'Appuyez sur r sous Revue, Remise en ordre pour les diagnostiquer.',
  },
  'question-asked-already': {
    en: 'Remind of question {question} under Review, Questions. Other words make another question.',
    fr: 'Rappelez la question {question} sous Revue, Questions. D’autres mots en font une autre.',
  },
  'question-closed': { en: 'Ask a new one.', fr: 'Posez-en une nouvelle.' },
  'questions-none-open': { en: 'Ask one first.', fr: 'Posez-en d’abord une.' },
  'question-no-line': {
    en: 'Set a rule by itself, under Rules.',
    fr: 'Définissez une règle à part, sous Règles.',
  },
  'question-unanswered': {
    en: 'Take the answer to {question} first.',
    fr: 'Prenez d’abord la réponse à {question}.',
  },
  'mail-kind-unread': {
    en: 'Save the reply from the mail program as .eml (Outlook: “Save as”, or drag it from Outlook on the web). Otherwise use “Take the answer”.',
    fr: 'Enregistrez la réponse du logiciel de courriel en .eml (Outlook : « Enregistrer sous », ou glissez-la depuis Outlook sur le Web). Sinon, « Prendre la réponse ».',
  },
  'mail-cut': {
    en: 'Nothing of it was taken. Look at it in the mail program; then use “Take the answer”.',
    fr: 'Rien n’en a été pris. Regardez-le dans le logiciel de courriel; puis « Prendre la réponse ».',
  },
  'mail-empty': {
    en: 'Ask for a photo or a PDF, or take what it means with “Take the answer”.',
    fr: 'Demandez une photo ou un PDF, ou prenez ce qu’il veut dire avec « Prendre la réponse ».',
  },
  'workpaper-note-unknown': fromList,
  'workpaper-note-unanswered': {
    en: 'Answer note {number} of {account} first.',
    fr: 'Répondez d’abord à la note {number} du compte {account}.',
  },
  'workpaper-note-cleared': { en: 'Write a new one with n.', fr: 'Écrivez-en une nouvelle avec n.' },
  'workpaper-notes-open': {
    en: 'Clear the notes {numbers} before the reviewer signs.',
    fr: 'Réglez les notes {numbers} avant que le réviseur signe.',
  },
  'proposal-unknown': fromList,
  'proposal-settled': {
    en: 'Propose a new one, or undo the act under Activity.',
    fr: 'Proposez-en un nouveau, ou annulez le geste sous Activité.',
  },
  'batch-kept': {
    en: 'Compare drafts {first} to {last} with the papers, mend the one that differs and post, under Journal, Drafts and templates.',
    fr: 'Comparez les brouillons {first} à {last} avec les pièces, corrigez celui qui diffère et reportez, sous Journal, Brouillons et modèles.',
  },
  'occupation-code-malformed': {
    en: 'To find a code, look for the title of the occupation.',
    fr: 'Pour trouver un code, cherchez le titre de la profession.',
  },
  'occupation-code-unknown': {
    en: 'Check the digits, leading zeros too, or look for the title.',
    fr: 'Vérifiez les chiffres, les zéros de tête aussi, ou cherchez le titre.',
  },
  'occupation-requirements-unknown': {
    en: 'The self-check is there for 12200. For others the TEER category on the screen says what is usual.',
    fr: 'L’auto-évaluation existe pour 12200. Pour les autres, la catégorie FÉER à l’écran dit ce qui est habituel.',
  },
} as const satisfies WaysOnScreen
