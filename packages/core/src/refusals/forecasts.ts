import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of forecasts, extracts, packages of reports and consolidated statements. */
export const forecastsRefusals = {
  'forecast-too-long': entry(
    'input',
    {
      en: 'a forecast through {through} has more than {most} {what}',
      fr: 'une prévision jusqu’au {through} a plus de {most} {what}',
    },
    {
      en: 'Give an earlier --through, or --by month.',
      fr: 'Donnez un --through plus proche, ou --by month.',
    },
  ),
  'quantities-missing': entry(
    'missing',
    {
      en: 'nothing was counted from {from} to {through}',
      fr: 'rien n’a été relevé du {from} au {through}',
    },
    {
      en: 'Record hours, kilograms or units on a statistical account: `daybook quantity record`.',
      fr: 'Inscrivez heures, kilogrammes ou unités à un compte statistique : `daybook quantity record`.',
    },
  ),
  'consolidation-one-book': entry(
    'input',
    { en: 'a consolidation takes two books or more', fr: 'une consolidation demande au moins deux livres' },
    {
      en: 'Name a folder, or each book with --books.',
      fr: 'Nommez un dossier, ou chaque livre avec --books.',
    },
  ),
  'consolidation-name-twice': entry(
    'input',
    { en: 'two of the books are called “{book}”', fr: 'deux des livres s’appellent « {book} »' },
    {
      en: 'Pairs and columns go by names: give one of the files another name.',
      fr: 'Les paires et les colonnes vont par nom : donnez un autre nom à l’un des fichiers.',
    },
  ),
  'consolidation-currency': entry(
    'rule',
    {
      en: 'book {book} is in {currency}, and {first} in {own}',
      fr: 'le livre {book} est en {currency}, et {first} en {own}',
    },
    {
      en: 'Leave it out, or translate its balances into a book in {own} first.',
      fr: 'Laissez-le de côté, ou convertissez d’abord ses soldes dans un livre en {own}.',
    },
  ),
  'elimination-malformed': entry(
    'input',
    { en: '“{pair}” is not a pair of accounts', fr: '« {pair} » n’est pas une paire de comptes' },
    {
      en: 'Write book and account on both sides: parent:1300=sub:2400.',
      fr: 'Écrivez le livre et le compte des deux côtés : parent:1300=sub:2400.',
    },
  ),
  'elimination-book-unknown': entry(
    'input',
    {
      en: 'pair {pair} names a book “{book}” that is not among them',
      fr: 'la paire {pair} nomme un livre inconnu, « {book} »',
    },
    { en: 'The books are: {known}.', fr: 'Les livres sont : {known}.' },
  ),
  'elimination-account-unknown': entry(
    'missing',
    {
      en: 'pair {pair}: book {book} has no account {account}',
      fr: 'paire {pair} : le livre {book} n’a pas de compte {account}',
    },
    {
      en: '`daybook account list` in that book shows its numbers.',
      fr: '`daybook account list` dans ce livre montre ses numéros.',
    },
  ),
  'elimination-sides-differ': entry(
    'rule',
    {
      en: 'pair {pair} holds a balance against revenue or an expense',
      fr: 'la paire {pair} oppose un solde à un produit ou une charge',
    },
    {
      en: 'Pair balances with balances, and revenue with expenses.',
      fr: 'Appariez des soldes entre eux, et des produits avec des charges.',
    },
  ),
} satisfies Readonly<Record<string, RefusalEntry>>
