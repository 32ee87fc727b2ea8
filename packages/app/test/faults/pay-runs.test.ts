import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { throwDice } from './dice.ts'
import { inBooks, newPayroll, weekOfPay } from './pay-weeks.ts'
import { ended, newFolder, proved, startScript } from './programs.ts'

const folders = [newFolder(), newFolder()] as const
afterAll(() => {
  for (const { end } of folders) end()
})

const people = 12
const weeks = 20

/** Every run of the books whole: the pays of all people, its entry, no period twice. */
async function wholeRuns(place: string): Promise<readonly string[]> {
  return inBooks(place, async ({ does }) => {
    const { runs } = await does('payrun.list', { from: '2026-01-01', through: '2026-12-31' })
    for (const { run } of runs) {
      const shown = await does('payrun.show', { run })
      expect(shown.pays).toHaveLength(people)
      expect(shown.entry).not.toBe('')
    }
    const { entries } = await proved(place)
    expect(entries).toBe(runs.length)
    return runs.map(({ from }) => from).toSorted()
  })
}

test('a program that is killed while it closes pay runs leaves each run whole or not at all', async () => {
  const dice = throwDice()
  const place = await newPayroll(folders[0].folder, people)
  const told = new Set<string>()
  let killed = 0
  for (let turn = 0; turn < 6; turn += 1) {
    const child = startScript('close-and-tell.ts', place, '1', String(weeks))
    let text = ''
    const begun = new Promise<void>((resolve) => {
      child.stdout?.setEncoding('utf8').on('data', (more: string) => {
        text += more
        resolve()
      })
      child.once('close', () => resolve())
    })
    const over = new Promise((resolve) => child.once('close', resolve))
    await begun
    await setTimeout(dice.next(120))
    if (child.kill('SIGKILL')) killed += 1
    await over
    for (const [, week = ''] of text.matchAll(/^run \d+ week (\d+)$/gm)) told.add(week)
    const periods = await wholeRuns(place)
    expect(new Set(periods).size, `seed ${dice.seed}`).toBe(periods.length)
    // What was acknowledged is there.
    for (const week of told) expect(periods, `seed ${dice.seed}`).toContain(weekOfPay(Number(week)).from)
  }
  expect(killed, `seed ${dice.seed}`).toBeGreaterThan(0)
  // Whoever comes after closes what is left, and nothing twice.
  await ended(startScript('close-and-tell.ts', place, '1', String(weeks)))
  expect(await wholeRuns(place)).toEqual(Array.from({ length: weeks }, (_, at) => weekOfPay(at + 1).from))
}, 120_000)

test('two programs that close the same runs at once close each once; the other is told by name', async () => {
  const place = await newPayroll(folders[1].folder, people)
  const said = await Promise.all(
    [1, 2].map(() => ended(startScript('close-and-tell.ts', place, '1', String(weeks)))),
  )
  const lines = said.flatMap(({ said: text }) => text.trim().split('\n'))
  for (let week = 1; week <= weeks; week += 1) {
    const own = lines.filter((line) => line.endsWith(` week ${week}`)).map((line) => line.split(' ')[0])
    expect(own.toSorted()).toEqual(['payrun-period-paid', 'run'])
  }
  expect(await wholeRuns(place)).toHaveLength(weeks)
}, 120_000)
