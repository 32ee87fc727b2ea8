import { smallRoe } from '@daybook/core/acts/roe-titles.fixture.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Roe, RoeFact } from '@daybook/core/daybook/roe-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about records of employment leave to the next ones. */
export type RoeLife = { readonly roes: Roe[] }

/** How each kind of fact about them is made; `undefined` where there is none to take away. */
export const roeMakers: {
  readonly [K in RoeFact['kind']]: (state: RoeLife, dice: Dice) => Fact | undefined
} = {
  'roe.set': (state, dice) => {
    const roe: Roe = {
      ...smallRoe,
      id: String(state.roes.reduce((most, { id }) => Math.max(most, Number(id)), 0) + 1),
      blocks: {
        ...smallRoe.blocks,
        total: { amount: dice.cents() },
        ...(dice.has() ? { comments: dice.text(), moneys: [{ code: 'Y00', amount: 5_000n }] } : {}),
      },
      ...(dice.has() ? { serial: 'W12345678' } : {}),
    }
    state.roes.push(roe)
    return { kind: 'roe.set', v: 1, roe }
  },
  'roe.removed': (state, dice) => {
    const was = dice.draw(state.roes)
    return was && { kind: 'roe.removed', v: 1, was }
  },
}
