import { fromList } from './deeds.ts'
import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about goods counted, holdbacks, related books and time that is billed. */
export const relatedWays = {
  'reader-missing': {
    en: 'Install the program on this machine anew; until then type what the paper says.',
    fr: 'Réinstallez le programme sur cet ordinateur; d’ici là, tapez ce que dit la pièce.',
  },
  'holdback-none': {
    en: 'The screen of the customer or supplier shows what is held back.',
    fr: 'L’écran du client ou du fournisseur montre ce qui est retenu.',
  },
  'cheque-number-unused': {
    en: 'Use another number, or undo that declaration under Activity.',
    fr: 'Prenez un autre numéro, ou annulez cette déclaration sous Activité.',
  },
  'stock-empty': {
    en: 'Give at least one kind of goods, or what all goods are worth.',
    fr: 'Donnez au moins une sorte de stock, ou ce que vaut le stock entier.',
  },
  'stock-account-unfit': {
    en: 'Goods are counted on an asset account of inventory: Accounts shows them.',
    fr: 'Le stock se compte à un compte d’actif de stocks : Comptes les montre.',
  },
  'stock-counted': {
    en: 'Undo the later count first, under Activity, or count a later day.',
    fr: 'Annulez d’abord le dénombrement ultérieur, sous Activité, ou comptez un jour postérieur.',
  },
  'stock-count-unknown': fromList,
  'relation-account-missing': {
    en: 'Say which account is meant, or open one under Accounts.',
    fr: 'Dites de quel compte il s’agit, ou ouvrez-en un sous Comptes.',
  },
  'relation-account-unknown': {
    en: 'Choose one of the chart of accounts of {book}.',
    fr: 'Choisissez-en un du plan comptable de {book}.',
  },
  'relation-account-taken': {
    en: 'Take that relation apart first, under Related books.',
    fr: 'Défaites d’abord ce lien, sous Livres liés.',
  },
  'relation-unknown': {
    en: 'Relate accounts of theirs first, under Related books.',
    fr: 'Liez d’abord leurs comptes, sous Livres liés.',
  },
  'mirror-untouched': {
    en: 'Related books lists the entries that wait.',
    fr: 'Livres liés montre les écritures qui attendent.',
  },
  'mirror-foreign': {
    en: 'Post its other side by hand at the rate of that book, and tie the two.',
    fr: 'Reportez l’autre côté à la main au taux de ces livres, et attachez les deux.',
  },
  'mirror-counter-missing': {
    en: 'Say the account that takes it, or the lines.',
    fr: 'Dites le compte qui le prend, ou les lignes.',
  },
  'mirror-tied': {
    en: 'Undo under Activity the act that tied them first.',
    fr: 'Annulez d’abord sous Activité le geste qui les a attachées.',
  },
  'time-unknown': fromList,
  'time-nothing-unbilled': {
    en: 'The list of time shows what is not billed yet, by customer.',
    fr: 'La liste du temps montre ce qui n’est pas encore facturé, par client.',
  },
  'time-rate-missing': {
    en: 'Set a rate from {date} on, or say what all time comes to.',
    fr: 'Fixez un taux à partir du {date}, ou dites à combien revient tout le temps.',
  },
  'time-reason-missing': { en: 'Give the reason.', fr: 'Donnez la raison.' },
  'time-fee-clash': {
    en: 'End fee {fee} first, in the list of rates and fees.',
    fr: 'Mettez d’abord fin aux honoraires {fee}, dans la liste des taux et honoraires.',
  },
  'time-fee-unknown': fromList,
} as const satisfies WaysOnScreen
