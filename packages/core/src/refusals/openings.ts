import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of opening balances and take-overs. */
export const openingsRefusals = {
  'opening-row-nameless': entry(
    'input',
    {
      en: 'row {row} of the trial balance names no account',
      fr: 'la ligne {row} de la balance ne nomme aucun compte',
    },
    {
      en: 'Give each row the number or the name of an account.',
      fr: 'Donnez à chaque ligne le numéro ou le nom d’un compte.',
    },
  ),
  'opening-name-ambiguous': entry(
    'input',
    {
      en: '“{name}” is the name of several accounts: {codes}',
      fr: '« {name} » est le nom de plusieurs comptes : {codes}',
    },
    {
      en: 'Give the number.',
      fr: 'Donnez le numéro.',
    },
  ),
  'opening-account-unknown': entry(
    'missing',
    {
      en: 'row {row}: the books have no account {account}',
      fr: 'ligne {row} : les livres n’ont pas de compte {account}',
    },
    {
      en: 'Say which account it is with --as "NAME=CODE", or add --open-accounts to open it as well.',
      fr: 'Dites de quel compte il s’agit avec --as « NOM=CODE », ou ajoutez --open-accounts pour l’ouvrir aussi.',
    },
  ),
  'opening-type-unknown': entry(
    'input',
    {
      en: 'row {row}: what type of account {account} is cannot be told from its row',
      fr: 'ligne {row} : le type du compte {account} ne ressort pas de sa ligne',
    },
    {
      en: 'Give it a number with --as "NAME=CODE" and add --type-by-range (1 begins assets, 2 liabilities, 3 equity, 4 revenue, 5 to 9 expenses), or add a column type.',
      fr: 'Donnez-lui un numéro avec --as « NOM=CODE » et ajoutez --type-by-range (1 commence l’actif, 2 le passif, 3 les capitaux propres, 4 les produits, 5 à 9 les charges), ou ajoutez une colonne type.',
    },
  ),
  'opening-difference': entry(
    'rule',
    {
      en: 'the trial balance has debits of {debit} and credits of {credit}: {difference} apart',
      fr: 'la balance a des débits de {debit} et des crédits de {credit} : écart de {difference}',
    },
    {
      en: 'Find the row that is missing, or book the difference with --difference-to ACCOUNT.',
      fr: 'Trouvez la ligne qui manque, ou portez l’écart avec --difference-to COMPTE.',
    },
  ),
  'opening-books-not-empty': entry(
    'rule',
    {
      en: 'the books have entries dated on or before {date} already ({count})',
      fr: 'les livres ont déjà des écritures datées du {date} ou avant ({count})',
    },
    {
      en: 'Add --adjust to post only what the trial balance differs from the books, or reverse those entries first.',
      fr: 'Ajoutez --adjust pour ne reporter que l’écart entre la balance et les livres, ou contrepassez d’abord ces écritures.',
    },
  ),
  'opening-nothing': entry(
    'conflict',
    {
      en: 'the books agree with this trial balance on {date}: there is nothing to post',
      fr: 'les livres concordent avec cette balance au {date} : il n’y a rien à reporter',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
