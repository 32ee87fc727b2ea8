import { expect, test } from 'vitest'
import { memoryStore } from './memory.ts'
import { writeQueue } from './write-queue.ts'

/** A store that tells what it was asked for, in order. */
function toldStore(fails: { commit?: boolean; abandon?: boolean } = {}) {
  const told: string[] = []
  const durable: string[] = []
  const store = {
    ...memoryStore(),
    commit: async () => {
      told.push('commit')
      if (fails.commit === true) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    },
    abandon: async () => {
      told.push('abandon')
      if (fails.abandon === true) throw new Error('gone')
    },
  }
  return {
    told,
    durable,
    queue: writeQueue(store, { forget: () => told.push('forget'), committed: () => durable.push('commit') }),
  }
}

test('a commit is told of once it is made, and one that failed is not', async () => {
  const [made, failed] = [toldStore(), toldStore({ commit: true })]
  await made.queue.submit(async () => 1)
  await failed.queue.submit(async () => 1)
  expect([made.durable, failed.durable]).toEqual([['commit'], []])
})

test('work that waits together shares a commit, and work that wants to be alone is', async () => {
  const { told, queue } = toldStore()
  const work = (name: string) => async () => void told.push(name)
  await Promise.all([
    queue.submit(work('a')),
    queue.submit(work('b')),
    queue.submitAlone(work('rebuild')),
    queue.submit(work('c')),
    queue.submit(work('d')),
  ])
  expect(told).toEqual(['a', 'b', 'commit', 'rebuild', 'commit', 'c', 'd', 'commit'])
})

test('who has one batch after another ready waits for no turn, and still leaves others theirs', async () => {
  const { told, queue } = toldStore()
  let turns = 0
  const turn = () => {
    turns += 1
    if (told.length < 200) setImmediate(turn)
  }
  setImmediate(turn)
  for (let count = 0; count < 100; count += 1) await queue.submit(async () => count)
  expect(told).toHaveLength(100)
  // Far fewer turns of the event loop than batches; but some, in which others are looked at.
  expect(turns).toBeGreaterThanOrEqual(5)
  expect(turns).toBeLessThan(20)
  told.length = 200
})

test('what was staged beside work that failed is done again', async () => {
  const { told, queue } = toldStore()
  const [first, second, third] = await Promise.allSettled([
    queue.submit(async () => told.push('a')),
    queue.submit(() => Promise.reject(new Error('fault'))),
    queue.submit(async () => told.push('c')),
  ])
  expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(told).toEqual(['a', 'forget', 'abandon', 'a', 'commit', 'c', 'commit'])
})

test('a place that fails at the commit refuses all that waited for it, and the queue goes on', async () => {
  const { queue } = toldStore({ commit: true, abandon: true })
  const refused = { ok: false, refusals: [{ code: 'disk-full', with: { place: 'memory' } }] }
  expect(await Promise.all([queue.submit(async () => 1), queue.submit(async () => 2)])).toEqual([
    refused,
    refused,
  ])
  expect(await queue.submit(async () => 3)).toEqual(refused)
})
