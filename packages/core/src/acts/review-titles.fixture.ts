import type { Dismissal, ReviewFact } from '../daybook/review-facts.ts'

const dismissal: Dismissal = {
  id: 'duplicate-entry/J4+J9',
  check: 'duplicate-entry',
  what: { en: 'J4 and J9 are alike', fr: 'J4 et J9 se ressemblent' },
  reason: 'two deliveries',
  mark: '0011223344556677',
  on: '2026-04-02',
}

/** One that was dismissed before its words were kept. */
const { what: _, ...unnamed } = dismissal

/** Each kind of fact about findings with the title of its act in both languages. */
export const reviewTitleCases: {
  readonly [K in ReviewFact['kind']]: readonly [Extract<ReviewFact, { readonly kind: K }>, string, string]
} = {
  'finding.dismissed': [
    { kind: 'finding.dismissed', v: 1, dismissal },
    'Dismissed the finding “J4 and J9 are alike”: two deliveries',
    'Constat «\u00a0J4 et J9 se ressemblent\u00a0», écarté\u00a0: two deliveries',
  ],
  'finding.reopened': [
    { kind: 'finding.reopened', v: 1, was: unnamed },
    'Reopened finding duplicate-entry/J4+J9',
    'Constat duplicate-entry/J4+J9, rouvert',
  ],
}
