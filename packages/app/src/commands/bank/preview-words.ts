import type { DateOrder, Detected, SettledBy, SignRule } from '@daybook/core/bank/table/detected.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'

const orders: Readonly<Record<DateOrder, Label>> = {
  ymd: { en: 'year-month-day', fr: 'année-mois-jour' },
  mdy: { en: 'month-day-year', fr: 'mois-jour-année' },
  dmy: { en: 'day-month-year', fr: 'jour-mois-année' },
}

const signs: Readonly<Record<SignRule, Label>> = {
  signed: { en: 'money out has a minus', fr: 'les sorties ont un moins' },
  inverted: { en: 'purchases are positive', fr: 'les achats sont positifs' },
  word: { en: 'a word tells money in from money out', fr: 'un mot distingue entrées et sorties' },
  'two-columns': { en: 'money out and money in in two columns', fr: 'sorties et entrées en deux colonnes' },
}

const settled: Readonly<Record<SettledBy, Label>> = {
  file: { en: 'the file shows it', fr: 'le fichier le montre' },
  layout: { en: 'so this bank writes', fr: 'cette banque écrit ainsi' },
  remembered: { en: 'said or remembered', fr: 'dit ou retenu' },
  assumed: { en: 'assumed', fr: 'supposé' },
}

/** How dates and signs of a table were understood, and what settled it, in words. */
export function detectedWords(
  { dateOrder, dateOrderFrom, sign, signFrom }: Detected,
  language: Language,
): { readonly dateOrder: string; readonly sign: string } {
  return {
    dateOrder: `${orders[dateOrder][language]} (${settled[dateOrderFrom][language]})`,
    sign: `${signs[sign][language]} (${settled[signFrom][language]})`,
  }
}
