import type { Label, Language } from '../kit/refusal-text.ts'

/**
 * What a reader noticed about a bank file that a person should know before accepting it. None of these stops
 * the import by itself; `{name}` is filled from `Notice.with`.
 */
export const notices = {
  'file-cut': {
    en: 'the file ends too soon (line {row}): it was cut. What is whole was read; download it again to be sure',
    fr: 'le fichier se termine trop tôt (ligne {row}) : il est tronqué. Ce qui est complet a été lu; retéléchargez-le',
  },
  'bank-message': { en: 'the bank says: {message}', fr: 'la banque indique : {message}' },
  'rows-held': {
    en: 'rows that could not be imported: {count}, the first on line {row}',
    fr: 'lignes qui n’ont pu être importées : {count}, la première à la ligne {row}',
  },
  'rows-pending': {
    en: 'rows still pending at the bank: {count}; their posted form may come with another date or amount',
    fr: 'lignes encore en attente à la banque : {count}; leur forme définitive peut différer en date ou en montant',
  },
  'finer-than-a-cent': {
    en: 'amounts finer than a cent: {count}; they are shown as written and wait to be settled',
    fr: 'montants plus fins que le cent : {count}; ils sont montrés tels quels et restent à régler',
  },
  'date-order-ambiguous': {
    en: 'day and month cannot be told apart; read as {order} ({example} is {date}). Confirm before importing',
    fr: 'le jour et le mois se confondent; lu comme {order} ({example} est le {date}). Confirmez avant d’importer',
  },
  'date-order-mixed': {
    en: 'the order of day and month changes inside the file; line {row} was read against the others',
    fr: 'l’ordre du jour et du mois change dans le fichier; la ligne {row} a été lue autrement que les autres',
  },
  'date-repaired': {
    en: 'line {row}: the bank wrote a day that its month does not have; {date} was taken',
    fr: 'ligne {row} : la banque a écrit un jour que le mois n’a pas; le {date} a été retenu',
  },
  'sign-assumed': {
    en: 'the file does not say which amounts are money out; all were read as money in. Confirm before importing',
    fr: 'le fichier n’indique pas les sorties d’argent; tout a été lu comme entrée. Confirmez avant d’importer',
  },
  'sign-assumed-out': {
    en: 'the file does not say which amounts are money out; its positive amounts were read as purchases. Confirm before importing',
    fr: 'le fichier n’indique pas les sorties d’argent; les montants positifs ont été lus comme achats. Confirmez avant d’importer',
  },
  'sign-disagrees': {
    en: 'line {row}: the sign of {amount} disagrees with the word “{word}”; the sign was used',
    fr: 'ligne {row} : le signe de {amount} contredit le mot « {word} »; le signe a été retenu',
  },
  'balance-differs': {
    en: 'opening balance {opening} plus the lines makes {made}, but the closing balance is {closing}: {difference} apart',
    fr: 'le solde d’ouverture {opening} plus les lignes donne {made}, mais le solde de clôture est {closing} : écart de {difference}',
  },
  'control-total-differs': {
    en: 'the file’s control total for {account} is {stated}, but its records add up to {made}',
    fr: 'le total de contrôle du fichier pour {account} est {stated}, mais ses enregistrements donnent {made}',
  },
  'record-count-differs': {
    en: 'the file says that {account} has {stated} records, but {made} were read',
    fr: 'le fichier annonce {stated} enregistrements pour {account}, mais {made} ont été lus',
  },
  'card-balance-sign': {
    en: 'the card’s balance is written {balance}; banks differ on whether that is owed. Say so once for this account with --card-balance',
    fr: 'le solde de la carte est écrit {balance}; les banques diffèrent : est-il dû? Précisez-le une fois pour ce compte avec --card-balance',
  },
  'trades-listed': {
    en: 'trades of an investment account: {count}; they are listed, and only its cash lines are imported',
    fr: 'opérations sur titres : {count}; elles sont affichées, et seules les lignes d’encaisse sont importées',
  },
  'other-currency': {
    en: 'line {row} is in {currency}, not in {expected}',
    fr: 'la ligne {row} est en {currency}, non en {expected}',
  },
  'bank-id-repeated': {
    en: 'the bank gave {count} lines the same number {id}; they are kept apart',
    fr: 'la banque a donné à {count} lignes le même numéro {id}; elles restent distinctes',
  },
  'encoding-guessed': {
    en: 'the file is not UTF-8; its letters were read as {encoding}',
    fr: 'le fichier n’est pas en UTF-8; ses lettres ont été lues comme {encoding}',
  },
  'sheet-not-read': {
    en: 'the sheet “{sheet}” holds no table of dates and amounts; it was passed over',
    fr: 'la feuille « {sheet} » ne contient pas de tableau de dates et de montants; elle a été ignorée',
  },
  'running-balance-differs': {
    en: 'line {row}: the balance before and the amount make {made}, but its balance is {stated}; such rows: {count}',
    fr: 'ligne {row} : le solde précédent et le montant donnent {made}, mais son solde est {stated}; lignes semblables : {count}',
  },
  'columns-assumed': {
    en: 'the columns have no headings and nothing proves which is which; read as {columns}. Confirm before importing',
    fr: 'les colonnes n’ont pas d’en-têtes et rien ne prouve leur sens; lues comme {columns}. Confirmez avant d’importer',
  },
  'dates-ahead': {
    en: 'lines dated after today: {count}, the first on line {row} ({date}); check the order of day and month',
    fr: 'lignes datées après aujourd’hui : {count}, la première à la ligne {row} ({date}); vérifiez l’ordre du jour et du mois',
  },
  'lines-renumbered': {
    en: 'all {count} lines are here already under other numbers of the bank: it numbered them anew. Were they made twice, import with --alike add',
    fr: 'les {count} lignes sont déjà toutes là sous d’autres numéros de la banque : elle les a renumérotées. Si elles ont eu lieu deux fois, importez avec --alike add',
  },
  'chain-holds': {
    en: 'it goes on from {statement}, which closed at {closing}',
    fr: 'il fait suite à {statement}, dont le solde de clôture est {closing}',
  },
  'chain-gap': {
    en: 'no statement covers {from} to {through}, between {statement} and this one',
    fr: 'aucun relevé ne couvre du {from} au {through}, entre {statement} et celui-ci',
  },
  'chain-overlap': {
    en: 'it covers {from} to {through} again, which {statement} covers; no balance proves the two against each other',
    fr: 'il couvre de nouveau du {from} au {through}, comme {statement}; aucun solde ne prouve l’un par l’autre',
  },
  'chain-breaks': {
    en: 'it does not go on from {statement}, which closed at {closing}: {difference} apart. A statement or a line between them is missing or here twice',
    fr: 'il ne fait pas suite à {statement}, dont le solde de clôture est {closing} : écart de {difference}. Il manque un relevé ou une ligne entre eux, ou l’un y est deux fois',
  },
  'no-lines': { en: 'the file holds no transactions', fr: 'le fichier ne contient aucune opération' },
  'splits-differ': {
    en: 'line {row}: its splits add up to {made}, not to {amount}; the amount was used',
    fr: 'ligne {row} : ses ventilations donnent {made}, non {amount}; le montant a été retenu',
  },
} as const satisfies Readonly<Record<string, Label>>

/** A code of the closed list of notices. */
export type NoticeCode = keyof typeof notices

/**
 * Something a reader noticed: its code, the values that its words need, and the line of the file where it
 * has one.
 */
export type Notice = {
  readonly code: NoticeCode
  readonly with: Readonly<Record<string, string>>
  readonly row?: number
}

/** A notice as a value. */
export function notice(
  code: NoticeCode,
  params: Readonly<Record<string, string>> = {},
  row?: number,
): Notice {
  return row === undefined ? { code, with: params } : { code, with: { row: String(row), ...params }, row }
}

/** A notice in the words of a language, its names filled in. */
export function noticeText(of: Notice, language: Language): string {
  return notices[of.code][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => of.with[name] ?? whole)
}
