import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of petty cash, counted cash and cards. */
export const cashRefusals = {
  'cash-piece-unknown': entry(
    'input',
    {
      en: 'nobody pays with a note or coin of {piece}',
      fr: 'aucun billet ni aucune pièce ne vaut {piece}',
    },
    {
      en: 'There are {known}; there is no cent any more.',
      fr: 'Il y a {known}; le cent n’existe plus.',
    },
  ),
  'cash-account-unfit': entry(
    'input',
    {
      en: 'account {account} is no cash account',
      fr: 'le compte {account} n’est pas un compte d’encaisse',
    },
    {
      en: 'Name one, such as petty cash; `daybook account change ACCOUNT --cash-flow cash` makes an asset one.',
      fr: 'Nommez-en un, comme la petite caisse; `daybook account change COMPTE --cash-flow cash` fait d’un actif un tel compte.',
    },
  ),
  'cash-float': entry(
    'input',
    {
      en: 'a fund of {float} in account {account} cannot be',
      fr: 'un fonds de {float} au compte {account} est impossible',
    },
    {
      en: 'Give the float and the cash as amounts of zero or more.',
      fr: 'Donnez le fonds et l’encaisse comme montants de zéro ou plus.',
    },
  ),
  'cash-differs': entry(
    'rule',
    {
      en: 'account {account} stands at {stands}; less vouchers of {vouchers} it should hold {expected}, and {cash} is there: {difference} apart',
      fr: 'le compte {account} est à {stands}; moins les bons de {vouchers}, il devrait contenir {expected}, et {cash} s’y trouvent : écart de {difference}',
    },
    {
      en: 'Look for a missing voucher; or post the difference with --over-short.',
      fr: 'Cherchez un bon manquant; ou reportez l’écart avec --over-short.',
    },
  ),
  'cash-topped-up': entry(
    'conflict',
    {
      en: 'account {account} holds its float of {float} already',
      fr: 'le compte {account} contient déjà son fonds de {float}',
    },
    {
      en: 'There is nothing to post.',
      fr: 'Il n’y a rien à reporter.',
    },
  ),
  'cash-count-unknown': entry(
    'missing',
    {
      en: 'account {account} was not counted on {date}',
      fr: 'le compte {account} n’a pas été compté le {date}',
    },
    {
      en: '`daybook cash list` shows the counts; `daybook cash sheet` without --on is a blank sheet.',
      fr: '`daybook cash list` montre les décomptes; `daybook cash sheet` sans --on donne une feuille vierge.',
    },
  ),
  'card-amount-missing': entry(
    'input',
    {
      en: 'the amount of the charge is missing',
      fr: 'il manque le montant de l’achat',
    },
    {
      en: 'Give what the card was charged with --amount, or --foreign and --rate, or the bank line with --line.',
      fr: 'Donnez ce que la carte a payé avec --amount, ou --foreign et --rate, ou la ligne bancaire avec --line.',
    },
  ),
  'card-amounts-differ': entry(
    'input',
    {
      en: 'the amounts do not fit together: {total} on the card, {base} at the merchant ({foreign} at {rate}), fee {fee}',
      fr: 'les montants ne vont pas ensemble : {total} sur la carte, {base} chez le marchand ({foreign} à {rate}), frais {fee}',
    },
    {
      en: 'Leave out the rate or the fee that you are not sure of: it follows from the others.',
      fr: 'Laissez le taux ou les frais dont vous n’êtes pas certain : les autres les donnent.',
    },
  ),
  'card-account-unfit': entry(
    'input',
    {
      en: 'account {account} is no credit card: a card is a liability',
      fr: 'le compte {account} n’est pas une carte de crédit : une carte est un passif',
    },
    {
      en: 'Name the card’s account, such as 2050.',
      fr: 'Nommez le compte de la carte, par exemple 2050.',
    },
  ),
  'card-line-other': entry(
    'input',
    {
      en: '{what} does not fit the bank line, which says {line}',
      fr: '{what} ne va pas avec la ligne bancaire, qui dit {line}',
    },
    {
      en: 'Leave it out: the line says it.',
      fr: 'Laissez-le : la ligne le dit.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
