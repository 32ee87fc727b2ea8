import { value } from '@daybook/core/kit/result.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { type Measured, ms, quantile, type Run, timed } from '../measure.ts'

/** What people type, letter by letter. */
const typed = [
  'maple',
  'invoice 10234',
  'chaudiere',
  'payment received',
  'pd7a',
  'boreal robotics',
  'e transfer 52',
  'recu',
]

/** Row 20: search of a large book while somebody types. */
export async function searching(run: Run, path: string): Promise<readonly Measured[]> {
  const store = value(await openBook(path))
  const searches = typed.flatMap((text) =>
    Array.from({ length: text.length }, (_, end) =>
      text
        .slice(0, end + 1)
        .split(' ')
        .filter((word) => word !== ''),
    ),
  )
  await store.search({ words: ['maple'] }, 20)
  const spent: number[] = []
  for (let round = 0; round < run.rounds * 3; round += 1) {
    for (const words of searches) spent.push(await timed(() => store.search({ words }, 20)))
    for (const amount of [316400n, 1n, 999_999n])
      spent.push(await timed(() => store.search({ words: [], amount }, 20)))
  }
  await store.close()
  const p99 = quantile(spent, 0.99)
  return [
    {
      row: '20',
      what: `search of ${run.entries.toLocaleString('en-CA')} entries while typing, p99 of ${spent.length}`,
      ours: `${ms(p99)} (median ${ms(quantile(spent, 0.5))}, longest ${ms(Math.max(...spent))})`,
      yardstick: '',
      ratio: '',
      bar: '<= 5 ms',
      moonshot: '<= 1 ms',
      isMet: p99 <= 5,
    },
  ]
}
