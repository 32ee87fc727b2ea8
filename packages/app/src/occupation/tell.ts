import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { formatAmount, formatCount, noBreakSpace } from '../print/amounts.ts'

/** How a paper about an occupation speaks: words and figures in its language, and what is not known. */
export type Tell = {
  readonly language: Language
  /** The words of the language. */
  say(en: string, fr: string): string
  of(label: Label): string
  money(amount: Cents | undefined): string
  count(number: number | undefined): string
  readonly notKnown: string
}

/** The words of a language. */
export function tellIn(language: Language): Tell {
  const notKnown = language === 'fr' ? 'non connu' : 'not known'
  return {
    language,
    say: (en, fr) => (language === 'fr' ? tied(fr) : en),
    of: (label) => (language === 'fr' ? tied(label.fr) : label.en),
    money: (amount) => (amount === undefined ? notKnown : formatAmount(amount, language)),
    count: (number) => (number === undefined ? notKnown : formatCount(String(number), language)),
    notKnown,
  }
}

/** French text with its spaces that no line may break at: in figures, before colons and percent signs. */
function tied(text: string): string {
  return text
    .replaceAll(/(\d) (?=\d{3}\b)/g, `$1${noBreakSpace}`)
    .replaceAll(/ (?=[:%»])/g, noBreakSpace)
    .replaceAll('« ', `«${noBreakSpace}`)
}
