import type { ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { type Dice, throwDice } from './dice.ts'
import { ended, memosOf, newBooks, newFolder, proved, startScript } from './programs.ts'

const { folder, end } = newFolder()
afterAll(end)

const kills = 200
const killsABook = 20

/** What a program told before it was killed, line by line, and whether it had ended by itself by then. */
type Told = { readonly lines: readonly string[]; readonly hadEnded: boolean }

/**
 * Kills a program at a random instant: mostly within some milliseconds of its first line, while it writes;
 * sometimes at any instant since its start, while it opens the books that the last kill left.
 */
async function killed(child: ChildProcess, dice: Dice, milliseconds: number): Promise<Told> {
  let text = ''
  let hadEnded = false
  const begun = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (more: string) => {
      text += more
      resolve()
    })
    child.once('close', () => resolve())
  })
  const over = new Promise((resolve) => child.once('close', resolve))
  child.once('exit', (code) => {
    hadEnded = code !== null
  })
  if (dice.next(5) === 0) await setTimeout(dice.next(400))
  else {
    await begun
    await setTimeout(dice.next(milliseconds))
  }
  child.kill('SIGKILL')
  await over
  return { lines: text.split('\n').filter((line) => line !== ''), hadEnded }
}

/**
 * Posts and is killed, over and over, in one book: what was told is there, under its number, and the books
 * are proved.
 */
async function postAndKill(place: string, dice: Dice, seedWords: string): Promise<number> {
  const told: string[] = []
  for (let kill = 0; kill < killsABook; kill += 1) {
    const child = startScript('post-and-tell.ts', place, `k${kill}`, '100000')
    told.push(...(await killed(child, dice, 40)).lines)
    // A kill in the middle of a commit leaves a log; a kill right after a start leaves nothing: all are
    // looked at.
    if (kill % 5 === 4) await proved(place)
  }
  const memos = await memosOf(place)
  for (const line of told) {
    const [, number = '', memo = ''] = /^J(\d+) (.*)$/.exec(line) ?? []
    expect(memos[Number(number) - 1], `${seedWords}: ${line}`).toBe(memo)
  }
  // At most one entry a kill was recorded and not yet told.
  expect(memos.length - told.length, seedWords).toBeLessThanOrEqual(killsABook)
  const proof = await proved(place)
  expect([proof.entries, proof.postings], seedWords).toEqual([memos.length, memos.length * 3])
  return told.length
}

/**
 * Imports the same entries and is killed, over and over: what was told is there, and in the end each is there
 * once.
 */
async function importAndKill(place: string, dice: Dice, seedWords: string): Promise<void> {
  const count = 20_000
  let broken = 0
  let batch: number | undefined
  for (let kill = 0; kill < killsABook; kill += 1) {
    const child = startScript('import-and-tell.ts', place, String(count))
    const { lines, hadEnded } = await killed(child, dice, 60)
    const counts = lines.filter((line) => /^\d+$/.test(line)).map(Number)
    const told = counts.at(-1) ?? 0
    batch ??= counts[0]
    if (!hadEnded) broken += 1
    const { entries = 0, postings = 0 } = await proved(place)
    expect(entries, seedWords).toBeGreaterThanOrEqual(told)
    expect(postings, seedWords).toBe(entries * 2)
    // A batch is there whole or not at all.
    expect(entries % (batch ?? 1), seedWords).toBe(0)
  }
  expect(broken, seedWords).toBeGreaterThan(killsABook / 2)
  expect((await ended(startScript('import-and-tell.ts', place, String(count)))).said).toMatch(/done\n$/)
  const memos = await memosOf(place)
  expect(new Set(memos).size, seedWords).toBe(count)
  expect((await proved(place)).entries, seedWords).toBe(count)
}

test('200 kills at random instants lose nothing that was acknowledged and leave nothing half there', async () => {
  const dice = throwDice()
  const seedWords = `seed ${dice.seed}`
  const books = kills / killsABook
  const places = await Promise.all(
    Array.from({ length: books }, (_, index) => newBooks(newFolderIn(`book-${index}`))),
  )
  let posted = 0
  let imports = 0
  const next = async () => {
    for (let place = places.shift(); place !== undefined; place = places.shift()) {
      if (places.length % 5 === 0) {
        await importAndKill(place, dice, seedWords)
        imports += 1
      } else posted += await postAndKill(place, dice, seedWords)
    }
  }
  // Two at a time, so that one starts while the other one works.
  await Promise.all([next(), next()])
  expect(imports).toBe(2)
  // Four kills in five come after a first line: more than these are told on any machine that is not at rest.
  expect(posted, seedWords).toBeGreaterThan(kills / 4)
}, 300_000)

function newFolderIn(name: string): string {
  const path = `${folder}/${name}`
  mkdirSync(path)
  return path
}
