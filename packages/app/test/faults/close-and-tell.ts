/**
 * Closes weekly pay runs one after another and tells of each as soon as it is acknowledged: `close-and-tell
 * PLACE FIRST LAST`, weeks counted from 2026-01-05. `run 3 week 3` on standard output says that it was
 * recorded, with one write; `busy` is tried again, any other refusal is told by its code.
 */
import { writeSync } from 'node:fs'
import { value } from '@daybook/core/kit/result.ts'
import { openBook } from '../../src/store/open-book.ts'
import { keptIn } from '../commands/kept-books.ts'
import { weekOfPay } from './pay-weeks.ts'

const [place = '', first = '', last = ''] = process.argv.slice(2)
const store = value(await openBook(place))
const books = keptIn(store)
for (let week = Number(first); week <= Number(last); week += 1) {
  const closed = await books.tries('payrun.close', weekOfPay(week))
  if (closed.ok) writeSync(1, `run ${closed.value.run} week ${week}\n`)
  else if (closed.refusals[0]?.code === 'book-busy') week -= 1
  else writeSync(1, `${closed.refusals[0]?.code ?? ''} week ${week}\n`)
}
await store.close()
