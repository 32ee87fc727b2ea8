import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { IntercompanyFact, Mirror, Relation } from '@daybook/core/daybook/intercompany-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about related books leave to the next ones. */
export type IntercompanyLife = { readonly relations: Relation[]; readonly mirrors: Mirror[] }

/** How each kind of fact about them is made; `undefined` where there is none to take away. */
export const intercompanyMakers: {
  readonly [K in IntercompanyFact['kind']]: (state: IntercompanyLife, dice: Dice) => Fact | undefined
} = {
  'relation.set': (state, dice) => {
    const account = String(1000 + state.relations.length)
    const id = `other/${account}`
    if (state.relations.some((each) => each.id === id)) return undefined
    const relation: Relation = { id, book: 'other', name: dice.text(), account, theirs: '2490' }
    state.relations.push(relation)
    return { kind: 'relation.set', v: 1, relation }
  },
  'relation.removed': (state, dice) => {
    const was = dice.draw(state.relations)
    return was && { kind: 'relation.removed', v: 1, was }
  },
  'mirror.set': (state, dice) => {
    const number = state.mirrors.reduce((most, each) => Math.max(most, each.number), 0) + 1
    const mirror: Mirror = {
      ...{ id: `other/${number}`, book: 'other', name: dice.text(), number, seq: number, hash: 'ab' },
      ...{ date: '2026-03-02', entry: 1, way: dice.has() ? 'answers' : 'answered' },
    }
    state.mirrors.push(mirror)
    return { kind: 'mirror.set', v: 1, mirror }
  },
  'mirror.removed': (state, dice) => {
    const was = dice.draw(state.mirrors)
    return was && { kind: 'mirror.removed', v: 1, was }
  },
}
