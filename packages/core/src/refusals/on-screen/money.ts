import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about bank lines, reconciling, trade, payments and sales taxes. */
export const moneyWays = {
  'statement-several': {
    en: 'Save each statement of the bank as a file of its own and import one after the other. Once each was imported, the file is taken whole.',
    fr: 'Enregistrez chaque relevé de la banque dans un fichier à part et importez-les l’un après l’autre. Une fois chacun importé, le fichier est pris en entier.',
  },
  'statement-account-unknown': {
    en: 'Choose it under “Into account”; its number at the bank is known from then on.',
    fr: 'Choisissez-le sous « Dans le compte »; son numéro à la banque sera ensuite connu.',
  },
  'statement-other-account': {
    en: 'Nothing was imported. Choose the account that the file is of under “Into account”; if it is this one and the bank has changed its number, say so with the button.',
    fr: 'Rien n’a été importé. Choisissez sous « Dans le compte » celui du fichier; si c’est bien celui-ci et que la banque en a changé le numéro, dites-le avec le bouton.',
  },
  'statement-not-for-account': {
    en: 'Choose the bank, card or loan account under “Into account”; a rule can then code the lines.',
    fr: 'Choisissez le compte de banque, de carte ou d’emprunt sous « Dans le compte »; une règle peut ensuite imputer les lignes.',
  },
  'statement-unclear': {
    en: 'Nothing was imported. Look at the first lines: if they are right, tick “The file is read rightly”; if not, choose the order of dates and the sign of amounts. It is remembered for the account.',
    fr: 'Rien n’a été importé. Voyez les premières lignes : si elles sont justes, cochez que le fichier est bien lu; sinon, choisissez l’ordre des dates et le signe des montants. C’est retenu pour le compte.',
  },
  'statement-row-not-alike': {
    en: 'Say of the lines that may be here already whether they are new or here.',
    fr: 'Dites des lignes qui y sont peut-être déjà si elles sont nouvelles ou déjà là.',
  },
  'line-unknown': {
    en: 'The bank review lists the lines that there are.',
    fr: 'La revue de la banque montre les lignes qui y sont.',
  },
  'line-not-excluded': {
    en: 'The bank review shows under “Excluded” those that are.',
    fr: 'La revue de la banque montre sous « Exclues » celles qui le sont.',
  },
  'line-not-tied': {
    en: 'The bank review shows under “Accepted” the lines with their entries.',
    fr: 'La revue de la banque montre sous « Acceptées » les lignes avec leurs écritures.',
  },
  'split-off': {
    en: 'Leave the amount of one share empty, which then takes the rest, or change the parts so that they come to the whole.',
    fr: 'Laissez vide le montant d’une part, qui prend alors le reste, ou changez les parts pour qu’elles fassent le tout.',
  },
  'rule-empty': {
    en: 'Give it a condition: words of the bank’s text, an account, a direction or an amount.',
    fr: 'Donnez-lui une condition : des mots du texte de la banque, un compte, un sens ou un montant.',
  },
  'rule-range': {
    en: 'Put the smaller amount into “At least”.',
    fr: 'Mettez le plus petit montant dans « Au moins ».',
  },
  'rule-no-outcome': {
    en: 'Choose one: coded with its shares, a transfer with its account, or excluded with its reason.',
    fr: 'Choisissez-en un seul : imputée avec ses parts, un virement avec son compte, ou exclue avec son motif.',
  },
  'rule-contradicts': {
    en: 'Narrow its conditions, or set it all the same with the button below.',
    fr: 'Resserrez ses conditions, ou définissez-la quand même avec le bouton ci-dessous.',
  },
  'seal-broken': {
    en: 'Date it after {on}, or reopen the reconciliation of account {account} under Reconcile, Seals, and reconcile again.',
    fr: 'Datez après le {on}, ou rouvrez le rapprochement du compte {account} sous Rapprocher, Sceaux, et rapprochez de nouveau.',
  },
  'seal-holds-entry': {
    en: 'Correct its other lines, or first reopen the reconciliation of account {account} under Reconcile, Seals.',
    fr: 'Corrigez ses autres lignes, ou rouvrez d’abord le rapprochement du compte {account} sous Rapprocher, Sceaux.',
  },
  'seal-holds-line': {
    en: 'Reopen the reconciliation of account {account} under Reconcile, Seals, if it was judged wrongly.',
    fr: 'Rouvrez le rapprochement du compte {account} sous Rapprocher, Sceaux, s’il a été mal jugé.',
  },
  'seal-holds-statement': {
    en: 'Reopen the reconciliation of account {account} first, under Reconcile, Seals.',
    fr: 'Rouvrez d’abord le rapprochement du compte {account}, sous Rapprocher, Sceaux.',
  },
  'reconcile-none': {
    en: 'Begin one with the day and the closing balance of the statement.',
    fr: 'Commencez-en un avec le jour et le solde de clôture du relevé.',
  },
  'reconcile-balance-missing': {
    en: 'Type the day and the closing balance as the paper shows them, or choose an imported statement with a closing balance.',
    fr: 'Saisissez le jour et le solde de clôture comme la pièce les montre, ou choisissez un relevé importé avec solde de clôture.',
  },
  'reconcile-sealed': {
    en: 'Choose a later day, or reopen that reconciliation under Seals.',
    fr: 'Choisissez un jour postérieur, ou rouvrez ce rapprochement sous Sceaux.',
  },
  'statement-no-closing': {
    en: 'Type the closing balance as the paper shows it.',
    fr: 'Saisissez le solde de clôture comme la pièce le montre.',
  },
  'seal-later': {
    en: 'Tick “Reopen the later ones too, which rest on it”.',
    fr: 'Cochez « Rouvrir aussi les suivants, qui reposent sur lui ».',
  },
  'seal-malformed': {
    en: 'Choose the file in which the seal was kept, or type its number and hash with a colon between.',
    fr: 'Choisissez le fichier où le sceau a été gardé, ou tapez son numéro et son empreinte, séparés d’un deux-points.',
  },
  'bill-entered-already': {
    en: 'Nothing was entered. If it is another bill with the same number, press “Go on all the same”.',
    fr: 'Rien n’a été saisi. Si c’est une autre facture du même numéro, appuyez sur « Continuer quand même ».',
  },
  'party-closed': {
    en: 'Open it again on its screen, under Customers or Suppliers.',
    fr: 'Rouvrez-le sur son écran, sous Clients ou Fournisseurs.',
  },
  'payment-over-open': {
    en: 'Nothing was posted. Pay what is open; with a supplier, tick that what is more is an advance.',
    fr: 'Rien n’a été reporté. Payez ce qui est ouvert; chez un fournisseur, cochez que le surplus est une avance.',
  },
  'refund-over-credit': {
    en: 'Nothing was posted. Make the credit note first; a credit or deposit is refunded from its own page.',
    fr: 'Rien n’a été reporté. Faites d’abord la note de crédit; un crédit ou un acompte se rembourse depuis sa page.',
  },
  'credit-limit': {
    en: 'Nothing was issued. Go on all the same with the button or the tick below, or change the limit of {party}.',
    fr: 'Rien n’a été émis. Continuez quand même avec le bouton ou la case ci-dessous, ou changez la limite de {party}.',
  },
  'estimate-over': {
    en: 'Leave the percent empty to bill what is left, or issue another invoice for work that was added.',
    fr: 'Laissez le pourcentage vide pour facturer ce qui reste, ou émettez une autre facture pour les travaux ajoutés.',
  },
  'deposit-account-unfit': {
    en: 'Choose the bank account that the money goes to.',
    fr: 'Choisissez le compte de banque qui reçoit l’argent.',
  },
  'deposit-cash-differs': {
    en: 'Count again, say which receipts are cash, or give the account that takes the difference.',
    fr: 'Recomptez, dites quels encaissements sont en espèces, ou donnez le compte qui prend l’écart.',
  },
  'cash-account-unfit': {
    en: 'Choose one, such as petty cash; under Accounts an asset can be made one.',
    fr: 'Choisissez-en un, comme la petite caisse; sous Comptes, un actif peut en devenir un.',
  },
  'cash-differs': {
    en: 'Look for a missing voucher, or give the account that takes the difference.',
    fr: 'Cherchez un bon manquant, ou donnez le compte qui prend l’écart.',
  },
  'cash-count-unknown': {
    en: 'Choose a day of the list of counts, or none for a blank sheet.',
    fr: 'Choisissez un jour de la liste des décomptes, ou aucun pour une feuille vierge.',
  },
  'card-amount-missing': {
    en: 'Give what the card was charged with, or the foreign amount and its rate, or the bank line.',
    fr: 'Donnez ce que la carte a payé, ou le montant étranger et son cours, ou la ligne bancaire.',
  },
  'mail-address-missing': {
    en: 'Give the e-mail address on the screen of {customer}, or print the paper instead.',
    fr: 'Donnez l’adresse de courriel sur l’écran de {customer}, ou imprimez plutôt la pièce.',
  },
  'mail-address-wrong': {
    en: 'An address is like office@birch.example; change it on the screen of {customer}.',
    fr: 'Une adresse ressemble à office@birch.example; changez-la sur l’écran de {customer}.',
  },
  'reminder-none': {
    en: 'The ageing shows what is late; the days of grace and the days between two reminders say how late, and how often.',
    fr: 'Le classement chronologique montre ce qui est en retard; les jours de grâce et entre deux rappels disent de combien, et à quel rythme.',
  },
  'cheque-number-used': {
    en: 'A number is used once, even when the cheque was voided. Leave the number empty to take the next one, {next}.',
    fr: 'Un numéro ne sert qu’une fois, même si le chèque a été annulé. Laissez le numéro vide pour prendre le suivant, {next}.',
  },
  'cheque-number-missing': {
    en: 'Give the number of the first cheque once.',
    fr: 'Donnez une fois le numéro du premier chèque.',
  },
  'cheque-printed-already': {
    en: 'If the paper jammed or spoiled, tick that it is printed again: the stub is then marked. If the cheque itself is spoiled, void it and write another.',
    fr: 'Si le papier s’est coincé ou gâté, cochez la réimpression : le talon en porte alors la marque. Si le chèque même est gâté, annulez-le et faites-en un autre.',
  },
  'bank-institution-unknown': {
    en: 'Check the number on a cheque or form of the bank.',
    fr: 'Vérifiez le numéro sur un chèque ou un formulaire de la banque.',
  },
  'self-assess-nothing': {
    en: 'What serves taxable sales at 90 % and more is spared of GST/HST: give the share of taxable use where it serves less.',
    fr: 'Ce qui sert à 90 % et plus à des ventes taxables est dispensé de TPS/TVH : donnez la part d’usage taxable si elle est moindre.',
  },
  'rebate-nothing': {
    en: 'Tax is kept for it on bills to accounts with the code ITC_PSB: give an account that code under Accounts.',
    fr: 'Elle l’est pour les factures aux comptes de code ITC_PSB : donnez ce code à un compte sous Comptes.',
  },
  'instalment-base-unknown': {
    en: 'Give the net tax of that year, and its days where it was short.',
    fr: 'Donnez la taxe nette de cet exercice, et ses jours s’il était court.',
  },
  'tax-account-missing': {
    en: 'Open the account with the role {role} of the standard chart, or give the role to an account of yours, under Accounts.',
    fr: 'Ouvrez le compte de rôle {role} du plan comptable, ou donnez ce rôle à un compte à vous, sous Comptes.',
  },
  'rates-not-checked': {
    en: 'Look at the day first. The edition with the rates of that day decides it; until then a line of the bank can be split by the amounts of its receipt.',
    fr: 'Voyez d’abord si le jour est le bon. L’édition qui a les taux de ce jour en décide; d’ici là, une ligne de la banque se répartit par les montants de son reçu.',
  },
  'rates-too-early': {
    en: 'Look at the day first. A line of the bank can be split by the amounts of its receipt.',
    fr: 'Voyez d’abord si le jour est le bon. Une ligne de la banque se répartit par les montants de son reçu.',
  },
  'registration-unknown': {
    en: 'Register them for {program} first, under Returns.',
    fr: 'Inscrivez-les d’abord à {program}, sous Déclarations.',
  },
  'registration-in-use': {
    en: 'Give the registration a last day, {through} or later; it stays with its returns.',
    fr: 'Donnez à l’inscription un dernier jour, le {through} ou après; elle reste avec ses déclarations.',
  },
  'return-unplaced': {
    en: 'Choose the account that the amounts you entered belong to.',
    fr: 'Choisissez le compte auquel appartiennent les montants saisis.',
  },
  'return-refund-ordered': {
    en: 'Take the refund in on its bank account instead of paying.',
    fr: 'Encaissez le remboursement au compte de banque au lieu de payer.',
  },
  'tax-due-unknown': {
    en: 'The payment run lists what is due; file the return first where it is missing.',
    fr: 'Le lot de paiements montre ce qui est dû; produisez d’abord la déclaration qui manque.',
  },
  'run-taxes-file': {
    en: 'Pay them in the run by cheque, at the bank or online; or each by a file of its own, from its remittance or return.',
    fr: 'Payez-les dans le lot par chèque, à la banque ou en ligne; ou chacune par son propre fichier, depuis son versement ou sa déclaration.',
  },
  'quick-method-unfit': {
    en: 'Choose the regular method.',
    fr: 'Choisissez la méthode ordinaire.',
  },
  'return-on-other': {
    en: 'Use the GST/HST return; the registration for QST says whether both are on one return.',
    fr: 'Employez la déclaration de TPS/TVH; l’inscription à la TVQ dit si les deux sont sur une même déclaration.',
  },
  'combined-methods-differ': {
    en: 'An election is for both taxes: give both registrations the same method from the same day.',
    fr: 'Un choix vaut pour les deux taxes : donnez aux deux inscriptions la même méthode à partir du même jour.',
  },
  'rate-missing': {
    en: 'Record the rate of {currency} for {date}, with its source, or give a day that has one.',
    fr: 'Inscrivez le cours de {currency} au {date}, avec sa source, ou donnez un jour qui en a un.',
  },
  'foreign-missing': {
    en: 'Give both amounts, that in {currency} and that in dollars.',
    fr: 'Donnez les deux montants, celui en {currency} et celui en dollars.',
  },
  'account-not-statistical': {
    en: 'Open a statistical account with its unit under Accounts, and record quantities on it.',
    fr: 'Ouvrez sous Comptes un compte statistique avec son unité, et inscrivez-y les quantités.',
  },
  'loan-payment-missing': {
    en: 'Give either the payment or the months.',
    fr: 'Donnez soit le versement, soit les mois.',
  },
  'loan-overpaid': {
    en: 'Close the loan instead, with the account that pays it off.',
    fr: 'Fermez plutôt l’emprunt, avec le compte qui le rembourse.',
  },
  'loan-not-paid-off': {
    en: 'Name the account that pays it off.',
    fr: 'Nommez le compte qui le rembourse.',
  },
} as const satisfies WaysOnScreen
