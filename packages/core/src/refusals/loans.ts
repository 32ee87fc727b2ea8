import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of loans. */
export const loansRefusals = {
  'loan-unknown': entry(
    'missing',
    {
      en: 'there is no loan “{loan}”',
      fr: 'il n’y a pas d’emprunt « {loan} »',
    },
    {
      en: '`daybook loan list` shows them: {known}.',
      fr: '`daybook loan list` les montre : {known}.',
    },
  ),
  'loan-exists': entry(
    'conflict',
    {
      en: 'there is a loan “{loan}” already',
      fr: 'il y a déjà un emprunt « {loan} »',
    },
    {
      en: 'Give this one another name.',
      fr: 'Donnez-lui un autre nom.',
    },
  ),
  'loan-account-unfit': entry(
    'input',
    {
      en: 'account {account} is not {wanted} account, which the loan needs there',
      fr: 'le compte {account} n’est pas {wanted}, qu’il faut ici à l’emprunt',
    },
    {
      en: 'What is owed is a liability, its interest an expense.',
      fr: 'Ce qui est dû est un passif, ses intérêts une charge.',
    },
  ),
  'loan-rate-unfit': entry(
    'input',
    {
      en: '{percent} is no yearly rate in percent',
      fr: '{percent} n’est pas un taux annuel en pour cent',
    },
    {
      en: 'Give it as the lender does: 5.25 for 5.25 % a year, 60 at most.',
      fr: 'Donnez-le comme le prêteur : 5.25 pour 5,25 % l’an, 60 au plus.',
    },
  ),
  'loan-amount': entry(
    'input',
    {
      en: 'an amount of {amount} cannot be for loan “{loan}”',
      fr: 'un montant de {amount} est impossible pour l’emprunt « {loan} »',
    },
    {
      en: 'Give an amount above zero.',
      fr: 'Donnez un montant supérieur à zéro.',
    },
  ),
  'loan-payment-missing': entry(
    'input',
    {
      en: 'loan “{loan}” needs either its payment or the months in which it is paid back',
      fr: 'il faut à l’emprunt « {loan} » soit son paiement, soit le nombre de mois du remboursement',
    },
    {
      en: 'Give one of the two: --payment 639.81 or --months 300.',
      fr: 'Donnez l’un des deux : --payment 639.81 ou --months 300.',
    },
  ),
  'loan-days': entry(
    'input',
    {
      en: 'interest would begin on {advanced}, not before the first payment of {first}',
      fr: 'les intérêts commenceraient le {advanced}, pas avant le premier paiement du {first}',
    },
    {
      en: 'Give the day on which the money was advanced, or on which the balance was taken over, before the first payment.',
      fr: 'Donnez le jour où l’argent a été avancé, ou le solde repris, avant le premier paiement.',
    },
  ),
  'loan-closed': entry(
    'conflict',
    {
      en: 'loan “{loan}” was closed on {closed}',
      fr: 'l’emprunt « {loan} » a été clos le {closed}',
    },
    {
      en: 'Undo its closing with `daybook act undo` if it still runs.',
      fr: 'Annulez sa clôture avec `daybook act undo` s’il court encore.',
    },
  ),
  'loan-paid-since': entry(
    'rule',
    {
      en: '{date} lies before {since}: the interest of loan “{loan}” is paid up to that day',
      fr: 'le {date} précède le {since} : les intérêts de l’emprunt « {loan} » sont payés jusqu’à ce jour',
    },
    {
      en: 'Give that day or a later one; or undo the payments that came after.',
      fr: 'Donnez ce jour ou un jour plus tard; ou annulez les paiements venus après.',
    },
  ),
  'loan-nothing-changed': entry(
    'conflict',
    {
      en: 'loan “{loan}” has this rate and this payment on {date} already',
      fr: 'l’emprunt « {loan} » a déjà ce taux et ce paiement le {date}',
    },
    {
      en: 'Give another rate or payment.',
      fr: 'Donnez un autre taux ou un autre paiement.',
    },
  ),
  'loan-paid-off': entry(
    'conflict',
    {
      en: 'nothing is owed on loan “{loan}” any more',
      fr: 'plus rien n’est dû sur l’emprunt « {loan} »',
    },
    {
      en: 'Close it with `daybook loan close`.',
      fr: 'Fermez-le avec `daybook loan close`.',
    },
  ),
  'loan-overpaid': entry(
    'rule',
    {
      en: '{amount} is more than loan “{loan}” takes: {owed}',
      fr: '{amount}, c’est plus que ne demande l’emprunt « {loan} » : {owed}',
    },
    {
      en: 'Pay it off with `daybook loan close --pay-from`.',
      fr: 'Remboursez-le en entier avec `daybook loan close --pay-from`.',
    },
  ),
  'loan-not-paid-off': entry(
    'rule',
    {
      en: 'loan “{loan}” is not paid off: {owed} owed and {interest} of interest to {on}, {total} together',
      fr: 'l’emprunt « {loan} » n’est pas remboursé : {owed} dus et {interest} d’intérêts au {on}, en tout {total}',
    },
    {
      en: 'Name the account that pays it: `--pay-from 1010`.',
      fr: 'Nommez le compte qui le paie : `--pay-from 1010`.',
    },
  ),
  'loan-payment-too-small': entry(
    'rule',
    {
      en: 'a payment of {payment} does not pay loan “{loan}” back: its interest on {date} is {interest}',
      fr: 'un paiement de {payment} ne rembourse pas l’emprunt « {loan} » : ses intérêts du {date} sont de {interest}',
    },
    {
      en: 'Give a larger payment, a lower rate, or the months in which the loan is to be paid back.',
      fr: 'Donnez un paiement plus élevé, un taux plus bas, ou le nombre de mois du remboursement.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
