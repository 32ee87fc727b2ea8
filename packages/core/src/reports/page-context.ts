import type { CivilDate } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'

/**
 * What a page says besides its report: whose books, in which language the cells are written, the currency,
 * and through which day the books were locked when it was made.
 */
export type PageContext = {
  readonly bookName: string
  readonly language: Language
  readonly currency?: string
  readonly lockedThrough?: CivilDate
}

const currencies: Readonly<Record<string, Label>> = {
  CAD: { en: 'Canadian dollars', fr: 'dollars canadiens' },
  USD: { en: 'US dollars', fr: 'dollars américains' },
  EUR: { en: 'euros', fr: 'euros' },
  GBP: { en: 'pounds sterling', fr: 'livres sterling' },
}

/**
 * The notes that stand under every report: unaudited, the basis if it has one, the currency, and the lock.
 *
 *   Unaudited, accrual basis, Canadian dollars. Locked through 2026-09-30.
 */
export function contextNotes(context: PageContext, basis?: 'accrual' | 'cash'): readonly Label[] {
  const money = currencies[context.currency ?? 'CAD'] ?? {
    en: context.currency ?? '',
    fr: context.currency ?? '',
  }
  const words = [
    { en: 'Unaudited', fr: 'Non audité' },
    ...(basis === undefined ? [] : [basisWords[basis]]),
    money,
  ]
  const through = context.lockedThrough
  const lock =
    through === undefined
      ? { en: 'The period is not locked.', fr: 'La période n’est pas verrouillée.' }
      : { en: `Locked through ${through}.`, fr: `Verrouillé jusqu’au ${through}.` }
  return [
    { en: `${words.map((each) => each.en).join(', ')}.`, fr: `${words.map((each) => each.fr).join(', ')}.` },
    lock,
  ]
}

const basisWords = {
  accrual: { en: 'accrual basis', fr: 'comptabilité d’exercice' },
  cash: { en: 'cash basis', fr: 'comptabilité de caisse' },
} as const
