import { afterAll, beforeAll, expect, test } from 'vitest'
import { ended, memosOf, newBooks, newFolder, proved, startScript } from './programs.ts'

const { folder, end } = newFolder()
let place = ''
beforeAll(async () => {
  place = await newBooks(folder)
})
afterAll(end)

test('several programs post to one book at once: every entry is there once, under the number that was told', async () => {
  const [writers, posts] = [4, 60]
  const names = Array.from({ length: writers }, (_, index) => `writer${index}`)
  const said = await Promise.all(
    names.map((name) => ended(startScript('post-and-tell.ts', place, name, String(posts)))),
  )
  const memos = await memosOf(place)
  expect(memos).toHaveLength(writers * posts)
  for (const [index, name] of names.entries()) {
    const told = said[index]?.said.trim().split('\n') ?? []
    expect(told).toHaveLength(posts)
    for (const [turn, line] of told.entries()) {
      const [, number = '', memo = ''] = /^J(\d+) (.*)$/.exec(line) ?? []
      expect(memo).toBe(`${name} ${turn}`)
      expect(memos[Number(number) - 1]).toBe(memo)
    }
  }
  const { entries, postings } = await proved(place)
  expect({ entries, postings }).toEqual({ entries: 240, postings: 720 })
})

test('an import and a writer at once lose nothing of each other', async () => {
  const said = await Promise.all([
    ended(startScript('import-and-tell.ts', place, '3000')),
    ended(startScript('post-and-tell.ts', place, 'beside', '40')),
  ])
  expect(said.map(({ said: text }) => text.trim().split('\n').at(-1))).toEqual([
    'done',
    expect.stringMatching(/^J\d+ beside 39$/),
  ])
  const memos = await memosOf(place)
  expect(memos.filter((memo) => memo.startsWith('T '))).toHaveLength(3000)
  expect(new Set(memos).size).toBe(memos.length)
  expect((await proved(place)).entries).toBe(240 + 3000 + 40)
})
