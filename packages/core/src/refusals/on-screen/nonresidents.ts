import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about non-residents and the slips of trusts. */
export const nonResidentWays = {
  'nonresident-unknown': {
    en: 'Mark who lives abroad on the screen of non-residents: since when, in which country and at what rate.',
    fr: 'Inscrivez qui réside à l’étranger sur l’écran des non-résidents : depuis quand, dans quel pays et à quel taux.',
  },
  'nonresident-not-then': {
    en: 'Pay like anybody else, or correct the day since when they live abroad.',
    fr: 'Payez comme à quiconque, ou corrigez le jour depuis lequel il réside à l’étranger.',
  },
  'nonresident-code': {
    en: 'The appendices of Guide T4061 list all of them: where the code stands there, tick that it does.',
    fr: 'Les annexes du guide T4061 les donnent tous : si le code s’y trouve, cochez-le.',
  },
  'nonresident-rate': {
    en: 'Fill in the article of the treaty, or leave the rate empty. The rates of treaties are not in this program: read the one with the country.',
    fr: 'Remplissez l’article de la convention, ou laissez le taux vide. Les taux des conventions ne sont pas dans ce programme : lisez celle du pays.',
  },
  'nonresident-owes-nothing': {
    en: 'The list shows each month with what is owed of it.',
    fr: 'La liste montre chaque mois et ce qui en est dû.',
  },
  'dividend-nonresident-credit': {
    en: 'Declare it to dividends payable, then pay it, to the account of the shareholder if wished: the tax is withheld there.',
    fr: 'Déclarez-le aux dividendes à payer, puis versez-le, au compte de l’actionnaire s’il le faut : l’impôt y est retenu.',
  },
  'slip-trustee-missing': {
    en: 'Fill in the name of whoever acts for the trust.',
    fr: 'Remplissez le nom de qui agit pour la fiducie.',
  },
} as const satisfies WaysOnScreen
