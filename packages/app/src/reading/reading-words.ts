import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { ReceiptDoubt, TaxNamed } from '@daybook/core/purchases/receipt.ts'

/** What the things that a paper says are called. */
export const fieldWords = {
  seller: { en: 'Seller', fr: 'Vendeur' },
  date: { en: 'Date', fr: 'Date' },
  number: { en: 'Number', fr: 'Numéro' },
  subtotal: { en: 'Before tax', fr: 'Avant taxes' },
  tip: { en: 'Tip', fr: 'Pourboire' },
  total: { en: 'Total', fr: 'Total' },
  gstNumber: { en: 'GST/HST number', fr: 'Numéro de TPS/TVH' },
  qstNumber: { en: 'QST number', fr: 'Numéro de TVQ' },
  card: { en: 'Card, last four digits', fr: 'Carte, quatre derniers chiffres' },
} as const satisfies Readonly<Record<string, Label>>

/** What taxes are called. */
export const taxWords: Readonly<Record<TaxNamed, Label>> = {
  GST: { en: 'GST', fr: 'TPS' },
  HST: { en: 'HST', fr: 'TVH' },
  QST: { en: 'QST', fr: 'TVQ' },
  PST: { en: 'PST', fr: 'TVP' },
  'GST/HST': { en: 'GST/HST', fr: 'TPS/TVH' },
  tax: { en: 'Tax', fr: 'Taxe' },
}

/** Why something that was read should be looked at. */
export const doubtWords: Readonly<Record<ReceiptDoubt, Label>> = {
  sum: {
    en: 'amount before tax, taxes and tip do not add up to the total',
    fr: 'le montant avant taxes, les taxes et le pourboire ne donnent pas le total',
  },
  several: { en: 'other lines say another amount', fr: 'd’autres lignes disent un autre montant' },
  paid: {
    en: 'no line says total; this is what was paid',
    fr: 'aucune ligne ne dit total; c’est ce qui a été payé',
  },
  letters: { en: 'a sign was taken for a digit', fr: 'un signe a été pris pour un chiffre' },
  'other-day': {
    en: 'the day could be read otherwise, but that would lie in the future or years back',
    fr: 'le jour pourrait se lire autrement, mais ce serait dans l’avenir ou il y a des années',
  },
  rate: {
    en: 'more than its rate of the amount before tax',
    fr: 'plus que son taux du montant avant taxes',
  },
  part: {
    en: 'less than its rate of the amount before tax: part of it may bear no tax, or a tax was not read',
    fr: 'moins que son taux du montant avant taxes : une part n’est peut-être pas taxée, ou une taxe n’a pas été lue',
  },
  'not-in-force': {
    en: 'no tax of this rate was in force on that day',
    fr: 'aucune taxe à ce taux n’était en vigueur ce jour-là',
  },
  check: { en: 'the number fails its check', fr: 'le numéro ne passe pas sa vérification' },
  faint: { en: 'badly readable', fr: 'peu lisible' },
}
