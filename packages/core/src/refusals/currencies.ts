import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of dimensions, quantities and currencies. */
export const currenciesRefusals = {
  'dimension-unknown': entry(
    'rule',
    {
      en: 'there is no {dimension} “{value}”; open ones: {known}',
      fr: 'la valeur « {value} » n’existe pas pour {dimension}; valeurs ouvertes : {known}',
    },
    {
      en: 'Check the spelling, or add it with `daybook dimension set {noun} {value} NAME`.',
      fr: 'Vérifiez l’orthographe, ou ajoutez-la avec `daybook dimension set {noun} {value} NOM`.',
    },
  ),
  'dimension-closed': entry(
    'rule',
    {
      en: 'the {dimension} “{value}” is closed to new postings',
      fr: 'la valeur « {value} » est fermée aux nouvelles écritures pour {dimension}',
    },
    {
      en: 'Pick another, or open it again with `daybook dimension set {noun} {value} NAME`.',
      fr: 'Choisissez-en une autre, ou rouvrez-la avec `daybook dimension set {noun} {value} NOM`.',
    },
  ),
  'account-not-statistical': entry(
    'rule',
    {
      en: 'account {account} holds money, not quantities',
      fr: 'le compte {account} contient de l’argent, non des quantités',
    },
    {
      en: 'Record quantities on a statistical account: `daybook account open NUMBER --name NAME --type statistical --unit hours`.',
      fr: 'Inscrivez les quantités à un compte statistique : `daybook account open NUMÉRO --name NOM --type statistical --unit heures`.',
    },
  ),
  'quantity-unknown': entry(
    'missing',
    { en: 'there is no quantity {quantity}', fr: 'il n’y a pas de quantité {quantity}' },
    {
      en: '`daybook quantity list` shows them with their ids.',
      fr: '`daybook quantity list` les montre avec leurs identifiants.',
    },
  ),
  'foreign-missing': entry(
    'input',
    {
      en: 'account {account} is kept in {currency}, but the line says no amount in {currency}',
      fr: 'le compte {account} est tenu en {currency}, mais la ligne n’a pas de montant en {currency}',
    },
    {
      en: 'Give both amounts: --lines with "foreign":{"currency":"{currency}","amount":"…"}, or use `daybook currency exchange`.',
      fr: 'Donnez les deux montants : --lines avec "foreign":{"currency":"{currency}","amount":"…"}, ou `daybook currency exchange`.',
    },
  ),
  'currency-mismatch': entry(
    'input',
    {
      en: 'account {account} is kept in {currency}, but the line has an amount in {found}',
      fr: 'le compte {account} est tenu en {currency}, mais la ligne a un montant en {found}',
    },
    {
      en: 'Give the amount in {currency}, or post to an account in {found}.',
      fr: 'Donnez le montant en {currency}, ou choisissez un compte en {found}.',
    },
  ),
  'foreign-side': entry(
    'input',
    {
      en: 'on account {account}, {amount} and {foreign} are on opposite sides',
      fr: 'au compte {account}, {amount} et {foreign} sont de côtés opposés',
    },
    {
      en: 'Both amounts of a line are debits (positive) or both credits (negative).',
      fr: 'Les deux montants d’une ligne sont des débits (positifs) ou des crédits (négatifs).',
    },
  ),
  'foreign-rate-unlike': entry(
    'input',
    {
      en: 'on account {account}, {foreign} at {rate} is {atRate}, not {amount}',
      fr: 'au compte {account}, {foreign} à {rate} fait {atRate}, non {amount}',
    },
    {
      en: 'Mend the amount or the rate; without a rate it is worked out from the two amounts.',
      fr: 'Corrigez le montant ou le taux; sans taux, il est calculé d’après les deux montants.',
    },
  ),
  'rate-own-currency': entry(
    'input',
    {
      en: 'the books are kept in {currency}, which has no rate',
      fr: 'les livres sont tenus en {currency}, qui n’a pas de taux',
    },
    { en: 'Name a foreign currency.', fr: 'Nommez une devise étrangère.' },
  ),
  'rate-missing': entry(
    'missing',
    {
      en: 'no rate of {currency} is recorded on {date} or in the {days} days before it',
      fr: 'aucun taux du {currency} n’est inscrit le {date} ni dans les {days} jours précédents',
    },
    {
      en: 'Record it: `daybook rate record {currency} {date} RATE --source "Bank of Canada"`.',
      fr: 'Inscrivez-le : `daybook rate record {currency} {date} TAUX --source "Banque du Canada"`.',
    },
  ),
  'exchange-not-foreign': entry(
    'input',
    {
      en: 'accounts {from} and {to} are both in {currency}: nothing is exchanged',
      fr: 'les comptes {from} et {to} sont tous deux en {currency} : rien n’est changé',
    },
    {
      en: 'Post an ordinary entry, or give an account its currency with `daybook account change`.',
      fr: 'Passez une écriture ordinaire, ou donnez sa devise à un compte avec `daybook account change`.',
    },
  ),
  'exchange-amount-missing': entry(
    'input',
    {
      en: 'how many {currency} went through account {account} is not said',
      fr: 'le montant en {currency} passé par le compte {account} n’est pas dit',
    },
    { en: 'Give it with {flag}.', fr: 'Donnez-le avec {flag}.' },
  ),
  'exchange-amounts-differ': entry(
    'input',
    {
      en: '{paid} {currency} left account {from}, but {received} {currency} came to account {to}',
      fr: '{paid} {currency} ont quitté le compte {from}, mais {received} {currency} sont arrivés au compte {to}',
    },
    {
      en: 'Exchange what arrived, and post the difference, such as a bank’s fee, apart.',
      fr: 'Changez ce qui est arrivé et reportez à part la différence, par exemple des frais bancaires.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
