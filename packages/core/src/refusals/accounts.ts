import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of accounts and charts. */
export const accountsRefusals = {
  'account-unknown': entry(
    'missing',
    { en: 'there is no account {account}', fr: 'il n’y a pas de compte {account}' },
    {
      en: 'Open it with `daybook account open {account}`, or pick one from `daybook account list`.',
      fr: 'Ouvrez-le avec `daybook account open {account}`, ou choisissez dans `daybook account list`.',
    },
  ),
  'account-closed': entry(
    'rule',
    {
      en: 'account {account} is closed since {since}',
      fr: 'le compte {account} est fermé depuis le {since}',
    },
    {
      en: 'Post to another account, or reopen it with `daybook account reopen {account}`.',
      fr: 'Choisissez un autre compte, ou rouvrez-le avec `daybook account reopen {account}`.',
    },
  ),
  'account-statistical': entry(
    'rule',
    {
      en: 'account {account} counts quantities and takes no money',
      fr: 'le compte {account} compte des quantités et ne reçoit pas d’argent',
    },
    {
      en: 'Record a quantity with `daybook quantity record`, or post to another account.',
      fr: 'Inscrivez une quantité avec `daybook quantity record`, ou choisissez un autre compte.',
    },
  ),
  'account-type-unknown': entry(
    'input',
    {
      en: 'the name “{account}” does not say what type of account it is',
      fr: 'le nom « {account} » ne dit pas de quel type de compte il s’agit',
    },
    {
      en: 'Names begin with Assets, Liabilities, Equity, Income or Expenses; or open the account first.',
      fr: 'Les noms commencent par Assets, Liabilities, Equity, Income ou Expenses; ou ouvrez d’abord le compte.',
    },
  ),
  'account-exists': entry(
    'conflict',
    { en: 'account {account} exists already: {name}', fr: 'le compte {account} existe déjà : {name}' },
    { en: 'Choose another number.', fr: 'Choisissez un autre numéro.' },
  ),
  'account-code-malformed': entry(
    'input',
    { en: '“{account}” is not an account number', fr: '« {account} » n’est pas un numéro de compte' },
    {
      en: 'Use 4 to 8 digits, or letters, digits, points and hyphens up to 20.',
      fr: 'Utilisez 4 à 8 chiffres, ou lettres, chiffres, points et traits d’union, 20 au plus.',
    },
  ),
  'account-not-empty': entry(
    'rule',
    {
      en: 'account {account} still has a balance of {balance}',
      fr: 'le compte {account} a encore un solde de {balance}',
    },
    { en: 'Bring it to zero with an entry first.', fr: 'Ramenez-le d’abord à zéro par une écriture.' },
  ),
  'account-number-kept': entry(
    'conflict',
    {
      en: 'the number {account} stays with account {now}, which was opened under it',
      fr: 'le numéro {account} reste attaché au compte {now}, ouvert sous ce numéro',
    },
    {
      en: 'Choose another number, or give {now} its old number back with `daybook account renumber {now} {account}`.',
      fr: 'Choisissez un autre numéro, ou rendez à {now} son ancien numéro avec `daybook account renumber {now} {account}`.',
    },
  ),
  'account-role-taken': entry(
    'conflict',
    {
      en: 'account {other} has the role {role} already, and only one account can',
      fr: 'le compte {other} a déjà le rôle {role}, et un seul compte peut l’avoir',
    },
    {
      en: 'Take it off first: `daybook account change {other} --clear role`.',
      fr: 'Retirez-le d’abord : `daybook account change {other} --clear role`.',
    },
  ),
  'account-role-missing': entry(
    'rule',
    {
      en: 'no open account has the role {role}, into which “{what}” would go',
      fr: 'aucun compte ouvert n’a le rôle {role}, qui doit recevoir « {what} »',
    },
    {
      en: 'Open the one of the standard chart, `daybook account open {role}`, or give the role to an account of yours: `daybook account change ACCOUNT --role {role}`.',
      fr: 'Ouvrez celui du plan comptable, `daybook account open {role}`, ou donnez le rôle à un compte à vous : `daybook account change COMPTE --role {role}`.',
    },
  ),
  'revaluation-account-missing': entry(
    'rule',
    {
      en: 'no open account takes unrealized exchange gains and losses (role {role})',
      fr: 'aucun compte ouvert ne reçoit les gains et pertes de change non réalisés (rôle {role})',
    },
    { en: 'Give it one: `{way}`.', fr: 'Donnez-lui-en un : `{way}`.' },
  ),
  'role-unknown': entry(
    'input',
    {
      en: 'no chart of accounts knows the role “{role}”',
      fr: 'aucun plan comptable ne connaît le rôle « {role} »',
    },
    {
      en: 'Closest: {near}.',
      fr: 'Les plus proches : {near}.',
    },
  ),
  'gifi-unfit': entry(
    'input',
    {
      en: 'GIFI code {gifi} cannot be used: {why}',
      fr: 'le code IGRF {gifi} est inutilisable : {why}',
    },
    {
      en: 'Look it up in RC4088, or leave it out for now.',
      fr: 'Consultez le guide RC4088, ou omettez-le pour l’instant.',
    },
  ),
  'account-field-unfit': entry(
    'input',
    {
      en: 'an account of type {type} takes no {field}',
      fr: 'un compte de type {type} n’accepte pas {field}',
    },
    {
      en: 'Leave it out.',
      fr: 'Omettez ce champ.',
    },
  ),
  'account-unit-missing': entry(
    'input',
    {
      en: 'account {account} counts quantities, but of what is not said',
      fr: 'le compte {account} compte des quantités, mais de quoi n’est pas dit',
    },
    {
      en: 'Name the unit: --unit hours.',
      fr: 'Nommez l’unité : --unit heures.',
    },
  ),
  'account-has-postings': entry(
    'rule',
    {
      en: 'account {account} has postings ({count}), so its {field} cannot change any more',
      fr: 'le compte {account} a des lignes d’écriture ({count}); son champ {field} ne peut plus changer',
    },
    {
      en: 'Open another account, and move the balance there with an entry.',
      fr: 'Ouvrez un autre compte et virez-y le solde par une écriture.',
    },
  ),
  'account-posted-after': entry(
    'rule',
    {
      en: 'account {account} has postings on or after {date}, the last of {last}',
      fr: 'le compte {account} a des écritures le {date} ou après, la dernière du {last}',
    },
    {
      en: 'Close it on {next} or later.',
      fr: 'Fermez-le le {next} ou après.',
    },
  ),
  'account-closed-already': entry(
    'conflict',
    {
      en: 'account {account} is closed already, since {since}',
      fr: 'le compte {account} est déjà fermé, depuis le {since}',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
  ),
  'account-open': entry(
    'conflict',
    {
      en: 'account {account} is not closed',
      fr: 'le compte {account} n’est pas fermé',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
  ),
  'province-unknown': entry(
    'input',
    {
      en: '“{province}” is not a province or territory of Canada',
      fr: '« {province} » n’est ni une province ni un territoire du Canada',
    },
    { en: 'Write one of {known}.', fr: 'Écrivez l’un de ceux-ci : {known}.' },
  ),
  'partners-out-of-range': entry(
    'input',
    {
      en: 'the chart of a partnership has room for {least} to {most} partners; {count} is not among them',
      fr: 'le plan comptable d’une société de personnes prévoit de {least} à {most} associés, et non {count}',
    },
    {
      en: 'Give a number in that range; open further partners’ accounts yourself, with five digits.',
      fr: 'Donnez un nombre dans ces limites; ouvrez vous-même les comptes des autres, à cinq chiffres.',
    },
  ),
  'industry-unknown': entry(
    'input',
    {
      en: 'the charts have no accounts for the trade “{industry}”',
      fr: 'les plans comptables n’ont pas de comptes pour le métier « {industry} »',
    },
    {
      en: 'Known trades: {known}. Leave it out, and open what you need yourself.',
      fr: 'Métiers connus : {known}. Omettez-le et ouvrez vous-même les comptes voulus.',
    },
  ),
  'chart-account-unknown': entry(
    'input',
    {
      en: 'the chart of this legal form offers no account {account}',
      fr: 'le plan comptable de cette forme juridique n’offre pas de compte {account}',
    },
    {
      en: 'Leave it out, and open it afterwards with `daybook account open {account}`.',
      fr: 'Omettez-le et ouvrez-le ensuite avec `daybook account open {account}`.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
