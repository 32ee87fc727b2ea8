import type { Dismissal, ReviewFact } from '../daybook/review-facts.ts'

const dismissal: Dismissal = {
  id: 'duplicate-entry/J4+J9',
  check: 'duplicate-entry',
  reason: 'two deliveries',
  mark: '0011223344556677',
  on: '2026-04-02',
}

/** Each kind of fact about findings with the title of its act in both languages. */
export const reviewTitleCases: {
  readonly [K in ReviewFact['kind']]: readonly [Extract<ReviewFact, { readonly kind: K }>, string, string]
} = {
  'finding.dismissed': [
    { kind: 'finding.dismissed', v: 1, dismissal },
    'Dismissed finding duplicate-entry/J4+J9: two deliveries',
    'Constat duplicate-entry/J4+J9 écarté\u00a0: two deliveries',
  ],
  'finding.reopened': [
    { kind: 'finding.reopened', v: 1, was: dismissal },
    'Reopened finding duplicate-entry/J4+J9',
    'Constat duplicate-entry/J4+J9 rouvert',
  ],
}
