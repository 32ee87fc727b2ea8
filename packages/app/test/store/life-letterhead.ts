import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Letterhead, LetterheadFact } from '@daybook/core/daybook/letterhead-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about the letterhead leave to the next ones. */
export type LetterheadLife = { readonly letterheads: Letterhead[] }

/** How each kind of fact about the letterhead is made; `undefined` where there is none to remove. */
export const letterheadMakers: {
  readonly [K in LetterheadFact['kind']]: (state: LetterheadLife, dice: Dice) => Fact | undefined
} = {
  'letterhead.set': (state, dice) => {
    const letterhead: Letterhead = {
      id: 'own',
      address: [dice.text(), dice.text()],
      ...(dice.has() ? { name: dice.text() } : {}),
      ...(dice.has() ? { payment: { fr: [dice.text()] } } : {}),
    }
    state.letterheads.push(letterhead)
    return { kind: 'letterhead.set', v: 1, letterhead }
  },
  'letterhead.removed': (state, dice) => {
    const was = dice.draw(state.letterheads)
    return was && { kind: 'letterhead.removed', v: 1, was }
  },
}
