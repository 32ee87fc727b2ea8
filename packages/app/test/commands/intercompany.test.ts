import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import type { ProgramContext } from '../../src/commands/command.ts'
import { decoded } from '../../src/commands/decode.ts'
import { comparedAnswer } from '../../src/commands/intercompany/intercompany-fields.ts'
import { mirrorIn, mirrorInput } from '../../src/commands/intercompany/intercompany-mirror.ts'
import { commandNamed } from '../../src/commands/registry.ts'
import { compareRelated } from '../../src/intercompany/compare-related.ts'
import { relate } from '../../src/intercompany/relate.ts'
import type { PracticeBook } from '../../src/practice/find-books.ts'
import { joinBooks } from '../../src/practice/join-books.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { factsAfter, lastSeq } from '../../src/store/queries.ts'
import type { BookStore } from '../../src/store/store.ts'
import { account, profile, recordFacts } from '../store/acts.ts'

const world: ProgramContext = {
  ...{ actor: 'tester', language: 'en', today: '2026-12-31', dryRun: false },
  now: () => 0,
  newId: () => 'id',
}

test('an entry is mirrored in a related book once, whatever is cut short, undone, reversed or locked', async () => {
  const [parent, sub] = [await held('parent'), await held('sub')]
  const both = [parent.book, sub.book]
  const wish = { account: '1470', theirs: '2490', theirCounter: '1010' }
  value(await relate({ first: parent.book, second: sub.book }, wish, world))
  const post = (of: Held, command: string, input: unknown) => of.run(command, input)
  const loan = { date: '2026-03-02', memo: 'Loan', debit: ['1470=500'], credit: ['1010=500'] }
  await post(parent, 'entry.post', loan)
  const list = async (on = '2026-12-31') => {
    const compared = value(await compareRelated(both, on, () => {}))
    return comparedAnswer(compared, { on, isAll: true, language: 'en' })
  }
  const states = async (on?: string) => (await list(on)).entries.map((each) => `${each.entry} ${each.state}`)
  const mirror = async (given: object, ctx = world) => {
    const input = value(decoded(mirrorInput, { from: 'parent', into: 'sub', ...given }))
    return mirrorIn([parent.book, sub.book], input, ctx)
  }
  expect(await states()).toEqual(['J1 waiting'])
  expect(value(await mirror({ entry: 'J1' }, { ...world, dryRun: true }))).toMatchObject({ dryRun: true })
  expect(await states()).toEqual(['J1 waiting'])
  // A crash between the two acts: the book that answers has its mirror, the other was not told.
  parent.breaks = true
  await expect(mirror({ entry: 'J1' })).rejects.toThrow('cut')
  parent.breaks = false
  expect(await states()).toEqual(['J1 half'])
  expect(value(await mirror({ entry: 'J1' }))).toMatchObject({ number: 'J1', act: 0, repeated: true })
  expect(value(await mirror({ entry: 'J1' }))).toMatchObject({ number: 'J1', toldAct: 0 })
  expect(await list()).toMatchObject({ agree: true, entries: [{ state: 'tied', mirror: 'J1' }] })
  // Undone in the book that answered, it waits again; the entry and its reversal there cancel each other.
  await sub.undoLast()
  expect(await states()).toEqual(['J1 waiting'])
  expect(value(await mirror({ entry: 'J1' }))).toMatchObject({ number: 'J3', repeated: false })
  await post(parent, 'entry.reverse', { number: 'J1', date: '2026-04-01' })
  expect((await list()).entries[1]).toMatchObject({ state: 'waiting', reverses: 'J1', undoes: 'J3' })
  await post(sub, 'period.lock', { through: '2026-06-30', reason: 'closed' })
  const locked = await mirror({ entry: 'J2' })
  expect(locked.ok ? [] : locked.refusals.map(({ code }) => code)).toEqual(['period-locked'])
  expect((await list()).entries[1]?.locked).toBe(true)
  value(await mirror({ entry: 'J2', date: '2026-07-02' }))
  expect(await states('2026-06-30')).toEqual(['J1 tied', 'J2 later'])
  expect(await list()).toMatchObject({ agree: true, waiting: 0 })
  // What stands in the other book by hand is tied, not posted again.
  await post(parent, 'entry.post', { ...loan, date: '2026-08-03' })
  await post(sub, 'entry.post', {
    date: '2026-08-05',
    memo: 'Loan',
    debit: ['1010=500'],
    credit: ['2490=500'],
  })
  expect((await list()).entries.slice(2)).toMatchObject([
    { entry: 'J3', state: 'found', mirror: 'J5' },
    { entry: 'J5', state: 'found', mirror: 'J3' },
  ])
  expect(value(await mirror({ entry: 'J3', with: 'J5' }))).toMatchObject({ number: 'J5' })
  expect(await list()).toMatchObject({ agree: true, waiting: 0 })
  const given = { through: '2026-12-31', by: 'code', eliminations: [] } as const
  const joined = value(await joinBooks(both, given, { today: '2026-12-31', step: () => {} }))
  expect(joined.eliminations.map(({ text, taken }) => [text, taken])).toEqual([
    ['parent:1470=sub:2490', -500_00n],
  ])
  expect(joined.proofs.every(({ holds }) => holds)).toBe(true)
})

type Held = {
  readonly book: PracticeBook
  breaks: boolean
  run(command: string, input: unknown): Promise<unknown>
  undoLast(): Promise<unknown>
}

/** Books in memory under a name, which can be made to break when something is recorded. */
async function held(name: string): Promise<Held> {
  const kept = memoryStore()
  const store: BookStore = {
    ...kept,
    append: (head, batch) => (self.breaks ? Promise.reject(new Error('cut')) : kept.append(head, batch)),
  }
  const book = bookOf(store)
  const self: Held = {
    breaks: false,
    book: {
      place: name,
      name,
      mark: () => undefined,
      read: async (work) => ({ ok: true, value: await work(book) }),
    },
    async run(command, input) {
      const found = await commandNamed(command)?.load()
      if (found === undefined || found.effect === 'program' || found.effect === 'lookup')
        throw new Error(command)
      return value(await found.run({ ...world, book }, value(decoded(found.input, input))))
    },
    async undoLast() {
      const [last = 1] = await kept.read(lastSeq)
      const [fact] = await kept.read(factsAfter, last - 1, 1)
      return self.run('act.undo', { number: fact?.act })
    },
  }
  const opened = { ...profile, id: name, name: `${name} Ltd.`, language: 'en' as const }
  value(
    await recordFacts(book, [
      { kind: 'book.opened', v: 1, profile: opened },
      { kind: 'account.opened', v: 1, account: account('1010', 'Chequing', 'asset') },
      { kind: 'account.opened', v: 1, account: account('1470', 'Due from related', 'asset') },
      { kind: 'account.opened', v: 1, account: account('2490', 'Due to related', 'liability') },
    ]),
  )
  return self
}
