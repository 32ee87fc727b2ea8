import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of related books and of mirrored entries. */
export const intercompanyRefusals = {
  'relation-own-book': entry(
    'rule',
    { en: '{book} cannot be related to itself', fr: '{book} ne peut être lié à lui-même' },
    { en: 'Name the books of the other company.', fr: 'Nommez les livres de l’autre société.' },
  ),
  'relation-currency': entry(
    'rule',
    {
      en: '{book} is kept in {currency}, {other} in {theirs}',
      fr: '{book} est tenu en {currency}, {other} en {theirs}',
    },
    {
      en: 'Accounts answer to each other in one currency only: choose accounts in the currency of both books.',
      fr: 'Des comptes ne se répondent que dans une même monnaie : choisissez-en dans celle des deux livres.',
    },
  ),
  'relation-account-missing': entry(
    'missing',
    {
      en: '{book} has no account with the role {role}',
      fr: '{book} n’a aucun compte ayant le rôle {role}',
    },
    {
      en: 'Say which account is meant (`--account`, `--theirs`), or open one: `daybook account open`.',
      fr: 'Dites de quel compte il s’agit (`--account`, `--theirs`) ou ouvrez-en un : `daybook account open`.',
    },
  ),
  'relation-account-unknown': entry(
    'missing',
    { en: '{book} has no account {account}', fr: '{book} n’a pas de compte {account}' },
    { en: '`daybook account list` shows its accounts.', fr: '`daybook account list` montre ses comptes.' },
  ),
  'relation-account-taken': entry(
    'conflict',
    {
      en: 'account {account} of {book} answers to {theirs} of {other} already',
      fr: 'le compte {account} de {book} répond déjà au {theirs} de {other}',
    },
    {
      en: 'Take that apart first: `daybook intercompany unrelate`.',
      fr: 'Défaites d’abord ce lien : `daybook intercompany unrelate`.',
    },
  ),
  'relation-sides-differ': entry(
    'rule',
    {
      en: 'of accounts {account} and {theirs} one is revenue or an expense, the other is not',
      fr: 'des comptes {account} et {theirs}, l’un est un produit ou une charge et l’autre non',
    },
    {
      en: 'What they owe us answers to what they owe, revenue from us to an expense of theirs.',
      fr: 'Une somme à recevoir répond à une somme due, un produit à une charge.',
    },
  ),
  'relation-unknown': entry(
    'missing',
    { en: '{book} and {other} are not related', fr: '{book} et {other} ne sont pas liés' },
    {
      en: 'Relate accounts of theirs first: `daybook intercompany relate`.',
      fr: 'Liez d’abord de leurs comptes : `daybook intercompany relate`.',
    },
  ),
  'mirror-untouched': entry(
    'rule',
    {
      en: '{entry} of {from} moves no account that answers to one of {into}',
      fr: '{entry} de {from} ne touche aucun compte qui répond à un compte de {into}',
    },
    {
      en: '`daybook intercompany list` shows the entries that wait.',
      fr: '`daybook intercompany list` montre les écritures en attente.',
    },
  ),
  'mirror-foreign': entry(
    'rule',
    {
      en: '{entry} of {from} is in another currency than the books',
      fr: '{entry} de {from} est dans une autre monnaie que les livres',
    },
    {
      en: 'Post its other side by hand at the rate of that book, and tie the two with `--with`.',
      fr: 'Reportez l’autre côté à la main au taux de ce livre, puis liez les deux avec `--with`.',
    },
  ),
  'mirror-counter-missing': entry(
    'input',
    {
      en: 'nobody says where {amount} of {entry} goes in {into}',
      fr: 'rien ne dit où va {amount} de {entry} dans {into}',
    },
    {
      en: 'Say the account with `--to`, or lines with `--debit` and `--credit`.',
      fr: 'Indiquez le compte avec `--to`, ou des lignes avec `--debit` et `--credit`.',
    },
  ),
  'mirror-line-related': entry(
    'rule',
    {
      en: 'account {account} takes its amount from {entry} of {from}',
      fr: 'le compte {account} tire son montant de {entry} de {from}',
    },
    {
      en: 'Give only the lines of the other side.',
      fr: 'Ne donnez que les lignes de l’autre côté.',
    },
  ),
  'mirror-unequal': entry(
    'conflict',
    {
      en: '{own} of {into} is not the other side of {entry} of {from}',
      fr: '{own} de {into} n’est pas l’autre côté de {entry} de {from}',
    },
    {
      en: 'Only entries of the same amounts on the related accounts are tied; correct the one that is wrong.',
      fr: 'Seules des écritures de mêmes montants aux comptes liés se lient; corrigez celle qui est fausse.',
    },
  ),
  'mirror-tied': entry(
    'conflict',
    {
      en: '{own} or {entry} is tied to {other} already',
      fr: '{own} ou {entry} est déjà liée à {other}',
    },
    {
      en: 'Undo the act that tied them first: `daybook activity list`, `daybook act undo`.',
      fr: 'Annulez d’abord l’acte qui les a liées : `daybook activity list`, `daybook act undo`.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
