import { expect, test } from 'vitest'
import type { Asked } from '../../src/http/asked.ts'
import { nobodyWaits, worksOf } from '../../src/http/works.ts'
import { served } from './served.ts'

function asked(name: string, isGone = false): Asked {
  return {
    ...{ method: 'GET', pathname: '/', search: '' },
    header: (header) => (header === 'daybook-progress' ? name : undefined),
    text: async () => '',
    isGone: () => isGone,
  }
}

test('long work under a name says how far it is, until it ends', () => {
  const works = worksOf()
  const work = works.begin(asked('proof-of-maple'))
  expect(works.reached('proof-of-maple')).toBeUndefined()
  work.step(1000, 5000)
  expect(works.reached('proof-of-maple')).toEqual({ done: 1000, of: 5000 })
  work.end()
  expect(works.reached('proof-of-maple')).toBeUndefined()
})

test.each(['', 'short', '../../etc', 'x'.repeat(65)])('a name such as %j is not noted', (name) => {
  const works = worksOf()
  works.begin(asked(name)).step(1, 2)
  expect(works.reached(name)).toBeUndefined()
})

test('work for which nobody waits any more ends at its next step', () => {
  expect(() => worksOf().begin(asked('proof-of-maple', true)).step(1, 2)).toThrow(nobodyWaits)
})

test('an act that is stopped refuses at its next step, also where the word came before it began', async () => {
  const works = worksOf()
  const act = works.begin(asked('import-of-maple'))
  expect((await act.goOn(1, 4)).ok).toBe(true)
  works.stop('import-of-maple')
  expect(await act.goOn(2, 4)).toMatchObject({ ok: false, refusals: [{ code: 'work-stopped' }] })
  act.end()
  works.stop('import-of-oak')
  expect((await works.begin(asked('import-of-oak')).goOn(0, 4)).ok).toBe(false)
  // The name is free again once its work has ended.
  expect((await works.begin(asked('import-of-maple')).goOn(0, 4)).ok).toBe(true)
})

test('an act goes on although whoever asked has left, and is recorded whole', async () => {
  expect((await worksOf().begin(asked('import-of-maple', true)).goOn(1, 4)).ok).toBe(true)
})

test('who breaks off a proof ends it, without a fault, and the next one is answered', async () => {
  const books = await served()
  try {
    const stop = new AbortController()
    const headers = { authorization: `Bearer ${books.token}`, 'daybook-progress': 'proof-of-maple' }
    const broken = fetch(`${books.address}/v1/books/maple/book.verify`, { headers, signal: stop.signal })
    stop.abort()
    await expect(broken).rejects.toThrow()
    expect((await books.ask('/v1/books/maple/book.verify')).json()).toMatchObject({ proved: true })
    const none = await books.ask('/v1/books/maple/progress/proof-of-maple')
    expect(none.json()).toEqual({ done: 0, of: 0 })
  } finally {
    await books.end()
  }
})
