import { amountWords, type Language } from '../../words/amounts.ts'

/** What somebody earns in words, its amount in the person’s numbers: `54,600.00 a year`, `26,25 l’heure`. */
export function payText(text: string, language: Language): string {
  return text.replace(/\d+\.\d\d/, (amount) => amountWords(amount, language))
}
