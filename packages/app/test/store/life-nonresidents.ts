import { smallNonResident } from '@daybook/core/acts/nonresident-titles.fixture.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { NonResident, NonResidentFact } from '@daybook/core/daybook/nonresident-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about non-residents leave to the next ones. */
export type NonResidentLife = { readonly nonResidents: NonResident[] }

/** How each kind of fact about non-residents is made; `undefined` where there is none to take away. */
export const nonResidentMakers: {
  readonly [K in NonResidentFact['kind']]: (state: NonResidentLife, dice: Dice) => Fact | undefined
} = {
  'nonresident.set': (state, dice) => {
    const id = `n${state.nonResidents.length + 1}`
    const nonResident: NonResident = {
      ...smallNonResident,
      id: `supplier:${id}`,
      recipient: { kind: 'supplier', id },
      ...(dice.has() ? { exempt: 'T' } : {}),
    }
    state.nonResidents.push(nonResident)
    return { kind: 'nonresident.set', v: 1, nonResident }
  },
  'nonresident.removed': (state, dice) => {
    const was = dice.draw(state.nonResidents)
    return was && { kind: 'nonresident.removed', v: 1, was }
  },
}
