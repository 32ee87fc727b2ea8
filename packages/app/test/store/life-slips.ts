import { smallGivenSlip, smallSlipReturn } from '@daybook/core/acts/slip-titles.fixture.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { GivenSlip, SlipFact, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about slips leave to the next ones. */
export type SlipLife = { readonly givenSlips: GivenSlip[]; readonly slipReturns: SlipReturn[] }

/** How each kind of fact about slips is made; `undefined` where there is none to take away. */
export const slipMakers: {
  readonly [K in SlipFact['kind']]: (state: SlipLife, dice: Dice) => Fact | undefined
} = {
  'slip.set': (state, dice) => {
    const given: GivenSlip = {
      ...smallGivenSlip,
      id: `T4/2026/${nextOf(state.givenSlips)}`,
      boxes: [{ id: '52', amount: dice.cents() }],
      ...(dice.has() ? { reason: dice.text() } : {}),
    }
    state.givenSlips.push(given)
    return { kind: 'slip.set', v: 1, given }
  },
  'slip.removed': (state, dice) => {
    const was = dice.draw(state.givenSlips)
    return was && { kind: 'slip.removed', v: 1, was }
  },
  'slips.filed': (state, dice) => {
    const filed: SlipReturn = {
      ...smallSlipReturn,
      id: `T4/2026/${nextOf(state.slipReturns)}`,
      totals: [{ id: '14', amount: dice.cents() }],
      ...(dice.has() ? { confirmation: dice.text() } : {}),
    }
    state.slipReturns.push(filed)
    return { kind: 'slips.filed', v: 1, filed }
  },
  'slips.withdrawn': (state, dice) => {
    const was = dice.draw(state.slipReturns)
    return was && { kind: 'slips.withdrawn', v: 1, was, reason: 'Never sent' }
  },
}

/** The number after the last one that stands. */
function nextOf(standing: readonly { readonly id: string }[]): number {
  return standing.reduce((most, { id }) => Math.max(most, Number(id.split('/').at(-1))), 0) + 1
}
