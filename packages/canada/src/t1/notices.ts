import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** Something that the person ought to know of a return that was worked out all the same. */
export type Notice = { readonly code: NoticeCode; readonly label: Label }

/** What a notice is about. */
export type NoticeCode =
  | 'slip-twice'
  | 'line-given'
  | 'unconfirmed'
  | 'workers-benefit-province'
  | 'limit-unknown'
  | 'foreign-excess'
  | 'estimate'
  | 'loss-carried'
  | 'loss-denied'
  | 'home-taxed'
  | 'split-income'
  | 'minimum-tax-unscreened'
  | 'slip-country'
  | 'reduced-claim'
  | 'no-provincial'

/** A notice from its words. */
export function notice(code: NoticeCode, en: string, fr: string): Notice {
  return { code, label: { en, fr } }
}
