import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of what is paid to non-residents and withheld of it. */
export const nonResidentsRefusals = {
  'nonresident-unknown': entry(
    'missing',
    {
      en: 'nothing says that {name} lives outside Canada for tax',
      fr: 'rien ne dit que {name} réside hors du Canada aux fins de l’impôt',
    },
    {
      en: '`daybook nonresident set` says since when, in which country and at what rate; `daybook nonresident list` shows them.',
      fr: '`daybook nonresident set` dit depuis quand, dans quel pays et à quel taux; `daybook nonresident list` les montre.',
    },
  ),
  'nonresident-not-then': entry(
    'rule',
    {
      en: '{name} lives in Canada for tax on {date}, by these books',
      fr: '{name} réside au Canada aux fins de l’impôt le {date}, d’après ces livres',
    },
    {
      en: 'Pay like anybody else, or correct the days with `daybook nonresident set --from`.',
      fr: 'Payez comme à quiconque, ou corrigez les jours par `daybook nonresident set --from`.',
    },
  ),
  'nonresident-amount': entry(
    'input',
    {
      en: 'an amount that is paid or remitted is above zero, not {amount}',
      fr: 'un montant payé ou versé est supérieur à zéro, non {amount}',
    },
    {
      en: 'Give the gross amount, before the tax is taken off.',
      fr: 'Donnez le montant brut, avant que l’impôt soit enlevé.',
    },
  ),
  'nonresident-country': entry(
    'input',
    {
      en: '{country} is no country outside Canada by its three letters',
      fr: '{country} n’est pas un pays hors du Canada par ses trois lettres',
    },
    {
      en: 'Write the three letters of ISO 3166, as the agency’s guide T4061 lists them: USA, GBR, FRA.',
      fr: 'Écrivez les trois lettres d’ISO 3166, comme le guide T4061 de l’agence les donne\u00a0: USA, GBR, FRA.',
    },
  ),
  'nonresident-code': entry(
    'rule',
    {
      en: '{code} is not among the {what} that this program could confirm: {known}',
      fr: '{code} n’est pas parmi les {what} que le programme a pu confirmer\u00a0: {known}',
    },
    {
      en: 'The appendices of Guide T4061 list all of them: where the code stands there, say so with --insist.',
      fr: 'Les annexes du guide T4061 les donnent tous\u00a0: si le code s’y trouve, dites-le par --insist.',
    },
  ),
  'nonresident-rate': entry(
    'rule',
    {
      en: '{rate} % is not the {law} % of the law, and no article of a treaty says why',
      fr: '{rate} % n’est pas le {law} % de la loi, et aucun article d’une convention ne dit pourquoi',
    },
    {
      en: 'Give the article of the treaty with --article, or leave the rate out. The rates of treaties are not in this program: read the one with the country.',
      fr: 'Donnez l’article de la convention par --article, ou omettez le taux. Les taux des conventions ne sont pas dans ce programme\u00a0: lisez celle du pays.',
    },
  ),
  'nonresident-owes-nothing': entry(
    'rule',
    {
      en: 'nothing that was withheld through {month} is still owed',
      fr: 'rien de ce qui a été retenu jusqu’à {month} n’est encore dû',
    },
    {
      en: '`daybook nonresident list` shows each month with what is owed of it.',
      fr: '`daybook nonresident list` montre chaque mois et ce qui en est dû.',
    },
  ),
  'dividend-nonresident-credit': entry(
    'rule',
    {
      en: 'shareholder {shareholder} lives outside Canada for tax: a dividend owed in their own account is paid by that, and tax would have to be withheld',
      fr: 'l’actionnaire {shareholder} réside hors du Canada aux fins de l’impôt\u00a0: un dividende dû dans son propre compte est versé par là même, et de l’impôt serait à retenir',
    },
    {
      en: 'Declare it to dividends payable, then pay it (`daybook dividend pay`, --to-loan for their account): the tax is withheld there.',
      fr: 'Déclarez-le aux dividendes à payer, puis versez-le (`daybook dividend pay`, --to-loan pour son compte)\u00a0: l’impôt y est retenu.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
