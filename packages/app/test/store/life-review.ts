import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Dismissal, ReviewFact } from '@daybook/core/daybook/review-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about findings of the review leave to the next ones. */
export type ReviewLife = { readonly dismissals: Dismissal[] }

/** How each kind of fact about them is made; `undefined` where there is none to take away. */
export const reviewMakers: {
  readonly [K in ReviewFact['kind']]: (state: ReviewLife, dice: Dice) => Fact | undefined
} = {
  'finding.dismissed': (state, dice) => {
    const number = state.dismissals.reduce((most, { id }) => Math.max(most, Number(id.split('J')[1])), 0) + 1
    const dismissal: Dismissal = {
      id: `back-dated/J${number}`,
      check: 'back-dated',
      reason: dice.text(),
      mark: '0011223344556677',
      on: '2026-04-02',
    }
    state.dismissals.push(dismissal)
    return { kind: 'finding.dismissed', v: 1, dismissal }
  },
  'finding.reopened': (state, dice) => {
    const was = dice.draw(state.dismissals)
    return was && { kind: 'finding.reopened', v: 1, was }
  },
}
