import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chartFor } from '@daybook/canada/charts/template.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { World } from '../../packages/app/src/commands/command.ts'
import { findBooks } from '../../packages/app/src/practice/find-books.ts'
import { practiceRows } from '../../packages/app/src/practice/practice-rows.ts'
import { record } from '../../packages/app/src/record.ts'
import { act, emptyBook } from '../books.ts'
import { median, ms, type Part, timed } from '../measure.ts'

/** How many books a firm has, and how many entries each. */
const [books, entries] = [200, 200] as const

/** The bar: the whole grid of books that nobody touched, in milliseconds. */
const bar = 1000

/** The grid of a practice: 200 books told for the first time, and again when none, or one, has changed. */
export const practising: Part = {
  name: 'practice',
  measure: async (run) => {
    const folder = join(run.folder, 'practice')
    const before = process.env.DAYBOOK_HOME
    process.env.DAYBOOK_HOME = join(run.folder, 'practice-home')
    mkdirSync(folder, { recursive: true })
    try {
      await makeBooks(folder)
      const found = value(await findBooks({ folder, books: [] }))
      const tellAnew = () => practiceRows(found, world, { isFresh: true, step: () => {} })
      const tell = () => practiceRows(found, world, { isFresh: false, step: () => {} })
      const untold = (await tell()).filter(({ row }) => row === undefined)
      if (untold.length > 0) throw new Error(`not told: ${untold[0]?.fault ?? untold[0]?.book.name}`)
      const first = await timed(tellAnew)
      const again: number[] = []
      for (let round = 0; round < Math.max(3, run.rounds); round += 1) again.push(await timed(tell))
      const usual = median(again)
      return {
        rows: [
          {
            row: 'practice grid',
            what: `${books} books of ${entries} entries that nobody touched`,
            ours: ms(usual),
            yardstick: `${ms(first)} when all are opened`,
            ratio: (usual / first).toFixed(3),
            bar: `<= ${ms(bar)}`,
            moonshot: `<= ${ms(bar / 10)}`,
            isMet: usual <= bar,
          },
        ],
      }
    } finally {
      if (before === undefined) delete process.env.DAYBOOK_HOME
      else process.env.DAYBOOK_HOME = before
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const world: World = {
  actor: 'bench',
  language: 'en',
  today: '2026-03-31',
  now: () => 0,
  newId: () => 'bench',
}

async function makeBooks(folder: string): Promise<void> {
  const path = join(folder, 'client-000.daybook')
  const chart = value(chartFor({ form: 'corporation', province: 'ON', partners: 2, include: [] }))
  const book = await emptyBook(path, chart)
  const facts = Array.from({ length: entries }, (_, index) => ({
    fact: {
      kind: 'entry.posted',
      v: 1,
      entry: {
        number: index + 1,
        date: `2026-0${(index % 3) + 1}-15`,
        memo: `Sale ${index}`,
        because: { kind: 'adjustment', id: '' },
        postings: [
          { account: '1010', amount: 100n },
          { account: '4000', amount: -100n },
        ],
      },
    } as const,
  }))
  value(await record(book, act, async () => ({ ok: true, value: { facts } })))
  await book.store.close()
  for (let count = 1; count < books; count += 1)
    copyFileSync(path, join(folder, `client-${String(count).padStart(3, '0')}.daybook`))
}
