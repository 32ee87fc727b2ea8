import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { type Book, bookOf } from '../../packages/app/src/book.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { emptyBook, readyEntries } from '../books.ts'
import { grouped, inTurn, type Measured, type Part, type Run, timed, timesAs } from '../measure.ts'
import { bodiesOf, type RawStore, rawStore, reopenRaw } from '../raw-store.ts'
import { postOneByOne, rawOneByOne, singles } from './posting.ts'

/** Row 9: posting into a large book against an empty one, beside what raw itself loses there. */
export const intoLarge: Part = {
  name: 'into-large',
  async measure(bench) {
    const { book, raw } = await bench.large()
    const opened = bookOf(value(await openBook(book)))
    const rawLarge = reopenRaw(raw, bench.entries)
    const rows = await postingIntoLarge(bench, opened, rawLarge)
    rawLarge.close()
    await opened.store.close()
    return { rows }
  },
}

async function postingIntoLarge(run: Run, large: Book, rawLarge: RawStore): Promise<readonly Measured[]> {
  const { accounts, entries } = readyEntries(run, 50_000)
  const bodies = bodiesOf(entries)
  let used = 0
  const fresh = () => {
    used += singles
    const some = entries.slice(0, singles)
    return some.map((entry, index) => ({
      ...entry,
      number: run.entries + used - singles + index + 1,
      because: { ...entry.because, id: `${entry.because.id}-${used}` },
    }))
  }
  const ours = await inTurn(
    run.rounds,
    async () => timed(() => postOneByOne(large, fresh())),
    async () => {
      const book = await emptyBook(join(run.folder, 'one.daybook'), accounts)
      const spent = await timed(() => postOneByOne(book, entries.slice(0, singles)))
      await book.store.close()
      return spent
    },
  )
  used = 0
  const raws = await inTurn(
    run.rounds,
    () => timed(() => rawOneByOne(rawLarge, fresh(), bodies)),
    async () => {
      const raw = rawStore(join(run.folder, 'one.raw'))
      const spent = await timed(() => rawOneByOne(raw, entries.slice(0, singles), bodies))
      raw.close()
      return spent
    },
  )
  const [own, theirs] = [1 / ours.ratio, 1 / raws.ratio]
  return [
    {
      row: '9',
      what: `posting into a book of ${grouped(run.entries)} entries against an empty one`,
      ours: timesAs(own),
      yardstick: `raw ${timesAs(theirs)}`,
      ratio: `${own < theirs ? '−' : '+'}${Math.abs(own - theirs).toFixed(2)} to raw’s own`,
      bar: '>= raw’s less 0.05',
      moonshot: 'raw’s own',
      isMet: own >= theirs - 0.05,
    },
  ]
}
