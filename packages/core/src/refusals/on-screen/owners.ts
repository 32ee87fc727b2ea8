import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about corporations, assets, personal books and personal tax. */
export const ownerWays = {
  't2-unmapped': {
    en: 'Give account {code} its GIFI code under Accounts, or clear its balance first.',
    fr: 'Donnez au compte {code} son code IGRF sous Comptes, ou soldez-le d’abord.',
  },
  't2-code-unfit': {
    en: 'Correct the GIFI code of account {account} under Accounts.',
    fr: 'Corrigez le code IGRF du compte {account} sous Comptes.',
  },
  't2-checklist-line': {
    en: 'The checklist of the T2 shows the questions of Schedule 141.',
    fr: 'La liste de contrôle de la T2 montre les questions de l’annexe 141.',
  },
  'shareholder-account-missing': {
    en: 'Change the shareholder and name the account in which the business owes them, or pay out of the bank.',
    fr: 'Modifiez l’actionnaire et nommez le compte où l’entreprise lui doit, ou payez de la banque.',
  },
  'shareholder-shares-unfit': {
    en: 'Give a whole number of shares, and the kind that the class has.',
    fr: 'Donnez un nombre entier d’actions, et le genre qu’a la catégorie.',
  },
  'shareholder-in-use': {
    en: 'Somebody who sold their shares holds 0: change the count from the day of the sale.',
    fr: 'Qui a vendu ses actions en détient 0 : changez le nombre à partir du jour de la vente.',
  },
  'dividend-amount': {
    en: 'Fill in one of the two: the amount a share, or the amount in all.',
    fr: 'Remplissez l’un des deux : le montant par action, ou le montant en tout.',
  },
  'dividend-no-shares': {
    en: 'Choose another class or day; the list of shareholders shows who holds what.',
    fr: 'Choisissez une autre catégorie ou un autre jour; la liste des actionnaires montre qui détient quoi.',
  },
  'dividend-beyond-grip': {
    en: 'Part III.1 taxes the excess with {tax}. Record what the pool has, declare a part as other than eligible, or say why it is declared beyond its pool.',
    fr: 'La partie III.1 impose l’excédent de {tax}. Inscrivez ce que le compte a, déclarez une partie comme autre que déterminé, ou dites pourquoi il est déclaré au-delà de son compte.',
  },
  'dividend-beyond-cda': {
    en: 'Part III taxes the excess with {tax}. Record what the account has, declare less, or say why it is declared beyond its pool.',
    fr: 'La partie III impose l’excédent de {tax}. Inscrivez ce que le compte a, déclarez moins, ou dites pourquoi il est déclaré au-delà de son compte.',
  },
  'dividend-pool-nothing': {
    en: 'Give an amount other than zero, or take out what was recorded on a day of the list.',
    fr: 'Donnez un montant autre que zéro, ou retirez ce qui a été inscrit un jour de la liste.',
  },
  'dividend-account-owned': {
    en: 'Leave the account empty: the dividend is owed in dividends payable, and paying it to their accounts credits each.',
    fr: 'Laissez le compte vide : le dividende est dû aux dividendes à payer, et le paiement à leurs comptes crédite chacun.',
  },
  'hand-off-unknown': {
    en: 'Give the seal that stands in the working papers, its number and hash with a colon between.',
    fr: 'Donnez le sceau qui figure dans les feuilles de travail, son numéro et son empreinte séparés d’un deux-points.',
  },
  'cca-mixed-incentives': {
    en: 'Work this class out by hand and claim what you find, or mark the property as outside the incentive.',
    fr: 'Calculez cette catégorie à la main et demandez ce que vous trouvez, ou marquez le bien comme hors de l’incitatif.',
  },
  'cca-life-missing': {
    en: 'Change the asset and give the last day of the lease or life, for a lease with its first renewal.',
    fr: 'Modifiez l’immobilisation et donnez le dernier jour du bail ou de la durée, pour un bail avec son premier renouvellement.',
  },
  'personal-amount': {
    en: 'Line 9949 is what of the expenses is your own use; it can be given as a share instead.',
    fr: 'La ligne 9949 est ce que votre propre usage prend des dépenses; elle peut aussi se donner comme une part.',
  },
  'asset-account-unfit': {
    en: 'Cost and what is written off are asset accounts, amortization is an expense: choose such accounts.',
    fr: 'Le coût et l’amortissement cumulé sont des comptes d’actif, l’amortissement une charge : choisissez de tels comptes.',
  },
  'asset-method': {
    en: 'Give 1 to 1200 months of its life, a percent a year above 0 and at most 100, or the units expected; or no method.',
    fr: 'Donnez de 1 à 1200 mois de durée, un pourcentage par an supérieur à 0 et d’au plus 100, ou les unités prévues; ou aucune méthode.',
  },
  'disposal-account': {
    en: 'Choose it: the bank, the customer’s account, or what it was traded for.',
    fr: 'Choisissez-le : la banque, le compte du client, ou ce contre quoi elle a été échangée.',
  },
  't1-file-person': {
    en: 'Choose one of them: {known}.',
    fr: 'Choisissez-en une : {known}.',
  },
  't1-not-kept': {
    en: 'Add people, answers or slips of {year} first.',
    fr: 'Ajoutez d’abord des personnes, des réponses ou des feuillets de {year}.',
  },
  'envelope-months-before': {
    en: 'Assign to {from} or later, or change the envelope so that it begins earlier.',
    fr: 'Affectez à {from} ou après, ou modifiez l’enveloppe pour qu’elle commence plus tôt.',
  },
  'household-account-missing': {
    en: 'Say whose a bank account is, under Household, or choose both accounts.',
    fr: 'Dites à qui est un compte bancaire, sous Ménage, ou choisissez les deux comptes.',
  },
} as const satisfies WaysOnScreen
